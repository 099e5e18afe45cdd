// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/published_facets.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/pages/pareto/published_chooser.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

enum FacetStyle { released_style, transfer_style, baseline_style };  // in the order of the facets' styles

}  // namespace

QString publishedShortName(const PublishedModel& model) {
  const int device = publishedDevice(model.device);
  return device < 0 ? QString::fromStdString(model.device) : publishedDevices()[device].second;
}

PublishedFacets::PublishedFacets(Session* session, const PublishedTable* models, const PublishedChooser* chooser,
                                 QWidget* parent)
    : QWidget(parent), session_(session), models_(models), chooser_(chooser) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  for (int i = 0; i < 3; ++i) {
    ScatterPlot* plot = facets_[i] = bindName(new ScatterPlot, [i] {
      return tr("Released models on the %1; the table holds the same numbers").arg(publishedDevices()[i].second);
    });
    plot->setObjectName("facet" + QString::fromStdString(publishedDevices()[i].first));
    plot->setMostTicks(5, 6);
    const Ink ink = static_cast<Ink>(static_cast<int>(Ink::series0) + i);
    const Marker marker = theme().series[i].marker;
    plot->setStyles({{ink, marker, 4.5, true}, {ink, marker, 4.5, true, true}, {Ink::neutral, Marker::cross, 5, true}});
    plot->setTip([this, plot](int point) { return tip(plot->points()[point].id, plot->points()[point].at.x); },
                 &session->space());
    connect(plot, &ScatterPlot::pointActivated, this, &PublishedFacets::activated);
    connect(plot, &ScatterPlot::pointHovered, this, &PublishedFacets::hovered);
    connect(plot, &ScatterPlot::pointPinned, this, &PublishedFacets::pinned);
    connect(plot, &ScatterPlot::budgetReleased, session->budget(), &Budget::choose);
    row->addWidget(plot, 1);
  }
}

QString PublishedFacets::Picture::pictureTitle() const {
  return PublishedFacets::tr("Released models by latency and quality");
}

PointTip PublishedFacets::tip(const QString& id, double ms) const {
  PointTip tip;
  const int row = models_->rowOf(id.section('|', 0, 0));
  if (row < 0) {
    tip.lines << id << milliseconds(ms);
    return tip;
  }
  const PublishedModel& model = *models_->models()[row];
  tip.arch = &model.arch;
  tip.lines << choiceOf(model).name()
            << tr("BLEU %1, detokenised %2").arg(number(model.bleu, 1), number(model.sacrebleu, 1))
            << tr("%1 M parameters, %2 G FLOPs").arg(number(model.params_m, 2), number(model.flops_g, 2));
  if (id.contains('|')) tip.lines << tr("%1 here").arg(milliseconds(ms));
  return tip;
}

void PublishedFacets::rebuild() {
  for (int device = 0; device < 3; ++device) rebuildFacet(device);
}

void PublishedFacets::rebuildFacet(int device) {
  ScatterPlot* plot = facets_[device];
  plot->setVisible(chooser_->showsDevice(device));
  const std::string chosen = chooser_->task();
  const PublishedValue value = chooser_->value();
  std::vector<ScatterPoint> points;
  std::vector<ScatterLabel> labels;
  std::vector<XY> own;
  Range across{INFINITY, -INFINITY}, up{INFINITY, -INFINITY};
  const auto see = [&](XY at) { across = {std::min(across.lower, at.x), std::max(across.upper, at.x)}; };
  for (const PublishedModel* model : models_->models()) {
    // One y for all facets.
    up = {std::min(up.lower, valueOf(*model, value)), std::max(up.upper, valueOf(*model, value))};
    if (publishedDevice(model->device) != device) continue;
    const XY at{model->latency_ms, valueOf(*model, value)};
    points.push_back({at, released_style, QString::fromStdString(model->name)});
    own.push_back(at);
    see(at);
  }
  // The models that the slides measured on the other device too.
  for (const PublishedTransfer& one : published_transfers()) {
    const PublishedModel* model = find_published(one.name);
    if (!model || !chooser_->isOfTask(one.task) || publishedDevice(one.device) != device ||
        publishedDevice(model->device) == device || models_->rowOf(QString::fromStdString(one.name)) < 0)
      continue;
    const XY at{one.latency_ms, valueOf(*model, value)};
    points.push_back({at, transfer_style, QString::fromStdString(one.name) + "|"});
    labels.push_back({at, milliseconds(one.latency_ms), tr("the one for %1").arg(publishedShortName(*model)), false});
    see(at);
  }
  if (chooser_->showsBaselines())
    for (const PublishedBaseline& one : published_baselines()) {
      const auto y = valueOf(one, value);
      if (!chooser_->isOfTask(one.task) || publishedDevice(one.device) != device || !one.latency_ms || !y) continue;
      const XY at{*one.latency_ms, *y};
      const QString name = QString::fromStdString(one.name);
      points.push_back({at, baseline_style, name});
      labels.push_back({at, {}, tr("%1, %2").arg(name, milliseconds(at.x)), true});
      see(at);
      up = {std::min(up.lower, at.y), std::max(up.upper, at.y)};
    }
  // Baselines of the other facets reach as high as this one's axis must.
  if (chooser_->showsBaselines())
    for (const PublishedBaseline& one : published_baselines())
      if (const auto y = valueOf(one, value); y && chooser_->isOfTask(one.task) && one.latency_ms) {
        const int where = publishedDevice(one.device);
        if (where >= 0 && chooser_->showsDevice(where)) up = {std::min(up.lower, *y), std::max(up.upper, *y)};
      }
  plot->setEmptyText(points.empty()
                         ? tr("No released model of this task for the %1.").arg(publishedDevices()[device].second)
                         : QString());
  if (!points.empty()) {
    const double room_x = 0.08 * std::max(1.0, across.span()), room_y = 0.08 * std::max(0.1, up.span());
    plot->setHome(round_range(std::max(0.0, across.lower - room_x), across.upper + room_x, 5),
                  round_range(std::max(0.0, up.lower - room_y), up.upper + room_y, 6));
  }
  std::vector<ScatterLine> lines;
  if (betterOf(value) == Better::higher) {
    std::vector<XY> corners;
    for (const std::size_t i : front_of(own, betterOf(value))) corners.push_back(own[i]);
    lines.push_back({step_line(corners), device});
  }
  plot->setLines(std::move(lines));
  plot->setPoints(std::move(points));
  plot->setLabels(std::move(labels));
  // The budget is about the chosen device, and has a place in its facet alone.
  const bool here = published_name_matches(session_->device()->name().toStdString(), publishedDevices()[device].first);
  plot->setBudget(here && session_->budget()->ms() > 0 ? std::optional(session_->budget()->ms()) : std::nullopt, true);
  const int tokens = chosen.starts_with("iwslt") ? 23 : 30;
  plot->setTitles(
      chosen.empty() ? tr("latency of one sentence, ms") : tr("latency of one sentence of %1 tokens, ms").arg(tokens),
      tr("%1: %2").arg(publishedDevices()[device].second, chooser_->valueTitle()));
}

QString PublishedFacets::csv() const {
  QString text = "kind,name,task,found_for,device,latency_ms,params_m,flops_g,bleu,sacrebleu,basis,architecture\n";
  const auto words = [](const std::string& value) { return csvCell(QString::fromStdString(value)); };
  const auto known = [](const std::optional<double>& value) { return value ? csvCell(*value) : QString(); };
  const auto model_line = [&](const char* kind, const PublishedModel& model, const std::string& device, double ms) {
    text += QStringList{kind,
                        words(model.name),
                        words(model.task),
                        words(model.device),
                        words(device),
                        csvCell(ms),
                        csvCell(model.params_m),
                        csvCell(model.flops_g),
                        csvCell(model.bleu),
                        csvCell(model.sacrebleu),
                        {},
                        words(to_text(model.arch))}
                .join(',') +
            '\n';
  };
  for (const PublishedModel* model : models_->models())
    model_line("released", *model, model->device, model->latency_ms);
  for (const PublishedTransfer& one : published_transfers())
    if (const PublishedModel* model = find_published(one.name);
        model && model->device != one.device && models_->rowOf(QString::fromStdString(one.name)) >= 0)
      model_line("\"released, on another device\"", *model, one.device, one.latency_ms);
  if (!chooser_->showsBaselines()) return text;
  for (const PublishedBaseline& one : published_baselines())
    if (const int device = publishedDevice(one.device);
        device >= 0 && chooser_->showsDevice(device) && chooser_->isOfTask(one.task))
      text +=
          QStringList{
              "baseline",          words(one.name),    words(one.task), {}, words(one.device), known(one.latency_ms),
              known(one.params_m), known(one.flops_g), known(one.bleu), {}, words(one.basis),  {}}
              .join(',') +
          '\n';
  return text;
}

QList<Exportable*> PublishedFacets::shown() const {
  QList<Exportable*> shown;
  for (int device = 0; device < 3; ++device)
    if (chooser_->showsDevice(device)) shown << facets_[device];
  return shown;
}

void PublishedFacets::setSelected(const QString& name, const QStringList& pinned) {
  for (ScatterPlot* plot : facets_) {
    // The same model on another device has the same ring there.
    const bool elsewhere = std::none_of(plot->points().begin(), plot->points().end(),
                                        [&name](const ScatterPoint& point) { return point.id == name; });
    plot->setSelected(elsewhere && !name.isEmpty() ? name + "|" : name);
    QStringList here = pinned;
    for (const QString& other : pinned) here << other + "|";
    plot->setPinned(here);
  }
}

void PublishedFacets::setHovered(const QString& name) {
  for (ScatterPlot* plot : facets_)
    if (!plot->underMouse()) plot->setHovered(name);
}

}  // namespace hat::ui
