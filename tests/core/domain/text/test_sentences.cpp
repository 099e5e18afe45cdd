// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/text/sentences.h"

using namespace hat::text;

class TestSentences : public QObject {
  Q_OBJECT

  static QStringList texts(const char* line, const char* language) {
    QStringList all;
    for (const Part& part : split_sentences(line, language)) all << QString::fromStdString(part.text);
    return all;
  }

 private Q_SLOTS:
  void a_paragraph_is_taken_apart_and_put_together_again() {
    const std::vector<Part> parts = split_sentences("  Open the file.  Close it! Is it \"closed?\" Yes… ", "en");
    QVERIFY((parts == std::vector<Part>{
                          {"Open the file.", "  "}, {"Close it!", " "}, {"Is it \"closed?\"", " "}, {"Yes…", ""}}));
    QVERIFY(split_sentences("", "en").empty());
    QVERIFY(split_sentences(" \t", "en").empty());
    QCOMPARE(texts("Open the file", "en"), QStringList{"Open the file"});
  }

  void a_full_stop_that_belongs_to_its_word_ends_no_sentence() {
    for (const auto& [line, language] : {std::pair{"Mr. Smith opens the file.", "en"},
                                         {"See e.g. Koehn et al. 2007.", "en"},
                                         {"J. R. R. Tolkien wrote it.", "en"},
                                         {"Version 2.5 of the file.", "en"},
                                         {"Am 3. Mai wird es geschlossen.", "de"},
                                         {"Das ist z.B. Dr. Meier.", "de"},
                                         {"See No. 5 in the list.", "en"},
                                         {"Open file.txt now.", "en"},
                                         {"It ... went on.", "en"}})
      QCOMPARE(texts(line, language).size(), 1);
    QCOMPARE(texts("There is no. Five are left.", "en").size(), 2);
    QCOMPARE(texts("It was in 2007. Then came 2008.", "de").size(), 2);
    QCOMPARE(texts("Er sagte: „Öffne sie.“ Dann ging er.", "de"),
             (QStringList{"Er sagte: „Öffne sie.“", "Dann ging er."}));
  }

  void chinese_needs_no_blanks() {
    QCOMPARE(texts("打开文件。关闭它！", "zh"), (QStringList{"打开文件。", "关闭它！"}));
  }

  void what_is_too_long_is_cut_where_it_hurts_least_and_nothing_is_lost() {
    const auto at_most = [](std::size_t bytes) {
      return [bytes](std::string_view part) { return part.size() <= bytes; };
    };
    QVERIFY((split_long("short", at_most(10)) == std::vector<Part>{{"short", ""}}));
    QVERIFY((split_long("one two three, four five six", at_most(14)) ==
             std::vector<Part>{{"one two three,", " "}, {"four five six", ""}}));
    const std::string words = "aaaa bbbb cccc dddd eeee ffff gggg", solid(1000, 'x');
    for (const std::string& text : {words, solid, std::string("äöüäöüäöüäöü")}) {
      std::string joined;
      for (const Part& part : split_long(text, at_most(9))) {
        QVERIFY(part.text.size() <= 9 && !part.text.empty());
        joined += part.text + part.gap;
      }
      QCOMPARE(joined, text);
    }
    QCOMPARE(split_long("x", at_most(0)).size(), std::size_t(1));  // it ends
  }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
