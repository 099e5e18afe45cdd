// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QtTest>

#include "support/latency_world.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/latency/certify_job.h"
#include "ui/pages/latency/latency_inspector.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/text/numbers.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// This machine, measured and fitted with a predictor that promises 1.1 times what it says with 95 %; its Latency page
/// with the Inspector beside it.
struct Certified {
  World world;
  std::unique_ptr<LatencyPage> page;

  explicit Certified(bool calibrated = true) {
    const LatencyTable table = table_of(world.workspace->space, 60);
    write_latency_csv(world.workspace->own_latency_data(), table);
    save_plain_predictor(world.workspace->own_predictor(), 60, coverage_of(table), {15, 1, 0.05, 0.8},
                         calibrated ? fake_calibration() : std::vector<double>{});
    world.open();
    std::shared_ptr<const LatencyPredictor> predictor = load_predictor(world.workspace->own_predictor());
    world.session.device()->setPredictor(
        predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, "this machine",
        QString::fromStdString(world.workspace->own_predictor()));
    page = std::make_unique<LatencyPage>(&world.session);
    page->inspector()->setParent(nullptr);
    page->inspector()->show();
    shown(*page);
  }
  [[nodiscard]] QPushButton* button(const char* name) const { return page->inspector()->findChild<QPushButton*>(name); }
  [[nodiscard]] QLabel* badge() const { return page->inspector()->findChild<QLabel*>("badge"); }
  [[nodiscard]] bool isRead() const { return page->isSettled() && page->report(); }
};

}  // namespace

class TestCertify : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_device_that_nobody_tried_has_no_badge_and_a_button_that_tries_it() {
    Certified it;
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead(), patience);
    QVERIFY(!it.badge()->isVisible() && it.button("certify")->isVisible());
    QVERIFY(says(*it.page->inspector(), "Nobody has tried yet"));
    QVERIFY(!it.world.session.device()->promise());
    it.world.session.budget()->setConfidence(0.9);
    QSignalSpy changed(it.world.session.device(), &DeviceState::promiseChanged);
    QTest::mouseClick(it.button("certify"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead() && it.badge()->isVisible(), patience);
    QVERIFY2(it.badge()->text().contains("kept 180 of 200"), qPrintable(it.badge()->text()));
    QVERIFY(says(*it.page->inspector(), "promised 90 %"));
    QCOMPARE(it.button("certify")->text(), QString("Certify again"));
    QCOMPARE(it.world.engine.last_certify.confidence, 0.9);
    QCOMPARE(it.world.engine.last_certify.predictor, it.world.workspace->own_predictor());
    QCOMPARE(it.world.engine.last_certify.data, it.world.workspace->own_latency_data());
    QCOMPARE(it.world.engine.last_certify.model, it.world.workspace->super->folder);
    QVERIFY(it.world.engine.ran_on.load() != std::this_thread::get_id());
    // The window's device has its badge everywhere.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(it.world.session.device()->promise()->kept, std::int64_t{180});
  }

  void a_promise_that_was_not_kept_is_a_warning() {
    Certified it;
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead(), patience);
    QTest::mouseClick(it.button("certify"), Qt::LeftButton);  // 95 % are promised, 90 % of 200 kept
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead() && it.badge()->isVisible(), patience);
    QVERIFY(it.badge()->text().startsWith(QString::fromUtf8("▲")));
    QVERIFY(says(*it.page->inspector(), "Fewer than was promised"));
  }

  void while_it_is_tried_the_counts_are_told_and_it_can_be_stopped() {
    Certified it;
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead(), patience);
    it.world.engine.hold = true;
    QTest::mouseClick(it.button("certify"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(*it.page->inspector(), "Kept 27 of 30 so far"), patience);
    QVERIFY(it.button("stopCertifying")->isVisible() && !it.button("certify")->isVisible());
    QTest::mouseClick(it.button("stopCertifying"), Qt::LeftButton);
    auto* inspector = static_cast<LatencyInspector*>(it.page->inspector());
    QTRY_VERIFY_WITH_TIMEOUT(!inspector->certifying()->isRunning(), patience);
    QVERIFY(it.button("certify")->isVisible() && !it.badge()->isVisible());
    QVERIFY(!it.world.session.device()->promise());
  }

  void a_predictor_without_a_calibration_promises_nothing_and_says_so() {
    Certified it(false);
    it.world.session.budget()->choose(12);
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead(), patience);
    QVERIFY(!it.button("certify")->isVisible());
    QVERIFY(says(*it.page->inspector(), "Its predictor promises nothing"));
    QVERIFY(says(*it.page->inspector(), "Nothing is promised with 95 %"));
  }

  void a_budget_holds_as_much_as_its_promise_leaves() {
    Certified it;
    it.world.session.budget()->choose(11);
    QTRY_VERIFY_WITH_TIMEOUT(it.isRead(), patience);
    const auto fact = [&](const QString& label) {
      for (const FactList* list : it.page->inspector()->findChildren<FactList*>())
        for (const FactList::Fact& one : list->facts())
          if (one.label == label) return one.value;
      return QString();
    };
    QCOMPARE(fact("Search for at most"), QString("%1 ms").arg(number(10.0, 2)));
    QCOMPARE(fact("Kept in"), QString("95 % of all cases"));
    it.world.session.budget()->setConfidence(0.8);
    QVERIFY(fact("Search for at most") > QString("%1 ms").arg(number(10.0, 2)));
  }
};

QTEST_MAIN(TestCertify)
#include "test_certify.moc"
