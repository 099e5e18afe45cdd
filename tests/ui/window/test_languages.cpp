// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QtTest>

#include <filesystem>
#include <map>
#include <set>

#include "domain/config/search.h"
#include "domain/io/atomic_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/points_csv.h"
#include "support/fake_verbs.h"
#include "support/latency_tables.h"
#include "support/window_texts.h"
#include "support/window_world.h"
#include "ui/learn/learn_panel.h"
#include "ui/learn/tour.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/theme/language.h"
#include "ui/theme/pseudo_text.h"
#include "ui/theme/theme.h"
#include "ui/window/job_log_window.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 30000;

using World = WindowWorld;

/// Words that are the same in every language: names, keywords of configs, parameters of the network, what the fake
/// workspace and the engine call things.
bool isName(const QString& word) {
  static const std::set<QString> names{"HAT",
                                       "ACL",
                                       "Studio",
                                       "Sample",
                                       "sample",
                                       "workspace",
                                       "SuperTransformer",
                                       "SubTransformer",
                                       "this",
                                       "machine",
                                       "Largest",
                                       "Smallest",
                                       "super",
                                       "model",
                                       "en",
                                       "de",
                                       "English",
                                       "Deutsch",
                                       "Français",
                                       "AM",
                                       "PM",
                                       "tied",
                                       "shared",
                                       "separate",
                                       "pre",
                                       "post",
                                       "auto",
                                       "fp",
                                       "bf",
                                       "int",
                                       "cpu",
                                       "cuda",
                                       "own",
                                       "hat",
                                       "inverse_sqrt",
                                       "cosine",
                                       "fc",
                                       "self",
                                       "cross",
                                       "in_proj",
                                       "out_proj",
                                       "an",
                                       "board",
                                       "processor",
                                       "engine",
                                       "fake",
                                       "TITAN",
                                       "Xp",
                                       "Xeon",
                                       "Raspberry",
                                       "Pi",
                                       "WMT",
                                       "IWSLT",
                                       "En",
                                       "De",
                                       "Fr",
                                       "Transformer",
                                       "Evolved",
                                       "EPA",
                                       "US",
                                       "USD",
                                       "average",
                                       "Found",
                                       "for"};
  if (names.contains(word)) return true;
  return word.size() > 2 &&
         std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(word); });  // elided
}

/// Words of `text` that no translator has seen: the pseudo-language writes no letter of ASCII.
QStringList plainWords(QString text) {
  static const QRegularExpression markup("<[^<>]*>|&[a-z]+;"), arch("enc \\d+:[^|]*\\| dec \\d+:.*"), path("/\\S+"),
      id("\\b(super)?[0-9a-f]{6,16}\\b"), word("[A-Za-zç_]{2,}");
  text.remove(markup).remove(arch).remove(path).remove(id);
  QStringList words;
  auto matches = word.globalMatch(text);
  while (matches.hasNext()) {
    const QString one = matches.next().captured();
    if (!isName(one)) words << one;
  }
  return words;
}

/// An architecture as text, or a part of one.
bool isTextForm(const QString& text) { return text.contains("enc ") || text.contains('@'); }

/// What a search called its winner stays its name.
bool isModelName(const World& world, const QString& text) {
  const Workspace* workspace = world.session.workspace();
  return workspace && std::any_of(workspace->models.begin(), workspace->models.end(), [&](const ModelInfo& model) {
           return text.contains(QString::fromStdString(model.name));
         });
}

/// A text with its numbers, the names of models and elided ends left out: they differ from run to run.
QString withoutNumbers(const World& world, QString text) {
  static const QRegularExpression numbers("[0-9][0-9.,:\\s\u00a0\u202f\u2212]*"), id("\\b(super)?[0-9a-f]{6,16}\\b"),
      path("/\\S+");
  if (const Workspace* workspace = world.session.workspace())
    for (const ModelInfo& model : workspace->models) text.replace(QString::fromStdString(model.name), "MODEL");
  text.remove(path).remove(id).replace(numbers, "#");
  return text;
}

QList<std::pair<QString, QString>> everyText(QWidget* window) { return shownTexts(window) + heldTexts(window); }

/// A page takes its new words when it is shown, and so do what it has in the Inspector and the Learn panel.
QList<std::pair<QString, QString>> everyText(const World& world) {
  QList<const QObject*> asleep;
  for (Page* page : world.window->pages())
    if (page != world.window->currentPage()) asleep << page << page->inspector();
  if (!world.window->learnTools()->learnIsOpen()) asleep << world.window->learnTools()->learn();
  QList<std::pair<QString, QString>> texts = shownTexts(world.window.get()) + heldTexts(world.window.get(), asleep);
  // What somebody typed stays as it is; it comes into the history when the typing has rested.
  QStringList typed;
  for (const QPlainTextEdit* edit : world.window->findChildren<QPlainTextEdit*>())
    if (!edit->toPlainText().isEmpty()) typed << edit->toPlainText();
  const auto isTyped = [&](const QString& text) {
    const bool elided = text.endsWith(QChar(0x2026));
    return std::ranges::any_of(typed, [&](const QString& whole) {
      return whole == text || (elided && whole.startsWith(text.chopped(1).trimmed()));
    });
  };
  texts.removeIf([&](const std::pair<QString, QString>& one) { return isTyped(one.second); });
  return texts;
}

void report(const QStringList& problems) {
  for (const QString& problem : problems) qWarning().noquote() << problem;
  QVERIFY2(problems.isEmpty(), qPrintable(QString("%1 problems").arg(problems.size())));
}

}  // namespace

class TestLanguages : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
  }
  void init() { setLanguage("en"); }
  void cleanup() {
    ThemeManager::instance().setTextScale(1);
    setLanguage("en");
  }

  void the_pseudo_language_keeps_what_programs_read() {
    QCOMPARE(pseudoText("ms"), QString("[ḿš]"));
    QCOMPARE(pseudoText(" or "), QString(" [öŕ] "));
    QCOMPARE(pseudoText("&Open %1…"), QString("[&Öþéñ %1…~]"));
    QCOMPARE(pseudoText("<b>%1</b> of %n"), QString("[<b>%1</b> öƒ %n ~~~]"));
    QCOMPARE(pseudoText("Text (*.txt);;All (*)"), QString("[Ţéẋţ (*.txt);;Áłł (*) ~~~~~]"));
    QVERIFY(pseudoText(QString("word ").repeated(20)).size() >= 138);
  }

  void every_text_is_translated_and_follows_a_switch() {
    World world;
    world.tour([](const QString&) {});  // whatever is made of words only once is made in English
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (const QStringList words = plainWords(text); !words.isEmpty() && !isModelName(world, text))
          problems << QString("%1: \"%2\" %3: \"%4\"").arg(name, text.left(100), place, words.join(' ').left(60));
      }
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const auto& [place, text] : everyText(dialog)) {
        if (const QStringList words = plainWords(text); !words.isEmpty())
          problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    setLanguage("en");
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (text.contains(QRegularExpression("[éáöñ]")))
          problems << QString("%1, back in English: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    problems.removeDuplicates();
    report(problems);
  }

  void a_switch_leaves_nothing_of_the_language_before_data() {
    QTest::addColumn<QStringList>("way");
    QTest::newRow("French over German") << QStringList{"en", "de", "fr"};
    QTest::newRow("Chinese over French") << QStringList{"en", "fr", "zh_CN"};
    QTest::newRow("English again") << QStringList{"en", "de", "fr", "zh_CN", "en"};
  }
  /// What a window shows and holds after a switch is what one shows and holds that was started in that language.
  void a_switch_leaves_nothing_of_the_language_before() {
    QFETCH(QStringList, way);
    if (way.contains("zh_CN") && !canBeWritten("zh_CN")) QSKIP("no font here has Chinese");
    const QString language = way.last();
    const auto gather = [](World& world, QSet<QString>& texts, QStringList* places) {
      const auto take = [&](const QString& name, const QList<std::pair<QString, QString>>& found) {
        for (const auto& [place, text] : found) {
          // What a label holds is compared whole; where it is broken or elided depends on the digits of that moment.
          if (place.startsWith("painted by RoleLabel")) continue;
          const QString kept = withoutNumbers(world, text);
          if (!texts.contains(kept) && places) *places << QString("%1: \"%2\" %3").arg(name, text.left(120), place);
          texts.insert(kept);
        }
      };
      world.tour([&](const QString& name) { take(name, everyText(world)); });
      world.dialogs([&](const QString& name, QWidget* dialog) { take(name, everyText(dialog)); });
    };
    QSet<QString> right;
    setLanguage(language);
    {
      World world;
      world.tour([](const QString&) {});  // the other window too has made and found all this before
      gather(world, right, nullptr);
    }
    setLanguage(way.first());
    World world;
    world.tour([](const QString&) {});
    for (const QString& code : way.mid(1)) {
      setLanguage(code);
      world.settle();
    }
    QStringList left;
    gather(world, right, &left);
    report(left);
  }

  void a_page_that_nobody_sees_changes_its_words_when_it_is_shown() {
    World world;
    world.window->showPage("search");
    world.settle();
    auto* there = world.window->page("train")->findChild<QPushButton*>("newTraining");
    auto* here = world.window->page("search")->findChild<QPushButton*>("startSearch");
    QVERIFY(there && here);
    const QString english = there->text(), start = here->text();
    setLanguage("de");
    QTRY_VERIFY_WITH_TIMEOUT(here->text() != start, patience);
    QCOMPARE(there->text(), english);
    world.window->showPage("train");
    QVERIFY(there->text() != english);
  }

  void an_empty_window_is_translated_too() {
    World world(false);
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (const QStringList words = plainWords(text); !words.isEmpty())
          problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    problems.removeDuplicates();
    report(problems);
  }

  void what_the_engine_finds_wrong_is_said_in_the_language_of_the_window_data() {
    QTest::addColumn<QString>("place");
    QTest::newRow("de") << "Zeile 2";
    QTest::newRow("fr") << "ligne 2";
    QTest::newRow("zh_CN") << "第 2 行";
  }
  /// Each with arguments of its own, so that a pattern that nobody finds in the translations shows.
  void what_the_engine_finds_wrong_is_said_in_the_language_of_the_window() {
    QFETCH(QString, place);
    setLanguage(QTest::currentDataTag());
    SearchConfig search;
    search.budget_ms = -3;
    search.population = 0;
    std::vector<Problem> problems = search.validate();
    QTemporaryDir folder;
    const std::string file = folder.filePath("points.csv").toStdString();
    write_atomically(file, "name,latency_ms,bleu\nfast,slow,3\n");
    try {
      (void)read_points_csv(file);
      QFAIL("read");
    } catch (const Error& error) {
      QVERIFY2(words(error).contains(place), qPrintable(words(error)));
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
    QVERIFY(problems.size() >= 4);
    for (const Problem& problem : problems) {
      const QString said = words(problem.message);
      QVERIFY2(!said.isEmpty() && !said.contains("expected") && !said.contains("{"), qPrintable(said));
    }
  }

  void numbers_follow_the_language() {
    World world;
    setLanguage("fr");
    static const QRegularExpression point("\\d\\.\\d"), comma("\\d,\\d(?!\\d\\d)");
    QStringList problems;
    int commas = 0;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        commas += text.contains(comma);
        if (text.contains(point) && !isModelName(world, text))
          problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    QVERIFY(commas > 100);
    setLanguage("en");
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (text.contains(comma) && !isTextForm(text) && !isModelName(world, text))
          problems << QString("%1, back in English: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    problems.removeDuplicates();
    report(problems);
  }

  void the_menu_offers_every_language_and_the_systems() {
    World world;
    auto* menu = world.window->findChild<QMenu*>("language");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions()[2]->trigger();
    QCOMPARE(currentLanguage(), QString("de"));
    QCOMPARE(languageChoice(), QString("de"));
    QCoreApplication::processEvents();
    QCOMPARE(world.window->page("architecture")->title(), QString("Architektur"));
    menu->actions()[0]->trigger();
    QCOMPARE(languageChoice(), QString());
    for (const auto& [code, name] : languages()) {
      setLanguage(code);
      QCOMPARE(currentLanguage(), code);
      QCOMPARE(QLocale().name().left(2), code.left(2));
    }
    setLanguage("xx");
    QCOMPARE(currentLanguage(), QString("en"));
  }

  void no_two_entries_of_a_menu_share_a_letter() {
    World world;
    QStringList problems;
    for (const auto& [code, name] : languages()) {
      setLanguage(code);
      QCoreApplication::processEvents();
      QList<QWidget*> menus{world.window->menuBar()};
      for (QMenu* menu : world.window->findChildren<QMenu*>()) menus << menu;
      for (QWidget* menu : menus) {
        std::map<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
          static const QRegularExpression mnemonic("&([^&\\s])");
          const QString letter = mnemonic.match(action->text()).captured(1).toLower();
          if (letter.isEmpty()) continue;
          if (taken.contains(letter))
            problems << QString("%1: \"%2\" and \"%3\"").arg(code, taken[letter], action->text());
          taken[letter] = action->text();
        }
      }
    }
    report(problems);
  }

  void a_longer_language_is_not_cut() {
    World world;
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const QString& problem : cutTexts(dialog)) problems << name + ": " + problem;
    });
    report(problems);
  }

  void the_inspectors_edge_is_not_cut_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char* code : {"en", "fr", "de"})
      for (const double scale : {1.0, 1.4}) QTest::addRow("%s at %g", code, scale) << QString(code) << scale;
  }
  void the_inspectors_edge_is_not_cut() {
    QFETCH(QString, language);
    QFETCH(double, scale);
    World world;
    setLanguage(language);
    ThemeManager::instance().setTextScale(scale);
    // A sentence without end, and a word without a place to break it.
    auto* translate = static_cast<TranslatePage*>(world.window->page("translate"));
    translate->setSource(QString("Open the file and close it. ").repeated(12) + QString("x").repeated(200));
    world.settle();
    const auto* dock = world.window->findChild<QDockWidget*>("inspector");
    QStringList problems;
    world.tour([&](const QString& name) {
      auto* area = qobject_cast<QScrollArea*>(dock->widget());
      const int edge = area->viewport()->width();
      for (QWidget* widget : area->widget()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() == 0) continue;
        const int right = widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x();
        if (right > edge)
          problems << QString("%1: %2 ends at %3 of %4").arg(name, placeOf(widget)).arg(right).arg(edge);
      }
      for (const QString& problem : cutTexts(area)) problems << name + ": " + problem;
    });
    problems.removeDuplicates();
    report(problems);
  }

  void twice_as_large_a_text_is_not_cut() {
    World world;
    ThemeManager::instance().setTextScale(2);
    world.settle();
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const QString& problem : cutTexts(dialog)) problems << name + ": " + problem;
    });
    report(problems);
  }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
