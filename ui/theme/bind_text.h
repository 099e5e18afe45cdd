// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QObject>

#include <functional>
#include <utility>

#include "ui/text/translated_text.h"

namespace hat::ui {

/// Calls `say` now, and again whenever `owner` hears LanguageChange, as long as it lives: the one place where a text
/// is set. `owner` is the widget whose text it is (hidden ones hear too; a hidden page keeps the change from all that
/// is in it until it is shown), or an action or a model that is the child of a widget. `say` may make and delete what
/// lies below `owner`, and nothing beside it.
void bindTexts(QObject* owner, std::function<void()> say);

/// Views read all words of a model that is the child of a widget again when the language changes.
void bindModel(QAbstractItemModel* model);

/// The text of a label, a button or an action, or the title of a head: `[] { return tr("Start"); }`.
template <class Widget>
Widget* bindText(Widget* widget, TranslatedText text) {
  bindTexts(widget, [widget, text = std::move(text)] {
    if constexpr (requires { widget->setText(QString()); })
      widget->setText(text);
    else
      widget->setTitle(text);
  });
  return widget;
}

/// What a screen reader calls it.
template <class Widget>
Widget* bindName(Widget* widget, TranslatedText name) {
  bindTexts(widget, [widget, name = std::move(name)] { widget->setAccessibleName(name); });
  return widget;
}

template <class Widget>
Widget* bindTip(Widget* widget, TranslatedText tip) {
  bindTexts(widget, [widget, tip = std::move(tip)] { widget->setToolTip(tip); });
  return widget;
}

/// What stands in an empty field, or in a box of which nothing is chosen.
template <class Widget>
Widget* bindPlaceholder(Widget* widget, TranslatedText text) {
  bindTexts(widget, [widget, text = std::move(text)] { widget->setPlaceholderText(text); });
  return widget;
}

/// A segmented control's labels, a list of texts: `[] { return QStringList{tr("On"), tr("Off")}; }`.
template <class Widget, class Make>
Widget* bindLabels(Widget* widget, Make labels) {
  bindTexts(widget, [widget, labels = std::move(labels)] { widget->setLabels(labels()); });
  return widget;
}

}  // namespace hat::ui
