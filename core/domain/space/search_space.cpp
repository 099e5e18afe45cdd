// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/search_space.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace hat {
namespace {

constexpr int any_sources_depth_limit = 20;  // listing 2^depth sets stays small

int largest_of(const std::vector<int>& choices) { return choices.empty() ? 0 : *std::ranges::max_element(choices); }
int smallest_of(const std::vector<int>& choices) { return choices.empty() ? 0 : *std::ranges::min_element(choices); }
bool has(const std::vector<int>& choices, int value) { return std::ranges::find(choices, value) != choices.end(); }

template <class T>
const T& pick(const std::vector<T>& choices, Rng& rng) {
  return choices.at(uniform_index(rng, choices.size()));
}

SourceSet sample_sources(const SearchSpace& space, int encoder_depth, Rng& rng) {
  if (space.any_sources) {
    const std::uint64_t all =
        encoder_depth >= SourceSet::max_layers ? ~std::uint64_t{0} : (std::uint64_t{1} << encoder_depth) - 1;
    return SourceSet::from_bits(1 + uniform_index(rng, all));
  }
  return pick(space.source_sets(encoder_depth), rng);
}

EncoderLayer sample_encoder_layer(const SearchSpace& space, Rng& rng) {
  EncoderLayer layer;
  layer.ffn_dim = pick(space.encoder_ffn_dims, rng);
  layer.heads = pick(space.encoder_heads, rng);
  return layer;
}

DecoderLayer sample_decoder_layer(const SearchSpace& space, int encoder_depth, Rng& rng) {
  DecoderLayer layer;
  layer.ffn_dim = pick(space.decoder_ffn_dims, rng);
  layer.self_heads = pick(space.self_heads, rng);
  layer.cross_heads = pick(space.cross_heads, rng);
  layer.sources = sample_sources(space, encoder_depth, rng);
  return layer;
}

/// After the encoder's depth changed, "the last n" names other layers: the set with the same rule is the nearest
/// relative; a set that has no equal above the new depth is redrawn.
void mend_sources(const SearchSpace& space, Architecture& arch, int old_depth, Rng& rng) {
  for (DecoderLayer& layer : arch.decoder) {
    if (!space.any_sources && old_depth != arch.encoder_depth()) {
      for (const SourceRule& rule : space.sources)
        if (rule.resolve(old_depth) == layer.sources) {
          layer.sources = rule.resolve(arch.encoder_depth());
          break;
        }
    }
    if (!space.allows(layer.sources, arch.encoder_depth()))
      layer.sources = sample_sources(space, arch.encoder_depth(), rng);
  }
}

/// A fixed set that reaches beyond every encoder of the space: only networks that were cut out of a HAT
/// SuperTransformer with more encoder layers have such sets.
bool names_identity_layers(const SearchSpace& space, const SourceRule& rule) {
  return rule.last <= 0 && rule.fixed.highest() > space.max_encoder_depth();
}

}  // namespace

std::uint64_t uniform_index(Rng& rng, std::uint64_t count) {
  // Rejection of the incomplete last block: unbiased, and equal on every platform.
  const std::uint64_t limit = Rng::max() - Rng::max() % count;
  std::uint64_t draw = rng();
  while (draw >= limit) draw = rng();
  return draw % count;
}

bool chance(Rng& rng, double probability) { return static_cast<double>(rng() >> 11) * 0x1.0p-53 < probability; }

SourceSet SourceRule::resolve(int encoder_depth) const {
  return last > 0 ? SourceSet::last(last, encoder_depth) : fixed;
}

int SearchSpace::max_encoder_dim() const { return largest_of(encoder_dims); }
int SearchSpace::max_decoder_dim() const { return largest_of(decoder_dims); }
int SearchSpace::max_encoder_ffn() const { return largest_of(encoder_ffn_dims); }
int SearchSpace::max_decoder_ffn() const { return largest_of(decoder_ffn_dims); }
int SearchSpace::max_encoder_depth() const { return largest_of(encoder_depths); }
int SearchSpace::max_decoder_depth() const { return largest_of(decoder_depths); }

Architecture SearchSpace::largest() const {
  Architecture arch{max_encoder_dim(), max_decoder_dim(), {}, {}};
  arch.encoder.assign(max_encoder_depth(), {max_encoder_ffn(), largest_of(encoder_heads)});
  SourceSet most;
  if (any_sources) {
    most = SourceSet::last(max_encoder_depth(), max_encoder_depth());
  } else {
    for (const SourceSet set : source_sets(max_encoder_depth()))
      if (set.size() > most.size()) most = set;
  }
  arch.decoder.assign(max_decoder_depth(), {max_decoder_ffn(), largest_of(self_heads), largest_of(cross_heads), most});
  return arch;
}

Architecture SearchSpace::smallest() const {
  Architecture arch{smallest_of(encoder_dims), smallest_of(decoder_dims), {}, {}};
  const int depth = smallest_of(encoder_depths);
  arch.encoder.assign(depth, {smallest_of(encoder_ffn_dims), smallest_of(encoder_heads)});
  SourceSet fewest = SourceSet::last(1, depth);
  if (!any_sources) {
    const auto sets = source_sets(depth);
    fewest = *std::ranges::min_element(sets, {}, &SourceSet::size);
  }
  arch.decoder.assign(smallest_of(decoder_depths),
                      {smallest_of(decoder_ffn_dims), smallest_of(self_heads), smallest_of(cross_heads), fewest});
  return arch;
}

std::vector<SourceSet> SearchSpace::source_sets(int encoder_depth) const {
  std::vector<SourceSet> sets;
  if (any_sources) {
    if (encoder_depth > any_sources_depth_limit)
      throw Error(ErrorCode::invalid_input,
                  Problem{"", "sources",
                          message("too many subsets of {} encoder layers to list (at most {})", encoder_depth,
                                  any_sources_depth_limit)});
    for (std::uint64_t bits = 1; bits < std::uint64_t{1} << encoder_depth; ++bits)
      sets.push_back(SourceSet::from_bits(bits));
    return sets;
  }
  for (const SourceRule& rule : sources) {
    const SourceSet set = rule.resolve(encoder_depth);
    const bool reaches = set.highest() <= encoder_depth || names_identity_layers(*this, rule);
    if (!set.empty() && reaches && std::ranges::find(sets, set) == sets.end()) sets.push_back(set);
  }
  return sets;
}

bool SearchSpace::allows(SourceSet set, int encoder_depth) const {
  if (set.empty()) return false;
  const bool inside = set.highest() <= encoder_depth;
  if (any_sources) return inside;
  return std::ranges::any_of(sources, [&](const SourceRule& rule) {
    return rule.resolve(encoder_depth) == set && (inside || names_identity_layers(*this, rule));
  });
}

mpz_class SearchSpace::count() const {
  const auto power = [](const mpz_class& base, int exponent) {
    mpz_class result;
    mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(), static_cast<unsigned long>(exponent));
    return result;
  };
  const auto size = [](const auto& choices) { return mpz_class(static_cast<unsigned long>(choices.size())); };
  mpz_class total = 0;
  for (const int e : encoder_depths) {
    const mpz_class sets = any_sources ? mpz_class(power(2, e) - 1) : size(source_sets(e));
    const mpz_class encoders = power(size(encoder_ffn_dims) * size(encoder_heads), e);
    for (const int d : decoder_depths)
      total += encoders * power(size(decoder_ffn_dims) * size(self_heads) * size(cross_heads) * sets, d);
  }
  return total * size(encoder_dims) * size(decoder_dims);
}

std::vector<Problem> SearchSpace::misfits(const Architecture& arch) const {
  std::vector<Problem> found;
  const auto check = [&](const std::vector<int>& choices, int value, const std::string& field) {
    if (!has(choices, value))
      found.push_back({"", field, message("expected one of {}, got {}", fmt::join(choices, ", "), value)});
  };
  check(encoder_dims, arch.encoder_dim, "encoder_dim");
  check(decoder_dims, arch.decoder_dim, "decoder_dim");
  check(encoder_depths, arch.encoder_depth(), "encoder depth");
  check(decoder_depths, arch.decoder_depth(), "decoder depth");
  for (int i = 0; i < arch.encoder_depth(); ++i) {
    const std::string field = fmt::format("encoder[{}].", i + 1);
    check(encoder_ffn_dims, arch.encoder[i].ffn_dim, field + "ffn_dim");
    check(encoder_heads, arch.encoder[i].heads, field + "heads");
  }
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const std::string field = fmt::format("decoder[{}].", i + 1);
    const DecoderLayer& layer = arch.decoder[i];
    check(decoder_ffn_dims, layer.ffn_dim, field + "ffn_dim");
    check(self_heads, layer.self_heads, field + "self_heads");
    check(cross_heads, layer.cross_heads, field + "cross_heads");
    // HAT counts "the last n" from the SuperTransformer's last layer, however many are active: the same rule, said so.
    const auto from_the_end = [&](const SourceRule& rule) {
      return rule.last > 0 && rule.resolve(max_encoder_depth()) == layer.sources;
    };
    const bool as_hat = !any_sources && std::ranges::any_of(sources, from_the_end);
    if (!as_hat && !allows(layer.sources, arch.encoder_depth())) {
      std::vector<std::string> sets;
      if (!any_sources)
        for (const SourceSet set : source_sets(arch.encoder_depth())) sets.push_back("{" + set.text() + "}");
      const std::string got = "{" + layer.sources.text() + "}";
      found.push_back({"", field + "sources",
                       any_sources
                           ? message("expected any of the encoder layers 1 to {}, got {}", arch.encoder_depth(), got)
                           : message("expected {}, got {}", fmt::join(sets, ", "), got)});
    }
  }
  return found;
}

std::vector<Problem> SearchSpace::weight_misfits(const Architecture& arch) const {
  if (contains(arch)) return {};  // HAT's sources beyond a shallower encoder are no subset, and still its own
  SearchSpace any = *this;
  any.any_sources = true;
  return any.misfits(arch);
}

std::vector<Problem> SearchSpace::weight_misfits(const SearchSpace& part) const {
  std::vector<Problem> found;
  const auto check = [&](const std::vector<int>& whole, const std::vector<int>& wanted, const char* field) {
    std::vector<int> others;
    std::ranges::copy_if(wanted, std::back_inserter(others), [&](int value) { return !has(whole, value); });
    if (!others.empty())
      found.push_back({"", field,
                       message("expected choices of the SuperTransformer ({}), got {}", fmt::join(whole, ", "),
                               fmt::join(others, ", "))});
  };
  if (part.qkv_dim != qkv_dim)
    found.push_back({"", "qkv_dim", message("expected the SuperTransformer's {}, got {}", qkv_dim, part.qkv_dim)});
  check(encoder_dims, part.encoder_dims, "encoder_dims");
  check(decoder_dims, part.decoder_dims, "decoder_dims");
  check(encoder_ffn_dims, part.encoder_ffn_dims, "encoder_ffn_dims");
  check(decoder_ffn_dims, part.decoder_ffn_dims, "decoder_ffn_dims");
  check(encoder_heads, part.encoder_heads, "encoder_heads");
  check(self_heads, part.self_heads, "self_heads");
  check(cross_heads, part.cross_heads, "cross_heads");
  check(encoder_depths, part.encoder_depths, "encoder_depths");
  check(decoder_depths, part.decoder_depths, "decoder_depths");
  return found;
}

Architecture SearchSpace::sample(Rng& rng) const {
  Architecture arch;
  arch.encoder_dim = pick(encoder_dims, rng);
  arch.decoder_dim = pick(decoder_dims, rng);
  const int encoder_depth = pick(encoder_depths, rng);
  const int decoder_depth = pick(decoder_depths, rng);
  for (int i = 0; i < encoder_depth; ++i) arch.encoder.push_back(sample_encoder_layer(*this, rng));
  for (int i = 0; i < decoder_depth; ++i) arch.decoder.push_back(sample_decoder_layer(*this, encoder_depth, rng));
  return arch;
}

Architecture SearchSpace::mutate(const Architecture& parent, double probability, Rng& rng) const {
  Architecture child = parent;
  const auto redraw = [&](int& gene, const std::vector<int>& choices) {
    if (chance(rng, probability)) gene = pick(choices, rng);
  };
  redraw(child.encoder_dim, encoder_dims);
  redraw(child.decoder_dim, decoder_dims);
  int encoder_depth = parent.encoder_depth();
  int decoder_depth = parent.decoder_depth();
  redraw(encoder_depth, encoder_depths);
  redraw(decoder_depth, decoder_depths);
  child.encoder.resize(std::min(encoder_depth, parent.encoder_depth()));
  child.decoder.resize(std::min(decoder_depth, parent.decoder_depth()));
  for (EncoderLayer& layer : child.encoder) {
    redraw(layer.ffn_dim, encoder_ffn_dims);
    redraw(layer.heads, encoder_heads);
  }
  while (child.encoder_depth() < encoder_depth) child.encoder.push_back(sample_encoder_layer(*this, rng));
  mend_sources(*this, child, parent.encoder_depth(), rng);
  for (DecoderLayer& layer : child.decoder) {
    redraw(layer.ffn_dim, decoder_ffn_dims);
    redraw(layer.self_heads, self_heads);
    redraw(layer.cross_heads, cross_heads);
    if (chance(rng, probability)) layer.sources = sample_sources(*this, encoder_depth, rng);
  }
  while (child.decoder_depth() < decoder_depth)
    child.decoder.push_back(sample_decoder_layer(*this, encoder_depth, rng));
  return child;
}

Architecture SearchSpace::cross_over(const Architecture& a, const Architecture& b, Rng& rng) const {
  const auto either = [&](const auto& from_a, const auto& from_b) { return chance(rng, 0.5) ? from_a : from_b; };
  Architecture child;
  child.encoder_dim = either(a.encoder_dim, b.encoder_dim);
  child.decoder_dim = either(a.decoder_dim, b.decoder_dim);
  const int encoder_depth = either(a.encoder_depth(), b.encoder_depth());
  const int decoder_depth = either(a.decoder_depth(), b.decoder_depth());
  for (int i = 0; i < encoder_depth; ++i) {
    const EncoderLayer& from_a = i < a.encoder_depth() ? a.encoder[i] : b.encoder[i];
    const EncoderLayer& from_b = i < b.encoder_depth() ? b.encoder[i] : a.encoder[i];
    child.encoder.push_back({either(from_a.ffn_dim, from_b.ffn_dim), either(from_a.heads, from_b.heads)});
  }
  for (int i = 0; i < decoder_depth; ++i) {
    const bool in_a = i < a.decoder_depth();
    const bool in_b = i < b.decoder_depth();
    const DecoderLayer& from_a = in_a ? a.decoder[i] : b.decoder[i];
    const DecoderLayer& from_b = in_b ? b.decoder[i] : a.decoder[i];
    DecoderLayer layer;
    layer.ffn_dim = either(from_a.ffn_dim, from_b.ffn_dim);
    layer.self_heads = either(from_a.self_heads, from_b.self_heads);
    layer.cross_heads = either(from_a.cross_heads, from_b.cross_heads);
    const bool sources_of_a = chance(rng, 0.5) ? in_a : !in_b;
    layer.sources = sources_of_a ? from_a.sources : from_b.sources;
    const int old_depth = sources_of_a ? a.encoder_depth() : b.encoder_depth();
    child.decoder.push_back(layer);
    if (old_depth != encoder_depth || !allows(layer.sources, encoder_depth)) {
      Architecture only{child.encoder_dim, child.decoder_dim, child.encoder, {layer}};
      mend_sources(*this, only, old_depth, rng);
      child.decoder.back() = only.decoder.front();
    }
  }
  return child;
}

std::vector<Problem> SearchSpace::problems() const {
  std::vector<Problem> found;
  const auto add = [&](std::string field, Message message) {
    found.push_back({"", std::move(field), std::move(message)});
  };
  const auto check = [&](const std::vector<int>& choices, const std::string& field) {
    constexpr std::size_t most_choices = 1000;
    if (choices.empty()) add(field, message("expected at least one choice"));
    if (choices.size() > most_choices)
      return add(field, message("expected at most {} choices, got {}", most_choices, choices.size()));
    std::set<int> seen;
    for (const int value : choices) {
      if (value > most_dim) add(field, message("expected at most {}, got {}", most_dim, value));
      if (value < 1) add(field, message("expected whole numbers from 1, got {}", value));
      if (!seen.insert(value).second) add(field, message("expected each choice once, got {} twice", value));
    }
  };
  const auto check_heads = [&](const std::vector<int>& choices, const std::string& field) {
    check(choices, field);
    for (const int heads : choices)
      if (heads >= 1 && qkv_dim >= 1 && qkv_dim % heads != 0)
        add(field, message("expected divisors of the q/k/v dim {}, got {}", qkv_dim, heads));
  };
  constexpr int most_tokens = 2048;
  if (qkv_dim > most_dim) add("qkv_dim", message("expected a q/k/v dim of at most {}, got {}", most_dim, qkv_dim));
  if (tokens > most_tokens)
    add("tokens", message("expected a sentence length of at most {}, got {}", most_tokens, tokens));
  if (qkv_dim < 1) add("qkv_dim", message("expected a positive q/k/v dim, got {}", qkv_dim));
  if (tokens < 1) add("tokens", message("expected a positive sentence length, got {}", tokens));
  check(encoder_dims, "encoder_dims");
  check(decoder_dims, "decoder_dims");
  check(encoder_ffn_dims, "encoder_ffn_dims");
  check(decoder_ffn_dims, "decoder_ffn_dims");
  check_heads(encoder_heads, "encoder_heads");
  check_heads(self_heads, "self_heads");
  check_heads(cross_heads, "cross_heads");
  check(encoder_depths, "encoder_depths");
  check(decoder_depths, "decoder_depths");
  const int deepest = max_encoder_depth();
  for (const auto& [field, layers] : {std::pair{"encoder_depths", deepest}, {"decoder_depths", max_decoder_depth()}})
    if (layers > SourceSet::max_layers && layers <= most_dim)
      add(field, message("expected at most {} layers, got {}", SourceSet::max_layers, layers));
  if (!any_sources) {
    if (sources.empty()) add("sources", message("expected at least one choice, or \"any\""));
    for (const SourceRule& rule : sources)
      if (rule.last <= 0 && rule.fixed.empty())
        add("sources", message("expected \"last n\" with n from 1, or a non-empty set of encoder layers"));
    for (const int depth : encoder_depths)
      if (!sources.empty() && depth >= 1 && source_sets(depth).empty())
        add("sources", message("expected at least one set that fits an encoder of {} layers", depth));
  }
  return found;
}

SearchSpace preset_space(std::string_view name) {
  const std::vector<SourceRule> last_three{{1, {}}, {2, {}}, {3, {}}};
  if (name == "wmt14")
    return {.name = "wmt14",
            .qkv_dim = 512,
            .encoder_dims = {640, 512},
            .decoder_dims = {640, 512},
            .encoder_ffn_dims = {3072, 2048, 1024},
            .decoder_ffn_dims = {3072, 2048, 1024},
            .encoder_heads = {8, 4},
            .self_heads = {8, 4},
            .cross_heads = {8, 4},
            .encoder_depths = {6},
            .decoder_depths = {6, 5, 4, 3, 2, 1},
            .sources = last_three,
            .tokens = 30};
  if (name == "iwslt14")
    return {.name = "iwslt14",
            .qkv_dim = 512,
            .encoder_dims = {640, 512},
            .decoder_dims = {640, 512},
            .encoder_ffn_dims = {2048, 1024, 512},
            .decoder_ffn_dims = {2048, 1024, 512},
            .encoder_heads = {4, 2},
            .self_heads = {4, 2},
            .cross_heads = {4, 2},
            .encoder_depths = {6},
            .decoder_depths = {6, 5, 4, 3, 2, 1},
            .sources = last_three,
            .tokens = 23};
  if (name == "sample")
    return {.name = "sample",
            .qkv_dim = 256,
            .encoder_dims = {256, 192},
            .decoder_dims = {256, 192},
            .encoder_ffn_dims = {1024, 768, 512},
            .decoder_ffn_dims = {1024, 768, 512},
            .encoder_heads = {8, 4},
            .self_heads = {8, 4},
            .cross_heads = {8, 4},
            .encoder_depths = {4, 3},
            .decoder_depths = {4, 3, 2, 1},
            .sources = last_three,
            .tokens = 20};
  throw Error(ErrorCode::invalid_input, Problem{"", "space",
                                                message("expected a file or one of the presets {}, got \"{}\"",
                                                        fmt::join(preset_names(), ", "), name)});
}

std::vector<std::string> preset_names() { return {"wmt14", "iwslt14", "sample"}; }

bool is_preset(const std::string& name) {
  const std::vector<std::string> names = preset_names();
  return std::ranges::find(names, name) != names.end();
}

}  // namespace hat
