// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost.h"

#include <fmt/format.h>

#include "app/cli/console.h"

namespace hat::cli {

CommandCost::CommandCost(const std::string& what, const std::string& output, bool resumed)
    : recorder_(what, output, resumed, load_cost_factors()) {
  recorder_.start();
}

CommandCost::~CommandCost() {
  const RunCost cost = recorder_.finish();
  if (!began_) return;
  say(fmt::format("cost: {}, {}", duration_text(cost.seconds), cost_text(cost)));
  if (const Message problem = recorder_.problem(); !problem.empty())
    say(fmt::format("warning: the cost was not recorded: {}", problem));
}

void CommandCost::note() {
  began_ = true;
  recorder_.note();
}

RunCost CommandCost::finish(std::optional<double> seconds) { return recorder_.finish(seconds); }

}  // namespace hat::cli
