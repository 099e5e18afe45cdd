// SPDX-License-Identifier: GPL-3.0-or-later
// What the Published layer shows: its facets, its facts, and what leaves the program.
#include <QPushButton>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

enum FacetStyle { released_style, transfer_style, baseline_style };  // in the order of the facets' styles

QString shortName(const PublishedModel& model) {
  const int device = publishedDevice(model.device);
  return device < 0 ? QString::fromStdString(model.device) : publishedDevices()[device].second;
}

}  // namespace

double PublishedView::valueOf(const PublishedModel& model) const {
  switch (value()) {
    case Value::bleu: return model.bleu;
    case Value::sacrebleu: return model.sacrebleu;
    case Value::params: return model.params_m;
    case Value::flops: return model.flops_g;
  }
  return 0;
}

std::optional<double> PublishedView::valueOf(const PublishedBaseline& baseline) const {
  switch (value()) {
    case Value::bleu: return baseline.bleu;
    case Value::sacrebleu: return std::nullopt;  // nowhere published
    case Value::params: return baseline.params_m;
    case Value::flops: return baseline.flops_g;
  }
  return std::nullopt;
}

QString PublishedView::valueTitle() const {
  switch (value()) {
    case Value::bleu: return tr("BLEU, HAT's scoring");
    case Value::sacrebleu: return tr("BLEU, detokenised");
    case Value::params: return tr("parameters, M");
    case Value::flops: return tr("FLOPs, G");
  }
  return {};
}

void PublishedView::rebuildFacet(int device, const std::vector<const PublishedModel*>& models) {
  ScatterPlot* plot = facets_[device];
  plot->setVisible(chips_[device]->isChecked());
  const std::string chosen = task();
  const auto of_task = [&](const std::string& other) { return chosen.empty() || other == chosen; };
  std::vector<ScatterPoint> points;
  std::vector<ScatterLabel> labels;
  std::vector<XY> own;
  Range across{INFINITY, -INFINITY}, up{INFINITY, -INFINITY};
  const auto see = [&](XY at) { across = {std::min(across.lower, at.x), std::max(across.upper, at.x)}; };
  for (const PublishedModel* model : models) {
    // One y for all facets.
    up = {std::min(up.lower, valueOf(*model)), std::max(up.upper, valueOf(*model))};
    if (publishedDevice(model->device) != device) continue;
    const XY at{model->latency_ms, valueOf(*model)};
    points.push_back({at, released_style, QString::fromStdString(model->name)});
    own.push_back(at);
    see(at);
  }
  // The models that the slides measured on the other device too.
  for (const PublishedTransfer& one : published_transfers()) {
    const PublishedModel* model = find_published(one.name);
    if (!model || !of_task(one.task) || publishedDevice(one.device) != device ||
        publishedDevice(model->device) == device || model_->rowOf(QString::fromStdString(one.name)) < 0)
      continue;
    const XY at{one.latency_ms, valueOf(*model)};
    points.push_back({at, transfer_style, QString::fromStdString(one.name) + "|"});
    labels.push_back({at, milliseconds(one.latency_ms), tr("the one for %1").arg(shortName(*model)), false});
    see(at);
  }
  if (baselines_->isChecked())
    for (const PublishedBaseline& one : published_baselines()) {
      const auto y = valueOf(one);
      if (!of_task(one.task) || publishedDevice(one.device) != device || !one.latency_ms || !y) continue;
      const XY at{*one.latency_ms, *y};
      const QString name = QString::fromStdString(one.name);
      points.push_back({at, baseline_style, name});
      labels.push_back({at, {}, tr("%1, %2").arg(name, milliseconds(at.x)), true});
      see(at);
      up = {std::min(up.lower, at.y), std::max(up.upper, at.y)};
    }
  // Baselines of the other facets reach as high as this one's axis must.
  if (baselines_->isChecked())
    for (const PublishedBaseline& one : published_baselines())
      if (const auto y = valueOf(one); y && of_task(one.task) && one.latency_ms) {
        const int where = publishedDevice(one.device);
        if (where >= 0 && chips_[where]->isChecked()) up = {std::min(up.lower, *y), std::max(up.upper, *y)};
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
  if (better() == Better::higher) {
    std::vector<XY> corners;
    for (const std::size_t i : front_of(own, better())) corners.push_back(own[i]);
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
      tr("%1: %2").arg(publishedDevices()[device].second, valueTitle()));
}

void PublishedView::refreshFacts() {
  const std::string chosen = task();
  QList<FactList::Fact> front;
  for (int device = 0; device < 3; ++device) {
    std::vector<XY> own;
    const PublishedModel* best = nullptr;
    for (const PublishedModel* model : model_->models()) {
      if (publishedDevice(model->device) != device) continue;
      own.push_back({model->latency_ms, model->bleu});
      if (!best || model->bleu > best->bleu) best = model;
    }
    if (best && !chosen.empty())
      front << FactList::Fact{publishedDevices()[device].second, tr("%1 of %2, to %3 BLEU")
                                                                     .arg(front_of(own, Better::higher).size())
                                                                     .arg(own.size())
                                                                     .arg(number(best->bleu, 1))};
  }
  front_facts_->setFacts(front);
  front_head_->setTitle(chosen.empty() ? QString() : tr("On the front"));

  QList<FactList::Fact> claims;
  const auto times = [](double ratio) {
    return PublishedView::tr("%1 times").arg(number(ratio, ratio == std::round(ratio) ? 0 : 1));
  };
  for (const PublishedRatio& ratio : published_ratios()) {
    if (!chosen.empty() && ratio.task != chosen) continue;
    const int device = publishedDevice(ratio.device);
    const QString against =
        device < 0 ? QString::fromStdString(ratio.baseline)
                   : tr("%1, %2").arg(QString::fromStdString(ratio.baseline), publishedDevices()[device].second);
    claims << FactList::Fact{chosen.empty() ? tr("%1, %2").arg(taskTitle(ratio.task), against) : against, {}, true};
    if (ratio.faster) claims << FactList::Fact{tr("faster"), times(*ratio.faster)};
    if (ratio.smaller) claims << FactList::Fact{tr("smaller"), times(*ratio.smaller)};
    if (ratio.fewer_flops) claims << FactList::Fact{tr("fewer FLOPs"), times(*ratio.fewer_flops)};
    if (ratio.cheaper_search) claims << FactList::Fact{tr("cheaper to search"), times(*ratio.cheaper_search)};
    if (ratio.bleu_gain)
      claims << FactList::Fact{tr("BLEU"), *ratio.bleu_gain == 0 ? tr("equal") : "+" + number(*ratio.bleu_gain, 1)};
  }
  claims_->setFacts(claims);
  claims_head_->setTitle(tr("HAT against"));

  const bool pair = chosen.empty() || chosen == "wmt14.en-de";
  QList<FactList::Fact> measured;
  for (const PublishedTransfer& one : published_transfers()) {
    const PublishedModel* model = find_published(one.name);
    const int where = publishedDevice(one.device);
    if (model && where >= 0)
      measured << FactList::Fact{tr("for %1, on %2").arg(shortName(*model), publishedDevices()[where].second),
                                 milliseconds(one.latency_ms)};
  }
  pair_facts_->setFacts(measured);
  for (QWidget* widget : std::initializer_list<QWidget*>{pair_head_, pair_facts_, pair_}) widget->setVisible(pair);

  QList<FactList::Fact> costs;
  for (const PublishedSearchCost& cost : published_search_costs()) {
    const double years = cost.gpu_hours / 8760;
    costs << FactList::Fact{QString::fromStdString(cost.name),
                            years >= 1 ? tr("%1 GPU years").arg(number(years, 0))
                                       : tr("%1 GPU hours").arg(number(cost.gpu_hours, 0)),
                            true}
          << FactList::Fact{tr("money"), cost.dollars >= 1e6 ? tr("$%1 M").arg(number(cost.dollars / 1e6, 1))
                                                             : tr("$%1").arg(number(cost.dollars, 0))}
          << FactList::Fact{tr("CO2"), tr("%1 lbs").arg(number(cost.co2_pounds, 0))};
  }
  costs_->setFacts(costs);
}

QString PublishedView::csv() const {
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
  for (const PublishedModel* model : model_->models()) model_line("released", *model, model->device, model->latency_ms);
  for (const PublishedTransfer& one : published_transfers())
    if (const PublishedModel* model = find_published(one.name);
        model && model->device != one.device && model_->rowOf(QString::fromStdString(one.name)) >= 0)
      model_line("\"released, on another device\"", *model, one.device, one.latency_ms);
  if (!baselines_->isChecked()) return text;
  const std::string chosen = task();
  for (const PublishedBaseline& one : published_baselines())
    if (const int device = publishedDevice(one.device);
        device >= 0 && chips_[static_cast<std::size_t>(device)]->isChecked() && (chosen.empty() || one.task == chosen))
      text +=
          QStringList{
              "baseline",          words(one.name),    words(one.task), {}, words(one.device), known(one.latency_ms),
              known(one.params_m), known(one.flops_g), known(one.bleu), {}, words(one.basis),  {}}
              .join(',') +
          '\n';
  return text;
}

QList<Exportable*> PublishedView::shownFacets() const {
  QList<Exportable*> shown;
  for (std::size_t i = 0; i < facets_.size(); ++i)
    if (chips_[i]->isChecked()) shown << facets_[i];
  return shown;
}

QList<Exportable*> PublishedView::exportViews() const {
  // Scores of different test sets have no facets.
  if (row_->isHidden() || shownFacets().isEmpty()) return {parallel_};
  return {row_picture_.get(), parallel_};
}

}  // namespace hat::ui
