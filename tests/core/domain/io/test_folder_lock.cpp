// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <optional>

#include "domain/io/folder_lock.h"

using namespace hat;

class TestFolderLock : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  std::string path() const { return folder_.path().toStdString(); }

 private Q_SLOTS:
  void a_second_run_is_refused_until_the_first_has_ended() {
    std::optional<FolderLock> first(std::in_place, path(), "output");
    QVERIFY(FolderLock::is_held(path()));
    try {
      const FolderLock second(path(), "output");
      QFAIL("two runs hold one folder");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QCOMPARE(error.problems().at(0).file, path());
      QCOMPARE(error.problems().at(0).field, std::string("output"));
    }
    first.reset();
    QVERIFY(!FolderLock::is_held(path()));
    const FolderLock third(path(), "output");
    QVERIFY(std::filesystem::is_empty(path()));  // nothing lies about
  }

  void a_killed_process_holds_nothing() {
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      const FolderLock lock(path(), "output");
      (void)!::write(ready[1], "x", 1);
      while (true) ::pause();
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    QVERIFY(FolderLock::is_held(path()));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!FolderLock::is_held(path()));
    ::close(ready[0]);
    ::close(ready[1]);
  }
};

QTEST_APPLESS_MAIN(TestFolderLock)
#include "test_folder_lock.moc"
