// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <set>
#include <string>

#include "domain/latency/layer_terms.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

double term(const LayerTerms& terms, const std::string& name) {
  const auto found = std::ranges::find(layer_term_names, name);
  if (found == layer_term_names.end()) qFatal("no such term");
  return terms[static_cast<std::size_t>(found - layer_term_names.begin())];
}

/// Terms of a decoder of which only depth and mean sources are told.
LayerTerms with_sources(double depth, double mean) {
  return layer_terms(Features{640, 6, 2048, 6, 640, depth, 2048, 6, 6, mean});
}

}  // namespace

class TestLayerTerms : public QObject {
  Q_OBJECT
 private slots:
  void every_term_has_a_name_of_its_own() {
    QCOMPARE(std::set<std::string>(layer_term_names.begin(), layer_term_names.end()).size(), layer_term_count);
  }
  void averages_give_what_layers_give_but_for_the_number_of_two_sources() {
    Rng rng(5);
    for (int i = 0; i < 200; ++i) {
      const Architecture arch = preset_space("wmt14").sample(rng);
      const LayerTerms exact = layer_terms(arch), averages = layer_terms(features_of(arch));
      for (std::size_t t = 0; t < layer_term_count; ++t)
        if (std::string(layer_term_names[t]) != "layers_of_two_sources")
          QVERIFY2(std::abs(exact[t] - averages[t]) < 1e-12, layer_term_names[t]);
      double two = 0;
      for (const DecoderLayer& layer : arch.decoder) two += layer.sources.size() == 2;
      QCOMPARE(term(exact, "layers_of_two_sources"), two / 6);
    }
  }
  void the_number_of_two_sources_is_expected_over_all_ways_to_have_the_mean() {
    const auto expected = [](double depth, double mean) {
      return 6 * term(with_sources(depth, mean), "layers_of_two_sources");
    };
    QCOMPARE(expected(1, 1), 0.0);
    QCOMPARE(expected(1, 2), 1.0);
    QCOMPARE(expected(1, 3), 0.0);
    QCOMPARE(expected(2, 1.5), 1.0);                      // 1+2, 2+1
    QVERIFY(std::abs(expected(2, 2) - 2.0 / 3) < 1e-12);  // 1+3, 3+1, 2+2
    QVERIFY(std::abs(expected(3, 2) - 9.0 / 7) < 1e-12);  // six orders of 1+2+3, and 2+2+2
    QCOMPARE(expected(3, 5), 0.0);                        // of no such decoder
  }
  void an_empty_decoder_has_finite_terms() {
    for (const double value : with_sources(0, 0)) QVERIFY(std::isfinite(value));
  }
};

QTEST_GUILESS_MAIN(TestLayerTerms)
#include "test_layer_terms.moc"
