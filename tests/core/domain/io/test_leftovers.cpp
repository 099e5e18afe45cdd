// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/file.h"
#include "domain/io/leftovers.h"

using namespace hat;
namespace fs = std::filesystem;

class TestLeftovers : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const std::string& name) const { return dir_.path().toStdString() + '/' + name; }

  /// A process that is killed while it writes a file and a folder.
  void kill_a_writer(const std::string& folder) const {
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      AtomicFile file(folder + "/table.csv");
      file.write("half");
      AtomicFolder model(folder + "/model");
      write_atomically(model.path() + "/card", "half");
      (void)!::write(ready[1], "x", 1);
      while (true) ::pause();
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
  }

 private Q_SLOTS:
  void what_a_killed_process_was_writing_goes_with_the_next_write_and_nothing_else_does() {
    fs::create_directory(at("work"));
    write_atomically(at("work/.hidden.tmp"), "mine");
    kill_a_writer(at("work"));
    QCOMPARE(std::distance(fs::directory_iterator(at("work")), fs::directory_iterator()), std::ptrdiff_t(3));
    AtomicFile other(at("work/other"));  // of a process that lives
    const std::vector<std::string> removed = remove_leftovers(at("work"));
    QCOMPARE(removed.size(), std::size_t(2));
    other.write("whole");
    other.commit();
    QCOMPARE(QDir(dir_.filePath("work")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{".hidden.tmp", "other"}));
  }

  void the_first_write_into_a_folder_cleans_it() {
    fs::create_directory(at("once"));
    kill_a_writer(at("once"));
    write_atomically(at("once/table.csv"), "whole");
    QCOMPARE(QDir(dir_.filePath("once")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"table.csv"});
  }

  void a_process_that_ends_in_the_middle_takes_its_own_temporaries_with_it() {
    fs::create_directory(at("ended"));
    AtomicFile other(at("ended/other"));  // of another process
    const pid_t child = ::fork();
    if (child == 0) {
      AtomicFile file(at("ended/table.csv"));
      file.write("half");
      AtomicFolder model(at("ended/model"));
      write_atomically(model.path() + "/card", "half");
      remove_own_temporaries();
      ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    QCOMPARE(std::distance(fs::directory_iterator(at("ended")), fs::directory_iterator()), std::ptrdiff_t(1));
    other.write("whole");
    other.commit();
    QVERIFY(fs::exists(at("ended/other")));
  }

  void names_of_living_processes_of_other_machines_and_of_people_are_no_leftovers() {
    const std::string mine = temporary_name("model");
    QVERIFY(mine != temporary_name("model"));
    QVERIFY(!is_leftover(mine));
    for (const char* name :
         {"", ".tmp", ".a.tmp", "model", ".model.tmp", ".model.deadbeef-999999999-0.tmp", ".x.12-3.tmp"})
      QVERIFY2(!is_leftover(name), name);
    QVERIFY(temporary_name(std::string(255, 'n')).size() <= 255);
  }

  void a_link_is_written_through_and_stays() {
    write_atomically(at("real"), "old");
    fs::create_symlink("real", at("link"));
    write_atomically(at("link"), "new");
    QVERIFY(fs::is_symlink(at("link")));
    QCOMPARE(read_file(at("real")), std::string("new"));
    fs::create_symlink("gone", at("dangling"));
    QVERIFY_THROWS_EXCEPTION(Error, write_atomically(at("dangling"), "x"));
    QVERIFY(!fs::exists(at("gone")));
  }
};

QTEST_APPLESS_MAIN(TestLeftovers)
#include "test_leftovers.moc"
