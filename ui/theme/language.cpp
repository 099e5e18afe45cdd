// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "ui/theme/pseudo_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

struct Language {
  const char* code;
  const char* name;
  QLocale::Language language;
  QLocale::Territory territory;
};

constexpr Language spoken[] = {{"en", "English", QLocale::English, QLocale::UnitedStates},
                               {"de", "Deutsch", QLocale::German, QLocale::Germany},
                               {"fr", "Français", QLocale::French, QLocale::France},
                               {"zh_CN", "简体中文", QLocale::Chinese, QLocale::China}};

QString current_code = "en", asked_code = "en";
QTranslator* ours = nullptr;
QTranslator* qts = nullptr;

const Language* language_of(const QString& code) {
  for (const Language& one : spoken) {
    if (code == one.code) return &one;
  }
  return nullptr;
}

/// The first of the system's languages that the program speaks; English when there is none.
const Language* ofSystem() {
  for (const QString& tag : QLocale::system().uiLanguages()) {
    const QLocale locale(tag);
    for (const Language& one : spoken) {
      // Who reads traditional characters is better served by the next language of the list.
      const bool other_script = one.language == QLocale::Chinese && locale.script() != QLocale::SimplifiedChineseScript;
      if (locale.language() == one.language && !other_script && canBeWritten(one.code)) return &one;
    }
  }
  return &spoken[0];
}

/// Faces for Chinese, the ones drawn for the mainland's forms first: a system's default may be the Japanese ones.
QStringList chineseFaces() {
  const QStringList able = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
  QStringList faces;
  for (const char* good :
       {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "PingFang SC",
        "Microsoft YaHei", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"}) {
    if (able.contains(QString(good))) faces << good;
  }
  return faces.isEmpty() ? able.mid(0, 1) : faces.mid(0, 1);
}

class PseudoTranslator : public QTranslator {
 public:
  using QTranslator::QTranslator;
  [[nodiscard]] bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    return pseudoText(QString::fromUtf8(source));
  }
};

void install(QTranslator*& slot, QTranslator* translator) {
  slot = translator;
  QApplication::installTranslator(translator);
}

void loadOurs(const QString& code) {
  auto* texts = new QTranslator;
  if (texts->load(":/i18n/hat-studio_" + code + ".qm")) return install(ours, texts);
  delete texts;
}

}  // namespace

QList<std::pair<QString, QString>> languages() {
  QList<std::pair<QString, QString>> list;
  for (const Language& one : spoken) list.append({one.code, QString::fromUtf8(one.name)});
  return list;
}

QString currentLanguage() { return current_code; }
QString languageChoice() { return asked_code; }

bool canBeWritten(const QString& code) {
  return code != "zh_CN" || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

void setLanguage(const QString& wanted) {
  asked_code = wanted;
  const bool pseudo = wanted == "pseudo";
  const Language* language = wanted.isEmpty() ? ofSystem() : language_of(wanted);
  // Boxes in place of letters are worse than another language.
  if (!language || !canBeWritten(language->code)) language = &spoken[0];
  for (QTranslator** translator : {&ours, &qts}) {
    if (!*translator) continue;
    QApplication::removeTranslator(*translator);
    delete *translator;
    *translator = nullptr;
  }
  current_code = pseudo ? wanted : QString(language->code);
  // Numbers follow the words: a German sentence with English decimals would be neither. Whoever follows the system gets
  // the system's own kind of them (Swiss, British).
  const bool of_system = wanted.isEmpty() && QLocale::system().language() == language->language;
  QLocale::setDefault(QLocale(language->language, of_system ? QLocale::system().territory() : language->territory));
  ThemeManager::instance().setMoreFaces(language->language == QLocale::Chinese ? chineseFaces() : QStringList());
  if (pseudo) return install(ours, new PseudoTranslator);
  // English needs its plural forms from a file too; without one the source texts stand.
  if (current_code != "en") {
    auto* texts = new QTranslator;
    if (texts->load("qtbase_" + current_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
      install(qts, texts);
    else
      delete texts;
  }
  loadOurs(current_code);
}

}  // namespace hat::ui
