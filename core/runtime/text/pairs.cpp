// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "domain/config/network.h"
#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"

namespace hat::runtime {

void Pairs::add(std::span<const int> source, std::span<const int> target) {
  for (const auto side : {source, target}) {
    tokens.insert(tokens.end(), side.begin(), side.end());
    tokens.push_back(Special::eos);
    offsets.push_back(static_cast<std::int64_t>(tokens.size()));
  }
}

std::int64_t Pairs::source_tokens() const {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < size(); ++i) count += static_cast<std::int64_t>(source(i).size());
  return count;
}

std::int64_t Pairs::target_tokens() const { return static_cast<std::int64_t>(tokens.size()) - source_tokens(); }

namespace {

constexpr char magic[] = "HATPAIRS";
constexpr std::int64_t version = 1;
struct Head {
  char magic[8];
  std::int64_t version, pairs, tokens;
};

[[noreturn]] void broken(const std::string& path, const Message& what) {
  throw Error(ErrorCode::format, Problem{path, "", message("{}; prepare the data again", what)});
}

template <class T>
std::string_view bytes_of(const T* data, std::size_t count) {
  return {reinterpret_cast<const char*>(data), count * sizeof(T)};
}

}  // namespace

void write_pairs(const std::string& path, const Pairs& pairs) {
  Head head{{}, version, static_cast<std::int64_t>(pairs.size()), static_cast<std::int64_t>(pairs.tokens.size())};
  std::memcpy(head.magic, magic, sizeof head.magic);
  write_atomically(path, [&](AtomicFile& file) {
    file.write(bytes_of(&head, 1));
    file.write(bytes_of(pairs.offsets.data(), pairs.offsets.size()));
    file.write(bytes_of(pairs.tokens.data(), pairs.tokens.size()));
  });
}

Pairs read_pairs(const std::string& path, int source_vocab, int target_vocab) {
  const std::string bytes = read_file(path);
  Head head;
  if (bytes.size() < sizeof head || std::memcmp(bytes.data(), magic, sizeof head.magic) != 0)
    broken(path, message("expected a file of encoded pairs"));
  std::memcpy(&head, bytes.data(), sizeof head);
  if (head.version != version) broken(path, message("expected version {}, got {}", version, head.version));
  constexpr std::int64_t most = std::int64_t{1} << 40;
  if (head.pairs < 0 || head.tokens < 0 || head.pairs > most || head.tokens > most)
    broken(path, message("its counts are impossible"));
  const std::size_t offset_bytes = static_cast<std::size_t>(2 * head.pairs + 1) * sizeof(std::int64_t);
  const std::size_t token_bytes = static_cast<std::size_t>(head.tokens) * sizeof(std::int32_t);
  if (bytes.size() != sizeof head + offset_bytes + token_bytes)
    broken(path,
           message("expected {} bytes, got {} (truncated)", sizeof head + offset_bytes + token_bytes, bytes.size()));
  Pairs pairs;
  pairs.offsets.resize(static_cast<std::size_t>(2 * head.pairs + 1));
  pairs.tokens.resize(static_cast<std::size_t>(head.tokens));
  std::memcpy(pairs.offsets.data(), bytes.data() + sizeof head, offset_bytes);
  if (token_bytes) std::memcpy(pairs.tokens.data(), bytes.data() + sizeof head + offset_bytes, token_bytes);
  if (pairs.offsets.front() != 0 || pairs.offsets.back() != head.tokens)
    broken(path, message("its sentences do not fill the file"));
  for (std::size_t i = 0; i + 1 < pairs.offsets.size(); ++i)
    if (pairs.offsets[i] >= pairs.offsets[i + 1]) broken(path, message("its sentences are out of order"));
  const auto sound = [](std::span<const std::int32_t> sentence, int vocab) {
    return sentence.back() == Special::eos &&
           std::all_of(sentence.begin(), sentence.end(), [vocab](std::int32_t id) { return id >= 0 && id < vocab; });
  };
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (!sound(pairs.source(i), source_vocab) || !sound(pairs.target(i), target_vocab))
      broken(path, message("pair {} has tokens outside the vocabulary, or no end token", i + 1));
  return pairs;
}

}  // namespace hat::runtime
