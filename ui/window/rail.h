// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>
#include <QToolButton>

#include "ui/text/translated_text.h"

namespace hat::ui {

/// One page's place in the rail: icon over caption, a bar in accent at the left while its page is shown.
class RailButton : public QToolButton {
  Q_OBJECT
 public:
  explicit RailButton(const QString& icon_name, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  /// Sets whether its page is the one that is shown.
  void setCurrent(bool on);
  /// Takes type and height from the theme, and that width.
  void restyle(int width);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// The window's left edge: a button for every page. It draws itself: a style sheet for it alone would stand between
/// every widget of the window and its style, and be worked through again for all of them at each change of the theme.
class Rail : public QToolBar {
  Q_OBJECT
 public:
  explicit Rail(QWidget* parent = nullptr);
  RailButton* addPage(const QString& icon_name, const TranslatedText& caption);
  [[nodiscard]] RailButton* button(qsizetype page) const { return buttons_[page]; }
  /// Takes sizes and type from the theme and the captions.
  void restyle();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QList<RailButton*> buttons_;
};

}  // namespace hat::ui
