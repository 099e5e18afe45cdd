// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/hat/dictionary.h"

using namespace hat;

namespace {
QString problem_of(const std::string& text) {
  try {
    (void)Dictionary::parse(text, "dict.de.txt");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}
}  // namespace

class TestDictionary : public QObject {
  Q_OBJECT
 private slots:
  void special_words_come_first_and_are_in_no_file() {
    const Dictionary dictionary = Dictionary::parse("the 120\nof 7\n", "");
    QCOMPARE(dictionary.size(), 6);
    QCOMPARE(dictionary.word(Dictionary::bos), "<s>");
    QCOMPARE(dictionary.word(Dictionary::pad), "<pad>");
    QCOMPARE(dictionary.word(Dictionary::eos), "</s>");
    QCOMPARE(dictionary.word(Dictionary::unk), "<unk>");
    QCOMPARE(dictionary.id_of("the"), 4);
    QCOMPARE(dictionary.count(4), 120);
    QCOMPARE(dictionary.id_of("nothing"), Dictionary::unk);
    QCOMPARE(dictionary.text(), "the 120\nof 7\n");
  }
  void lines_become_ids_and_words_again() {
    const Dictionary dictionary = Dictionary::parse("a 2\nb@@ 1\n", "");
    QCOMPARE(dictionary.encode(" b@@\ta  c "), (std::vector<int>{5, 4, 3, 2}));
    const std::vector<int> ids{0, 5, 4, 3, 2, 1};
    QCOMPARE(dictionary.decode(ids), "b@@ a <unk>");
    QCOMPARE(dictionary.encode(""), (std::vector<int>{2}));
    QVERIFY_THROWS_EXCEPTION(Error, (void)dictionary.word(6));
    QVERIFY_THROWS_EXCEPTION(Error, (void)dictionary.word(-1));
  }
  void padding_fills_up_with_made_up_words() {
    Dictionary dictionary = Dictionary::parse("a 2\n", "");
    dictionary.pad_to_multiple(8);
    QCOMPARE(dictionary.size(), 8);
    QCOMPARE(dictionary.word(5), "madeupword0000");
    QCOMPARE(dictionary.word(7), "madeupword0002");
    QCOMPARE(dictionary.count(7), 0);
    QCOMPARE(Dictionary::parse(dictionary.text(), ""), dictionary);
  }
  void a_word_that_occurs_twice_is_encoded_as_the_later() {
    const Dictionary dictionary = Dictionary::parse("a 2\nb 1\na 1\n<unk> 5\n", "");
    QCOMPARE(dictionary.size(), 8);
    QCOMPARE(dictionary.id_of("a"), 6);
    QCOMPARE(dictionary.id_of("never seen"), Dictionary::unk);
    QCOMPARE(dictionary.hidden(), (std::vector<int>{4, 3}));
    QCOMPARE(dictionary.word(4), "a");
  }
  void fairseqs_mark_of_a_word_that_may_stand_there_twice_is_no_word() {
    const Dictionary dictionary = Dictionary::parse("\xEF\xBB\xBF<s> 0 #fairseq:overwrite\na 2\n", "");
    QCOMPARE(dictionary.size(), 6);
    QCOMPARE(dictionary.word(4), "<s>");  // a word of its own, behind the special one
    QCOMPARE(dictionary.count(4), 0);
    QCOMPARE(dictionary.id_of("a"), 5);
  }
  void words_may_hold_blanks_and_line_ends_may_be_those_of_windows() {
    const Dictionary dictionary = Dictionary::parse("two words 3\r\n\u00e4 1\r\n 9\n", "");
    QCOMPARE(dictionary.size(), 7);
    QCOMPARE(dictionary.word(4), "two words");
    QCOMPARE(dictionary.word(5), "\u00e4");
    QCOMPARE(dictionary.word(6), "");
  }
  void a_first_word_that_begins_with_a_byte_order_mark_keeps_it_in_a_copy() {
    const Dictionary dictionary = Dictionary::parse("\xEF\xBB\xBF\xEF\xBB\xBFword 9\n", "");
    QCOMPARE(dictionary.word(4), "\xEF\xBB\xBFword");
    QCOMPARE(Dictionary::parse(dictionary.text(), "copy"), dictionary);
  }
  void bad_lines_are_named() {
    QCOMPARE(problem_of("a 1\nb\n"), "dict.de.txt: line 2: expected a word, a blank and its count, got \"b\"");
    QCOMPARE(problem_of("a 1\n\nb 2\n"), "dict.de.txt: line 2: expected a word, a blank and its count, got \"\"");
    QCOMPARE(problem_of("a one\n"), "dict.de.txt: line 1: expected a whole number as the count, got \"one\"");
    QCOMPARE(problem_of("a 99999999999999999999\n"),
             "dict.de.txt: line 1: expected a whole number as the count, got \"99999999999999999999\"");
    QVERIFY(problem_of("\xff 1\n").startsWith("dict.de.txt: byte 0: expected UTF-8"));
  }
  void files_are_read_and_written() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("dict.en.txt").toStdString();
    Dictionary dictionary;
    dictionary.add("x", 3);
    dictionary.write(path);
    QCOMPARE(Dictionary::read(path), dictionary);
    write_atomically(path, "");
    QVERIFY_THROWS_EXCEPTION(Error, (void)Dictionary::read(path));
    QVERIFY_THROWS_EXCEPTION(Error, (void)Dictionary::read(path + ".no"));
  }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "test_dictionary.moc"
