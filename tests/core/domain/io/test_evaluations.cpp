// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/evaluations.h"
#include "domain/io/file.h"
#include "domain/space/search_space.h"
#include "domain/workspace/evaluated.h"

using namespace hat;

namespace {

Evaluation evaluation(const std::string& weights, const std::string& text, double bleu) {
  Evaluation e;
  e.weights = weights;
  e.arch = preset_space("sample").smallest();
  e.model = "Fast";
  e.source = "/texts/a \"quoted\".en";
  e.reference = "/texts/" + text + ".de";
  e.text = text;
  e.sentences = 160;
  e.bleu = bleu;
  e.chrf = 47.5;
  e.bleu_signature = "nrefs:1|case:mixed";
  e.chrf_signature = "nrefs:1";
  e.ms_per_sentence = 12.25;
  e.device = {"this machine", "a processor", 1, "an engine", "2026-02-02T00:00:00Z"};
  return e;
}

ScoredModel model(const std::string& weights, std::optional<double> card = {}) {
  return {weights, preset_space("sample").smallest(), card};
}

}  // namespace

class TestEvaluations : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  [[nodiscard]] std::string path(const char* name) const { return dir_.filePath(name).toStdString(); }

 private slots:
  void what_is_kept_is_read_again_as_it_was() {
    Evaluation first = evaluation("w1", "t1", 20.25), second = evaluation("w2", "t1", 21);
    second.latency_ms = 6.5;
    second.tokens = 20;
    keep_evaluation(path("kept"), first);
    keep_evaluation(path("kept"), second);
    const std::vector<Evaluation> all = read_evaluations(path("kept"));
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all[0] == first);
    QVERIFY(all[1] == second);
  }
  void the_same_question_asked_again_has_the_newer_answer() {
    Evaluation one = evaluation("w1", "t1", 20), again = evaluation("w1", "t1", 20.5),
               greedy = evaluation("w1", "t1", 19);
    again.device.date = "2026-03-03T00:00:00Z";
    greedy.beam = 1;
    for (const Evaluation& each : {one, greedy, again}) keep_evaluation(path("again"), each);
    const std::vector<Evaluation> all = read_evaluations(path("again"));
    QCOMPARE(all.size(), std::size_t(2));  // another beam is another question
    QCOMPARE(all[1].bleu, 20.5);
  }
  void a_damaged_line_takes_nothing_from_the_others() {
    keep_evaluation(path("damaged"), evaluation("w1", "t1", 20));
    const std::string file = path("damaged/evaluations.jsonl"), line = read_file(file);
    write_atomically(file, "{\"weights\": 3}\nnot json\n" + line);
    QCOMPARE(read_evaluations(path("damaged")).size(), std::size_t(1));
    keep_evaluation(path("damaged"), evaluation("w2", "t1", 21));
    QCOMPARE(read_evaluations(path("damaged")).size(), std::size_t(2));
    QVERIFY2(read_file(file).starts_with("{\"weights\": 3}\nnot json\n"), "what another version wrote is still there");
    QVERIFY(read_evaluations(path("nowhere")).empty());
  }
  void what_a_sentence_took_is_still_known_when_it_is_scored_again_without_being_timed() {
    Evaluation timed = evaluation("w1", "t1", 20);
    timed.latency_ms = 6.5;
    timed.tokens = 20;
    keep_evaluation(path("timed"), timed);
    keep_evaluation(path("timed"), evaluation("w1", "t1", 20.5));
    keep_evaluation(path("timed"), evaluation("w1", "t2", 30));  // another text, the newest of all
    const std::vector<Evaluation> all = read_evaluations(path("timed"));
    PredictorInfo here;
    here.device = timed.device;
    here.device.date = "another day";
    const auto ms = [&](const PredictorInfo& info, int tokens) {
      return evaluated_ms(all, "w1", timed.arch, info, tokens);
    };
    QCOMPARE(ms(here, 20), std::optional(6.5));
    QVERIFY(!ms(here, 30));
    PredictorInfo threads = here, engine = here, processor = here;
    threads.device.threads = 4;
    engine.device.engine = "another engine";
    processor.device.processor = "another processor";
    for (const PredictorInfo& other : {threads, engine, processor}) QVERIFY(!ms(other, 20));
    QVERIFY(!evaluated_ms(all, "w2", timed.arch, here, 20));
  }
  void another_training_has_another_fingerprint() {
    std::string weights(200'000, 'a');
    write_atomically(path("a"), weights);
    const std::string print = weights_fingerprint(path("a"));
    QCOMPARE(print.size(), std::size_t(16));
    write_atomically(path("copy"), weights);
    QCOMPARE(weights_fingerprint(path("copy")), print);
    for (char& c : weights) c = 'b';
    write_atomically(path("a"), weights);
    QVERIFY(weights_fingerprint(path("a")) != print);
    QCOMPARE(weights_fingerprint(path("none")), std::string());
  }
  void texts_are_told_apart_by_their_content() {
    write_atomically(path("s"), "one\ntwo\n");
    write_atomically(path("r"), "eins\nzwei\n");
    const std::string print = text_fingerprint(path("s"), path("r"));
    write_atomically(path("r2"), "eins\nzwei\n");
    QCOMPARE(text_fingerprint(path("s"), path("r2")), print);
    write_atomically(path("r2"), "eins\ndrei\n");
    QVERIFY(text_fingerprint(path("s"), path("r2")) != print);
  }
  void one_evaluation_does_not_mix_with_the_cards_of_the_others() {
    const std::vector<ScoredModel> models{model("fast", 19.3), model("good", 22.7), model("winner")};
    const std::vector<Evaluation> kept{evaluation("winner", "valid", 31)};
    const EvaluatedModels scores = evaluated_models(models, kept);
    QCOMPARE(scores.text, std::string());  // the cards'
    QCOMPARE(*scores.models[1].bleu, 22.7);
    QVERIFY(!scores.models[2].bleu);  // 31 of another text is no place on this front
    QCOMPARE(evaluation_of_model(kept, "winner", models[2].arch)->bleu, 31.0);
  }
  void once_all_are_evaluated_on_a_text_its_scores_are_shown() {
    const std::vector<ScoredModel> models{model("fast", 19.3), model("good", 22.7), model("winner")};
    const std::vector<Evaluation> kept{evaluation("winner", "valid", 31), evaluation("fast", "valid", 30),
                                       evaluation("good", "valid", 33)};
    const EvaluatedModels scores = evaluated_models(models, kept);
    QCOMPARE(scores.text, std::string("valid"));
    QCOMPARE(scores.sentences, std::int64_t(160));
    QCOMPARE(*scores.models[0].bleu, 30.0);
    QCOMPARE(*scores.models[2].bleu, 31.0);
    QCOMPARE(scores.models[2].evaluation->bleu_signature, std::string("nrefs:1|case:mixed"));
  }
  void a_known_text_comes_before_the_cards_unknown_one_and_a_newer_one_before_an_older() {
    const std::vector<ScoredModel> models{model("fast", 19.3), model("good", 22.7)};
    std::vector<Evaluation> kept{evaluation("fast", "old", 30), evaluation("good", "old", 33)};
    QCOMPARE(evaluated_models(models, kept).text, std::string("old"));
    kept.push_back(evaluation("fast", "new", 25));
    QCOMPARE(evaluated_models(models, kept).text, std::string("old"));  // one is no front
    kept.push_back(evaluation("good", "new", 26));
    QCOMPARE(evaluated_models(models, kept).text, std::string("new"));
  }
  void a_model_that_was_trained_again_has_no_score_yet() {
    const std::vector<ScoredModel> models{model("fast, trained again")};
    QVERIFY(!evaluated_models(models, std::vector{evaluation("fast", "valid", 30)}).models[0].bleu);
  }
  void another_decoding_does_not_count() {
    const std::vector<ScoredModel> models{model("fast")};
    Evaluation greedy = evaluation("fast", "valid", 29);
    greedy.beam = 1;
    QVERIFY(!evaluated_models(models, std::vector{greedy}).models[0].bleu);
  }
};

QTEST_GUILESS_MAIN(TestEvaluations)
#include "test_evaluations.moc"
