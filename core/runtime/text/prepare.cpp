// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/data_card.h"
#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/leftovers.h"
#include "domain/io/line_reader.h"
#include "domain/io/yaml_writer.h"
#include "runtime/text/encode.h"
#include "runtime/text/pairs.h"
#include "runtime/text/prepared_data.h"

namespace hat::runtime {

namespace fs = std::filesystem;

namespace {

/// Changes whenever the same inputs would lead to other files.
constexpr int recipe_version = 1;
constexpr std::size_t most_held_out = 2000;

struct Input {
  std::string field, path;
  std::size_t bytes = 0;
  std::string hash;
};

std::vector<Input> inputs_of(const PrepareConfig& config) {
  std::vector<Input> inputs;
  const auto add = [&](const char* field, const std::string& path) {
    if (!path.empty()) inputs.push_back({field, path, 0, ""});
  };
  add("source", config.source);
  add("target", config.target);
  add("labels", config.labels);
  add("valid_source", config.valid_source);
  add("valid_target", config.valid_target);
  add("valid_labels", config.valid_labels);
  add("tokenizer", config.tokenizer);
  return inputs;
}

/// Reads every input once to tell whether it changed; all that cannot be read are reported together.
void hash_inputs(std::vector<Input>& inputs, JobContext<PrepareEvent>& context) {
  std::vector<Problem> problems;
  for (Input& input : inputs) {
    try {
      Fingerprint hash;
      each_chunk(input.path, [&](std::string_view chunk) {
        context.checkpoint();
        hash.add(chunk);
        input.bytes += chunk.size();
      });
      input.hash = hash.text();
    } catch (const Error& error) {
      for (Problem problem : error.problems()) {
        problem.field = input.field;
        problems.push_back(std::move(problem));
      }
    }
  }
  if (!problems.empty()) throw Error(ErrorCode::io, std::move(problems));
}

std::string fingerprint(const PrepareConfig& config, const std::vector<Input>& inputs) {
  Fingerprint hash;
  hash.add_field(fmt::format("{} {} {} {} {} {}", recipe_version, config.source_language, config.target_language,
                             config.vocab_size, config.joint_vocab, config.max_length));
  for (const std::string& label : config.keep_labels) hash.add_field(label);
  for (const Input& input : inputs) {
    hash.add_field(input.field);
    hash.add_field(input.hash);
  }
  return hash.text();
}

void check(const PrepareConfig& config) {
  std::vector<Problem> problems;
  const auto need = [&](bool right, const char* field, Message message) {
    if (!right) problems.push_back({"", field, std::move(message)});
  };
  const auto is_code = [](const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; });
  };
  need(!config.source.empty(), "source", message("expected a text file, got nothing"));
  need(!config.target.empty(), "target", message("expected a text file, got nothing"));
  need(!config.output.empty(), "output", message("expected a folder, got nothing"));
  need(config.valid_source.empty() == config.valid_target.empty(), "valid_source",
       message("expected validation text for both languages or neither"));
  need(is_code(config.source_language), "source_language",
       message("expected a code such as en, got \"{}\"", config.source_language));
  need(is_code(config.target_language), "target_language",
       message("expected a code such as de, got \"{}\"", config.target_language));
  need(config.source_language != config.target_language, "target_language",
       message("expected another language than source_language"));
  need(config.vocab_size > 0, "vocab_size", message("expected a positive number, got {}", config.vocab_size));
  need(config.max_length > 0, "max_length", message("expected a positive number of tokens, got {}", config.max_length));
  need(config.threads >= 0, "threads", message("expected 0 or more, got {}", config.threads));
  need(config.keep_labels.empty() || !config.labels.empty(), "labels",
       message("expected a file of labels, because keep_labels is given"));
  need(config.valid_labels.empty() || !config.valid_source.empty(), "valid_labels",
       message("expected validation text with it"));
  std::error_code error;
  if (!config.output.empty() && fs::exists(config.output, error)) {
    if (!fs::is_directory(config.output, error))
      problems.push_back({config.output, "output", message("expected a folder, got a file")});
    else if (!fs::is_empty(config.output, error) && !fs::exists(config.output + "/data.yaml", error))
      problems.push_back({config.output, "output",
                          message("expected a new, an empty or a prepared data folder; this one holds other files")});
  }
  throw_if_any(std::move(problems));
}

std::vector<std::string> read_lines(const std::string& path) {
  std::vector<std::string> lines;
  LineReader reader(path);
  for (std::string line; reader.next(line);) lines.push_back(std::move(line));
  if (lines.empty())
    throw Error(ErrorCode::format, Problem{path, "", message("expected at least one line, got an empty file")});
  if (lines[0].starts_with("\xEF\xBB\xBF")) lines[0].erase(0, 3);
  return lines;
}

void check_equal(const std::string& path_a, std::size_t a, const std::string& path_b, std::size_t b) {
  if (a == b) return;
  const auto& [shorter, longer] = a < b ? std::pair(path_a, path_b) : std::pair(path_b, path_a);
  throw Error(ErrorCode::invalid_input, Problem{shorter, "",
                                                message("expected {} lines as in {}, got {}: line {} is missing",
                                                        std::max(a, b), longer, std::min(a, b), std::min(a, b) + 1)});
}

struct Text {
  std::vector<std::string> source, target;
};

struct Dropped {
  std::int64_t empty = 0, too_long = 0, label = 0;
};

bool is_blank(const std::string& line) {
  return std::all_of(line.begin(), line.end(), [](unsigned char c) { return std::isspace(c); });
}

/// Line pairs of two files without those of other labels and those with a blank side.
Text read_text(const std::string& source, const std::string& target, const std::string& labels,
               const std::vector<std::string>& keep, Dropped& dropped) {
  Text all{read_lines(source), read_lines(target)};
  check_equal(source, all.source.size(), target, all.target.size());
  std::vector<std::string> label;
  if (!labels.empty()) {
    label = read_lines(labels);
    check_equal(source, all.source.size(), labels, label.size());
  }
  const std::unordered_set<std::string> kept(keep.begin(), keep.end());
  Text text;
  for (std::size_t i = 0; i < all.source.size(); ++i) {
    if (!kept.empty() && !label.empty() && !kept.contains(label[i])) {
      ++dropped.label;
    } else if (is_blank(all.source[i]) || is_blank(all.target[i])) {
      ++dropped.empty;
    } else {
      text.source.push_back(std::move(all.source[i]));
      text.target.push_back(std::move(all.target[i]));
    }
  }
  return text;
}

/// Takes the last pairs out of `train` whose source is in no other pair.
Text hold_out(Text& train) {
  std::unordered_map<std::string_view, int> times;
  for (const std::string& line : train.source) ++times[line];
  const std::size_t most = std::clamp<std::size_t>(train.source.size() / 10, 1, most_held_out);
  std::vector<std::size_t> taken;
  for (std::size_t i = train.source.size(); i-- > 1 && taken.size() < most;)
    if (times[train.source[i]] == 1) taken.push_back(i);
  std::reverse(taken.begin(), taken.end());
  times.clear();
  Text held, rest;
  std::size_t next = 0;
  for (std::size_t i = 0; i < train.source.size(); ++i) {
    Text& where = next < taken.size() && taken[next] == i ? (++next, held) : rest;
    where.source.push_back(std::move(train.source[i]));
    where.target.push_back(std::move(train.target[i]));
  }
  train = std::move(rest);
  return held;
}

/// Encodes `text`, drops pairs that are empty or too long (from the text too).
Pairs encode(Text& text, const Tokenizer& source, const Tokenizer& target, const PrepareConfig& config, int threads,
             Dropped& dropped, JobContext<PrepareEvent>& context, VerbStage stage) {
  const auto total = static_cast<std::int64_t>(2 * text.source.size());
  std::int64_t before = 0;
  const auto on_progress = [&](std::size_t done) {
    context.checkpoint();
    context.report(Progress{before + static_cast<std::int64_t>(done), total, 0, WorkUnit::sentences, -1, stage});
  };
  const auto sources = encode_all(text.source, source, threads, on_progress);
  before = total / 2;
  const auto targets = encode_all(text.target, target, threads, on_progress);
  Pairs pairs;
  Text kept;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (sources[i].empty() || targets[i].empty()) {
      ++dropped.empty;
    } else if (std::ssize(sources[i]) > config.max_length || std::ssize(targets[i]) > config.max_length) {
      ++dropped.too_long;
    } else {
      pairs.add(sources[i], targets[i]);
      kept.source.push_back(std::move(text.source[i]));
      kept.target.push_back(std::move(text.target[i]));
    }
  }
  text = std::move(kept);
  return pairs;
}

void write_lines(const std::string& path, const std::vector<std::string>& lines) {
  write_atomically(path, [&](AtomicFile& file) {
    for (const std::string& line : lines) {
      file.write(line);
      file.write("\n");
    }
  });
}

/// data.yaml of what lies in `folder`.
std::string describe(const PrepareConfig& config, const PrepareResult& result, const std::vector<Input>& inputs,
                     const std::string& print, const DataCard& card, const std::string& folder) {
  YamlWriter yaml;
  yaml.comment("prepared data of HAT Studio; made again when its inputs or settings change")
      .plain("fingerprint", yaml_quoted(print));
  write_card(yaml, card, result);
  yaml.entry("dropped_empty", result.dropped_empty)
      .entry("dropped_long", result.dropped_long)
      .entry("dropped_label", result.dropped_label)
      .entry("max_length", config.max_length)
      .entry("keep_labels", config.keep_labels)
      .nested("inputs", [&] {
        for (const Input& input : inputs)
          yaml.item([&] {
            yaml.entry("field", input.field)
                .entry("file", input.path)
                .entry("bytes", input.bytes)
                .plain("hash", yaml_quoted(input.hash));
          });
      });
  write_checksums(yaml, folder, card);
  return yaml.text();
}

/// The result of an earlier call when the folder is whole and has this fingerprint.
std::optional<PrepareResult> up_to_date(const PrepareConfig& config, const std::string& print) {
  std::error_code error;
  if (!fs::exists(config.output + "/data.yaml", error)) return std::nullopt;
  try {
    const DataCard card = read_data_card(config.output);
    if (card.fingerprint != print) return std::nullopt;
    const PreparedData data = PreparedData::load(config.output);
    (void)Tokenizer::load(data.source_tokenizer);
    (void)Tokenizer::load(data.target_tokenizer);
    PrepareResult result;
    result.folder = config.output;
    result.rebuilt = false;
    result.train_pairs = static_cast<std::int64_t>(data.train.size());
    result.valid_pairs = static_cast<std::int64_t>(data.valid.size());
    result.train_source_tokens = data.train.source_tokens();
    result.train_target_tokens = data.train.target_tokens();
    result.dropped_empty = card.dropped_empty;
    result.dropped_long = card.dropped_long;
    result.dropped_label = card.dropped_label;
    result.vocab_size = data.target_vocab;
    return result;
  } catch (const Error&) {
    return std::nullopt;  // damaged: made again
  }
}

}  // namespace

PrepareResult prepare(const PrepareConfig& config, JobContext<PrepareEvent>& context) {
  check(config);
  const int threads =
      config.threads > 0 ? config.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  const auto stage = [&](VerbStage now) {
    context.checkpoint();
    context.report(Progress{0, 0, 0, WorkUnit::sentences, -1, now});
  };
  stage(VerbStage::looking_for_changes);
  std::vector<Input> inputs = inputs_of(config);
  hash_inputs(inputs, context);
  const std::string print = fingerprint(config, inputs);
  if (auto result = up_to_date(config, print)) {
    // The old data that a killed process was taking away.
    const fs::path parent = fs::absolute(config.output).lexically_normal().parent_path();
    remove_leftovers_once((fs::path(config.output).has_filename() ? parent : parent.parent_path()).string());
    return *result;
  }

  stage(VerbStage::reading_text);
  Dropped dropped;
  Text train = read_text(config.source, config.target, config.labels, config.keep_labels, dropped);
  Text valid;
  if (!config.valid_source.empty()) {
    context.checkpoint();
    valid = read_text(config.valid_source, config.valid_target, config.valid_labels, config.keep_labels, dropped);
  } else {
    valid = hold_out(train);
  }
  const auto need_pairs = [&](std::size_t pairs, const std::string& file, const Message& kind) {
    if (pairs == 0)
      throw Error(
          ErrorCode::invalid_input,
          Problem{
              file, "",
              message(
                  "expected at least one {} pair, but {} have a blank side, {} are too long and {} have other labels",
                  kind, dropped.empty, dropped.too_long, dropped.label)});
  };
  need_pairs(train.source.size(), config.source, message("training"));
  if (valid.source.empty() && config.valid_source.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{config.source, "valid_source",
                        message("expected validation text: none can be held out, because every "
                                "source sentence occurs in more than one pair")});
  need_pairs(valid.source.size(), config.valid_source.empty() ? config.source : config.valid_source,
             message("validation"));

  AtomicFolder folder(config.output);
  std::string source_name = "tokenizer.model", target_name = "tokenizer.model";
  if (!config.tokenizer.empty()) {
    (void)Tokenizer::load(config.tokenizer);
    write_atomically(folder.path() + "/" + source_name, read_file(config.tokenizer, most_tokenizer_bytes));
  } else {
    TokenizerSettings settings;
    settings.vocab_size = config.vocab_size;
    settings.threads = threads;
    stage(VerbStage::training_tokenizer);
    if (config.joint_vocab) {
      std::vector<std::string> both;
      both.reserve(2 * train.source.size());
      for (std::size_t i = 0; i < train.source.size(); ++i) {
        both.push_back(train.source[i]);
        both.push_back(train.target[i]);
      }
      Tokenizer::train(both, settings, folder.path() + "/" + source_name);
    } else {
      source_name = "tokenizer.source.model";
      target_name = "tokenizer.target.model";
      Tokenizer::train(train.source, settings, folder.path() + "/" + source_name);
      context.checkpoint();
      Tokenizer::train(train.target, settings, folder.path() + "/" + target_name);
    }
  }
  context.checkpoint();
  const auto source_tokenizer = Tokenizer::load(folder.path() + "/" + source_name);
  const auto target_tokenizer =
      source_name == target_name ? source_tokenizer : Tokenizer::load(folder.path() + "/" + target_name);

  const Pairs train_pairs = encode(train, *source_tokenizer, *target_tokenizer, config, threads, dropped, context,
                                   VerbStage::encoding_training_text);
  const Pairs valid_pairs = encode(valid, *source_tokenizer, *target_tokenizer, config, threads, dropped, context,
                                   VerbStage::encoding_validation_text);
  need_pairs(train_pairs.size(), config.source, message("training"));
  need_pairs(valid_pairs.size(), config.valid_source.empty() ? config.source : config.valid_source,
             message("validation"));

  PrepareResult result;
  result.folder = config.output;
  result.train_pairs = static_cast<std::int64_t>(train_pairs.size());
  result.valid_pairs = static_cast<std::int64_t>(valid_pairs.size());
  result.train_source_tokens = train_pairs.source_tokens();
  result.train_target_tokens = train_pairs.target_tokens();
  result.dropped_empty = dropped.empty;
  result.dropped_long = dropped.too_long;
  result.dropped_label = dropped.label;
  result.vocab_size = target_tokenizer->vocab_size();

  stage(VerbStage::writing);
  write_pairs(folder.path() + "/train.pairs", train_pairs);
  write_pairs(folder.path() + "/valid.pairs", valid_pairs);
  write_lines(folder.path() + "/valid." + config.source_language, valid.source);
  write_lines(folder.path() + "/valid." + config.target_language, valid.target);
  DataCard card;
  card.source_language = config.source_language;
  card.target_language = config.target_language;
  card.source_tokenizer = source_name;
  card.target_tokenizer = target_name;
  card.source_vocab = source_tokenizer->vocab_size();
  card.target_vocab = target_tokenizer->vocab_size();
  write_atomically(folder.path() + "/data.yaml", describe(config, result, inputs, print, card, folder.path()));
  context.checkpoint();
  folder.commit();
  return result;
}

}  // namespace hat::runtime
