// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/current_numbers.h"

#include <QFileInfo>
#include <QGridLayout>

#include <cmath>
#include <limits>
#include <optional>

#include "domain/arch/cost.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/models/evaluated_entries.h"
#include "ui/models/published_catalog.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

/// How far a number is from the one before, with its sign always shown; empty where one of them is not known.
QString deltaText(double now, double before, int decimals) {
  if (!std::isfinite(now) || !std::isfinite(before)) return {};
  const double change = now - before;
  const bool none = std::abs(change) < 0.5 * std::pow(10.0, -decimals);
  return (none || change < 0 ? QString() : QString("+")) + number(change, decimals);
}

/// The number before an edit, where the one of now has to be found first.
QString formerText(double before, int decimals) {
  return std::isfinite(before) ? "(" + number(before, decimals) + ")" : QString();
}

/// The device's badge, or why nothing is promised.
QStringList promiseLines(const Session& session) {
  if (const PromiseCheck* check = session.device()->promise()) return QStringList{keptText(*check)} + keptLines(*check);
  const QString nothing = nothingPromised(session.bound());
  return nothing.isEmpty() ? QStringList() : QStringList{nothing};
}

}  // namespace

CurrentNumbers::CurrentNumbers(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  setObjectName("currentNumbers");
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  for (int row = 0; row < row_count; ++row) {
    Line line{new RoleLabel(Role::small, 2), new RoleLabel(Role::small, 1), new RoleLabel(Role::small, 3)};
    line.label->setElided(true);
    line.value->setNumbers(true);
    line.delta->setNumbers(true);
    grid->addWidget(line.label, row, 0);
    grid->addWidget(line.value, row, 1, Qt::AlignRight);
    grid->addWidget(line.delta, row, 2, Qt::AlignRight);
    lines_.append(line);
  }
}

void CurrentNumbers::refresh() {
  const ArchitectureEntry& current = session_->selection()->current();
  refreshSize(current);
  refreshLatency(current);
  refreshLoss(current);
  refreshBleu(current);
}

void CurrentNumbers::refreshSize(const ArchitectureEntry& current) {
  const SearchSpace& space = session_->spaceOf(current);
  const auto million_params = [&](const Architecture& arch) { return params_of(arch, space.qkv_dim) / 1e6; };
  const auto giga_flops = [&](const Architecture& arch) { return flops_of(arch, space.qkv_dim, space.tokens) / 1e9; };
  const ArchitectureEntry* from = current.origin.get();
  const double params_now = million_params(current.arch), flops_now = giga_flops(current.arch);
  setLine(params, tr("Parameters"), tr("%1 M").arg(number(params_now, 2)),
          deltaText(params_now, from ? million_params(from->arch) : not_known, 2));
  setLine(flops, tr("FLOPs"), tr("%1 G").arg(number(flops_now, 2)),
          deltaText(flops_now, from ? giga_flops(from->arch) : not_known, 2));
}

void CurrentNumbers::refreshLatency(const ArchitectureEntry& current) {
  const DeviceState* device = session_->device();
  const ArchitectureEntry* from = current.origin.get();
  const double ms = device->predictedMs(current);
  setLine(predicted, tr("Latency, predicted"),
          std::isfinite(ms)     ? (device->predictorIsRefused() ? tr("%1 ms, rough") : tr("%1 ms")).arg(msNumber(ms))
          : device->predictor() ? tr("outside its data")
                                : tr("no predictor"),
          deltaText(ms, from ? device->predictedMs(*from) : not_known, 1), std::isfinite(ms) ? "1" : "3");
  // Whose prediction it is: the device, its file.
  setTip(predicted, device->predictor() ? (QStringList{device->name()} +
                                           predictorLines(device->predictor()->info(), device->predictorFile()) +
                                           promiseLines(*session_))
                                              .join(QLatin1Char(10))
                                        : QString());
  const UpperBound bound = session_->bound();
  const double end_ms = bound.at_most(ms);
  setLine(at_most, tr("At most, with %1").arg(percent(bound.confidence)),
          std::isfinite(end_ms) ? tr("%1 ms").arg(number(end_ms, 2)) : QString(),
          deltaText(end_ms, from ? bound.at_most(device->predictedMs(*from)) : not_known, 2));
  const double measured_ms = orNan(current.numbers.latency_ms);
  setLine(measured, tr("Latency, measured"),
          std::isfinite(measured_ms) ? tr("%1 ms").arg(msNumber(measured_ms)) : QString());
  for (int i = 0; i < 3; ++i) {
    const auto& [key, name] = publishedDevices()[i];
    const std::optional<double> published_ms = current.published.ms_on(key);
    setLine(static_cast<Row>(published_1 + i), tr("Latency, %1").arg(name),
            published_ms ? tr("%1 ms").arg(msNumber(*published_ms)) : QString());
  }
  const double budget = session_->budget()->ms();
  // Measured before predicted, and a prediction by its upper end.
  const double known_ms = std::isfinite(measured_ms) ? measured_ms : std::isfinite(end_ms) ? end_ms : ms;
  setLine(over, tr("Over the budget by"),
          budget > 0 && known_ms > budget ? QString::fromUtf8("▲ ") + tr("%1 ms").arg(msNumber(known_ms - budget))
                                          : QString(),
          {}, "err");
}

void CurrentNumbers::refreshLoss(const ArchitectureEntry& current) {
  const ArchitectureEntry* from = current.origin.get();
  const double now = orNan(current.numbers.loss_bits), before = from ? session_->losses()->of(*from) : not_known;
  const int asked = static_cast<int>(current.numbers.loss_tokens.value_or(session_->losses()->tokens()));
  const QString label = proxyLossLabel(asked);
  lines_[loss].label->setToolTip(proxyLossTip(asked));
  if (std::isfinite(now))
    setLine(loss, label, tr("%1 bits").arg(number(now, 3)), deltaText(now, before, 3));
  else if (current.published.bleu)
    setLine(loss, label, {});
  else
    setLine(loss, label, tr("not evaluated"), formerText(before, 3), "3");
}

const Evaluation* CurrentNumbers::evaluationOf(const ArchitectureEntry& current) const {
  const Workspace* workspace = session_->workspace();
  const ModelInfo* whose = session_->model(current.model_folder);
  if (!whose && current.model_folder.isEmpty() && workspace && workspace->super) whose = &*workspace->super;
  return whose ? evaluation_of_model(workspace->evaluations, whose->fingerprint, current.arch) : nullptr;
}

void CurrentNumbers::refreshBleu(const ArchitectureEntry& current) {
  const ArchitectureEntry* from = current.origin.get();
  const double now = orNan(current.numbers.bleu), before = from ? orNan(from->numbers.bleu) : not_known;
  // Of which text, and where it comes from; a model that was evaluated on another text than the others says so here.
  const Evaluation* evaluated = evaluationOf(current);
  if (evaluated && std::isfinite(now) && now != evaluated->bleu) evaluated = nullptr;
  const QString label =
      evaluated ? tr("BLEU, %1").arg(QFileInfo(QString::fromStdString(evaluated->reference)).fileName()) : tr("BLEU");
  setTip(bleu, evaluated ? evaluationLines(*evaluated).join(QLatin1Char(10)) : QString());
  const std::optional<double>& published = current.published.bleu;
  if (evaluated)
    setLine(bleu, label, number(evaluated->bleu, 1));
  else if (std::isfinite(now))
    setLine(bleu, label, number(now, 1));
  else if (published)
    setLine(bleu, label, {});
  else
    setLine(bleu, label, tr("not evaluated"), formerText(before, 1), "3");
  setLine(published_bleu, tr("BLEU, HAT's scoring"), published ? number(*published, 1) : QString());
  setLine(published_sacre, tr("BLEU, detokenised"),
          published ? number(orNan(current.published.sacrebleu), 1) : QString());
}

void CurrentNumbers::setLine(Row row, const QString& label, const QString& value, const QString& delta,
                             const QString& ink) {
  const Line& line = lines_[row];
  const bool any = !value.isEmpty();
  line.label->setVisible(any);
  line.value->setVisible(any);
  line.delta->setVisible(any && !delta.isEmpty());
  line.label->setText(label);
  line.value->setText(value);
  line.value->setInk(ink);
  line.delta->setText(delta);
}

void CurrentNumbers::setTip(Row row, const QString& tip) {
  lines_[row].label->setToolTip(tip);
  lines_[row].value->setToolTip(tip);
}

}  // namespace hat::ui
