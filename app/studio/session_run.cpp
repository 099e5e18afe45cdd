// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session_run.h"

#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include "app/studio/end_signals.h"
#include "app/studio/report.h"
#include "app/studio/start_watch.h"
#include "app/studio/workspace_controller.h"
#include "ui/learn/tour.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/importer.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"

namespace hat::studio {
namespace {

int failure(const QString& sentence, int status) {
  std::fprintf(stderr, "hat-studio: %s\n", qPrintable(sentence));
  return status;
}

int draw(const CommandLine& line, ui::MainWindow& window, ui::Session& session) {
  const QString wrong =
      line.report.isEmpty() ? capture(window, session, line.capture) : write_report(session, line.report);
  return wrong.isEmpty() ? 0 : failure(wrong, wrong.startsWith("--") ? 2 : 1);
}

/// `said`: what became of the workspace that was open last, "" when it is open again.
int show(const CommandLine& line, ui::MainWindow& window, WorkspaceController& studio, const QString& said) {
  studio.restoreSessions();
  if (!line.capture.page.isEmpty()) window.showPage(line.capture.page);
  // Who starts for the first time finds an explanation beside the page.
  if (line.capture.learn || !QSettings().contains("window/geometry")) window.learnTools()->setLearnOpen(true);
  if (qEnvironmentVariableIsSet("HAT_STUDIO_TIME_START")) report_first_paint(&window);
  close_on_end_signals(&window);
  window.show();
  if (line.capture.tour > 0)
    window.learnTools()->tour()->start(line.capture.tour - 1);
  else
    window.learnTools()->offerTour();
  if (!said.isEmpty()) window.showHint(said);
  if (!line.arguments.files.isEmpty())
    QTimer::singleShot(0, &window, [&] { window.importer()->take(line.arguments.files); });
  if (line.measures) studio.measureIfNew();
  return QApplication::exec();
}

}  // namespace

int run(const CommandLine& line, Engine* engine) {
  ui::Session session(engine);
  ui::MainWindow window(&session);
  WorkspaceController studio(&session, &window);
  if (!line.pictures) {
    window.restoreState();
    session.busy()->start();  // pictures are the same everywhere
    if (!line.language.isEmpty()) ui::setLanguage(line.language);
  }
  using ui::ThemeManager;
  if (!line.theme.isEmpty())
    ThemeManager::instance().setChoice(line.theme == "dark" ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
  if (line.has_size) window.resize(line.capture.size);

  const QString& folder = line.arguments.workspace;
  const QString last = line.pictures || !folder.isEmpty() ? QString() : QSettings().value("workspaces/last").toString();
  // As it was left; where that is gone, the sample, and a word on it.
  const QString gone = last.isEmpty() ? QString() : studio.open(last);
  const QString wrong = last.isEmpty() || !gone.isEmpty() ? studio.open(folder) : QString();
  if (!wrong.isEmpty() && (line.pictures || !folder.isEmpty())) return failure(wrong, 2);
  const int status =
      line.pictures ? draw(line, window, session) : show(line, window, studio, wrong.isEmpty() ? gone : wrong);
  // A verb that does not answer must not keep a closed window's process alive; files are written whole or not at all.
  if (!session.jobs()->shutdown(2000)) std::_Exit(status);
  return status;
}

}  // namespace hat::studio
