// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <utility>
#include <vector>

#include "domain/io/atomic_file.h"
#include "domain/io/card_numbers.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"

using namespace hat;

namespace {
ModelInfo model(bool is_super) {
  ModelInfo info;
  info.name = is_super ? "Whole" : "Part";
  info.is_super = is_super;
  info.network = {.space = preset_space("sample"), .source_vocab = 8000, .target_vocab = 8000};
  info.network.encoder_position_dim = info.network.decoder_position_dim = 256;
  info.arch = is_super ? info.network.space.largest() : info.network.space.smallest();
  return info;
}
/// With everything that a card may say.
ModelInfo whole_model(bool is_super, const char* name) {
  ModelInfo info;
  info.name = name;
  info.is_super = is_super;
  info.network = {.space = preset_space("sample"),
                  .source_vocab = 8000,
                  .target_vocab = 7000,
                  .sharing = Sharing::tied,
                  .norm = Norm::pre,
                  .encoder_position_dim = 256,
                  .decoder_position_dim = 320,
                  .original_scaling = true};
  info.arch = is_super ? info.network.space.largest() : info.network.space.smallest();
  info.source_language = "en";
  info.target_language = "de";
  info.licence = "GPL-3.0-or-later";
  info.facts = {{"trained on", "two sources: \"a\" and b\nsecond line"}, {"run-name", "x"}};
  info.numbers = {.bleu = 22.25, .latency_ms = 1.0 / 3};
  info.target_tokenizer = "target.model";
  return info;
}
/// What this program wrote before cards said where their weights come from.
std::string old_card(const ModelInfo& info) {
  ModelInfo bare = info;
  bare.origin = WeightOrigin::unknown;
  bare.parent.clear();
  bare.parent_facts.clear();
  return model_card_yaml(bare);
}
template <class Action>
std::string error_of(Action&& action, ErrorCode code) {
  try {
    action();
  } catch (const Error& error) {
    return error.code() == code ? error.what() : std::string("another code: ") + error.what();
  }
  return "no error";
}
#define HAS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())
}  // namespace

class TestModelCard : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string make(const QString& name) const {
    QDir(dir_.path()).mkpath(name);
    return dir_.filePath(name).toStdString();
  }
  ModelInfo read(const std::string& yaml) const {
    const std::string folder = dir_.filePath("card").toStdString();
    QDir(dir_.path()).mkpath("card");
    write_atomically(folder + "/model.yaml", yaml);
    return read_model_card(folder);
  }

 private slots:
  void a_model_card_survives_a_round_trip() {
    for (const bool is_super : {true, false}) {
      const std::string folder = make("card");
      const ModelInfo written = whole_model(is_super, "with: colon");
      write_model_card(folder, written);
      write_atomically(folder + "/model.safetensors", "12345");
      const ModelInfo read = read_model_card(folder);
      QCOMPARE(read.folder, folder);
      QCOMPARE(read.name, written.name);
      QCOMPARE(read.is_super, is_super);
      QVERIFY(read.network == written.network);
      QVERIFY(read.arch == written.arch);
      QCOMPARE(read.source_language, written.source_language);
      QCOMPARE(read.target_language, written.target_language);
      QCOMPARE(read.licence, written.licence);
      QVERIFY(read.facts == written.facts);
      QVERIFY(read.numbers == written.numbers);
      QCOMPARE(read.target_tokenizer, written.target_tokenizer);
      QCOMPARE(read.weights_bytes, std::int64_t(5));
    }
  }
  void the_readme_of_a_model_follows_its_card() {
    const std::string folder = make("readme");
    ModelInfo info = whole_model(true, "First name");
    write_model_card(folder, info);
    info.name = "Second name";
    info.numbers.bleu = 21.25;
    write_model_card(folder, info);
    const std::string text = read_file(folder + "/README.md");
    HAS(text, "# Second name");
    HAS(text, "| bleu | 21.25 |");
    QVERIFY(text.find("First name") == std::string::npos);
  }
  void a_model_card_with_mistakes_tells_them_all() {
    const std::string folder = make("bad");
    std::string text = model_card_yaml(whole_model(false, "bad"));
    const auto swap = [&](const std::string& from, const std::string& to) {
      text.replace(text.find(from), from.size(), to);
    };
    swap("weights: model.safetensors", "weight: ../model.safetensors");
    swap("source_vocab: 8000", "source_vocab: many");
    swap("qkv_dim: 256", "qkv_dim: 255");
    write_atomically(folder + "/model.yaml", text);
    const std::string message = error_of([&] { (void)read_model_card(folder); }, ErrorCode::format);
    HAS(message, "weight: unknown key, did you mean weights?");
    HAS(message, "network.source_vocab: expected a whole number, got \"many\"");
    HAS(message, "network.space.encoder_heads: expected divisors of the q/k/v dim 255");
  }
  void a_card_of_another_format_and_folders_without_one_are_told() {
    const std::string folder = make("other");
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::io), "has no model.yaml");
    HAS(error_of([&] { (void)read_model_card(folder + "/none"); }, ErrorCode::io), "there is none");
    write_atomically(folder + "/model.yaml", "format: hat-studio-model/9\n");
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::format), "expected hat-studio-model/1");
  }
  void a_weights_file_outside_the_folder_is_refused() {
    const std::string folder = make("outside");
    ModelInfo info = whole_model(true, "x");
    info.weights_file = "../secret";
    write_model_card(folder, info);
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::format), "weights: expected the name of a file");
  }
  void a_card_keeps_whose_weights_it_has_and_what_people_wrote() {
    ModelInfo info = model(false);
    info.origin = WeightOrigin::inherited;
    info.parent = "Whole, with: odd name";
    info.parent_facts = {{"trained", "4500 updates"}};
    info.description = "for the demo\nof \"Monday\"";
    const ModelInfo again = read(model_card_yaml(info));
    QCOMPARE(again.origin, WeightOrigin::inherited);
    QCOMPARE(again.parent, info.parent);
    QVERIFY(again.parent_facts == info.parent_facts);
    QVERIFY(again.facts.empty());
    QCOMPARE(again.description, info.description);
  }
  void what_the_parent_was_trained_for_is_never_the_cut_outs_own() {
    ModelInfo super = model(true);
    super.facts = {{"trained", "4500 updates"},
                   {"bleu on ui", "22.2"},
                   {"bleu signature", "nrefs:1"},
                   {"text ui", "GPL-2+"},
                   {"inherited from", "super-1"}};
    const auto facts = facts_to_inherit(super);
    QCOMPARE(facts.size(), std::size_t(2));
    QCOMPARE(facts.at("trained"), std::string("4500 updates"));
    QCOMPARE(facts.at("text ui"), std::string("GPL-2+"));
  }
  void an_old_cut_out_gives_its_parent_back_what_it_took_along() {
    ModelInfo info = model(false);
    info.facts = {{"inherited from", "Whole"},
                  {"trained", "4500 updates"},
                  {"bleu on ui", "22.2"},
                  {"bleu signature", "nrefs:1"},
                  {"text ui", "GPL-2+"}};
    const ModelInfo again = read(old_card(info));
    QCOMPARE(again.origin, WeightOrigin::inherited);
    QCOMPARE(again.parent, std::string("Whole"));
    QCOMPARE(again.facts.size(), std::size_t(1));  // where it comes from
    QVERIFY(!again.facts.contains("trained") && !again.facts.contains("bleu signature"));
    QCOMPARE(again.parent_facts.at("trained"), std::string("4500 updates"));
    QVERIFY(!again.parent_facts.contains("bleu on ui"));
    QCOMPARE(again.name, std::string("Part"));
  }
  void a_winner_kept_by_an_earlier_version_is_called_by_what_it_is() {
    ModelInfo info = model(false);
    info.name = "Gefunden für 14,0 ms";
    info.facts = {{"inherited from", "Whole"}, {"trained", "4500 updates"}};
    info.numbers = {.loss_bits = 4.5, .budget_ms = 14};
    const ModelInfo again = read(old_card(info));
    QCOMPARE(again.origin, WeightOrigin::inherited);
    QCOMPARE(again.name, short_name(info.arch));
    QVERIFY(again.name.find("ms") == std::string::npos);
  }
  void old_cards_of_trained_models_are_own_or_fine_tuned() {
    ModelInfo info = model(false);
    info.facts = {{"trained", "1300 updates"}};
    QCOMPARE(read(old_card(info)).origin, WeightOrigin::own);
    info.facts["inherited from"] = "Whole";
    info.numbers.loss_bits = 4.5;
    const ModelInfo tuned = read(old_card(info));
    QCOMPARE(tuned.origin, WeightOrigin::fine_tuned);
    QCOMPARE(tuned.facts.at("trained"), std::string("1300 updates"));
    info.facts.clear();
    QCOMPARE(read(old_card(info)).origin, WeightOrigin::unknown);
  }
  void the_readme_says_whose_weights_they_are_and_what_is_the_parents() {
    ModelInfo info = model(false);
    info.origin = WeightOrigin::inherited;
    info.parent = "Whole";
    info.parent_facts = {{"trained", "4500 updates"}};
    const std::string text = model_card_markdown(info);
    const auto weights = text.find(
        "Its weights are inherited: they were cut out of the SuperTransformer \"Whole\" and never trained by "
        "themselves.");
    const auto head = text.find("## Of the SuperTransformer \"Whole\", not of this model"),
               trained = text.find("- trained: 4500 updates");
    QVERIFY2(weights != std::string::npos, text.c_str());
    QVERIFY2(head != std::string::npos && trained > head, text.c_str());
  }
  void an_origin_of_another_spelling_is_a_mistake_that_is_told() {
    ModelInfo info = model(false);
    info.origin = WeightOrigin::own;
    std::string text = model_card_yaml(info);
    text.replace(text.find("weights: own"), 12, "weights: mine");
    try {
      (void)read(text);
      QFAIL("read a card with an unknown origin");
    } catch (const Error& error) {
      QVERIFY2(
          std::string(error.what()).find("provenance.weights: expected one of unknown, own, fine-tuned, inherited") !=
              std::string::npos,
          error.what());
    }
  }
  void every_number_keeps_its_key_known_here_or_not() {
    const std::map<std::string, double> written{
        {"bleu", 20.5},         {"budget_ms", 14},     {"chrf", 47},          {"largest_bleu", 21},
        {"latency_ms", 4.25},   {"loss_bits", 4.8},    {"loss_tokens", 600},  {"max_target_tokens", 63},
        {"predicted_ms", 4.5},  {"smallest_bleu", 12}, {"smallest_chrf", 31}, {"smallest_of_theirs", 1},
        {"theirs per day", 0.5}};
    for (const bool is_super : {true, false}) {
      ModelInfo info = model(is_super);
      info.origin = WeightOrigin::own;
      for (const auto& [key, value] : written) set_number(info, key, value);
      QCOMPARE(info.numbers.max_target_tokens.value(), 63.0);
      QCOMPARE(info.largest_numbers.bleu.value(), 21.0);
      QCOMPARE(info.smallest_numbers.chrf.value(), 31.0);
      QCOMPARE(info.numbers.other, (std::map<std::string, double>{{"theirs per day", 0.5}}));
      const std::string yaml = model_card_yaml(info);
      const ModelInfo again = read(yaml);
      QCOMPARE(numbers_by_key(again), written);
      QCOMPARE(model_card_yaml(again), yaml);
      QVERIFY(again.smallest_numbers == info.smallest_numbers);
    }
    QVERIFY(numbers_by_key(ModelInfo{}).empty());
  }
  void scores_and_times_that_nothing_has_are_named() {
    for (const auto& [name, value] : std::vector<std::pair<std::string, double>>{
             {"bleu", -3}, {"bleu", 101}, {"latency_ms", 0}, {"predicted_ms", -1}, {"loss_bits", std::nan("")}}) {
      ModelInfo info = model(false);
      set_number(info, name, value);
      try {
        (void)read(model_card_yaml(info));
        QFAIL(name.c_str());
      } catch (const Error& error) {
        QCOMPARE(error.problems().front().field, "numbers." + name);
      }
    }
  }
  void an_architecture_that_its_own_space_does_not_hold_is_named() {
    ModelInfo info = model(false);
    info.network.space.encoder_dims = {info.arch.encoder_dim + 64};
    try {
      (void)read(model_card_yaml(info));
      QFAIL("taken");
    } catch (const Error& error) {
      QVERIFY2(std::string(error.what()).find("architecture") != std::string::npos, error.what());
    }
  }
  void the_sample_names_its_models_by_what_they_are() {
    for (const auto& [folder, name] :
         {std::pair("budget-4.6", "Fast"), {"budget-8.3", "Balanced"}, {"budget-14", "Good"}}) {
      const std::string path = std::string(HAT_SOURCE_DIR "/resources/sample/models/") + folder;
      const ModelInfo info = read_model_card(path);
      QCOMPARE(info.name, std::string(name));
      QCOMPARE(info.origin, WeightOrigin::fine_tuned);
      QCOMPARE(info.parent, std::string("SuperTransformer, English-German"));
      QCOMPARE(read_file(path + "/README.md"), model_card_markdown(info));
    }
  }
};

QTEST_GUILESS_MAIN(TestModelCard)
#include "test_model_card.moc"
