// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/run_paths.h"

using namespace hat;
namespace fs = std::filesystem;

class TestRunPaths : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const std::string& name) const { return dir_.path().toStdString() + '/' + name; }
  std::string made(const std::string& name) const {
    fs::create_directories(at(name));
    return at(name);
  }

 private slots:
  void what_is_moved_with_the_folder_is_named_from_it() {
    const std::string run = made("ws/runs/search-1");
    write_atomically(made("ws") + "/workspace.yaml", "name: ws\n");
    const RunPaths paths(run);
    QCOMPARE(paths.kept(""), std::string());
    QCOMPARE(paths.kept(run + "/space.yaml"), std::string("space.yaml"));
    QCOMPARE(paths.kept(run), std::string("."));
    QCOMPARE(paths.kept(at("ws/super")), std::string("../../super"));
    QCOMPARE(paths.kept(at("ws/super/")), std::string("../../super"));
    QCOMPARE(paths.kept(at("ws")), std::string("../.."));
    QCOMPARE(paths.kept(at("ws/../elsewhere")), at("elsewhere"));
    QCOMPARE(paths.kept(at("ws-2/super")), at("ws-2/super"));
    // No workspace around it: what lies beside it.
    const RunPaths alone(made("plain/run"));
    QCOMPARE(alone.kept(at("plain/data")), std::string("../data"));
    QCOMPARE(alone.kept(at("data")), at("data"));
    QCOMPARE(RunPaths("/run").kept("/data"), std::string("/data"));
  }

  void a_path_is_found_from_where_the_folder_is_or_was_or_as_it_is_written() {
    const std::string run = made("a/runs/one"), super = made("a/super"), here = at("b/runs/one");
    const RunPaths moved(here, run);
    QCOMPARE(moved.resolved("../../super"), super);  // it was moved alone
    QCOMPARE(moved.resolved(super), super);
    const std::string beside = made("b/super");
    QCOMPARE(moved.resolved("../../super"), beside);  // with it
    QCOMPARE(moved.resolved(super), super);           // an older run's: it is still there
    fs::remove(super);
    QCOMPARE(moved.resolved(super), beside);     // an older run's that was moved with it
    QCOMPARE(moved.resolved("../.."), at("a"));  // there is always something above
    write_atomically(at("b/workspace.yaml"), "name: b\n");
    QCOMPARE(moved.resolved("../.."), at("b"));
    QCOMPARE(moved.resolved("../../gone"), at("b/gone"));
    QCOMPARE(moved.resolved(at("gone")), at("gone"));
    QCOMPARE(moved.resolved(""), std::string());
    QVERIFY(!moved.find("../../gone") && !moved.find(""));
    const fs::path stood = fs::current_path();
    fs::current_path(at("b"));
    QCOMPARE(fs::path(RunPaths(at("elsewhere/run")).resolved("super")), fs::canonical(beside));
    fs::current_path(stood);
  }
};

QTEST_APPLESS_MAIN(TestRunPaths)
#include "test_run_paths.moc"
