// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <QDir>
#include <QSettings>

#include "domain/io/workspace.h"
#include "domain/latency/predictor.h"
#include "ui/pages/train/train_page.h"
#include "ui/shell/loss_watch.h"
#include "ui/shell/main_window.h"

namespace hat::studio {
namespace {

constexpr int kSamples = 150;  // with 6 timed runs of the sample's sentence: well under a minute

ui::Choice choice_of(const ModelInfo& model) {
  ui::Choice choice;
  choice.arch = model.arch;
  choice.label = QString::fromStdString(model.name);
  if (!model.is_super) choice.model_folder = QString::fromStdString(model.folder);
  choice.numbers = model.numbers;
  choice.numbers.erase("loss_bits");  // of the card's own validation text: the window evaluates on one text for all
  return choice;
}

}  // namespace

Studio::Studio(ui::Session* session, ui::MainWindow* window) : QObject(window), session_(session), window_(window) {
  loss_ = new ui::LossWatch(session, this);
  connect(window, &ui::MainWindow::openWorkspace, this, [this](const QString& folder) {
    const QString wrong = open(folder);
    if (!wrong.isEmpty()) window_->showHint(wrong);
    else measureIfNew();
  });
  if (auto* train = qobject_cast<ui::TrainPage*>(window->page("train"))) connect(train, &ui::TrainPage::workspaceWanted, window, &ui::MainWindow::openWorkspace);
  connect(window, &ui::MainWindow::measureMachine, this, &Studio::measure);
  connect(window, &ui::MainWindow::deviceChosen, this, [this](int index) { choosePredictor(index == 0); });
}

QString Studio::open(const QString& folder) {
  try {
    const std::string path = folder.isEmpty() ? find_sample_workspace() : QDir(folder).absolutePath().toStdString();
    if (path.empty()) return tr("The sample workspace is not installed: expected resources/sample/workspace.yaml.");
    auto loaded = std::make_shared<Workspace>(load_workspace(path));
    // What searches of this window found earlier, from where the Search page keeps it.
    if (const std::string found = loaded->runs_folder + "/models"; !loaded->runs_folder.empty() && std::filesystem::is_directory(found))
      for (ModelInfo& model : read_model_cards(found)) loaded->models.push_back(std::move(model));
    const std::shared_ptr<const Workspace> workspace = std::move(loaded);
    session_->setPredictor(nullptr, {}, {}, {});
    session_->setWorkspace(workspace, QString::fromStdString(workspace->name), workspace->space);
    choosePredictor(true);
    loss_->setModel(workspace->super ? workspace->super->folder : std::string(),
                    workspace->valid_source.empty() ? std::string() : std::filesystem::path(workspace->valid_source).parent_path().string());
    if (!folder.isEmpty()) {
      QSettings settings;
      QStringList recent = settings.value("workspaces/recent").toStringList();
      const QString entry = QString::fromStdString(path);
      recent.removeAll(entry);
      recent.prepend(entry);
      recent = recent.mid(0, 8);
      settings.setValue("workspaces/recent", recent);
    }
    window_->setRecent(QSettings().value("workspaces/recent").toStringList());
    // Something to look at: the middle one of the models, else the SuperTransformer's largest.
    if (!workspace->models.empty()) {
      session_->selection()->setCurrent(choice_of(workspace->models[workspace->models.size() / 2]));
    } else if (workspace->super) {
      ui::Choice choice = choice_of(*workspace->super);
      choice.numbers.clear();
      choice.label = tr("Largest SubTransformer");
      session_->selection()->setCurrent(choice);
    } else if (!workspace->space.encoder_dims.empty()) {
      session_->selection()->setCurrent(ui::Choice{workspace->space.largest(), tr("Largest SubTransformer"), {}, {}, {}, {}});
    }
    return {};
  } catch (const Error& error) {
    return QString::fromStdString(error.what());
  }
}

void Studio::choosePredictor(bool own) {
  const Workspace* workspace = session_->workspace();
  if (!workspace) return;
  const bool has_own = std::filesystem::exists(workspace->own_predictor());
  const std::string file = own && has_own ? workspace->own_predictor() : workspace->predictor;
  QStringList names{has_own ? tr("This machine") : tr("This machine, not measured yet")};
  QString device;
  if (!file.empty()) {
    try {
      std::shared_ptr<const LatencyPredictor> predictor = load_predictor(file);
      const QString brought = QString::fromStdString(predictor->info().device.name);
      device = own && has_own ? tr("This machine") : brought.isEmpty() || brought == "this machine" ? tr("Maker's machine") : brought;
      // Said wherever the predictions stand: they are of another machine until this one's are there.
      if (measuring_ && !has_own) device = tr("%1 (this one is being measured)").arg(device);
      session_->setPredictor(predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, device,
                             QString::fromStdString(file));
      if (session_->budgetMs() <= 0 && !workspace->space.encoder_dims.empty()) {
        // Half way between the fastest and the largest: a budget that means something.
        const double low = predictor->predict_ms(workspace->space.smallest()), high = predictor->predict_ms(workspace->space.largest());
        session_->setBudgetMs(std::round(5 * (low + high)) / 10);
      }
    } catch (const Error& error) {
      window_->showHint(QString::fromStdString(error.what()));
    }
  }
  if (!workspace->predictor.empty()) names << tr("As the workspace brings it along");
  window_->setDevices(names, own && has_own ? 0 : names.size() - 1);
}

void Studio::measureIfNew() {
  const Workspace* workspace = session_->workspace();
  if (workspace && !std::filesystem::exists(workspace->own_predictor())) measure();
}

void Studio::measure() {
  const Workspace* workspace = session_->workspace();
  if (!workspace || !session_->engine() || workspace->space.encoder_dims.empty() || measuring_) return;
  std::error_code ignored;
  std::filesystem::create_directories(workspace->machine_folder, ignored);
  MeasureConfig config;
  if (workspace->super) {
    config.model = workspace->super->folder;
  } else {
    config.space = workspace->space.name;
  }
  config.output = workspace->own_latency_data();
  config.samples = kSamples;
  config.warmup = 1;
  config.repeats = 6;
  Engine* engine = session_->engine();
  const std::string data = config.output, predictor = workspace->own_predictor();
  measuring_ = true;
  if (!std::filesystem::exists(predictor)) choosePredictor(true);
  ui::startJob<MeasureEvent, MeasureResult>(
      *session_->jobs(), tr("Measure this machine"), ui::Lane::measurement, this,
      [engine, config](JobContext<MeasureEvent>& context) { return engine->measure(config, context); }, {},
      [this, data, predictor](JobOutcome<MeasureResult> outcome) {
        if (outcome.index() == 0) return fit(data, predictor);
        measuring_ = false;
        choosePredictor(true);
        if (outcome.index() == 2) window_->showHint(QString::fromStdString(std::get<2>(outcome).what()));
      });
}

void Studio::fit(const std::string& data, const std::string& predictor) {
  FitConfig config;
  config.data = data;
  config.output = predictor;
  Engine* engine = session_->engine();
  ui::startJob<FitEvent, FitResult>(
      *session_->jobs(), tr("Fit the latency predictor"), ui::Lane::compute, this,
      [engine, config](JobContext<FitEvent>& context) { return engine->fit(config, context); }, {},
      [this, predictor](JobOutcome<FitResult> outcome) {
        measuring_ = false;
        if (outcome.index() != 0) choosePredictor(true);
        if (outcome.index() == 2) window_->showHint(QString::fromStdString(std::get<2>(outcome).what()));
        if (outcome.index() != 0) return;
        // Another workspace may be open by now.
        if (session_->workspace() && session_->workspace()->own_predictor() == predictor) {
          session_->setBudgetMs(0);
          choosePredictor(true);
          const FitResult& result = std::get<0>(outcome);
          window_->showHint(tr("Measured this machine: the predictor is off by %1 % on rows it has not seen.")
                                .arg(QLocale().toString(100 * result.held_out.mape, 'f', 1)));
        }
      });
}

}  // namespace hat::studio
