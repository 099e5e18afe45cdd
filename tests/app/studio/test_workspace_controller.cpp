// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTemporaryDir>
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
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/text/device_names.h"
#include "ui/window/importer.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// Fits by writing a predictor that was fitted on the sample's space.
class FakeFits : public FakeVerbs {
 public:
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
