// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <QApplication>

#include "app/studio/command_line.h"
#include "app/studio/session_run.h"
#include "runtime/engine.h"
#include "runtime/process/startup.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace {

int usage_error(const QStringList& sentences) {
  for (const QString& sentence : sentences) std::fprintf(stderr, "hat-studio: %s\n", qPrintable(sentence));
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  hat::runtime::prepare_process(argc, argv);
  const auto [pictures, words] = hat::studio::without_window(argc, argv);
  const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
  // Pictures are drawn without a display, and the same with one.
  if ((pictures || words || !display) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    if (!pictures && !words)
      return usage_error(
          {"there is no display; hat-studio --capture DIR draws its pages into pictures, hat does the same without a "
           "window"});
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  QApplication app(argc, argv);
  QApplication::setApplicationName("hat-studio");
  QApplication::setOrganizationName("hat-studio");
  QApplication::setApplicationDisplayName("HAT Studio");
  QApplication::setApplicationVersion(HAT_VERSION);
  QApplication::setDesktopFileName("hat-studio");
  QApplication::setWindowIcon(hat::ui::icon("architecture", hat::ui::Tint::accent));

  hat::studio::CommandLine line;
  if (const QStringList wrong = hat::studio::read_command_line(app, line); !wrong.isEmpty()) return usage_error(wrong);

  hat::ui::ThemeManager::instance().install();
  // Pictures are the same everywhere: English and light unless told otherwise.
  if (line.pictures) {
    hat::ui::setLanguage(line.language.isEmpty() ? "en" : line.language);
    hat::ui::ThemeManager::instance().setChoice(hat::ui::ThemeManager::Choice::light);
  }
  if (!line.language.isEmpty() && !hat::ui::canBeWritten(line.language)) {
    std::fprintf(stderr,
                 "hat-studio: no font of this system has the characters of %s, so the texts are English; Debian has "
                 "some in fonts-droid-fallback\n",
                 qPrintable(line.language));
  }
  const std::unique_ptr<hat::Engine> engine = hat::runtime::make_engine();
  return hat::studio::run(line, engine.get());
}
