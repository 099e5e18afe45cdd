// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"
#include "tensor/train/validation.h"

#include <QtTest>

#include "core/runtime/decode/golden.h"
#include "domain/space/search_space.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;

namespace {

std::string data_file(const std::string& kind) {
  return std::string(HAT_TEST_DATA "/golden/") + kind + "/model.safetensors";
}

/// Rows of padded token ids without their pads.
std::vector<std::vector<std::int32_t>> rows_of(const QJsonValue& value) {
  std::vector<std::vector<std::int32_t>> rows;
  for (const QJsonValue row : value.toArray()) {
    std::vector<std::int32_t> tokens;
    for (const int token : hat::test::ints(row))
      if (token != Special::pad) tokens.push_back(token);
    rows.push_back(tokens);
  }
  return rows;
}

std::vector<std::span<const std::int32_t>> spans(const std::vector<std::vector<std::int32_t>>& rows) {
  return {rows.begin(), rows.end()};
}

/// Targets from the decoder's input: without the leading eos, with it at the end.
std::vector<std::vector<std::int32_t>> targets_of(const std::vector<std::vector<std::int32_t>>& inputs) {
  std::vector<std::vector<std::int32_t>> targets;
  for (const auto& input : inputs) {
    targets.emplace_back(input.begin() + 1, input.end());
    targets.back().push_back(Special::eos);
  }
  return targets;
}

double gap(const torch::Tensor& a, const torch::Tensor& b) { return (a - b).abs().max().item<double>(); }

Network small_network(Norm norm = Norm::post) {
  Network network;
  SearchSpace& space = network.space;
  space = preset_space("sample");
  space.qkv_dim = 16;
  space.encoder_dims = space.decoder_dims = {16, 8};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {32, 16};
  space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
  space.encoder_depths = {3, 2};
  space.decoder_depths = {3, 2, 1};
  space.any_sources = true;
  network.source_vocab = network.target_vocab = 40;
  network.norm = norm;
  return network;
}

Pairs random_pairs(int count, Rng& rng) {
  Pairs pairs;
  for (int i = 0; i < count; ++i) {
    std::vector<int> source, target;
    for (std::uint64_t n = 1 + uniform_index(rng, 8); n > 0; --n)
      source.push_back(4 + static_cast<int>(uniform_index(rng, 36)));
    for (std::uint64_t n = 1 + uniform_index(rng, 8); n > 0; --n)
      target.push_back(4 + static_cast<int>(uniform_index(rng, 36)));
    pairs.add(source, target);
  }
  return pairs;
}

}  // namespace

class TestSuperTransformer : public QObject {
  Q_OBJECT
 private slots:
  void logits_and_losses_of_every_gene_equal_hats() {
    // Origin: HAT's code in eval mode on its toy network (tests/reference/README.md). Tolerances: logits 1e-4, losses
    // 1e-5.
    for (const std::string kind : {"shared", "separate"}) {
      const auto weights = hat::test::read_weights(data_file(kind));
      const SuperTransformer network(hat::test::golden_network(kind, *weights), *weights);
      const QString folder = hat::test::golden_folder() + QString::fromStdString(kind) + "/";
      const QJsonObject batch_json = hat::test::read_json(folder + "batch.json");
      const auto sources = rows_of(batch_json["src_tokens"]);
      const auto inputs = rows_of(batch_json["prev_output_tokens"]);
      const auto targets = targets_of(inputs);
      const RaggedBatch batch = make_ragged(spans(sources), spans(targets));
      const QJsonObject genes = hat::test::read_json(folder + "genes.json");
      const QJsonObject summary =
          QFile::exists(folder + "summary.json") ? hat::test::read_json(folder + "summary.json") : QJsonObject();
      int compared = 0;
      for (const QString& gene : genes.keys()) {
        if (!QFile::exists(folder + gene + ".logits.npy")) continue;
        const Architecture arch = hat::test::architecture_of(genes[gene].toObject(), 3);
        const torch::Tensor ours = network.logits(arch, batch);
        const auto golden = hat::test::read_npy(folder + gene + ".logits.npy");
        const torch::Tensor theirs = torch::tensor(golden.values).view(golden.shape);
        for (std::int64_t b = 0; b < batch.target.sentences(); ++b) {
          const torch::Tensor mine = ours.narrow(0, batch.target.offsets[b], batch.target.length(b));
          const double difference = gap(mine, theirs[b].narrow(0, 0, batch.target.length(b)));
          QVERIFY2(difference < 1e-4, qPrintable(QString("%1 sentence %2: %3").arg(gene).arg(b).arg(difference)));
        }
        ++compared;
        if (!summary.contains(gene)) continue;
        const ops::Loss loss = network.loss(arch, batch, 0.1, {});
        const double loss_sum = summary[gene].toObject()["loss_sum_nats"].toDouble();
        const double nll_sum = summary[gene].toObject()["nll_sum_nats"].toDouble();
        QVERIFY2(std::abs(loss.loss - loss_sum) < 1e-5 * loss_sum,
                 qPrintable(QString("%1 %2 %3").arg(gene).arg(loss.loss).arg(loss_sum)));
        QVERIFY(std::abs(loss.nll - nll_sum) < 1e-5 * nll_sum);
      }
      QVERIFY(compared >= 3);
    }
  }

  void a_cut_out_subtransformer_gives_the_supertransformers_logits() {
    Rng rng(3);
    const Pairs pairs = random_pairs(6, rng);
    std::vector<std::span<const std::int32_t>> sources, targets;
    for (std::size_t i = 0; i < pairs.size(); ++i)
      sources.push_back(pairs.source(i)), targets.push_back(pairs.target(i));
    const RaggedBatch batch = make_ragged(sources, targets);
    for (const Norm norm : {Norm::post, Norm::pre}) {
      const SuperTransformer super(small_network(norm), 5);
      for (int i = 0; i < 12; ++i) {
        const Architecture arch = super.network().space.sample(rng);
        const SuperTransformer alone(cut_network(super.network(), arch),
                                     cut_out(super.network(), super.to_weights(), arch));
        const double difference = gap(super.logits(arch, batch), alone.logits(arch, batch));
        QVERIFY2(difference < 1e-5,
                 qPrintable(QString::fromStdString(to_text(arch)) + QString(": %1").arg(difference)));
      }
    }
  }

  void weights_survive_the_way_out_and_in() {
    const SuperTransformer first(small_network(), 5);
    const SuperTransformer second(first.network(), first.to_weights());
    QVERIFY(first.to_weights() == second.to_weights());
  }

  void layers_that_were_not_sampled_get_no_gradient() {
    Rng rng(4);
    const Pairs pairs = random_pairs(3, rng);
    std::vector<std::span<const std::int32_t>> sources, targets;
    for (std::size_t i = 0; i < pairs.size(); ++i)
      sources.push_back(pairs.source(i)), targets.push_back(pairs.target(i));
    SuperTransformer super(small_network(), 5);
    super.train_weights(true);
    PassOptions options;
    options.training = true;
    const Architecture arch = super.network().space.smallest();
    super.loss(arch, make_ragged(sources, targets), 0.1, options).sum.backward();
    for (const auto& [name, tensor] : super.parameters()) {
      const bool used = name.find("decoder.layers.1") == std::string::npos &&
                        name.find("decoder.layers.2") == std::string::npos &&
                        name.find("encoder.layers.2") == std::string::npos;
      QVERIFY2(tensor.grad().defined() == used, name.c_str());
      if (name == "encoder.layers.0.fc1.weight") {
        QVERIFY(tensor.grad().narrow(0, 0, 16).narrow(1, 0, 8).abs().sum().item<double>() > 0);
        QCOMPARE(tensor.grad().narrow(0, 16, 16).abs().sum().item<double>(), 0.0);
      }
    }
  }

  void equal_keys_make_equal_passes_and_other_keys_other_ones() {
    Rng rng(6);
    const Pairs pairs = random_pairs(5, rng);
    std::vector<std::span<const std::int32_t>> sources, targets;
    for (std::size_t i = 0; i < pairs.size(); ++i)
      sources.push_back(pairs.source(i)), targets.push_back(pairs.target(i));
    const RaggedBatch batch = make_ragged(sources, targets);
    const SuperTransformer super(small_network(), 5);
    PassOptions options;
    options.training = true;
    options.dropout = 0.3;
    options.attention_dropout = 0.2;
    const auto loss = [&](std::uint64_t key) {
      options.key = key;
      return super.loss(super.network().space.largest(), batch, 0.1, options).loss;
    };
    QCOMPARE(loss(1), loss(1));
    QVERIFY(loss(1) != loss(2));
  }

  void validation_takes_its_share_from_the_whole_set() {
    Rng rng(9);
    const Pairs pairs = random_pairs(500, rng);
    const ValidationSet all(pairs, 0), some(pairs, 400);
    QCOMPARE(all.sentences(), std::int64_t(500));
    QVERIFY(some.target_tokens() > 300 && some.target_tokens() < 500);
  }

  void adam_leaves_tensors_without_gradient_alone_and_counts_their_steps_apart() {
    std::vector<std::pair<std::string, torch::Tensor>> parameters{{"a", torch::ones({4}).set_requires_grad(true)},
                                                                  {"b", torch::ones({4}).set_requires_grad(true)}};
    Adam adam(parameters, TrainConfig{});
    const auto step = [&](bool with_b) {
      (with_b ? (parameters[0].second * 2 + parameters[1].second * 3).sum() : (parameters[0].second * 2).sum())
          .backward();
      adam.step(0.1, 1.0);
    };
    step(false);
    QCOMPARE(adam.states()[1].steps, std::int64_t(0));
    QCOMPARE(parameters[1].second.sum().item<double>(), 4.0);
    step(true);
    QCOMPARE(adam.states()[0].steps, std::int64_t(2));
    QCOMPARE(adam.states()[1].steps, std::int64_t(1));
    // The first step of Adam is lr * g / |g|, whatever the gradient: 1 - 0.1 (eps moves the seventh digit).
    QVERIFY(std::abs(parameters[1].second[0].item<double>() - 0.9) < 1e-6);
  }
};

QTEST_GUILESS_MAIN(TestSuperTransformer)
#include "test_super_transformer.moc"
