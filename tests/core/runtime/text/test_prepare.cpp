// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/line_reader.h"
#include "runtime/text/prepared_data.h"

using namespace hat;
using namespace hat::runtime;

class TestPrepare : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<QTemporaryDir> case_;  // of one test
  std::vector<std::string> lines_;

  std::string path(const std::string& name) const {
    return case_->filePath(QString::fromStdString(name)).toStdString();
  }
  std::string write(const std::string& name, const std::vector<std::string>& lines) const {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    write_atomically(path(name), text);
    return path(name);
  }
  std::string write_gzip(const std::string& name, const std::vector<std::string>& lines) const {
    gzFile file = gzopen(path(name).c_str(), "wb");
    for (const std::string& line : lines) gzputs(file, (line + "\n").c_str());
    gzclose(file);
    return path(name);
  }
  static std::vector<std::string> upper(std::vector<std::string> lines) {
    for (std::string& line : lines)
      for (char& c : line) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return lines;
  }
  /// Real lines and their upper-case "translation", with a ready tokenizer.
  PrepareConfig config() const {
    PrepareConfig config;
    config.source = write("train.en", lines_);
    config.target = write("train.de", upper(lines_));
    config.valid_source = write("v.en", {"free software for all", "the terms and conditions"});
    config.valid_target = write("v.de", {"FREIE SOFTWARE", "DIE BEDINGUNGEN"});
    config.output = path("data");
    config.tokenizer = folder_.filePath("tokenizer.model").toStdString();
    config.threads = 2;
    return config;
  }
  static PrepareResult run(const PrepareConfig& config) {
    JobControl control;
    JobContext<PrepareEvent> context(control);
    return prepare(config, context);
  }
  static std::string message_of(const PrepareConfig& config, ErrorCode code) {
    try {
      (void)run(config);
    } catch (const Error& error) {
      if (error.code() == code) return error.what();
      return std::string("another kind of error: ") + error.what();
    }
    return "no error";
  }
  QStringList files_beside() const {
    return QDir(case_->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

 private slots:
  void initTestCase() {
    LineReader reader(HAT_SOURCE_DIR "/LICENSE");
    for (std::string line; reader.next(line) && lines_.size() < 300;)
      if (!QString::fromStdString(line).trimmed().isEmpty()) lines_.push_back(line);
    std::vector<std::string> both = upper(lines_);
    both.insert(both.end(), lines_.begin(), lines_.end());
    TokenizerSettings settings;
    settings.vocab_size = 500;
    Tokenizer::train(both, settings, folder_.filePath("tokenizer.model").toStdString());
  }
  void init() { case_ = std::make_unique<QTemporaryDir>(); }

  void the_folder_holds_every_pair_with_end_tokens() {
    const PrepareResult result = run(config());
    QVERIFY(result.rebuilt);
    QCOMPARE(result.train_pairs, std::int64_t(lines_.size()));
    QCOMPARE(result.valid_pairs, std::int64_t(2));
    const PreparedData data = PreparedData::load(path("data"));
    const auto tokenizer = Tokenizer::load(data.source_tokenizer);
    QCOMPARE(data.source_language, std::string("en"));
    QCOMPARE(data.target_vocab, 500);
    QCOMPARE(data.train.source_tokens(), result.train_source_tokens);
    QCOMPARE(data.train.target_tokens(), result.train_target_tokens);
    const auto source = data.train.source(7);
    std::vector<int> expected = tokenizer->encode(lines_[7]);
    expected.push_back(Special::eos);
    QCOMPARE(std::vector<int>(source.begin(), source.end()), expected);
    QCOMPARE(read_file(data.valid_source()), std::string("free software for all\nthe terms and conditions\n"));
  }
  void a_second_call_changes_nothing_and_a_changed_input_or_setting_makes_it_anew() {
    PrepareConfig c = config();
    const PrepareResult first = run(c);
    const auto before = QFileInfo(case_->filePath("data/train.pairs")).lastModified();
    const PrepareResult second = run(c);
    QVERIFY(!second.rebuilt);
    QCOMPARE(second.train_target_tokens, first.train_target_tokens);
    QCOMPARE(QFileInfo(case_->filePath("data/train.pairs")).lastModified(), before);
    c.threads = 1;
    QVERIFY(!run(c).rebuilt);
    c.max_length = 20;
    QVERIFY(run(c).rebuilt);
    write("v.de", {"FREIE SOFTWARE", "ANDERE BEDINGUNGEN"});
    QVERIFY(run(c).rebuilt);
    QVERIFY(!run(c).rebuilt);
  }
  void gzip_and_plain_text_give_the_same_data() {
    PrepareConfig c = config();
    (void)run(c);
    const std::string plain = read_file(path("data/train.pairs"));
    c.source = write_gzip("named.anything", lines_);
    c.output = path("data2");
    (void)run(c);
    QVERIFY(read_file(path("data2/train.pairs")) == plain);
  }
  void unequal_line_counts_name_both_files_both_counts_and_the_missing_line() {
    PrepareConfig c = config();
    auto fewer = upper(lines_);
    fewer.resize(lines_.size() - 3);
    c.target = write("short.de", fewer);
    const std::string message = message_of(c, ErrorCode::invalid_input);
    for (const std::string& part :
         {c.source, c.target, std::to_string(lines_.size()), std::to_string(lines_.size() - 3),
          "line " + std::to_string(lines_.size() - 2) + " is missing"})
      QVERIFY2(message.find(part) != std::string::npos, message.c_str());
    QVERIFY(!QFileInfo::exists(case_->filePath("data")));
  }
  void invalid_utf8_names_file_and_line() {
    PrepareConfig c = config();
    auto broken = lines_;
    broken[11] += "\xff";
    c.source = write("broken.en", broken);
    const std::string message = message_of(c, ErrorCode::format);
    QVERIFY2(message.find(c.source) != std::string::npos && message.find("12") != std::string::npos, message.c_str());
  }
  void all_missing_files_are_named_together() {
    PrepareConfig c = config();
    c.source = path("none.en");
    c.valid_target = path("none.de");
    const std::string message = message_of(c, ErrorCode::io);
    QVERIFY2(message.find("none.en") != std::string::npos && message.find("none.de") != std::string::npos,
             message.c_str());
    c = config();
    c.target = write("empty.de", {});
    QVERIFY(message_of(c, ErrorCode::format).find("empty") != std::string::npos);
  }
  void all_faults_of_the_settings_are_named_together() {
    PrepareConfig c = config();
    c.max_length = 0;
    c.target_language = "en";
    c.keep_labels = {"a"};
    c.valid_target.clear();
    const std::string message = message_of(c, ErrorCode::invalid_input);
    for (const char* field : {"max_length", "target_language", "labels", "valid_source"})
      QVERIFY2(message.find(field) != std::string::npos, message.c_str());
  }
  void empty_and_over_long_pairs_are_dropped_and_counted() {
    PrepareConfig c = config();
    c.max_length = 30;
    c.source = write("train.en", {"the licence", "", "   ", "the program",
                                  lines_[3] + lines_[4] + lines_[5] + lines_[6] + lines_[7]});
    c.target = write("train.de", {"DIE LIZENZ", "NICHTS", "NICHTS", "\t", "LANG"});
    const PrepareResult result = run(c);
    QCOMPARE(result.train_pairs, std::int64_t(1));
    QCOMPARE(result.dropped_empty, std::int64_t(3));
    QCOMPARE(result.dropped_long, std::int64_t(1));
    c.target = write("train.de", {"", "", "", "", ""});
    QVERIFY(message_of(c, ErrorCode::invalid_input).find("at least one training pair") != std::string::npos);
  }
  void only_pairs_with_a_kept_label_remain() {
    PrepareConfig c = config();
    c.source = write("train.en", {"one", "two", "three", "four"});
    c.target = write("train.de", {"EINS", "ZWEI", "DREI", "VIER"});
    c.labels = write("labels", {"a", "b", "c", "a"});
    c.keep_labels = {"a", "c"};
    c.valid_labels = write("valid.labels", {"b", "c"});
    const PrepareResult result = run(c);
    QCOMPARE(result.train_pairs, std::int64_t(3));
    QCOMPARE(result.dropped_label, std::int64_t(2));
    QCOMPARE(read_file(path("data/valid.en")), std::string("the terms and conditions\n"));
    write("labels", {"a", "b"});
    QVERIFY(message_of(c, ErrorCode::invalid_input).find("line 3 is missing") != std::string::npos);
  }
  void without_validation_text_the_last_pairs_that_occur_once_are_held_out() {
    PrepareConfig c = config();
    c.valid_source.clear();
    c.valid_target.clear();
    std::vector<std::string> lines(40, "the same line again");
    for (int i = 0; i < 40; ++i)
      if (i % 2) lines[i] = "line number " + std::to_string(i);
    c.source = write("train.en", lines);
    c.target = write("train.de", upper(lines));
    const PrepareResult result = run(c);
    QCOMPARE(result.valid_pairs, std::int64_t(4));
    QCOMPARE(result.train_pairs, std::int64_t(36));
    QCOMPARE(read_file(path("data/valid.en")),
             std::string("line number 33\nline number 35\nline number 37\nline number 39\n"));
  }
  void a_tokenizer_is_trained_when_none_is_given() {
    PrepareConfig c = config();
    c.tokenizer.clear();
    c.vocab_size = 450;
    QCOMPARE(run(c).vocab_size, 450);
    QCOMPARE(PreparedData::load(path("data")).source_tokenizer, PreparedData::load(path("data")).target_tokenizer);
    c.joint_vocab = false;
    c.vocab_size = 400;
    (void)run(c);
    const PreparedData data = PreparedData::load(path("data"));
    QVERIFY(data.source_tokenizer != data.target_tokenizer);
    QCOMPARE(Tokenizer::load(data.target_tokenizer)->vocab_size(), 400);
  }
  void a_folder_with_other_files_is_never_touched() {
    PrepareConfig c = config();
    QDir(case_->path()).mkdir("data");
    write("data/thesis.txt", {"years of work"});
    QVERIFY(message_of(c, ErrorCode::invalid_input).find("other files") != std::string::npos);
    QCOMPARE(read_file(path("data/thesis.txt")), std::string("years of work\n"));
  }
  void damaged_data_is_refused_by_name_and_made_again_by_prepare() {
    const PrepareConfig c = config();
    (void)run(c);
    const std::string whole = read_file(path("data/train.pairs"));
    for (const std::size_t size : {std::size_t(0), std::size_t(20), whole.size() / 2, whole.size() - 1}) {
      write_atomically(path("data/train.pairs"), whole.substr(0, size));
      try {
        (void)PreparedData::load(path("data"));
        QFAIL("loaded truncated data");
      } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::format);
        QCOMPARE(error.problems()[0].file, path("data/train.pairs"));
      }
    }
    QVERIFY(run(c).rebuilt);
    QVERIFY(read_file(path("data/train.pairs")) == whole);
    std::string foreign = whole;
    foreign[foreign.size() - 8] = '\x7f';
    foreign[foreign.size() - 7] = '\x7f';
    write_atomically(path("data/train.pairs"), foreign);
    QVERIFY_THROWS_EXCEPTION(Error, (void)PreparedData::load(path("data")));
  }
  void a_cancelled_call_leaves_nothing_behind() {
    const PrepareConfig c = config();
    const QStringList before = files_beside();
    JobControl control;
    JobContext<PrepareEvent> context(control, [&](const PrepareEvent& event) {
      if (std::get<Progress>(event).stage == VerbStage::encoding_training_text) control.cancel();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)prepare(c, context));
    QCOMPARE(files_beside(), before);
  }
  void plain_lines_become_pairs() {
    const auto tokenizer = Tokenizer::load(folder_.filePath("tokenizer.model").toStdString());
    const std::vector<std::string> sources = {"the licence", ""}, targets = {"DIE LIZENZ", "X"};
    const Pairs pairs = encode_pairs(sources, targets, *tokenizer, *tokenizer);
    QCOMPARE(pairs.size(), std::size_t(2));
    QCOMPARE(pairs.source(1).size(), std::size_t(1));
    QCOMPARE(pairs.source(1)[0], int(Special::eos));
    QVERIFY_THROWS_EXCEPTION(Error, (void)encode_pairs(sources, {}, *tokenizer, *tokenizer));
  }
};

QTEST_GUILESS_MAIN(TestPrepare)
#include "test_prepare.moc"
