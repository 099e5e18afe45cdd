// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "domain/config/latency.h"
#include "domain/config/train.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/latency_csv.h"
#include "domain/latency/compare.h"
#include "support/fake_verbs.h"
#include "support/latency_tables.h"
#include "ui/learn/tour.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/session/session.h"
#include "ui/window/job_log_window.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

namespace hat::test {

using namespace hat::ui;

constexpr int window_patience = 30000;

/// A training run of the past, so that the Train page has one to show.
inline void writeRun(const std::string& folder, const std::string& data, const SearchSpace& space) {
  std::filesystem::create_directories(folder + "/checkpoints");
  std::filesystem::create_directories(data);
  TrainConfig config;
  config.data = data;
  config.output = folder;
  config.max_updates = 4000;
  std::string steps = "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n",
              losses = "update,name,loss_bits,nll_bits,architecture\n";
  Rng rng(3);
  for (int update = 100; update <= 3000; update += 100) {
    steps += std::to_string(update) + ',' + std::to_string(9 - update / 1000.0) + ',' +
             std::to_string(8.8 - update / 1000.0) + ",0.00075,1.5,2000.5,\"" + to_text(space.sample(rng)) + "\"\n";
    if (update % 1000) continue;
    losses += std::to_string(update) + ",largest,7.5," + std::to_string(7.4 - update / 2000.0) + ",\"" +
              to_text(space.largest()) + "\"\n";
    losses += std::to_string(update) + ",smallest,8.5," + std::to_string(8.4 - update / 2000.0) + ",\"" +
              to_text(space.smallest()) + "\"\n";
  }
  write_atomically(folder + "/run.yaml", to_yaml(config));
  write_atomically(folder + "/train.csv", steps);
  write_atomically(folder + "/valid.csv", losses);
  write_atomically(folder + "/checkpoints/update-00003000.safetensors", "x");
  write_atomically(data + "/data.yaml",
                   "source_language: en\ntarget_language: de\nsource_vocab: 8000\ntarget_vocab: 8000\ntrain_pairs: "
                   "41234\nvalid_pairs: 2000\n"
                   "train_source_tokens: 1000000\ntrain_target_tokens: 1100000\ndropped_label: 3\n");
  write_atomically(data + "/valid.en", "ένα δύο τρία\n");
  write_atomically(data + "/valid.de", "τρία δύο ένα\n");
}

/// Measures an architecture part by part.
class Profiler : public FakeVerbs {
 public:
  ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) override {
    ProfileResult result{device(1), architecture_from_text(config.arch), config.beam, config.repeats, space.tokens, {}};
    for (int tokens = space.tokens / 2; tokens <= 2 * space.tokens; tokens += space.tokens / 2) {
      LengthPoint point;
      point.tokens = tokens;
      point.latency = {0.1 * tokens, 0.9 * tokens, 0.1, 0.1};
      point.components = {{Component::encoder_attention, 1, 0.1 * tokens},
                          {Component::self_attention, 1, 0.2 * tokens},
                          {Component::cross_attention, 1, 0.3 * tokens},
                          {Component::ffn, 1, 0.2 * tokens},
                          {Component::output, 0, 0.1 * tokens},
                          {Component::decoder_rest, 0, 0.1 * tokens}};
      result.points.push_back(point);
      context.report(point);
    }
    return result;
  }
};

/// What this machine measured earlier, and a predictor fitted to it.
inline void writeMeasurements(const Workspace& workspace) {
  std::filesystem::create_directories(workspace.machine_folder);
  const LatencyTable table = table_of(workspace.space, 200, true, {60, 90});
  write_latency_csv(workspace.own_latency_data(), table);
  save_plain_predictor(workspace.own_predictor(), 200, coverage_of(table));
}

/// The window over a fake workspace with everything that its pages can show.
struct WindowWorld {
  QTemporaryDir runs;
  Profiler engine;
  Session session{&engine};
  std::unique_ptr<MainWindow> window;

  explicit WindowWorld(bool filled = true) {
    const std::string folder = runs.path().toStdString();
    const auto workspace = fake_workspace(folder, 4);
    writeRun(folder + "/train-20260102-101112", folder + "/data", workspace->space);
    workspace->machine_folder = folder + "/machine";
    writeMeasurements(*workspace);
    window = std::make_unique<MainWindow>(&session);
    window->resize(1280, 800);
    window->show();
    if (filled) {
      session.setWorkspace(workspace, "Sample workspace", workspace->space);
      auto fake = std::make_shared<FakePredictor>();
      session.device()->setPredictor(
          fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
          QString::fromStdString(folder + "/workspace/predictor.safetensors"));
      session.budget()->choose(31.5);
      window->setDevices({"this machine"}, 0);
      ArchitectureEntry largest{
          workspace->space.largest(), "Largest", {}, {}, {.bleu = 21.3, .latency_ms = 1234.5, .loss_bits = 5.31}, {}};
      session.selection()->setCurrent(largest);
      session.selection()->pin(largest);
      Architecture other = workspace->space.smallest();
      other.decoder.front().sources = SourceSet::last(2, other.encoder_depth());
      session.selection()->pin(ArchitectureEntry{other, "Smallest", {}, {}, {.loss_bits = 6.4}, {}});
    }
    if (filled) {
      // What people write is nobody's to translate: letters that no language of the window has.
      static_cast<TranslatePage*>(window->page("translate"))->setSource("ένα δύο τρία τέσσερα πέντε έξι");
    }
    settle();
  }
  ~WindowWorld() { (void)session.jobs()->shutdown(window_patience); }

  void settle() {
    // A page counts its own timers among what is not settled yet; what is posted now may start one.
    QCoreApplication::processEvents();
    QVERIFY(QTest::qWaitFor([this] { return session.jobs()->isIdle() && window->currentPage()->isSettled(); },
                            window_patience));
    // Texts that grow make a layout ask twice, and on a busy machine the second answer takes its time: until nothing
    // has moved for a while.
    QList<QRect> places = placesOfAll();
    for (int still = 0, rounds = 0; still < 5 && rounds < 500; ++rounds) {
      QTest::qWait(12);
      QList<QRect> now = placesOfAll();
      still = now == places ? still + 1 : 0;
      places = std::move(now);
    }
  }
  [[nodiscard]] QList<QRect> placesOfAll() const {
    QList<QRect> places;
    for (const QWidget* widget : window->findChildren<QWidget*>()) places << widget->geometry();
    return places;
  }

  /// Calls `look` with a name for everything that the window has to show.
  void tour(const std::function<void(const QString& name)>& look) {
    for (Page* page : window->pages()) {
      window->showPage(page->id());
      settle();
      look(page->id());
      page->prepareForCapture();
      settle();
      look(page->id() + ", filled");
      if (!session.workspace()) continue;
      // Its other faces: what the segments of its head choose.
      for (auto* choice : page->findChildren<SegmentedControl*>()) {
        if (!qobject_cast<PageHeader*>(choice->parentWidget()) || !choice->isVisibleTo(page)) continue;
        const int before = choice->current();
        for (int i = 0; i < choice->labels().size(); ++i) {
          if (i == before) continue;
          choice->setCurrent(i);
          emit choice->activated(i);
          settle();
          look(QString("%1, choice %2").arg(page->id()).arg(i));
        }
        choice->setCurrent(before);
        emit choice->activated(before);
        settle();
      }
      auto* architecture = qobject_cast<ArchitecturePage*>(page);
      if (!architecture) continue;
      architecture->compare();
      settle();
      look("comparison");
      architecture->leaveCompare();
    }
    window->openJobs();
    settle();
    look("jobs");
    window->learnTools()->setLearnOpen(true);
    for (Page* page : window->pages()) {
      window->showPage(page->id());
      settle();
      look("learn, " + page->id());
    }
    window->learnTools()->setLearnOpen(false);
    Tour* guide = window->learnTools()->tour();
    for (int step = 0; step < guide->steps().size(); ++step) {
      guide->start(step);
      settle();
      look(QString("tour, step %1").arg(step));
    }
    guide->end();
  }

  /// The same for its dialogs.
  void dialogs(const std::function<void(const QString& name, QWidget* dialog)>& look) {
    Preferences preferences(window.get());
    preferences.show();
    QCoreApplication::processEvents();
    look("preferences", &preferences);
    for (int i = 0; i < session.jobs()->rowCount(); ++i) {
      JobLogWindow log(session.jobs()->jobAt(i), window.get());
      log.show();
      QCoreApplication::processEvents();
      look("log", &log);
    }
  }
};

}  // namespace hat::test
