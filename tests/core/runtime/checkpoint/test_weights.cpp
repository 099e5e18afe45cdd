// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <numeric>

#include "runtime/checkpoint/weights.h"

using namespace hat;
using namespace hat::runtime;

namespace {

SearchSpace small_space(int encoder_dim, int decoder_dim) {
  SearchSpace space;
  space.qkv_dim = 8;
  space.encoder_dims = {encoder_dim, 4};
  space.decoder_dims = {decoder_dim, 4};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {12, 6};
  space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
  space.encoder_depths = {3, 2};
  space.decoder_depths = {2, 1};
  space.sources = {{1, {}}, {2, {}}};
  return space;
}

Network network_of(const SearchSpace& space, Sharing sharing = Sharing::shared, Norm norm = Norm::post) {
  Network network;
  network.space = space;
  network.source_vocab = network.target_vocab = 11;
  network.sharing = sharing;
  network.norm = norm;
  network.encoder_position_dim = space.max_encoder_dim();
  network.decoder_position_dim = space.max_decoder_dim();
  return network;
}

/// Every number says where it stands: the same element cut out twice must be the same number.
WeightMap counted(const Network& network) {
  WeightMap weights;
  float next = 0;
  for (const auto& [name, shape] : expected_shapes(network)) {
    HostTensor tensor{
        shape, std::vector<float>(std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>()))};
    for (float& value : tensor.values) value = next++;
    weights[name] = tensor;
  }
  return weights;
}

float at(const HostTensor& tensor, std::int64_t row, std::int64_t column) {
  return tensor.values[row * tensor.shape[1] + column];
}

}  // namespace

class TestWeights : public QObject {
  Q_OBJECT

 private slots:
  void tables_are_stored_once_for_all_that_share_them() {
    for (const auto& [sharing, tables] : {std::pair{Sharing::shared, 1}, {Sharing::tied, 2}, {Sharing::separate, 3}}) {
      int found = 0;
      for (const auto& [name, shape] : expected_shapes(network_of(small_space(8, 8), sharing)))
        found += name.find("embed") != name.npos;
      QCOMPARE(found, tables);
    }
    Network network = network_of(small_space(8, 8));
    network.target_vocab = 12;
    QVERIFY_THROWS_EXCEPTION(Error, (void)expected_shapes(network));
  }
  void pre_norm_stacks_end_with_a_norm() {
    const WeightMap weights = counted(network_of(small_space(8, 8), Sharing::shared, Norm::pre));
    QVERIFY(weights.contains("encoder.layer_norm.weight") && weights.contains("decoder.layer_norm.bias"));
    QVERIFY(!counted(network_of(small_space(8, 8))).contains("encoder.layer_norm.weight"));
  }
  void every_slice_is_the_front_of_its_matrix() {
    const Network network = network_of(small_space(8, 8));
    const WeightMap whole = counted(network);
    const WeightMap cut = cut_out(network, whole, architecture_from_text("enc 4: 6/4 12/2 | dec 4: 6/2/4@1"));
    QVERIFY(!cut.contains("encoder.layers.2.fc1.weight") && !cut.contains("decoder.layers.1.fc1.weight"));
    QCOMPARE(cut.at("encoder.layers.0.fc1.weight").shape, (std::vector<std::int64_t>{6, 4}));
    QCOMPARE(cut.at("encoder.layers.1.fc1.weight").shape, (std::vector<std::int64_t>{12, 4}));
    QCOMPARE(cut.at("encoder.embed_tokens.weight").shape, (std::vector<std::int64_t>{11, 4}));
    for (const char* name : {"encoder.layers.0.fc2.weight", "encoder.layers.1.self_attn.in_proj_weight",
                             "decoder.layers.0.self_attn.out_proj.weight",
                             "decoder.layers.0.encoder_attn.in_proj_weight", "encoder.embed_tokens.weight"}) {
      const HostTensor& part = cut.at(name);
      for (std::int64_t row = 0; row < part.shape[0]; ++row)
        for (std::int64_t column = 0; column < part.shape[1]; ++column)
          QCOMPARE(at(part, row, column), at(whole.at(name), row, column));
    }
    const HostTensor& bias = cut.at("decoder.layers.0.final_layer_norm.bias");
    QCOMPARE(bias.values, std::vector<float>(whole.at("decoder.layers.0.final_layer_norm.bias").values.begin(),
                                             whole.at("decoder.layers.0.final_layer_norm.bias").values.begin() + 4));
    QCOMPARE(cut.at("decoder.layers.0.self_attn.in_proj_bias").values,
             whole.at("decoder.layers.0.self_attn.in_proj_bias").values);
  }
  void cross_attention_changes_its_form_with_the_dims() {
    // 8/8 → 8/4: one matrix becomes three; the encoder's columns stay whole, the decoder's are cut.
    const Network equal = network_of(small_space(8, 8));
    const WeightMap whole = counted(equal);
    const WeightMap cut = cut_out(equal, whole, architecture_from_text("enc 8: 12/4 12/4 | dec 4: 12/4/4@2"));
    const std::string name = "decoder.layers.0.encoder_attn.";
    const HostTensor& joined = whole.at(name + "in_proj_weight");
    QVERIFY(!cut.contains(name + "in_proj_weight"));
    QCOMPARE(cut.at(name + "q_proj_weight").shape, (std::vector<std::int64_t>{8, 4}));
    QCOMPARE(cut.at(name + "k_proj_weight").shape, (std::vector<std::int64_t>{8, 8}));
    QCOMPARE(at(cut.at(name + "q_proj_weight"), 3, 2), at(joined, 3, 2));
    QCOMPARE(at(cut.at(name + "k_proj_weight"), 3, 6), at(joined, 8 + 3, 6));
    QCOMPARE(at(cut.at(name + "v_proj_weight"), 7, 7), at(joined, 16 + 7, 7));
    QCOMPARE(cut.at("encoder.embed_tokens.weight").shape, (std::vector<std::int64_t>{11, 8}));  // wide enough for both

    // 8/6 → 4/4: three matrices become one.
    const Network apart = network_of(small_space(8, 6), Sharing::separate);
    const WeightMap three = counted(apart);
    const WeightMap one = cut_out(apart, three, architecture_from_text("enc 4: 12/4 12/4 | dec 4: 12/4/4@2"));
    const HostTensor& made = one.at(name + "in_proj_weight");
    QCOMPARE(made.shape, (std::vector<std::int64_t>{24, 4}));
    QCOMPARE(at(made, 2, 3), at(three.at(name + "q_proj_weight"), 2, 3));
    QCOMPARE(at(made, 8 + 2, 3), at(three.at(name + "k_proj_weight"), 2, 3));
    QCOMPARE(at(made, 16 + 5, 1), at(three.at(name + "v_proj_weight"), 5, 1));
  }
  void a_cut_out_network_describes_its_own_weights_and_can_be_cut_again() {
    const Network network = network_of(small_space(8, 8));
    const WeightMap whole = counted(network);
    const Architecture arch = architecture_from_text("enc 8: 6/4 12/2 | dec 4: 6/2/4@1 12/4/4@1,2");
    const Network cut = cut_network(network, arch);
    const WeightMap weights = cut_out(network, whole, arch);
    QVERIFY(misfits(cut, weights).empty());
    QVERIFY(cut.space.contains(arch));
    QCOMPARE(cut.encoder_position_dim, 8);
    QCOMPARE(cut_out(cut, weights, arch), weights);
    QVERIFY(cut_network(cut, arch) == cut);
  }
  void the_largest_architecture_takes_everything() {
    const Network network = network_of(small_space(8, 8), Sharing::tied, Norm::pre);
    const WeightMap whole = counted(network);
    QCOMPARE(cut_out(network, whole, network.space.largest()), whole);
  }
  void all_faults_of_weights_are_named_at_once() {
    const Network network = network_of(small_space(8, 8));
    WeightMap weights = counted(network);
    weights.erase("encoder.layers.1.fc1.bias");
    weights["decoder.layers.0.fc2.weight"].shape = {12, 8};
    weights["stray"] = {{1}, {0}};
    const auto problems = misfits(network, weights);
    QCOMPARE(problems.size(), std::size_t(3));
    QCOMPARE(problems[0].message.english(), std::string("expected a tensor of shape [12], got none"));
    QCOMPARE(problems[1].message.english(), std::string("expected shape [8, 12], got [12, 8]"));
    QCOMPARE(problems[2].field, std::string("stray"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)cut_out(network, weights, network.space.smallest()));
  }
  void an_architecture_larger_than_the_network_is_refused() {
    const Network network = network_of(small_space(8, 8));
    const WeightMap whole = counted(network);
    for (const char* text : {"enc 16: 12/4 12/4 | dec 8: 12/4/4@2", "enc 8: 24/4 12/4 | dec 8: 12/4/4@2",
                             "enc 8: 12/4 12/4 | dec 16: 12/4/4@2", "enc 8: 12/4 12/4 12/4 12/4 | dec 8: 12/4/4@2",
                             "enc 8: 12/3 12/4 | dec 8: 12/4/4@2"})
      QVERIFY_THROWS_EXCEPTION(Error, (void)cut_out(network, whole, architecture_from_text(text)));
  }
};

QTEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
