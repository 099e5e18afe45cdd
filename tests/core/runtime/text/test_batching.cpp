// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <numeric>

#include "runtime/text/batching.h"
#include "runtime/text/numpy_random.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::runtime;

namespace {

std::vector<int> ints(const QJsonValue& value) {
  std::vector<int> numbers;
  for (const QJsonValue number : value.toArray()) numbers.push_back(number.toInt());
  return numbers;
}

/// Pairs of given lengths (end tokens included) whose tokens tell where they come from.
Pairs pairs_of(const std::vector<int>& source_sizes, const std::vector<int>& target_sizes) {
  Pairs pairs;
  for (std::size_t i = 0; i < source_sizes.size(); ++i)
    pairs.add(std::vector<int>(source_sizes[i] - 1, 10 + static_cast<int>(i)),
              std::vector<int>(target_sizes[i] - 1, 100 + static_cast<int>(i)));
  return pairs;
}

}  // namespace

class TestBatching : public QObject {
  Q_OBJECT

  QJsonObject golden_;

 private slots:
  void initTestCase() {
    // Made by running HAT's own code (fairseq 0.8, numpy's legacy generator) on its toy corpus.
    QFile file(hat::test::golden_folder() + "batching.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
  }

  void the_permutation_is_numpys() {
    std::vector<int> order(400);
    std::iota(order.begin(), order.end(), 0);
    numpy_shuffle(std::span<int>(order), 1);
    QCOMPARE(order, ints(golden_["numpy_permutation_seed1_400"]));
  }
  void batches_and_their_order_are_hats() {
    const Pairs pairs = pairs_of(ints(golden_["src_sizes"]), ints(golden_["tgt_sizes"]));
    const auto batches =
        batches_by_tokens(pairs, golden_["max_tokens"].toInt(), golden_["required_batch_size_multiple"].toInt());
    const QJsonArray expected = golden_["frozen_batches"].toArray();
    QCOMPARE(batches.size(), std::size_t(expected.size()));
    for (std::size_t i = 0; i < batches.size(); ++i) QCOMPARE(batches[i], ints(expected[i]));
    const EpochPlan plan(batches, golden_["seed"].toInt());
    QCOMPARE(plan.order(1), ints(golden_["epoch1_batch_order"]));
    QCOMPARE(plan.order(2), ints(golden_["epoch2_batch_order"]));
  }
  void every_pair_is_in_exactly_one_batch_and_no_batch_is_too_big() {
    std::vector<int> sources, targets;
    for (int i = 0; i < 997; ++i) {
      sources.push_back(2 + i * 7 % 31);
      targets.push_back(2 + i * 11 % 29);
    }
    const Pairs pairs = pairs_of(sources, targets);
    std::vector<int> seen;
    for (const auto& batch : batches_by_tokens(pairs, 300)) {
      int longest = 0;
      for (const int i : batch) longest = std::max({longest, sources[i], targets[i]});
      QVERIFY(longest * static_cast<int>(batch.size()) <= 300);
      seen.insert(seen.end(), batch.begin(), batch.end());
    }
    std::sort(seen.begin(), seen.end());
    std::vector<int> all(997);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(seen, all);
  }
  void a_pair_that_fits_no_batch_is_named_by_its_length() {
    try {
      (void)batches_by_tokens(pairs_of({3, 40}, {3, 5}), 39);
      QFAIL("made a batch that is too big");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QCOMPARE(error.problems()[0].field, std::string("max_tokens"));
      QVERIFY(error.problems()[0].message.english().find("40") != std::string::npos);
    }
    QVERIFY_THROWS_EXCEPTION(Error, (void)batches_by_tokens(pairs_of({3}, {3}), 0));
  }
  void sources_are_padded_on_the_left_and_targets_on_the_right() {
    Pairs pairs;
    pairs.add(std::vector{10}, std::vector{20, 21, 22});
    pairs.add(std::vector{11, 12, 13}, std::vector{23});
    pairs.add(std::vector{14}, std::vector<int>{});
    const int rows[] = {0, 1, 2};
    const Batch batch = collate(pairs, rows);
    QCOMPARE(batch.indices, (std::vector<int>{1, 0, 2}));  // longest source first, equal ones in order
    QCOMPARE(batch.source_length, std::int64_t(4));
    QCOMPARE(batch.target_length, std::int64_t(4));
    QCOMPARE(batch.target_tokens, std::int64_t(4 + 2 + 1));
    QCOMPARE(batch.source, (std::vector<std::int64_t>{11, 12, 13, 2, 1, 1, 10, 2, 1, 1, 14, 2}));
    QCOMPARE(batch.target, (std::vector<std::int64_t>{23, 2, 1, 1, 20, 21, 22, 2, 2, 1, 1, 1}));
    QCOMPARE(batch.decoder_input, (std::vector<std::int64_t>{2, 23, 1, 1, 2, 20, 21, 22, 2, 1, 1, 1}));
  }
};

QTEST_GUILESS_MAIN(TestBatching)
#include "test_batching.moc"
