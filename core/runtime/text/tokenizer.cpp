// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/tokenizer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "runtime/process/module_loader.h"
#include "runtime/text/moses_bpe.h"
#include "runtime/text/sentencepiece/module.h"

namespace hat::runtime {

namespace {

/// The number that SentencePiece names at the end of "Vocabulary size too high (n). Please set it to a value <= m.", or
/// 0.
int largest_possible(std::string_view message) {
  const auto at = message.find("value <= ");
  return at == message.npos ? 0 : std::atoi(std::string(message.substr(at + 9)).c_str());
}

const sentencepiece_module::Api& sentencepiece_api() {
  using Entry = const sentencepiece_module::Api* (*)();
  static const auto entry = reinterpret_cast<Entry>(
      module_entry({"hat_sentencepiece.so", "hat_sentencepiece_api", message("the tokenizer's module"), true}));
  return *entry();
}

}  // namespace

/// One of the kinds of tokenizer. Ids are inside the vocabulary; those of decode() have no bos, pad and eos.
struct Tokenizer::Model {
  virtual ~Model() = default;
  [[nodiscard]] virtual std::vector<int> encode(std::string_view text) const = 0;
  [[nodiscard]] virtual std::string decode(const std::vector<int>& ids) const = 0;
  [[nodiscard]] virtual std::string words(const std::vector<int>& ids) const { return decode(ids); }
  [[nodiscard]] virtual std::string piece(int id) const = 0;
  [[nodiscard]] virtual int id_of(std::string_view piece) const = 0;
  [[nodiscard]] virtual int size() const = 0;

  struct SentencePiece;
  struct Moses;
};

struct Tokenizer::Model::SentencePiece final : Model {
  explicit SentencePiece(std::unique_ptr<sentencepiece_module::Processor> loaded) : processor(std::move(loaded)) {}
  std::vector<int> encode(std::string_view text) const override {
    std::vector<int> ids;
    must(processor->encode(text, ids));
    return ids;
  }
  std::string decode(const std::vector<int>& ids) const override {
    std::string text;
    must(processor->decode(ids, text));
    return text;
  }
  std::string piece(int id) const override { return processor->piece(id); }
  int id_of(std::string_view piece) const override { return processor->id_of(piece); }
  int size() const override { return processor->size(); }

  std::unique_ptr<sentencepiece_module::Processor> processor;

 private:
  static void must(const std::string& wrong) {
    if (!wrong.empty()) throw Error(ErrorCode::internal, Problem{"", "tokenizer", Message::verbatim(wrong)});
  }
};

struct Tokenizer::Model::Moses final : Model {
  explicit Moses(MosesBpe loaded) : moses(std::move(loaded)) {}
  std::vector<int> encode(std::string_view text) const override { return moses.encode(text); }
  std::string decode(const std::vector<int>& ids) const override { return moses.decode(ids); }
  std::string words(const std::vector<int>& ids) const override { return moses.words(ids); }
  std::string piece(int id) const override { return moses.dictionary().word(id); }
  int id_of(std::string_view piece) const override { return moses.dictionary().id_of(piece); }
  int size() const override { return moses.dictionary().size(); }

  MosesBpe moses;
};

Tokenizer::Tokenizer(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Tokenizer::~Tokenizer() = default;

std::shared_ptr<const Tokenizer> Tokenizer::load(const std::string& path) {
  const std::string bytes = read_file(path, most_tokenizer_bytes);
  if (bytes.starts_with(MosesBpe::first_line))
    return std::shared_ptr<const Tokenizer>(
        new Tokenizer(std::make_unique<Model::Moses>(MosesBpe::parse(bytes, path))));
  auto processor = sentencepiece_api().load(bytes);
  if (processor == nullptr)
    throw Error(ErrorCode::format, Problem{path, "", message("not a SentencePiece model, or a truncated one")});
  const auto ids = processor->special();
  if (ids.bos != Special::bos || ids.pad != Special::pad || ids.eos != Special::eos || ids.unk != Special::unk)
    throw Error(ErrorCode::format,
                Problem{path, "",
                        message("expected the ids bos 0, pad 1, eos 2, unk 3, got bos {}, pad {}, eos {}, unk {}",
                                ids.bos, ids.pad, ids.eos, ids.unk)});
  return std::shared_ptr<const Tokenizer>(new Tokenizer(std::make_unique<Model::SentencePiece>(std::move(processor))));
}

void Tokenizer::train(std::span<const std::string> sentences, const TokenizerSettings& settings,
                      const std::string& path) {
  const std::size_t stride =
      std::max<std::size_t>(1, (sentences.size() + settings.max_sentences - 1) / settings.max_sentences);
  const std::map<std::string, std::string> options = {
      {"model_type", "unigram"},
      {"vocab_size", std::to_string(settings.vocab_size)},
      {"character_coverage", fmt::format("{}", settings.character_coverage)},
      {"byte_fallback", "true"},
      {"split_digits", "true"},
      {"normalization_rule_name", "nmt_nfkc"},
      {"bos_id", std::to_string(Special::bos)},
      {"pad_id", std::to_string(Special::pad)},
      {"eos_id", std::to_string(Special::eos)},
      {"unk_id", std::to_string(Special::unk)},
      {"num_threads", std::to_string(std::clamp(settings.threads, 1, 128))},
      {"minloglevel", "4"},
  };
  std::string model;
  const std::string wrong = sentencepiece_api().train(options, sentences, stride, model);
  if (!wrong.empty() || model.empty()) {
    const int most = largest_possible(wrong);
    throw Error(
        ErrorCode::invalid_input,
        Problem{"", "vocab_size",
                most > 0 ? message("expected at most {} for a text of this size, got {}", most, settings.vocab_size)
                         : message("expected a number between the characters of the text (with 260 for bytes and "
                                   "control tokens) and its distinct pieces, got {}",
                                   settings.vocab_size)});
  }
  write_atomically(path, model);
}

std::vector<int> Tokenizer::encode(std::string_view text) const { return model_->encode(text); }

std::vector<int> Tokenizer::without_specials(std::span<const int> ids) const {
  std::vector<int> words;
  words.reserve(ids.size());
  for (const int id : ids) {
    if (id < 0 || id >= vocab_size())
      throw Error(ErrorCode::invalid_input,
                  Problem{"", "token", message("expected an id below {}, got {}", vocab_size(), id)});
    if (id != Special::bos && id != Special::pad && id != Special::eos) words.push_back(id);
  }
  return words;
}

std::string Tokenizer::decode(std::span<const int> ids) const { return model_->decode(without_specials(ids)); }

std::string Tokenizer::words(std::span<const int> ids) const { return model_->words(without_specials(ids)); }

std::vector<std::string> Tokenizer::pieces(std::span<const int> ids) const {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const int id : ids) names.push_back(piece(id));
  return names;
}

std::string Tokenizer::piece(int id) const {
  if (id < 0 || id >= vocab_size())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "token", message("expected an id below {}, got {}", vocab_size(), id)});
  return model_->piece(id);
}

int Tokenizer::id_of(std::string_view piece) const { return model_->id_of(piece); }

int Tokenizer::vocab_size() const { return model_->size(); }

std::string Tokenizer::vocabulary() const {
  Fingerprint print;
  for (int id = 0; id < model_->size(); ++id) print.add_field(model_->piece(id));
  return print.text();
}

}  // namespace hat::runtime
