// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/arch/architecture.h"

#include <fmt/format.h>

#include <charconv>

namespace hat {
namespace {

/// A cursor over the text form whose complaints name the column.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  void word(std::string_view expected) {
    blanks();
    if (!text_.substr(at_).starts_with(expected)) fail(message("expected \"{}\"", expected));
    at_ += expected.size();
  }
  void sign(char expected) {
    blanks();
    if (peek() != expected) fail(message("expected '{}'", expected));
    ++at_;
  }
  int number(const Message& what) {
    blanks();
    int value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc{} || value < 1) fail(message("expected {} (a whole number from 1)", what));
    at_ = static_cast<std::size_t>(end - text_.data());
    return value;
  }
  bool next_is(char sign) {
    blanks();
    return peek() == sign;
  }
  bool skip(char sign) {
    if (!next_is(sign)) return false;
    ++at_;
    return true;
  }
  bool at_end() {
    blanks();
    return at_ == text_.size();
  }
  [[noreturn]] void fail(const Message& expected) const {
    throw Error(
        ErrorCode::invalid_input,
        Problem{"", "architecture",
                at_ < text_.size() ? message("{} at column {}, found \"{}\"", expected, at_ + 1, text_.substr(at_, 12))
                                   : message("{} at column {}, the text ends there", expected, at_ + 1)});
  }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
      ++at_;
  }
  std::string_view text_;
  std::size_t at_ = 0;
};

int source_number(Reader& in) {
  const int layer = in.number(message("an encoder layer"));
  if (layer > SourceSet::max_layers) in.fail(message("expected an encoder layer of at most {}", SourceSet::max_layers));
  return layer;
}

SourceSet read_sources(Reader& in) {
  SourceSet sources;
  do {
    const int first = source_number(in);
    const int last = in.skip('-') ? source_number(in) : first;
    if (last < first) in.fail(message("expected an ascending range of encoder layers"));
    for (int layer = first; layer <= last; ++layer) {
      if (sources.contains(layer)) in.fail(message("expected each encoder layer once"));
      sources.insert(layer);
    }
  } while (in.skip(','));
  return sources;
}

}  // namespace

std::string to_text(const Architecture& arch) {
  std::string text = fmt::format("enc {}:", arch.encoder_dim);
  for (const EncoderLayer& layer : arch.encoder) text += fmt::format(" {}/{}", layer.ffn_dim, layer.heads);
  text += fmt::format(" | dec {}:", arch.decoder_dim);
  for (const DecoderLayer& layer : arch.decoder)
    text += fmt::format(" {}/{}/{}@{}", layer.ffn_dim, layer.self_heads, layer.cross_heads, layer.sources.text());
  return text;
}

Architecture architecture_from_text(std::string_view text) {
  Reader in(text);
  Architecture arch;
  in.word("enc");
  arch.encoder_dim = in.number(message("the encoder's embedding dim"));
  in.sign(':');
  do {
    EncoderLayer layer;
    layer.ffn_dim = in.number(message("an FFN dim"));
    in.sign('/');
    layer.heads = in.number(message("a number of heads"));
    arch.encoder.push_back(layer);
  } while (!in.next_is('|') && !in.at_end());
  in.sign('|');
  in.word("dec");
  arch.decoder_dim = in.number(message("the decoder's embedding dim"));
  in.sign(':');
  do {
    DecoderLayer layer;
    layer.ffn_dim = in.number(message("an FFN dim"));
    in.sign('/');
    layer.self_heads = in.number(message("a number of self-attention heads"));
    in.sign('/');
    layer.cross_heads = in.number(message("a number of cross-attention heads"));
    in.sign('@');
    layer.sources = read_sources(in);
    arch.decoder.push_back(layer);
  } while (!in.at_end());
  return arch;
}

std::uint64_t stable_hash(const Architecture& arch) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : to_text(arch)) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

std::string id_of(const Architecture& arch) { return fmt::format("{:016x}", stable_hash(arch)).substr(0, 8); }

std::string short_name(const Architecture& arch) {
  return fmt::format("{} (enc {}×{}, dec {}×{})", id_of(arch), arch.encoder_dim, arch.encoder_depth(), arch.decoder_dim,
                     arch.decoder_depth());
}

std::vector<Problem> problems_of(const Architecture& arch, int qkv_dim, int max_encoder_layers) {
  std::vector<Problem> problems;
  const auto check = [&](bool good, std::string field, Message message) {
    if (!good) problems.push_back({"", std::move(field), std::move(message)});
  };
  const auto check_heads = [&](int heads, const std::string& field) {
    check(heads >= 1, field, message("expected at least 1 head, got {}", heads));
    if (heads >= 1 && qkv_dim > 0)
      check(qkv_dim % heads == 0, field, message("expected a divisor of the q/k/v dim {}, got {}", qkv_dim, heads));
  };
  const auto check_dim = [&](int dim, const std::string& field, const Message& what) {
    check(dim >= 1, field, message("expected a positive {}, got {}", what, dim));
    check(dim <= most_dim, field, message("expected at most {}, got {}", most_dim, dim));
  };
  check_dim(arch.encoder_dim, "encoder_dim", message("embedding dim"));
  check_dim(arch.decoder_dim, "decoder_dim", message("embedding dim"));
  check(!arch.encoder.empty(), "encoder", message("expected at least one layer"));
  check(!arch.decoder.empty(), "decoder", message("expected at least one layer"));
  for (int i = 0; i < arch.encoder_depth(); ++i) {
    const std::string field = fmt::format("encoder[{}].", i + 1);
    check_dim(arch.encoder[i].ffn_dim, field + "ffn_dim", message("FFN dim"));
    check_heads(arch.encoder[i].heads, field + "heads");
  }
  const int reach = max_encoder_layers > 0 ? max_encoder_layers : arch.encoder_depth();
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const std::string field = fmt::format("decoder[{}].", i + 1);
    const DecoderLayer& layer = arch.decoder[i];
    check_dim(layer.ffn_dim, field + "ffn_dim", message("FFN dim"));
    check_heads(layer.self_heads, field + "self_heads");
    check_heads(layer.cross_heads, field + "cross_heads");
    check(!layer.sources.empty(), field + "sources", message("expected at least one encoder layer"));
    check(layer.sources.highest() <= reach, field + "sources",
          message("expected encoder layers of at most {}, got {}", reach, layer.sources.highest()));
  }
  return problems;
}

}  // namespace hat

std::size_t std::hash<hat::Architecture>::operator()(const hat::Architecture& arch) const noexcept {
  // Mixes the fields themselves: unlike stable_hash this never allocates, so a cache look-up stays cheap.
  std::uint64_t hash = 0x9e3779b97f4a7c15u;
  const auto mix = [&hash](std::uint64_t value) { hash = (hash ^ value) * 0xff51afd7ed558ccdu, hash ^= hash >> 32; };
  mix(static_cast<std::uint64_t>(arch.encoder_dim));
  mix(static_cast<std::uint64_t>(arch.decoder_dim));
  mix(arch.encoder.size());
  for (const auto& layer : arch.encoder)
    mix(static_cast<std::uint64_t>(layer.ffn_dim) << 16 ^ static_cast<std::uint64_t>(layer.heads));
  for (const auto& layer : arch.decoder) {
    mix(static_cast<std::uint64_t>(layer.ffn_dim) << 32 ^ static_cast<std::uint64_t>(layer.self_heads) << 16 ^
        static_cast<std::uint64_t>(layer.cross_heads));
    mix(layer.sources.bits());
  }
  return static_cast<std::size_t>(hash);
}
