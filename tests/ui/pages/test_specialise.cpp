// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QtTest>

#include <cmath>
#include <filesystem>

#include "domain/io/predictor_file.h"
#include "domain/latency/coverage.h"
#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/models/plain_table.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/pareto/specialise_drawings.h"
#include "ui/pages/pareto/specialise_view.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 30000;
const DeviceSetting two_int8{2, Precision::int8};

/// What an encoder layer and a decoder layer take on this machine in a setting.
void saveCosts(const Workspace& workspace, const DeviceSetting& setting, double encoder_ms, double decoder_ms) {
  std::filesystem::create_directories(workspace.own_folder(setting));
  PredictorInfo info;
  info.device = {"this machine", "a processor",          setting.threads,
                 "an engine",    "2026-01-01T00:00:00Z", setting.precision};
  info.source_tokens = info.target_tokens = 20;
  info.beam = 5;
  info.coverage = coverage_of(workspace.space);
  for (int i = 0; i < 50; ++i) info.calibration.push_back(std::exp(0.02 * (i - 24.5) / 24.5));
  LayerTerms weights{};
  weights[1] = 6 * encoder_ms;
  weights[6] = 6 * decoder_ms;
  save_predictor(LayerPredictor(weights, info), workspace.own_predictor(setting));
}

struct World {
  QTemporaryDir dir;
  FakeVerbs engine;
  Session session{&engine};
  MainWindow window{&session};
  ParetoPage* page = qobject_cast<ParetoPage*>(window.page("pareto"));
  SpecialiseView* view = page->specialise();
  /// A workspace of three models, known in so many settings.
  explicit World(int settings = 0) {
    const auto workspace = fake_workspace(dir.path().toStdString(), 3);
    workspace->machine_folder = dir.filePath("machine").toStdString();
    const char* archs[]{"enc 256: 512/4 512/4 512/4 | dec 256: 512/4/4@3 512/4/4@3",
                        "enc 256: 512/4 512/4 512/4 512/4 | dec 256: 512/4/4@4",
                        "enc 256: 512/4 512/4 512/4 512/4 | dec 256: 512/4/4@4 512/4/4@4 512/4/4@4"};
    const double scores[]{20.0, 20.05, 23.0};
    for (std::size_t i = 0; i < 3; ++i) {
      workspace->models[i].arch = architecture_from_text(archs[i]);
      workspace->models[i].numbers.bleu = scores[i];
    }
    if (settings > 0) saveCosts(*workspace, {}, 2, 1);
    if (settings > 1) saveCosts(*workspace, two_int8, 0.5, 3);
    session.setWorkspace(workspace, "Sample workspace", workspace->space);
    window.resize(1280, 800);
    window.show();
    window.showPage("pareto");
    page->showSpecialise();
    QCoreApplication::processEvents();
  }
  [[nodiscard]] bool settled() const { return page->isSettled(); }
  [[nodiscard]] QComboBox* box(const char* name) const { return view->findChild<QComboBox*>(name); }
};

QString wordsOf(const QWidget* widget) {
  QStringList words;
  for (const QLabel* label : widget->findChildren<QLabel*>())
    if (label->isVisible()) words << label->text();
  return words.join('\n');
}

}  // namespace

class TestSpecialise : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void a_workspace_with_one_device_shows_the_papers_table() {
    World w;
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), patience);
    QVERIFY(w.view->work()->isPublished());
    const auto& shown = w.view->marks()->shown();
    QVERIFY(shown);
    QCOMPARE(shown->devices[0], QString("TITAN Xp"));
    QCOMPARE(shown->devices[1], QString("Raspberry Pi 4"));
    QCOMPARE(shown->table.best[1].on[0].ms, 184.0);
    QVERIFY(shown->table.verdict == SpecialisationVerdict::pays_on_both);
    const QString words = wordsOf(w.view);
    QVERIFY2(words.contains("Specialising pays on both") && words.contains("20 %") && words.contains("6.9 %"),
             qPrintable(words));
    QVERIFY(w.box("specialiseTask")->isVisible());
    QCOMPARE(w.box("specialiseTask")->count(), 2);
  }
  void two_settings_of_one_machine_are_compared_by_what_is_known_of_them() {
    World w(2);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.view->marks()->shown(), patience);
    QCOMPARE(w.box("specialiseFirst")->currentText(), QString("This machine"));
    QCOMPARE(w.box("specialiseSecond")->currentText(), QString("This machine, 2 threads, int8"));
    QVERIFY(!w.box("specialiseTask")->isVisible());
    auto* target = w.view->findChild<QDoubleSpinBox*>("specialiseTarget");
    target->setValue(20);
    const SpecialisationTable& table = w.view->marks()->shown()->table;
    QCOMPARE(table.best[0].name, std::string("SubTransformer 1"));
    QCOMPARE(table.best[1].name, std::string("SubTransformer 2"));
    QVERIFY(std::abs(table.best[1].on[0].ms - 9) < 1e-3 && std::abs(table.best[0].on[1].ms - 7.5) < 1e-3);
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_both);
    // The table holds the same numbers.
    const auto& rows = w.view->model()->rows();
    QCOMPARE(rows[0], (QStringList{"ms on This machine", "8.00", "9.00"}));
    QCOMPARE(rows[3][0], QString("ms on This machine, 2 threads, int8"));
    QCOMPARE(rows[3].mid(1), (QStringList{"7.50", "5.00"}));
    // A quality that nothing reaches says so and names the nearest.
    target->setValue(40);
    QVERIFY(!w.view->marks()->shown());
    QVERIFY2(w.view->emptyText().contains("the nearest, "), qPrintable(w.view->emptyText()));
    QVERIFY(target->isVisible());
    target->setValue(20);
    QVERIFY(w.view->marks()->shown());
  }
  void a_device_of_the_workspace_and_a_published_one_are_no_pair() {
    World w(1);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), patience);
    QComboBox* first = w.box("specialiseFirst");
    first->setCurrentIndex(0);
    emit first->activated(0);
    QVERIFY(w.view->work()->isNoPair());
    QVERIFY2(w.view->emptyText().contains("two published ones"), qPrintable(w.view->emptyText()));
    QVERIFY(w.view->exportViews().isEmpty());
  }
  void the_keyboard_walks_the_four_marks_and_the_differences() {
    World w;
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), patience);
    QSignalSpy said(w.view, &SpecialiseView::hint);
    SpecialiseMarks* marks = w.view->marks();
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}) QTest::keyClick(marks, Qt::Key(key));
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0][0].toString().contains("146.7 ms") && said[2][0].toString().contains("6,042") &&
                 said[3][0].toString().contains("6,491"),
             qPrintable(said[2][0].toString() + said[3][0].toString()));
    for (const char* part : {"146.7", "184.0", "6,491", "6,042"})
      QVERIFY2(marks->accessibleDescription().contains(part), qPrintable(marks->accessibleDescription()));
    SpecialiseDrawings* drawings = w.view->drawings();
    QVERIFY(!drawings->differences().empty());
    QTest::keyClick(drawings, Qt::Key_N);
    QCOMPARE(drawings->pointedOut(), 0);
    QTest::keyClick(drawings, Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(drawings->pointedOut(), static_cast<int>(drawings->differences().size()) - 1);
    QTest::keyClick(drawings, Qt::Key_Escape);
    QCOMPARE(drawings->pointedOut(), -1);
  }
  void both_open_on_the_architecture_page() {
    World w;
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), patience);
    QTest::keyClick(w.view->marks(), Qt::Key_Down);
    QTest::keyClick(w.view->marks(), Qt::Key_Return);
    QVERIFY(w.window.currentPage() == w.window.page("architecture"));
    QVERIFY(w.session.selection()->current().arch == w.view->marks()->shown()->table.best[0].arch);
    w.window.showPage("pareto");
    w.view->inspector()->findChild<QPushButton*>("specialiseCompare")->click();
    QVERIFY(qobject_cast<ArchitecturePage*>(w.window.page("architecture"))->isComparing());
  }
  void the_exported_table_holds_all_four_numbers() {
    World w;
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), patience);
    const QList<Exportable*> views = w.page->exportViews();
    QCOMPARE(views.size(), 2);
    const QString csv = views[0]->csv();
    QCOMPARE(csv.count('\n'), 5);
    QVERIFY2(csv.contains(",146.7,") && csv.contains(",6491,") && csv.contains(",published,") && csv.contains(",yes\n"),
             qPrintable(csv));
    QVERIFY(views[1]->csv().count('\n') > 2);
    for (Exportable* view : views) QVERIFY(!imageOf(*view, 1).isNull());
  }
  void another_language_has_its_own_words() {
    World w(2);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.view->marks()->shown(), patience);
    setLanguage("pseudo");
    QCoreApplication::processEvents();
    const QString first = w.box("specialiseFirst")->currentText(), shown = w.view->marks()->shown()->devices[0];
    setLanguage("en");
    QVERIFY2(!first.contains("This machine"), qPrintable(first));
    QVERIFY2(!shown.contains("This machine"), qPrintable(shown));
  }
};

QTEST_MAIN(TestSpecialise)
#include "test_specialise.moc"
