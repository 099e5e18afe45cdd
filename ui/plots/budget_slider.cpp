// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/budget_slider.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "ui/controls/budget_box.h"
#include "ui/controls/controls.h"
#include "ui/graph/silhouette.h"
#include "ui/series/distinct.h"
#include "ui/text/numbers.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

QSize silhouette_size() { return {scaled(SilhouetteSize::slider.width()), scaled(SilhouetteSize::slider.height())}; }

constexpr double apart = 6;  // px between what stands under two ticks
QString letter_of(int index) { return QString(QChar('A' + index)); }

}  // namespace

void paintBadge(QPainter& painter, const QPointF& centre, const QString& letter) {
  const Theme& t = theme();
  const double radius = scaled(18) / 2.0;
  painter.setPen(QPen(t.accent, 2));
  painter.setBrush(t.base);
  painter.drawEllipse(centre, radius, radius);
  painter.setFont(fontFor(Role::caption, QFont::DemiBold));
  painter.setPen(t.accent);
  painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, letter);
}

BudgetSlider::BudgetSlider(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  whenThemed(this, [this] {
    updateGeometry();
    layOut();
  });
}

QSize BudgetSlider::sizeHint() const { return {600, scaled(106)}; }
QSize BudgetSlider::minimumSizeHint() const {
  // Room for what stands under the ticks, side by side; a crowd of models may overlap.
  double labels = apart * (static_cast<double>(models_.size()) - 1);
  for (const Model& model : models_) labels += labelWidth(model);
  return {std::clamp(static_cast<int>(std::ceil(labels)), 300, scaled(560)), scaled(106)};
}

double BudgetSlider::labelWidth(const Model& model) const {
  return std::max<double>({double(silhouette_size().width()),
                           QFontMetricsF(numberFont(Role::caption, QFont::DemiBold)).horizontalAdvance(widest_),
                           QFontMetricsF(numberFont(Role::caption)).horizontalAdvance(underTick(model)) + 4});
}

QString BudgetSlider::underTick(const Model& model) { return std::isfinite(model.bleu) ? bleu(model.bleu) : QString(); }

QString BudgetSlider::atTick(int model) const {
  return models_[static_cast<std::size_t>(model)].isBounded() ? QString::fromUtf8("≤ ") + tickText(model)
                                                              : tickText(model);
}

double BudgetSlider::trackY() const { return scaled(60); }

void BudgetSlider::reword() {
  std::vector<double> values = latencies_;
  values.insert(values.end(), budgets_.begin(), budgets_.end());
  const std::vector<int> decimals = distinct_decimals(values, 0, 3);
  texts_.clear();
  widest_.clear();
  for (std::size_t i = 0; i < values.size(); ++i) {
    texts_ << number(values[i], std::max(decimals[i], std::abs(values[i]) < 999.95 ? 1 : 0));
    const QString written = i < models_.size() ? atTick(static_cast<int>(i)) : texts_.back();
    if (written.size() > widest_.size()) widest_ = written;
  }
  QStringList sentences;
  for (int i = 0; i < static_cast<int>(budgets_.size()); ++i) sentences << sentence(i);
  setAccessibleDescription(sentences.join(' '));
  update();
  if (budgets_.empty()) return;
  QAccessibleValueChangeEvent change(this, budgets_[static_cast<std::size_t>(focused_)]);
  QAccessible::updateAccessibility(&change);
}

QString BudgetSlider::sentence(int index) const {
  const QString budget = budgets_.size() > 1 ? tr("Budget %1, %2 ms").arg(letter_of(index), budgetText(index))
                                             : tr("Budget %1 ms").arg(budgetText(index));
  const int used = modelFor(budgets_.at(static_cast<std::size_t>(index)));
  if (used < 0) return tr("%1: there is no model.").arg(budget);
  const Model& model = models_[static_cast<std::size_t>(used)];
  const QString ms = (model.isBounded() ? tr("at most %1 ms") : tr("%1 ms")).arg(tickText(used));
  const QString name = model.name.isEmpty() ? ms : tr("%1 (%2)").arg(model.name, ms);
  return keeps(budgets_[static_cast<std::size_t>(index)])
             ? tr("%1, uses %2.").arg(budget, name)
             : tr("%1: no model keeps it, the fastest is %2.").arg(budget, name);
}

bool BudgetSlider::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QString tip;
  for (int i = 0; i < static_cast<int>(budgets_.size()); ++i)
    if (std::abs(badge(i).x() - help->pos().x()) < 14 && help->pos().y() < trackY() + 14) tip = sentence(i);
  if (tip.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), tip, this);
  return true;
}

void BudgetSlider::layOut() {
  scale_.ms = budget_range(latencies_);
  scale_.left = scaled(144);
  scale_.width = std::max(40.0, width() - scale_.left - 12.0);
  update();
}

void BudgetSlider::setModels(std::vector<Model> models, const SearchSpace& space) {
  models_ = std::move(models);
  space_ = space;
  latencies_.clear();
  numbers_.clear();
  for (const Model& model : models_) {
    latencies_.push_back(model.ms);
    numbers_.push_back(model.numbers);
  }
  reword();
  updateGeometry();
  layOut();
}

void BudgetSlider::setBudgets(const std::vector<double>& budgets) {
  budgets_ = budgets;
  focused_ = std::clamp(focused_, 0, std::max(0, static_cast<int>(budgets_.size()) - 1));
  reword();
}

QString BudgetSlider::thumbName(int index) const {
  return budgets_.size() > 1 ? tr("Latency budget %1").arg(letter_of(index)) : tr("Latency budget");
}

void BudgetSlider::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) reword();
  QWidget::changeEvent(event);
}

int BudgetSlider::modelFor(double budget_ms) const {
  if (const auto found = best_within(numbers_, budget_ms / slowdown_)) return static_cast<int>(found->index);
  if (latencies_.empty()) return -1;
  return static_cast<int>(std::min_element(latencies_.begin(), latencies_.end()) - latencies_.begin());
}

void BudgetSlider::setSlowdown(double factor) {
  if (slowdown_ == factor) return;
  slowdown_ = factor;
  reword();
  update();
}

QPointF BudgetSlider::thumb(int index) const {
  return {scale_.to_px(std::clamp(budgets_.at(index), scale_.ms.lower, scale_.ms.upper)), trackY()};
}

QPointF BudgetSlider::badge(int index) const {
  std::vector<std::size_t> order(budgets_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return budgets_[a] < budgets_[b]; });
  std::vector<double> wishes;
  for (std::size_t i : order) wishes.push_back(thumb(static_cast<int>(i)).x());
  const std::vector<double> centres =
      spread_labels(wishes, std::vector<double>(order.size(), scaled(18) + 2.0), 1, width());
  const auto place = std::find(order.begin(), order.end(), static_cast<std::size_t>(index)) - order.begin();
  return {centres.at(place), trackY()};
}

void BudgetSlider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  const int line = lineHeight(Role::caption);
  const double y = trackY();
  painter.setFont(fontFor(Role::small));
  painter.setPen(t.text2);
  painter.drawText(
      QRectF(0, y - line / 2.0, scale_.left - 12, line), Qt::AlignLeft | Qt::AlignVCenter,
      elidedIn(this, QFontMetrics(painter.font()), tr("Latency budget, ms"), static_cast<int>(scale_.left) - 12,
               QRect(0, static_cast<int>(y) - line / 2, static_cast<int>(scale_.left) - 12, line)));
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.line);
  painter.drawRoundedRect(QRectF(scale_.left, y - 2, scale_.width, 4), 2, 2);
  if (models_.empty()) return;

  std::vector<bool> used(models_.size(), false);
  for (double budget : budgets_) used[modelFor(budget)] = true;
  // Round places of the scale.
  painter.setPen(QPen(t.line2, 1));
  for (double value : ticks_in(scale_.ms, 20).values) {
    const double x = std::round(scale_.to_px(value)) + 0.5;
    painter.drawLine(QPointF(x, y + 6), QPointF(x, y + 9));
  }
  // Labels and silhouettes move apart where models are close; a slanted line leads to the tick.
  std::vector<std::size_t> order(models_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return models_[a].ms < models_[b].ms; });
  std::vector<double> wishes, widths;
  const QFont strong = numberFont(Role::caption, QFont::DemiBold), plain = numberFont(Role::caption);
  for (std::size_t i : order) {
    wishes.push_back(scale_.to_px(models_[i].ms));
    widths.push_back(labelWidth(models_[i]));
  }
  const std::vector<double> centres = spread_labels(wishes, widths, apart, width());
  for (std::size_t k = 0; k < order.size(); ++k) {
    const Model& model = models_[order[k]];
    const bool on = used[order[k]];
    const double x = std::round(wishes[k]) + 0.5, c = centres[k];
    const QSizeF size = silhouette_size();
    const QRectF picture(c - size.width() / 2, y - 12 - size.height(), size.width(), size.height());
    paintSilhouette(painter, picture, model.arch, space_, t, on ? 1 : 0.4);
    painter.setPen(QPen(on ? t.text1 : t.ctl, on ? 1.5 : 1));
    paintTick(painter, model, x);
    if (std::abs(c - x) > 3) {
      painter.setPen(QPen(t.line2, 1));
      painter.drawLine(QPointF(x, y + 8), QPointF(c, y + 13));
    }
    painter.setFont(on ? strong : plain);
    painter.setPen(on ? t.text1 : t.text3);
    painter.drawText(QRectF(c - 100, y + 12, 200, line), Qt::AlignCenter, atTick(static_cast<int>(order[k])));
    painter.setFont(plain);
    painter.setPen(on ? t.text2 : t.text3);
    painter.drawText(QRectF(c - 100, y + 10 + line, 200, line), Qt::AlignCenter, underTick(model));
  }
  // Where a letter had to move aside, a tick stays where its budget is.
  painter.setPen(QPen(t.accent, 2));
  for (int i = 0; i < static_cast<int>(budgets_.size()); ++i)
    if (const QPointF at = thumb(i); std::abs(badge(i).x() - at.x()) > 1)
      painter.drawLine(at + QPointF(0, -scaled(12)), at + QPointF(0, scaled(12)));
  paintBudgets(painter);
  for (int i = 0; i < static_cast<int>(budgets_.size()); ++i) {
    const QPointF centre = badge(i);
    paintBadge(painter, centre, budgets_.size() > 1 ? letter_of(i) : QString());
    if (i == focused_ && keyboardFocus(this)) {
      const double radius = scaled(18) / 2.0;
      paintFocusRing(painter, QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), radius);
    }
  }
}

void BudgetSlider::paintTick(QPainter& painter, const Model& model, double x) const {
  const double y = trackY();
  if (!model.isBounded()) return painter.drawLine(QPointF(x, y - 8), QPointF(x, y + 8));
  // From the prediction to the end that is compared with budgets.
  const QPen pen = painter.pen();
  const double from = std::max(scale_.left, scale_.to_px(model.numbers.predicted_ms.value_or(model.ms)));
  QPen leader(pen.color(), 1);
  leader.setDashPattern({2, 2});
  painter.setPen(leader);
  painter.drawLine(QPointF(from, y - 6), QPointF(x, y - 6));
  painter.setPen(pen);
  painter.drawPolyline(upperBracket({x, y}, 16));
}

/// Above the silhouettes, in the thumbs' colour: where under the track the models' numbers stand.
void BudgetSlider::paintBudgets(QPainter& painter) const {
  const QFont face = numberFont(Role::caption, QFont::DemiBold);
  const QFontMetricsF metrics(face);
  std::vector<std::size_t> order(budgets_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return budgets_[a] < budgets_[b]; });
  std::vector<double> wishes, widths;
  QStringList words;
  for (const std::size_t i : order) {
    const int index = static_cast<int>(i);
    words << (budgets_.size() > 1 ? letter_of(index) + ' ' + budgetText(index) : budgetText(index));
    wishes.push_back(thumb(index).x());
    widths.push_back(metrics.horizontalAdvance(words.back()) + 2);
  }
  const std::vector<double> centres = spread_labels(wishes, widths, apart, width());
  painter.setFont(face);
  painter.setPen(theme().accent);
  for (std::size_t k = 0; k < order.size(); ++k)
    painter.drawText(QRectF(centres[k] - widths[k] / 2, 0, widths[k], lineHeight(Role::caption)),
                     Qt::AlignCenter | Qt::TextDontClip, words[static_cast<qsizetype>(k)]);
}

void BudgetSlider::move(int index, double ms) {
  ms = std::clamp(ms, scale_.ms.lower, scale_.ms.upper);
  if (budgets_.at(index) == ms) return;
  budgets_[index] = ms;
  reword();
  emit budgetMoved(index, ms);
}

void BudgetSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || budgets_.empty()) return;
  const QPointF at = event->position();
  double closest = 14;
  dragged_ = -1;
  for (int i = 0; i < static_cast<int>(budgets_.size()); ++i)
    if (const double distance = std::abs(badge(i).x() - at.x());
        std::abs(at.y() - trackY()) <= 14 && distance < closest)
      closest = distance, dragged_ = i;
  drag_offset_ = dragged_ >= 0 ? thumb(dragged_).x() - at.x() : 0;
  if (dragged_ < 0) {
    // A click elsewhere brings the nearest thumb there; on a model's label, exactly to that model.
    int nearest_thumb = 0;
    for (int i = 1; i < static_cast<int>(budgets_.size()); ++i)
      if (std::abs(thumb(i).x() - at.x()) < std::abs(thumb(nearest_thumb).x() - at.x())) nearest_thumb = i;
    double ms = scale_.to_ms(at.x());
    if (std::abs(at.y() - trackY()) > 10)
      for (double latency : latencies_)
        if (std::abs(scale_.to_px(latency) - at.x()) < 28) ms = latency * 1.01;
    if (at.x() < scale_.left - 14) return;
    focused_ = nearest_thumb;
    move(nearest_thumb, ms);
    dragged_ = nearest_thumb;
  }
  focused_ = dragged_;
  reword();
  update();
}

void BudgetSlider::mouseMoveEvent(QMouseEvent* event) {
  if (dragged_ >= 0) move(dragged_, scale_.to_ms(event->position().x() + drag_offset_));
  setCursor(std::abs(event->position().y() - trackY()) <= 14 && event->position().x() >= scale_.left - 8
                ? Qt::SizeHorCursor
                : Qt::ArrowCursor);
}

void BudgetSlider::mouseReleaseEvent(QMouseEvent*) { dragged_ = -1; }

void BudgetSlider::stepBy(int steps, double factor) {
  const double step = budget_step(scale_.ms.span()), now = budgets_[focused_];
  move(focused_, factor > 1 ? stepped_budget(now, steps * static_cast<int>(std::lround(factor)), step, scale_.ms)
                            : stepped_budget(now, steps, step * factor, scale_.ms));
}

void BudgetSlider::toModel(bool forward) {
  std::vector<double> stops = latencies_;
  for (double& stop : stops) stop *= 1.01;
  std::sort(stops.begin(), stops.end());
  if (!forward) std::reverse(stops.begin(), stops.end());
  const double now = budgets_[focused_];
  for (double stop : stops)
    if (forward ? stop > now + 1e-9 : stop < now - 1e-9) return move(focused_, stop);
}

void BudgetSlider::keyPressEvent(QKeyEvent* event) {
  if (budgets_.empty()) return QWidget::keyPressEvent(event);
  const int key = event->key();
  const bool to_model = event->modifiers() & Qt::ControlModifier;
  const double factor = budgetStepFactor(event->modifiers());
  if (key == Qt::Key_Left || key == Qt::Key_Down) {
    to_model ? toModel(false) : stepBy(-1, factor);
  } else if (key == Qt::Key_Right || key == Qt::Key_Up) {
    to_model ? toModel(true) : stepBy(1, factor);
  } else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
    stepBy(key == Qt::Key_PageUp ? 1 : -1, 10);
  } else if (key >= Qt::Key_A && key < Qt::Key_A + static_cast<int>(budgets_.size())) {
    focused_ = key - Qt::Key_A;
    reword();
    update();
  } else if (key == Qt::Key_Home && !latencies_.empty()) {
    move(focused_, *std::min_element(latencies_.begin(), latencies_.end()) * 1.01);
  } else if (key == Qt::Key_End && !latencies_.empty()) {
    move(focused_, *std::max_element(latencies_.begin(), latencies_.end()) * 1.01);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void BudgetSlider::wheelEvent(QWheelEvent* event) {
  if (!hasFocus() || budgets_.empty()) return event->ignore();  // what is around it scrolls
  const QPoint by = event->angleDelta();                        // with Alt, a wheel turns sideways
  turned_ += by.y() != 0 ? by.y() : by.x();
  const int notches = turned_ / QWheelEvent::DefaultDeltasPerStep;
  turned_ -= notches * QWheelEvent::DefaultDeltasPerStep;
  if (notches != 0) stepBy(notches, budgetStepFactor(event->modifiers()));
  event->accept();
}

void BudgetSlider::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}
void BudgetSlider::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace hat::ui
