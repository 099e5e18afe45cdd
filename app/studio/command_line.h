// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/studio/arguments.h"
#include "app/studio/capture.h"

class QCoreApplication;

namespace hat::studio {

/// Whether pictures, a report or words alone are wanted: then no display is needed. Asked before there is an
/// application.
struct WithoutWindow {
  bool pictures = false, words = false;
};
[[nodiscard]] WithoutWindow without_window(int argc, char** argv);

/// What the program was started with.
struct CommandLine {
  CaptureOptions capture;  ///< page, size, learn and tour are for the window too
  Arguments arguments;
  QString report;           ///< the file to write; "": none
  QString theme, language;  ///< "": the system's
  bool pictures = false;    ///< pictures or the report are drawn, and the program ends
  bool has_size = false;
  bool measures = true;  ///< this machine, at its first start
};

/// Reads the application's arguments; --help and --version end the program. Returns everything that is wrong, a
/// sentence each.
[[nodiscard]] QStringList read_command_line(const QCoreApplication& application, CommandLine& line);

}  // namespace hat::studio
