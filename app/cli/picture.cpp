// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture.h"

#include <fmt/format.h>

#include <algorithm>

#include "domain/arch/cost.h"

namespace hat::cli {
namespace {

constexpr const char* encoder_colour = "#2a6fb0";
constexpr const char* decoder_colour = "#b5591c";
constexpr const char* ink = "#22262b";
constexpr const char* pale = "#8a929c";
constexpr int row_height = 56, block_height = 40, column_width = 240, left = 32, gap = 176, line_height = 18, head = 36;
constexpr std::size_t most_letters = 88;  // of 12 px in the width of the picture

std::string escaped(const std::string& words) {
  std::string text;
  for (const char c : words) {
    if (c == '<')
      text += "&lt;";
    else if (c == '>')
      text += "&gt;";
    else if (c == '&')
      text += "&amp;";
    else
      text += c;
  }
  return text;
}

/// Cut at blanks into lines that fit.
std::vector<std::string> wrapped(const std::string& words) {
  std::vector<std::string> lines{{}};
  std::size_t from = 0;
  while (from < words.size()) {
    std::size_t to = words.find(' ', from);
    if (to == std::string::npos) to = words.size();
    const std::string word = words.substr(from, to - from);
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > most_letters) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
    from = to + 1;
  }
  return lines;
}

/// One column of blocks; layer 1 at the bottom, as data flows upwards.
class Drawing {
 public:
  Drawing(const Architecture& arch, const SearchSpace* space, const std::string& name,
          const std::vector<std::string>& facts)
      : arch_(arch), space_(space), name_(name) {
    words_ = wrapped(to_text(arch));
    if (space && space->qkv_dim > 0)
      words_.push_back(fmt::format("{:.2f} M parameters, {:.3f} G FLOPs of a sentence of {} tokens",
                                   static_cast<double>(params_of(arch, space->qkv_dim)) / 1e6,
                                   static_cast<double>(flops_of(arch, space->qkv_dim, space->tokens)) / 1e9,
                                   space->tokens));
    for (const std::string& fact : facts)
      for (std::string& line : wrapped(fact)) words_.push_back(std::move(line));
    top_ = head + static_cast<int>(words_.size()) * line_height + 40;
    rows_ = std::max({arch.encoder_depth(), arch.decoder_depth(), space ? space->max_encoder_depth() : 0,
                      space ? space->max_decoder_depth() : 0});
    largest_dim_ = std::max({arch.encoder_dim, arch.decoder_dim, space ? space->max_encoder_dim() : 0,
                             space ? space->max_decoder_dim() : 0});
    for (const EncoderLayer& layer : arch.encoder) largest_ffn_ = std::max(largest_ffn_, layer.ffn_dim);
    for (const DecoderLayer& layer : arch.decoder) largest_ffn_ = std::max(largest_ffn_, layer.ffn_dim);
    if (space) largest_ffn_ = std::max({largest_ffn_, space->max_encoder_ffn(), space->max_decoder_ffn()});
  }

  std::string svg() {
    const int width = 2 * left + 2 * column_width + gap, height = top_ + rows_ * row_height + 64;
    out_ = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "font-family=\"sans-serif\">\n"
        "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
        width, height);
    text(left, 28,
         name_.empty() ? fmt::format("SubTransformer {}", id_of(arch_)) : fmt::format("{}, id {}", name_, id_of(arch_)),
         16, ink);
    for (std::size_t i = 0; i < words_.size(); ++i)
      text(left, head + static_cast<int>(i + 1) * line_height - 4, words_[i], 12, ink);
    text(left, top_ - 14, fmt::format("Encoder, dim {}", arch_.encoder_dim), 13, encoder_colour);
    text(column(1), top_ - 14, fmt::format("Decoder, dim {}", arch_.decoder_dim), 13, decoder_colour);
    if (space_ != nullptr) {
      for (int i = 0; i < space_->max_encoder_depth(); ++i) ghost(0, i, space_->max_encoder_dim());
      for (int i = 0; i < space_->max_decoder_depth(); ++i) ghost(1, i, space_->max_decoder_dim());
    }
    for (int i = 0; i < arch_.decoder_depth(); ++i)
      for (const int source : arch_.decoder[i].sources.layers())
        if (source <= arch_.encoder_depth()) arc(source - 1, i);
    for (int i = 0; i < arch_.encoder_depth(); ++i)
      block(0, i, arch_.encoder_dim, arch_.encoder[i].ffn_dim, {arch_.encoder[i].heads}, encoder_colour);
    for (int i = 0; i < arch_.decoder_depth(); ++i)
      block(1, i, arch_.decoder_dim, arch_.decoder[i].ffn_dim,
            {arch_.decoder[i].self_heads, arch_.decoder[i].cross_heads}, decoder_colour);
    text(left, height - 20,
         "block width: embedding dim; bar: FFN dim; dots: heads; arcs: cross-attention sources; dashed: "
         "SuperTransformer",
         11, pale);
    return out_ + "</svg>\n";
  }

 private:
  static int column(int index) { return left + index * (column_width + gap); }
  int row(int layer) const { return top_ + (rows_ - 1 - layer) * row_height; }
  int scaled(int value, int largest) const { return largest > 0 ? std::max(8, value * column_width / largest) : 8; }

  void text(int x, int y, const std::string& words, int size, const char* colour) {
    out_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\">{}</text>\n", x, y, size, colour,
                        escaped(words));
  }
  void ghost(int side, int layer, int dim) {
    out_ += fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"none\" stroke=\"{}\" stroke-dasharray=\"3 "
        "3\"/>\n",
        column(side), row(layer), scaled(dim, largest_dim_), block_height, pale);
  }
  void arc(int encoder_layer, int decoder_layer) {
    const int from_x = column(0) + scaled(arch_.encoder_dim, largest_dim_),
              from_y = row(encoder_layer) + block_height / 2;
    const int to_x = column(1), to_y = row(decoder_layer) + block_height / 2,
              middle = (column(0) + column_width + to_x) / 2;
    out_ += fmt::format(
        "<path d=\"M{} {} C{} {} {} {} {} {}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\" opacity=\"0.75\"/>\n",
        from_x, from_y, middle, from_y, middle, to_y, to_x, to_y, pale);
  }
  void block(int side, int layer, int dim, int ffn, const std::vector<int>& heads, const char* colour) {
    const int x = column(side), y = row(layer), width = scaled(dim, largest_dim_);
    out_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"#ffffff\"/>\n", x, y, width,
                        block_height);
    out_ += fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"{}\" fill-opacity=\"0.14\" "
        "stroke=\"{}\"/>\n",
        x, y, width, block_height, colour, colour);
    const int bar = (width - 16) * ffn / std::max(largest_ffn_, 1);
    out_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"6\" rx=\"3\" fill=\"{}\"/>\n", x + 8,
                        y + block_height - 12, std::max(bar, 2), colour);
    int dot = x + 13;
    for (const int count : heads) {
      for (int i = 0; i < count && dot < x + width - 8; ++i, dot += 9)
        out_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{}\"/>\n", dot, y + 13, colour);
      dot += 8;
    }
    text(x + width - 8 - 7 * static_cast<int>(std::to_string(ffn).size()), y + 17, std::to_string(ffn), 11, ink);
  }

  const Architecture& arch_;
  const SearchSpace* space_;
  std::string name_;
  std::vector<std::string> words_;  // between name and drawing
  int top_ = 0;
  int rows_ = 0, largest_dim_ = 1, largest_ffn_ = 1;
  std::string out_;
};

}  // namespace

std::string architecture_dot(const Architecture& arch) {
  std::string text = fmt::format("// {}\ndigraph \"{}\" {{\n  rankdir=BT;\n  node [shape=box, style=rounded];\n",
                                 to_text(arch), id_of(arch));
  text += fmt::format("  subgraph cluster_encoder {{\n    label=\"Encoder, dim {}\";\n", arch.encoder_dim);
  for (int i = 0; i < arch.encoder_depth(); ++i)
    text += fmt::format("    e{0} [label=\"{0}: FFN {1}, heads {2}\"];\n", i + 1, arch.encoder[i].ffn_dim,
                        arch.encoder[i].heads);
  text += fmt::format("  }}\n  subgraph cluster_decoder {{\n    label=\"Decoder, dim {}\";\n", arch.decoder_dim);
  for (int i = 0; i < arch.decoder_depth(); ++i)
    text += fmt::format("    d{0} [label=\"{0}: FFN {1}, self heads {2}, cross heads {3}\"];\n", i + 1,
                        arch.decoder[i].ffn_dim, arch.decoder[i].self_heads, arch.decoder[i].cross_heads);
  text += "  }\n";
  for (int i = 1; i < arch.encoder_depth(); ++i) text += fmt::format("  e{} -> e{};\n", i, i + 1);
  for (int i = 1; i < arch.decoder_depth(); ++i) text += fmt::format("  d{} -> d{};\n", i, i + 1);
  for (int i = 0; i < arch.decoder_depth(); ++i)
    for (const int source : arch.decoder[i].sources.layers())
      text += fmt::format("  e{} -> d{} [style=dashed, constraint=false];\n", std::min(source, arch.encoder_depth()),
                          i + 1);
  return text + "}\n";
}

std::string architecture_svg(const Architecture& arch, const SearchSpace* space, const std::string& name,
                             const std::vector<std::string>& facts) {
  return Drawing(arch, space, name, facts).svg();
}

}  // namespace hat::cli
