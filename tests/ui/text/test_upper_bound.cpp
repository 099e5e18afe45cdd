// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/results/promise.h"
#include "ui/text/upper_bound.h"

using namespace hat;
using namespace hat::ui;

class TestUpperBound : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void a_prediction_is_said_with_its_upper_end_and_how_sure_that_is() {
    const UpperBound bound{0.95, 1.055, true};
    QCOMPARE(predictedText(bound, 4.71), QString("predicted 4.71 ms, at most 4.97 ms with 95 %"));
    QCOMPARE(atMostText({0.995, 1.055, true}, 4.71), QString("at most 4.97 ms with 99.5 %"));
    QCOMPARE(budgetText(5, bound), QString("5.0 ms, kept with 95 %"));
    QVERIFY(nothingPromised(bound).isEmpty());
  }
  void without_a_promise_the_prediction_stands_alone_and_the_reason_is_said_where_one_was_asked_for() {
    const UpperBound missing{0.95, {}, true}, none{0, {}, true}, no_predictor{0.95, {}, false};
    QCOMPARE(predictedText(missing, 4.71), QString("predicted 4.7 ms"));
    QVERIFY(atMostText(missing, 4.71).isEmpty());
    QVERIFY(nothingPromised(missing).contains("95 %"));
    QVERIFY(nothingPromised(none).isEmpty() && nothingPromised(no_predictor).isEmpty());
    QCOMPARE(budgetText(5, missing), QString("5.0 ms"));
  }
  void a_badge_is_two_counts_with_what_was_promised_and_when() {
    PromiseCheck check{190, 200, 0.95, 0.91, 0.976, 0.95, 1.055, 1, "", "2026-01-31T12:00:00", false};
    QCOMPARE(keptText(check), QString("kept 190 of 200"));
    QCOMPARE(keptKind(check), QString("done"));
    QCOMPARE(keptLines(check).size(), 2);
    QCOMPARE(keptLines(check).front(), QString("promised 95 %, true rate 91 to 97.6 %"));
    QVERIFY(keptLines(check).back().contains("2026") || keptLines(check).back().contains("26"));
    // Fewer than the promise allows for: a warning in words too.
    check.high = 0.93;
    check.machine_busy = true;
    QCOMPARE(keptKind(check), QString("edited"));
    QCOMPARE(keptLines(check).size(), 4);
  }
};

QTEST_GUILESS_MAIN(TestUpperBound)
#include "test_upper_bound.moc"
