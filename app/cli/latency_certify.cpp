// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/choose_model.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "domain/config/certify.h"
#include "domain/io/json.h"
#include "domain/workspace/predictor_choice.h"

namespace hat::cli {
namespace {

int certify(Cli& cli, const CertifyConfig& config) {
  ProgressLine line;
  JobContext<CertifyEvent> context(cli.control(), [&](const CertifyEvent& event) {
    if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
  });
  CertifyResult result;
  {
    Interrupts interrupts(cli.control(), true);
    result = cli.engine().certify(config, context);
  }
  line.clear();
  const PromiseCheck& check = result.check;
  const bool stopped = check.count < config.count;
  if (check.machine_busy)
    say("hat latency certify: warning: other programs used the processors meanwhile: these milliseconds are those of a "
        "busy machine");
  if (stopped) say("stopped early: the result is not kept beside the predictor");
  if (cli.json()) {
    print_line(to_json(result));
  } else {
    print_line(
        fmt::format("kept       {} of {} budgets, {:.1f} % ({:.1f} to {:.1f} %)", check.kept, check.count,
                    check.count > 0 ? 100.0 * static_cast<double>(check.kept) / static_cast<double>(check.count) : 0.0,
                    100 * check.low, 100 * check.high));
    print_line(fmt::format("promised   {:.4g} %, {}", 100 * check.promised,
                           check.holds() ? "which fits" : "which was not kept"));
    print_line(fmt::format("used       {:.1f} % of the budgets on average; the promise takes {:.1f} % of them",
                           100 * check.budget_used, 100 * (1 - 1 / check.budget_price)));
    print_line(fmt::format("pace       {:.3f} times the predicted ms", check.pace));
    if (!result.file.empty()) print_line("written    " + result.file);
  }
  if (stopped) return cancelled;
  return check.holds() ? done : failed;
}

}  // namespace

void add_latency_certify(Cli& cli, CLI::App& latency) {
  CLI::App& command = cli.add(latency, "certify", "measure whether budgets are kept as often as a predictor promises");
  const auto options = std::make_shared<ConfigOptions<CertifyConfig>>(cli, command);
  cli.add_json(command);
  command.footer(
      "--model may be a workspace folder, or a model inside one: this machine's predictor, and the data\n"
      "that it was fitted to, are then used where no option names others.");
  cli.on_run(
      command,
      [&cli, options] {
        CertifyConfig config = options->read();
        std::optional<Workspace> workspace;
        options->prepare("model", [&] {
          if (!config.model.empty()) config.model = super_of(config.model, workspace);
        });
        if (!workspace && !config.model.empty()) workspace = workspace_around(config.model);
        if (workspace && config.predictor.empty()) {
          const PredictorChoice choice = choose_predictor(*workspace, cli.engine().device(1));
          say("hat latency certify: predictor " + predictor_text(choice));
          config.predictor = choice.file;
          if (config.data.empty()) config.data = choice.data(*workspace);
        }
        for (const char* own : {"vocab_size", "space"})
          options->expect_absent(own, !config.model.empty(),
                                 message("expected to be left to --model, which has its own"));
        options->check(config);
        return certify(cli, config);
      },
      true);
}

}  // namespace hat::cli
