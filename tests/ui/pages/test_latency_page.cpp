// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <filesystem>

#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/workspace/devices.h"
#include "support/latency_world.h"
#include "ui/controls/controls.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/number_row.h"
#include "ui/models/data_table.h"
#include "ui/models/latency_rows.h"
#include "ui/models/plain_table.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/pages/latency/predictor_view.h"
#include "ui/pages/latency/profile_view.h"
#include "ui/pages/latency/tables_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/depth_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

class TestLatencyPage : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void an_unmeasured_machine_is_measured_by_the_one_button_and_its_rows_arrive_live() {
    World world;
    world.engine.hold = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    auto* empty = page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible() && empty->text().contains("seconds or minutes"));
    emit empty->activated();
    QTRY_COMPARE_WITH_TIMEOUT(page.work()->rows().size(), std::size_t(30), patience);
    QVERIFY(!empty->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(page.tablesView()->rowsModel()->rowCount(), 30, patience);
    QCOMPARE(page.predictorView()->depths()->groups().size(), std::size_t(4));
    QVERIFY(page.findChild<QPushButton*>("stop")->isVisible() && page.findChild<QPushButton*>("pause")->isVisible());
    QVERIFY(!page.findChild<QPushButton*>("measure")->isVisible());
    QVERIFY(page.devices()->index(0).data(DeviceModel::FractionRole).toDouble() > 0.1);
    QVERIFY(world.engine.ran_on.load() != std::this_thread::get_id());
    world.engine.hold = false;
    // To its end: written, fitted, and judged on rows that the fit has not seen.
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.report() && page.report()->has_predictor, patience);
    QCOMPARE(world.engine.fits.load(), 1);
    QVERIFY(world.engine.last_fit.leave_out_drift);
    QVERIFY(page.report()->errors.on == LatencyErrors::On::held_out);
    QCOMPARE(page.report()->samples.size(), std::size_t(150));
    QCOMPARE(page.predictorView()->numbers()->numbers().first().value.isEmpty(), false);
    QVERIFY(page.predictorView()->findingText().contains("No drift"));
  }

  void stopped_it_keeps_its_rows_and_goes_on_with_the_others() {
    World world;
    world.engine.hold = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    page.work()->measure(page.work()->usualMeasurement());
    QTRY_COMPARE_WITH_TIMEOUT(page.work()->rows().size(), std::size_t(30), patience);
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->samples.size() == 30, patience);
    QCOMPARE(world.engine.fits.load(), 0);
    QVERIFY(page.findChild<QPushButton*>("fit")->isEnabled());
    world.engine.hold = false;
    auto* go_on = page.findChild<QPushButton*>("goOn");
    QVERIFY(go_on->isVisible());
    QTest::mouseClick(go_on, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->has_predictor, patience);
    QVERIFY(world.engine.last_measure.resume);
    QCOMPARE(page.report()->samples.size(), std::size_t(150));
    QVERIFY(!go_on->isVisible());
  }

  void a_measurement_that_is_paused_or_stops_says_so_at_once_and_tells_no_time_left() {
    World world;
    world.engine.hold = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    page.work()->measure(page.work()->usualMeasurement());
    QTRY_COMPARE_WITH_TIMEOUT(page.work()->rows().size(), std::size_t(30), patience);
    QVERIFY(says(page, "measuring") && says(page, "30 of 150"));
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QVERIFY(says(page, "paused") && !says(page, " left"));
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QVERIFY(says(page, "measuring"));
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QVERIFY(says(page, "stopping…") && !says(page, " left") && !page.findChild<QPushButton*>("stop")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring(), patience);
    QVERIFY(says(page, "stopped") && says(page, "30 of 150"));
  }

  void the_measurement_of_one_architecture_stops_at_once_too() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.engine.hold_profile = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    world.session.selection()->setCurrent(ArchitectureEntry{world.workspace->space.largest(), "Large", {}, {}, {}, {}});
    page.showView(LatencyPage::architecture_view);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    page.work()->profile(world.workspace->space.largest());
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "measuring"), patience);
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QVERIFY(says(page, "stopping…") && !page.findChild<QPushButton*>("stop")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isProfiling(), patience);
  }

  void the_form_is_filled_in_for_the_setting_that_is_wanted() {
    World world;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    page.openForm(DeviceSetting{2, Precision::int8});
    QVERIFY(page.form()->isVisible());
    QCOMPARE(page.form()->config().threads, 2);
    QVERIFY(page.form()->config().precision == Precision::int8);
    QTest::mouseClick(page.form()->findChild<QPushButton*>("startMeasuring"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(world.engine.fits == 1 && page.isSettled(), patience);
    QCOMPARE(world.engine.last_measure.output, world.workspace->own_latency_data({2, Precision::int8}));
    QCOMPARE(page.shownDevice(), std::string("own-2-threads-int8"));
    // Measuring again what is shown is that setting again.
    QTest::mouseClick(page.findChild<QPushButton*>("measure"), Qt::LeftButton);
    QVERIFY(page.form()->isVisible() && page.form()->config().threads == 2);
  }

  void a_failure_is_told_and_what_was_there_is_shown_again() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.engine.fails = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    QSignalSpy said(&page, &Page::hint);
    page.work()->measure(page.work()->usualMeasurement());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring(), patience);
    bool told = false;
    for (const auto& hint : said) told |= hint.front().toString().contains("the disk is full");
    QVERIFY(told);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.predictorView()->scatter()->points().size() == 60, patience);
  }

  void a_measurement_beside_other_programs_says_so() {
    World world;
    world.engine.busy = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QSignalSpy said(&page, &Page::hint);
    page.work()->measure(page.work()->usualMeasurement());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring(), patience);
    bool told = false;
    for (const auto& hint : said) told |= hint.front().toString() == ProfileView::busyMachine();
    QVERIFY(told);
  }

  void the_form_measures_as_it_says_and_names_what_is_wrong() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTest::mouseClick(page.findChild<QPushButton*>("measure"), Qt::LeftButton);
    QVERIFY(page.form()->isVisible());
    auto* samples = page.form()->findChild<QSpinBox*>("samples");
    samples->setValue(0);
    page.findChild<QPushButton*>("startMeasuring")->click();
    QVERIFY(page.form()->isVisible() && says(page, "expected a number of architectures"));
    QCOMPARE(world.engine.measurements.load(), 0);
    samples->setValue(70);
    page.form()->findChild<QSpinBox*>("repeats")->setValue(3);
    page.form()->findChild<QCheckBox*>("resume")->setChecked(true);
    page.findChild<QPushButton*>("startMeasuring")->click();
    QVERIFY(!page.form()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring() && !page.work()->isFitting(), patience);
    QCOMPARE(world.engine.last_measure.samples, 70);
    QCOMPARE(world.engine.last_measure.repeats, 3);
    QVERIFY(world.engine.last_measure.resume);
    QCOMPARE(world.engine.last_measure.output, world.workspace->own_latency_data());
  }

  void a_measurement_in_another_precision_is_a_device_beside_the_usual_one() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTest::mouseClick(page.findChild<QPushButton*>("measure"), Qt::LeftButton);
    page.form()->findChild<QSpinBox*>("samples")->setValue(70);
    page.form()->findChild<QSpinBox*>("threads")->setValue(2);
    page.form()->findChild<QComboBox*>("precision")->setCurrentText("int8");
    page.findChild<QPushButton*>("startMeasuring")->click();
    QVERIFY(!page.form()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring() && !page.work()->isFitting(), patience);
    const DeviceSetting setting{2, Precision::int8};
    QVERIFY(world.engine.last_measure.precision == Precision::int8);
    QCOMPARE(world.engine.last_measure.output, world.workspace->own_latency_data(setting));
    QCOMPARE(world.engine.last_fit.output, world.workspace->own_predictor(setting));
    QCOMPARE(read_latency_csv(world.workspace->own_latency_data()).rows.size(), std::size_t(60));  // untouched
    const auto devices = devices_of(*world.workspace);
    QCOMPARE(devices.size(), std::size_t(2));
    QCOMPARE(devices[1].rows, std::int64_t(70));
    QVERIFY(!devices[1].predictor.empty());
  }

  void an_imported_data_set_becomes_a_device_and_is_fitted_on_demand() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    const QString csv = world.folder.filePath("xeon.csv");
    write_latency_csv(csv.toStdString(), table_of(preset_space("wmt14"), 120, false));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QSignalSpy changed(&page, &LatencyPage::devicesChanged), wanted(&page, &LatencyPage::deviceWanted);
    page.addData(csv);
    QTRY_VERIFY_WITH_TIMEOUT(page.shownDevice() == "xeon" && page.report(), patience);
    QCOMPARE(page.devices()->rowCount(), 2);
    QCOMPARE(changed.size(), 1);
    QVERIFY(page.predictorView()->scatter()->emptyText().contains("No predictor is fitted"));
    QCOMPARE(page.predictorView()->drift()->points().size(), std::size_t(120));
    // Rows without architectures are chosen here alone.
    emit page.predictorView()->drift()->pointActivated("row-7");
    QCOMPARE(page.predictorView()->scatter()->selected(), QString("row-7"));
    QVERIFY(!world.session.selection()->hasCurrent());
    QTest::mouseClick(page.findChild<QPushButton*>("fit"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->has_predictor, patience);
    QVERIFY(page.predictorView()->scatter()->emptyText().isEmpty());
    // It has seen nothing of this workspace's space: said, and not made the window's.
    QVERIFY(says(page, "has seen nothing of this search space"));
    QCOMPARE(wanted.size(), 0);
    QSignalSpy said(&page, &Page::hint);
    page.addData(world.folder.filePath("nowhere.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty() && page.isSettled(), patience);
    QVERIFY(said.last().front().toString().contains("nowhere.csv"));
  }

  void choosing_a_device_asks_for_it_and_the_windows_device_is_followed() {
    World world;
    world.bring(table_of(world.workspace->space, 80));
    world.workspace->predictor = world.workspace->folder + "/p.safetensors";
    save_plain_predictor(world.workspace->predictor, 80, coverage_of(table_of(world.workspace->space, 80)));
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    const auto become = [&](const std::string& file) {
      std::shared_ptr<const LatencyPredictor> predictor = load_predictor(file);
      world.session.device()->setPredictor(
          predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, "x",
          QString::fromStdString(file));
    };
    become(world.workspace->own_predictor());
    LatencyPage page(&world.session);
    shown(page);
    QCOMPARE(page.shownDevice(), std::string("own"));
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    QSignalSpy wanted(&page, &LatencyPage::deviceWanted);
    auto* list = page.findChild<DeviceList*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(page.shownDevice(), std::string("workspace"));
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.front().front().toString(), QString("workspace"));
    become(world.workspace->predictor);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.report(), patience);
    become(world.workspace->own_predictor());
    QCOMPARE(page.shownDevice(), std::string("own"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.report() && page.report()->samples.size() == 60, patience);
  }

  void rows_that_ran_slow_are_told_marked_and_left_out_or_taken_back() {
    World world;
    world.measured(table_of(world.workspace->space, 200, true, {80, 130}));
    world.open();
    LatencyPage page(&world.session);
    page.inspector()->setParent(nullptr);
    page.inspector()->show();
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    QVERIFY2(page.predictorView()->findingText().contains("rows 81 to 130"),
             qPrintable(page.predictorView()->findingText()));
    QCOMPARE(page.predictorView()->drift()->bands().size(), std::size_t(1));
    QVERIFY(page.devices()->index(0).data(DeviceModel::WarningRole).toBool());
    QVERIFY(page.report()->split && page.report()->split->left_out.size() == 50);
    auto* leave_out = page.inspector()->findChild<QCheckBox*>("leaveOut");
    QVERIFY(leave_out->isVisible());
    leave_out->setChecked(false);
    page.inspector()->findChild<QPushButton*>("fitAgain")->click();
    QTRY_VERIFY_WITH_TIMEOUT(world.engine.fits == 1 && page.isSettled() && page.report() && page.report()->split &&
                                 page.report()->split->left_out.empty(),
                             patience);
    QVERIFY(!world.engine.last_fit.leave_out_drift);
    delete page.inspector();
  }

  void a_point_and_a_row_select_the_architecture_everywhere_and_hover_is_shared() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    const LatencySample& fifth = page.report()->samples[4];
    const QString id = QString::fromStdString(fifth.id);
    emit page.predictorView()->scatter()->pointActivated(id);
    QVERIFY(world.session.selection()->hasCurrent());
    QCOMPARE(world.session.selection()->current().arch, *fifth.arch);
    QCOMPARE(world.session.selection()->current().numbers.latency_ms.value_or(0), fifth.measured_ms());
    QCOMPARE(page.predictorView()->drift()->selected(), id);
    page.showView(LatencyPage::tables_view);
    DataTable* table = page.tablesView()->view(TablesView::rows_table);
    QCOMPARE(table->currentIndex().row(), 4);
    emit table->rowActivated(9);
    QCOMPARE(world.session.selection()->current().arch, *page.report()->samples[9].arch);
    QCOMPARE(page.predictorView()->scatter()->selected(), QString::fromStdString(page.report()->samples[9].id));
    emit table->rowHovered(2);
    QVERIFY(world.session.selection()->hovered() &&
            world.session.selection()->hovered()->arch == *page.report()->samples[2].arch);
    // From elsewhere.
    world.session.selection()->setCurrent(ArchitectureEntry{*page.report()->samples[20].arch, {}, {}, {}, {}, {}});
    QCOMPARE(page.predictorView()->scatter()->selected(), QString::fromStdString(page.report()->samples[20].id));
  }

  void errors_are_shown_in_ms_or_in_percent() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    ScatterPlot* scatter = page.predictorView()->scatter();
    const LatencySample& first = page.report()->samples[0];
    QCOMPARE(scatter->points()[0].at.y, first.predicted_ms);
    auto* unit = page.findChild<SegmentedControl*>("unit");
    QTest::keyClick(unit, Qt::Key_Right);
    QVERIFY(page.predictorView()->inPercent());
    QCOMPARE(scatter->points()[0].at.y, 100 * first.error());
    QVERIFY(scatter->csv().startsWith("row,id,measured_ms,predicted_ms,error,"));
    QCOMPARE(scatter->csv().count('\n'), qsizetype(61));
    QVERIFY(scatter->homeY().contains(10) && scatter->homeY().contains(-10));
  }

  void one_architecture_is_measured_part_by_part_and_by_length() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    page.showView(LatencyPage::architecture_view);
    QVERIFY(!page.findChild<QPushButton*>("measureArchitecture")->isEnabled());
    QVERIFY(says(page, "No architecture is current"));
    const Architecture arch = world.workspace->space.smallest();
    world.session.selection()->setCurrent(ArchitectureEntry{arch, "Small", {}, {}, {}, {}});
    QVERIFY(page.profileView()->components()->rows().empty());
    auto* measure = page.findChild<QPushButton*>("measureArchitecture");
    QVERIFY(measure->isVisible());
    QVERIFY(measure->isEnabled());
    QTest::mouseClick(measure, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(world.engine.profiled_arch, to_text(arch), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isProfiling(), patience);
    QCOMPARE(page.profileView()->components()->rows().size(), std::size_t(6));
    QCOMPARE(page.profileView()->shownTokens(), 20);
    QCOMPARE(page.profileView()->table()->rowCount(), 4);
    QVERIFY(page.profileView()->components()->csv().contains("self_attention,2,4,0.2,measured\n"));
    // Another length, by its row; the keyboard walks the parts.
    emit page.profileView()->tableView()->rowActivated(3);
    QCOMPARE(page.profileView()->shownTokens(), 40);
    QSignalSpy said(page.profileView()->components(), &ComponentView::hint);
    page.profileView()->components()->setFocus();
    QTest::keyClick(page.profileView()->components(), Qt::Key_Down);
    QTest::keyClick(page.profileView()->components(), Qt::Key_Right);
    QVERIFY2(said.last().front().toString().contains("layer 1: 4.00 ms, 10.0 %"),
             qPrintable(said.last().front().toString()));
    // Another architecture has not been measured, and the first one is remembered.
    world.session.selection()->setCurrent(ArchitectureEntry{world.workspace->space.largest(), "Large", {}, {}, {}, {}});
    QVERIFY(page.profileView()->components()->rows().empty() && says(page, "Large has not been measured"));
    world.session.selection()->setCurrent(ArchitectureEntry{arch, "Small", {}, {}, {}, {}});
    QCOMPARE(page.profileView()->components()->rows().size(), std::size_t(6));
  }

  void every_plot_has_its_table_and_is_exported_in_every_kind() {
    World world;
    world.measured(table_of(world.workspace->space, 200, true, {80, 130}));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report(), patience);
    QCOMPARE(page.tablesView()->rowsModel()->rowCount(), 200);
    QCOMPARE(page.tablesView()->table(TablesView::depths_table)->rowCount(), 4);
    QCOMPARE(page.tablesView()->table(TablesView::blocks_table)->rowCount(), 20);
    QCOMPARE(page.tablesView()->table(TablesView::predictors_table)->rowCount(), 6);
    const auto size_of = [&](const QString& kind) {
      const QString file = world.folder.filePath("out." + kind);
      page.exportTo(kind, file);
      return QFileInfo(file).size();
    };
    for (const QString& kind : page.exportKinds()) QVERIFY2(size_of(kind) > 400, qPrintable(kind));
    for (QWidget* plot : std::initializer_list<QWidget*>{page.predictorView()->drift(), page.predictorView()->depths(),
                                                         page.predictorView()->residuals()}) {
      plot->setFocus();
      for (const QString& kind : page.exportKinds())
        QVERIFY2(size_of(kind) > 100, qPrintable(plot->objectName() + kind));
      QVERIFY(!plot->accessibleName().isEmpty());
    }
    page.predictorView()->depths()->setFocus();
    (void)size_of("csv");
    QFile depths(world.folder.filePath("out.csv"));
    QVERIFY(depths.open(QIODevice::ReadOnly) &&
            depths.readAll().startsWith(
                "decoder_layers,rows,encoder_ms,decoder_ms,predicted_rows,error_5,error_50,error_95\n1,"));
    world.session.selection()->setCurrent(
        ArchitectureEntry{world.workspace->space.smallest(), "Small", {}, {}, {}, {}});
    page.measureArchitecture();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    for (const QString& kind : page.exportKinds()) QVERIFY2(size_of(kind) > 100, qPrintable(kind));
    page.showView(LatencyPage::tables_view);
    QCOMPARE(page.exportKinds(), QStringList{"csv"});
    page.tablesView()->showTable(TablesView::blocks_table);
    QVERIFY(size_of("csv") > 100);
    QVERIFY_EXCEPTION_THROWN(page.exportTo("csv", world.folder.filePath("no/such/a.csv")), Error);
  }

  void the_models_keep_the_rules_of_models() {
    World world;
    world.bring(table_of(world.workspace->space, 45));
    DeviceModel devices;
    QAbstractItemModelTester of_devices(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    devices.setDevices(devices_of(*world.workspace));
    devices.setProgress("own", 3, 10);
    devices.setDrifted("workspace", true);
    QVERIFY(devices.index(0).data(DeviceModel::LinesRole).toStringList().last().contains("3 of 10"));
    QVERIFY(devices.index(1).data(DeviceModel::LinesRole).toStringList().join(' ').contains("45 rows"));
    QVERIFY(devices.seriesOf(0) == 3 && devices.seriesOf(1) == 0);
    LatencyRows rows;
    QAbstractItemModelTester of_rows(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setSpace(world.workspace->space);
    LatencyReport report = report_of(table_of(world.workspace->space, 45), nullptr, 256);
    rows.setSamples(&report.samples);
    QCOMPARE(rows.index(0, LatencyRows::measured).data(LatencyRows::SortRole).toDouble(),
             report.samples[0].measured_ms());
    QVERIFY(rows.index(0, LatencyRows::predicted).data().toString().isEmpty());
    report.samples.push_back(report.samples.front());
    rows.grow();
    QCOMPARE(rows.rowCount(), 46);
    PlainTable plain;
    QAbstractItemModelTester of_plain(&plain, QAbstractItemModelTester::FailureReportingMode::QtTest);
    plain.set({"a", "b"}, {{"x \"y\"", "1"}}, {true});
    QCOMPARE(plain.csv(), QString("\"a\",\"b\"\n\"x \"\"y\"\"\",\"1\"\n"));
  }
};

QTEST_MAIN(TestLatencyPage)
#include "test_latency_page.moc"
