// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/shortlist_file.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <vector>

#include "domain/config/network.h"
#include "domain/error.h"
#include "domain/io/safetensors.h"

namespace hat {
namespace {

constexpr const char *shortlist_kind_key = "kind", *shortlist_kind = "hat-studio-shortlist";

[[noreturn]] void refuse_shortlist(const std::string& path, const std::string& field, Message message) {
  throw Error(ErrorCode::format, Problem{path, field, std::move(message)});
}

std::vector<std::int32_t> shortlist_numbers(const std::string& path, const SafeTensors& file, const std::string& name) {
  const auto found = file.tensors().find(name);
  if (found == file.tensors().end()) refuse_shortlist(path, name, message("expected this tensor, found none"));
  const TensorView& tensor = found->second;
  if (tensor.dtype != DType::u8 || tensor.shape.size() != 2 || tensor.shape[1] != 4)
    refuse_shortlist(path, name, message("expected whole numbers of four bytes"));
  std::vector<std::int32_t> numbers(static_cast<std::size_t>(tensor.shape[0]));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::uint32_t number = 0;
    for (int byte = 3; byte >= 0; --byte) number = number << 8 | static_cast<std::uint8_t>(tensor.data[4 * i + byte]);
    numbers[i] = static_cast<std::int32_t>(number);
  }
  return numbers;
}

std::vector<std::uint8_t> shortlist_bytes(const std::vector<std::int32_t>& numbers) {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(4 * numbers.size());
  for (const std::int32_t number : numbers)
    for (int byte = 0; byte < 4; ++byte)
      bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint32_t>(number) >> 8 * byte));
  return bytes;
}

}  // namespace

std::string shortlist_file_of(const std::string& model_folder) {
  return (std::filesystem::path(model_folder) / "shortlist.safetensors").string();
}

void write_shortlist(const std::string& path, const text::Shortlist& shortlist) {
  std::vector<std::int32_t> counts;
  for (int token = 0; token < shortlist.source_vocab(); ++token)
    counts.push_back(static_cast<std::int32_t>(shortlist.offsets[token + 1] - shortlist.offsets[token]));
  const std::vector<std::uint8_t> always = shortlist_bytes(shortlist.always), all_counts = shortlist_bytes(counts),
                                  tokens = shortlist_bytes(shortlist.tokens);
  const auto tensor = [](const char* name, const std::vector<std::uint8_t>& bytes) {
    return NamedTensor{name, DType::u8, {static_cast<std::int64_t>(bytes.size() / 4), 4}, bytes.data()};
  };
  const std::vector<NamedTensor> tensors{tensor("always", always), tensor("counts", all_counts),
                                         tensor("tokens", tokens)};
  write_safetensors(path, tensors,
                    {{shortlist_kind_key, shortlist_kind},
                     {"target_vocab", std::to_string(shortlist.target_vocab)},
                     {"joint", shortlist.joint ? "true" : "false"}});
}

text::Shortlist read_shortlist(const std::string& path, int source_vocab, int target_vocab) {
  const SafeTensors file = SafeTensors::open(path);
  const auto fact = [&](const char* key) {
    const auto found = file.metadata().find(key);
    return found == file.metadata().end() ? std::string() : found->second;
  };
  if (fact(shortlist_kind_key) != shortlist_kind)
    refuse_shortlist(path, shortlist_kind_key,
                     message("expected \"{}\", got \"{}\"", shortlist_kind, fact(shortlist_kind_key)));
  text::Shortlist shortlist;
  shortlist.target_vocab = target_vocab;
  shortlist.joint = fact("joint") == "true";
  shortlist.always = shortlist_numbers(path, file, "always");
  shortlist.tokens = shortlist_numbers(path, file, "tokens");
  const std::vector<std::int32_t> counts = shortlist_numbers(path, file, "counts");
  if (static_cast<int>(counts.size()) != source_vocab || fact("target_vocab") != std::to_string(target_vocab))
    refuse_shortlist(path, "vocabulary",
                     message("expected a shortlist of {} source and {} target tokens, got {} and {}", source_vocab,
                             target_vocab, counts.size(), fact("target_vocab")));
  for (const std::int32_t count : counts) {
    if (count < 0) refuse_shortlist(path, "counts", message("expected no count below 0, got {}", count));
    shortlist.offsets.push_back(shortlist.offsets.back() + count);
  }
  if (shortlist.offsets.back() != static_cast<std::int64_t>(shortlist.tokens.size()))
    refuse_shortlist(path, "tokens",
                     message("expected {} of them, got {}", shortlist.offsets.back(), shortlist.tokens.size()));
  for (const auto* tokens : {&shortlist.always, &shortlist.tokens})
    for (const std::int32_t token : *tokens)
      if (token < 0 || token >= target_vocab)
        refuse_shortlist(path, "tokens", message("expected token ids below {}, got {}", target_vocab, token));
  if (std::ranges::find(shortlist.always, Special::eos) == shortlist.always.end())
    refuse_shortlist(path, "always", message("expected the end token among them"));
  return shortlist;
}

}  // namespace hat
