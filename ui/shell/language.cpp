// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hat::ui {
namespace {
QString current = "en";
QTranslator* ours = nullptr;
QTranslator* qts = nullptr;
}  // namespace

QList<std::pair<QString, QString>> languages() { return {{"en", "English"}, {"de", "Deutsch"}}; }

QString currentLanguage() { return current; }

void setLanguage(const QString& wanted) {
  QString code = wanted.isEmpty() ? QLocale::system().name().left(2) : wanted.left(2);
  bool known = false;
  for (const auto& [language, name] : languages()) known = known || language == code;
  if (!known) code = "en";
  for (QTranslator** translator : {&ours, &qts}) {
    if (!*translator) continue;
    QApplication::removeTranslator(*translator);
    delete *translator;
    *translator = nullptr;
  }
  current = code;
  // Numbers follow the words: a German sentence with English decimals would be neither.
  QLocale::setDefault(code == "en" ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(QLocale::German, QLocale::Germany));
  if (code == "en") {
    // English needs its plural forms from a file too; without one the source texts stand.
    ours = new QTranslator;
    if (ours->load(":/i18n/hat-studio_en.qm")) QApplication::installTranslator(ours);
    return;
  }
  qts = new QTranslator;
  if (qts->load("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QApplication::installTranslator(qts);
  ours = new QTranslator;
  if (ours->load(":/i18n/hat-studio_" + code + ".qm")) QApplication::installTranslator(ours);
}

}  // namespace hat::ui
