// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loss_watch.h"

#include <cmath>

namespace hat::ui {

LossWatch::LossWatch(Session* session, QObject* parent) : QObject(parent), session_(session) {
  timer_.setSingleShot(true);
  timer_.setInterval(250);
  connect(&timer_, &QTimer::timeout, this, &LossWatch::evaluate);
  connect(session->selection(), &Selection::currentChanged, this, [this] { timer_.start(); });
}

void LossWatch::setModel(const std::string& folder, const std::string& data) {
  model_ = folder;
  data_ = data;
  timer_.start();
}

void LossWatch::evaluate() {
  Selection* selection = session_->selection();
  if (!session_->engine() || model_.empty() || !selection->hasCurrent()) return;
  const Choice& current = selection->current();
  if (std::isfinite(current.number("loss_bits")) || !session_->space().contains(current.arch)) return;
  LossConfig config;
  config.model = model_;
  config.data = data_;
  config.arch = to_text(current.arch);
  config.valid_tokens = 800;  // what a search uses: comparable, and an answer while one looks
  Engine* engine = session_->engine();
  startJob<Progress, LossResult>(
      *session_->jobs(), tr("Proxy loss"), Lane::interactive, this,
      [engine, config](JobContext<Progress>& context) {
        context.checkpoint();
        return engine->loss(config);
      },
      {},
      [this, arch = current.arch](JobOutcome<LossResult> outcome) {
        Selection* selection = session_->selection();
        if (outcome.index() != 0 || !selection->hasCurrent() || !(selection->current().arch == arch)) return;
        Choice choice = selection->current();
        choice.numbers["loss_bits"] = std::get<0>(outcome).loss_bits;
        selection->updateCurrent(choice);
      },
      "loss");
}

}  // namespace hat::ui
