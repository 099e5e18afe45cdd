// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QtTest>

#include <algorithm>

#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/pages/translate/file_bar.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A session over the fake workspace, as the program makes one.
struct World {
  explicit World(int models = 4, bool predictor = true) : session(&engine) {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), models), "Sample workspace", preset_space("sample"));
    if (predictor) {
      auto fake = std::make_shared<FakePredictor>();
      session.device()->setPredictor(
          fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
          runs.filePath("workspace/predictor.safetensors"));
    }
  }
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session;
};

void shown(QWidget& widget, QSize size = {928, 676}) {
  widget.resize(size);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}  // namespace

class TestTranslateFile : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_file_that_has_to_be_done_in_a_time_takes_whichever_models_there_is_time_for() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    QTemporaryDir folder;
    QFile file(folder.filePath("text.en"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one two\n\nthree\n");
    file.close();
    auto* field = page.fileBar()->findChild<QLineEdit*>("fileWithin");
    const auto said = [&] {
      QString all;
      for (const RoleLabel* label : page.fileBar()->findChildren<RoleLabel*>()) all += label->text();
      return all;
    };
    page.openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!page.fileBar()->isRunning() && !page.fileBar()->translation().value(2).isEmpty(),
                             patience);
    QVERIFY(field->isVisibleTo(page.fileBar()));
    QVERIFY(!said().contains("given up"));
    // Time enough: the best model for all of it.
    field->setText("1 h");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("no quality given up"), patience);
    QVERIFY(said().contains("of 1 h"));
    QVERIFY(page.fileBar()->translation()[0].startsWith("eno owt"));
    QVERIFY(page.fileBar()->translation()[1].isEmpty());
    // None at all: the fastest, and that is said.
    page.fileBar()->finishWithin("1 ms");
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("fell back to the fastest"), patience);
    // No time: everything stays as it was.
    field->setText("soon");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->property("error").toBool());
    QVERIFY(said().contains("fell back"));
    page.fileBar()->finishWithin("");
    QTRY_VERIFY_WITH_TIMEOUT(!page.fileBar()->isRunning() && !said().contains("given up"), patience);
  }

  void a_file_is_translated_line_for_line_and_saved() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    QTemporaryDir folder;
    QFile file(folder.filePath("text.en"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one two\n\nthree\n");
    file.close();
    page.openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.fileBar()->translation().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(page.fileBar()->translation().size(), 3, patience);
    QVERIFY(page.fileBar()->translation()[0].startsWith("eno owt"));
    QVERIFY(page.fileBar()->translation()[1].isEmpty());
    page.fileBar()->save(folder.filePath("text.de"));
    QFile saved(folder.filePath("text.de"));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 3);
    page.openFile(folder.path());
    QVERIFY(page.fileBar()->error().contains("folder"));
    QFile bad(folder.filePath("bad.en"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("\xff\xfe\xff");
    bad.close();
    page.openFile(bad.fileName());
    QVERIFY(page.fileBar()->error().contains("UTF-8"));
    // One bad line costs only itself, and is named.
    QFile mixed(folder.filePath("mixed.en"));
    QVERIFY(mixed.open(QIODevice::WriteOnly));
    mixed.write("\xEF\xBB\xBFone two\nbad \xff byte\nthree\n");
    mixed.close();
    page.openFile(mixed.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(
        page.isSettled() && page.fileBar()->translation().size() == 3 && !page.fileBar()->translation()[2].isEmpty(),
        patience);
    QVERIFY(page.fileBar()->translation()[0].startsWith("eno owt"));
    QVERIFY(page.fileBar()->translation()[1].isEmpty());
    const auto labels = page.fileBar()->findChildren<RoleLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const RoleLabel* label) { return label->text().contains("line 2: expected UTF-8 text"); }));
  }
};

QTEST_MAIN(TestTranslateFile)
#include "test_translate_file.moc"
