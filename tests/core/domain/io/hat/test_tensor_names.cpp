// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cstring>
#include <numeric>

#include "domain/io/half.h"
#include "domain/io/hat/tensor_names.h"

using namespace hat;

namespace {

using Floats = std::vector<float>;

TorchTensor tensor(std::vector<std::int64_t> shape, float first, TorchType type = TorchType::f32) {
  TorchTensor made;
  made.type = type;
  made.shape = std::move(shape);
  made.strides.assign(made.shape.size(), 1);
  for (std::size_t axis = made.shape.size(); axis-- > 1;)
    made.strides[axis - 1] = made.strides[axis] * made.shape[axis];
  auto bytes = std::make_shared<std::vector<std::byte>>(static_cast<std::size_t>(made.count()) * size_of(type));
  for (std::size_t i = 0; i < static_cast<std::size_t>(made.count()); ++i) {
    const float value = first + static_cast<float>(i);
    const std::uint16_t half = float_to_half(value);
    if (type == TorchType::f32)
      std::memcpy(bytes->data() + i * 4, &value, 4);
    else
      std::memcpy(bytes->data() + i * 2, &half, 2);
  }
  made.data = *bytes;
  made.joined = std::move(bytes);
  made.storage = std::to_string(first);
  return made;
}
QStringList names(const std::map<std::string, TorchTensor>& tensors) {
  QStringList all;
  for (const auto& [name, one] : tensors) all << QString::fromStdString(name);
  return all;
}

}  // namespace

/// One network, as different versions of fairseq and different wrappers write it.
class TestTensorNames : public QObject {
  Q_OBJECT

 private slots:
  void the_wrapper_of_several_devices_is_taken_off_where_all_tensors_have_it() {
    QCOMPARE(names(with_hats_names({{"module.encoder.x", tensor({1}, 0)}, {"module.decoder.y", tensor({1}, 0)}})),
             (QStringList{"decoder.y", "encoder.x"}));
    QCOMPARE(names(with_hats_names({{"module.encoder.x", tensor({1}, 0)}, {"decoder.y", tensor({1}, 0)}})),
             (QStringList{"decoder.y", "module.encoder.x"}));
  }

  void projections_apart_are_those_of_one_matrix_below_one_another() {
    for (const TorchType type : {TorchType::f32, TorchType::f16}) {
      const auto joined = with_hats_names({{"encoder.layers.0.self_attn.q_proj.weight", tensor({2, 2}, 0, type)},
                                           {"encoder.layers.0.self_attn.k_proj.weight", tensor({2, 2}, 10, type)},
                                           {"encoder.layers.0.self_attn.v_proj.weight", tensor({2, 2}, 20, type)},
                                           {"encoder.layers.0.self_attn.q_proj.bias", tensor({2}, 1, type)},
                                           {"encoder.layers.0.self_attn.k_proj.bias", tensor({2}, 3, type)},
                                           {"encoder.layers.0.self_attn.v_proj.bias", tensor({2}, 5, type)}});
      QCOMPARE(names(joined),
               (QStringList{"encoder.layers.0.self_attn.in_proj_bias", "encoder.layers.0.self_attn.in_proj_weight"}));
      const TorchTensor& weight = joined.at("encoder.layers.0.self_attn.in_proj_weight");
      QVERIFY((weight.shape == std::vector<std::int64_t>{6, 2}));
      QVERIFY(weight.type == type);  // a half stays a half
      QVERIFY((weight.to_floats() == Floats{0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23}));
      QVERIFY((joined.at("encoder.layers.0.self_attn.in_proj_bias").to_floats() == Floats{1, 2, 3, 4, 5, 6}));
    }
  }

  void a_transposed_projection_is_joined_by_its_values() {
    TorchTensor turned = tensor({2, 2}, 0);
    turned.strides = {1, 2};
    const auto joined = with_hats_names({{"a.q_proj.weight", turned},
                                         {"a.k_proj.weight", tensor({2, 2}, 10)},
                                         {"a.v_proj.weight", tensor({2, 2}, 20)}});
    QVERIFY((joined.at("a.in_proj_weight").to_floats() == Floats{0, 2, 1, 3, 10, 11, 12, 13, 20, 21, 22, 23}));
  }

  void inputs_of_different_widths_stay_apart_under_hats_names() {
    const auto joined = with_hats_names({{"decoder.layers.0.encoder_attn.q_proj.weight", tensor({2, 4}, 0)},
                                         {"decoder.layers.0.encoder_attn.k_proj.weight", tensor({2, 3}, 0)},
                                         {"decoder.layers.0.encoder_attn.v_proj.weight", tensor({2, 3}, 0)},
                                         {"decoder.layers.0.encoder_attn.q_proj.bias", tensor({2}, 0)},
                                         {"decoder.layers.0.encoder_attn.k_proj.bias", tensor({2}, 2)},
                                         {"decoder.layers.0.encoder_attn.v_proj.bias", tensor({2}, 4)}});
    const QString front = "decoder.layers.0.encoder_attn.";
    QCOMPARE(names(joined), (QStringList{front + "in_proj_bias", front + "k_proj_weight", front + "q_proj_weight",
                                         front + "v_proj_weight"}));
  }

  void an_output_projection_is_the_tied_table_or_one_of_its_own() {
    const TorchTensor table = tensor({3, 2}, 0), other = tensor({3, 2}, 7);
    QCOMPARE(names(with_hats_names(
                 {{"decoder.embed_tokens.weight", table}, {"decoder.output_projection.weight", tensor({3, 2}, 0)}})),
             QStringList{"decoder.embed_tokens.weight"});
    QCOMPARE(
        names(with_hats_names({{"encoder.embed_tokens.weight", table}, {"decoder.output_projection.weight", table}})),
        QStringList{"encoder.embed_tokens.weight"});
    QCOMPARE(
        names(with_hats_names({{"decoder.embed_tokens.weight", table}, {"decoder.output_projection.weight", other}})),
        (QStringList{"decoder.embed_out", "decoder.embed_tokens.weight"}));
  }
};

QTEST_GUILESS_MAIN(TestTensorNames)
#include "test_tensor_names.moc"
