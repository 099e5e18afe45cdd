// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/error.h"
#include "domain/results/published.h"
#include "domain/search/specialise_published.h"

using namespace hat;

namespace {

const SpecialiseQuestion paper{28.1, {}, 0.1};

std::string refusal_of(std::string_view task, const std::array<std::string, 2>& devices) {
  try {
    (void)published_evidence(task, devices);
  } catch (const Error& error) {
    return error.code() == ErrorCode::invalid_input ? error.problems()[0].field + ": " + error.what() : "";
  }
  return {};
}

const SpecialiseCandidate& named(const SpecialiseEvidence& evidence, const std::string& name) {
  return *std::ranges::find(evidence.candidates, name, &SpecialiseCandidate::name);
}

}  // namespace

class TestSpecialisePublished : public QObject {
  Q_OBJECT
 private slots:
  void the_table_of_the_paper_comes_out_as_it_was_printed() {
    const SpecialisationTable table =
        specialise(published_evidence("wmt14.en-de", {"titan-xp", "raspberry-pi"}), paper);
    QCOMPARE(table.best[0].name, std::string("HAT_wmt14ende_titanxp@146.7ms_bleu@28.1"));
    QCOMPARE(table.best[1].name, std::string("HAT_wmt14ende_raspberrypi@6.0s_bleu@28.2"));
    QCOMPARE(table.best[0].on[0].ms, 146.7);
    QCOMPARE(table.best[0].on[1].ms, 6491.0);
    QCOMPARE(table.best[1].on[0].ms, 184.0);
    QCOMPARE(table.best[1].on[1].ms, 6042.0);
    for (const SpecialisedModel& model : table.best)
      for (const DeviceMs& ms : model.on) QVERIFY(ms.origin == MsOrigin::published && ms.interval);
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_both);
    QVERIFY(std::abs(table.saving[0].share - 0.203) < 1e-3);
    QVERIFY(std::abs(table.saving[1].share - 0.069) < 1e-3);
    QVERIFY(table.saving[0].share_interval->low > 0.19 && table.saving[0].share_interval->high < 0.21);
  }
  void what_nobody_printed_is_predicted_at_the_pace_of_the_devices_own_models() {
    const SpecialiseEvidence evidence = published_evidence("wmt14.en-de", {"raspberry-pi", "xeon"});
    const DeviceMs& ms = named(evidence, "HAT_wmt14ende_raspberrypi@6.0s_bleu@28.2").on[1];
    QVERIFY(ms.origin == MsOrigin::predicted && ms.interval);
    // The costs of layers say 281 ms; the Xeon's own models take 1.06 to 1.17 times what they say.
    QVERIFY2(ms.ms > 281 * 1.06 && ms.ms < 281 * 1.17, qPrintable(QString::number(ms.ms)));
    QVERIFY(ms.interval->low < 281 * 1.06 && ms.interval->high > 281 * 1.17);
    // Its own latency is that of the transfers, which has more digits than the 6.0 s of its name.
    QCOMPARE(named(evidence, "HAT_wmt14ende_raspberrypi@6.0s_bleu@28.2").on[0].ms, 6042.0);
    QCOMPARE(named(evidence, "HAT_wmt14ende_raspberrypi@5.0s_bleu@27.8").on[0].interval->high, 5050.0);
    QVERIFY(evidence.pair[0] && evidence.pair[1]);
  }
  void what_was_printed_of_one_model_holds_for_others_of_its_architecture() {
    const SpecialiseEvidence evidence = published_evidence("wmt14.en-de", {"xeon", "titan-xp"});
    const SpecialiseCandidate& one = named(evidence, "HAT_wmt14ende_xeon@278.7ms_bleu@27.9");
    QVERIFY(one.on[1].origin == MsOrigin::published);
    QCOMPARE(one.on[1].ms, 126.0);
  }
  void the_best_of_a_device_is_one_that_was_searched_for_it() {
    for (const std::string& a : published_device_names())
      for (const std::string& b : published_device_names())
        for (const char* task : {"wmt14.en-de", "wmt14.en-fr"}) {
          if (a == b) continue;
          const SpecialiseEvidence evidence = published_evidence(task, {a, b});
          QVERIFY(evidence.candidates.size() >= 16);
          const SpecialisationTable table = specialise(evidence, {{}, {}, 0.1});
          for (std::size_t i = 0; i < 2; ++i) QCOMPARE(find_published(table.best[i].name)->device, table.devices[i]);
        }
  }
  void devices_are_found_whatever_the_case_blanks_and_signs() {
    QCOMPARE(find_published_device("Raspberry Pi").value(), std::string("raspberry-pi"));
    QCOMPARE(find_published_device("TITAN_XP").value(), std::string("titan-xp"));
    QCOMPARE(find_published_device("Intel Xeon E5-2640 CPU").value(), std::string("xeon"));
    for (const char* other : {"", "x", "pi", "own", "xeon gold"}) QVERIFY2(!find_published_device(other), other);
  }
  void what_does_not_exist_lists_what_does() {
    const QString device = QString::fromStdString(refusal_of("wmt14.en-de", {"toaster", "xeon"}));
    QVERIFY2(device.startsWith("device: ") && device.contains("raspberry-pi, xeon, titan-xp"), qPrintable(device));
    QVERIFY(QString::fromStdString(refusal_of("wmt14.en-de", {"xeon", "Xeon"})).contains("two different devices"));
    const QString task = QString::fromStdString(refusal_of("wmt19.en-de", {"titan-xp", "xeon"}));
    QVERIFY2(task.startsWith("task: ") && task.contains("wmt14.en-de or wmt14.en-fr"), qPrintable(task));
    QVERIFY(!refusal_of("", {"titan-xp", "xeon"}).empty());
  }
};

QTEST_GUILESS_MAIN(TestSpecialisePublished)
#include "test_specialise_published.moc"
