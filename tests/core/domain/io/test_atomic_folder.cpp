// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/file.h"

using namespace hat;

class TestAtomicFolder : public QObject {
  Q_OBJECT
 private slots:
  void nothing_is_there_before_commit_and_everything_after_it() {
    QTemporaryDir parent;
    const std::string target = parent.filePath("new/model").toStdString();
    AtomicFolder folder(target);
    write_atomically(folder.path() + "/a", "one");
    QVERIFY(!QFileInfo::exists(QString::fromStdString(target)));
    folder.commit();
    QCOMPARE(read_file(target + "/a"), std::string("one"));
  }
  void a_folder_that_was_there_is_replaced_whole() {
    QTemporaryDir parent;
    const std::string target = parent.filePath("model").toStdString();
    for (const char* name : {"old", "new"}) {
      AtomicFolder folder(target + "/");
      write_atomically(folder.path() + "/" + name, name);
      folder.commit();
    }
    QCOMPARE(QDir(QString::fromStdString(target)).entryList(QDir::Files), QStringList{"new"});
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"model"});
  }
  void without_commit_the_old_folder_stays_and_no_trace_is_left() {
    QTemporaryDir parent;
    const std::string target = parent.filePath("model").toStdString();
    {
      AtomicFolder folder(target);
      write_atomically(folder.path() + "/a", "one");
      folder.commit();
    }
    {
      AtomicFolder folder(target);
      write_atomically(folder.path() + "/b", "two");
    }
    QCOMPARE(QDir(QString::fromStdString(target)).entryList(QDir::Files), QStringList{"a"});
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  }
  void a_file_in_the_target_place_is_an_error() {
    QTemporaryDir parent;
    const std::string target = parent.filePath("model").toStdString();
    write_atomically(target, "a file");
    QVERIFY_THROWS_EXCEPTION(Error, AtomicFolder{target});
    QCOMPARE(read_file(target), std::string("a file"));
  }
};

QTEST_GUILESS_MAIN(TestAtomicFolder)
#include "test_atomic_folder.moc"
