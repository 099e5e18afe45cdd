// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <functional>

#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/hat_yaml.h"
#include "domain/io/space_yaml.h"
#include "domain/results/published.h"

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
bool one_says(const std::vector<Problem>& problems, const char* part) {
  return std::ranges::any_of(problems, [&](const Problem& problem) { return says(problem, part); });
}

const std::string choices =
    "qkv-dim: 512\nencoder-embed-choice: [640, 512]\ndecoder-embed-choice: [640, 512]\n"
    "encoder-ffn-embed-dim-choice: [3072, 2048, 1024]\ndecoder-ffn-embed-dim-choice: [3072, 2048, "
    "1024]\nencoder-layer-num-choice: 6\n"
    "decoder-layer-num-choice: [6, 5, 4, 3, 2, 1]\nencoder-self-attention-heads-choice: [8, 4]\n"
    "decoder-self-attention-heads-choice: [8, 4]\ndecoder-ende-attention-heads-choice: [8, "
    "4]\ndecoder-arbitrary-ende-attn-choice: [-1, 1, 2]\n";
const std::string sizes =
    "encoder-embed-dim: 640\ndecoder-embed-dim: 640\nencoder-ffn-embed-dim: 3072\ndecoder-ffn-embed-dim: "
    "3072\nencoder-layers: 6\ndecoder-layers: 6\n"
    "encoder-attention-heads: 8\ndecoder-attention-heads: 8\n";
const std::string training =
    "arch: transformersuper_wmt_en_de\nshare-all-embeddings: True\nmax-tokens: 4096\ndata: some/folder\noptimizer: "
    "adam\nadam-betas: (0.9, 0.98)\n"
    "clip-norm: 0.0\nweight-decay: 0.0\ndropout: 0.3\nattention-dropout: 0.1\ncriterion: "
    "label_smoothed_cross_entropy\nlabel-smoothing: 0.1\n"
    "ddp-backend: no_c10d\nfp16: True\nupdate-freq: 16\nmax-update: 40000\nwarmup-updates: 10000\nlr-scheduler: "
    "cosine\nwarmup-init-lr: 1e-7\n"
    "max-lr: 0.001\nlr: 1e-7\nlr-shrink: 1\n";
const std::string gene =
    "encoder-embed-dim-subtransformer: 640\ndecoder-embed-dim-subtransformer: "
    "512\nencoder-ffn-embed-dim-all-subtransformer: 3072\n"
    "decoder-ffn-embed-dim-all-subtransformer: [2048, 3072]\nencoder-layer-num-subtransformer: "
    "6\ndecoder-layer-num-subtransformer: 2\n"
    "encoder-self-attention-heads-all-subtransformer: [8, 4, 8, 8, 4, "
    "8]\ndecoder-self-attention-heads-all-subtransformer: [8, 4]\n"
    "decoder-ende-attention-heads-all-subtransformer: 8\ndecoder-arbitrary-ende-attn-all-subtransformer: [2, -1]\n";

}  // namespace

class TestHatYaml : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string write(const char* name, const std::string& text) const {
    const std::string path = dir_.filePath(name).toStdString();
    write_atomically(path, text);
    return path;
  }
  template <class Config>
  Config translated(const char* name, const std::string& text, HatFileKind kind,
                    std::vector<std::string>* unused = nullptr) const {
    const FieldFile file = read_field_file(write(name, text));
    if (hat_file_kind(file) != kind) throw std::runtime_error("another kind of file");
    const HatSettings settings = hat_settings(file, kind);
    if (unused != nullptr) *unused = settings.unused;
    Config config;
    throw_if_any(apply_fields(config, settings.own));
    return config;
  }

 private slots:
  void a_super_transformer_config_is_a_space_and_a_training() {
    std::vector<std::string> unused;
    const auto config =
        translated<TrainConfig>("space0.yml", training + sizes + choices, HatFileKind::supertransformer, &unused);
    QCOMPARE(config.lr, 1e-3);
    QCOMPARE(config.min_lr, 1e-7);
    QCOMPARE(config.max_updates, 40000);
    QCOMPARE(config.update_freq, 16);
    QCOMPARE(config.adam_beta2, 0.98);
    QCOMPARE(config.clip_norm, 0.0);
    QVERIFY(config.sharing == Sharing::shared && config.schedule == Schedule::cosine && config.norm == Norm::post);
    const std::vector<std::string> expected{"ddp-backend", "fp16", "lr-shrink"};
    QCOMPARE(unused, expected);
    SearchSpace space = preset_space("wmt14");
    space.name = "space0";
    QVERIFY(load_space(config.space) == space);
  }
  void what_hat_sets_when_its_file_is_silent_is_set() {
    const auto config = translated<TrainConfig>(
        "common.yml",
        "train-subtransformer: True\nlr-scheduler: inverse_sqrt\nlr: 0.0005\nwarmup-updates: 4000\n" + sizes + gene,
        HatFileKind::subtransformer);
    QCOMPARE(config.clip_norm, 25.0);
    QVERIFY(config.sharing == Sharing::separate && config.schedule == Schedule::inverse_sqrt);
    QCOMPARE(config.lr, 0.0005);
    QCOMPARE(to_text(load_architecture(config.arch)),
             std::string("enc 640: 3072/8 3072/4 3072/8 3072/8 3072/4 3072/8 | dec 512: 2048/8/8@4,5,6 3072/4/8@6"));
    QVERIFY(hat_file_kind(read_field_file(write("only.yml", "share-all-embeddings: True\n" + sizes))) ==
            HatFileKind::training);
  }
  void an_evolutionary_search_becomes_a_search() {
    std::vector<std::string> unused;
    const auto config = translated<SearchConfig>(
        "evo.yml",
        "evo-iter: 20\npopulation-size: 60\nparent-size: 10\nmutation-size: 30\ncrossover-size: 20\nmutation-prob: "
        "0.2\nckpt-path: ./p.pt\n"
        "feature-norm: [640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2]\nlat-norm: 5000\nrestore-file: "
        "./super.pt\nwrite-config-path: out.yml\nlatency-constraint: 6000\n",
        HatFileKind::evo_search, &unused);
    QCOMPARE(config.generations, 20);
    QCOMPARE(config.population, 60);
    QCOMPARE(config.parents, 10);
    QCOMPARE(config.mutations, 30);
    QCOMPARE(config.crossovers, 20);
    QCOMPARE(config.mutation_probability, 0.2);
    QCOMPARE(config.budget_ms, 6000.0);
    QCOMPARE(config.predictor, std::string("./p.pt"));
    QCOMPARE(config.model, std::string("./super.pt"));
    const std::vector<std::string> expected{"feature-norm", "lat-norm", "write-config-path"};
    QCOMPARE(unused, expected);
  }
  void a_latency_data_set_becomes_a_measurement_of_its_space() {
    const auto config =
        translated<MeasureConfig>("titan.yml",
                                  "lat-dataset-path: ./l.csv\nlat-dataset-size: 2000\nlatgpu: True\nlatiter: "
                                  "20\nlatsilent: True\narch: transformersuper_iwslt_de_en\n" +
                                      sizes + choices,
                                  HatFileKind::latency_dataset);
    QCOMPARE(config.samples, 2000);
    QCOMPARE(config.repeats, 20);
    QCOMPARE(config.output, std::string("./l.csv"));
    QCOMPARE(load_space(config.space).tokens, 23);
    QCOMPARE(load_space(config.space).encoder_depths, std::vector<int>{6});
  }
  void a_latency_predictor_becomes_a_fit() {
    const auto config =
        translated<FitConfig>("pred.yml",
                              "lat-dataset-path: ./l.csv\nfeature-norm: [640, 6, 2048, 6, 640, 6, 2048, 6, 6, "
                              "2]\nlat-norm: 300\nfeature-dim: 10\nhidden-dim: 400\nhidden-layer-num: 3\nckpt-path: "
                              "./p.pt\ntrain-steps: 5000\nbsz: 128\nlr: 1e-5\n",
                              HatFileKind::latency_predictor);
    QCOMPARE(config.steps, 5000);
    QCOMPARE(config.batch, 128);
    QCOMPARE(config.lr, 1e-5);
    QCOMPARE(config.data, std::string("./l.csv"));
    QCOMPARE(config.output, std::string("./p.pt"));
    QVERIFY(config.kind == PredictorKind::mlp);
  }
  void our_own_configs_are_not_taken_for_hats() {
    QVERIFY(!hat_file_kind(read_field_file(write("own1.yaml", to_yaml(SearchConfig{})))));
    QVERIFY(!hat_file_kind(read_field_file(write("own2.yaml", to_yaml(TrainConfig{})))));
    QVERIFY(!hat_file_kind(read_field_file(write("own3.yaml", to_yaml(FitConfig{})))));
    QVERIFY(!hat_file_kind(read_field_file(write("own4.yaml", to_yaml(MeasureConfig{})))));
    QVERIFY(!hat_file_kind(read_field_file(write("own5.yaml", space_to_yaml(preset_space("sample"))))));
  }
  void every_problem_is_told_at_once_with_its_line() {
    const auto problems = problems_from([&] {
      const FieldFile file = read_field_file(
          write("bad.yml",
                "evo-iter: 3\npopulation-sise: 5\nparent-size: 25\nbudget: 7\ncrossover-size: 5\ncrossover-size: 6\n"));
      (void)hat_settings(file, HatFileKind::evo_search);
    });
    QCOMPARE(problems.size(), std::size_t(3));
    QVERIFY(says(problems[0], "bad.yml: line 2: population_sise: unknown key, did you mean population_size?"));
    QVERIFY(says(problems[1], "bad.yml: line 4: budget: unknown key"));
    QVERIFY(says(problems[2], "bad.yml: line 6: crossover_size: expected each key once"));
    const auto train = problems_from([&] {
      (void)hat_settings(
          read_field_file(
              write("t.yml", "lr-scheduler: polynomial\nadam-betas: 0.9\nencoder-learned-pos: True\nmax-lr: 1\n")),
          HatFileKind::training);
    });
    QCOMPARE(train.size(), std::size_t(3));
    QVERIFY(one_says(train, "t.yml: line 1: lr_scheduler: expected cosine or inverse_sqrt"));
    QVERIFY(one_says(train, "line 2: adam_betas: expected two numbers"));
    QVERIFY(one_says(train, "line 3: encoder_learned_pos: expected false"));
  }
  void a_space_with_mistakes_names_hats_keys_and_lines() {
    const auto problems = problems_from([&] {
      (void)load_space(write("s.yml",
                             "encoder-embed-choice: [640, 512]\nencoder-embed-dim: 512\ndecoder-embed-choices: "
                             "[640]\ndecoder-arbitrary-ende-attn-choice: [3]\n"));
    });
    QVERIFY(one_says(
        problems,
        "s.yml: line 2: encoder_embed_dim: expected at least 640, the largest of encoder_embed_choice, got 512"));
    QVERIFY(
        one_says(problems, "s.yml: line 3: decoder_embed_choices: unknown key, did you mean decoder_embed_choice?"));
    QVERIFY(one_says(problems, "s.yml: line 4: decoder_arbitrary_ende_attn_choice: expected -1, 1 or 2, got 3"));
    QVERIFY(one_says(problems, "s.yml: decoder_ffn_embed_dim_choice: expected this key"));
    std::string odd = choices;
    odd.replace(odd.find("encoder-self-attention-heads-choice: [8, 4]"), 43,
                "encoder-self-attention-heads-choice: [8, 7]");
    const auto heads = problems_from([&] { (void)load_space(write("h.yml", odd)); });
    QCOMPARE(heads.size(), std::size_t(1));
    QVERIFY2(says(heads[0],
                  "h.yml: line 8: encoder_self_attention_heads_choice: expected divisors of the q/k/v dim 512, got 7"),
             heads[0].text().c_str());
  }
  void an_architecture_with_mistakes_names_hats_keys_and_lines() {
    const auto unknown = problems_from(
        [&] { (void)load_architecture(write("a.yml", gene + "encoder-embed-dims-subtransformer: 3\n")); });
    QCOMPARE(unknown.size(), std::size_t(1));
    QVERIFY(says(unknown[0],
                 "a.yml: line 11: encoder_embed_dims_subtransformer: unknown key, did you mean "
                 "encoder_embed_dim_subtransformer?"));
    std::string odd = gene;
    odd.replace(odd.find("[2048, 3072]"), 12, "[2048, -1]");
    const auto value = problems_from([&] { (void)load_architecture(write("v.yml", "qkv-dim: 510\n" + odd)); });
    QVERIFY(one_says(value, "v.yml: line 5: decoder[2].ffn_dim: expected a positive FFN dim, got -1"));
    QVERIFY(one_says(value, "v.yml: line 8: encoder[1].heads: expected a divisor of the q/k/v dim 510, got 8"));
    const auto other = problems_from([&] { (void)load_architecture(write("e.yml", "evo-iter: 3\nparent-size: 2\n")); });
    QVERIFY(says(other.at(0), "expected an architecture, got a config of HAT's evolutionary search"));
  }
  void spaces_are_written_for_hat_and_read_back() {
    for (const char* name : {"wmt14", "iwslt14"}) {
      SearchSpace space = preset_space(name);
      const std::string path = write((std::string(name) + ".yml").c_str(), space_to_hat_yaml(space));
      QVERIFY(load_space(path) == space);
      QVERIFY(hat_file_kind(read_field_file(path)) == HatFileKind::supertransformer);
    }
    SearchSpace space = preset_space("sample");
    space.any_sources = true;
    QVERIFY(
        says(problems_from([&] { (void)space_to_hat_yaml(space); }).at(0),
             "sources: expected the last 1, 2 or 3 encoder layers, which is all that HAT can express, got any subset"));
  }
  void architectures_are_written_for_hat_and_read_back() {
    Rng rng(3);
    for (int i = 0; i < 50; ++i) {
      const Architecture arch = preset_space("wmt14").sample(rng);
      QVERIFY(load_architecture(write("back.yml", architecture_to_hat_yaml(arch))) == arch);
    }
    for (const PublishedModel& model : published_models())
      QVERIFY(load_architecture(write("zoo.yml", architecture_to_hat_yaml(model.arch, 6)), 6) == model.arch);
    // A shallow encoder's last layer is what HAT's -1 reads, however deep the SuperTransformer is; its last two it
    // cannot say.
    QVERIFY(architecture_to_hat_yaml(architecture_from_text("enc 64: 8/2 8/2 | dec 64: 8/2/2@2"), 3)
                .find("attn-all-subtransformer: [-1]") != std::string::npos);
    QCOMPARE(problems_from([] {
               (void)architecture_to_hat_yaml(architecture_from_text("enc 64: 8/2 8/2 | dec 64: 8/2/2@1,2"), 3);
             }).size(),
             std::size_t(1));
  }
  void a_published_name_is_an_architecture() {
    QVERIFY(load_architecture("HAT_iwslt14deen_titanxp@45.6ms_bleu@33.4") == find_published("titanxp@45.6ms")->arch);
  }
  void hostile_files_are_refused_with_file_and_line() {
    using namespace std::string_literals;
    std::string laughs = "a0: &a0 [lol, lol, lol]\n";
    for (int i = 1; i < 60; ++i)
      laughs += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + ", *a" +
                std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + "]\n";
    const std::pair<const char*, std::string> files[] = {
        {"laughs.yml", laughs + choices},
        {"deep.yml", "encoder-embed-choice: " + std::string(200'000, '[')},
        {"deeper.yml", std::string(100'000, '{')},
        {"dashes.yml",
         [] {
           std::string text;
           for (int i = 0; i < 50'000; ++i) text += "- ";
           return text;
         }()},
        {"zero.yml",
         "encoder-embed-choice: [6\0"
         "40]\n"s},
        {"end.yml", choices + "\x04"
                              "all that follows is not read"},
        {"latin.yml", "data: caf\xe9\n" + choices},
        {"cut.yml", choices.substr(0, choices.size() - 4)},
        {"huge.yml",
         "encoder-embed-choice: [99999999999999999999999999]\n" + choices.substr(choices.find("decoder-embed"))},
        {"self.yml", "encoder-embed-choice: &x [*x]\n" + choices.substr(choices.find("decoder-embed"))},
        {"keys.yml", "? [1, 2]\n: 3\n" + choices},
        {"tag.yml", "data: !!python/object/apply:os.system [ls]\nevil: 1\n" + choices}};
    for (const auto& [name, text] : files) {
      const std::string path = write(name, text);
      for (const auto& read :
           {std::function<void()>([&] { (void)load_space(path); }),
            std::function<void()>([&] { (void)load_architecture(path); }), std::function<void()>([&] {
              (void)hat_settings(read_field_file(path), HatFileKind::supertransformer);
              throw_if_any({{path, "", message("none")}});
            })}) {
        const auto problems = problems_from(read);
        QVERIFY2(!problems.empty(), name);
        QVERIFY2(one_says(problems, name), problems[0].text().c_str());
      }
    }
    for (const char* name : {"deep.yml", "zero.yml", "end.yml", "latin.yml", "cut.yml", "huge.yml", "self.yml"})
      QVERIFY2(says(problems_from([&] { (void)load_space(dir_.filePath(name).toStdString()); }).at(0), ": line "),
               name);
    QVERIFY(!problems_from([&] { (void)load_space(write("big.yml", "# " + std::string(5 << 20, 'x'))); }).empty());
  }
};

QTEST_GUILESS_MAIN(TestHatYaml)
#include "test_hat_yaml.moc"
