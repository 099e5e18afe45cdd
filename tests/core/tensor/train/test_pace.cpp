// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tensor/train/pace.h"

using namespace hat;
using namespace hat::tensor;

namespace {

/// 100 updates, validated each 20 and saved each 30.
TrainConfig hundred_updates() {
  TrainConfig config;
  config.max_updates = 100;
  config.validate_every = 20;
  config.checkpoint_every = 30;
  return config;
}

/// As many updates of a second each.
TrainingPace after(const TrainConfig& config, int updates) {
  TrainingPace pace(config);
  for (int i = 0; i < updates; ++i) pace.update_took(1, 500);
  return pace;
}

}  // namespace

class TestPace : public QObject {
  Q_OBJECT
 private slots:
  void the_rate_is_that_of_the_updates_since_the_last_one_whatever_stood_between_them() {
    const TrainConfig config = hundred_updates();
    TrainingPace pace(config);
    pace.update_took(2, 3000);
    pace.validation_took(1000);
    pace.checkpoint_took(100);
    pace.update_took(1, 3000);
    QCOMPARE(pace.take_rate(), 2000.0);
    pace.validation_took(1000);
    pace.update_took(2, 1000);
    QCOMPARE(pace.take_rate(), 500.0);
    QCOMPARE(pace.take_rate(), 0.0);
  }

  void the_time_that_is_left_is_not_known_before_the_first_update() {
    const TrainConfig config = hundred_updates();
    QVERIFY(TrainingPace(config).seconds_left(0, 0) < 0);
  }

  void validations_and_checkpoints_to_come_are_counted_as_they_were_measured() {
    const TrainConfig config = hundred_updates();
    TrainingPace pace = after(config, 20);
    QCOMPARE(pace.seconds_left(20, 20), 80.0);  // none was measured
    pace.validation_took(6);
    pace.validation_took(8);
    // At 20 (it is reported before it is validated), 40, 60, 80 and 100.
    QCOMPARE(pace.seconds_left(20, 20), 80.0 + 5 * 7);
    QCOMPARE(pace.seconds_left(21, 21), 79.0 + 4 * 7);
    // At 30, 60, 90, and at the end, which lies between two.
    pace.checkpoint_took(2);
    QCOMPARE(pace.seconds_left(21, 21), 79.0 + 4 * 7 + 4 * 2);
    QCOMPARE(pace.seconds_left(100, 100), 7.0 + 2);
  }

  void a_run_that_is_never_validated_waits_for_no_validation() {
    TrainConfig config = hundred_updates();
    config.validate_every = 0;
    const TrainingPace pace = after(config, 10);
    QCOMPARE(pace.seconds_left(10, 10), 90.0);
  }

  void no_more_time_is_left_than_the_session_has() {
    TrainConfig config = hundred_updates();
    config.max_minutes = 0.5;
    TrainingPace pace = after(config, 10);
    QCOMPARE(pace.seconds_left(10, 10), 20.0);
    pace.validation_took(3);
    pace.checkpoint_took(1);
    QCOMPARE(pace.seconds_left(10, 10), 24.0);  // it ends with one of both
    QCOMPARE(pace.seconds_left(10, 60), 4.0);
  }
};

QTEST_GUILESS_MAIN(TestPace)
#include "test_pace.moc"
