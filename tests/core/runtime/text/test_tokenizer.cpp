// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <thread>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/line_reader.h"
#include "runtime/text/tokenizer.h"

using namespace hat;
using namespace hat::runtime;

namespace {

/// Real sentences that every checkout has.
std::vector<std::string> some_text() {
  std::vector<std::string> lines;
  LineReader reader(HAT_SOURCE_DIR "/LICENSE");
  for (std::string line; reader.next(line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace

class TestTokenizer : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::shared_ptr<const Tokenizer> tokenizer_;
  std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

 private slots:
  void initTestCase() {
    TokenizerSettings settings;
    settings.vocab_size = 600;
    Tokenizer::train(some_text(), settings, path("tokenizer.model"));
    tokenizer_ = Tokenizer::load(path("tokenizer.model"));
  }
  void the_vocabulary_has_the_size_asked_for_and_hats_special_ids() {
    QCOMPARE(tokenizer_->vocab_size(), 600);
    QCOMPARE(tokenizer_->piece(Special::bos), std::string("<s>"));
    QCOMPARE(tokenizer_->piece(Special::pad), std::string("<pad>"));
    QCOMPARE(tokenizer_->piece(Special::eos), std::string("</s>"));
    QCOMPARE(tokenizer_->piece(Special::unk), std::string("<unk>"));
  }
  void text_survives_encoding_and_decoding() {
    for (const std::string& line : some_text()) {
      std::string plain = QString::fromStdString(line).simplified().toStdString();
      QCOMPARE(tokenizer_->decode(tokenizer_->encode(line)), plain);
    }
  }
  void nothing_is_unknown_because_rare_characters_become_bytes() {
    const std::string text = "Größe 漢字 \U0001F600";
    const auto ids = tokenizer_->encode(text);
    QVERIFY(std::find(ids.begin(), ids.end(), int(Special::unk)) == ids.end());
    QCOMPARE(tokenizer_->decode(ids), text);
  }
  void every_digit_is_a_token_of_its_own() {
    int digits = 0;
    for (const std::string& piece : tokenizer_->pieces(tokenizer_->encode("version 1984 or 20071991"))) {
      int here = piece.starts_with("<0x3");  // a digit too rare in the text is a byte token
      if (!here)
        for (const char c : piece) here += c >= '0' && c <= '9';
      QVERIFY2(here <= 1, piece.c_str());
      digits += here;
    }
    QCOMPARE(digits, 12);
  }
  void encoding_adds_no_special_tokens_and_decoding_skips_them() {
    std::vector<int> ids = tokenizer_->encode("free software");
    for (const int id : ids) QVERIFY(id > Special::unk);
    ids.insert(ids.begin(), {Special::pad, Special::bos});
    ids.push_back(Special::eos);
    QCOMPARE(tokenizer_->decode(ids), std::string("free software"));
    QVERIFY(tokenizer_->encode("").empty());
    QVERIFY(tokenizer_->encode("  \t ").empty());
  }
  void pieces_and_ids_are_inverse() {
    for (int id = 0; id < tokenizer_->vocab_size(); ++id) QCOMPARE(tokenizer_->id_of(tokenizer_->piece(id)), id);
    QCOMPARE(tokenizer_->id_of("no such piece"), int(Special::unk));
    QVERIFY_THROWS_EXCEPTION(Error, (void)tokenizer_->piece(600));
    QVERIFY_THROWS_EXCEPTION(Error, (void)tokenizer_->decode(std::vector{-1}));
  }
  void training_twice_gives_the_same_model() {
    TokenizerSettings settings;
    settings.vocab_size = 600;
    Tokenizer::train(some_text(), settings, path("again.model"));
    QVERIFY(read_file(path("again.model")) == read_file(path("tokenizer.model")));
  }
  void a_vocabulary_too_big_for_the_text_says_what_is_possible() {
    TokenizerSettings settings;
    settings.vocab_size = 50000;
    try {
      Tokenizer::train(some_text(), settings, path("big.model"));
      QFAIL("trained an impossible vocabulary");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QCOMPARE(error.problems()[0].field, std::string("vocab_size"));
      QVERIFY2(error.problems()[0].message.english().starts_with("expected at most "), error.what());
    }
    settings.vocab_size = 200;  // fewer than the byte tokens alone
    QVERIFY_THROWS_EXCEPTION(Error, Tokenizer::train(some_text(), settings, path("small.model")));
    QVERIFY(!QFileInfo::exists(folder_.filePath("big.model")) && !QFileInfo::exists(folder_.filePath("small.model")));
  }
  void a_file_that_is_no_model_is_refused() {
    const std::string whole = read_file(path("tokenizer.model"));
    write_atomically(path("cut.model"), whole.substr(0, whole.size() / 2));
    write_atomically(path("text.model"), "these are no pieces");
    write_atomically(path("empty.model"), "");
    for (const char* name : {"cut.model", "text.model", "empty.model"}) {
      try {
        (void)Tokenizer::load(path(name));
        QFAIL(name);
      } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::format);
        QCOMPARE(error.problems()[0].file, path(name));
      }
    }
    QVERIFY_THROWS_EXCEPTION(Error, (void)Tokenizer::load(path("missing.model")));
  }
  void several_threads_may_share_one_tokenizer() {
    const auto lines = some_text();
    std::vector<std::vector<int>> expected;
    for (const auto& line : lines) expected.push_back(tokenizer_->encode(line));
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&] {
        for (std::size_t i = 0; i < lines.size(); ++i) wrong += tokenizer_->encode(lines[i]) != expected[i];
      });
    for (auto& thread : threads) thread.join();
    QCOMPARE(wrong.load(), 0);
  }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
