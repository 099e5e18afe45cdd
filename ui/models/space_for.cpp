// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/space_for.h"

#include <algorithm>

namespace hat::ui {

std::shared_ptr<const SearchSpace> spaceFor(const Architecture& arch) {
  for (const std::string& name : preset_names())
    if (SearchSpace space = preset_space(name); space.contains(arch))
      return std::make_shared<const SearchSpace>(std::move(space));
  SearchSpace space;
  space.name = id_of(arch);
  space.encoder_dims = {arch.encoder_dim};
  space.decoder_dims = {arch.decoder_dim};
  space.encoder_depths = {arch.encoder_depth()};
  space.decoder_depths = {arch.decoder_depth()};
  const auto add = [](std::vector<int>& values, int value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
  };
  for (const EncoderLayer& layer : arch.encoder) {
    add(space.encoder_ffn_dims, layer.ffn_dim);
    add(space.encoder_heads, layer.heads);
  }
  for (const DecoderLayer& layer : arch.decoder) {
    add(space.decoder_ffn_dims, layer.ffn_dim);
    add(space.self_heads, layer.self_heads);
    add(space.cross_heads, layer.cross_heads);
  }
  // Which q/k/v dim it has is not written in it: HAT's, where its heads divide that.
  space.qkv_dim = 512;
  for (const auto* heads : {&space.encoder_heads, &space.self_heads, &space.cross_heads})
    for (const int count : *heads)
      if (space.qkv_dim % count != 0) space.qkv_dim *= count;
  space.tokens = 30;
  space.any_sources = true;
  return std::make_shared<const SearchSpace>(std::move(space));
}

}  // namespace hat::ui
