// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstring>
#include <memory>
#include <random>
#include <stdexcept>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/io/safetensors.h"
#include "runtime/checkpoint/weights.h"
#include "support/reference.h"

/// HAT's numbers for its toy networks (tests/reference/README.md: they were made by running the original programs) and
/// small random networks.
namespace hat::test {

using namespace runtime;

inline QJsonObject read_json(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString() + " is missing");
  return QJsonDocument::fromJson(file.readAll()).object();
}

struct Array {
  std::vector<std::int64_t> shape;
  std::vector<float> values;
};
/// A float32 array of numpy, C order.
inline Array read_npy(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString() + " is missing");
  const QByteArray all = file.readAll();
  const int header = static_cast<unsigned char>(all[8]) + 256 * static_cast<unsigned char>(all[9]);
  const QByteArray text = all.mid(10, header);
  if (!text.contains("'<f4'") || text.contains("'fortran_order': True"))
    throw std::runtime_error("not C-ordered float32");
  Array array;
  std::int64_t count = 1;
  const int open = text.indexOf('('), close = text.indexOf(')');
  for (const QByteArray& part : text.mid(open + 1, close - open - 1).split(','))
    if (!part.trimmed().isEmpty()) {
      array.shape.push_back(part.trimmed().toLongLong());
      count *= array.shape.back();
    }
  array.values.resize(count);
  std::memcpy(array.values.data(), all.constData() + 10 + header, count * sizeof(float));
  return array;
}

inline std::vector<int> ints(const QJsonValue& value) {
  std::vector<int> all;
  for (const QJsonValue item : value.toArray()) all.push_back(item.toInt());
  return all;
}

/// HAT's gene as an Architecture: its -1, 1, 2 are the last 1, 2, 3 layers of the SuperTransformer.
inline Architecture architecture_of(const QJsonObject& gene, int super_depth) {
  const QJsonObject encoder = gene["encoder"].toObject(), decoder = gene["decoder"].toObject();
  Architecture arch;
  arch.encoder_dim = encoder["encoder_embed_dim"].toInt();
  arch.decoder_dim = decoder["decoder_embed_dim"].toInt();
  const auto ffn = ints(encoder["encoder_ffn_embed_dim"]), heads = ints(encoder["encoder_self_attention_heads"]);
  for (int i = 0; i < encoder["encoder_layer_num"].toInt(); ++i) arch.encoder.push_back({ffn[i], heads[i]});
  const auto decoder_ffn = ints(decoder["decoder_ffn_embed_dim"]), self = ints(decoder["decoder_self_attention_heads"]),
             cross = ints(decoder["decoder_ende_attention_heads"]), last = ints(decoder["decoder_arbitrary_ende_attn"]);
  for (int i = 0; i < decoder["decoder_layer_num"].toInt(); ++i)
    arch.decoder.push_back(
        {decoder_ffn[i], self[i], cross[i], SourceSet::last(last[i] < 0 ? 1 : last[i] + 1, super_depth)});
  return arch;
}

inline std::shared_ptr<const WeightMap> read_weights(const std::string& path) {
  const SafeTensors file = SafeTensors::open(path);
  auto weights = std::make_shared<WeightMap>();
  for (const auto& [name, view] : file.tensors()) (*weights)[name] = HostTensor{view.shape, view.to_floats()};
  return weights;
}

/// The toy SuperTransformers: dims 64/48, FFN 128/96/64, qkv 48, at most 3 + 3 layers.
inline Network golden_network(const std::string& kind, const WeightMap& weights) {
  Network network;
  SearchSpace& space = network.space;
  space.name = "toy";
  space.qkv_dim = 48;
  space.encoder_dims = space.decoder_dims = {64, 48};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {128, 96, 64};
  space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
  space.encoder_depths = {3, 2};
  space.decoder_depths = {3, 2, 1};
  space.sources = {{1, {}}, {2, {}}, {3, {}}};
  network.sharing = kind == "shared" ? Sharing::shared : Sharing::separate;
  network.source_vocab = static_cast<int>(weights.at("encoder.embed_tokens.weight").shape[0]);
  network.target_vocab =
      kind == "shared" ? network.source_vocab : static_cast<int>(weights.at("decoder.embed_out").shape[0]);
  network.encoder_position_dim = network.decoder_position_dim = 64;
  return network;
}

}  // namespace hat::test
