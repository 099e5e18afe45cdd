// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <QDir>
#include <QSettings>

#include "domain/io/atomic_file.h"
#include "domain/io/hat/imported_device.h"
#include "domain/io/workspace.h"
#include "domain/io/yaml.h"
#include "domain/latency/predictor.h"
#include "ui/pages/train/train_page.h"
#include "ui/shell/importer.h"
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
  connect(window, &ui::MainWindow::deviceChosen, this, &Studio::choose);
  connect(window->importer(), &ui::Importer::devicesChanged, this, [this] {
    listDevices();
    offerDevices();
  });
  connect(window->importer(), &ui::Importer::deviceImported, this, [this](const QString& name) {
    listDevices();
    for (int i = 0; i < static_cast<int>(devices_.size()); ++i)
      if (devices_[i].kind == OfferedDevice::Kind::imported && devices_[i].name == name) choose(i);
  });
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
    budgets_.clear();
    session_->setWorkspace(workspace, QString::fromStdString(workspace->name), workspace->space);
    chooseUsual();
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

void Studio::listDevices() {
  const Workspace* workspace = session_->workspace();
  devices_.clear();
  if (!workspace) return;
  using Kind = OfferedDevice::Kind;
  const bool has_own = std::filesystem::exists(workspace->own_predictor());
  devices_.push_back({Kind::own,
                      tr("This machine"),
                      has_own ? tr("This machine") : tr("This machine, not measured yet"),
                      has_own ? workspace->own_predictor() : std::string(),
                      {},
                      {}});
  if (!workspace->predictor.empty())
    devices_.push_back({Kind::brought, tr("As the workspace brings it along"), tr("As the workspace brings it along"), workspace->predictor, {}, {}});
  for (const ImportedDevice& device : imported_devices(imported_devices_folder(*workspace))) {
    const QString name = QString::fromStdString(device.name);
    devices_.push_back({Kind::imported, name, device.predictor.empty() ? tr("%1, to be fitted").arg(name) : name, device.predictor,
                        device.latency_data, device.predictor_file()});
  }
  QList<ui::Session::DeviceOffer> offers;
  for (const OfferedDevice& device : devices_)
    if (!device.predictor.empty()) offers << ui::Session::DeviceOffer{device.name, QString::fromStdString(device.predictor)};
  session_->setDevices(offers);
}

void Studio::chooseUsual() {
  listDevices();
  const auto usable = std::find_if(devices_.begin(), devices_.end(), [](const OfferedDevice& device) {
    return !device.predictor.empty() && device.kind != OfferedDevice::Kind::imported;
  });
  choose(usable == devices_.end() ? 0 : static_cast<int>(usable - devices_.begin()));
}

void Studio::choose(int index) {
  const Workspace* workspace = session_->workspace();
  if (!workspace || index < 0 || index >= static_cast<int>(devices_.size())) return;
  const OfferedDevice device = devices_[index];
  using Kind = OfferedDevice::Kind;
  if (device.predictor.empty() && device.kind == Kind::own && devices_.size() > 1 && devices_[1].kind == Kind::brought) return choose(1);
  if (device.predictor.empty()) {
    if (device.kind == Kind::imported) window_->importer()->fit(device.name, device.data, device.fitted);
  } else {
    try {
      const std::shared_ptr<const LatencyPredictor> predictor = load_predictor(device.predictor);
      QString name = device.name;
      if (device.kind == Kind::brought) {
        const QString brought = QString::fromStdString(predictor->info().device.name);
        name = brought.isEmpty() || brought == "this machine" ? tr("Maker's machine") : brought;
        // Said wherever the predictions stand: they are of another machine until this one's are there.
        if (measuring_ && devices_.front().predictor.empty()) name = tr("%1 (this one is being measured)").arg(name);
      }
      const QString before = session_->deviceName();
      if (!before.isEmpty() && before != name && session_->budgetMs() > 0) budgets_[before] = session_->budgetMs();
      session_->setPredictor(
          predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, name, QString::fromStdString(device.predictor));
      const bool moved = !before.isEmpty() && before != name;
      if ((session_->budgetMs() <= 0 || moved) && !workspace->space.encoder_dims.empty()) {
        // Half way between the fastest and the largest: a budget that means something.
        const double low = predictor->predict_ms(workspace->space.smallest()), high = predictor->predict_ms(workspace->space.largest());
        const auto known = budgets_.find(name);
        session_->setBudgetMs(known != budgets_.end() ? known->second : std::round(5 * (low + high)) / 10);
      }
    } catch (const Error& error) {
      window_->showHint(QString::fromStdString(error.what()));
    }
  }
  offerDevices();
}

void Studio::offerDevices() {
  QStringList names;
  chosen_ = -1;
  for (int i = 0; i < static_cast<int>(devices_.size()); ++i) {
    names << devices_[i].label;
    if (!devices_[i].predictor.empty() && QString::fromStdString(devices_[i].predictor) == session_->predictorFile()) chosen_ = i;
  }
  window_->setDevices(names, chosen_);
}

void Studio::measureIfNew() {
  // Without a SuperTransformer nothing says yet that one wants to run networks here.
  const Workspace* workspace = session_->workspace();
  if (workspace && workspace->super && !std::filesystem::exists(workspace->own_predictor())) measure();
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
    try {
      config.space = (std::filesystem::path(workspace->machine_folder) / "space.yaml").string();
      write_atomically(config.space, space_to_yaml(workspace->space));
    } catch (const Error& error) {
      window_->showHint(QString::fromStdString(error.what()));
      return;
    }
  }
  config.output = workspace->own_latency_data();
  config.samples = kSamples;
  config.warmup = 1;
  config.repeats = 6;
  Engine* engine = session_->engine();
  const std::string data = config.output, predictor = workspace->own_predictor();
  measuring_ = true;
  if (!std::filesystem::exists(predictor)) chooseUsual();
  ui::startJob<MeasureEvent, MeasureResult>(
      *session_->jobs(), tr("Measure this machine"), ui::Lane::measurement, this,
      [engine, config](JobContext<MeasureEvent>& context) { return engine->measure(config, context); }, {},
      [this, data, predictor](JobOutcome<MeasureResult> outcome) {
        if (outcome.index() == 0) return fit(data, predictor);
        measuring_ = false;
        chooseUsual();
        if (outcome.index() == 2) window_->showHint(QString::fromStdString(std::get<2>(outcome).what()));
      },
      {}, {"measure", QString::fromStdString(data)});
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
        if (outcome.index() != 0) chooseUsual();
        if (outcome.index() == 2) window_->showHint(QString::fromStdString(std::get<2>(outcome).what()));
        if (outcome.index() != 0) return;
        // Another workspace may be open by now.
        if (session_->workspace() && session_->workspace()->own_predictor() == predictor) {
          session_->setBudgetMs(0);
          chooseUsual();
          const FitResult& result = std::get<0>(outcome);
          window_->showHint(tr("Measured this machine: the predictor is off by %1 % on rows it has not seen.")
                                .arg(QLocale().toString(100 * result.held_out.mape, 'f', 1)));
        }
      },
      {}, {"fit", QString::fromStdString(predictor)});
}

}  // namespace hat::studio
