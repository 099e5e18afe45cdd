// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/compare.h"
#include "domain/latency/predictor.h"

using namespace hat;

namespace {

LatencyTable samples_of(const SearchSpace& space, int count, bool with_architectures) {
  LatencyTable table;
  Rng rng(5);
  for (int i = 0; i < count; ++i) {
    const Architecture arch = space.sample(rng);
    table.rows.push_back({features_of(arch), {1, 2, 0, 0}, with_architectures ? std::optional(arch) : std::nullopt});
  }
  return table;
}

}  // namespace

class TestCoverage : public QObject {
  Q_OBJECT
 private slots:
  void samples_of_a_space_cover_all_of_it_with_or_without_architectures() {
    for (const char* name : {"wmt14", "iwslt14", "sample"})
      for (const bool with_architectures : {true, false}) {
        const SearchSpace space = preset_space(name);
        const Coverage coverage = coverage_of(samples_of(space, 400, with_architectures));
        QCOMPARE(coverage.per_layer, with_architectures);
        QVERIFY(coverage.known());
        const auto outside = beyond(coverage, space);
        QVERIFY2(outside.empty(), outside.empty() ? "" : outside[0].english().c_str());
        QVERIFY(beyond(coverage, space.largest()).empty() && beyond(coverage, space.smallest()).empty());
        QVERIFY(!disjoint(coverage, space));
      }
  }
  void another_space_is_told_by_name_and_range() {
    const Coverage coverage = coverage_of(samples_of(preset_space("sample"), 200, true));
    const SearchSpace wmt = preset_space("wmt14");
    QVERIFY(disjoint(coverage, wmt));
    const auto outside = beyond(coverage, wmt.largest());
    QCOMPARE(outside.front().english(), std::string("encoder dim 640 (fitted on 192 to 256)"));
    QCOMPARE(beyond(coverage, wmt).front().english(), std::string("encoder dim 512 to 640 (fitted on 192 to 256)"));
  }
  void gaps_are_the_same_as_numbers() {
    const Coverage coverage = coverage_of(samples_of(preset_space("sample"), 200, true));
    const auto found = gaps(coverage, preset_space("wmt14"));
    QCOMPARE(found.size(), beyond(coverage, preset_space("wmt14")).size());
    QCOMPARE(found.front().feature, std::size_t(0));
    QCOMPARE(found.front().least, 512.0);
    QCOMPARE(found.front().fitted_most, 256.0);
    QVERIFY(gaps(coverage, preset_space("sample").largest()).empty());
  }
  void a_space_that_is_covered_in_part_is_beyond_but_not_disjoint() {
    const Coverage coverage = coverage_of(samples_of(preset_space("sample"), 200, true));
    SearchSpace wider = preset_space("sample");
    wider.decoder_ffn_dims.push_back(4096);
    QVERIFY(!disjoint(coverage, wider));
    const auto outside = beyond(coverage, wider);
    QCOMPARE(outside.size(), std::size_t(1));
    QCOMPARE(outside.front().english(), std::string("decoder FFN dim 512 to 4096 (fitted on 512 to 1024)"));
  }
  void what_is_not_known_complains_of_nothing() {
    QVERIFY(!Coverage{}.known());
    QVERIFY(beyond(Coverage{}, preset_space("wmt14")).empty());
    QVERIFY(!disjoint(Coverage{}, preset_space("wmt14")));
  }
  void a_predictor_file_keeps_it() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.safetensors").toStdString();
    PredictorInfo info;
    info.feature_norms.fill(1);
    info.coverage = coverage_of(samples_of(preset_space("sample"), 50, true));
    save_predictor(MlpPredictor({{10, 1, std::vector<float>(10, 1.f), {0.f}}}, info), path);
    const Coverage back = load_predictor(path)->info().coverage;
    QVERIFY(back.least == info.coverage.least && back.most == info.coverage.most && back.per_layer);
  }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_coverage.moc"
