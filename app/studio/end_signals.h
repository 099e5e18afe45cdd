// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hat::studio {

/// Closes `window` when the session ends or somebody presses Ctrl-C (SIGTERM, SIGHUP, SIGINT): as a user closes it, so
/// that nothing is lost and the next start does not take it for a crash. Once per process, on the window's thread.
void close_on_end_signals(QWidget* window);

}  // namespace hat::studio
