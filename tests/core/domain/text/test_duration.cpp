// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/text/duration.h"

using namespace hat;

class TestDuration : public QObject {
  Q_OBJECT
 private slots:
  void a_duration_is_said_in_at_most_two_units_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("said");
    const std::pair<double, const char*> known[] = {
        {0, "0.0 s"},           {0.44, "0.4 s"},           {9.94, "9.9 s"},      {9.97, "10 s"},
        {48.2, "48 s"},         {59.6, "1 min 00 s"},      {95, "1 min 35 s"},   {65, "1 min 05 s"},
        {3599.7, "1 h 00 min"}, {3600 + 62, "1 h 01 min"}, {7199, "1 h 59 min"}, {100 * 3600., "100 h 00 min"}};
    for (const auto& [seconds, said] : known) QTest::newRow(said) << seconds << QString(said);
  }
  void a_duration_is_said_in_at_most_two_units() {
    QFETCH(double, seconds);
    QFETCH(QString, said);
    QCOMPARE(QString::fromStdString(duration_text(seconds)), said);
  }
  void what_is_left_is_whole_seconds_and_never_nothing_too_early() {
    QCOMPARE(duration_text(time_left_parts(95)), std::string("1 min 35 s"));
    QCOMPARE(duration_text(time_left_parts(0.2)), std::string("1 s"));
    QCOMPARE(duration_text(time_left_parts(3)), std::string("3 s"));
    QCOMPARE(duration_text(time_left_parts(0)), std::string("0 s"));
  }
  void a_time_is_read_as_people_write_it() {
    for (const auto& [text, seconds] : std::vector<std::pair<const char*, double>>{
             {"2s", 2}, {"1.5 min", 90}, {"500ms", 0.5}, {"1 h", 3600}, {"12", 12}, {"3 s", 3}})
      QCOMPARE(seconds_from(text).value_or(-1), seconds);
    for (const char* text : {"", "soon", "0", "-1 s", "2 days", "nan", "inf s", "s"}) QVERIFY(!seconds_from(text));
  }
  void what_nobody_knows_is_not_given_as_a_time() {
    QCOMPARE(duration_text(-1), std::string("?"));
    QCOMPARE(duration_text(std::nan("")), std::string("?"));
    QCOMPARE(duration_text(INFINITY), std::string("?"));
  }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "test_duration.moc"
