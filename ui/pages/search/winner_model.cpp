// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/winner_model.h"

#include <QDir>
#include <QFileInfo>

#include "domain/io/model_card.h"
#include "domain/workspace/predictor_choice.h"
#include "ui/text/model_words.h"

namespace hat::ui {

ModelInfo cutOutWinner(Engine& engine, const std::string& super, const std::string& folder,
                       const SearchResult& result) {
  QDir().mkpath(QFileInfo(QString::fromStdString(folder)).path());
  ModelInfo info = engine.extract(super, to_text(result.best.arch), folder);
  // By what it is: the budget is this machine's, and a language would stay when the window's changes.
  info.name = short_name(result.best.arch);
  info.numbers.predicted_ms = result.best.latency_ms;
  info.numbers.loss_bits = result.best.loss_bits;
  info.numbers.loss_tokens = static_cast<double>(result.loss_tokens);
  info.facts["loss text"] = result.loss_text;
  info.facts["predicted by"] = device_text(result.predictor_device);
  info.numbers.budget_ms = result.budget_ms;
  if (result.was_measured) {
    info.numbers.latency_ms = result.measured.total_ms();
    info.facts["measured on"] = result.measured_on;
  }
  write_model_card(folder, info);
  return info;
}

}  // namespace hat::ui
