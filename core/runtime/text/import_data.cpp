// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/data_card.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/yaml_writer.h"
#include "runtime/text/moses_bpe.h"
#include "runtime/text/pairs.h"
#include "runtime/text/prepared_data.h"

namespace hat::runtime {
namespace {

namespace fs = std::filesystem;

/// Which pair of languages to read.
BinaryDataFiles chosen_files(const ImportDataConfig& config) {
  const std::vector<BinaryDataFiles> all = binary_data_in(config.data);
  std::string names;
  for (const BinaryDataFiles& files : all) {
    if (files.source_language == config.source_language && files.target_language == config.target_language)
      return files;
    names += fmt::format("{}{}-{}", names.empty() ? "" : ", ", files.source_language, files.target_language);
  }
  if (config.source_language.empty() && all.size() == 1) return all.front();
  if (all.empty())
    throw Error(
        ErrorCode::invalid_input,
        Problem{config.data, "",
                message("expected both sides of fairseq's binarised data: SPLIT.SOURCE-TARGET.LANGUAGE.idx and .bin")});
  throw Error(
      ErrorCode::invalid_input,
      Problem{config.data, "source_language",
              config.source_language.empty() ? message("expected one of the pairs of languages {} to be chosen", names)
                                             : message("expected one of the pairs {}, got {}-{}", names,
                                                       config.source_language, config.target_language)});
}

std::string dictionary_of(const ImportDataConfig& config, const std::string& given, const std::string& language) {
  if (!given.empty()) return given;
  const std::string beside = (fs::path(config.data) / fmt::format("dict.{}.txt", language)).string();
  if (!fs::exists(beside))
    throw Error(
        ErrorCode::io,
        Problem{beside, "",
                message("expected the dictionary of the data, but there is none of that name; name another one")});
  return beside;
}

/// One side of a split, without end tokens.
std::vector<std::vector<int>> side(const std::string& path, int vocabulary) {
  const MmapData data = MmapData::open(path);
  std::vector<std::vector<int>> sentences(data.size());
  for (std::size_t i = 0; i < data.size(); ++i) {
    sentences[i] = data.sentence(i);
    if (sentences[i].empty() || sentences[i].back() != Special::eos)
      throw Error(ErrorCode::format, Problem{path + ".bin", "", message("expected an end token behind the sentence"),
                                             message("sentence {}", i + 1)});
    sentences[i].pop_back();
    for (const int id : sentences[i])
      if (id >= vocabulary)
        throw Error(
            ErrorCode::format,
            Problem{path + ".bin", "",
                    message("expected tokens below {}, which is what the dictionary has, got {}", vocabulary, id),
                    message("sentence {}", i + 1)});
  }
  return sentences;
}

void write_text(const std::string& path, const Pairs& pairs, bool source, const Tokenizer& tokenizer) {
  write_atomically(path, [&](AtomicFile& file) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto ids = source ? pairs.source(i) : pairs.target(i);
      file.write(tokenizer.decode(ids.first(ids.size() - 1)) + '\n');
    }
  });
}

}  // namespace

PrepareResult import_data(const ImportDataConfig& config) {
  throw_if_any(config.validate());
  const BinaryDataFiles files = chosen_files(config);
  const auto has = [&](const char* split) { return std::ranges::find(files.splits, split) != files.splits.end(); };
  if (!has("train") && !has("valid"))
    throw Error(ErrorCode::invalid_input,
                Problem{config.data, "", message("expected the split train or valid, got others alone")});

  AtomicFolder folder(config.output);
  const std::array names{std::string("tokenizer.source.model"), std::string("tokenizer.target.model")};
  const std::string source_codes = config.source_codes,
                    target_codes = config.target_codes.empty() ? config.source_codes : config.target_codes;
  write_moses_bpe(folder.path() + "/" + names[0], dictionary_of(config, config.source_dict, files.source_language),
                  source_codes, files.source_language);
  write_moses_bpe(folder.path() + "/" + names[1], dictionary_of(config, config.target_dict, files.target_language),
                  target_codes, files.target_language);
  const auto source_tokenizer = Tokenizer::load(folder.path() + "/" + names[0]),
             target_tokenizer = Tokenizer::load(folder.path() + "/" + names[1]);

  const auto read = [&](const char* split) {
    Pairs pairs;
    if (!has(split)) return pairs;
    const std::string stem =
        (fs::path(config.data) / fmt::format("{}.{}-{}.", split, files.source_language, files.target_language))
            .string();
    const auto sources = side(stem + files.source_language, source_tokenizer->vocab_size()),
               targets = side(stem + files.target_language, target_tokenizer->vocab_size());
    if (sources.size() != targets.size())
      throw Error(ErrorCode::format, Problem{stem + files.target_language + ".idx", "",
                                             message("expected {} sentences as the other side has, got {}",
                                                     sources.size(), targets.size()),
                                             message("byte {}", 18)});
    for (std::size_t i = 0; i < sources.size(); ++i) pairs.add(sources[i], targets[i]);
    return pairs;
  };
  const Pairs train = read("train"), valid = read("valid");
  write_pairs(folder.path() + "/train.pairs", train);
  write_pairs(folder.path() + "/valid.pairs", valid);
  write_text(folder.path() + "/valid." + files.source_language, valid, true, *source_tokenizer);
  write_text(folder.path() + "/valid." + files.target_language, valid, false, *target_tokenizer);

  PrepareResult result;
  result.folder = config.output;
  result.train_pairs = static_cast<std::int64_t>(train.size());
  result.valid_pairs = static_cast<std::int64_t>(valid.size());
  result.train_source_tokens = train.source_tokens();
  result.train_target_tokens = train.target_tokens();
  result.vocab_size = target_tokenizer->vocab_size();
  DataCard card;
  card.source_language = files.source_language;
  card.target_language = files.target_language;
  card.source_tokenizer = names[0];
  card.target_tokenizer = names[1];
  card.source_vocab = source_tokenizer->vocab_size();
  card.target_vocab = target_tokenizer->vocab_size();
  YamlWriter yaml;
  yaml.comment("prepared data of HAT Studio, imported from fairseq's binarised data")
      .entry("fingerprint", "imported")  // hat prepare never takes it for its own
      .entry("imported_from", fs::absolute(config.data).string());
  write_card(yaml, card, result);
  write_checksums(yaml, folder.path(), card);
  write_atomically(folder.path() + "/data.yaml", yaml.text());
  folder.commit();
  return result;
}

}  // namespace hat::runtime
