// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer.h"

#include <fmt/format.h>
#include <sentencepiece_processor.h>
#include <sentencepiece_trainer.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <unordered_map>

#include "domain/io/atomic_file.h"

namespace hat {

namespace {

class Sentences : public sentencepiece::SentenceIterator {
 public:
  Sentences(std::span<const std::string> sentences, std::size_t stride) : sentences_(sentences), stride_(stride) {}
  bool done() const override { return next_ >= sentences_.size(); }
  void Next() override { next_ += stride_; }
  const std::string& value() const override { return sentences_[next_]; }
  sentencepiece::util::Status status() const override { return {}; }

 private:
  std::span<const std::string> sentences_;
  std::size_t stride_;
  std::size_t next_ = 0;
};

/// SentencePiece's log level is global to the process, and its public way in is an option of the trainer: so a training
/// without sentences, which ends at once. What goes wrong comes back as a status everywhere.
void silence_logging() {
  static std::once_flag once;
  std::call_once(once, [] {
    Sentences none({}, 1);
    std::string model;
    (void)sentencepiece::SentencePieceTrainer::Train({{"minloglevel", "4"}, {"model_type", "unigram"}}, &none, &model);
  });
}

/// The number that SentencePiece names at the end of "Vocabulary size too high (n). Please set it to a value <= m.", or 0.
int largest_possible(std::string_view message) {
  const auto at = message.find("value <= ");
  return at == message.npos ? 0 : std::atoi(std::string(message.substr(at + 9)).c_str());
}

}  // namespace

struct Tokenizer::Model {
  sentencepiece::SentencePieceProcessor processor;
};

Tokenizer::Tokenizer(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Tokenizer::~Tokenizer() = default;

std::shared_ptr<const Tokenizer> Tokenizer::load(const std::string& path) {
  silence_logging();
  const std::string bytes = read_file(path);
  auto model = std::make_unique<Model>();
  const auto status = model->processor.LoadFromSerializedProto(bytes);
  if (!status.ok() || model->processor.GetPieceSize() == 0)
    throw Error(ErrorCode::format, Problem{path, "", "not a SentencePiece model, or a truncated one"});
  const auto& p = model->processor;
  if (p.bos_id() != Special::bos || p.pad_id() != Special::pad || p.eos_id() != Special::eos || p.unk_id() != Special::unk)
    throw Error(ErrorCode::format,
                Problem{path, "", fmt::format("expected the ids bos 0, pad 1, eos 2, unk 3, got bos {}, pad {}, eos {}, unk {}",
                                              p.bos_id(), p.pad_id(), p.eos_id(), p.unk_id())});
  return std::shared_ptr<const Tokenizer>(new Tokenizer(std::move(model)));
}

void Tokenizer::train(std::span<const std::string> sentences, const TokenizerSettings& settings, const std::string& path) {
  silence_logging();
  const std::size_t stride = std::max<std::size_t>(1, (sentences.size() + settings.max_sentences - 1) / settings.max_sentences);
  Sentences iterator(sentences, stride);
  const std::unordered_map<std::string, std::string> options = {
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
  const auto status = sentencepiece::SentencePieceTrainer::Train(options, &iterator, &model);
  if (!status.ok() || model.empty()) {
    const std::string message = status.ToString();
    std::string expected = "a number between the characters of the text (with 260 for bytes and control tokens) and its distinct pieces";
    if (const int most = largest_possible(message); most > 0) expected = fmt::format("at most {} for a text of this size", most);
    throw Error(ErrorCode::invalid_input, Problem{"", "vocab_size", fmt::format("expected {}, got {}", expected, settings.vocab_size)});
  }
  write_atomically(path, model);
}

std::vector<int> Tokenizer::encode(std::string_view text) const {
  std::vector<int> ids;
  const auto status = model_->processor.Encode({text.data(), text.size()}, &ids);
  if (!status.ok()) throw Error(ErrorCode::internal, Problem{"", "tokenizer", status.ToString()});
  return ids;
}

std::string Tokenizer::decode(std::span<const int> ids) const {
  std::vector<int> words;
  words.reserve(ids.size());
  for (const int id : ids) {
    if (id < 0 || id >= vocab_size())
      throw Error(ErrorCode::invalid_input, Problem{"", "token", fmt::format("expected an id below {}, got {}", vocab_size(), id)});
    if (id != Special::bos && id != Special::pad && id != Special::eos) words.push_back(id);
  }
  std::string text;
  const auto status = model_->processor.Decode(words, &text);
  if (!status.ok()) throw Error(ErrorCode::internal, Problem{"", "tokenizer", status.ToString()});
  return text;
}

std::vector<std::string> Tokenizer::pieces(std::span<const int> ids) const {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const int id : ids) names.push_back(piece(id));
  return names;
}

std::string Tokenizer::piece(int id) const {
  if (id < 0 || id >= vocab_size())
    throw Error(ErrorCode::invalid_input, Problem{"", "token", fmt::format("expected an id below {}, got {}", vocab_size(), id)});
  return model_->processor.IdToPiece(id);
}

int Tokenizer::id_of(std::string_view piece) const { return model_->processor.PieceToId({piece.data(), piece.size()}); }

int Tokenizer::vocab_size() const { return model_->processor.GetPieceSize(); }

}  // namespace hat
