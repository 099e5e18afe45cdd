// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/specialise_marks.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

constexpr int facet_margin = 24, badge_room = 30, most_ticks = 5;
constexpr double cap = 4.5;

void paintWhisker(QPainter& painter, double from, double to, double y, const QColor& ink) {
  painter.setPen(QPen(ink, 1.25));
  painter.drawLine(QPointF(from, y), QPointF(to, y));
  for (const double x : {from, to}) painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
}

void paintDimension(QPainter& painter, double from, double to, double y, const QColor& ink) {
  painter.setPen(QPen(ink, 1.25));
  painter.drawLine(QPointF(from, y), QPointF(to, y));
  const double head = std::min(4.0, std::abs(to - from) / 3), way = to > from ? head : -head;
  for (const auto& [x, back] : {std::pair{from, way}, {to, -way}}) {
    painter.drawLine(QPointF(x, y), QPointF(x + back, y - 3));
    painter.drawLine(QPointF(x, y), QPointF(x + back, y + 3));
  }
}

}  // namespace

SpecialiseMarks::SpecialiseMarks(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  bindTexts(this, [this] { say(); });
}

QSize SpecialiseMarks::sizeHint() const { return {scaled(616), scaled(164)}; }
QSize SpecialiseMarks::minimumSizeHint() const { return {scaled(400), scaled(164)}; }

QString SpecialiseMarks::pictureTitle() const { return tr("The best architecture of two devices, each on both"); }

void SpecialiseMarks::set(std::optional<SpecialiseShown> shown) {
  shown_ = std::move(shown);
  model_ = -1;
  say();
}

void SpecialiseMarks::say() {
  setAccessibleName(pictureTitle());
  QStringList sentences;
  if (shown_) {
    for (int device = 0; device < 2; ++device)
      for (int model = 0; model < 2; ++model) sentences << markSentence(*shown_, model, device);
    sentences << verdictTitle(*shown_);
  }
  setAccessibleDescription(sentences.join(' '));
  update();
}

SpecialiseMarks::Facet SpecialiseMarks::facet(int device) const {
  const double each = width() / 2.0, left = device * each + facet_margin + scaled(badge_room);
  Facet facet;
  facet.box = QRectF(left, scaled(34), each - facet_margin - scaled(badge_room) - (device == 0 ? 8 : 16), scaled(90));
  double least = INFINITY, most = -INFINITY;
  for (const SpecialisedModel& best : shown_->table.best) {
    const DeviceMs& ms = best.on[static_cast<std::size_t>(device)];
    least = std::min(least, ms.interval ? ms.interval->low : ms.ms);
    most = std::max(most, ms.interval ? ms.interval->high : ms.ms);
  }
  // Room for the numbers beside the marks.
  const double room = 0.3 * std::max(most - least, 0.01 * std::abs(most));
  facet.ms = round_range(least - room, most + room, most_ticks);
  return facet;
}

double SpecialiseMarks::rowOf(const Facet& facet, int model) const {
  return facet.box.top() + facet.box.height() * (model == 0 ? 0.18 : 0.82);
}

void SpecialiseMarks::paintAxis(QPainter& painter, const Facet& facet) const {
  const Theme& t = theme();
  const Ticks ticks = ticks_in(facet.ms, most_ticks);
  painter.setFont(numberFont(Role::caption));
  const QFontMetricsF metrics(painter.font());
  for (const double value : ticks.values) {
    const double x = std::round(facet.x(value)) + 0.5;
    painter.setPen(QPen(t.grid, 1));
    painter.drawLine(QPointF(x, facet.box.top()), QPointF(x, facet.box.bottom()));
    painter.setPen(t.text2);
    const QString label = number(value, ticks.decimals);
    const double wide = metrics.horizontalAdvance(label);
    painter.drawText(
        QRectF(std::clamp(x - wide / 2, 0.0, width() - wide - 2), facet.box.bottom() + 5, wide + 2, metrics.height()),
        Qt::AlignLeft | Qt::AlignTop, label);
  }
  painter.setPen(QPen(t.ctl, 1));
  painter.drawLine(facet.box.bottomLeft(), facet.box.bottomRight());
}

void SpecialiseMarks::paintMark(QPainter& painter, const Facet& facet, int model, int device) const {
  const Theme& t = theme();
  const DeviceMs& ms = shown_->table.best[static_cast<std::size_t>(model)].on[static_cast<std::size_t>(device)];
  const bool own = model == device;
  const Series& series = t.series[static_cast<std::size_t>(shown_->series[static_cast<std::size_t>(device)])];
  const double y = rowOf(facet, model), x = facet.x(ms.ms);
  const double low = ms.interval ? facet.x(ms.interval->low) : x, high = ms.interval ? facet.x(ms.interval->high) : x;
  const double radius = own ? 5 : 4;
  if (ms.interval && high - low > 2 * radius) paintWhisker(painter, low, high, y, t.text2);
  // What is predicted is hollow, whoever's it is.
  paintMarker(painter, {x, y}, series.marker, own ? series.color : t.ctl, radius);
  if (ms.origin == MsOrigin::predicted) paintMarker(painter, {x, y}, series.marker, t.base, radius - 2);
  painter.setFont(fontFor(Role::small, own ? QFont::DemiBold : 0));
  const QFontMetricsF strong(painter.font()), plain(fontFor(Role::small));
  const QString value = tr("%1 ms").arg(specialiseMs(ms.ms)),
                more = spreadText(ms).isEmpty() ? originText(ms.origin) : spreadText(ms);
  const double wide = strong.horizontalAdvance(value) + 6 + plain.horizontalAdvance(more);
  const double right = std::max(high, x + radius) + 8, left = std::min(low, x - radius) - 8 - wide;
  const double first = facet.box.left() - 8, last = facet.box.right() + 8 - wide;
  double from = right, top = y - strong.height() / 2;
  if (right > last && left >= first) {
    from = left;
  } else if (right > last) {  // beside it there is no room: above it
    from = std::clamp(x - wide / 2, first, std::max(first, last));
    top = y - cap - 1 - strong.height();
  }
  const QRectF line(from, top, wide + 2, strong.height());
  painter.setPen(own ? t.text1 : t.text2);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, value);
  painter.setFont(fontFor(Role::small));
  painter.setPen(t.text2);
  painter.drawText(line.adjusted(strong.horizontalAdvance(value) + 6, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, more);
}

void SpecialiseMarks::paintSaving(QPainter& painter, const Facet& facet, int device) const {
  const auto at = static_cast<std::size_t>(device);
  const SpecialisationTable& table = shown_->table;
  if (table.verdict == SpecialisationVerdict::one_architecture) return;
  const Theme& t = theme();
  const double own = facet.x(table.best[at].on[at].ms), other = facet.x(table.best[1 - at].on[at].ms);
  const double y = facet.box.top() + facet.box.height() * 0.52;
  const bool none = table.saving[at].paid == Paid::no_difference;
  const bool found = table.saving[at].paid == Paid::yes || table.saving[at].paid == Paid::no;
  if (!none) {
    painter.setPen(QPen(t.ctl, 1, Qt::DotLine));
    for (const auto& [x, model] : {std::pair{own, device}, {other, 1 - device}}) {
      const double row = rowOf(facet, model);
      painter.drawLine(QPointF(x, row + (row < y ? 6 : -6)), QPointF(x, y));
    }
    if (std::abs(other - own) > 3) paintDimension(painter, own, other, y, found ? t.text1 : t.text2);
  }
  painter.setFont(fontFor(Role::small, found ? QFont::DemiBold : 0));
  const QFontMetricsF metrics(painter.font());
  const QString text =
      none ? savingText(table.saving[at]) : tr("%1 ms").arg(specialiseMs(std::abs(table.saving[at].ms)));
  const double wide = metrics.horizontalAdvance(text);
  const double from = std::clamp((own + other - wide) / 2, facet.box.left() - 8, facet.box.right() + 8 - wide);
  painter.setPen(found ? t.text1 : t.text2);
  painter.drawText(QRectF(from, y - metrics.height() - 1, wide + 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   text);
}

void SpecialiseMarks::paint(QPainter& painter, bool interactive) const {
  if (!shown_) return;
  const Theme& t = theme();
  painter.setRenderHint(QPainter::Antialiasing);
  for (int device = 0; device < 2; ++device) {
    const Facet one = facet(device);
    const auto at = static_cast<std::size_t>(device);
    const double left = device * width() / 2.0 + facet_margin, head = scaled(14);
    const Series& series = t.series[static_cast<std::size_t>(shown_->series[at])];
    paintMarker(painter, {left + 5, head}, series.marker, series.color, 5);
    painter.setPen(t.text1);
    painter.setFont(fontFor(Role::small, QFont::DemiBold));
    const QFontMetrics metrics(painter.font());
    const int room = static_cast<int>(one.box.right() - left - 16);
    const QRect place(static_cast<int>(left) + 16, static_cast<int>(head) - metrics.height() / 2, room,
                      metrics.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     interactive ? elidedIn(this, metrics, shown_->devices[at], room, place)
                                 : metrics.elidedText(shown_->devices[at], Qt::ElideRight, room));
    paintAxis(painter, one);
    for (int model = 0; model < 2; ++model) {
      const double y = rowOf(one, model), side = scaled(18);
      const QRectF badge(left, y - side / 2, side, side);
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.text1);
      painter.drawRoundedRect(badge, 3, 3);
      painter.setPen(t.base);
      painter.setFont(fontFor(Role::caption, QFont::DemiBold));
      painter.drawText(badge, Qt::AlignCenter, specialiseLetter(model));
      if (interactive && model == model_ && device == device_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF(one.box.left() - 8, y - scaled(11), one.box.width() + 16, scaled(22)), 3, 3);
      }
      paintMark(painter, one, model, device);
    }
    paintSaving(painter, one, device);
  }
  painter.setFont(fontFor(Role::caption));
  painter.setPen(t.text2);
  const QFontMetricsF small(painter.font());
  painter.drawText(QRectF(facet_margin, height() - small.height() - 2, width() - facet_margin - 16, small.height()),
                   Qt::AlignRight | Qt::AlignVCenter, tr("latency of one sentence, ms; 95 % intervals"));
}

void SpecialiseMarks::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, true);
  painter.end();
  paintInnerFocusRing(this);
}

void SpecialiseMarks::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

void SpecialiseMarks::walkTo(int model, int device) {
  if (model == model_ && device == device_) return;
  model_ = model;
  device_ = device;
  update();
  emit hint(model < 0 || !shown_ ? QString() : markSentence(*shown_, model, device));
}

void SpecialiseMarks::keyPressEvent(QKeyEvent* event) {
  if (!shown_) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Down: return walkTo(model_ < 0 ? 0 : 1, device_);
    case Qt::Key_Up: return walkTo(0, device_);
    case Qt::Key_Right: return walkTo(std::max(model_, 0), model_ < 0 ? 0 : 1);
    case Qt::Key_Left: return walkTo(std::max(model_, 0), 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (model_ >= 0) emit activated(model_);
      return;
    case Qt::Key_Escape:
      if (model_ >= 0) return walkTo(-1, 0);
      break;
    default: break;
  }
  QWidget::keyPressEvent(event);
}

void SpecialiseMarks::mouseMoveEvent(QMouseEvent* event) {
  if (!shown_) return;
  const int device = event->position().x() < width() / 2.0 ? 0 : 1;
  const Facet one = facet(device);
  for (int model = 0; model < 2; ++model)
    if (std::abs(event->position().y() - rowOf(one, model)) <= scaled(13)) return walkTo(model, device);
  walkTo(-1, 0);
}

void SpecialiseMarks::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && model_ >= 0) emit activated(model_);
  QWidget::mousePressEvent(event);
}

void SpecialiseMarks::leaveEvent(QEvent*) { walkTo(-1, 0); }

QString SpecialiseMarks::csv() const {
  QString text =
      "best_of,name,architecture,quality,quality_is,device,ms,low_ms,high_ms,origin,saved_ms,saved_share,"
      "saved_share_low,saved_share_high,paid\n";
  if (!shown_) return text;
  const SpecialisationTable& table = shown_->table;
  const auto name_of = [](auto value) {
    return QString::fromStdString(names_of(value).at(static_cast<std::size_t>(value)));
  };
  for (std::size_t model = 0; model < 2; ++model)
    for (std::size_t device = 0; device < 2; ++device) {
      const SpecialisedModel& best = table.best[model];
      const DeviceMs& ms = best.on[device];
      QStringList cells{csvCell(shown_->devices[model]),
                        csvCell(shown_->models[model]),
                        csvCell(QString::fromStdString(to_text(best.arch))),
                        csvCell(best.quality),
                        name_of(table.kind),
                        csvCell(shown_->devices[device]),
                        csvCell(ms.ms),
                        ms.interval ? csvCell(ms.interval->low) : QString(),
                        ms.interval ? csvCell(ms.interval->high) : QString(),
                        name_of(ms.origin)};
      if (model == device) {
        const Saving& saving = table.saving[device];
        cells << csvCell(saving.ms) << csvCell(saving.share)
              << (saving.share_interval ? csvCell(saving.share_interval->low) : QString())
              << (saving.share_interval ? csvCell(saving.share_interval->high) : QString()) << name_of(saving.paid);
      } else {
        cells << QStringList{{}, {}, {}, {}, {}};
      }
      text += cells.join(',') + '\n';
    }
  return text;
}

}  // namespace hat::ui
