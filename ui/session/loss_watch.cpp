// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/loss_watch.h"

#include <cmath>
#include <utility>

#include "domain/config/search.h"

namespace hat::ui {

LossWatch::LossWatch(Session* session, QObject* parent) : QObject(parent), session_(session), timer_(this) {
  timer_.setSingleShot(true);
  timer_.setInterval(250);
  connect(&timer_, &QTimer::timeout, this, &LossWatch::evaluate);
  connect(session->selection(), &Selection::currentChanged, this, [this] { timer_.start(); });
  connect(session->losses(), &LossBook::tokensChanged, this, [this] {
    Selection* selection = session_->selection();
    if (!selection->hasCurrent()) return;
    // What is shown was evaluated on other tokens.
    ArchitectureEntry choice = selection->current();
    choice.numbers.loss_tokens.reset();
    if (std::exchange(choice.numbers.loss_bits, {})) selection->updateCurrent(choice);
  });
}

void LossWatch::setModel(const std::string& folder, const std::string& data) {
  model_ = folder;
  data_ = data;
  timer_.start();
}

void LossWatch::evaluate() {
  Selection* selection = session_->selection();
  if (!session_->engine() || model_.empty() || !selection->hasCurrent()) return;
  const ArchitectureEntry& current = selection->current();
  if (current.numbers.loss_bits || !session_->space().has_weights_for(current.arch)) return;
  const auto show = [this](const Architecture& arch, double bits) {
    Selection* selection = session_->selection();
    if (!selection->hasCurrent() || !(selection->current().arch == arch)) return;
    ArchitectureEntry choice = selection->current();
    choice.numbers.loss_bits = bits;
    choice.numbers.loss_tokens = session_->losses()->tokens();
    selection->updateCurrent(choice);
  };
  if (const double known = session_->losses()->of(current.arch); std::isfinite(known))
    return show(Architecture(current.arch), known);
  LossConfig config;
  config.model = model_;
  config.data = data_;
  config.arch = to_text(current.arch);
  config.valid_tokens = session_->losses()->tokens();
  Engine* engine = session_->engine();
  startJob<Progress, LossResult>(
      *session_->jobs(), [] { return tr("Proxy loss"); }, Lane::interactive, this,
      [engine, config](JobContext<Progress>& context) {
        context.checkpoint();
        return engine->loss(config);
      },
      {},
      [this, show, arch = current.arch, tokens = config.valid_tokens, model = model_](JobOutcome<LossResult> outcome) {
        if (outcome.index() != 0 || tokens != session_->losses()->tokens() || model != model_) return;
        session_->losses()->set(arch, std::get<0>(outcome).loss_bits);
        show(arch, std::get<0>(outcome).loss_bits);
      },
      "loss");
}

}  // namespace hat::ui
