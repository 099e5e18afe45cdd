// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/gene.h"

#include <fmt/format.h>

namespace hat {
namespace {

/// -1, 1, 2 for the last one, two, three of `depth` encoder layers; 0 when there is no such number.
int source_number(SourceSet sources, int depth) {
  for (const int count : {1, 2, 3})
    if (count <= depth && sources == SourceSet::last(count, depth)) return count == 1 ? -1 : count - 1;
  return 0;
}

}  // namespace

int gene_length(const SearchSpace& space) { return 4 + 2 * space.max_encoder_depth() + 4 * space.max_decoder_depth(); }

FlatGene gene_of(const SearchSpace& space, const Architecture& arch) {
  const int most_encoder = space.max_encoder_depth(), most_decoder = space.max_decoder_depth();
  std::vector<Problem> problems;
  const auto check_depth = [&](int depth, int most, const char* field) {
    if (depth < 1 || depth > most)
      problems.push_back({"", field, message("expected 1 to {} layers, got {}", most, depth)});
  };
  check_depth(arch.encoder_depth(), most_encoder, "encoder");
  check_depth(arch.decoder_depth(), most_decoder, "decoder");
  // HAT counts from the end of the full encoder: in a shallower one, identity layers stand between.
  const auto number_of = [&](const DecoderLayer& layer) {
    const int number = source_number(layer.sources, most_encoder);
    if (number != 0) return number;
    return arch.encoder_depth() == most_encoder || layer.sources != SourceSet::last(1, arch.encoder_depth()) ? 0 : -1;
  };
  for (int i = 0; i < arch.decoder_depth(); ++i)
    if (number_of(arch.decoder[i]) == 0)
      problems.push_back(
          {"", fmt::format("decoder[{}].sources", i + 1),
           message("expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT's gene can say, got {}",
                   most_encoder, fmt::format("{{{}}}", arch.decoder[i].sources.text()))});
  throw_if_any(std::move(problems));

  FlatGene gene{arch.encoder_dim, arch.encoder_depth()};
  const auto add = [&gene](const auto& stack, int most, auto field) {
    for (int i = 0; i < most; ++i) gene.push_back(field(stack[i < static_cast<int>(stack.size()) ? i : 0]));
  };
  add(arch.encoder, most_encoder, [](const EncoderLayer& layer) { return layer.ffn_dim; });
  add(arch.encoder, most_encoder, [](const EncoderLayer& layer) { return layer.heads; });
  gene.insert(gene.end(), {arch.decoder_dim, arch.decoder_depth()});
  add(arch.decoder, most_decoder, [](const DecoderLayer& layer) { return layer.ffn_dim; });
  add(arch.decoder, most_decoder, [](const DecoderLayer& layer) { return layer.self_heads; });
  add(arch.decoder, most_decoder, [](const DecoderLayer& layer) { return layer.cross_heads; });
  add(arch.decoder, most_decoder, number_of);
  return gene;
}

Architecture architecture_of(const SearchSpace& space, std::span<const int> gene) {
  const auto fail = [](std::string field, Message message) {
    throw Error(ErrorCode::invalid_input, Problem{"", std::move(field), std::move(message)});
  };
  const int most_encoder = space.max_encoder_depth(), most_decoder = space.max_decoder_depth();
  if (static_cast<int>(gene.size()) != gene_length(space))
    fail("gene", message("expected {} numbers, got {}", gene_length(space), gene.size()));
  const std::span<const int> encoder = gene.first(2 + 2 * most_encoder), decoder = gene.subspan(encoder.size());
  const auto check_depth = [&](int depth, int most, const char* field) {
    if (depth < 1 || depth > most) fail(field, message("expected 1 to {} layers, got {}", most, depth));
  };
  check_depth(encoder[1], most_encoder, "encoder");
  check_depth(decoder[1], most_decoder, "decoder");
  Architecture arch{encoder[0], decoder[0], {}, {}};
  for (int i = 0; i < encoder[1]; ++i) arch.encoder.push_back({encoder[2 + i], encoder[2 + most_encoder + i]});
  for (int i = 0; i < decoder[1]; ++i) {
    const auto at = [&](int list) { return decoder[2 + list * most_decoder + i]; };
    const int number = at(3);
    if (number != -1 && number != 1 && number != 2)
      fail(fmt::format("decoder[{}].sources", i + 1), message("expected -1, 1 or 2, got {}", number));
    // The final output alone is the last active layer's; its repeats have the same content but stand apart in the keys.
    const SourceSet sources = number == -1 ? SourceSet::last(1, encoder[1]) : SourceSet::last(number + 1, most_encoder);
    arch.decoder.push_back({at(0), at(1), at(2), sources});
  }
  return arch;
}

}  // namespace hat
