// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QObject>
#include <QRect>
#include <QString>

class QWidget;

namespace hat::ui {

/// `text` as it fits into `width` px. Where it had to be cut, the whole text is the tool tip of `place` (in the
/// widget's pixels) until the widget is painted again. Call it while `widget` paints.
[[nodiscard]] QString elidedIn(const QWidget* widget, const QFontMetrics& metrics, const QString& text, int width,
                               const QRect& place, Qt::TextElideMode mode = Qt::ElideRight);

/// The whole text of what is cut at `at`; empty where nothing is.
[[nodiscard]] QString cutTextAt(const QWidget* widget, const QPoint& at);

/// Installed on the application: cells and heads of tables and lists, and combo boxes, say by their tool tip what did
/// not fit, unless they have one that says more.
class ElisionTips : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace hat::ui
