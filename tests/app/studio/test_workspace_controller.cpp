// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>
#include <csignal>
#include <filesystem>

#include "app/studio/end_signals.h"
#include "app/studio/workspace_controller.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "support/fake_verbs.h"
#include "support/latency_world.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/text/device_names.h"
#include "ui/window/context_bar.h"
#include "ui/window/importer.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

using namespace hat;
using namespace hat::test;

namespace {

/// Fits by writing a predictor that was fitted on the sample's space.
class FakeFits : public FakeVerbs {
 public:
  /// Of a machine with four processors.
  Device device(int threads, Precision precision = Precision::fp32) override {
    return FakeVerbs::device(threads > 0 ? threads : 4, precision);
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>&) override {
    PredictorInfo info;
    info.device = read_latency_csv(config.data).device;
    info.feature_norms.fill(1);
    info.coverage = coverage_of(space);
    save_predictor(MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.5f), {1.f}}}, info), config.output);
    FitResult result;
    result.predictor = config.output;
    return result;
  }
};

QMenu* device_menu(ui::MainWindow& window) { return window.findChild<ui::ContextBar*>()->deviceMenu(); }

/// The settings of this machine that nobody has measured, in the menu of the devices.
QMenu* unmeasured_menu(ui::MainWindow& window) {
  for (const QAction* action : device_menu(window)->actions())
    if (action->menu()) return action->menu();
  return nullptr;
}

QStringList texts_of(const QList<QAction*>& actions) {
  QStringList texts;
  for (const QAction* action : actions) texts << action->text();
  return texts;
}

}  // namespace

/// The joints between session, window and world, on the sample workspace itself.
class TestWorkspaceController : public QObject {
  Q_OBJECT
  QTemporaryDir home_;

 private slots:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", home_.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", home_.filePath("config").toUtf8());
    qputenv("HAT_SAMPLE", HAT_SOURCE_DIR "/resources/sample");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_.filePath("config"));
    QCoreApplication::setOrganizationName("hat-studio");
    QCoreApplication::setApplicationName("hat-studio");
  }

  void an_imported_data_set_is_a_device_of_every_page_once_it_is_fitted() {
    FakeFits engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    QCOMPARE(studio.open({}), QString());
    const auto before = session.device()->offers().size();
    const QString csv = home_.filePath("board.csv");
    write_atomically(csv.toStdString(), read_file(HAT_SOURCE_DIR "/resources/sample/latency.csv"));
    auto* latency = qobject_cast<ui::LatencyPage*>(window.page("latency"));
    latency->addData(csv);
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs()->isIdle() && latency->devices()->devices().size() > 2, patience);
    window.importer()->fit(ui::deviceTitle(latency->devices()->devices().back()),
                           latency->devices()->devices().back().data,
                           latency->devices()->devices().back().predictor_file(*session.workspace()));
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs()->isIdle() && session.device()->offers().size() == before + 1, patience);
    QCOMPARE(latency->shownDevice(), latency->devices()->devices().back().id);
    QCOMPARE(window.currentPage()->id(), QString("latency"));
    QTRY_COMPARE_WITH_TIMEOUT(session.device()->name(), ui::deviceTitle(latency->devices()->devices().back()),
                              patience);
  }

  void a_budget_that_somebody_chose_survives_a_fit_and_ends_with_its_workspace() {
    FakeFits engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    QCOMPARE(studio.open({}), QString());
    QVERIFY(session.budget()->ms() > 0);
    session.budget()->choose(4.25);
    write_atomically(home_.filePath("own.csv").toStdString(),
                     read_file(HAT_SOURCE_DIR "/resources/sample/latency.csv"));
    FitConfig fit;
    fit.data = home_.filePath("own.csv").toStdString();
    fit.output = session.workspace()->own_predictor();
    std::filesystem::create_directories(std::filesystem::path(fit.output).parent_path());
    JobControl control;
    JobContext<FitEvent> context(control);
    const FitResult result = engine.fit(fit, context);
    emit qobject_cast<ui::LatencyPage*>(window.page("latency"))
        ->work()
        ->fitted(QString::fromStdString(fit.output), result);
    QCOMPARE(session.budget()->ms(), 4.25);
    QCOMPARE(studio.open({}), QString());
    QVERIFY(session.budget()->ms() != 4.25);
    std::filesystem::remove(fit.output);
  }

  void the_first_start_probes_this_machine_and_the_next_goes_on_where_it_ended() {
    FakeMeter engine;
    engine.hold = true;
    engine.hold_after = 20;
    std::string machine;
    {
      ui::Session session(&engine);
      ui::MainWindow window(&session);
      studio::WorkspaceController studio(&session, &window);
      window.show();
      QCOMPARE(studio.open({}), QString());
      machine = session.workspace()->machine_folder;
      const auto* work = qobject_cast<ui::LatencyPage*>(window.page("latency"))->work();
      auto* rough = window.findChild<QLabel*>("rough");
      QVERIFY(!rough->isVisible());
      studio.measureIfNew();
      QTRY_VERIFY_WITH_TIMEOUT(work->isInBackground() && work->rows().size() == 20, patience);
      QCOMPARE(session.device()->name(), QString("This machine"));
      QVERIFY2(rough->isVisible() && rough->text().contains("rough: ± 6 %"), qPrintable(rough->text()));
      // Who looks at another device stays with it, however sharp this one becomes.
      emit session.requests()->device("workspace");
      QVERIFY(!rough->isVisible());
      const QString brought = session.device()->predictorFile();
      engine.hold_after = 45;
      QTRY_VERIFY_WITH_TIMEOUT(work->isInBackground() && work->rows().size() == 45, patience);
      QCOMPARE(engine.fits.load(), 2);
      QCOMPARE(session.device()->predictorFile(), brought);
      QVERIFY(session.jobs()->shutdown(patience));
    }
    engine.hold = false;
    const int before = engine.measurements;
    {
      ui::Session session(&engine);
      ui::MainWindow window(&session);
      studio::WorkspaceController studio(&session, &window);
      QCOMPARE(studio.open({}), QString());
      studio.measureIfNew();
      QTRY_VERIFY_WITH_TIMEOUT(engine.measurements > before && session.jobs()->isIdle(), patience);
      QVERIFY(engine.last_measure.resume && engine.last_measure.probes == 0);
      QTRY_VERIFY_WITH_TIMEOUT(devices_of(*session.workspace()).front().rows > 150, patience);
      QTRY_VERIFY_WITH_TIMEOUT(session.jobs()->isIdle(), patience);
    }
    const int whole = engine.measurements;
    {
      ui::Session session(&engine);
      ui::MainWindow window(&session);
      studio::WorkspaceController studio(&session, &window);
      QCOMPARE(studio.open({}), QString());
      studio.measureIfNew();
      QTest::qWait(0);
      QVERIFY(session.jobs()->isIdle());
    }
    QCOMPARE(engine.measurements.load(), whole);
    std::filesystem::remove_all(machine);
  }

  void settings_that_nobody_measured_are_offered_and_translate_with_the_predictor_that_is_there() {
    FakeFits engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    window.show();
    QCOMPARE(studio.open({}), QString());
    const QString predictor = session.device()->predictorFile();
    QVERIFY(!predictor.isEmpty() && !session.device()->unmeasured());
    const QStringList offered = texts_of(unmeasured_menu(window)->actions());
    QCOMPARE(offered.size(), 5);  // but the usual one, which stands among the devices
    for (const QString& text : offered) QVERIFY2(text.contains("not measured"), qPrintable(text));
    QCOMPARE(offered.back(), ui::settingText({4, Precision::int8}) + ", not measured");
    unmeasured_menu(window)->actions().back()->trigger();
    QVERIFY(session.device()->translationSetting() == (DeviceSetting{4, Precision::int8}));
    QCOMPARE(session.device()->predictorFile(), predictor);
    QVERIFY(unmeasured_menu(window)->actions().back()->isChecked());
    auto* button = window.findChild<QToolButton*>("device");
    QVERIFY2(button->text().contains("int8, not measured"), qPrintable(button->text()));
    QVERIFY2(button->accessibleDescription().contains("nobody has measured"),
             qPrintable(button->accessibleDescription()));
    // The offer: the page Latency, its form filled in.
    QVERIFY(window.notice()->isVisible());
    window.notice()->findChild<QPushButton*>("noticeAction")->click();
    QCOMPARE(window.currentPage()->id(), QString("latency"));
    auto* latency = qobject_cast<ui::LatencyPage*>(window.page("latency"));
    QVERIFY(latency->form()->isVisible());
    QCOMPARE(latency->form()->config().threads, 4);
    QVERIFY(latency->form()->config().precision == Precision::int8);
    // Another device is another setting.
    device_menu(window)->actions().at(1)->trigger();
    QVERIFY(!session.device()->unmeasured());
    QVERIFY(!button->text().contains("not measured"));
    // So is this machine in its usual setting, measured or not.
    unmeasured_menu(window)->actions().front()->trigger();
    QVERIFY(session.device()->unmeasured() == (DeviceSetting{1, Precision::bf16}));
    device_menu(window)->actions().front()->trigger();
    QVERIFY(session.device()->translationSetting() == DeviceSetting{} && !session.device()->unmeasured());
    QCOMPARE(session.device()->predictorFile(), predictor);
  }

  void a_setting_is_measured_once_it_has_a_predictor_and_is_the_windows_then() {
    FakeFits engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    QCOMPARE(studio.open({}), QString());
    const DeviceSetting setting{1, Precision::int8};
    emit session.requests()->device("own-1-thread-int8");
    QVERIFY(session.device()->unmeasured() == setting);
    LatencyTable table = read_latency_csv(HAT_SOURCE_DIR "/resources/sample/latency.csv");
    table.device = engine.device(1, Precision::int8);
    std::filesystem::create_directories(session.workspace()->own_folder(setting));
    write_latency_csv(session.workspace()->own_latency_data(setting), table);
    FitConfig fit;
    fit.data = session.workspace()->own_latency_data(setting);
    fit.output = session.workspace()->own_predictor(setting);
    JobControl control;
    JobContext<FitEvent> context(control);
    const FitResult result = engine.fit(fit, context);
    emit qobject_cast<ui::LatencyPage*>(window.page("latency"))
        ->work()
        ->fitted(QString::fromStdString(fit.output), result);
    QVERIFY(!session.device()->unmeasured());
    QCOMPARE(session.device()->predictorFile().toStdString(), fit.output);
    QVERIFY(session.device()->translationSetting() == setting);
    QCOMPARE(unmeasured_menu(window)->actions().size(), 4);
    std::filesystem::remove_all(session.workspace()->own_folder(setting));
  }

  void sources_that_were_never_trained_get_their_proxy_loss_all_the_same() {
    FakeVerbs engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    QCOMPARE(studio.open({}), QString());
    Architecture arch = session.space().largest();
    arch.decoder[0].sources = {1, 3};
    QVERIFY(!session.space().contains(arch));
    session.selection()->setCurrent(ui::ArchitectureEntry{arch, {}, {}, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(session.selection()->current().numbers.loss_bits.has_value(), patience);
  }

  void the_end_of_a_session_closes_the_window_as_a_user_does() {
    FakeVerbs engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::close_on_end_signals(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    std::raise(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
  }

  void the_workspace_that_was_open_last_is_remembered() {
    FakeVerbs engine;
    ui::Session session(&engine);
    ui::MainWindow window(&session);
    studio::WorkspaceController studio(&session, &window);
    QCOMPARE(studio.open(HAT_SOURCE_DIR "/resources/sample"), QString());
    QCOMPARE(QSettings().value("workspaces/last").toString(), QString(HAT_SOURCE_DIR "/resources/sample"));
    QVERIFY(!studio.open("/no/such/workspace").isEmpty());
    QCOMPARE(QSettings().value("workspaces/last").toString(), QString(HAT_SOURCE_DIR "/resources/sample"));
    QCOMPARE(studio.open({}), QString());
    QVERIFY(QSettings().value("workspaces/last").toString().isEmpty());
  }
};

QTEST_MAIN(TestWorkspaceController)
#include "test_workspace_controller.moc"
