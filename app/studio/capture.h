// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace hat::ui {
class MainWindow;
class Session;
}  // namespace hat::ui

namespace hat::studio {

struct CaptureOptions {
  QString folder;
  QString page;  ///< empty: every page
  QSize size{1280, 800};
};

/// Draws pages of the window into PNG files <folder>/<page>.png, with compare.png beside the Architecture page's and
/// presentation.png beside the Translate page's, and waits for what they compute. Returns the sentence that
/// says what is wrong, empty when every picture was written.
[[nodiscard]] QString capture(ui::MainWindow& window, ui::Session& session, const CaptureOptions& options);

}  // namespace hat::studio
