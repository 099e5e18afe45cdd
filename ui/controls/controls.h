// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

#include "ui/text/translated_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {

/// A row of joined segments. Exclusive by default (one is on); otherwise each toggles by itself.
/// Left and right walk, space toggles; with `setLocked`, a veto keeps a segment as it is.
class SegmentedControl : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentedControl(const QStringList& labels = {}, QWidget* parent = nullptr);

  void setLabels(const QStringList& labels);
  [[nodiscard]] QStringList labels() const { return labels_; }
  void setExclusive(bool exclusive) { exclusive_ = exclusive; }
  [[nodiscard]] bool isExclusive() const { return exclusive_; }
  /// True for the segment that is on, whether one is or several are.
  [[nodiscard]] bool isLit(int index) const { return exclusive_ ? index == current_ : isOn(index); }
  [[nodiscard]] int focusedSegment() const { return focused_; }
  [[nodiscard]] QRect segmentRect(int index) const { return segment(index); }
  [[nodiscard]] int current() const { return current_; }  ///< -1: none
  void setCurrent(int index);                             ///< does not emit
  [[nodiscard]] bool isOn(int index) const { return index >= 0 && index < on_.size() && on_[index]; }
  void setOn(int index, bool on);  ///< not exclusive; does not emit
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void activated(int index);         ///< exclusive: the user chose this segment
  void toggled(int index, bool on);  ///< not exclusive: the user wants it on or off; the owner calls setOn to accept

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent*) override;
  void focusOutEvent(QFocusEvent*) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QRect segment(int index) const;
  [[nodiscard]] int at(const QPoint& point) const;
  [[nodiscard]] int widthOf(int index) const;
  void press(int index);

  QStringList labels_;
  QList<bool> on_;
  int current_ = -1, focused_ = 0, hovered_ = -1;
  bool exclusive_ = true;
};

/// A choice that is switched on or off by itself: 24 px high, at least 28 wide.
class Chip : public QAbstractButton {
  Q_OBJECT
 public:
  explicit Chip(const QString& text = {}, QWidget* parent = nullptr);
  /// Draws a series' marker before the text.
  void setSeries(const Series* series);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  const Series* series_ = nullptr;
};

/// A state in one word; `kind` is "running", "edited", "busy", "failed" or "done". Hidden while its text is empty.
class Tag : public QLabel {
  Q_OBJECT
 public:
  explicit Tag(QWidget* parent = nullptr);
  void set(const QString& kind, const QString& text);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString kind_;
};

/// A heading in the small role at 600, with an optional text3 remark at its right.
class SectionHead : public QWidget {
  Q_OBJECT
 public:
  explicit SectionHead(const TranslatedText& title = {}, QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setRemark(const QString& remark);
  /// A square of that colour before the title; an invalid colour removes it.
  void setSwatch(const QColor& color);

 protected:
  void paintEvent(QPaintEvent*) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 private:
  QString title_, remark_;
  QColor swatch_;
};

/// One cosmetic px of `line`.
class Hairline : public QWidget {
  Q_OBJECT
 public:
  explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent*) override;
};

/// A label of one role and ink (1, 2, 3 for text1..3) that keeps both when theme or text scale change.
class RoleLabel : public QLabel {
  Q_OBJECT
 public:
  explicit RoleLabel(Role role, int ink = 1, const QString& text = {}, QWidget* parent = nullptr);
  void setRole(Role role, int weight = 0);
  void setInk(const QString& ink);  ///< "1", "2", "3", "err", "warn", "ok", "accent"
  void setNumbers(bool numbers);    ///< tabular figures
  /// Elides at the right instead of asking for room; the whole text becomes the tool tip.
  void setElided(bool elided);
  [[nodiscard]] QSize minimumSizeHint() const override;
  void refresh();  ///< takes fonts and colours of the current theme again

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QColor color() const;
  [[nodiscard]] bool isCut() const;
  Role role_;
  QString ink_;
  int weight_ = 0;
  bool numbers_ = false, elided_ = false;
};

/// A flat button of one line of text at its left, elided to the width that it has; the whole text is then its tool tip.
class TextButton : public QPushButton {
  Q_OBJECT
 public:
  explicit TextButton(const QString& text, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QString elided() const;
};

/// A button that is the page's default one.
[[nodiscard]] QPushButton* makeDefault(QPushButton* button);
/// A flat 24 px button of one icon with an accessible name (also its tool tip); without one, whoever has it names it.
[[nodiscard]] QPushButton* iconButton(const QString& icon_name, const TranslatedText& name, QWidget* parent = nullptr);

/// Draws a series' marker around `centre`.
void paintMarker(QPainter& painter, const QPointF& centre, Marker marker, const QColor& color, qreal radius = 4);
/// The mark of an upper end, a bracket that opens to the left, as corners of a line.
[[nodiscard]] QPolygonF upperBracket(const QPointF& at, qreal height = 9);

}  // namespace hat::ui
