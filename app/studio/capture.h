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
  bool learn = false;  ///< with the Learn panel open
  int tour = 0;        ///< only that step of the guided tour, from 1; 0: the pages
};

/// Draws pages of the window (or a step of the tour, into tour-<step>.png) into PNG files <folder>/<page>.png, with
/// compare.png beside the Architecture page's, published.png beside the Pareto page's, latency-architecture.png and
/// latency-tables.png beside the Latency page's and presentation.png beside the Translate page's, and waits for what
/// they compute. Returns the sentence that says what is wrong, empty when every picture was written.
[[nodiscard]] QString capture(ui::MainWindow& window, ui::Session& session, const CaptureOptions& options);

}  // namespace hat::studio
