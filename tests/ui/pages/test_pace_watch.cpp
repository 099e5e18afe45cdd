// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/pages/translate/pace_watch.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/plots/budget_slider.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A page over the fake workspace, on a machine whose other programs are told.
struct PacedWorld {
  PacedWorld() : session(&engine) {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 4), "Sample workspace", preset_space("sample"));
    auto fake = std::make_shared<FakePredictor>();
    session.device()->setPredictor(
        fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
        runs.filePath("workspace/predictor.safetensors"));
    session.busy()->setSource([this] { return CpuTimes{used, 0, 2}; });
  }
  /// Others use a processor, or none, from now on.
  void setBusy(bool on) {
    for (int i = 0; i < 20; ++i) {
      at += 1;
      used += on ? 1 : 0;
      session.busy()->look(at);
    }
  }
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session;
  double at = 0, used = 0;
};

}  // namespace

class TestPaceWatch : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void beside_other_work_a_faster_model_answers_and_the_page_says_why_until_it_is_quiet() {
    PacedWorld world;
    TranslatePage page(&world.session);
    page.resize(928, 676);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.setThreeBudgets(false);
    page.setSource("one two three");
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.column(0)->text().isEmpty(), patience);
    const double budget = page.slider()->budgets()[0];
    const int quiet_model = page.slider()->modelFor(budget);
    QVERIFY(quiet_model > 0);
    world.setBusy(false);
    double now = 0;
    for (; now < 10; now += 1) page.pace()->note(3, now);
    QCOMPARE(page.slider()->modelFor(budget), quiet_model);

    world.setBusy(true);
    QVERIFY(world.session.busy()->isBusy());
    const int before = world.engine.translations;
    for (const double end = now + 2; now < end; now += 1) page.pace()->note(6, now);
    QCOMPARE(page.pace()->factor(), 2.0);
    QVERIFY(page.slider()->modelFor(budget) < quiet_model);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && world.engine.translations > before, patience);
    QString said;
    for (const RoleLabel* label : page.findChildren<RoleLabel*>()) said += label->text();
    for (const QLabel* label : page.findChildren<QLabel*>()) said += label->text();
    QVERIFY2(said.contains("2.00 times as long as when it was quiet"), qPrintable(said));

    world.setBusy(false);
    for (const double end = now + 8; now < end; now += 1) page.pace()->note(3, now);
    QCOMPARE(page.pace()->factor(), 1.0);
    QCOMPARE(page.slider()->modelFor(budget), quiet_model);
  }
  void a_look_times_the_fastest_model_and_leaves_the_columns_alone() {
    PacedWorld world;
    TranslatePage page(&world.session);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    const int before = world.engine.translations;
    page.pace()->look();
    QTRY_VERIFY_WITH_TIMEOUT(world.engine.translations >= before + 3 && world.session.jobs()->isIdle(), patience);
    QVERIFY(page.column(0)->text().isEmpty());
    QCOMPARE(page.pace()->factor(), 1.0);
  }
};

QTEST_MAIN(TestPaceWatch)
#include "test_pace_watch.moc"
