// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/workspace/load.h"
#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/train/run_facts.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/line_plot.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A trainer that reports its updates and waits for permission to end.
class FakeTrainer : public FakeVerbs {
 public:
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context) override {
    resumed = config.resume;
    validate_every = config.validate_every;
    kind = config.kind;
    arch = config.arch;
    std::filesystem::create_directories(config.output);
    write_atomically(config.output + "/run.yaml", to_yaml(config));
    for (int update = 25; update <= 100; update += 25) {
      TrainStep step;
      step.update = update;
      step.nll_bits = 9 - update / 100.0;
      step.lr = 1e-3;
      step.tokens_per_s = 2000;
      step.gradient_norm = 1;
      step.arch = space.smallest();
      step.seconds_left = 60;
      context.report(step);
    }
    if (validates) {
      context.report(Validation{100, "largest", space.largest(), 8, 7.5});
      context.report(Validation{100, "smallest", space.smallest(), 9, 8.5});
      context.report(SampleTranslation{100, "largest", "The file.", "Die Datei.", "Die Akte."});
    }
    context.report(CheckpointSaved{100, "update-100"});
    while (hold && !context.stopping()) {
      context.checkpoint();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (fails) throw Error(ErrorCode::resource, Problem{config.output, "loss", message("training diverged")});
    return {};
  }
  std::atomic<bool> hold{false}, resumed{false}, fails{false}, validates{true};
  std::atomic<int> validate_every{-1};
  TrainKind kind = TrainKind::super;
  std::string arch;
};

struct World {
  World() : session(&engine) {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 2), "Sample workspace", preset_space("sample"));
    data = runs.filePath("prepared");
    QDir().mkpath(data);
    write_atomically(data.toStdString() + "/data.yaml",
                     "source_language: en\ntarget_language: de\nsource_vocab: 80\ntarget_vocab: 80\ntrain_pairs: "
                     "12\nvalid_pairs: 2\n"
                     "train_source_tokens: 100\ntrain_target_tokens: 110\n");
    write_atomically(data.toStdString() + "/READY", "");
  }
  QTemporaryDir runs;
  QString data;
  FakeTrainer engine;
  Session session;
};

void shown(QWidget& widget) {
  widget.resize(928, 676);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}  // namespace

class TestTrainPage : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_training_shows_its_course_while_it_runs_and_stops_when_asked() {
    World world;
    world.engine.hold = true;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.findChild<QPushButton*>("startTraining")->click();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && page.run()->checkpoints.size() == 1, patience);
    QVERIFY(page.isRunning());
    QCOMPARE(page.run()->steps.size(), std::size_t(4));
    QCOMPARE(page.losses()->curves().size(), std::size_t(3));  // largest, smallest, the log
    QCOMPARE(page.runFacts()->said(), QString("Die Akte."));
    QCOMPARE(page.losses()->marks().size(), std::size_t(1));  // the checkpoint; the warm-up has not ended
    QVERIFY(page.findChild<QPushButton*>("pause")->isVisible());
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), patience);
    QVERIFY(page.findChild<QPushButton*>("goOn")->isVisible());
    QVERIFY(!page.findChild<QPushButton*>("pause")->isVisible());
  }

  void the_header_and_the_facts_tell_no_time_left_of_a_training_that_does_not_go_on() {
    World world;
    world.engine.hold = true;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && page.run()->checkpoints.size() == 1, patience);
    const auto words = [&] {
      QStringList words;
      for (QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) || page.inspector()->isAncestorOf(label)) words << label->text();
      for (const SectionHead* head : page.inspector()->findChildren<SectionHead*>())
        words << head->accessibleName() << head->accessibleDescription();
      for (const FactList* list : page.inspector()->findChildren<FactList*>())
        for (const FactList::Fact& fact : list->facts()) words << fact.label + ": " + fact.value;
      return words.join(" | ");
    };
    QVERIFY2(words().contains("1 min 00 s left") && words().contains("Time left"), qPrintable(words()));
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QVERIFY2(words().contains("paused") && !words().contains(" left"), qPrintable(words()));
    QVERIFY(!words().contains("Time left"));
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QTRY_VERIFY(words().contains("1 min 00 s left"));
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QVERIFY2(words().contains("stopping…") && !words().contains(" left"), qPrintable(words()));
    QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), patience);
    QVERIFY2(!words().contains("What it says now") && words().contains("What it said last"), qPrintable(words()));
  }

  void a_training_that_waits_says_so_and_one_without_numbers_has_none() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    std::atomic<bool> go{false};
    startJob<Progress, int>(
        *world.session.jobs(), "Another job", Lane::compute, &page,
        [&](JobContext<Progress>& context) {
          while (!go) {
            context.checkpoint();
            std::this_thread::yield();
          }
          return 0;
        },
        {}, [](JobOutcome<int>) {});
    page.form()->setData(world.data);
    page.start();
    QVERIFY(page.isRunning());
    QVERIFY2(page.losses()->emptyText().contains("waits"), qPrintable(page.losses()->emptyText()));
    QVERIFY(!page.findChild<QPushButton*>("pause")->isVisible());
    QCOMPARE(page.findChild<QPushButton*>("stop")->text(), QString("Cancel"));
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), patience);
    QVERIFY(!page.run());
    go = true;
    QTRY_VERIFY_WITH_TIMEOUT(world.session.jobs()->isIdle(), patience);
  }

  void the_bars_of_draws_say_what_they_count() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    const auto write = [&](const std::string& folder, bool with_draws) {
      std::filesystem::create_directories(folder);
      TrainConfig config;
      config.data = "nowhere";
      config.output = folder;
      write_atomically(folder + "/run.yaml", to_yaml(config));
      const std::string arch = to_text(world.engine.space.smallest());
      write_atomically(folder + "/train.csv",
                       "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n25,9,8,0.001,1,2000,\"" +
                           arch + "\"\n");
      DrawCounts draws;
      for (int i = 0; i < 25; ++i) draws.add(world.engine.space.smallest());
      if (with_draws) write_atomically(folder + "/draws.csv", draws_header() + draws_row(25, draws));
      page.open(QString::fromStdString(folder));
      return page.findChild<DrawsView*>()->caption();
    };
    const std::string folder = world.session.workspace()->runs_folder;
    const QString all = write(folder + "/new", true), some = write(folder + "/old", false);
    QVERIFY2(all.contains("all 25 updates"), qPrintable(all));
    QVERIFY2(some.contains("1 of 25 updates"), qPrintable(some));
  }

  void several_runs_lie_over_the_shown_one_each_in_its_own_series() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    const std::string folder = world.session.workspace()->runs_folder;
    for (const char* name : {"one", "two", "three", "four", "five", "six"}) {
      const std::string run = folder + "/" + name;
      std::filesystem::create_directories(run);
      TrainConfig config;
      config.data = "nowhere";
      config.output = run;
      write_atomically(run + "/run.yaml", to_yaml(config));
      const std::string arch = to_text(world.engine.space.smallest());
      write_atomically(run + "/train.csv",
                       "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n25,9,8,0.001,1,2000,\"" +
                           arch + "\"\n");
      write_atomically(run + "/valid.csv",
                       "update,name,loss_bits,nll_bits,architecture\n25,largest,8,7.5,\"" + arch + "\"\n");
    }
    page.open(QString::fromStdString(folder + "/one"));
    auto* menu = page.findChild<QPushButton*>("overlay")->menu();
    QCOMPARE(menu->actions().size(), qsizetype(5));
    const std::size_t before = page.losses()->curves().size();
    menu->actions().front()->trigger();
    menu->actions().back()->trigger();
    QCOMPARE(page.losses()->curves().size(), before + 2);
    QCOMPARE(page.losses()->curves()[before].series, 2);
    QCOMPARE(page.losses()->curves()[before + 1].series, 3);
    QVERIFY(menu->actions().front()->isChecked());
    menu->actions().front()->trigger();
    QCOMPARE(page.losses()->curves().size(), before + 1);
    QCOMPARE(page.overlays().size(), std::size_t(1));
    // As many as there are series; one more is refused, and is not left checked.
    for (int i = 0; i < 4; ++i) menu->actions()[i]->trigger();
    QCOMPARE(page.overlays().size(), std::size_t(4));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::count_if(menu->actions(), &QAction::isChecked) == 4, patience);
  }

  void the_form_gives_back_every_default_however_small() {
    World world;
    TrainPage page(&world.session);
    const TrainConfig defaults, config = page.form()->config();
    QCOMPARE(config.adam_eps, defaults.adam_eps);
    QCOMPARE(config.min_lr, defaults.min_lr);
    QCOMPARE(config.warmup_init_lr, defaults.warmup_init_lr);
    QCOMPARE(config.adam_beta2, defaults.adam_beta2);
    QVERIFY(config.schedule == Schedule::inverse_sqrt);
  }

  void a_training_without_validations_is_started_from_the_form_and_shows_no_curves_of_them() {
    World world;
    world.engine.validates = false;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.form()->apply(field_file_of("validate_every: 0\n", "settings.yaml"));
    QCOMPARE(page.form()->config().validate_every, 0);
    page.form()->setData(world.data);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && !page.isRunning(), patience);
    QCOMPARE(world.engine.validate_every.load(), 0);
    QCOMPARE(page.losses()->curves().size(), std::size_t(1));  // the log
    QVERIFY(page.runFacts()->said().isEmpty());
  }

  void a_run_that_was_stopped_within_its_last_validation_can_go_on() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    const std::string folder = world.session.workspace()->runs_folder + "/left";
    std::filesystem::create_directories(folder);
    TrainConfig config;
    config.data = "nowhere";
    config.output = folder;
    config.max_updates = 50;
    write_atomically(folder + "/run.yaml", to_yaml(config));
    const std::string arch = '"' + to_text(world.engine.space.smallest()) + "\"\n";
    const auto write = [&](const char* file, const std::string& text) { write_atomically(folder + '/' + file, text); };
    write("train.csv", train_header() + "25,9,8,0.001,1,2000," + arch + "50,8,7,0.001,1,2000," + arch);
    const std::string before = valid_header() + "25,largest,9,8," + arch + "25,smallest,9,8," + arch;
    write("valid.csv", before + "50,largest,8,7," + arch);
    page.open(QString::fromStdString(folder));
    QVERIFY(page.findChild<QPushButton*>("goOn")->isVisible());
    write("valid.csv", before + "50,largest,8,7," + arch + "50,smallest,8,7," + arch);
    page.open(QString::fromStdString(folder));
    QVERIFY(!page.findChild<QPushButton*>("goOn")->isVisible());
  }

  void going_on_asks_the_engine_to_resume() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && !page.isRunning(), patience);
    QVERIFY(!world.engine.resumed);
    page.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), patience);
    QVERIFY(world.engine.resumed);
    // What is validated once more takes the place of what it was before.
    QCOMPARE(page.run()->validations.size(), std::size_t(2));
    QCOMPARE(page.run()->samples.size(), std::size_t(1));
  }

  void a_subtransformer_takes_the_current_architecture() {
    World world;
    world.session.selection()->setCurrent(
        ArchitectureEntry{preset_space("sample").smallest(), "Small", {}, {}, {}, {}});
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    auto* what = page.findChild<SegmentedControl*>("what");
    what->setCurrent(2);
    emit what->activated(2);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && !page.isRunning(), patience);
    QVERIFY(world.engine.kind == TrainKind::sub);
    QCOMPARE(world.engine.arch, to_text(preset_space("sample").smallest()));
  }

  void what_is_wrong_stands_in_the_form_and_nothing_starts() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.runs.filePath("nowhere"));
    page.start();
    QVERIFY(!page.isRunning() && !page.run());
    bool said = false;
    for (QLabel* label : page.form()->findChildren<QLabel*>())
      said |= label->isVisible() && label->text().contains("expected");
    QVERIFY(said);
  }

  void a_failure_is_told_in_the_header() {
    World world;
    world.engine.fails = true;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && !page.isRunning(), patience);
    bool said = false;
    for (QLabel* label : page.findChildren<QLabel*>()) said |= label->text().contains("training diverged");
    QVERIFY(said);
  }

  void a_trained_supertransformer_opens_as_a_workspace() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    page.form()->setData(world.data);
    page.start();
    QTRY_VERIFY_WITH_TIMEOUT(page.run() && !page.isRunning(), patience);
    QVERIFY(page.findChild<QPushButton*>("makeWorkspace")->isVisible());
    ModelInfo info;
    info.is_super = true;
    info.network.space = preset_space("sample");
    info.network.source_vocab = info.network.target_vocab = 80;
    info.network.encoder_position_dim = info.network.decoder_position_dim = 256;
    info.arch = info.network.space.largest();
    info.source_language = "en";
    info.target_language = "de";
    const QString model = QString::fromStdString(page.run()->folder) + "/model";
    QDir().mkpath(model);
    write_model_card(model.toStdString(), info);
    write_atomically(model.toStdString() + "/model.safetensors", "x");
    QSignalSpy wanted(&page, &TrainPage::workspaceWanted);
    page.makeWorkspace();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(load_workspace(wanted.front().front().toString().toStdString()).super);
  }

  void an_earlier_run_opens_from_its_folder() {
    World world;
    const QString folder = QString::fromStdString(world.session.workspace()->runs_folder) + "/train-20260101-120000";
    QDir().mkpath(folder);
    TrainConfig config;
    config.data = world.data.toStdString();
    config.output = folder.toStdString();
    write_atomically(folder.toStdString() + "/run.yaml", to_yaml(config));
    write_atomically(folder.toStdString() + "/train.csv",
                     "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n50,9,8.5,0.001,1,1500,"
                     "\"enc 192: 512/4 512/4 512/4 | dec 192: 512/4/4@3\"\n");
    TrainPage page(&world.session);
    shown(page);
    QCOMPARE(page.findChild<QComboBox*>("runs")->count(), 1);
    page.prepareForCapture();
    QVERIFY(page.run());
    QCOMPARE(page.run()->last_update(), std::int64_t(50));
    QSignalSpy said(&page, &Page::hint);
    page.open(world.runs.filePath("nothing"));
    QCOMPARE(said.size(), 1);
    QCOMPARE(page.run()->last_update(), std::int64_t(50));
  }

  void how_a_workspaces_own_weights_were_trained_is_shown_when_it_is_opened() {
    World world;
    TrainPage page(&world.session);
    shown(page);
    QTemporaryDir other;
    const auto workspace = fake_workspace(other.path().toStdString(), 2);
    const std::string training = workspace->folder + "/training";
    std::filesystem::create_directories(training + "/weights");
    std::filesystem::create_directories(training + "/data");
    TrainConfig config;
    config.data = "../data";
    config.max_updates = 50;
    write_atomically(training + "/weights/run.yaml", to_yaml(config));
    write_atomically(training + "/weights/train.csv",
                     "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n50,9,8.5,0.001,1,1500,"
                     "\"enc 192: 512/4 512/4 512/4 | dec 192: 512/4/4@3\"\n");
    write_atomically(training + "/data/data.yaml", read_file(world.data.toStdString() + "/data.yaml"));
    world.session.setWorkspace(workspace, "With a history", preset_space("sample"));
    QVERIFY(page.run());
    QCOMPARE(page.run()->last_update(), std::int64_t(50));
    QVERIFY(page.findChild<QPushButton*>("newTraining")->isVisible());
    QVERIFY(!page.findChild<QPushButton*>("goOn")->isVisible());  // it is at its end
    QVERIFY(page.hasCorpus());
    // One more model of the same workspace leaves the page as it is.
    page.findChild<QPushButton*>("newTraining")->click();
    QVERIFY(page.form()->isVisible());
    world.session.addModel(workspace->models.front());
    QVERIFY(page.form()->isVisible());
  }
};

QTEST_MAIN(TestTrainPage)
#include "test_train_page.moc"
