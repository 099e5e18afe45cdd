// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "ui/series/attention_series.h"

using namespace hat;
using namespace hat::ui;

namespace {

// Two heads, two target tokens, sources 1 and 3, three source tokens. Head 0 looks at (3, token 0) alone, head 1
// spreads over all six places.
LayerAttention layer(int decoder_layer) {
  LayerAttention layer;
  layer.decoder_layer = decoder_layer;
  layer.encoder_layers = {1, 3};
  layer.heads = 2;
  layer.target_tokens = 2;
  layer.source_tokens = 3;
  layer.weights.assign(2 * 2 * 2 * 3, 0.0F);
  for (int target = 0; target < 2; ++target) {
    layer.weights[target * 6 + 3] = 1;
    for (int place = 0; place < 6; ++place) layer.weights[12 + target * 6 + place] = 1.0F / 6;
  }
  return layer;
}

std::vector<std::string> texts(const std::vector<Word>& words) {
  std::vector<std::string> texts;
  for (const Word& word : words) texts.push_back(word.text);
  return texts;
}

}  // namespace

class TestAttentionSeries : public QObject {
  Q_OBJECT
 private slots:
  void tokens_are_joined_to_words() {
    const auto words = words_of({"▁The", "▁or", "cs", ".", "</s>"});
    QCOMPARE(texts(words), (std::vector<std::string>{"The", "orcs", ".", ""}));
    QCOMPARE(words[1].first, 1);
    QCOMPARE(words[1].count, 2);
    QCOMPARE(words[3].first, 4);
  }
  void byte_tokens_are_decoded() {
    QCOMPARE(texts(words_of({"▁K", "<0xC3>", "<0xA4>", "lte"})), (std::vector<std::string>{"Kälte"}));
  }
  void bpe_markers_continue_a_word() {
    QCOMPARE(texts(words_of({"the", "or@@", "cs", "."})), (std::vector<std::string>{"the", "orcs", "."}));
  }
  void punctuation_inside_a_word_stays_in_it() {
    QCOMPARE(texts(words_of({"▁don", "'", "t", "▁go", "!"})), (std::vector<std::string>{"don't", "go", "!"}));
    QVERIFY(words_of({}).empty());
  }

  void two_long_texts_are_compared_without_a_table_of_all_pairs() {
    // 1,600 lines of 15 words: a table of all pairs would be 2.3 GB.
    std::vector<std::string> text(24000, "word"), other = text;
    other[12345] = "other";
    const std::vector<bool> differs = differing_words(text, other);
    QCOMPARE(std::count(differs.begin(), differs.end(), true), 1);
    QVERIFY(differs[12345]);
  }

  void differing_words_are_those_outside_the_common_subsequence() {
    QCOMPARE(differing_words({"a", "x", "b"}, {"a", "b", "c"}), (std::vector<bool>{false, true, false}));
    QCOMPARE(differing_words({"a"}, {}), (std::vector<bool>{true}));
    QVERIFY(differing_words({}, {"a"}).empty());
  }

  void rows_are_highest_layer_first_and_shares_sum_to_one() {
    Hypothesis hypothesis;
    hypothesis.attention = {layer(1), layer(2)};
    const std::vector<Word> source{{"orcs", 0, 2}, {"", 2, 1}};
    const auto rows = attention_rows(hypothesis, source, {"x", 0, 2}, {});
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].decoder_layer, 2);
    QCOMPARE(rows[0].encoder_layer, 3);
    QCOMPARE(rows[1].encoder_layer, 1);
    // Encoder layer 3: head 0 gives all to the first word, head 1 two sixths to it and one to the end.
    QVERIFY(std::abs(rows[0].cells[0] - (1 + 2.0 / 6) / 2) < 1e-6);
    QVERIFY(std::abs(rows[0].cells[1] - (1.0 / 6) / 2) < 1e-6);
    QVERIFY(std::abs(rows[0].share + rows[1].share - 1) < 1e-6);
  }
  void one_head_and_one_layer_can_be_chosen() {
    Hypothesis hypothesis;
    hypothesis.attention = {layer(1), layer(2)};
    const std::vector<Word> source{{"orcs", 0, 2}, {"", 2, 1}};
    const auto rows = attention_rows(hypothesis, source, {"x", 1, 1}, {2, 0});
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].cells[0], 1.0);
    QCOMPARE(rows[1].share, 0.0);
    QVERIFY(attention_rows(hypothesis, source, {"x", 1, 1}, {0, 5}).empty());
  }
  void the_alignment_of_each_target_word_sums_to_one() {
    Hypothesis hypothesis;
    hypothesis.attention = {layer(1), layer(2)};
    const std::vector<Word> source{{"orcs", 0, 2}, {"", 2, 1}}, target{{"a", 0, 1}, {"b", 1, 1}};
    const auto mass = word_alignment(hypothesis, source, target, {});
    QCOMPARE(mass.size(), std::size_t(2));
    QVERIFY(std::abs(mass[0][0] + mass[0][1] - 1) < 1e-6);
  }
  void levels_rise_with_the_mass() {
    QCOMPARE(attention_level(0), 0);
    QCOMPARE(attention_level(0.19), 3);
    QCOMPARE(attention_level(0.20), 4);
    QCOMPARE(attention_level(1), 5);
  }
};

QTEST_GUILESS_MAIN(TestAttentionSeries)
#include "test_attention_series.moc"
