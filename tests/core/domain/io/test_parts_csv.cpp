// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/parts_csv.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

ProfileResult profile_of(const Architecture& arch, double ms = 1) {
  ProfileResult profile;
  profile.device = {"this machine", "AMD EPYC", 1, "HAT Studio 0.1.0", "2026-11-28"};
  profile.arch = arch;
  profile.beam = 5;
  profile.tokens = 20;
  for (const int tokens : {10, 20}) {
    LengthPoint point;
    point.tokens = tokens;
    point.latency = {0.1 * ms, 0.9 * ms, 0.01, 0.02};
    point.components = {{Component::encoder_attention, 1, 0.06 * ms},
                        {Component::encoder_rest, 0, -0.001},
                        {Component::ffn, 1, 0.6 * ms},
                        {Component::output, 0, 0.3 * ms}};
    profile.points.push_back(point);
  }
  return profile;
}

}  // namespace

class TestPartsCsv : public QObject {
  Q_OBJECT
 private slots:
  void what_is_written_is_read_back() {
    QTemporaryDir dir;
    const std::string file = dir.filePath("machine/parts.csv").toStdString();
    PartsTable table;
    add_profile(table, profile_of(preset_space("sample").largest(), 3.25));
    add_profile(table, profile_of(preset_space("sample").smallest(), 1.0 / 3));
    write_parts_csv(file, table);
    const PartsTable again = read_parts_csv(file);
    QCOMPARE(again.rows.size(), table.rows.size());
    QCOMPARE(again.device.processor, std::string("AMD EPYC"));
    QCOMPARE(again.device.threads, 1);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      QVERIFY(again.rows[i].arch == table.rows[i].arch);
      QCOMPARE(again.rows[i].beam, 5);
      QCOMPARE(again.rows[i].point.tokens, table.rows[i].point.tokens);
      QCOMPARE(again.rows[i].point.latency.total_ms(), table.rows[i].point.latency.total_ms());
      QCOMPARE(again.rows[i].point.components.size(), std::size_t(4));
      for (std::size_t c = 0; c < 4; ++c) {
        QVERIFY(again.rows[i].point.components[c].component == table.rows[i].point.components[c].component);
        QCOMPARE(again.rows[i].point.components[c].ms, table.rows[i].point.components[c].ms);
      }
    }
    QVERIFY(read_parts_csv(dir.filePath("none.csv").toStdString()).rows.empty());
  }

  void rows_are_in_the_file_as_they_are_added() {
    QTemporaryDir dir;
    const std::string file = dir.filePath("latency.parts.csv").toStdString();
    QCOMPARE(parts_file_of(dir.filePath("latency.csv").toStdString()), file);
    PartsTable table;
    add_profile(table, profile_of(preset_space("sample").largest()));
    PartsRowFile rows(file, table);
    QCOMPARE(read_parts_csv(file).rows.size(), std::size_t(2));
    for (const MeasuredParts& row : parts_of(profile_of(preset_space("sample").smallest(), 2))) rows.add(row);
    const PartsTable all = read_parts_csv(file);
    QCOMPARE(all.rows.size(), std::size_t(4));
    QCOMPARE(all.rows[3].point.latency.total_ms(), 2.0);
    QCOMPARE(all.device.processor, std::string("AMD EPYC"));
  }

  void what_a_full_disk_cut_short_does_not_count() {
    QTemporaryDir dir;
    const std::string file = dir.filePath("parts.csv").toStdString();
    PartsTable table;
    ProfileResult profile = profile_of(preset_space("sample").largest());
    for (LengthPoint& point : profile.points) point.components.push_back({Component::decoder_rest, 0, 0.1});
    add_profile(table, profile);
    write_parts_csv(file, table);
    const std::string whole = read_file(file);
    const std::size_t second = whole.find(",20,5,");  // of the second length
    const std::size_t first_line = whole.rfind('\n', second) + 1;
    for (std::size_t cut = first_line + 1; cut < whole.size(); cut += 7) {
      if (whole[cut - 1] == '\n') continue;
      write_atomically(file, whole.substr(0, cut));
      QCOMPARE(read_parts_csv(file).rows.size(), std::size_t(1));
    }
  }

  void a_new_profile_takes_the_place_of_the_old_one_and_leaves_the_others() {
    PartsTable table;
    add_profile(table, profile_of(preset_space("sample").largest(), 1));
    add_profile(table, profile_of(preset_space("sample").smallest(), 1));
    add_profile(table, profile_of(preset_space("sample").largest(), 2));
    QCOMPARE(table.rows.size(), std::size_t(4));
    for (const MeasuredParts& row : table.rows)
      QCOMPARE(row.point.latency.total_ms(), row.arch == preset_space("sample").largest() ? 2.0 : 1.0);
  }

  void milliseconds_of_another_processor_or_thread_count_do_not_stay() {
    PartsTable table;
    add_profile(table, profile_of(preset_space("sample").largest()));
    ProfileResult elsewhere = profile_of(preset_space("sample").smallest());
    elsewhere.device.threads = 4;
    add_profile(table, elsewhere);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QVERIFY(table.rows.front().arch == preset_space("sample").smallest());
    elsewhere.points.clear();
    elsewhere.device.threads = 8;
    add_profile(table, elsewhere);  // it was stopped before anything was measured
    QCOMPARE(table.rows.size(), std::size_t(2));
  }

  void a_damaged_table_is_named_by_line_and_column_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("ms") << "\"enc 256: 1024/8 | dec 256: 512/4/4@1\",20,5,1,1,0,0,ffn,1,fast"
                        << "line 2, column ms";
    QTest::newRow("below nothing") << "\"enc 256: 1024/8 | dec 256: 512/4/4@1\",20,5,1,1,0,0,ffn,1,-1"
                                   << "line 2, column ms";
    QTest::newRow("layer") << "\"enc 256: 1024/8 | dec 256: 512/4/4@1\",20,5,1,1,0,0,ffn,2,1"
                           << "line 2, column layer";
    QTest::newRow("component") << "\"enc 256: 1024/8 | dec 256: 512/4/4@1\",20,5,1,1,0,0,fnn,1,1"
                               << "line 2, column component";
    QTest::newRow("architecture") << "enc 256,20,5,1,1,0,0,ffn,1,1"
                                  << "line 2, column architecture";
    QTest::newRow("cells") << "1,2,3"
                           << "line 2";
  }
  void a_damaged_table_is_named_by_line_and_column() {
    QFETCH(QString, line);
    QFETCH(QString, said);
    QTemporaryDir dir;
    const std::string file = dir.filePath("parts.csv").toStdString();
    write_atomically(
        file, "architecture,tokens,beam,encoder_ms,decoder_ms,encoder_std_ms,decoder_std_ms,component,layer,ms\n" +
                  line.toStdString() + "\n");
    try {
      (void)read_parts_csv(file);
      QFAIL("it was taken");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains(said), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TestPartsCsv)
#include "test_parts_csv.moc"
