// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/checksums.h"

using namespace hat;

class TestChecksums : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  [[nodiscard]] std::string at(const std::string& name) const { return folder_.path().toStdString() + '/' + name; }

 private slots:
  void a_checksum_is_the_fnv_of_the_whole_file() {
    // FNV-1a of "a" and of nothing, 64 bits: published test vectors of the hash (isthe.com/chongo/tech/comp/fnv).
    write_atomically(at("a"), "a");
    write_atomically(at("empty"), "");
    QCOMPARE(checksum_of(at("a")), std::string("af63dc4c8601ec8c"));
    QCOMPARE(checksum_of(at("empty")), std::string("cbf29ce484222325"));
  }

  void each_file_is_whole_changed_missing_or_unknown() {
    for (const char* file : {"one", "two", "three"}) write_atomically(at(file), file);
    Checksums known;
    add_checksums(known, folder_.path().toStdString(), {"one", "two", "not there"});
    QCOMPARE(known.size(), std::size_t(2));
    known["gone"] = "0000000000000000";
    write_atomically(at("two"), "twO");
    const auto checked = check_files(folder_.path().toStdString(), known, {"one", "two", "three", "one"});
    QCOMPARE(checked.size(), std::size_t(4));
    QVERIFY(checked[0].state == FileState::whole);
    QVERIFY(checked[1].state == FileState::changed);
    QVERIFY(checked[2].state == FileState::unknown);
    QVERIFY(checked[3].file == "gone" && checked[3].state == FileState::missing);
  }

  void what_is_known_already_stays_as_it_was_said() {
    write_atomically(at("file"), "new");
    Checksums known{{"file", "0123456789abcdef"}};
    add_checksums(known, folder_.path().toStdString(), {"file"});
    QCOMPARE(known["file"], std::string("0123456789abcdef"));
  }

  void a_small_file_that_is_another_one_is_refused_by_name() {
    write_atomically(at("small"), "text");
    Checksums known;
    add_checksums(known, folder_.path().toStdString(), {"small"});
    expect_whole(folder_.path().toStdString(), known, "small", "model.yaml");
    write_atomically(at("small"), "tex!");
    try {
      expect_whole(folder_.path().toStdString(), known, "small", "model.yaml");
      QFAIL("taken");
    } catch (const Error& error) {
      QVERIFY(error.code() == ErrorCode::format);
      QCOMPARE(error.problems().front().file, at("small"));
      QVERIFY(std::string(error.what()).find("model.yaml") != std::string::npos);
    }
    expect_whole(folder_.path().toStdString(), {}, "small", "model.yaml");  // older cards say nothing
  }
};

QTEST_GUILESS_MAIN(TestChecksums)
#include "test_checksums.moc"
