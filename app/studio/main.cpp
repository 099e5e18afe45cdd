// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QRegularExpression>
#include <QSettings>
#include <QTimer>

#include "app/studio/arguments.h"
#include "app/studio/capture.h"
#include "app/studio/end_signals.h"
#include "app/studio/report.h"
#include "app/studio/start_watch.h"
#include "app/studio/studio.h"
#include "engine/process/startup.h"
#include "engine/torch_engine.h"
#include "ui/learn/tour.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/companion.h"
#include "ui/window/importer.h"
#include "ui/window/main_window.h"

namespace {

int usage_error(const QString& sentence) {
  std::fprintf(stderr, "hat-studio: %s\n", qPrintable(sentence));
  return 2;
}

bool given(int argc, char** argv, const char* name) {
  for (int i = 1; i < argc; ++i) {
    if (QByteArray(argv[i]).startsWith(name)) return true;
  }
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  hat::engine::prepare_process(argc, argv);
  const bool reporting = given(argc, argv, "--report"), capturing = given(argc, argv, "--capture") || reporting;
  const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
  // Pictures are drawn without a display, and the same with one.
  const bool only_words = given(argc, argv, "--help") || given(argc, argv, "-h") || given(argc, argv, "--version") || given(argc, argv, "-v");
  if ((capturing || only_words || !display) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    if (!capturing && !only_words) return usage_error("there is no display; hat-studio --capture DIR draws its pages into pictures, hat does the same without a window");
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  QApplication app(argc, argv);
  QApplication::setApplicationName("hat-studio");
  QApplication::setOrganizationName("hat-studio");
  QApplication::setApplicationDisplayName("HAT Studio");
  QApplication::setApplicationVersion(HAT_VERSION);
  QApplication::setDesktopFileName("hat-studio");
  QApplication::setWindowIcon(hat::ui::icon("architecture", hat::ui::Tint::accent));

  QCommandLineParser parser;
  parser.setApplicationDescription("Explores, searches and runs Transformer architectures under a latency budget.");
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument("workspace or files", "A workspace to open (without one, the last), and files to import: HAT's or this program's.", "[workspace] [file...]");
  const QCommandLineOption capture("capture", "Draw the pages into PNG files in DIR and end.", "DIR");
  const QCommandLineOption page("page", "Only that page: space, architecture, train, latency, search, pareto, translate.", "NAME");
  const QCommandLineOption theme("theme", "light or dark, instead of the system's.", "light|dark");
  const QCommandLineOption language("language", "en, de, fr or zh_CN, instead of the system's.", "CODE");
  const QCommandLineOption size("size", "Size of the window, such as 1280x800.", "WxH");
  const QCommandLineOption workspace("workspace", "Workspace folder to open.", "W");
  const QCommandLineOption no_measure("no-measure", "Do not measure this machine at the first start.");
  const QCommandLineOption report("report", "Write the report of the workspace into FILE (.html or .pdf) and end.", "FILE");
  const QCommandLineOption learn("learn", "With the Learn panel open.");
  const QCommandLineOption tour("tour", "With --capture: only step N of the guided tour; else begin the tour there.", "N");
  parser.addOptions({capture, page, theme, language, size, workspace, no_measure, report, learn, tour});
  parser.process(app);

  using hat::ui::ThemeManager;
  hat::studio::CaptureOptions options;
  options.folder = parser.value(capture);
  options.page = parser.value(page);
  options.learn = parser.isSet(learn);
  if (parser.isSet(tour)) {
    bool number = false;
    options.tour = parser.value(tour).toInt(&number);
    if (!number || options.tour < 1) return usage_error(QString("--tour: expected the number of a step, from 1, got \"%1\"").arg(parser.value(tour)));
  }
  if (parser.isSet(report) && parser.isSet(capture)) return usage_error("--report: expected either --report or --capture, got both");
  const QString wanted_theme = parser.value(theme);
  if (!wanted_theme.isEmpty() && wanted_theme != "light" && wanted_theme != "dark") return usage_error(QString("--theme: expected light or dark, got \"%1\"").arg(wanted_theme));
  if (parser.isSet(size)) {
    const auto match = QRegularExpression("^(\\d{3,5})x(\\d{3,5})$").match(parser.value(size));
    if (!match.hasMatch()) return usage_error(QString("--size: expected a size such as 1280x800, got \"%1\"").arg(parser.value(size)));
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
  }
  QStringList codes;
  for (const auto& [code, name] : hat::ui::languages()) codes << code;
  // "pseudo" is for whoever looks for texts that are cut or not translated; --help does not name it.
  if (parser.isSet(language) && !codes.contains(parser.value(language)) && parser.value(language) != "pseudo") {
    return usage_error(QString("--language: expected one of %1, got \"%2\"").arg(codes.join(", "), parser.value(language)));
  }
  hat::studio::Arguments arguments;
  if (const QString wrong = hat::studio::sort_arguments(parser.positionalArguments(), parser.value(workspace), arguments); !wrong.isEmpty()) return usage_error(wrong);
  if (capturing && !arguments.files.isEmpty()) return usage_error("expected a workspace with --capture and --report, got " + arguments.files.front());
  QString folder = arguments.workspace;

  ThemeManager::instance().install();
  // Pictures are the same everywhere: English and light unless told otherwise.
  if (capturing) {
    hat::ui::setLanguage(parser.isSet(language) ? parser.value(language) : "en");
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
  }
  if (parser.isSet(language) && !hat::ui::canBeWritten(parser.value(language))) {
    std::fprintf(stderr, "hat-studio: no font of this system has the characters of %s, so the texts are English; Debian has some in fonts-droid-fallback\n",
                 qPrintable(parser.value(language)));
  }
  const std::unique_ptr<hat::Engine> engine = hat::make_torch_engine();
  int status = 0;
  bool clean = true;
  {
    hat::ui::Session session(engine.get());
    hat::ui::MainWindow window(&session);
    hat::studio::Studio studio(&session, &window);
    if (!capturing) window.restoreState();
    if (!capturing) session.busy()->start();  // pictures are the same everywhere
    if (!wanted_theme.isEmpty()) ThemeManager::instance().setChoice(wanted_theme == "dark" ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
    if (!capturing && parser.isSet(language)) hat::ui::setLanguage(parser.value(language));
    if (parser.isSet(size)) window.resize(options.size);

    const QString last = capturing || !folder.isEmpty() ? QString() : QSettings().value("workspaces/last").toString();
    // As it was left; where that is gone, the sample, and a word on it.
    const QString gone = last.isEmpty() ? QString() : studio.open(last);
    const QString wrong = last.isEmpty() || !gone.isEmpty() ? studio.open(folder) : QString();
    if (!wrong.isEmpty() && (capturing || !folder.isEmpty())) {
      std::fprintf(stderr, "hat-studio: %s\n", qPrintable(wrong));
      return 2;
    }
    if (capturing) {
      const QString failed = reporting ? hat::studio::write_report(session, parser.value(report)) : hat::studio::capture(window, session, options);
      if (!failed.isEmpty()) {
        std::fprintf(stderr, "hat-studio: %s\n", qPrintable(failed));
        status = failed.startsWith("--") ? 2 : 1;
      }
    } else {
      studio.keepDesk();
      if (!options.page.isEmpty()) window.showPage(options.page);
      // Who starts for the first time finds an explanation beside the page.
      if (options.learn || !QSettings().contains("window/geometry")) window.companion()->setLearnOpen(true);
      if (qEnvironmentVariableIsSet("HAT_STUDIO_TIME_START")) hat::studio::report_first_paint(&window);
      hat::studio::close_on_end_signals(&window);
      window.show();
      if (options.tour > 0) window.companion()->tour()->start(options.tour - 1);
      else window.companion()->offerTour();
      if (const QString& said = wrong.isEmpty() ? gone : wrong; !said.isEmpty()) window.showHint(said);
      if (!arguments.files.isEmpty()) QTimer::singleShot(0, &window, [&] { window.importer()->take(arguments.files); });
      if (!parser.isSet(no_measure)) studio.measureIfNew();
      status = QApplication::exec();
    }
    clean = session.jobs()->shutdown(2000);
    // A verb that does not answer must not keep a closed window's process alive; files are written whole or not at all.
    if (!clean) std::_Exit(status);
  }
  return status;
}
