// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot.h"

#include <qcustomplot.h>

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "ui/text/numbers.h"

namespace hat::ui {

/// One of our three layers inside the QCustomPlot: whatever the plot paints there.
class Plot::PaintLayer : public QCPLayerable {
 public:
  PaintLayer(QCustomPlot* canvas, const QString& layer, bool clipped, std::function<void(QPainter&)> paint)
      : QCPLayerable(canvas, layer), clipped_(clipped), paint_(std::move(paint)) {}

 protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
  QRect clipRect() const override {
    if (!clipped_) return mParentPlot->viewport();
    // Rings at the rim of the data stay whole.
    return mParentPlot->axisRect()->rect().adjusted(-12, -12, 12, 12);
  }
  void draw(QCPPainter* painter) override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paint_(*painter);
    painter->restore();
  }

 private:
  bool clipped_;
  std::function<void(QPainter&)> paint_;
};

/// Round ticks from ticks_in, worded by the locale.
class Plot::Ticker : public QCPAxisTicker {
 public:
  Ticker(const int* most, const bool* log) : most_(most), log_(log) {}
  void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks, QVector<double>* sub_ticks,
                QVector<QString>* labels) override {
    const Ticks found =
        log_ && *log_ ? log_ticks_in({range.lower, range.upper}, *most_) : ticks_in({range.lower, range.upper}, *most_);
    ticks = QVector<double>(found.values.begin(), found.values.end());
    if (sub_ticks) sub_ticks->clear();
    if (!labels) return;
    labels->clear();
    for (double value : found.values) labels->append(number(value, found.decimals));
  }

 private:
  const int* most_;
  const bool* log_;
};

Plot::Plot(QWidget* parent) : QWidget(parent), canvas_(new QCustomPlot(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setFocusProxy(nullptr);
  canvas_->setFocusPolicy(Qt::NoFocus);
  canvas_->setMouseTracking(true);
  canvas_->installEventFilter(this);
  canvas_->setInteractions(QCP::Interactions());
  canvas_->setNoAntialiasingOnDrag(false);
  canvas_->axisRect()->setAutoMargins(QCP::msNone);
  canvas_->axisRect()->setupFullAxesBox(false);
  canvas_->xAxis2->setVisible(false);
  canvas_->yAxis2->setVisible(false);
  canvas_->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new Ticker(&shown_x_, &log_x_)));
  canvas_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new Ticker(&shown_y_, nullptr)));
  canvas_->xAxis->grid()->setVisible(false);

  canvas_->addLayer("under", canvas_->layer("background"), QCustomPlot::limAbove);
  canvas_->addLayer("data", canvas_->layer("axes"), QCustomPlot::limAbove);
  canvas_->setPlottingHint(QCP::phImmediateRefresh, false);  // several plots of a page are painted at once
  canvas_->addLayer("over", canvas_->layer("data"), QCustomPlot::limAbove);
  canvas_->layer("over")->setMode(QCPLayer::lmBuffered);
  new PaintLayer(canvas_, "under", false, [this](QPainter& p) {
    if (empty_text_.isEmpty()) paintUnder(p);
  });
  new PaintLayer(canvas_, "data", true, [this](QPainter& p) {
    if (empty_text_.isEmpty()) paintData(p);
  });
  new PaintLayer(canvas_, "over", false, [this](QPainter& p) {
    if (empty_text_.isEmpty()) paintOver(p);
    paintFrame(p);
  });
  whenThemed(this, [this] { restyle(); });
  restyle();
}

Plot::~Plot() = default;

void Plot::setTitles(const QString& x, const QString& y) {
  title_x_ = x;
  title_y_ = y;
  refresh();
}

QSize Plot::minimumSizeHint() const { return {scaled(200), scaled(120)}; }

void Plot::setMostTicks(int x, int y) {
  most_x_ = x;
  most_y_ = y;
  layOut();
  refresh();
}

void Plot::setLogX(bool log) {
  log_x_ = log;
  canvas_->xAxis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  refresh();
}

void Plot::setHome(Range x, Range y) {
  home_x_ = x;
  home_y_ = y;
  if (!zoomed_) applyRanges(x, y);
}

void Plot::resetZoom() {
  zoomed_ = false;
  applyRanges(home_x_, home_y_);
  emit zoomed();
}

void Plot::zoomTo(Range x, Range y) {
  zoomed_ = true;
  applyRanges(x, y);
  emit zoomed();
}

Range Plot::shownX() const { return {canvas_->xAxis->range().lower, canvas_->xAxis->range().upper}; }
Range Plot::shownY() const { return {canvas_->yAxis->range().lower, canvas_->yAxis->range().upper}; }

void Plot::applyRanges(Range x, Range y) {
  canvas_->xAxis->setRange(x.lower, x.upper);
  canvas_->yAxis->setRange(y.lower, y.upper);
  layOut();
  refresh();
}

void Plot::setRightMargin(int px) {
  right_margin_ = px;
  layOut();
  refresh();
}

void Plot::setEmptyText(const QString& text) {
  if (text == empty_text_) return;
  empty_text_ = text;
  const bool axes = text.isEmpty();
  canvas_->xAxis->setVisible(axes);
  canvas_->yAxis->setVisible(axes);
  canvas_->yAxis->grid()->setVisible(axes);
  refresh();
}

QRectF Plot::axisRect() const { return QRectF(canvas_->axisRect()->rect()).translated(canvas_->pos()); }

QPointF Plot::toPixel(XY value) const {
  return QPointF(canvas_->xAxis->coordToPixel(value.x), canvas_->yAxis->coordToPixel(value.y)) + canvas_->pos();
}

XY Plot::fromPixel(QPointF px) const {
  px -= canvas_->pos();
  return {canvas_->xAxis->pixelToCoord(px.x()), canvas_->yAxis->pixelToCoord(px.y())};
}

void Plot::refresh() {
  // What nobody sees is drawn when it is painted next, once, however often it changed.
  stale_ = !isVisible();
  if (!stale_) canvas_->replot(QCustomPlot::rpQueuedReplot);
}

void Plot::refreshOver() {
  if (isVisible())
    canvas_->layer("over")->replot();
  else
    stale_ = true;
}

void Plot::restyle() {
  const Theme& t = theme();
  canvas_->setBackground(QBrush(t.base));
  for (QCPAxis* axis : {canvas_->xAxis, canvas_->yAxis}) {
    axis->setTickLabelFont(numberFont(Role::caption));
    axis->setTickLabelColor(t.text3);
    axis->setTickLength(0, 4);
    axis->setSubTicks(false);
    axis->setTickPen(QPen(t.line2, 1));
    axis->setBasePen(QPen(t.line2, 1));
    axis->setTickLabelPadding(6);
  }
  canvas_->yAxis->setBasePen(Qt::NoPen);
  canvas_->yAxis->setTickLength(0, 0);
  canvas_->yAxis->setTickLabelPadding(8);
  canvas_->yAxis->grid()->setPen(QPen(t.grid, 1));
  canvas_->yAxis->grid()->setZeroLinePen(Qt::NoPen);
  canvas_->yAxis->grid()->setAntialiased(false);
  updateGeometry();
  layOut();
  refresh();
}

void Plot::layOut() {
  const QFontMetrics metrics(numberFont(Role::caption));
  const auto widest = [&](const Ticks& ticks) {
    int widest = 0;
    for (double value : ticks.values)
      widest = std::max(widest, metrics.horizontalAdvance(number(value, ticks.decimals)));
    return widest;
  };
  const int line = lineHeight(Role::caption), under = 2 * line + 14, above = line + 10;
  // Round steps may put one tick more on an axis than there are steps.
  shown_y_ = std::clamp((height() - under - above) / (line + 4) + 1, 2, most_y_);
  const int labels = widest(ticks_in({canvas_->yAxis->range().lower, canvas_->yAxis->range().upper}, shown_y_));
  const Range x{canvas_->xAxis->range().lower, canvas_->xAxis->range().upper};
  shown_x_ = most_x_;
  while (!log_x_ && shown_x_ > 2) {
    const Ticks ticks = ticks_in(x, shown_x_);
    const double apart = x.span() > 0 ? ticks.step / x.span() * (width() - labels - 10 - right_margin_) : 0;
    if (apart >= widest(ticks) + 8) break;
    --shown_x_;
  }
  canvas_->axisRect()->setMargins(QMargins(labels + 10, above, right_margin_, under));
}

void Plot::paintFrame(QPainter& painter) {
  const Theme& t = theme();
  const QRectF axes = canvas_->axisRect()->rect();
  if (!empty_text_.isEmpty()) {
    painter.setFont(fontFor(Role::small));
    painter.setPen(t.text2);
    painter.drawText(QRectF(canvas_->viewport()).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     empty_text_);
  } else {
    painter.setFont(fontFor(Role::caption));
    painter.setPen(t.text2);
    const int line = lineHeight(Role::caption);
    // Too long a title keeps its end, where the unit stands.
    const auto fitting = [&](const QString& title) {
      return painter.fontMetrics().elidedText(title, Qt::ElideMiddle, qRound(axes.right()));
    };
    painter.drawText(QRectF(0, axes.top() - line - 8, axes.right(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fitting(title_y_));
    const QString x = log_x_ ? tr("%1 (log scale)").arg(title_x_) : title_x_;
    painter.drawText(QRectF(0, canvas_->viewport().bottom() - line, axes.right(), line),
                     Qt::AlignRight | Qt::AlignVCenter, fitting(x));
  }
  if (!for_picture_ && hasFocus() && property("keyboardFocus").toBool()) {
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    // Round the axes: round everything it would lie over the first letters of their labels.
    const QRectF whole = QRectF(canvas_->viewport()).adjusted(2, 2, -2, -2);
    painter.drawRoundedRect(empty_text_.isEmpty() ? axes.adjusted(-3, -3, 3, 3) & whole : whole, 4, 4);
  }
}

bool Plot::eventFilter(QObject* object, QEvent* event) {
  if (object != canvas_) return QWidget::eventFilter(object, event);
  switch (event->type()) {
    case QEvent::Paint:
      if (std::exchange(stale_, false)) canvas_->replot(QCustomPlot::rpQueuedRefresh);
      break;
    case QEvent::MouseButtonPress: {
      auto* mouse = static_cast<QMouseEvent*>(event);
      setFocus(Qt::MouseFocusReason);
      if (pressed(mouse)) return true;
      if (mouse->button() == Qt::LeftButton && empty_text_.isEmpty()) {
        panning_ = true;
        pan_from_ = mouse->position();
        pan_x_ = {canvas_->xAxis->range().lower, canvas_->xAxis->range().upper};
        pan_y_ = {canvas_->yAxis->range().lower, canvas_->yAxis->range().upper};
      }
      return true;
    }
    case QEvent::MouseMove: {
      auto* mouse = static_cast<QMouseEvent*>(event);
      const QPointF by = mouse->position() - pan_from_;
      // A click that trembles is not a pan.
      if (panning_ && (zoomed_ || by.manhattanLength() > QApplication::startDragDistance()) && !log_x_) {
        const QRectF axes = canvas_->axisRect()->rect();
        const double dx = by.x() / axes.width() * pan_x_.span(), dy = by.y() / axes.height() * pan_y_.span();
        zoomTo({pan_x_.lower - dx, pan_x_.upper - dx}, {pan_y_.lower + dy, pan_y_.upper + dy});
        return true;
      }
      movedTo(mouse);
      return true;
    }
    case QEvent::MouseButtonRelease:
      panning_ = false;
      released(static_cast<QMouseEvent*>(event));
      return true;
    case QEvent::MouseButtonDblClick:
      panning_ = false;
      resetZoom();
      return true;
    case QEvent::Wheel: {
      if (!empty_text_.isEmpty() || log_x_) break;
      auto* wheel = static_cast<QWheelEvent*>(event);
      // Only with Ctrl, so that a page that scrolls is not caught.
      if (!(wheel->modifiers() & Qt::ControlModifier)) break;
      const double factor = std::pow(0.8, wheel->angleDelta().y() / 120.0);
      const XY at = fromPixel(wheel->position() + QPointF(canvas_->pos()));
      const QCPRange x = canvas_->xAxis->range(), y = canvas_->yAxis->range();
      zoomTo({at.x + (x.lower - at.x) * factor, at.x + (x.upper - at.x) * factor},
             {at.y + (y.lower - at.y) * factor, at.y + (y.upper - at.y) * factor});
      return true;
    }
    case QEvent::Leave: pointerLeft(); break;
    default: break;
  }
  return QWidget::eventFilter(object, event);
}

void Plot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
  QWidget::changeEvent(event);
}

void Plot::resizeEvent(QResizeEvent* event) {
  canvas_->setGeometry(rect());
  layOut();
  QWidget::resizeEvent(event);
}

void Plot::keyPressEvent(QKeyEvent* event) {
  const auto zoom = [&](double factor) {
    const QCPRange x = canvas_->xAxis->range(), y = canvas_->yAxis->range();
    zoomTo({x.center() - x.size() / 2 * factor, x.center() + x.size() / 2 * factor},
           {y.center() - y.size() / 2 * factor, y.center() + y.size() / 2 * factor});
  };
  if (event->matches(QKeySequence::Copy))
    copyView(*this);
  else if (event->key() == Qt::Key_Plus && !log_x_)
    zoom(0.8);
  else if (event->key() == Qt::Key_Minus && !log_x_)
    zoom(1.25);
  else if (event->key() == Qt::Key_0)
    resetZoom();
  else
    QWidget::keyPressEvent(event);
}

void Plot::focusInEvent(QFocusEvent* event) {
  const auto reason = event->reason();
  setProperty("keyboardFocus",
              reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
  refreshOver();
  QWidget::focusInEvent(event);
}

void Plot::focusOutEvent(QFocusEvent* event) {
  refreshOver();
  QWidget::focusOutEvent(event);
}

void Plot::paintPicture(QPainter& painter) {
  for_picture_ = true;
  canvas_->toPainter(static_cast<QCPPainter*>(&painter), width(), height());
  for_picture_ = false;
  refresh();
}

}  // namespace hat::ui
