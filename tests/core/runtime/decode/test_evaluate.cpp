// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/runtime/decode/translation_model.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/line_reader.h"
#include "domain/metrics/bleu.h"

using namespace hat;
using namespace hat::test;

class TestEvaluate : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  TranslationModel model_;

  std::string file(const char* name, const std::string& content) {
    const std::string path = folder_.filePath(name).toStdString();
    write_atomically(path, content);
    return path;
  }
  EvaluateConfig config(const std::string& source, const std::string& reference) {
    EvaluateConfig config;
    config.source = file("source", source);
    config.reference = file("reference", reference);
    config.hypotheses = folder_.filePath("hypotheses").toStdString();
    config.max_length = 12;
    config.batch = 2;
    return config;
  }
  EvaluateResult run(const EvaluateConfig& config) {
    JobControl control;
    JobContext<EvaluateEvent> context(control);
    return evaluate(config, context, model_);
  }
  static constexpr const char* text_ =
      "the red house\n\na tree stands here\nthe old river\nthe garden behind the house\n";

 private slots:
  void initTestCase() { model_ = translation_model(folder_.path().toStdString()); }

  void scores_are_those_of_the_hypotheses_and_streams_do_not_change_them() {
    EvaluateConfig c = config(text_, "x\ny\nz\nu\nv\n");
    c.threads = 1;
    (void)run(c);
    const std::string alone = read_file(c.hypotheses);
    QCOMPARE(std::count(alone.begin(), alone.end(), '\n'), 5);
    std::vector<std::string> hypotheses;
    LineReader reader(c.hypotheses);
    for (std::string line; reader.next(line);) hypotheses.push_back(line);
    // The hypotheses as references: as good as these texts can be, whatever the number of streams.
    c.reference = file("reference", alone);
    c.labels = file("labels", "a\nb\na\nb\na\n");
    for (const int threads : {1, 3}) {
      c.threads = threads;
      const EvaluateResult result = run(c);
      QVERIFY(read_file(c.hypotheses) == alone);
      QCOMPARE(result.all.bleu, corpus_bleu(hypotheses, hypotheses).score);
      QVERIFY(std::abs(result.all.chrf - 100) < 1e-9);
      QCOMPARE(result.all.sentences, 5);
      QVERIFY(!result.all.bleu_signature.empty());
      QCOMPARE(result.by_label.size(), std::size_t(2));
      QCOMPARE(result.by_label[0].first, std::string("a"));
      QCOMPARE(result.by_label[0].second.sentences, 3);
      QCOMPARE(result.by_label[1].second.sentences, 2);
      QVERIFY(result.ms_per_sentence > 0 && result.tokens_per_s > 0);
    }
  }
  void the_first_line_that_is_missing_is_named() {
    EvaluateConfig c = config(text_, "x\ny\nz\n");
    c.labels = file("labels", "a\nb\na\nb\na\nb\n");
    try {
      (void)run(c);
      QFAIL("accepted");
    } catch (const Error& error) {
      QCOMPARE(error.problems().size(), std::size_t(2));
      QCOMPARE(error.problems()[0].file, c.reference);
      QCOMPARE(error.problems()[0].place.english(), std::string("line 4"));
      QCOMPARE(error.problems()[1].file, c.source);
      QCOMPARE(error.problems()[1].place.english(), std::string("line 6"));
    }
  }
  void empty_files_are_refused() { QVERIFY_THROWS_EXCEPTION(Error, (void)run(config("", ""))); }
  void cancelled_it_ends_every_stream_and_writes_nothing() {
    EvaluateConfig c = config(text_, "x\ny\nz\nu\nv\n");
    c.threads = 3;
    c.batch = 1;
    c.hypotheses = folder_.filePath("never").toStdString();
    JobControl control;
    JobContext<EvaluateEvent> context(control, [&](const EvaluateEvent&) { control.cancel(); });
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)evaluate(c, context, model_));
    QVERIFY(!QFile::exists(QString::fromStdString(c.hypotheses)));
  }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
