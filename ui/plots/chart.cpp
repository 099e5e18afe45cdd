// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chart.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLegend>

#include <algorithm>
#include <cmath>

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr QPointF half_pixel(0.5, 0.5);

}  // namespace

/// What shows the chart. It has no background and lets the pointer through, so the widget around it stays the one that
/// is used.
class Chart::Canvas : public QGraphicsView {
 public:
  explicit Canvas(Chart* owner) : QGraphicsView(owner), owner_(owner) {
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    viewport()->setAutoFillBackground(false);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
  }

 protected:
  void drawBackground(QPainter* painter, const QRectF&) override {
    painter->save();
    if (!owner_->isEmpty()) owner_->paintUnder(*painter);
    painter->restore();
  }
  void drawForeground(QPainter* painter, const QRectF&) override {
    painter->save();
    if (!owner_->isEmpty()) {
      owner_->paintOver(*painter);
    } else {
      painter->setFont(fontFor(Role::small));
      painter->setPen(theme().text2);
      painter->drawText(QRectF(owner_->rect()).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                        owner_->empty_text_);
    }
    painter->restore();
    if (!owner_->for_picture_ && keyboardFocus(owner_))
      paintFocusRing(*painter, QRectF(owner_->rect()).adjusted(5, 5, -5, -5), 3);
  }

 private:
  Chart* owner_;
};

Chart::Chart(QWidget* parent) : QWidget(parent), canvas_(new Canvas(this)), chart_(new QChart) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  canvas_->scene()->addItem(chart_);
  chart_->legend()->hide();
  chart_->setBackgroundVisible(false);
  chart_->setAnimationOptions(QChart::NoAnimation);
  chart_->setMargins(QMargins());
  chart_->layout()->setContentsMargins(0, 0, 0, 0);
  chart_->setMinimumSize(0, 0);
  // Axes stand on whole px of the chart: half a px further a line of one px is sharp.
  chart_->setPos(half_pixel);
  whenThemed(this, [this] {
    updateGeometry();
    refresh();
  });
}

Chart::~Chart() = default;

void Chart::setEmptyText(const QString& text) {
  if (text == empty_text_) return;
  empty_text_ = text;
  refresh();
}

void Chart::refresh() {
  stale_ = true;
  if (isVisible()) arrangeNow();
}

void Chart::arrangeNow() {
  stale_ = false;
  canvas_->setGeometry(rect());
  canvas_->setSceneRect(rect());
  chart_->setVisible(!isEmpty());
  chart_->resize(size());
  if (!isEmpty() && !size().isEmpty()) {
    arrange();
    chart_->layout()->activate();
  }
  repaintMarks();
}

void Chart::repaintMarks() { canvas_->viewport()->update(); }

QCategoryAxis* Chart::addAxis(Qt::Alignment side, bool line, bool grid) {
  auto* axis = new QCategoryAxis;
  axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  axis->setTruncateLabels(false);
  axis->setLineVisible(line);
  axis->setGridLineVisible(grid);
  chart_->addAxis(axis, side);
  return axis;
}

void Chart::add(QAbstractSeries* series, const QList<QCategoryAxis*>& axes) {
  chart_->addSeries(series);
  for (QCategoryAxis* axis : axes) series->attachAxis(axis);
}

void Chart::setTicks(QCategoryAxis* axis, double lower, double upper, const std::vector<double>& places,
                     const QStringList& labels) {
  const QStringList known = axis->categoriesLabels();
  for (const QString& label : known) axis->remove(label);
  axis->setRange(lower, upper);
  // The axis begins out of sight: a category ends where its label stands.
  axis->setStartValue(lower - (upper - lower));
  QStringList taken;
  for (std::size_t i = 0; i < places.size(); ++i) {
    // It wants every label once: a tag around nothing tells equal ones apart.
    QString label = labels.value(static_cast<qsizetype>(i));
    while (taken.contains(label)) label += "<i></i>";
    taken << label;
    axis->append(label, places[i]);
  }
}

void Chart::style(QCategoryAxis* axis, const QFont& font, const QColor& color) {
  axis->setLabelsFont(font);
  axis->setLabelsBrush(color);
  axis->setLinePen(QPen(theme().line2, 1));
  axis->setGridLinePen(QPen(theme().grid, 1));
}

void Chart::fill(QBarSet* set, const QList<qreal>& values, const QBrush& brush, const QPen& pen) {
  set->remove(0, static_cast<int>(set->count()));
  set->append(values);
  set->setBrush(brush);
  set->setPen(pen);
}

void Chart::place(QRectF plot, int columns, int rows) {
  plot = QRectF(std::ceil(plot.left()), std::ceil(plot.top()), std::max(1.0, std::floor(plot.width())),
                std::max(1.0, std::floor(plot.height())));
  if (columns > 0 && plot.width() >= columns) plot.setWidth(std::floor(plot.width() / columns) * columns);
  if (rows > 0 && plot.height() >= rows) plot.setTop(plot.bottom() - std::floor(plot.height() / rows) * rows);
  chart_->setPlotArea(plot);
}

QRectF Chart::plotRect() const { return chart_->plotArea().translated(half_pixel); }

void Chart::paintFoot(QPainter& painter, const QString& text, const QRectF& room, Qt::Alignment alignment) const {
  painter.setFont(fontFor(Role::caption));
  painter.setPen(theme().text2);
  painter.drawText(room, alignment | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(text, Qt::ElideMiddle, qRound(room.width())));
}

void Chart::paintPicture(QPainter& painter) {
  if (stale_) arrangeNow();
  for_picture_ = true;
  canvas_->render(&painter, QRectF(rect()), rect());
  for_picture_ = false;
}

void Chart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  refresh();
}

void Chart::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (stale_) arrangeNow();
}

void Chart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
  QWidget::changeEvent(event);
}

void Chart::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy))
    copyView(*this);
  else
    QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  repaintMarks();
}

void Chart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  repaintMarks();
}

}  // namespace hat::ui
