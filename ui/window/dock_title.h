// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/text/translated_text.h"

class QDockWidget;

namespace hat::ui {

/// The head of a dock: its name, and a button that closes it.
class DockTitle : public QWidget {
  Q_OBJECT
 public:
  /// Becomes the dock's title bar. `name`: also the dock's window title; `close`: what the button says.
  DockTitle(QDockWidget* dock, const TranslatedText& name, const TranslatedText& close);
};

}  // namespace hat::ui
