// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/runtime/decode/translation_model.h"

using namespace hat;
using namespace hat::test;

class TestTranslate : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  TranslationModel model_;

  TranslateResult run(const TranslateConfig& config) {
    JobControl control;
    JobContext<TranslateEvent> context(control);
    return translate(config, context, model_);
  }
  static TranslateConfig lines(std::vector<std::string> lines) {
    TranslateConfig config;
    config.lines = std::move(lines);
    config.max_length = 12;
    return config;
  }

 private slots:
  void initTestCase() { model_ = translation_model(folder_.path().toStdString()); }

  void every_line_has_its_translation_and_an_empty_line_an_empty_one() {
    const TranslateResult result = run(lines({"the red house", "", "  ", "a small green tree stands here"}));
    QCOMPARE(result.translations.size(), std::size_t(4));
    QVERIFY(result.arch == model_.info.network.space.largest());
    for (const std::size_t i : {1, 2}) {
      QCOMPARE(result.translations[i].hypotheses.size(), std::size_t(1));
      QVERIFY(result.translations[i].hypotheses[0].text.empty());
    }
    for (const std::size_t i : {0, 3}) {
      const Translation& t = result.translations[i];
      QVERIFY(!t.hypotheses[0].tokens.empty());
      QVERIFY(t.encoder_ms > 0 && t.decoder_ms > 0);
      QCOMPARE(t.source_tokens.back(), model_.source_tokenizer->piece(Special::eos));
    }
  }
  void batches_give_the_same_translations_in_the_order_of_the_lines() {
    TranslateConfig config =
        lines({"a tree", "", "the house stands near the old river", "red", "the small green house"});
    const TranslateResult alone = run(config);
    for (const int batch : {2, 3})
      for (const int streams : {1, 2, 3}) {
        config.batch = batch;
        config.threads = streams;
        const TranslateResult together = run(config);
        for (std::size_t i = 0; i < config.lines.size(); ++i) {
          QCOMPARE(together.translations[i].source, config.lines[i]);
          QCOMPARE(together.translations[i].hypotheses[0].text, alone.translations[i].hypotheses[0].text);
          QCOMPARE(together.translations[i].hypotheses[0].score, alone.translations[i].hypotheses[0].score);
        }
      }
  }
  void raw_tokens_are_pieces_of_the_vocabulary() {
    TranslateConfig config = lines({"the red house"});
    const Translation text = run(config).translations[0];
    std::string pieces;
    for (std::size_t i = 0; i + 1 < text.source_tokens.size(); ++i) pieces += text.source_tokens[i] + " ";
    config.lines = {pieces};
    config.raw_tokens = true;
    const Translation raw = run(config).translations[0];
    QVERIFY(raw.source_tokens == text.source_tokens);
    QCOMPARE(raw.hypotheses[0].text, text.hypotheses[0].text);
  }
  void a_model_without_a_tokenizer_speaks_in_ids() {
    TranslationModel bare = model_;
    bare.source_tokenizer = bare.target_tokenizer = nullptr;
    JobControl control;
    JobContext<TranslateEvent> context(control);
    TranslateConfig config = lines({"270 5 280"});
    QVERIFY_THROWS_EXCEPTION(Error, (void)translate(config, context, bare));
    config.raw_tokens = true;
    const Translation t = translate(config, context, bare).translations[0];
    QVERIFY((t.source_tokens == std::vector<std::string>{"270", "5", "280", "2"}));
    QVERIFY(!t.hypotheses[0].text.empty());
    config.lines = {"270 x"};
    QVERIFY(translate(config, context, bare).translations[0].problem.english().starts_with("expected token ids below"));
  }
  void n_best_lists_are_sorted_and_carry_attention_when_asked() {
    TranslateConfig config = lines({"the red house"});
    config.n_best = 3;
    config.attention = true;
    const auto hypotheses = run(config).translations[0].hypotheses;
    QCOMPARE(hypotheses.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
      if (i > 0) QVERIFY(hypotheses[i].score <= hypotheses[i - 1].score);
      QCOMPARE(hypotheses[i].attention.size(), std::size_t(3));
      QCOMPARE(hypotheses[i].attention[0].target_tokens, static_cast<int>(hypotheses[i].tokens.size()) + 1);
    }
  }
  void a_line_that_is_too_long_or_broken_costs_only_itself() {
    std::string words;
    for (int i = 0; i < 1200; ++i) words += "house ";
    const TranslateResult result = run(lines({"the red house", words, "bad \xff byte", "a tree"}));
    QCOMPARE(result.translations.size(), std::size_t(4));
    for (const std::size_t i : {0, 3}) {
      QVERIFY(result.translations[i].problem.empty());
      QVERIFY(!result.translations[i].hypotheses.at(0).tokens.empty());
    }
    QVERIFY(QString::fromStdString(result.translations[1].problem.english())
                .startsWith("expected a sentence of at most 1000 tokens, got 1"));
    QCOMPARE(result.translations[2].problem.english(),
             std::string("expected UTF-8 text, got an invalid byte at position 5"));
    for (const std::size_t i : {1, 2}) QVERIFY(result.translations[i].hypotheses.at(0).text.empty());
  }
  void a_paragraph_is_translated_sentence_by_sentence_and_joined_when_that_is_asked_for() {
    TranslateConfig config = lines({"The red house. A tree.", "one line"});
    const TranslateResult whole = run(config);
    QCOMPARE(whole.translations[0].sentences, 2);  // who asks for whole lines can be told
    QCOMPARE(whole.translations[1].sentences, 1);
    config.split = true;
    const TranslateResult split = run(config);
    const TranslateResult apart = run(lines({"The red house.", "A tree."}));
    QCOMPARE(split.translations.size(), std::size_t(2));
    QCOMPARE(split.translations[0].source, config.lines[0]);
    QCOMPARE(split.translations[0].hypotheses.at(0).text,
             apart.translations[0].hypotheses[0].text + " " + apart.translations[1].hypotheses[0].text);
    QCOMPARE(split.translations[0].source_tokens.size(),
             apart.translations[0].source_tokens.size() + apart.translations[1].source_tokens.size());
    QCOMPARE(split.translations[1].hypotheses.at(0).text, whole.translations[1].hypotheses[0].text);
    // What no model could read in one piece is read in several.
    std::string words;
    for (int i = 0; i < 1200; ++i) words += "house ";
    config.lines = {words, "bad \xff byte. Two", ""};
    config.beam = 1;
    const TranslateResult parts = run(config);
    QVERIFY(parts.translations[0].problem.empty());
    QVERIFY(parts.translations[0].sentences > 50);  // no part has more tokens than its translation may have
    QVERIFY(!parts.translations[1].problem.empty());
    QCOMPARE(parts.translations[2].hypotheses.at(0).text, std::string());
  }
  void an_architecture_outside_the_space_is_refused() {
    TranslateConfig config = lines({"the red house"});
    config.arch = "enc 40: 50/6 | dec 40: 51/6/6@1";
    try {
      (void)run(config);
      QFAIL("accepted");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QVERIFY2(error.problems()[0].field.starts_with("arch"), error.what());
    }
    config.arch = "enc 22: 33/2 | dec 26: 17/3/1@1";
    QCOMPARE(to_text(run(config).arch), config.arch);
  }
  void a_cancelled_job_unwinds() {
    JobControl control;
    control.cancel();
    JobContext<TranslateEvent> context(control);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)translate(lines({"the red house"}), context, model_));
  }
};

QTEST_GUILESS_MAIN(TestTranslate)
#include "test_translate.moc"
