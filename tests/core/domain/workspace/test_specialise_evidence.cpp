// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

#include "domain/io/atomic_file.h"
#include "domain/io/certificate_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/search_run.h"
#include "domain/io/winner_file.h"
#include "domain/latency/coverage.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/specialise_evidence.h"

using namespace hat;

namespace {

const Architecture narrow = architecture_from_text("enc 256: 512/4 512/4 512/4 | dec 256: 512/4/4@3 512/4/4@3"),
                   shallow = architecture_from_text("enc 256: 512/4 512/4 512/4 512/4 | dec 256: 512/4/4@4"),
                   large = architecture_from_text(
                       "enc 256: 512/4 512/4 512/4 512/4 | dec 256: 512/4/4@4 512/4/4@4 512/4/4@4");
const DeviceSetting one{}, two{2, Precision::int8};

bool near(double a, double b) { return std::abs(a - b) < 1e-3; }

/// A workspace whose machine is known in two settings: in one an encoder layer takes 2 ms and a decoder layer 1, in the
/// other 0.5 and 3.
struct World {
  World() {
    workspace.folder = path("workspace");
    workspace.machine_folder = path("machine");
    workspace.runs_folder = path("runs");
    workspace.space = preset_space("sample");
    for (const char* name : {"workspace", "machine", "runs"}) QDir().mkpath(folder.filePath(name));
    save(one, 2, 1);
    save(two, 0.5, 3);
  }
  [[nodiscard]] std::string path(const char* name) const { return folder.filePath(name).toStdString(); }

  void save(const DeviceSetting& setting, double encoder_ms, double decoder_ms) {
    QDir().mkpath(QString::fromStdString(workspace.own_folder(setting)));
    PredictorInfo info;
    info.device = device(setting);
    info.source_tokens = info.target_tokens = 20;
    info.beam = 5;
    info.rows = 100;
    info.coverage = coverage_of(workspace.space);
    for (int i = 0; i < 50; ++i) info.calibration.push_back(std::exp(0.02 * (i - 24.5) / 24.5));
    LayerTerms weights{};
    weights[1] = 6 * encoder_ms;
    weights[6] = 6 * decoder_ms;
    save_predictor(LayerPredictor(weights, info), workspace.own_predictor(setting));
  }
  static Device device(const DeviceSetting& setting) {
    return {"this machine", "a processor", setting.threads, "an engine", "2026-01-01T00:00:00Z", setting.precision};
  }
  void measured(const DeviceSetting& setting, const Architecture& arch, double ms, double deviation) const {
    LatencyTable table;
    table.device = device(setting);
    table.source_tokens = table.target_tokens = 20;
    table.beam = 5;
    table.rows.push_back({features_of(arch), {1, ms - 1, 0, deviation}, arch});
    write_latency_csv(workspace.own_latency_data(setting), table);
  }

  SearchConfig run(const char* name, const char* text, const std::vector<std::pair<Architecture, double>>& losses,
                   double text_share = 1) const {
    QDir().mkpath(folder.filePath(QString("runs/") + name));
    SearchConfig config;
    config.model = config.predictor = "x";
    config.data = path("workspace");
    config.output = path("runs") + "/" + name;
    config.budget_ms = 10;
    write_search_config(config);
    write_atomically(config.output + "/origin.yaml", to_yaml(SearchOrigin{"weights", "p", text}));
    std::vector<Candidate> candidates;
    for (const auto& [arch, loss] : losses) {
      candidates.push_back({arch, 5, loss, 1, Origin::random, {}});
      candidates.back().text_share = text_share;
    }
    write_atomically(config.output + "/candidates.csv", candidates_table(candidates));
    return config;
  }

  [[nodiscard]] SpecialiseEvidence evidence(std::optional<QualityKind> kind = {}) const {
    std::vector<Problem> unreadable;
    return workspace_evidence(workspace,
                              {find_device(workspace, "1 thread fp32"), find_device(workspace, "2 threads int8")}, kind,
                              unreadable);
  }

  QTemporaryDir folder;
  Workspace workspace;
};

std::string told_by(const std::function<void()>& step, ErrorCode code = ErrorCode::invalid_input) {
  try {
    step();
  } catch (const Error& error) {
    return error.code() == code ? error.what() : "another code: " + std::string(error.what());
  }
  return {};
}

#define TELLS(text, part) QVERIFY2(QString::fromStdString(text).contains(part), (text).c_str())

}  // namespace

class TestSpecialiseEvidence : public QObject {
  Q_OBJECT
 private slots:
  void the_best_searched_architecture_of_each_setting_is_compared_on_both() {
    World world;
    world.run("a", "text", {{narrow, 4.50}, {large, 4.30}});
    world.run("b", "text", {{shallow, 4.50}, {large, 4.30}});
    const SpecialiseEvidence evidence = world.evidence();
    QVERIFY(evidence.kind == QualityKind::loss_bits);
    QCOMPARE(evidence.candidates.size(), std::size_t(3));
    QCOMPARE(evidence.devices[0], std::string("1 thread fp32"));
    QCOMPARE(evidence.devices[1], std::string("2 threads int8"));
    const SpecialisationTable table = specialise(evidence, {4.5, {}, 0.01});
    QVERIFY(table.best[0].arch == narrow && table.best[1].arch == shallow);
    // 3 x 2 + 2 x 1 against 4 x 2 + 1 ms, and 4 x 0.5 + 3 against 3 x 0.5 + 6.
    QVERIFY(near(table.best[0].on[0].ms, 8) && near(table.best[1].on[0].ms, 9));
    QVERIFY(near(table.best[1].on[1].ms, 5) && near(table.best[0].on[1].ms, 7.5));
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_both);
    QVERIFY(table.saving[0].share_interval->low < 1.0 / 9 && table.saving[0].share_interval->high > 1.0 / 9);
    QVERIFY(table.best[0].on[0].interval && table.best[0].on[0].at_most_ms);
  }
  void losses_of_another_text_and_of_what_was_given_up_take_no_part() {
    World world;
    world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    world.run("b", "another text", {{large, 2.0}});
    world.run("c", "text", {{large, 4.4}}, 0.25);
    const SpecialiseEvidence evidence = world.evidence();
    QCOMPARE(evidence.candidates.size(), std::size_t(2));
    for (const SpecialiseCandidate& candidate : evidence.candidates) QVERIFY(candidate.arch != large);
  }
  void what_was_measured_comes_before_what_is_predicted() {
    World world;
    world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    world.measured(one, narrow, 8.4, 0.21);
    const auto ms_of = [&](const Architecture& arch) {
      const SpecialiseEvidence evidence = world.evidence();
      return std::ranges::find(evidence.candidates, arch, &SpecialiseCandidate::arch)->on[0];
    };
    QVERIFY(ms_of(narrow).origin == MsOrigin::measured && ms_of(shallow).origin == MsOrigin::predicted);
    QCOMPARE(ms_of(narrow).ms, 8.4);
    // Without a certificate the deviation of its runs: 0.21 of 8.4 ms.
    QVERIFY(near(ms_of(narrow).interval->high, 8.4 * 1.025) && near(ms_of(narrow).interval->low, 8.4 / 1.025));
    // Two halves that differ by 1 % in the mean: 1.96 / 1.596 of that.
    MeasureCertificate certificate;
    certificate.rows = 1;
    certificate.repeatability = 0.01;
    write_certificate(world.workspace.own_latency_data(one), World::device(one), certificate);
    QVERIFY(near(ms_of(narrow).interval->high, 8.4 * (1 + 0.012282)));
  }
  void a_winner_that_a_search_measured_on_the_device_has_its_interval() {
    World world;
    const SearchConfig config = world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    world.measured(one, large, 12, 0.1);
    SearchResult result;
    result.best = {narrow, 8, 4.5, 1, Origin::random, {}};
    result.measured = {1, 7.2};
    result.measured_low_ms = 8.1;
    result.measured_high_ms = 8.3;
    result.was_measured = true;
    result.measured_on = measured_on(World::device(one), 20, 20, 5);
    write_winner(config.output, result, "this machine");
    const SpecialiseEvidence evidence = world.evidence();
    const auto& found = *std::ranges::find(evidence.candidates, narrow, &SpecialiseCandidate::arch);
    QVERIFY(found.on[0].origin == MsOrigin::measured && found.on[1].origin == MsOrigin::predicted);
    QVERIFY(near(found.on[0].ms, 8.2) && near(found.on[0].interval->low, 8.1) && near(found.on[0].interval->high, 8.3));
  }
  void models_with_a_bleu_are_compared_where_nothing_was_searched() {
    World world;
    for (const auto& [arch, bleu] : {std::pair{narrow, 20.0}, {shallow, 20.05}, {large, 23.0}}) {
      ModelInfo info;
      info.name = info.folder = id_of(arch);
      info.arch = arch;
      info.numbers.bleu = bleu;
      info.origin = WeightOrigin::own;
      world.workspace.models.push_back(info);
    }
    const SpecialiseEvidence evidence = world.evidence();
    QVERIFY(evidence.kind == QualityKind::bleu);
    QCOMPARE(evidence.candidates.size(), std::size_t(3));
    const SpecialisationTable table = specialise(evidence, {20, {}, 0.1});
    QVERIFY(table.best[0].arch == narrow && table.best[1].arch == shallow);
    // Where searches evaluated some, those count unless BLEU is asked for.
    world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    QVERIFY(world.evidence().kind == QualityKind::loss_bits);
    QVERIFY(world.evidence(QualityKind::bleu).kind == QualityKind::bleu);
  }
  void too_few_architectures_say_what_to_run() {
    World world;
    world.run("a", "text", {{narrow, 4.5}});
    for (const std::optional<QualityKind> kind :
         {std::optional<QualityKind>(), std::optional(QualityKind::loss_bits)}) {
      const std::string told = told_by([&] { (void)world.evidence(kind); }, ErrorCode::infeasible);
      TELLS(told, "hat search --model");
    }
  }
  void a_run_that_cannot_be_read_is_told_and_left_out() {
    World world;
    world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    const SearchConfig bad = world.run("b", "text", {{large, 4.5}});
    write_atomically(bad.output + "/candidates.csv", candidates_header() + "nonsense\n");
    std::vector<Problem> unreadable;
    const SpecialiseEvidence evidence = workspace_evidence(
        world.workspace, {own_device(world.workspace, one), own_device(world.workspace, two)}, {}, unreadable);
    QCOMPARE(evidence.candidates.size(), std::size_t(2));
    QCOMPARE(unreadable.size(), std::size_t(1));
    TELLS(unreadable[0].file, "candidates.csv");
  }
  void devices_are_found_by_the_names_that_the_workspace_has_for_them() {
    World world;
    for (const char* name : {"2 threads int8", "2 Threads, INT8", "own-2-threads-int8"})
      QCOMPARE(find_device(world.workspace, name).id, std::string("own-2-threads-int8"));
    for (const char* name : {"1 thread fp32", "This machine", "own"})
      QCOMPARE(find_device(world.workspace, name).id, std::string("own"));
    rename_device(world.workspace, "own-2-threads-int8", "the quick way");
    QCOMPARE(find_device(world.workspace, "The quick way").id, std::string("own-2-threads-int8"));
    QCOMPARE(names_of_device(find_device(world.workspace, "2 threads int8")).front(), std::string("the quick way"));
    // A file is a device too.
    QCOMPARE(find_device(world.workspace, world.workspace.own_predictor(two)).predictor,
             world.workspace.own_predictor(two));
  }
  void a_wrong_name_lists_what_exists_and_an_unmeasured_setting_says_how_to_measure_it() {
    World world;
    const std::string wrong = told_by([&] { (void)find_device(world.workspace, "toaster"); });
    TELLS(wrong, "no device \"toaster\": expected one of 1 thread fp32, 2 threads int8");
    const std::string unmeasured = told_by([&] { (void)find_device(world.workspace, "4 threads bf16"); });
    TELLS(unmeasured, "--threads 4 --precision bf16");
    TELLS(told_by([&] { (void)find_device(world.workspace, ""); }), "no device");
    std::vector<Problem> unreadable;
    TELLS(told_by([&] {
            (void)workspace_evidence(
                world.workspace, {own_device(world.workspace, one), own_device(world.workspace, one)}, {}, unreadable);
          }),
          "two different devices");
  }
  void a_predictor_that_cannot_rank_is_refused() {
    World world;
    world.run("a", "text", {{narrow, 4.5}, {shallow, 4.5}});
    PredictorInfo info;
    info.held_out.rows = 20;
    info.held_out.kendall_tau = 0.1;
    LayerTerms weights{};
    weights[0] = 5;
    save_predictor(LayerPredictor(weights, info), world.workspace.own_predictor(two));
    TELLS(told_by([&] { (void)world.evidence(); }), "not known to rank");
  }
};

QTEST_GUILESS_MAIN(TestSpecialiseEvidence)
#include "test_specialise_evidence.moc"
