// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/sentencepiece/module.h"

#include <sentencepiece_processor.h>
#include <sentencepiece_trainer.h>

#include <mutex>
#include <unordered_map>

namespace hat::sentencepiece_module {
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

std::string message_of(const sentencepiece::util::Status& status) {
  return status.ok() ? std::string() : status.ToString();
}

/// SentencePiece's log level is global to its library, and its public way in is an option of the trainer: so a training
/// without sentences, which ends at once. What goes wrong comes back as a status everywhere.
void silence_logging() {
  static std::once_flag once;
  std::call_once(once, [] {
    Sentences none({}, 1);
    std::string model;
    (void)sentencepiece::SentencePieceTrainer::Train({{"minloglevel", "4"}, {"model_type", "unigram"}}, &none, &model);
  });
}

class LoadedModel final : public Processor {
 public:
  bool load(const std::string& bytes) {
    return processor_.LoadFromSerializedProto(bytes).ok() && processor_.GetPieceSize() > 0;
  }
  int size() const override { return processor_.GetPieceSize(); }
  SpecialIds special() const override {
    return {processor_.bos_id(), processor_.pad_id(), processor_.eos_id(), processor_.unk_id()};
  }
  std::string encode(std::string_view text, std::vector<int>& ids) const override {
    return message_of(processor_.Encode({text.data(), text.size()}, &ids));
  }
  std::string decode(const std::vector<int>& ids, std::string& text) const override {
    return message_of(processor_.Decode(ids, &text));
  }
  std::string piece(int id) const override { return processor_.IdToPiece(id); }
  int id_of(std::string_view piece) const override { return processor_.PieceToId({piece.data(), piece.size()}); }

 private:
  sentencepiece::SentencePieceProcessor processor_;
};

class Module final : public Api {
 public:
  std::unique_ptr<Processor> load(const std::string& bytes) const override {
    silence_logging();
    auto model = std::make_unique<LoadedModel>();
    if (!model->load(bytes)) return nullptr;
    return model;
  }
  std::string train(const std::map<std::string, std::string>& options, std::span<const std::string> sentences,
                    std::size_t stride, std::string& model) const override {
    silence_logging();
    Sentences iterator(sentences, stride);
    const std::unordered_map<std::string, std::string> settings(options.begin(), options.end());
    return message_of(sentencepiece::SentencePieceTrainer::Train(settings, &iterator, &model));
  }
};

}  // namespace
}  // namespace hat::sentencepiece_module

extern "C" __attribute__((visibility("default"))) const hat::sentencepiece_module::Api* hat_sentencepiece_api() {
  static const hat::sentencepiece_module::Module module;
  return &module;
}
