// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>

#include "ui/series/train_series.h"

using namespace hat;
using namespace hat::ui;

namespace {

TrainRun run_of(std::initializer_list<double> largest, int steps = 0, double norm = 1) {
  TrainRun run;
  std::int64_t update = 0;
  for (const double loss : largest) {
    run.validations.push_back({update += 100, "largest", {}, loss, loss});
    run.validations.push_back({update, "smallest", {}, loss + 1, loss + 1});
  }
  for (int i = 0; i < steps; ++i) {
    TrainStep step;
    step.update = i;
    step.gradient_norm = norm;
    run.steps.push_back(step);
  }
  return run;
}

}  // namespace

class TestTrainSeries : public QObject {
  Q_OBJECT
 private slots:
  void draws_of_uniform_samples_come_near_what_is_expected() {
    const SearchSpace space = preset_space("sample");
    Rng rng(1);
    DrawCounts counts;
    for (int i = 0; i < 4000; ++i) counts.add(space.sample(rng));
    for (const Draws& draws : draws_of(space, counts)) {
      double sum = 0, expected = 0;
      for (std::size_t i = 0; i < draws.values.size(); ++i) {
        sum += draws.shares[i];
        expected += draws.expected[i];
        QVERIFY2(std::abs(draws.shares[i] - draws.expected[i]) < 0.05, name_of(draws.gene).data());
      }
      QVERIFY(std::abs(sum - 1) < 1e-9 && std::abs(expected - 1) < 1e-9);
    }
  }

  void draws_without_updates_are_zero_and_without_a_space_none() {
    for (const Draws& draws : draws_of(preset_space("sample"), {}))
      for (const double share : draws.shares) QCOMPARE(share, 0.0);
    QVERIFY(draws_of(SearchSpace{}, {}).empty());
  }

  void every_update_counts_where_the_log_counts_them() {
    const SearchSpace space = preset_space("sample");
    std::vector<TrainStep> steps(2);
    for (TrainStep& step : steps) step.arch = space.largest();
    steps[0].update = 25;
    steps[1].update = 50;
    // An older log names one architecture an entry: two of fifty updates.
    QCOMPARE(drawn_updates(steps).counts.architectures, std::int64_t(2));
    QCOMPARE(drawn_updates(steps).of, std::int64_t(50));
    for (TrainStep& step : steps)
      for (int i = 0; i < 25; ++i) step.draws.add(i % 5 == 0 ? space.largest() : space.smallest());
    const DrawnUpdates drawn = drawn_updates(steps);
    QCOMPARE(drawn.counts.architectures, std::int64_t(50));
    const std::vector<Draws> draws = draws_of(space, drawn.counts);
    QCOMPARE(draws.front().gene, Gene::encoder_dim);
    QCOMPARE(draws.front().shares.front(), 0.8);
    QCOMPARE(draws.front().shares.back(), 0.2);
    // A run that older versions began: the first count holds what was drawn before it.
    steps[0].draws = {};
    QCOMPARE(drawn_updates(steps).counts.architectures, std::int64_t(25));
  }

  void an_alarm_is_quiet_only_where_it_could_have_rung() {
    QVERIFY(!can_be_judged(run_of({6})));
    QVERIFY(can_be_judged(run_of({6, 5})));
    QVERIFY(!can_be_judged(run_of({}, 19)));
    QVERIFY(can_be_judged(run_of({}, 20)));
  }

  void curves_follow_one_validated_architecture() {
    const TrainRun run = run_of({6, 5});
    QVERIFY(validated_names(run) == (std::vector<std::string>{"largest", "smallest"}));
    QVERIFY(validation_curve(run, "smallest") == (std::vector<XY>{{100, 7}, {200, 6}}));
    QVERIFY(validation_curve(run, "other").empty());
  }

  void the_alarm_hears_a_rising_loss_and_exploding_gradients() {
    QVERIFY(alarm_of(run_of({6, 5, 4.9, 5.1})) == Alarm::quiet);
    QVERIFY(alarm_of(run_of({6, 5, 4.9, 5.3})) == Alarm::rising);
    QVERIFY(alarm_of(run_of({6, 5}, 100)) == Alarm::quiet);
    TrainRun run = run_of({6, 5}, 100);
    for (std::size_t i = 90; i < 100; ++i) run.steps[i].gradient_norm = 20;
    QVERIFY(alarm_of(run) == Alarm::exploding);
    run = run_of({}, 3);
    run.steps.back().gradient_norm = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(alarm_of(run) == Alarm::exploding);
    QVERIFY(alarm_of(TrainRun{}) == Alarm::quiet);
  }

  void the_alarm_hears_translations_that_repeat_themselves_under_a_low_loss() {
    QVERIFY(repeats_itself("the the the the"));
    QVERIFY(repeats_itself("a file of the of the of the of the"));
    QVERIFY(!repeats_itself("the the the end"));
    QVERIFY(!repeats_itself("ja ja ja, das ist so"));
    QVERIFY(!repeats_itself(""));
    TrainRun run = run_of({3, 2, 1.9});
    const auto say = [&](std::int64_t update, const char* one, const char* other) {
      run.samples.push_back({update, "largest", "s", "r", one});
      run.samples.push_back({update, "largest", "s", "r", other});
    };
    say(1, "the the the the the", "the the the the");
    QVERIFY(alarm_of(run) == Alarm::quiet);  // so does every network that has just begun
    say(2, "the the the the the", "the the the the");
    QVERIFY(alarm_of(run) == Alarm::repeating);
    say(3, "Die Datei ist offen.", "the the the the");
    QVERIFY(alarm_of(run) == Alarm::quiet);
  }

  void a_thinned_curve_keeps_both_ends() {
    std::vector<XY> points;
    for (int i = 0; i < 1001; ++i) points.push_back({double(i), 0});
    const std::vector<XY> few = thinned(points, 100);
    QCOMPARE(few.size(), std::size_t(100));
    QCOMPARE(few.front().x, 0.0);
    QCOMPARE(few.back().x, 1000.0);
    for (std::size_t i = 1; i < few.size(); ++i) QVERIFY(few[i].x > few[i - 1].x);
    QVERIFY(thinned(points, 5000) == points);
  }
};

QTEST_GUILESS_MAIN(TestTrainSeries)
#include "test_train_series.moc"
