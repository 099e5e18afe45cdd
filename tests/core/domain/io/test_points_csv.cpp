// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/points_csv.h"

using namespace hat;

class TestPointsCsv : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;

  std::string file(const std::string& text) {
    const std::string path = folder_.filePath("points.csv").toStdString();
    write_atomically(path, text);
    return path;
  }
  /// The sentences that a file of that content is refused with.
  QStringList problems(const std::string& text) {
    try {
      (void)read_points_csv(file(text));
    } catch (const Error& error) {
      QStringList list;
      for (const Problem& problem : error.problems())
        list << QString::fromStdString(fmt::format("{}: {}", problem.place, problem.message));
      return list;
    }
    return {};
  }

 private slots:
  void columns_may_stand_in_any_order_and_cells_may_be_empty() {
    const auto points =
        read_points_csv(file("bleu,name,latency_ms,device,data,bleu_low,bleu_high,architecture\n"
                             "27.3,\"Transformer, big\",300.5,Xeon,WMT'14 En-De,26.9,27.7,\n"
                             ",ours,12,,,,,\"enc 256: 1024/8 | dec 256: 512/4/4@1\"\n"));
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(points[0].name, std::string("Transformer, big"));
    QCOMPARE(*points[0].bleu, 27.3);
    QCOMPARE(*points[0].latency_ms, 300.5);
    QCOMPARE(points[0].bleu_interval->first, 26.9);
    QCOMPARE(points[0].bleu_interval->second, 27.7);
    QCOMPARE(points[0].device, std::string("Xeon"));
    QVERIFY(!points[0].arch && !points[0].latency_interval_ms && !points[0].params);
    QVERIFY(!points[1].bleu && points[1].arch && points[1].arch->decoder_depth() == 1);
  }

  void a_byte_order_mark_and_the_line_ends_of_other_systems_do_no_harm() {
    const auto points = read_points_csv(file("\xEF\xBB\xBFname,bleu\r\na,20\r\n\r\nb,21\r\n"));
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(*points[1].bleu, 21.0);
  }

  void every_problem_is_told_at_once_with_line_and_column() {
    const QStringList all = problems("name,bleu,latency_ms\na,x,1\n,20,2\nc,1\nd,,\n");
    QCOMPARE(all.size(), 4);
    QVERIFY2(all[0].startsWith("line 2, column bleu: expected a number from 0, got \"x\""), qPrintable(all[0]));
    QVERIFY2(all[1].startsWith("line 3, column name:"), qPrintable(all[1]));
    QVERIFY2(all[2].startsWith("line 4: expected 3 columns, got 2"), qPrintable(all[2]));
    QVERIFY2(all[3].startsWith("line 5: expected at least one number"), qPrintable(all[3]));
  }

  void an_unknown_column_is_an_error_with_the_nearest_name() {
    const QStringList all = problems("name,blue\na,20\n");
    QVERIFY(all.size() >= 1 && all[0].contains("blue") && all[0].contains("bleu"));
  }

  void an_interval_has_two_ends_and_its_number_between_them() {
    QVERIFY(problems("name,bleu,bleu_low\na,20,19\n").join(' ').contains("together"));
    QVERIFY(problems("name,bleu,bleu_low,bleu_high\na,20,21,22\n").join(' ').contains("between"));
    QVERIFY(problems("name,bleu,bleu_low,bleu_high\na,20,19,21\n").isEmpty());
  }

  void damaged_files_are_refused() {
    QVERIFY(problems("").join(' ').contains("empty file"));
    QVERIFY(problems("name,bleu\n").join(' ').contains("at least one point"));
    QVERIFY(problems("name,bleu\n\"a,2\n").join(' ').contains("closing quotation mark"));
    QVERIFY(problems("name,architecture,bleu\na,enc 12,2\n").join(' ').contains("column architecture"));
    QVERIFY_EXCEPTION_THROWN((void)read_points_csv(folder_.filePath("missing.csv").toStdString()), Error);
  }

  void a_header_is_told_from_other_text() {
    QVERIFY(is_points_header("name,latency_ms,bleu"));
    QVERIFY(is_points_header("bleu, name"));
    QVERIFY(!is_points_header("name,year"));
    QVERIFY(!is_points_header("latency_ms,bleu"));
    QVERIFY(!is_points_header("the name of the rose"));
  }
};

QTEST_APPLESS_MAIN(TestPointsCsv)
#include "test_points_csv.moc"
