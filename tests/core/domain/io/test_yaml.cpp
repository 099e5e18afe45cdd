// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/config/latency.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/space_yaml.h"
#include "support/reference.h"

using namespace hat;

namespace {
template <class Action>
std::vector<Problem> problems_from(Action&& action) {
  try {
    action();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::invalid_input) return error.problems();
  }
  return {};
}
bool says(const Problem& problem, const char* part) { return problem.text().find(part) != std::string::npos; }

const std::string golden = hat::test::golden_folder().toStdString();
}  // namespace

class TestYaml : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string write(const char* name, const std::string& text) const {
    const std::string path = dir_.filePath(name).toStdString();
    write_atomically(path, text);
    return path;
  }

 private slots:
  void a_config_survives_a_round_trip() {
    TrainConfig config;
    config.data = "folder with: blank and \"quote\"\n#";
    config.schedule = Schedule::inverse_sqrt;
    config.precision = TrainingPrecision::bf16;
    config.lr = 0.1 + 0.2;
    config.resume = true;
    config.seed = 18446744073709551615u;
    const auto again = read_config<TrainConfig>(write("train.yaml", to_yaml(config)));
    QCOMPARE(to_yaml(again), to_yaml(config));
    QCOMPARE(again.data, config.data);
    QCOMPARE(again.lr, config.lr);
    QCOMPARE(again.seed, config.seed);
    PrepareConfig prepare;
    prepare.keep_labels = {"ui", "a, b", ""};
    QVERIFY(read_config<PrepareConfig>(write("prepare.yaml", to_yaml(prepare))).keep_labels == prepare.keep_labels);
  }
  void a_problem_has_its_file_its_line_and_its_clause_apart() {
    const std::string path = write("apart.yaml", "lr: 1\nmax-updates: many\nresume: perhaps\n");
    const auto problems = problems_from([&] { (void)read_config<TrainConfig>(path); });
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].file, path);
    QCOMPARE(problems[0].place.pattern(), std::string("line {}"));
    QCOMPARE(problems[0].field, std::string("max_updates"));
    QCOMPARE(problems[0].message.pattern(), std::string("expected a whole number, got {}"));
    QCOMPARE(problems[1].text(), path + ": line 3: resume: expected true or false, got \"perhaps\"");
    QCOMPARE(problems_from([] { (void)field_file_of("lr: 1\n\x01", "text"); }).at(0).place.english(),
             std::string("line 2"));
  }
  void dashes_in_keys_are_underscores() {
    QCOMPARE(read_config<TrainConfig>(write("dash.yaml", "max-updates: 7\nlr: 1e-4\n")).max_updates, 7);
  }
  void an_unknown_key_is_told_with_the_nearest_name_and_wrong_types_with_it() {
    const std::string path =
        write("wrong.yaml",
              "max_update: 7\nlr: fast\nsharing: some\nresume: 3\ndata: [a, b]\nlog_every: 1.5\nlog_every: 2\n");
    const auto problems = problems_from([&] { (void)read_config<TrainConfig>(path); });
    QCOMPARE(problems.size(), std::size_t(7));
    QVERIFY(says(problems[0], "wrong.yaml: line 1: max_update: unknown key, did you mean max_updates?"));
    QVERIFY(says(problems[1], "wrong.yaml: line 2: lr: expected a number, got \"fast\""));
    QVERIFY(says(problems[2], "sharing: expected one of shared, tied, separate, got \"some\""));
    QVERIFY(says(problems[3], "resume: expected true or false, got \"3\""));
    QVERIFY(says(problems[4], "data: expected one text, got [a, b]"));
    QVERIFY(says(problems[5], "log_every: expected a whole number, got \"1.5\""));
    QVERIFY(says(problems[6], "wrong.yaml: line 7: log_every: expected each key once"));
  }
  void a_key_like_no_other_lists_the_names() {
    const auto problems = problems_from([&] { (void)read_config<FitConfig>(write("odd.yaml", "colour: red\n")); });
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(says(problems[0], "expected one of data, output, kind"));
  }
  void numbers_beyond_their_type_and_not_finite_are_refused() {
    const auto problems = problems_from([&] {
      (void)read_config<SearchConfig>(write("big.yaml", "population: 99999999999\nseed: -1\nbudget_ms: .inf\n"));
    });
    QCOMPARE(problems.size(), std::size_t(3));
  }
  void broken_yaml_names_the_line() {
    const auto problems =
        problems_from([&] { (void)read_config<FitConfig>(write("broken.yaml", "steps: 1\ndata: [a\nlr: 2\n")); });
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(says(problems[0], "broken.yaml: line "), problems[0].text().c_str());
  }
  void an_empty_config_is_the_defaults_and_a_list_is_an_error() {
    QCOMPARE(read_config<FitConfig>(write("empty.yaml", "# nothing\n")).steps, FitConfig{}.steps);
    QCOMPARE(problems_from([&] { (void)read_config<FitConfig>(write("list.yaml", "- 1\n")); }).size(), std::size_t(1));
  }
  void every_preset_survives_a_round_trip_as_yaml() {
    for (const std::string& name : preset_names()) {
      const SearchSpace space = preset_space(name);
      QVERIFY(space_from_yaml(space_to_yaml(space), "x.yaml") == space);
      QVERIFY(load_space(name) == space);
    }
  }
  void sources_are_any_or_rules() {
    SearchSpace space = preset_space("sample");
    space.any_sources = true;
    space.sources.clear();
    QVERIFY(load_space(write("any.yaml", space_to_yaml(space))) == space);
    space.any_sources = false;
    space.sources = {{2, {}}, {0, SourceSet{1, 3}}, {0, SourceSet{2}}};
    QVERIFY(load_space(write("rules.yaml", space_to_yaml(space))) == space);
  }
  void a_space_with_mistakes_tells_them_all() {
    const auto problems = problems_from([&] {
      (void)space_from_yaml(
          "qkv_dim: 64\nencoder_dim: [64]\ndecoder_dims: [64]\nencoder_ffn_dims: big\ndecoder_ffn_dims: [64]\n"
          "encoder_heads: [4]\nself_heads: [4]\ncross_heads: [4]\nencoder_depths: 2\ndecoder_depths: [1]\nsources: "
          "[first 1]\n",
          "s.yaml");
    });
    QCOMPARE(problems.size(), std::size_t(4));
    QVERIFY(says(problems[0], "s.yaml: encoder_dims: expected this key"));
    QVERIFY(says(problems[1], "s.yaml: line 4: encoder_ffn_dims: expected a list of whole numbers, got \"big\""));
    QVERIFY(says(problems[2], "sources: expected \"last 2\""));
    QVERIFY(says(problems[3], "s.yaml: line 2: encoder_dim: unknown key, did you mean encoder_dims?"));
  }
  void a_space_whose_heads_do_not_divide_is_refused_with_the_file() {
    SearchSpace space = preset_space("sample");
    space.self_heads = {7};
    const auto problems = problems_from([&] { (void)space_from_yaml(space_to_yaml(space), "s.yaml"); });
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(says(problems[0], "s.yaml: line 8: self_heads: expected divisors of the q/k/v dim 256, got 7"));
  }
  void an_unknown_preset_lists_the_presets() {
    const auto problems = problems_from([&] { (void)load_space("wmt41"); });
    QVERIFY(says(problems.at(0), "wmt14, iwslt14, sample, got \"wmt41\""));
  }
  void hats_own_space_is_read_from_its_arguments() {
    const SearchSpace space = load_space(golden + "shared/args.json");
    QCOMPARE(space.qkv_dim, 48);
    QVERIFY(space.encoder_dims == std::vector<int>({64, 48}));
    QVERIFY(space.decoder_ffn_dims == std::vector<int>({128, 96, 64}));
    QVERIFY(space.encoder_depths == std::vector<int>({3, 2}));
    QCOMPARE(space.sources.size(), std::size_t(3));
    QCOMPARE(space.sources[1].last, 2);
    QCOMPARE(space.tokens, 30);
  }
  void hats_space_file_is_told_by_its_keys() {
    const SearchSpace space =
        load_space(write("space1.yml",
                         "arch: transformersuper_iwslt_de_en\nmax-tokens: 4096\nencoder-embed-choice: [640, "
                         "512]\ndecoder-embed-choice: [640, 512]\n"
                         "encoder-ffn-embed-dim-choice: [2048, 1024, 512]\ndecoder-ffn-embed-dim-choice: [2048, 1024, "
                         "512]\nencoder-layer-num-choice: [6]\n"
                         "decoder-layer-num-choice: [6, 5, 4, 3, 2, 1]\nencoder-self-attention-heads-choice: [4, 2]\n"
                         "decoder-self-attention-heads-choice: [4, 2]\ndecoder-ende-attention-heads-choice: [4, "
                         "2]\ndecoder-arbitrary-ende-attn-choice: [-1, 1, 2]\n"));
    SearchSpace expected = preset_space("iwslt14");
    expected.name = "space1";
    QVERIFY(space == expected);
  }
  void an_architecture_is_read_from_text_bare_file_own_yaml_and_hats() {
    const std::string text = "enc 48: 96/4 128/2 | dec 64: 128/2/4@1,2 64/4/2@2 96/2/4@1,2";
    const Architecture arch = architecture_from_text(text);
    QVERIFY(load_architecture(text) == arch);
    QVERIFY(load_architecture(write("bare.txt", "# a winner\n\n" + text + "\n")) == arch);
    QVERIFY(load_architecture(write("own.yml", architecture_to_yaml(arch))) == arch);
    QVERIFY(load_architecture(write("hat.yml", architecture_to_hat_yaml(arch))) == arch);
  }
  void hats_sources_count_from_the_super_transformers_layers() {
    const std::string gene = golden + "generate_shared_mixed/gene.yml";
    QCOMPARE(to_text(load_architecture(gene, 3)),
             std::string("enc 48: 96/4 128/2 | dec 64: 128/2/4@2,3 64/4/2@3 96/2/4@1,2,3"));
    QCOMPARE(to_text(load_architecture(gene)),
             std::string("enc 48: 96/4 128/2 | dec 64: 128/2/4@1,2 64/4/2@2 96/2/4@1,2"));
    const Architecture arch = load_architecture(gene, 3);
    QVERIFY(load_architecture(write("again.yml", architecture_to_hat_yaml(arch, 3)), 3) == arch);
  }
  void hats_scalars_stand_for_every_layer_and_padding_is_dropped() {
    const std::string path = write(
        "scalar.yml",
        "encoder-embed-dim-subtransformer: 512\ndecoder-embed-dim-subtransformer: "
        "512\nencoder-layer-num-subtransformer: 2\n"
        "decoder-layer-num-subtransformer: 1\nencoder-ffn-embed-dim-all-subtransformer: "
        "1024\nencoder-self-attention-heads-all-subtransformer: [4, 8, 8]\n"
        "decoder-ffn-embed-dim-all-subtransformer: [2048, 2048]\ndecoder-self-attention-heads-all-subtransformer: 8\n"
        "decoder-ende-attention-heads-all-subtransformer: 4\ndecoder-arbitrary-ende-attn-all-subtransformer: -1\n");
    QCOMPARE(to_text(load_architecture(path)), std::string("enc 512: 1024/4 1024/8 | dec 512: 2048/8/4@2"));
  }
  void a_misspelled_gene_and_a_short_list_are_told() {
    const std::string path = write("short.yml",
                                   "encoder-embed-dim-subtransformer: 512\ndecoder-embed-dim-subtransformer: "
                                   "512\nencoder-layer-num-subtransformer: 2\n"
                                   "decoder-layer-num-subtransformers: 1\nencoder-ffn-embed-dim-all-subtransformer: "
                                   "[1024]\nencoder-self-attention-heads-all-subtransformer: [4, 8]\n");
    const auto problems = problems_from([&] { (void)load_architecture(path); });
    QVERIFY(problems.size() >= 2);
    QVERIFY(std::ranges::any_of(
        problems, [](const Problem& p) { return says(p, "expected a number for each of the 2 layers, got 1"); }));
    QVERIFY(std::ranges::any_of(
        problems, [](const Problem& p) { return says(p, "decoder_layer_num_subtransformer: expected this key"); }));
  }
  void hat_cannot_express_other_subsets() {
    const auto problems = problems_from([] {
      (void)architecture_to_hat_yaml(
          architecture_from_text("enc 64: 8/2 8/2 8/2 | dec 64: 8/2/2@1 8/2/2@1,3 8/2/2@2,3"));
    });
    QCOMPARE(problems.size(), std::size_t(2));
    QVERIFY(says(problems[1], "decoder[2].sources: expected the last 1, 2 or 3 of 3 encoder layers"));
  }
  void what_is_no_architecture_says_what_was_expected() {
    QVERIFY(says(problems_from([] { (void)load_architecture("nowhere.yml"); }).at(0),
                 "a file, or a name of hat zoo, got \"nowhere.yml\""));
    QVERIFY(says(problems_from([&] { (void)load_architecture(dir_.path().toStdString()); }).at(0),
                 "folder without model.yaml"));
    QVERIFY(says(problems_from([&] { (void)load_architecture(write("other.yml", "a: 1\n")); }).at(0),
                 "expected the key architecture"));
    QVERIFY(
        says(problems_from([&] { (void)load_architecture(write("bad.txt", "enc 64: 8 | dec")); }).at(0), "bad.txt: "));
  }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "test_yaml.moc"
