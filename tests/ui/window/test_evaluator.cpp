// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/config/latency.h"
#include "domain/config/translate.h"
#include "domain/io/atomic_file.h"
#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/models/model_catalog.h"
#include "ui/window/evaluator.h"

using namespace hat;
using namespace hat::test;
using namespace hat::ui;

namespace {

constexpr int patience = 20000;

/// Scores the model of a folder by the folder's name, and takes 7 ms for a sentence.
class Scorer : public FakeVerbs {
 public:
  EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>&) override {
    const std::lock_guard lock(guard);
    evaluated.push_back(config);
    if (config.model.ends_with(fails)) throw Error(ErrorCode::io, Problem{config.model, "", message("has no weights")});
    EvaluateResult result;
    result.arch = config.arch.empty() ? archs.at(config.model) : architecture_from_text(config.arch);
    result.model = config.model;
    result.all.bleu = 30 + static_cast<double>(config.model.back() % 10);
    result.all.bleu_signature = "nrefs:1";
    result.all.sentences = 2;
    result.ms_per_sentence = 9;
    result.device = device(1);
    return result;
  }
  MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>&) override {
    MeasureResult result;
    result.source_tokens = result.target_tokens = config.source_tokens;
    result.rows.push_back({architecture_from_text(config.archs.front()), {1, 6, 0, 0}});
    result.machine_busy = busy;
    return result;
  }
  std::mutex guard;
  std::string fails = "none";
  std::atomic<bool> busy{false};
  std::vector<EvaluateConfig> evaluated;
  std::map<std::string, Architecture> archs;
};

struct World {
  World() : session(&engine) {
    workspace = std::make_shared<Workspace>(*fake_workspace(folder.path().toStdString(), 3));
    workspace->machine_folder = path("machine");
    for (const char* name : {"valid.en", "valid.de", "other.en", "other.de"})
      write_atomically(path(name), std::string(name) + "\nsecond line\n");
    workspace->valid_source = path("valid.en");
    workspace->valid_target = path("valid.de");
    for (ModelInfo& model : workspace->models) {
      model.fingerprint = "of " + model.name;
      engine.archs[model.folder] = model.arch;
    }
    workspace->super->fingerprint = "of the whole";
    session.setWorkspace(workspace, "Sample workspace", workspace->space);
  }
  [[nodiscard]] std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  [[nodiscard]] ArchitectureEntry choice(int model) const {
    ArchitectureEntry one;
    one.arch = workspace->models[static_cast<std::size_t>(model)].arch;
    one.model_folder = QString::fromStdString(workspace->models[static_cast<std::size_t>(model)].folder);
    one.label = QString::fromStdString(workspace->models[static_cast<std::size_t>(model)].name);
    return one;
  }
  [[nodiscard]] double bleuOf(const ArchitectureEntry& choice) const {
    for (const CatalogEntry& entry : catalog_of(session))
      if (entry.choice == choice) return entry.bleu;
    return std::nan("");
  }
  QTemporaryDir folder;
  Scorer engine;
  Session session;
  std::shared_ptr<Workspace> workspace;
  QWidget window;
};

}  // namespace

class TestEvaluator : public QObject {
  Q_OBJECT
 private slots:
  void a_score_is_kept_with_its_text_and_device_and_leaves_the_card_alone() {
    World world;
    Evaluator evaluator(&world.session, &world.window);
    evaluator.evaluate({world.choice(0)}, QString::fromStdString(world.path("valid.en")),
                       QString::fromStdString(world.path("valid.de")));
    QTRY_COMPARE_WITH_TIMEOUT(world.session.workspace()->evaluations.size(), std::size_t(1), patience);
    const Evaluation kept = read_evaluations(world.path("machine")).at(0);
    QCOMPARE(kept.weights, std::string("of SubTransformer 1"));
    QCOMPARE(kept.bleu_signature, std::string("nrefs:1"));
    QCOMPARE(kept.reference, world.path("valid.de"));
    QCOMPARE(kept.sentences, std::int64_t(2));
    QCOMPARE(kept.ms_per_sentence, 9.0);
    QCOMPARE(*kept.latency_ms, 7.0);
    QCOMPARE(kept.device.processor, std::string("a processor"));
    QCOMPARE(world.session.workspace()->models[0].numbers.bleu.value(), 20.5);
    // The clock is honest only when nothing else runs.
    QCOMPARE(world.engine.evaluated.front().threads, 1);
    QCOMPARE(world.engine.evaluated.front().batch, 1);
  }
  void a_busy_machines_milliseconds_are_not_kept_and_it_is_said() {
    World world;
    world.engine.busy = true;
    Evaluator evaluator(&world.session, &world.window);
    QSignalSpy said(&evaluator, &Evaluator::said);
    evaluator.evaluate({world.choice(0)}, QString::fromStdString(world.path("valid.en")),
                       QString::fromStdString(world.path("valid.de")));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QVERIFY2(said.front().front().toString().endsWith("milliseconds are not kept."),
             qPrintable(said.front().front().toString()));
    QVERIFY(!read_evaluations(world.path("machine")).at(0).latency_ms);
  }
  void a_score_on_another_text_than_the_cards_takes_no_place_among_theirs() {
    World world;
    Evaluator evaluator(&world.session, &world.window);
    evaluator.evaluate({world.choice(0)}, QString::fromStdString(world.path("valid.en")),
                       QString::fromStdString(world.path("valid.de")));
    QTRY_COMPARE_WITH_TIMEOUT(world.session.workspace()->evaluations.size(), std::size_t(1), patience);
    QCOMPARE(world.bleuOf(world.choice(0)), 20.5);
    QCOMPARE(world.bleuOf(world.choice(1)), 21.7);
  }
  void the_dialog_offers_the_workspaces_text_and_the_models_that_have_no_score_on_it() {
    World world;
    Evaluator evaluator(&world.session, &world.window);
    emit world.session.requests()->evaluation({world.choice(0)});
    auto* dialog = world.window.findChild<EvaluateDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->source().toStdString(), world.path("valid.en"));
    QCOMPARE(dialog->reference().toStdString(), world.path("valid.de"));
    auto* others = dialog->findChild<QCheckBox*>("evaluateOthers");
    QVERIFY(others->isChecked());
    QVERIFY2(others->text().contains('4'), qPrintable(others->text()));  // two models, the largest and the smallest
    auto* start = dialog->findChild<QPushButton*>("evaluateStart");
    QVERIFY(start->isEnabled());
    dialog->setText("nowhere", "nowhere");
    QVERIFY(!start->isEnabled());
    dialog->setText(QString::fromStdString(world.path("other.en")), QString::fromStdString(world.path("other.de")));
    QVERIFY(start->isEnabled());
  }
  void once_the_others_were_evaluated_too_all_scores_are_of_that_text() {
    World world;
    Evaluator evaluator(&world.session, &world.window);
    emit world.session.requests()->evaluation({world.choice(0)});
    world.window.findChild<EvaluateDialog*>()->findChild<QPushButton*>("evaluateStart")->click();
    QTRY_COMPARE_WITH_TIMEOUT(world.session.workspace()->evaluations.size(), std::size_t(5), patience);
    QCOMPARE(world.bleuOf(world.choice(0)), 39.0);
    for (const CatalogEntry& entry : catalog_of(world.session)) QVERIFY(entry.bleu_text.contains("valid.de"));
  }
  void a_model_that_cannot_be_evaluated_says_why_and_takes_nothing_from_the_others() {
    World world;
    world.engine.fails = "model2";
    QStringList said;
    Evaluator evaluator(&world.session, &world.window);
    connect(&evaluator, &Evaluator::said, this, [&](const QString& sentence) { said << sentence; });
    evaluator.evaluate({world.choice(1), world.choice(0)}, QString::fromStdString(world.path("valid.en")),
                       QString::fromStdString(world.path("valid.de")));
    QTRY_COMPARE_WITH_TIMEOUT(world.session.workspace()->evaluations.size(), std::size_t(1), patience);
    QCOMPARE(said.filter("SubTransformer 2").size(), 1);
    QVERIFY2(said.filter("SubTransformer 2").front().contains("has no weights"), qPrintable(said.join(' ')));
  }
  void a_part_of_the_supertransformer_is_evaluated_with_its_weights() {
    World world;
    Evaluator evaluator(&world.session, &world.window);
    ArchitectureEntry winner;
    Rng rng(3);
    winner.arch = world.workspace->space.sample(rng);
    QVERIFY(Evaluator::canEvaluate(world.session, winner));
    evaluator.evaluate({winner}, QString::fromStdString(world.path("valid.en")),
                       QString::fromStdString(world.path("valid.de")));
    QTRY_COMPARE_WITH_TIMEOUT(world.session.workspace()->evaluations.size(), std::size_t(1), patience);
    QCOMPARE(world.session.workspace()->evaluations[0].weights, std::string("of the whole"));
    QVERIFY(world.session.workspace()->evaluations[0].arch == winner.arch);
    QCOMPARE(world.engine.evaluated.front().model, world.workspace->super->folder);
  }
  void what_has_no_weights_here_is_not_evaluated() {
    World world;
    ArchitectureEntry published;
    published.arch = preset_space("wmt14").largest();
    QVERIFY(!Evaluator::canEvaluate(world.session, published));
    ArchitectureEntry gone = world.choice(0);
    gone.model_folder = "/somewhere/else";
    QVERIFY(!Evaluator::canEvaluate(world.session, gone));
  }
};

QTEST_MAIN(TestEvaluator)
#include "test_evaluator.moc"
