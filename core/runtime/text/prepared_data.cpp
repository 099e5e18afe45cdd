// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/prepared_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <filesystem>
#include <mutex>
#include <string_view>
#include <thread>

#include "domain/io/data_card.h"
#include "domain/io/fingerprint.h"
#include "runtime/text/encode.h"

namespace hat::runtime {
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

Pairs encode_pairs(std::span<const std::string> source_lines, std::span<const std::string> target_lines,
                   const Tokenizer& source, const Tokenizer& target, int threads) {
  if (source_lines.size() != target_lines.size())
    throw Error(ErrorCode::invalid_input, Problem{"", "target",
                                                  message("expected {} lines as the source has, got {}",
                                                          source_lines.size(), target_lines.size())});
  const auto sources = encode_all(source_lines, source, threads, {});
  const auto targets = encode_all(target_lines, target, threads, {});
  Pairs pairs;
  for (std::size_t i = 0; i < sources.size(); ++i) pairs.add(sources[i], targets[i]);
  return pairs;
}

PreparedData PreparedData::load(const std::string& folder) {
  const std::string path = folder + "/data.yaml";
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a prepared data folder")});
  if (!std::filesystem::exists(path, error))
    throw Error(
        ErrorCode::io,
        Problem{
            folder, "data",
            binary_data_in(folder).empty()
                ? message("expected a prepared data folder, but it has no data.yaml")
                : message(
                      "expected a prepared data folder, got binarised data of fairseq: hat import makes one of it")});
  PreparedData data;
  data.folder = folder;
  const DataCard card = read_data_card(folder);
  data.source_language = card.source_language;
  data.target_language = card.target_language;
  data.source_vocab = card.source_vocab;
  data.target_vocab = card.target_vocab;
  data.source_tokenizer = folder + "/" + card.source_tokenizer;
  data.target_tokenizer = folder + "/" + card.target_tokenizer;
  for (const std::string& file : files_of(card)) expect_whole(folder, card.checksums, file, "data.yaml");
  const auto read = [&](const char* name, std::int64_t expected) {
    const std::string file = folder + "/" + name;
    Pairs pairs = read_pairs(file, data.source_vocab, data.target_vocab);
    if (static_cast<std::int64_t>(pairs.size()) != expected)
      throw Error(ErrorCode::format,
                  Problem{file, "",
                          message("expected {} pairs as in data.yaml, got {}; prepare the data again", expected,
                                  pairs.size())});
    return pairs;
  };
  data.train = read("train.pairs", card.train_pairs);
  data.valid = read("valid.pairs", card.valid_pairs);
  return data;
}

Vocabularies vocabularies_of(const PreparedData& data) {
  std::vector<Problem> problems;
  const auto load = [&](const char* field, const std::string& path, int expected) -> std::shared_ptr<const Tokenizer> {
    std::error_code missing;
    if (std::filesystem::is_directory(path, missing)) return nullptr;  // it names no tokenizer: raw tokens only
    auto tokenizer = Tokenizer::load(path);
    if (tokenizer->vocab_size() != expected)
      problems.push_back({data.folder + "/data.yaml", field,
                          message("expected {}, the tokens of {}, got {}", tokenizer->vocab_size(), path, expected)});
    return tokenizer;
  };
  const auto source = load("source_vocab", data.source_tokenizer, data.source_vocab);
  const bool is_joint = data.target_tokenizer == data.source_tokenizer && data.target_vocab == data.source_vocab;
  const auto target = is_joint ? source : load("target_vocab", data.target_tokenizer, data.target_vocab);
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  return vocabularies_of(source.get(), target.get());
}

std::string fingerprint_of(const PreparedData& data) {
  const auto bytes_of = [](const auto& numbers) {
    return std::string_view(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(numbers[0]));
  };
  Fingerprint print;
  for (const Pairs* pairs : {&data.train, &data.valid}) {
    print.add_field(fmt::format("{} pairs", pairs->size()));
    print.add(bytes_of(pairs->offsets));
    print.add(bytes_of(pairs->tokens));
  }
  return print.text();
}

}  // namespace hat::runtime
