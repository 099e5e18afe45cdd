// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "domain/error.h"
#include "domain/text/bpe.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::text;

namespace {

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const std::string& word : words) list << QString::fromStdString(word);
  return list.join(' ');
}
std::vector<std::string> words_of(const QString& text) {
  std::vector<std::string> words;
  for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) words.push_back(word.toStdString());
  return words;
}
QString problem_of(const std::string& codes) {
  try {
    (void)Bpe::parse(codes, "bpe.codes");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

class TestBpe : public QObject {
  Q_OBJECT
 private slots:
  // Origin: subword-nmt with 800 merges on 200 lines; every line is equal.
  void pieces_equal_subword_nmts() {
    const QDir folder(hat::test::golden_folder() + "text");
    QFile codes(folder.filePath("bpe.codes")), cases(folder.filePath("bpe.json"));
    QVERIFY(codes.open(QIODevice::ReadOnly) && cases.open(QIODevice::ReadOnly));
    const std::string text = codes.readAll().toStdString();
    const Bpe bpe = Bpe::parse(text, "bpe.codes");
    QCOMPARE(bpe.size(), 800u);
    QCOMPARE(bpe.text(), text);
    const QJsonArray lines = QJsonDocument::fromJson(cases.readAll()).array();
    QCOMPARE(lines.size(), 200);
    for (const QJsonValue& line : lines) {
      const auto pieces = bpe.pieces_of(words_of(line["tokens"].toString()));
      QCOMPARE(joined(pieces), line["bpe"].toString());
      QCOMPARE(joined(join_pieces(pieces)), line["tokens"].toString());
    }
  }

  void the_lowest_rank_is_joined_everywhere_first() {
    const Bpe bpe = Bpe::parse("#version: 0.2\na b\nab c\nb a\nc</w> x\n", "");
    QCOMPARE(joined(bpe.pieces("abab")), "ab@@ a@@ b");  // the last b carries the end of the word
    QCOMPARE(joined(bpe.pieces("ababc")), "ab@@ ab@@ c");
    QCOMPARE(joined(bpe.pieces("abcabcd")), "abc@@ abc@@ d");
    QCOMPARE(joined(Bpe::parse("#version: 0.2\na a\n", "").pieces("aaaab")), "aa@@ aa@@ b");
    QCOMPARE(joined(Bpe::parse("#version: 0.2\na a\n", "").pieces("aaab")), "aa@@ a@@ b");
    QCOMPARE(joined(bpe.pieces("a")), "a");
    QVERIFY(bpe.pieces("").empty());
    QCOMPARE(joined(bpe.pieces("\u00e4\u00f6")), "\u00e4@@ \u00f6");
  }
  void version_1_has_the_end_of_a_word_as_a_symbol() {
    const Bpe old = Bpe::parse("l o\nlo w\nlow </w>\n", "");
    QCOMPARE(joined(old.pieces("low")), "low");
    QCOMPARE(joined(old.pieces("lowlow")), "low@@ low");
    QCOMPARE(joined(Bpe::parse("#version: 0.2\nl o\nlo w</w>\n", "").pieces("lowlow")), "lo@@ w@@ low");
  }
  void of_equal_codes_the_first_counts() {
    QCOMPARE(joined(Bpe::parse("#version: 0.2\na b\nb c\na b\n", "").pieces("abcd")), "ab@@ c@@ d");
    QCOMPARE(joined(Bpe::parse("#version: 0.2\na b\nb c\n", "", 0).pieces("abc")), "a@@ b@@ c");
  }
  void pieces_outside_a_vocabulary_are_taken_apart() {
    const Bpe bpe = Bpe::parse("#version: 0.2\na b\nab c</w>\nab c\nabc d</w>\n", "");
    const PieceSet vocabulary = read_bpe_vocabulary("ab@@ 10\nc 9\nabc@@ 2\n", "vocab", 5);
    QCOMPARE(vocabulary.size(), 2u);
    QCOMPARE(joined(bpe.pieces("abc")), "abc");
    QCOMPARE(joined(bpe.pieces("abc", &vocabulary)), "ab@@ c");
    QCOMPARE(joined(bpe.pieces("abcd", &vocabulary)), "ab@@ c@@ d");
  }
  void bad_lines_are_named() {
    QCOMPARE(problem_of("a b\nabc\n"), "bpe.codes: line 2: expected two pieces separated by a blank, got \"abc\"");
    QCOMPARE(problem_of("a b c\n"), "bpe.codes: line 1: expected two pieces separated by a blank, got \"a b c\"");
    QCOMPARE(problem_of("#version: 0.3\na b\n"), "bpe.codes: line 1: expected version 0.1 or 0.2, got \"0.3\"");
    QVERIFY_THROWS_EXCEPTION(Error, (void)read_bpe_vocabulary("ab x\n", "vocab", 1));
  }
  void long_words_end_in_time() {
    const Bpe bpe = Bpe::parse("#version: 0.2\na a\naa aa\n", "");
    const std::string word(100'000, 'a');
    std::string all;
    for (const std::string& piece : join_pieces(bpe.pieces(word))) all += piece;
    QVERIFY(all == word);
  }
  void without_codes_words_have_the_fewest_pieces() {
    const PieceSet vocabulary{"ab@@", "abc@@", "c@@", "d", "cd", "word"};
    QCOMPARE(joined(fewest_pieces("abcd", vocabulary)), "abc@@ d");
    QCOMPARE(joined(fewest_pieces("word", vocabulary)), "word");
    QCOMPARE(joined(fewest_pieces("zzz", vocabulary)), "zzz");
    QVERIFY(fewest_pieces("", vocabulary).size() <= 1);
  }
  void joining_forgives_an_open_end() {
    QCOMPARE(joined(join_pieces(words_of("a@@ b c@@"))), "ab c");
    QVERIFY(join_pieces({}).empty());
  }
};

QTEST_GUILESS_MAIN(TestBpe)
#include "test_bpe.moc"
