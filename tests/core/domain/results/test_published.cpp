// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <cmath>

#include "domain/arch/cost.h"
#include "domain/results/published.h"
#include "domain/space/search_space.h"

using namespace hat;

class TestPublished : public QObject {
  Q_OBJECT
 private slots:
  void there_are_44_models_of_four_tasks_and_three_devices() {
    QCOMPARE(published_models().size(), std::size_t(44));
    QCOMPARE(published_tasks().size(), std::size_t(4));
    QCOMPARE(published_devices().size(), std::size_t(3));
    for (const PublishedModel& model : published_models()) {
      QVERIFY2(problems_of(model.arch, model.qkv_dim).empty(), model.name.c_str());
      const SearchSpace space = preset_space(model.tokens == 23 ? "iwslt14" : "wmt14");
      // The space of WMT'19 and both of WMT'14 are the same; every released model is inside.
      QVERIFY2(space.contains(model.arch), (model.name + "\n" + to_text(model.arch)).c_str());
    }
  }
  void params_and_flops_computed_here_are_the_printed_ones_in_all_44_rows() {
    for (const PublishedModel& model : published_models()) {
      const double params = static_cast<double>(params_of(model.arch, model.qkv_dim)) / 1e6;
      const double flops = static_cast<double>(flops_of(model.arch, model.qkv_dim, model.tokens)) / 1e9;
      QVERIFY2(fmt::format("{:.2f}", params) == fmt::format("{:.2f}", model.params_m),
               fmt::format("{}: {} M, printed {}", model.name, params, model.params_m).c_str());
      QVERIFY2(fmt::format("{:.2f}", flops) == fmt::format("{:.2f}", model.flops_g),
               fmt::format("{}: {} G, printed {}", model.name, flops, model.flops_g).c_str());
    }
  }
  void names_say_the_latency_and_the_bleu_of_the_row() {
    for (const PublishedModel& model : published_models()) {
      const std::string ms = model.device.starts_with("Raspberry") ? fmt::format("@{:.1f}s_", model.latency_ms / 1000)
                                                                   : fmt::format("@{:.1f}ms_", model.latency_ms);
      QVERIFY2(model.name.find(ms) != std::string::npos, model.name.c_str());
      QVERIFY2(model.name.ends_with(fmt::format("_bleu@{:.1f}", model.bleu)), model.name.c_str());
      QVERIFY2(model.sacrebleu < model.bleu && model.sacrebleu > model.bleu - 3, model.name.c_str());
    }
  }
  void baselines_stand_behind_hats_models_by_what_is_claimed() {
    for (const PublishedBaseline& baseline : published_baselines())
      QVERIFY(!baseline.basis.empty() && baseline.latency_ms);
    const PublishedModel* pi = find_published("HAT_wmt14ende_raspberrypi@6.9s_bleu@28.4");
    QVERIFY(pi != nullptr);
    const PublishedBaseline& transformer = published_baselines().front();
    QCOMPARE(transformer.name, std::string("Transformer"));
    QCOMPARE(std::round(*transformer.latency_ms / pi->latency_ms), 3.0);
    QCOMPARE(std::round(*transformer.params_m / pi->params_m * 10), 37.0);
    const PublishedModel* french = find_published("wmt14enfr_raspberrypi@7.8s");
    QVERIFY(french != nullptr);
    const PublishedBaseline& evolved = published_baselines().back();
    QCOMPARE(std::round(*evolved.latency_ms / french->latency_ms * 10), 27.0);
    QCOMPARE(std::round(*evolved.params_m / french->params_m * 10), 37.0);
    QCOMPARE(std::round(*evolved.flops_g / french->flops_g * 10), 32.0);
    QCOMPARE(std::round((french->bleu - *evolved.bleu) * 10), 1.0);
    QCOMPARE(published_search_costs().front().gpu_hours, 184.0);
    QCOMPARE(published_search_costs().back().gpu_hours, 250.0 * 365 * 24);
    QCOMPARE(published_ratios().size(), std::size_t(4));
  }
  void models_measured_on_two_devices_are_released_ones() {
    QCOMPARE(published_transfers().size(), std::size_t(4));
    for (const PublishedTransfer& transfer : published_transfers()) {
      const PublishedModel* model = find_published(transfer.name);
      QVERIFY(model != nullptr);
      QCOMPARE(model->task, transfer.task);
      if (model->device == transfer.device) QVERIFY(std::abs(model->latency_ms / transfer.latency_ms - 1) < 0.01);
      // Each of the two models is the faster one on its own device.
      for (const PublishedTransfer& other : published_transfers())
        if (other.device == transfer.device && other.name != transfer.name)
          QCOMPARE(transfer.latency_ms < other.latency_ms, model->device == transfer.device);
    }
  }
  void a_part_of_a_name_finds_its_model_only_when_it_is_the_only_one() {
    QVERIFY(find_published("titanxp 45.6ms") == &published_models()[39]);
    QCOMPARE(find_published("Iwslt14deen_TITANXP@45.6ms")->task, std::string("iwslt14.de-en"));
    QVERIFY(find_published("raspberrypi") == nullptr);
    QVERIFY(find_published("nothing like it") == nullptr);
    QVERIFY(find_published("") == nullptr);
    QVERIFY(published_name_matches("Nvidia TITAN Xp GPU", "titanxp") &&
            published_name_matches("wmt14.en-de", "WMT14 En-De"));
    QVERIFY(!published_name_matches("wmt14.en-de", "wmt19"));
  }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "test_published.moc"
