// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "runtime/text/moses_bpe.h"
#include "runtime/text/tokenizer.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::runtime;

namespace {

Dictionary dictionary_of(const std::vector<std::string>& words) {
  Dictionary dictionary;
  for (const std::string& word : words) dictionary.add(word, 1);
  return dictionary;
}
QString problem_of(const std::string& file) {
  try {
    (void)MosesBpe::parse(file, "tokenizer.model");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

class TestMosesBpe : public QObject {
  Q_OBJECT
  const std::string codes_ = "#version: 0.2\nH a\nHa u\nHau s</w>\nd a\nda s</w>\n";
  const std::vector<std::string> words_{"Haus", "das", ".", "\"", "z.B.", "b@@", "au", "@-@"};

 private slots:
  void text_becomes_ids_and_text_again() {
    const MosesBpe tokenizer({.language = "de", .escape = false}, dictionary_of(words_), text::Bpe::parse(codes_, ""));
    const std::vector<int> ids = tokenizer.encode("\"Haus\".");
    QCOMPARE(ids, (std::vector<int>{7, 4, 7, 6}));
    QCOMPARE(tokenizer.decode(ids), "\"Haus\".");
    QCOMPARE(tokenizer.words(ids), "\" Haus \" .");
    const std::vector<int> pieces{0, 9, 10, 11, 4, 3, 2};
    QCOMPARE(tokenizer.words(pieces), "bau @-@ Haus <unk>");
    QCOMPARE(tokenizer.decode(pieces), "bau-Haus <unk>");
    QVERIFY(tokenizer.encode("").empty());
  }
  void one_file_holds_everything() {
    for (const bool codes : {true, false}) {
      const MosesBpe first({.language = "fr", .escape = false, .dash_split = true, .lower_case = true},
                           dictionary_of({"l'", "an", "deux mots"}),
                           codes ? std::optional(text::Bpe::parse(codes_, "")) : std::nullopt);
      const MosesBpe second = MosesBpe::parse(first.file(), "");
      QCOMPARE(second.file(), first.file());
      QVERIFY(second.settings() == first.settings());
      QCOMPARE(second.dictionary(), first.dictionary());
      QCOMPARE(second.words(second.encode("L'AN")), codes ? "<unk> <unk> <unk> <unk>" : "l' an");
    }
  }
  void a_dictionary_tells_how_its_text_was_prepared() {
    QVERIFY(settings_for(dictionary_of({"The", "&apos;s", "@-@"}), "en") ==
            (MosesBpeSettings{"en", true, true, false}));
    QVERIFY(settings_for(dictionary_of({"the", "'s", "\""}), "en") == (MosesBpeSettings{"en", false, false, true}));
    QVERIFY(settings_for(dictionary_of({"the", "End@@"}), "en") == (MosesBpeSettings{"en", true, false, false}));
  }
  void damaged_files_are_named() {
    const std::string good = MosesBpe({.language = "de"}, dictionary_of(words_), text::Bpe::parse(codes_, "")).file();
    QCOMPARE(problem_of(good), "no error");
    QVERIFY(problem_of("").startsWith("tokenizer.model: line 0: expected another line"));
    QVERIFY(problem_of(good + "more 1\n").contains("expected the end of the file"));
    QVERIFY(problem_of(good.substr(0, good.size() - 12)).contains("tokenizer.model"));
    QVERIFY(problem_of(std::string(MosesBpe::first_line) + "\nlanguage: de\nescape: yes\n")
                .contains("line 3: expected true or false"));
    for (std::size_t size = 0; size < good.size(); ++size)
      QVERIFY(problem_of(good.substr(0, size)) != "no error" || good[size] == '\n');
  }
  void tokenizers_of_models_are_of_either_kind() {
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
    dictionary_of(words_).write(path("dict.de.txt"));
    write_atomically(path("codes"), codes_);
    write_moses_bpe(path("tokenizer.model"), path("dict.de.txt"), path("codes"), "de");
    const auto tokenizer = Tokenizer::load(path("tokenizer.model"));
    QCOMPARE(tokenizer->vocab_size(), 12);
    const std::vector<int> ids = tokenizer->encode("das Haus");
    QCOMPARE(ids, (std::vector<int>{5, 4}));
    QCOMPARE(tokenizer->decode(ids), "das Haus");
    QCOMPARE(tokenizer->piece(9), "b@@");
    QCOMPARE(tokenizer->id_of("nothing"), Special::unk);
    QVERIFY_THROWS_EXCEPTION(Error, (void)tokenizer->decode(std::vector<int>{12}));
    write_atomically(path("codes"), "a b c\n");
    QVERIFY_THROWS_EXCEPTION(Error, write_moses_bpe(path("other"), path("dict.de.txt"), path("codes"), "de"));
    QVERIFY(!QFile::exists(folder.filePath("other")));
  }
  // Origin: sacremoses and subword-nmt on real lines: text in, pieces, text out.
  void real_lines_go_in_and_out() {
    const QDir golden(hat::test::golden_folder() + "text");
    QFile file(golden.filePath("bpe.json")), moses(golden.filePath("moses.json"));
    QVERIFY(file.open(QIODevice::ReadOnly) && moses.open(QIODevice::ReadOnly));
    Dictionary dictionary;
    std::map<QString, QString> pieces_by_tokens;
    for (const QJsonValue& line : QJsonDocument::fromJson(file.readAll()).array()) {
      pieces_by_tokens[line["tokens"].toString()] = line["bpe"].toString();
      for (const QString& piece : line["bpe"].toString().split(' '))
        if (!dictionary.contains(piece.toStdString())) dictionary.add(piece.toStdString(), 1);
    }
    const MosesBpe tokenizer({.language = "de"}, dictionary,
                             text::Bpe::parse(read_file(golden.filePath("bpe.codes").toStdString()), ""));
    int lines = 0;
    for (const QJsonValue& line : QJsonDocument::fromJson(moses.readAll()).object()["de"].toArray()) {
      const auto pieces = pieces_by_tokens.find(line["tokens"].toString());
      if (pieces == pieces_by_tokens.end()) continue;
      ++lines;
      const std::vector<int> ids = tokenizer.encode(line["text"].toString().toStdString());
      QCOMPARE(QString::fromStdString(dictionary.decode(ids)), pieces->second);
      QCOMPARE(QString::fromStdString(tokenizer.decode(ids)), line["detokenised"].toString());
    }
    QVERIFY(lines > 50);
  }
};

QTEST_GUILESS_MAIN(TestMosesBpe)
#include "test_moses_bpe.moc"
