// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_layers.h"

#include <QtTest>

#include <cstdint>
#include <thread>

#include "core/runtime/decode/random_network.h"
#include "runtime/decode/kernels.h"
#include "runtime/decode/packed_cache.h"
#include "runtime/decode/translator.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::runtime::decode;
using namespace hat::test;

namespace {

/// Sizes that are whole panels, as those of real spaces are.
Network even_network() {
  Network network = random_network();
  network.space.qkv_dim = 48;
  network.space.encoder_dims = {64, 32};
  network.space.decoder_dims = {64, 48};
  network.space.encoder_ffn_dims = network.space.decoder_ffn_dims = {96, 64, 32};
  network.encoder_position_dim = network.decoder_position_dim = 64;
  return network;
}

std::vector<float> logits_of(const std::shared_ptr<const PackedModel>& model) {
  std::mt19937 random(3);
  const std::vector<int> source = random_sentence(random, 9, 37);
  return Translator(model).logits(source, {Special::eos, 5, 9, 11});
}

}  // namespace

class TestPackedLayers : public QObject {
  Q_OBJECT

  static void add_precisions() {
    QTest::addColumn<Precision>("precision");
    for (const Precision precision : {Precision::fp32, Precision::bf16, Precision::int8})
      QTest::addRow("%s", names_of(precision)[static_cast<std::size_t>(precision)].c_str()) << precision;
  }

 private slots:
  void any_slice_computes_to_the_bit_what_it_computes_from_weights_of_its_own_data() { add_precisions(); }
  void any_slice_computes_to_the_bit_what_it_computes_from_weights_of_its_own() {
    QFETCH(Precision, precision);
    for (const Network& network : {even_network(), random_network(), random_network(Norm::pre, Sharing::separate)}) {
      const auto weights = random_weights(network, 2);
      const auto layers = std::make_shared<PackedLayers>();
      Rng rng(5);
      std::vector<Architecture> archs;
      for (int i = 0; i < 12; ++i) archs.push_back(network.space.sample(rng));
      archs.push_back(network.space.smallest());
      archs.push_back(network.space.largest());
      archs.push_back(network.space.smallest());
      for (const Architecture& arch : archs) {
        const auto own = std::make_shared<PackedModel>(weights, network, arch, precision);
        const auto slice = std::make_shared<PackedModel>(weights, network, arch, precision, layers);
        QCOMPARE(slice->bytes(), own->bytes());
        QVERIFY(logits_of(slice) == logits_of(own));
      }
    }
  }

  void what_one_slice_has_packed_no_other_packs_again() {
    const Network network = even_network();
    const auto weights = random_weights(network);
    for (const Precision precision : {Precision::fp32, Precision::bf16}) {
      const auto layers = std::make_shared<PackedLayers>();
      Architecture arch = network.space.largest();
      { const PackedModel largest(weights, network, arch, precision, layers); }
      const std::size_t bytes = layers->bytes();
      QVERIFY(bytes > 0);
      arch.encoder_dim = 32;
      arch.decoder_dim = 48;
      arch.encoder.resize(1);
      arch.decoder.pop_back();
      for (EncoderLayer& layer : arch.encoder) layer.ffn_dim = 32;
      for (DecoderLayer& layer : arch.decoder) {
        layer.ffn_dim = 64;
        layer.sources = {1};
      }
      const auto model = std::make_shared<PackedModel>(weights, network, arch, precision, layers);
      QCOMPARE(layers->bytes(), bytes);
    }
  }

  void in_int8_layers_of_the_same_inputs_are_shared() {
    const Network network = even_network();
    const auto weights = random_weights(network);
    const auto layers = std::make_shared<PackedLayers>();
    Architecture arch = network.space.largest();
    { const PackedModel largest(weights, network, arch, Precision::int8, layers); }
    const std::size_t bytes = layers->bytes();
    arch.encoder[0].ffn_dim = 32;  // the front rows of fc1; fc2 has other inputs
    const PackedModel model(weights, network, arch, Precision::int8, layers);
    const std::size_t fc2 = 64 * 32, scales_and_sums_and_bias = 64 * 12;
    QCOMPARE(layers->bytes(), bytes + fc2 + scales_and_sums_and_bias);
  }

  void a_layer_that_a_larger_slice_needs_takes_the_place_of_the_smaller_one() {
    const Network network = even_network();
    const auto weights = random_weights(network);
    const auto layers = std::make_shared<PackedLayers>();
    const auto small =
        std::make_shared<PackedModel>(weights, network, network.space.smallest(), Precision::fp32, layers);
    const std::vector<float> before = logits_of(small);
    { const PackedModel largest(weights, network, network.space.largest(), Precision::fp32, layers); }
    const auto alone = std::make_shared<PackedLayers>();
    { const PackedModel largest(weights, network, network.space.largest(), Precision::fp32, alone); }
    // Other numbers of heads scale the queries in another way: those layers are others.
    QVERIFY(layers->bytes() <= alone->bytes() + small->bytes());
    QVERIFY(logits_of(small) == before);  // what is used stays, whoever takes its place
  }

  void what_nobody_uses_goes_beyond_the_limit_and_the_oldest_first() {
    const Network network = even_network();
    const auto first = random_weights(network, 1), second = random_weights(network, 2),
               third = random_weights(network, 3), fourth = random_weights(network, 4);
    const Architecture arch = network.space.largest();
    const auto pack = [&](const std::shared_ptr<const WeightMap>& weights,
                          const std::shared_ptr<PackedLayers>& layers) {
      return std::make_shared<PackedModel>(weights, network, arch, Precision::fp32, layers);
    };
    const auto one = std::make_shared<PackedLayers>();
    (void)pack(first, one);
    const std::size_t size = one->bytes();
    QCOMPARE(one->idle_bytes(), size);

    const auto layers = std::make_shared<PackedLayers>(2 * size);
    auto used = pack(first, layers);
    (void)pack(second, layers);
    (void)pack(third, layers);
    QCOMPARE(layers->bytes(), 3 * size);
    QCOMPARE(layers->idle_bytes(), 2 * size);  // the first is used
    used = pack(second, layers);
    (void)pack(fourth, layers);
    used = pack(second, layers);  // three are idle when this one looks
    QCOMPARE(layers->bytes(), 3 * size);
    (void)pack(third, layers);
    QCOMPARE(layers->bytes(), 3 * size);  // it was there
    (void)pack(first, layers);
    QCOMPARE(layers->bytes(), 4 * size);  // it was not: the oldest had to go

    const auto none = std::make_shared<PackedLayers>(0);
    used = pack(first, none);
    QCOMPARE(none->bytes(), size);
    const auto again = pack(first, none);
    QCOMPARE(none->bytes(), size);
    (void)pack(second, none);
    (void)pack(first, none);
    QCOMPARE(none->bytes(), size);
    QVERIFY(logits_of(used) == logits_of(pack(first, std::make_shared<PackedLayers>())));
  }

  void several_threads_may_pack_at_once() {
    const Network network = even_network();
    const auto weights = random_weights(network);
    std::vector<std::vector<float>> found(6);
    const auto arch = [&](std::size_t i) { return i % 2 ? network.space.largest() : network.space.smallest(); };
    const auto layers = std::make_shared<PackedLayers>(0);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < found.size(); ++i)
      threads.emplace_back([&, i] {
        for (int repeat = 0; repeat < 5; ++repeat)
          found[i] = logits_of(std::make_shared<PackedModel>(weights, network, arch(i), Precision::bf16, layers));
      });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < found.size(); ++i)
      QVERIFY(found[i] == logits_of(std::make_shared<PackedModel>(weights, network, arch(i), Precision::bf16)));
  }

  void slices_of_one_model_are_packed_once() {
    const Network network = even_network();
    const auto weights = random_weights(network);
    const auto largest = packed_model(weights, network, network.space.largest());
    QCOMPARE(packed_model(weights, network, network.space.largest()), largest);
    Architecture arch = network.space.largest();
    arch.encoder.resize(3);
    for (DecoderLayer& layer : arch.decoder) layer.sources = {2};
    const auto slice = packed_model(weights, network, arch);
    QCOMPARE(slice->output().panels, largest->output().panels);
    QCOMPARE(slice->encoder()[1].fc2.panels, largest->encoder()[1].fc2.panels);
    QVERIFY(packed_model(weights, network, arch, Precision::bf16)->output().halves != nullptr);
  }
};

QTEST_GUILESS_MAIN(TestPackedLayers)
#include "test_packed_layers.moc"
