// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/tensor_names.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace hat {
namespace {

using Tensors = std::map<std::string, TorchTensor>;

constexpr std::string_view wrapper = "module.";

void take_off_wrapper(Tensors& tensors) {
  const auto is_wrapped = [](const auto& entry) { return entry.first.starts_with(wrapper); };
  if (tensors.empty() || !std::ranges::all_of(tensors, is_wrapped)) return;
  Tensors bare;
  for (auto& [name, tensor] : tensors) bare.emplace(name.substr(wrapper.size()), std::move(tensor));
  tensors = std::move(bare);
}

/// Rows of all of them below one another, in their own type where they have one.
TorchTensor below_one_another(const std::vector<const TorchTensor*>& parts) {
  TorchTensor whole;
  whole.type = parts[0]->type;
  if (!std::ranges::all_of(parts,
                           [&](const TorchTensor* part) { return part->type == whole.type && part->is_contiguous(); }))
    whole.type = TorchType::f32;
  whole.shape = parts[0]->shape;
  whole.shape[0] = 0;
  auto bytes = std::make_shared<std::vector<std::byte>>();
  for (const TorchTensor* part : parts) {
    whole.shape[0] += part->shape[0];
    const std::size_t size = static_cast<std::size_t>(part->count()) * size_of(whole.type), end = bytes->size();
    bytes->resize(end + size);
    if (part->type == whole.type && part->is_contiguous()) {
      std::memcpy(bytes->data() + end, part->data.data() + static_cast<std::size_t>(part->offset) * size_of(whole.type),
                  size);
    } else {
      const std::vector<float> values = part->to_floats();
      std::memcpy(bytes->data() + end, values.data(), size);
    }
  }
  std::int64_t step = 1;
  whole.strides.resize(whole.shape.size());
  for (std::size_t axis = whole.shape.size(); axis-- > 0; step *= whole.shape[axis]) whole.strides[axis] = step;
  whole.data = *bytes;
  whole.joined = std::move(bytes);
  return whole;
}

/// q, k and v of one attention, `front` is "encoder.layers.0.self_attn.".
void join_projections(Tensors& tensors, const std::string& front) {
  static constexpr std::array<const char*, 3> parts{"q_proj", "k_proj", "v_proj"};
  for (const char* kind : {".weight", ".bias"}) {
    std::vector<const TorchTensor*> found;
    for (const char* part : parts)
      if (const auto place = tensors.find(front + part + kind); place != tensors.end() && !place->second.shape.empty())
        found.push_back(&place->second);
    if (found.size() != parts.size()) continue;
    const bool is_bias = std::string_view(kind) == ".bias";
    const bool one_width = std::ranges::all_of(found, [&](const TorchTensor* part) {
      return std::equal(part->shape.begin() + 1, part->shape.end(), found[0]->shape.begin() + 1, found[0]->shape.end());
    });
    if (one_width)
      tensors.insert_or_assign(front + (is_bias ? "in_proj_bias" : "in_proj_weight"), below_one_another(found));
    for (const char* part : parts) {
      auto node = tensors.extract(front + part + kind);
      if (one_width || is_bias) continue;
      node.key() = front + part + "_weight";
      tensors.insert(std::move(node));
    }
  }
}

void join_all_projections(Tensors& tensors) {
  std::vector<std::string> fronts;
  for (const auto& [name, tensor] : tensors)
    if (constexpr std::string_view end = "q_proj.weight"; name.ends_with(end))
      fronts.push_back(name.substr(0, name.size() - end.size()));
  for (const std::string& front : fronts) join_projections(tensors, front);
}

void place_output_projection(Tensors& tensors) {
  auto node = tensors.extract("decoder.output_projection.weight");
  if (!node || tensors.contains("decoder.embed_out")) return;
  for (const char* table : {"decoder.embed_tokens.weight", "encoder.embed_tokens.weight"}) {
    const auto tied = tensors.find(table);
    if (tied == tensors.end()) continue;
    const TorchTensor &one = tied->second, &other = node.mapped();
    if (one.same_as(other) || (one.shape == other.shape && one.to_floats() == other.to_floats())) return;
    break;  // the decoder's own table, where there is one, is the one that could be tied
  }
  node.key() = "decoder.embed_out";
  tensors.insert(std::move(node));
}

}  // namespace

Tensors with_hats_names(Tensors tensors) {
  take_off_wrapper(tensors);
  join_all_projections(tensors);
  place_output_projection(tensors);
  return tensors;
}

}  // namespace hat
