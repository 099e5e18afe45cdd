// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hat::ui {

/// What the Learn panel says of one page, in plain words and in the language of the window.
struct LearnText {
  QStringList looking;  ///< what am I looking at
  QStringList change;   ///< what would change it
  QStringList tries;    ///< what to try
  /// Words that the page uses, with what they mean.
  QList<std::pair<QString, QString>> words;

  [[nodiscard]] bool empty() const { return looking.isEmpty(); }
};

/// Of the page with that id; empty for a page that nobody wrote about.
[[nodiscard]] LearnText learnText(const QString& page_id);

}  // namespace hat::ui
