// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_curves.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/train/train_words.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/line_plot.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr std::size_t most_points = 1500;  // of one curve: more than there are pixels

/// Axes around all curves, x from zero.
void fit(LinePlot* plot, const std::vector<Curve>& curves, double last_x, bool from_zero) {
  Range y{INFINITY, -INFINITY};
  double x = std::max(1.0, last_x);
  for (const Curve& curve : curves)
    for (const XY& point : curve.points) {
      // The first updates of a training start so high that nothing else would be seen.
      if (!std::isfinite(point.y) || (curve.dots && point.x < 0.04 * last_x)) continue;
      y = {std::min(y.lower, point.y), std::max(y.upper, point.y)};
      x = std::max(x, point.x);
    }
  if (y.lower > y.upper) y = {0, 1};
  plot->setHome(round_range(0, x, 5), round_range(from_zero ? 0 : y.lower, y.upper, 5));
}

}  // namespace

TrainCurves::TrainCurves(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 4, 16, 8);
  column->setSpacing(8);
  column->addLayout(makeTop(), 350);
  column->addWidget(new Hairline);
  column->addLayout(makeBottom(), 210);
}

QHBoxLayout* TrainCurves::makeTop() {
  losses = bindName(new LinePlot, [] { return tr("Loss by update; the export has the same as a table"); });
  bindTexts(losses, [this] { losses->setTitles(tr("updates"), tr("loss (nll), bits per token")); });
  losses->setObjectName("losses");
  losses->setRightMargin(scaled(96));
  rate = bindName(new LinePlot, [] { return tr("Learning rate by update"); });
  speed = bindName(new LinePlot, [] { return tr("Target tokens per second by update"); });
  for (LinePlot* plot : {rate, speed}) {
    plot->setMostTicks(4, 4);
    bindTexts(plot, [plot] { plot->setTitles(tr("updates"), {}); });
  }
  auto* small = new QVBoxLayout;
  small->setSpacing(2);
  small->addWidget(new SectionHead([] { return tr("Learning rate, 10⁻³"); }));
  small->addWidget(rate, 1);
  small->addWidget(new SectionHead([] { return tr("Target tokens per second"); }));
  small->addWidget(speed, 1);
  auto* top = new QHBoxLayout;
  top->setSpacing(24);
  top->addWidget(losses, 60);
  top->addLayout(small, 34);
  return top;
}

QHBoxLayout* TrainCurves::makeBottom() {
  const auto how_often = [] { return tr("How often each choice was drawn"); };
  draws_head_ = new SectionHead(how_often);
  draws = bindName(new DrawsView, how_often);
  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(draws_head_);
  left->addWidget(draws, 1);
  corpus_head_ = new SectionHead([] { return tr("Corpus"); });
  corpus_facts_ = new FactList;
  no_corpus_ = new RoleLabel(Role::small, 2);
  no_corpus_->setElided(true);
  auto* sentences = new QVBoxLayout;
  sentences->setSpacing(0);
  for (int i = 0; i < 4; ++i) {
    examples_.push_back(new RoleLabel(Role::small, 1 + i % 2));
    examples_.back()->setElided(true);
    sentences->addWidget(examples_.back());
  }
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  for (QWidget* widget : std::initializer_list<QWidget*>{corpus_head_, corpus_facts_, no_corpus_})
    right->addWidget(widget);
  right->addLayout(sentences);
  right->addStretch(1);
  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(24);
  bottom->addLayout(left, 52);
  bottom->addLayout(right, 42);
  return bottom;
}

void TrainCurves::show(const TrainRun& run, const std::vector<TrainRun>& overlays, const SearchSpace& drawn_from,
                       const QString& empty) {
  std::vector<Curve> curves;
  const std::vector<std::string> names = validated_names(run);
  const auto word = [](const std::string& name) {
    return name == "largest" ? tr("largest") : name == "smallest" ? tr("smallest") : QString::fromStdString(name);
  };
  const auto ended = [&](const std::string& name, const std::vector<XY>& points) {
    return word(name) + (points.empty() ? QString() : " " + number(points.back().y, 2));
  };
  for (const std::string& name : names) {
    std::vector<XY> points = validation_curve(run, name);
    const bool sampled = name.starts_with("sampled");
    const QString label = sampled ? tr("sampled") : ended(name, points);
    Curve curve{label, std::move(points), false, false, false, sampled};
    if (!sampled) curve.series = name == "smallest" ? 1 : 0;
    curves.push_back(std::move(curve));
  }
  Curve log{tr("in training"), {}, false, false, true, false};
  for (const TrainStep& step : run.steps) log.points.push_back({static_cast<double>(step.update), step.nll_bits});
  log.points = thinned(log.points, most_points);
  if (!log.points.empty()) curves.push_back(std::move(log));
  for (std::size_t i = 0; i < overlays.size(); ++i) {
    const TrainRun& other = overlays[i];
    const std::vector<std::string> other_names = validated_names(other);
    Curve curve{trainRunName(QString::fromStdString(other.folder)), {}};
    curve.series = 2 + static_cast<int>(i);
    if (!other_names.empty()) curve.points = validation_curve(other, other_names.front());
    // A run that was never validated has its log.
    else
      for (const TrainStep& step : other.steps)
        curve.points.push_back({static_cast<double>(step.update), step.nll_bits});
    curve.points = thinned(curve.points, most_points);
    if (!curve.points.empty()) curve.name += " " + number(curve.points.back().y, 2);
    curves.push_back(std::move(curve));
  }
  const double last = static_cast<double>(run.last_update());
  fit(losses, curves, last, false);
  losses->setEmptyText(curves.empty() ? empty : QString());
  losses->setCurves(std::move(curves));
  std::vector<PlotMark> marks;
  if (run.config.warmup_updates > 0 && run.config.warmup_updates < last)
    marks.push_back({static_cast<double>(run.config.warmup_updates), tr("warm-up ends")});
  for (const std::int64_t checkpoint : run.checkpoints)
    marks.push_back({static_cast<double>(checkpoint), tr("checkpoint"), PlotMark::flag});
  losses->setMarks(std::move(marks));
  const auto course = [&](LinePlot* plot, auto value, double scale) {
    Curve curve;
    for (const TrainStep& step : run.steps)
      curve.points.push_back({static_cast<double>(step.update), value(step) * scale});
    curve.points = thinned(curve.points, most_points);
    std::vector<Curve> one{std::move(curve)};
    fit(plot, one, last, true);
    plot->setCurves(std::move(one));
  };
  course(
      rate, [](const TrainStep& step) { return step.lr; }, 1000);
  course(
      speed, [](const TrainStep& step) { return step.tokens_per_s; }, 1);
  const DrawnUpdates drawn = drawn_updates(run.steps);
  draws->setDraws(run.config.kind == TrainKind::super ? draws_of(drawn_from, drawn.counts) : std::vector<Draws>{},
                  drawn.counts.architectures, drawn.of);
  draws_head_->setVisible(run.config.kind == TrainKind::super);
  draws->setVisible(run.config.kind == TrainKind::super);
}

void TrainCurves::showCorpus(const std::optional<DataFacts>& corpus, const QString& missing) {
  QList<FactList::Fact> numbers;
  if (corpus) {
    numbers << FactList::Fact{tr("Training pairs"), number(corpus->train_pairs), true}
            << FactList::Fact{tr("Validation pairs"), number(corpus->valid_pairs)}
            << FactList::Fact{tr("Target tokens"), number(corpus->train_target_tokens)}
            << FactList::Fact{tr("Vocabulary"), number(static_cast<std::int64_t>(corpus->vocab))};
    if (const auto dropped = corpus->dropped_empty + corpus->dropped_long + corpus->dropped_label; dropped > 0)
      numbers << FactList::Fact{tr("Left out"), number(dropped)};
  }
  corpus_facts_->setFacts(numbers);
  corpus_head_->setRemark(corpus ? tr("%1 to %2")
                                       .arg(QString::fromStdString(corpus->source_language),
                                            QString::fromStdString(corpus->target_language))
                                 : QString());
  for (std::size_t i = 0; i < examples_.size(); ++i) {
    const bool any = corpus && i / 2 < corpus->examples.size();
    const auto text = [&] { return i % 2 == 0 ? corpus->examples[i / 2].first : corpus->examples[i / 2].second; };
    examples_[i]->setText(any ? QString::fromStdString(text()) : QString());
    examples_[i]->setVisible(any);
  }
  no_corpus_->setText(missing.isEmpty() ? QString() : tr("The prepared data is not there any more: %1").arg(missing));
  no_corpus_->setVisible(!missing.isEmpty());
}

}  // namespace hat::ui
