// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "support/fake_verbs.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

class TestBudget : public QObject {
  Q_OBJECT
 private slots:
  void it_is_kept_with_95_per_cent_until_somebody_says_otherwise() {
    Budget budget;
    QCOMPARE(budget.confidence(), 0.95);
    QSignalSpy sure(&budget, &Budget::confidenceChanged), changed(&budget, &Budget::changed);
    budget.setConfidence(0.99);
    QCOMPARE(budget.confidence(), 0.99);
    QCOMPARE(sure.size(), 1);
    QCOMPARE(changed.size(), 1);
    budget.choose(5);
    QCOMPARE(sure.size(), 1);
    QCOMPARE(changed.size(), 2);
    budget.setConfidence(0.99);
    QCOMPARE(changed.size(), 2);
    budget.setConfidence(0);  // predictions as they are
    QCOMPARE(budget.confidence(), 0.0);
  }
  void what_is_no_probability_changes_nothing() {
    Budget budget;
    for (const double wrong : {1.0, 1.5, -0.1, std::nan("")}) {
      budget.setConfidence(wrong);
      QCOMPARE(budget.confidence(), 0.95);
    }
  }
  void how_surely_it_is_kept_is_of_the_workspace_and_not_of_the_device() {
    Budget budget;
    budget.setDevice("own");
    budget.setConfidence(0.8);
    budget.setDevice("workspace");
    QCOMPARE(budget.confidence(), 0.8);
    budget.forget();
    budget.drop();
    QCOMPARE(budget.confidence(), 0.95);
  }
  void the_session_says_what_is_promised_of_predictions() {
    FakeVerbs engine;
    Session session(&engine);
    QVERIFY(!session.bound().factor && !session.bound().is_missing());
    const auto become = [&](std::vector<double> calibration) {
      auto fake = std::make_shared<FakePredictor>(std::move(calibration));
      session.device()->setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); },
                                     "this machine", {});
    };
    become({});
    QVERIFY(session.bound().is_missing());
    QCOMPARE(session.bound().limit(5), 5.0);
    QVERIFY(std::isnan(session.bound().at_most(5)));
    become(fake_calibration());
    QVERIFY(!session.bound().is_missing());
    QVERIFY(std::abs(session.bound().at_most(5) - 5.5) < 1e-9);
    QVERIFY(std::abs(session.bound().limit(5.5) - 5) < 1e-9);
    session.budget()->setConfidence(0);
    QVERIFY(!session.bound().factor && !session.bound().is_missing());
    session.budget()->setConfidence(0.999);  // too few rows for that
    QVERIFY(session.bound().is_missing());
  }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "test_budget.moc"
