// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/theme/language.h"

namespace hat::studio {

WithoutWindow without_window(int argc, char** argv) {
  const auto given = [&](const char* name) {
    for (int i = 1; i < argc; ++i)
      if (QByteArray(argv[i]).startsWith(name)) return true;
    return false;
  };
  return {given("--capture") || given("--report"), given("--help") || given("-h") || given("--version") || given("-v")};
}

QStringList read_command_line(const QCoreApplication& application, CommandLine& line) {
  QCommandLineParser parser;
  parser.setApplicationDescription("Explores, searches and runs Transformer architectures under a latency budget.");
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(
      "workspace or files",
      "A workspace to open (without one, the last), and files to import: HAT's or this program's.",
      "[workspace] [file...]");
  const QCommandLineOption capture("capture", "Draw the pages into PNG files in DIR and end.", "DIR");
  const QCommandLineOption page(
      "page", "Only that page: space, architecture, train, latency, search, pareto, translate.", "NAME");
  const QCommandLineOption theme("theme", "light or dark, instead of the system's.", "light|dark");
  const QCommandLineOption language("language", "en, de, fr or zh_CN, instead of the system's.", "CODE");
  const QCommandLineOption size("size", "Size of the window, such as 1280x800.", "WxH");
  const QCommandLineOption workspace("workspace", "Workspace folder to open.", "W");
  const QCommandLineOption no_measure("no-measure", "Do not measure this machine at the first start.");
  const QCommandLineOption report("report", "Write the report of the workspace into FILE (.html or .pdf) and end.",
                                  "FILE");
  const QCommandLineOption learn("learn", "With the Learn panel open.");
  const QCommandLineOption tour("tour", "With --capture: only step N of the guided tour; else begin the tour there.",
                                "N");
  parser.addOptions({capture, page, theme, language, size, workspace, no_measure, report, learn, tour});
  parser.process(application);

  QStringList wrong;
  line.capture.folder = parser.value(capture);
  line.capture.page = parser.value(page);
  line.capture.learn = parser.isSet(learn);
  if (parser.isSet(tour)) {
    bool number = false;
    line.capture.tour = parser.value(tour).toInt(&number);
    if (!number || line.capture.tour < 1)
      wrong << QString("--tour: expected the number of a step, from 1, got \"%1\"").arg(parser.value(tour));
  }
  line.report = parser.value(report);
  line.pictures = parser.isSet(capture) || parser.isSet(report);
  if (parser.isSet(report) && parser.isSet(capture))
    wrong << "--report: expected either --report or --capture, got both";
  line.theme = parser.value(theme);
  if (parser.isSet(theme) && line.theme != "light" && line.theme != "dark")
    wrong << QString("--theme: expected light or dark, got \"%1\"").arg(line.theme);
  line.has_size = parser.isSet(size);
  if (line.has_size) {
    const auto match = QRegularExpression("^(\\d{3,5})x(\\d{3,5})$").match(parser.value(size));
    if (match.hasMatch())
      line.capture.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    else
      wrong << QString("--size: expected a size such as 1280x800, got \"%1\"").arg(parser.value(size));
  }
  line.language = parser.value(language);
  QStringList codes;
  for (const auto& [code, name] : ui::languages()) codes << code;
  // "pseudo" is for whoever looks for texts that are cut or not translated; --help does not name it.
  if (parser.isSet(language) && !codes.contains(line.language) && line.language != "pseudo")
    wrong << QString("--language: expected one of %1, got \"%2\"").arg(codes.join(", "), line.language);
  line.measures = !parser.isSet(no_measure);
  if (const QString sentence = sort_arguments(parser.positionalArguments(), parser.value(workspace), line.arguments);
      !sentence.isEmpty())
    wrong << sentence;
  if (line.pictures && !line.arguments.files.isEmpty())
    wrong << "expected a workspace with --capture and --report, got " + line.arguments.files.front();
  return wrong;
}

}  // namespace hat::studio
