// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>

#include "domain/workspace/translate_within.h"
#include "support/fake_engine.h"

using namespace hat;

namespace {

/// Takes a second for each line with the model "slow" and a tenth of one with "fast", on a clock of its own.
class Hours final : public test::FakeEngine {
 public:
  double now = 0;
  std::map<std::string, int> lines_by;
  TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>&) override {
    TranslateResult result;
    for (const std::string& line : config.lines) {
      Translation one;
      one.source = line;
      one.hypotheses.emplace_back().text = config.model + ": " + line;
      result.translations.push_back(one);
    }
    now += static_cast<double>(config.lines.size()) * (config.model == "slow" ? 1 : 0.1);
    lines_by[config.model] += static_cast<int>(config.lines.size());
    return result;
  }
};

const std::vector<WithinModel> two{{"Fast", "fast", "", 100, 18}, {"Slow", "slow", "", 1000, 22}};

struct Outcome {
  WithinReport report;
  std::vector<std::string> texts;
};

Outcome translate_hundred(double within) {
  Hours engine;
  Outcome outcome;
  outcome.texts.resize(100);
  // As many characters as make a sentence of usual length.
  const std::vector<std::string> lines(100, std::string(72, 'x'));
  TranslateConfig config;
  config.threads = 1;
  config.batch = 1;
  JobControl control;
  JobContext<TranslateEvent> context(control);
  outcome.report = translate_within(
      engine, config, two, lines, within, [&] { return engine.now; },
      [&](std::size_t line, Translation translation, const Architecture&) {
        outcome.texts[line] = translation.hypotheses[0].text;
      },
      context);
  return outcome;
}

}  // namespace

class TestTranslateWithin : public QObject {
  Q_OBJECT
 private slots:
  void with_time_enough_all_lines_take_the_best_model() {
    const Outcome outcome = translate_hundred(150);
    QCOMPARE(outcome.report.uses.size(), std::size_t{1});
    QCOMPARE(outcome.report.uses[0].model, std::string("Slow"));
    QCOMPARE(outcome.report.uses[0].lines, std::int64_t{100});
    QVERIFY(std::abs(*outcome.report.given_up) < 1e-9);
    for (const std::string& text : outcome.texts) QVERIFY(text.starts_with("slow: "));
  }
  void a_deadline_is_met_and_used_and_what_it_costs_is_said() {
    // 55 s: fifty lines of each take 50 + 5.
    const Outcome outcome = translate_hundred(55);
    QVERIFY(outcome.report.seconds <= 55);
    QVERIFY(outcome.report.seconds >= 50);
    QCOMPARE(outcome.report.uses[0].lines + outcome.report.uses[1].lines, std::int64_t{100});
    // Half of the lines lose 4 BLEU.
    QVERIFY(*outcome.report.given_up > 1.5 && *outcome.report.given_up < 2.6);
    for (const std::string& text : outcome.texts) QVERIFY(!text.empty());
  }
  void without_time_the_fastest_does_all_and_that_is_counted() {
    const Outcome outcome = translate_hundred(1);
    QCOMPARE(outcome.report.uses.size(), std::size_t{1});
    QCOMPARE(outcome.report.uses[0].model, std::string("Fast"));
    QCOMPARE(outcome.report.fell_back, std::int64_t{100});
    QVERIFY(std::abs(*outcome.report.given_up - 4) < 1e-9);
  }
  void models_that_a_faster_one_beats_do_not_come_into_question() {
    std::vector<ModelNumbers> numbers(4);
    numbers[0].bleu = 20, numbers[0].measured_ms = 10;
    numbers[1].bleu = 22, numbers[1].predicted_ms = 20;
    numbers[2].bleu = 19, numbers[2].measured_ms = 15;
    numbers[3].measured_ms = 5;  // nobody knows how well it translates
    const std::vector<WithinAnswer> answers = answers_within(numbers);
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].index, std::size_t{0});
    QCOMPARE(answers[1].index, std::size_t{1});
    QCOMPARE(answers[1].ms, 20.0);
  }
  void without_a_model_that_is_said() {
    Hours engine;
    JobControl control;
    JobContext<TranslateEvent> context(control);
    QVERIFY_EXCEPTION_THROWN((void)translate_within(
                                 engine, {}, {}, {"x"}, 1, [] { return 0.0; },
                                 [](std::size_t, Translation, const Architecture&) {}, context),
                             Error);
  }
};

QTEST_GUILESS_MAIN(TestTranslateWithin)
#include "test_translate_within.moc"
