// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/prepared_data.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>

#include "domain/io/atomic_file.h"
#include "domain/io/fingerprint.h"
#include "engine/text/encode.h"
#include "engine/text/pairs_file.h"

namespace hat {

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

namespace engine {

namespace {

constexpr char magic[] = "HATPAIRS";
constexpr std::int64_t version = 1;
struct Head {
  char magic[8];
  std::int64_t version, pairs, tokens;
};

[[noreturn]] void broken(const std::string& path, const std::string& what) {
  throw Error(ErrorCode::format, Problem{path, "", what + "; prepare the data again"});
}

template <class T>
std::string_view bytes_of(const T* data, std::size_t count) {
  return {reinterpret_cast<const char*>(data), count * sizeof(T)};
}

}  // namespace

void write_pairs(const std::string& path, const Pairs& pairs) {
  Head head{{}, version, static_cast<std::int64_t>(pairs.size()), static_cast<std::int64_t>(pairs.tokens.size())};
  std::memcpy(head.magic, magic, sizeof head.magic);
  AtomicFile file(path);
  file.write(bytes_of(&head, 1));
  file.write(bytes_of(pairs.offsets.data(), pairs.offsets.size()));
  file.write(bytes_of(pairs.tokens.data(), pairs.tokens.size()));
  file.commit();
}

Pairs read_pairs(const std::string& path, int source_vocab, int target_vocab) {
  const std::string bytes = read_file(path);
  Head head;
  if (bytes.size() < sizeof head || std::memcmp(bytes.data(), magic, sizeof head.magic) != 0)
    broken(path, "expected a file of encoded pairs");
  std::memcpy(&head, bytes.data(), sizeof head);
  if (head.version != version) broken(path, fmt::format("expected version {}, got {}", version, head.version));
  constexpr std::int64_t most = std::int64_t{1} << 40;
  if (head.pairs < 0 || head.tokens < 0 || head.pairs > most || head.tokens > most) broken(path, "its counts are impossible");
  const std::size_t offset_bytes = static_cast<std::size_t>(2 * head.pairs + 1) * sizeof(std::int64_t);
  const std::size_t token_bytes = static_cast<std::size_t>(head.tokens) * sizeof(std::int32_t);
  if (bytes.size() != sizeof head + offset_bytes + token_bytes)
    broken(path, fmt::format("expected {} bytes, got {} (truncated)", sizeof head + offset_bytes + token_bytes, bytes.size()));
  Pairs pairs;
  pairs.offsets.resize(static_cast<std::size_t>(2 * head.pairs + 1));
  pairs.tokens.resize(static_cast<std::size_t>(head.tokens));
  std::memcpy(pairs.offsets.data(), bytes.data() + sizeof head, offset_bytes);
  if (token_bytes) std::memcpy(pairs.tokens.data(), bytes.data() + sizeof head + offset_bytes, token_bytes);
  if (pairs.offsets.front() != 0 || pairs.offsets.back() != head.tokens) broken(path, "its sentences do not fill the file");
  for (std::size_t i = 0; i + 1 < pairs.offsets.size(); ++i)
    if (pairs.offsets[i] >= pairs.offsets[i + 1]) broken(path, "its sentences are out of order");
  const auto sound = [](std::span<const std::int32_t> sentence, int vocab) {
    return sentence.back() == Special::eos &&
           std::all_of(sentence.begin(), sentence.end(), [vocab](std::int32_t id) { return id >= 0 && id < vocab; });
  };
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (!sound(pairs.source(i), source_vocab) || !sound(pairs.target(i), target_vocab))
      broken(path, fmt::format("pair {} has tokens outside the vocabulary, or no end token", i + 1));
  return pairs;
}

std::vector<std::vector<int>> encode_all(std::span<const std::string> lines, const Tokenizer& tokenizer, int threads,
                                         const std::function<void(std::size_t)>& on_progress) {
  constexpr std::size_t chunk = 2048;
  std::vector<std::vector<int>> encoded(lines.size());
  std::atomic<std::size_t> next{0};
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::exception_ptr failure;
  const auto work = [&](bool reports) {
    try {
      for (std::size_t begin = next.fetch_add(chunk); begin < lines.size() && !stop; begin = next.fetch_add(chunk)) {
        const std::size_t end = std::min(lines.size(), begin + chunk);
        for (std::size_t i = begin; i < end; ++i) encoded[i] = tokenizer.encode(lines[i]);
        if (reports && on_progress) on_progress(end);
      }
    } catch (...) {
      stop = true;
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  std::vector<std::thread> others;
  const int wanted = std::min<int>(threads, static_cast<int>(lines.size() / chunk) + 1);
  for (int i = 1; i < wanted; ++i) others.emplace_back(work, false);
  work(true);
  for (auto& thread : others) thread.join();
  if (failure) std::rethrow_exception(failure);
  return encoded;
}

}  // namespace engine

Pairs encode_pairs(std::span<const std::string> source_lines, std::span<const std::string> target_lines, const Tokenizer& source,
                   const Tokenizer& target, int threads) {
  if (source_lines.size() != target_lines.size())
    throw Error(ErrorCode::invalid_input, Problem{"", "target", fmt::format("expected {} lines as the source has, got {}",
                                                                            source_lines.size(), target_lines.size())});
  const auto sources = engine::encode_all(source_lines, source, threads, {});
  const auto targets = engine::encode_all(target_lines, target, threads, {});
  Pairs pairs;
  for (std::size_t i = 0; i < sources.size(); ++i) pairs.add(sources[i], targets[i]);
  return pairs;
}

PreparedData PreparedData::load(const std::string& folder) {
  const std::string path = folder + "/data.yaml";
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    throw Error(ErrorCode::io, Problem{folder, "", "expected a prepared data folder"});
  if (!std::filesystem::exists(path, error))
    throw Error(ErrorCode::io, Problem{folder, "data", binary_data_in(folder).empty() ? "expected a prepared data folder, but it has no data.yaml"
                                                                                     : "expected a prepared data folder, got binarised data of fairseq: hat import makes one of it"});
  PreparedData data;
  data.folder = folder;
  std::int64_t train_pairs = 0, valid_pairs = 0;
  const std::string text = read_file(path);
  try {
    const YAML::Node yaml = YAML::Load(text);
    data.source_language = yaml["source_language"].as<std::string>();
    data.target_language = yaml["target_language"].as<std::string>();
    data.source_vocab = yaml["source_vocab"].as<int>();
    data.target_vocab = yaml["target_vocab"].as<int>();
    data.source_tokenizer = folder + "/" + yaml["source_tokenizer"].as<std::string>();
    data.target_tokenizer = folder + "/" + yaml["target_tokenizer"].as<std::string>();
    train_pairs = yaml["train_pairs"].as<std::int64_t>();
    valid_pairs = yaml["valid_pairs"].as<std::int64_t>();
  } catch (const YAML::Exception& e) {
    engine::broken(path, fmt::format("not what was written there ({})", e.what()));
  }
  const auto read = [&](const char* name, std::int64_t expected) {
    const std::string file = folder + "/" + name;
    Pairs pairs = engine::read_pairs(file, data.source_vocab, data.target_vocab);
    if (pairs.size() != expected) engine::broken(file, fmt::format("expected {} pairs as in data.yaml, got {}", expected, pairs.size()));
    return pairs;
  };
  data.train = read("train.pairs", train_pairs);
  data.valid = read("valid.pairs", valid_pairs);
  return data;
}

Vocabularies vocabularies_of(const PreparedData& data) {
  std::vector<Problem> problems;
  const auto load = [&](const char* field, const std::string& path, int expected) -> std::shared_ptr<const Tokenizer> {
    std::error_code missing;
    if (std::filesystem::is_directory(path, missing)) return nullptr;  // it names no tokenizer: raw tokens only
    auto tokenizer = Tokenizer::load(path);
    if (tokenizer->vocab_size() != expected)
      problems.push_back({data.folder + "/data.yaml", field, fmt::format("expected {}, the tokens of {}, got {}", tokenizer->vocab_size(), path, expected)});
    return tokenizer;
  };
  const auto source = load("source_vocab", data.source_tokenizer, data.source_vocab);
  const bool is_joint = data.target_tokenizer == data.source_tokenizer && data.target_vocab == data.source_vocab;
  const auto target = is_joint ? source : load("target_vocab", data.target_tokenizer, data.target_vocab);
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  return vocabularies_of(source.get(), target.get());
}

std::string fingerprint_of(const PreparedData& data) {
  Fingerprint print;
  for (const Pairs* pairs : {&data.train, &data.valid}) {
    print.add_field(fmt::format("{} pairs", pairs->size()));
    print.add(engine::bytes_of(pairs->offsets.data(), pairs->offsets.size()));
    print.add(engine::bytes_of(pairs->tokens.data(), pairs->tokens.size()));
  }
  return print.text();
}

}  // namespace hat
