// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTextDocument>

namespace hat::ui {

// Names are text, never markup: people and files bring any characters along.

/// A text for a place that takes what looks like markup for markup (tooltips), so that it is shown as it stands.
inline QString shownPlain(const QString& text) {
  return Qt::mightBeRichText(text) ? "<span>" + text.toHtmlEscaped().replace('\n', "<br>") + "</span>" : text;
}

/// What QSvgGenerator gets as a title in place of the real one, which it writes without escaping it (Qt 6.4).
constexpr const char* svg_title = "hat-studio-title";
/// The picture with its real title.
inline QByteArray withTitle(QByteArray svg, const QString& title) {
  return svg.replace(QByteArray("<title>") + svg_title + "</title>",
                     "<title>" + title.toHtmlEscaped().toUtf8() + "</title>");
}

}  // namespace hat::ui
