// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/append_file.h"
#include "domain/io/file.h"

using namespace hat;

class TestAppendFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rows_are_in_the_file_when_they_were_added() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("rows.csv").toStdString();
    AppendFile file(path);
    for (const char* expected : {"one\n", "one\none\n"}) {
      file.add("one\n");
      QCOMPARE(read_file(path), std::string(expected));
    }
    AppendFile(path).add("two\n");  // behind what is there
    QCOMPARE(read_file(path), std::string("one\none\ntwo\n"));
  }

  void a_full_disk_and_a_missing_folder_are_told_with_the_file() {
    AppendFile full("/dev/full");
    try {
      full.add("row\n");
      QFAIL("a full disk took a row");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::resource);
      QCOMPARE(error.problems().at(0).file, std::string("/dev/full"));
    }
    QVERIFY_THROWS_EXCEPTION(Error, AppendFile("/no/such/folder/rows.csv"));
  }
};

QTEST_APPLESS_MAIN(TestAppendFile)
#include "test_append_file.moc"
