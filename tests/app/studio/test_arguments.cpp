// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "app/studio/arguments.h"
#include "domain/io/atomic_file.h"

using namespace hat;
using namespace hat::studio;

class TestArguments : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  QString made(const QString& name) const {
    QDir().mkpath(QFileInfo(dir_.filePath(name)).path());
    write_atomically(dir_.filePath(name).toStdString(), "x");
    return dir_.filePath(name);
  }

 private slots:
  void a_workspace_is_opened_by_its_folder_or_its_file_and_everything_else_is_imported() {
    const QString yaml = made("w/workspace.yaml"), csv = made("titan.csv"),
                  model = QFileInfo(made("model/model.yaml")).path();
    for (const QString& workspace : {dir_.filePath("w"), yaml}) {
      Arguments arguments;
      QCOMPARE(sort_arguments({csv, workspace, model}, {}, arguments), QString());
      QCOMPARE(arguments.workspace, dir_.filePath("w"));
      QCOMPARE(arguments.files, QStringList({csv, model}));
    }
  }
  void files_alone_go_into_the_workspace_that_is_opened_anyway() {
    Arguments arguments;
    QCOMPARE(sort_arguments({made("a.csv"), made("b.csv")}, {}, arguments), QString());
    QVERIFY(arguments.workspace.isEmpty());
    QCOMPARE(arguments.files.size(), qsizetype(2));
  }
  void what_is_not_there_is_named_all_at_once() {
    Arguments arguments;
    const QString wrong = sort_arguments({"/no/such.csv", made("a.csv"), "/nor/this"}, {}, arguments);
    QVERIFY2(wrong.contains("/no/such.csv") && wrong.contains("/nor/this") && !wrong.contains("a.csv"),
             qPrintable(wrong));
  }
  void two_workspaces_are_one_too_many() {
    Arguments arguments;
    QVERIFY(sort_arguments({dir_.filePath("w")}, made("other/workspace.yaml"), arguments).contains("got several"));
  }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
