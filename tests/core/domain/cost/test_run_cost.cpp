// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/cost/run_cost.h"

using namespace hat;

namespace {
RunCost cost_of(double seconds, double energy_wh, EnergySource source = EnergySource::rapl) {
  RunCost cost;
  cost.seconds = seconds;
  cost.energy_wh = energy_wh;
  cost.source = source;
  return cost;
}
}  // namespace

class TestRunCost : public QObject {
  Q_OBJECT
 private slots:
  void grams_and_money_follow_from_energy_and_time() {
    RunCost cost = cost_of(7200, 500);
    cost.factors = {65, 400, "somewhere", 0.30, 2.5, "EUR"};
    QCOMPARE(cost.co2_g(), 200.0);
    QCOMPARE(cost.money(), 0.15 + 5.0);
    cost.factors.price_per_hour = 0;
    QCOMPARE(cost.money(), 0.15);
  }

  void the_default_factor_is_the_pounds_per_kwh_that_the_paper_s_source_uses() {
    QVERIFY(std::abs(CostFactors{}.co2_g_per_kwh - 0.954 * grams_per_pound) < 0.05);
    QVERIFY(CostFactors{}.validate().empty());
  }

  void a_total_says_how_much_of_it_is_estimated_and_keeps_currencies_apart() {
    RunCost euro = cost_of(100, 4, EnergySource::estimate);
    euro.factors.currency = "EUR";
    euro.factors.price_per_kwh = 1;
    const CostTotal total = total_of({cost_of(10, 1), euro, cost_of(20, 2)});
    QCOMPARE(total.seconds, 130.0);
    QCOMPARE(total.energy_wh, 7.0);
    QCOMPARE(total.estimated_wh, 4.0);
    QCOMPARE(total.co2_g, 7.0 / 1000 * 432.7);
    QCOMPARE(total.money.size(), std::size_t(2));
    QCOMPARE(total.money[0].currency, std::string("USD"));
    QCOMPARE(total.money[0].amount, 3.0 / 1000 * 0.12);
    QCOMPARE(total.money[1].amount, 0.004);
    QCOMPARE(total_of({}).energy_wh, 0.0);
  }

  void impossible_factors_are_refused_by_name() {
    CostFactors factors;
    factors.assumed_watts = 0;
    factors.co2_g_per_kwh = -1;
    factors.price_per_hour = std::nan("");
    factors.currency.clear();
    QStringList fields;
    for (const Problem& problem : factors.validate()) fields << QString::fromStdString(problem.field);
    QCOMPARE(fields, QStringList({"assumed_watts", "co2_g_per_kwh", "price_per_hour", "currency"}));
  }

  void numbers_are_shown_with_two_digits_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0";
    QTest::newRow("tiny") << 0.00314 << "0.0031";
    QTest::newRow("below one") << 0.256 << "0.26";
    QTest::newRow("some") << 2.44 << "2.4";
    QTest::newRow("rounds up to one more digit") << 9.97 << "10";
    QTest::newRow("rounds up below one") << 0.0997 << "0.10";
    QTest::newRow("tens") << 57.3 << "57";
    QTest::newRow("thousands stay whole") << 1234.4 << "1234";
  }
  void numbers_are_shown_with_two_digits() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(two_digits(value)), text);
  }

  void the_sentence_names_every_factor() {
    RunCost cost = cost_of(120, 2.4, EnergySource::estimate);
    QCOMPARE(
        QString::fromStdString(cost_text(cost)),
        QString(
            "2.4 Wh (estimate: 65 W), 1.0 g CO2 at 432.7 g/kWh (US average (EPA 2018)), 0.00029 USD at 0.12 USD/kWh"));
    cost.source = EnergySource::rapl;
    cost.counters = "package-0, dram";
    cost.factors.price_per_hour = 1;
    const QString text = QString::fromStdString(cost_text(cost));
    QVERIFY2(text.contains("(RAPL: package-0, dram)") && text.endsWith("and 1 USD/h"), qPrintable(text));
  }
};

QTEST_GUILESS_MAIN(TestRunCost)
#include "test_run_cost.moc"
