// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/controls.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include "ui/text/plain.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/elision.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {
constexpr int kRingRoom = 0;

}  // namespace

// SegmentedControl

SegmentedControl::SegmentedControl(const QStringList& labels, QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setLabels(labels);
}

void SegmentedControl::setLabels(const QStringList& labels) {
  labels_ = labels;
  on_.resize(labels.size());
  current_ = std::min<int>(current_, labels.size() - 1);
  focused_ = std::clamp<int>(focused_, 0, std::max<int>(0, labels.size() - 1));
  updateGeometry();
  update();
}

void SegmentedControl::setCurrent(int index) {
  current_ = index;
  if (index >= 0) focused_ = index;
  update();
}

void SegmentedControl::setOn(int index, bool on) {
  if (index < 0 || index >= on_.size()) return;
  on_[index] = on;
  update();
}

int SegmentedControl::widthOf(int index) const {
  const QFontMetrics metrics(fontFor(Role::small, QFont::Medium));
  return std::max(scaled(26), metrics.horizontalAdvance(labels_[index]) + 18);
}

QSize SegmentedControl::sizeHint() const {
  int width = 1 + 2 * kRingRoom;
  for (int i = 0; i < labels_.size(); ++i) width += widthOf(i);
  return {width, scaled(24)};
}

QRect SegmentedControl::segment(int index) const {
  int x = kRingRoom;
  for (int i = 0; i < index; ++i) x += widthOf(i);
  return {x, 0, widthOf(index) + 1, height()};
}

int SegmentedControl::at(const QPoint& point) const {
  for (int i = 0; i < labels_.size(); ++i) {
    if (segment(i).contains(point)) return i;
  }
  return -1;
}

void SegmentedControl::press(int index) {
  if (index < 0 || !isEnabled()) return;
  focused_ = index;
  if (exclusive_) {
    if (current_ != index) {
      current_ = index;
      update();
      emit activated(index);
    }
  } else {
    emit toggled(index, !on_[index]);
  }
  update();
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) press(at(event->position().toPoint()));
}
void SegmentedControl::mouseMoveEvent(QMouseEvent* event) {
  hovered_ = at(event->position().toPoint());
  update();
}
void SegmentedControl::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}
void SegmentedControl::focusInEvent(QFocusEvent*) { update(); }
void SegmentedControl::focusOutEvent(QFocusEvent*) { update(); }
void SegmentedControl::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
  const int count = labels_.size();
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
      const int next = std::clamp(focused_ + (event->key() == Qt::Key_Right ? 1 : -1), 0, std::max(0, count - 1));
      focused_ = next;
      if (exclusive_) press(next);
      update();
      return;
    }
    case Qt::Key_Space:
    case Qt::Key_Return: press(focused_); return;
    default: QWidget::keyPressEvent(event);
  }
}

void SegmentedControl::paintEvent(QPaintEvent*) {
  const Theme& t = theme();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPainterPath clip;
  clip.addRoundedRect(frame, 4, 4);
  p.setPen(QPen(isEnabled() ? t.line2 : t.line, 1));
  p.setBrush(t.base);
  p.drawPath(clip);
  const auto lit = [this](int i) { return exclusive_ ? i == current_ : on_[i]; };
  p.save();
  p.setClipPath(clip);
  for (int i = 0; i < labels_.size(); ++i) {
    const QRect r = segment(i);
    if (i == hovered_ && !lit(i) && isEnabled()) p.fillRect(r, t.hover);
    if (i > 0) p.fillRect(QRect(r.left(), 0, 1, height()), isEnabled() ? t.line2 : t.line);
  }
  p.restore();
  for (int i = 0; i < labels_.size(); ++i) {
    const QRect r = segment(i);
    if (lit(i)) {
      const bool first = i == 0, last = i == labels_.size() - 1;
      QPainterPath path;
      const QRectF box = QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5);
      path.setFillRule(Qt::WindingFill);
      path.addRoundedRect(box, 4, 4);
      if (!first) path.addRect(QRectF(box.left(), box.top(), 5, box.height()));
      if (!last) path.addRect(QRectF(box.right() - 5, box.top(), 5, box.height()));
      p.setPen(QPen(isEnabled() ? t.accent : t.line2, 1));
      p.setBrush(isEnabled() ? t.accentsoft : t.hover);
      p.drawPath(path.simplified());
    }
    p.setPen(!isEnabled() ? t.disabled : lit(i) ? t.text1 : t.text2);
    p.setFont(fontFor(Role::small, lit(i) ? QFont::Medium : QFont::Normal));
    p.drawText(r, Qt::AlignCenter, labels_[i]);
    if (keyboardFocus(this) && i == focused_) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(QRectF(r).adjusted(3, 3, -3, -3), 2, 2);
    }
  }
}

// Chip

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setSeries(const Series* series) {
  series_ = series;
  updateGeometry();
}

QSize Chip::sizeHint() const {
  const int text = QFontMetrics(fontFor(Role::small, QFont::Medium)).horizontalAdvance(this->text());
  return {std::max(scaled(28), text + 18 + (series_ ? 16 : 0)), scaled(24)};
}

void Chip::paintEvent(QPaintEvent*) {
  const Theme& t = theme();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const bool on = isChecked(), enabled = isEnabled();
  QPen pen(enabled ? (on ? t.accent : t.line2) : t.line, 1);
  if (!on) pen.setDashPattern({3, 2});
  p.setPen(pen);
  p.setBrush(underMouse() && enabled && !on ? t.hover : on ? t.accentsoft : QColor(Qt::transparent));
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  QRect area = rect().adjusted(9, 0, -9, 0);
  if (series_) {
    paintMarker(p, QPointF(area.left() + 5, area.center().y() + 0.5), series_->marker, on ? series_->color : t.line2,
                4);
    area.setLeft(area.left() + 16);
  }
  p.setPen(!enabled ? t.disabled : on ? t.text1 : t.text3);
  p.setFont(fontFor(Role::small, on ? QFont::Medium : QFont::Normal));
  p.drawText(area, series_ ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter, text());
  if (keyboardFocus(this)) {
    p.setPen(QPen(t.accent, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
  }
}

// Tag

Tag::Tag(QWidget* parent) : QLabel(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  whenThemed(this, [this] {
    setFont(fontFor(Role::caption));
    updateGeometry();
  });
  setFont(fontFor(Role::caption));
  hide();
}

QSize Tag::sizeHint() const {
  return {QFontMetrics(fontFor(Role::caption)).horizontalAdvance(text()) + 12, scaled(18)};
}

void Tag::paintEvent(QPaintEvent*) {
  const Theme& t = theme();
  const auto [fill, ink] = kind_ == "running"                     ? std::pair(t.accentsoft, t.accent)
                           : kind_ == "edited" || kind_ == "busy" ? std::pair(t.warnsoft, t.warn)
                           : kind_ == "failed"                    ? std::pair(t.errsoft, t.err)
                                                                  : std::pair(t.oksoft, t.ok);
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(Qt::NoPen);
  p.setBrush(fill);
  p.drawRoundedRect(rect(), 3, 3);
  p.setPen(ink);
  p.setFont(fontFor(Role::caption));
  p.drawText(rect(), Qt::AlignCenter, text());
}

void Tag::set(const QString& kind, const QString& text) {
  setText(text);
  kind_ = kind;
  updateGeometry();
  update();
  setVisible(!text.isEmpty());
}

// SectionHead

SectionHead::SectionHead(const TranslatedText& title, QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  if (!title.isEmpty()) bindText(this, title);
}
void SectionHead::setTitle(const QString& title) {
  title_ = title;
  setAccessibleName(title);
  update();
}
void SectionHead::setRemark(const QString& remark) {
  remark_ = remark;
  setAccessibleDescription(remark);
  update();
}
void SectionHead::setSwatch(const QColor& color) {
  swatch_ = color;
  update();
}
QSize SectionHead::sizeHint() const { return {160, lineHeight(Role::small) + 4}; }
QSize SectionHead::minimumSizeHint() const { return {60, sizeHint().height()}; }

void SectionHead::paintEvent(QPaintEvent*) {
  const Theme& t = theme();
  QPainter p(this);
  QRect area = rect();
  if (!remark_.isEmpty()) {
    p.setFont(fontFor(Role::small));
    p.setPen(t.text3);
    const int width = std::min(p.fontMetrics().horizontalAdvance(remark_) + 2, area.width() / 2);
    p.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
               elidedIn(this, p.fontMetrics(), remark_, width,
                        QRect(area.right() - width, area.top(), width + 1, area.height())));
    area.setRight(area.right() - width - 8);
  }
  if (swatch_.isValid()) {
    p.fillRect(QRect(area.left(), area.center().y() - 3, 8, 8), swatch_);
    area.setLeft(area.left() + 14);
  }
  p.setFont(fontFor(Role::small, QFont::DemiBold));
  p.setPen(t.text1);
  p.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, elidedIn(this, p.fontMetrics(), title_, area.width(), area));
}

// Hairline

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
  if (orientation == Qt::Horizontal)
    setFixedHeight(1);
  else
    setFixedWidth(1);
}
void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().line); }

// RoleLabel

RoleLabel::RoleLabel(Role role, int ink, const QString& text, QWidget* parent) : QLabel(text, parent), role_(role) {
  setTextFormat(Qt::PlainText);  // names are no markup
  // On a page, whose background is Base, a label's own role would be Text: a colour that no ink sets.
  setForegroundRole(QPalette::WindowText);
  setInk(QString::number(ink));
  refresh();
  whenThemed(this, [this] { refresh(); });
}

QColor RoleLabel::color() const {
  const Theme& t = theme();
  return ink_ == "2"        ? t.text2
         : ink_ == "3"      ? t.text3
         : ink_ == "err"    ? t.err
         : ink_ == "warn"   ? t.warn
         : ink_ == "ok"     ? t.ok
         : ink_ == "accent" ? t.accent
                            : t.text1;
}

void RoleLabel::refresh() {
  QPalette colors;
  colors.setColor(QPalette::WindowText, color());
  colors.setColor(QPalette::Disabled, QPalette::WindowText, theme().disabled);
  setPalette(colors);
  setFont(numbers_ ? numberFont(role_, weight_) : fontFor(role_, weight_));
}

void RoleLabel::setRole(Role role, int weight) {
  role_ = role;
  weight_ = weight;
  refresh();
}
void RoleLabel::setInk(const QString& ink) {
  if (ink_ == ink) return;
  ink_ = ink;
  refresh();
}
void RoleLabel::setNumbers(bool numbers) {
  numbers_ = numbers;
  refresh();
}
void RoleLabel::setElided(bool elided) {
  elided_ = elided;
  if (elided) setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
  updateGeometry();
}
QSize RoleLabel::minimumSizeHint() const {
  return elided_ ? QSize(0, QLabel::minimumSizeHint().height()) : QLabel::minimumSizeHint();
}
bool RoleLabel::isCut() const { return elided_ && fontMetrics().horizontalAdvance(text()) > width(); }

bool RoleLabel::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       textFormat() == Qt::PlainText ? shownPlain(text()) : text(), this);
    return true;
  }
  return QLabel::event(event);
}

void RoleLabel::paintEvent(QPaintEvent* event) {
  if (!isCut()) return QLabel::paintEvent(event);
  const QString whole = text();
  QPainter p(this);
  style()->drawItemText(&p, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                        isEnabled(), fontMetrics().elidedText(whole, Qt::ElideRight, width()), foregroundRole());
}

// TextButton

TextButton::TextButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setFlat(true);
  setAccessibleName(text);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TextButton::minimumSizeHint() const { return {0, QPushButton::sizeHint().height()}; }

QString TextButton::elided() const {
  return QFontMetrics(fontFor(Role::small)).elidedText(text(), Qt::ElideRight, width() - 12);
}

bool TextButton::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && elided() != text()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
  }
  return QPushButton::event(event);
}

void TextButton::paintEvent(QPaintEvent*) {
  QStylePainter p(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  option.text.clear();
  p.drawControl(QStyle::CE_PushButton, option);
  p.setFont(fontFor(Role::small));
  p.setPen(isEnabled() ? theme().text1 : theme().disabled);
  p.drawText(rect().adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided());
}

QPushButton* makeDefault(QPushButton* button) {
  button->setProperty("default", true);
  return button;
}

QPushButton* iconButton(const QString& icon_name, const TranslatedText& name, QWidget* parent) {
  auto* button = new QPushButton(icon(icon_name), {}, parent);
  button->setFlat(true);
  if (!name.isEmpty()) bindTip(bindName(button, name), name);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  return button;
}

QPolygonF upperBracket(const QPointF& at, qreal height) {
  const qreal half = height / 2, arm = 3;
  return {at + QPointF(-arm, -half), at + QPointF(0, -half), at + QPointF(0, half), at + QPointF(-arm, half)};
}

void paintMarker(QPainter& p, const QPointF& c, Marker marker, const QColor& color, qreal r) {
  p.save();
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(Qt::NoPen);
  p.setBrush(color);
  switch (marker) {
    case Marker::disc: p.drawEllipse(c, r, r); break;
    case Marker::square: p.drawRect(QRectF(c.x() - 0.89 * r, c.y() - 0.89 * r, 1.78 * r, 1.78 * r)); break;
    case Marker::triangle_up:
      p.drawPolygon(
          QPolygonF{c + QPointF(0, -1.1 * r), c + QPointF(1.15 * r, 0.9 * r), c + QPointF(-1.15 * r, 0.9 * r)});
      break;
    case Marker::triangle_down:
      p.drawPolygon(
          QPolygonF{c + QPointF(0, 1.1 * r), c + QPointF(1.15 * r, -0.9 * r), c + QPointF(-1.15 * r, -0.9 * r)});
      break;
    case Marker::diamond:
      p.drawPolygon(QPolygonF{c + QPointF(0, -1.25 * r), c + QPointF(1.25 * r, 0), c + QPointF(0, 1.25 * r),
                              c + QPointF(-1.25 * r, 0)});
      break;
    case Marker::cross: {
      p.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap));
      p.drawLine(c + QPointF(-0.8 * r, -0.8 * r), c + QPointF(0.8 * r, 0.8 * r));
      p.drawLine(c + QPointF(-0.8 * r, 0.8 * r), c + QPointF(0.8 * r, -0.8 * r));
      break;
    }
  }
  p.restore();
}

}  // namespace hat::ui
