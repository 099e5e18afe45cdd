// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "domain/config/latency.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/config/translate.h"
#include "domain/io/atomic_file.h"

using namespace hat;

namespace {
std::string all(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += problem.text() + '\n';
  return text;
}
#define HAS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())
}  // namespace

class TestValidate : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const char* name) const { return dir_.filePath(name).toStdString(); }

  SearchConfig good_search() const {
    SearchConfig config;
    config.model = at("model");
    config.predictor = at("file");
    config.budget_ms = 10;
    return config;
  }

 private slots:
  void initTestCase() {
    QDir(dir_.path()).mkdir("model");
    QDir(dir_.path()).mkdir("folder");
    write_atomically(at("file"), "x\n");
    write_atomically(at("model/model.yaml"), "x\n");
  }
  void a_good_config_has_no_problems() {
    QCOMPARE(all(good_search().validate()), std::string());
    TrainConfig train;
    train.data = at("folder");
    train.output = at("new/run");
    QCOMPARE(all(train.validate()), std::string());
    PrepareConfig prepare;
    prepare.source = prepare.target = at("file");
    prepare.output = at("data");
    QCOMPARE(all(prepare.validate()), std::string());
    MeasureConfig measure;
    measure.output = at("out.csv");
    QCOMPARE(all(measure.validate()), std::string());
    FitConfig fit;
    fit.data = at("file");
    fit.output = at("p");
    QCOMPARE(all(fit.validate()), std::string());
    TranslateConfig translate;
    translate.model = at("model");
    QCOMPARE(all(translate.validate()), std::string());
    EvaluateConfig evaluate;
    evaluate.model = at("model");
    evaluate.source = evaluate.reference = at("file");
    QCOMPARE(all(evaluate.validate()), std::string());
    LossConfig loss;
    loss.model = at("model");
    QCOMPARE(all(loss.validate()), std::string());
  }
  void an_output_is_no_input_by_whatever_name() {
    FitConfig fit;
    fit.data = at("file");
    fit.output = at("folder/../file");
    HAS(all(fit.validate()), "output: expected another place than that of data");
    EvaluateConfig evaluate;
    evaluate.model = at("model");
    evaluate.source = at("file");
    evaluate.reference = at("file");
    evaluate.hypotheses = at("file");
    HAS(all(evaluate.validate()), "hypotheses: expected another place than that of source");
    evaluate.hypotheses = at("model/model.yaml");
    HAS(all(evaluate.validate()), "hypotheses: expected a file outside of model");
    evaluate.hypotheses = at("model/new.txt");
    QCOMPARE(all(evaluate.validate()), std::string());
    TrainConfig train;
    train.data = train.output = at("folder");
    HAS(all(train.validate()), "output: expected another place than that of data");
    PrepareConfig prepare;
    prepare.source = prepare.target = at("prepared/text");
    prepare.output = at("prepared");
    QDir(dir_.path()).mkdir("prepared");
    write_atomically(at("prepared/text"), "x\n");
    write_atomically(at("prepared/data.yaml"), "x\n");
    HAS(all(prepare.validate()), "output: expected a folder that does not hold source");
  }
  void nobodys_files_are_mixed_with_a_run_and_no_measured_row_is_replaced() {
    TrainConfig train;
    train.data = at("folder");
    train.output = at("model");
    HAS(all(train.validate()), "holds other files");
    MeasureConfig measure;
    measure.output = at("file");
    HAS(all(measure.validate()), "holds something (measured rows: resume goes on with them)");
    measure.resume = true;
    QCOMPARE(all(measure.validate()), std::string());
    measure.resume = false;
    write_atomically(at("empty"), "");
    measure.output = at("empty");
    QCOMPARE(all(measure.validate()), std::string());
    measure.output = "/dev/null";
    QCOMPARE(all(measure.validate()), std::string());
  }
  void probes_are_chosen_instead_of_what_is_named_and_are_enough_to_say_anything() {
    MeasureConfig measure;
    measure.probes = usual_probes;
    measure.samples = 0;  // nothing is drawn
    QCOMPARE(all(measure.validate()), std::string());
    measure.archs = {to_text(preset_space("sample").smallest())};
    HAS(all(measure.validate()), "probes: expected either architectures or a number of probes, got both");
    measure.archs.clear();
    measure.probes = fewest_probes - 1;
    HAS(all(measure.validate()), "probes: expected a number of architectures from 4 to 1000, got 3");
  }
  void impossible_paths_are_told_in_one_sentence() {
    TrainConfig train;
    train.data = at("folder");
    train.output = at(std::string(300, 'x').c_str());
    HAS(all(train.validate()), "output: expected names of at most 255 bytes in the path, got one of 300");
    QVERIFY(QFile::link(dir_.filePath("nowhere"), dir_.filePath("link")));
    train.output = at("link");
    HAS(all(train.validate()), "is a link that leads nowhere");
    MeasureConfig measure;
    measure.output = at("link");
    HAS(all(measure.validate()), "is a link that leads nowhere");
  }
  void everything_wrong_is_told_at_once() {
    SearchConfig config = good_search();
    config.model = at("nowhere");
    config.predictor = at("folder");
    config.budget_ms = -3;
    config.generations = 0;
    config.mutation_probability = 1.5;
    config.seeds = {"enc 64: 8/2 | dec"};
    const auto problems = config.validate();
    QCOMPARE(problems.size(), std::size_t(6));
    const std::string text = all(problems);
    HAS(text, "model: expected a model folder, but there is none at " + at("nowhere"));
    HAS(text, "predictor: expected a file, got the folder");
    HAS(text, "budget_ms: expected a positive number of ms, got -3");
    HAS(text, "generations: expected a number of generations from 1 to 1000000, got 0");
    HAS(text, "mutation_probability: expected a probability from 0 to 1, got 1.5");
    HAS(text, "seeds: ");
  }
  void a_budget_that_is_not_a_number_is_refused() {
    SearchConfig config = good_search();
    config.budget_ms = std::nan("");
    HAS(all(config.validate()), "budget_ms: expected a positive");
  }
  void the_parts_of_a_population_must_add_up() {
    SearchConfig config = good_search();
    config.mutations = 55;
    HAS(all(config.validate()), "population: expected parents + mutations + crossovers (25 + 55 + 50 = 130), got 125");
    config.parents = 126;
    HAS(all(config.validate()), "parents: expected at most the population (125), got 126");
    config.parents = 1;
    HAS(all(config.validate()), "parents: expected a number of candidates of at least 2, got 1");
  }
  void validation_text_comes_in_pairs() {
    PrepareConfig config;
    config.source = config.target = config.valid_source = at("file");
    config.output = at("data");
    HAS(all(config.validate()), "valid_target: expected validation text in both languages or in neither");
  }
  void required_fields_are_named() {
    const std::string text = all(PrepareConfig{}.validate());
    HAS(text, "source: expected the training text of the source language, but it is missing");
    HAS(text, "target: expected");
    HAS(text, "output: expected");
  }
  void labels_to_keep_need_the_file_of_labels() {
    PrepareConfig config;
    config.keep_labels = {"ui"};
    HAS(all(config.validate()), "labels: expected the file");
  }
  void a_missing_file_and_a_folder_in_place_of_one_are_told_apart() {
    EvaluateConfig config;
    config.model = at("file");
    config.source = at("folder");
    config.reference = at("nowhere");
    config.hypotheses = at("nowhere/out");
    const std::string text = all(config.validate());
    HAS(text, "model: expected a model folder, got the file");
    HAS(text, "source: expected a file, got the folder");
    HAS(text, "reference: expected a file, but there is none at");
    HAS(text, "hypotheses: expected a file to write, but there is no folder");
  }
  void a_run_cannot_be_written_below_a_file() {
    TrainConfig config;
    config.data = at("folder");
    config.output = at("file/run");
    HAS(all(config.validate()), "output: expected a folder to write, got the file " + at("file"));
  }
  void beam_zero_and_more_translations_than_hypotheses_are_refused() {
    TranslateConfig config;
    config.model = at("model");
    config.beam = 0;
    HAS(all(config.validate()), "beam: expected a number of hypotheses from 1 to 1000, got 0");
    config.beam = 2;
    config.n_best = 3;
    HAS(all(config.validate()), "n_best: expected at most the beam (2), got 3");
  }
  void a_sub_transformer_needs_an_architecture_and_a_super_transformer_none() {
    TrainConfig config;
    config.data = at("folder");
    config.output = at("run");
    config.kind = TrainKind::sub;
    HAS(all(config.validate()), "arch: expected the architecture of the SubTransformer, but it is missing");
    config.arch = "enc 64: 8/2 | dec 64: 8/2/2@1";
    QCOMPARE(all(config.validate()), std::string());
    config.kind = TrainKind::super;
    HAS(all(config.validate()), "arch: expected no architecture");
  }
  void a_training_may_be_validated_never_but_not_less_often() {
    TrainConfig config;
    config.data = at("folder");
    config.output = at("run");
    config.validate_every = 0;
    QCOMPARE(all(config.validate()), std::string());
    config.validate_every = -1;
    HAS(all(config.validate()), "validate_every: expected a number of updates");
  }
  void averaging_more_checkpoints_than_are_kept_is_refused() {
    TrainConfig config;
    config.data = at("folder");
    config.output = at("run");
    config.keep_checkpoints = 3;
    HAS(all(config.validate()), "average_last: expected at most keep_checkpoints (3), got 5");
  }
  void an_unknown_space_lists_the_presets() {
    MeasureConfig config;
    config.space = "wmt15";
    HAS(all(config.validate()), "space: expected a file or one of the presets wmt14, iwslt14, sample, got \"wmt15\"");
  }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "test_validate.moc"
