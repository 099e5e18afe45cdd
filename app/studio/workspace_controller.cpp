// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspace_controller.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <QDir>
#include <QSettings>

#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/kept_models.h"
#include "domain/workspace/load.h"
#include "domain/workspace/places.h"
#include "domain/workspace/predictor_choice.h"
#include "domain/workspace/start_budget.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/own_probes.h"
#include "ui/pages/train/train_page.h"
#include "ui/session/loss_watch.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"
#include "ui/window/importer.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/session_store.h"

namespace hat::studio {
namespace {

constexpr const char* goes_on = "measuring/goes_on";  // workspaces that are measured for in the background

ui::ArchitectureEntry choice_of(const ModelInfo& model) {
  ui::ArchitectureEntry choice;
  choice.arch = model.arch;
  choice.label = QString::fromStdString(model.name);
  if (!model.is_super) choice.model_folder = QString::fromStdString(model.folder);
  choice.numbers = model.numbers;
  choice.numbers.loss_bits.reset();  // of the card's own validation text: the window evaluates on one text for all
  return choice;
}

}  // namespace

WorkspaceController::WorkspaceController(ui::Session* session, ui::MainWindow* window)
    : QObject(window), session_(session), window_(window) {
  loss_ = new ui::LossWatch(session, this);
  connect(window, &ui::MainWindow::openWorkspace, this, [this](const QString& folder) {
    const QString wrong = open(folder);
    if (!wrong.isEmpty())
      window_->showHint(wrong);
    else
      measureIfNew();
  });
  if (auto* train = qobject_cast<ui::TrainPage*>(window->page("train")))
    connect(train, &ui::TrainPage::workspaceWanted, window, &ui::MainWindow::openWorkspace);
  connect(window, &ui::MainWindow::measureMachine, this, &WorkspaceController::measure);
  connect(window, &ui::MainWindow::deviceChosen, this, [this](int index) {
    const int known = static_cast<int>(devices_.size());
    // A copy: choosing looks again which devices there are.
    if (index >= 0 && index < known) return chooseDevice(std::string(devices_[static_cast<std::size_t>(index)].id));
    if (index >= known && index - known < static_cast<int>(unmeasured_.size())) {
      const LatencyDevice device = unmeasured_[static_cast<std::size_t>(index - known)];
      chooseDevice(device.id);
      offerToMeasure(device.setting);
    }
  });
  latency_ = qobject_cast<ui::LatencyPage*>(window->page("latency"));
  probes_ = new ui::OwnProbes(session, latency_->work(), this);
  connect(probes_, &ui::OwnProbes::ended, this, [this] { setGoesOn(false); });
  connect(latency_, &ui::LatencyPage::deviceWanted, this,
          [this](const QString& id) { chooseDevice(id.toStdString()); });
  connect(session->requests(), &ui::Requests::device, this, &WorkspaceController::chooseDevice);
  connect(latency_, &ui::LatencyPage::devicesChanged, this, [this] { chooseDevice(session_->device()->chosen()); });
  connect(window->importer(), &ui::Importer::devicesChanged, this, [this] {
    latency_->reloadDevices();
    chooseDevice(session_->device()->chosen());
  });
  // It is shown, and becomes the window's where it knows the workspace's architectures.
  connect(window->importer(), &ui::Importer::deviceImported, this, [this](const QString& name) {
    const auto found =
        std::ranges::find_if(devices_, [&](const LatencyDevice& device) { return ui::deviceTitle(device) == name; });
    if (found == devices_.end() || !session_->workspace()) return;
    const std::string id = found->id, predictor = found->predictor;
    latency_->showDevice(id);
    window_->showPage("latency");
    try {
      if (!predictor.empty() && !disjoint(load_predictor(predictor)->info().coverage, session_->workspace()->space))
        chooseDevice(id);
    } catch (const Error& error) {
      window_->showHint(ui::words(error));
    }
  });
  connect(latency_->work(), &ui::LatencyJobs::measuringChanged, this, [this] {
    const bool now = latency_->work()->isMeasuring();
    if (std::exchange(was_measuring_, now) != now) chooseDevice(session_->device()->chosen());
  });
  connect(latency_->work(), &ui::LatencyJobs::fitted, this,
          [this](const QString& predictor, const FitResult& result) { fitted(predictor.toStdString(), result); });
}

QString WorkspaceController::open(const QString& folder) {
  try {
    const std::string path = folder.isEmpty() ? find_sample_workspace() : QDir(folder).absolutePath().toStdString();
    if (path.empty()) return tr("The sample workspace is not installed: expected resources/sample/workspace.yaml.");
    auto loaded = std::make_shared<Workspace>(load_workspace(path));
    add_kept_models(*loaded);  // what searches found earlier
    const std::shared_ptr<const Workspace> workspace = std::move(loaded);
    session_->device()->setPredictor(nullptr, {}, {}, {});
    session_->setWorkspace(workspace, QString::fromStdString(workspace->name), workspace->space);
    chooseDevice({});
    loss_->setModel(workspace->super ? workspace->super->folder : std::string(),
                    workspace->valid_source.empty()
                        ? std::string()
                        : std::filesystem::path(workspace->valid_source).parent_path().string());
    QSettings().setValue("workspaces/last", folder.isEmpty() ? QString() : QString::fromStdString(path));
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
      ui::ArchitectureEntry choice = choice_of(*workspace->super);
      choice.numbers = {};
      choice.label = [] { return tr("Largest SubTransformer"); };
      session_->selection()->setCurrent(choice);
    } else if (!workspace->space.encoder_dims.empty()) {
      session_->selection()->setCurrent(ui::ArchitectureEntry{
          workspace->space.largest(), [] { return tr("Largest SubTransformer"); }, {}, {}, {}, {}});
    }
    if (desk_) desk_->workspaceOpened();
    if (!workspace->unreadable.empty())
      window_->showHint(
          tr("%n model(s) cannot be read and are left out: %1", nullptr, static_cast<int>(workspace->unreadable.size()))
              .arg(ui::words(workspace->unreadable.front())));
    return {};
  } catch (const Error& error) {
    return ui::words(error);
  }
}

void WorkspaceController::restoreSessions() {
  if (desk_) return;
  desk_ = new ui::SessionStore(session_, window_);
  if (session_->workspace()) desk_->workspaceOpened();
}

void WorkspaceController::offerToMeasure(const DeviceSetting& setting) {
  window_->notice()->offerNews(
      [setting, of = session_->device()->name()] {
        return of.isEmpty()
                   ? tr("%1 is not measured on this machine yet.").arg(ui::settingText(setting))
                   : tr("%1 is not measured on this machine yet: it translates, and the milliseconds are those of "
                        "%2.")
                         .arg(ui::settingText(setting), of);
      },
      [] { return tr("Measure it…"); },
      [this, setting] {
        window_->showPage("latency");
        latency_->openForm(setting);
      });
}

void WorkspaceController::chooseDevice(const std::string& id) {
  const Workspace* workspace = session_->workspace();
  if (!workspace) return;
  Engine* const engine = session_->engine();
  devices_ = devices_of(*workspace);
  unmeasured_ =
      engine ? unmeasured_devices(*workspace, devices_, engine->device(0).threads) : std::vector<LatencyDevice>();
  const auto usable = [&](const std::string& wanted) {
    return std::ranges::find_if(
        devices_, [&](const LatencyDevice& device) { return device.id == wanted && !device.predictor.empty(); });
  };
  const auto none = devices_.end();
  if (usable(id) != none || std::ranges::find(unmeasured_, id, &LatencyDevice::id) != unmeasured_.end())
    session_->device()->setChosen(id);
  else if (id == devices_.front().id)  // without a predictor: the rule says whose milliseconds are shown
    session_->device()->setChosen({});
  else if (const auto wanted = std::ranges::find(devices_, id, &LatencyDevice::id);
           wanted != none && wanted->origin != LatencyDevice::Origin::workspace && id != session_->device()->chosen()) {
    latency_->showDevice(id);
    window_->showPage("latency");
    window_->showHint(tr("%1 has no predictor yet: fit one here.").arg(ui::deviceTitle(*wanted)));
  }
  // What somebody chose, else what the rule says, which the command line follows too.
  const Device here = engine ? engine->device(1) : Device{};
  auto chosen = usable(session_->device()->chosen());
  // A setting without a predictor of its own translates all the same; the rule says whose milliseconds are shown.
  const int setting = chosen == none ? chosenSetting() : -1;
  session_->device()->setUnmeasured(setting < 0 ? std::nullopt : std::optional(settingAt(setting)));
  bool predicts = chosen != none;
  if (chosen == none) {
    const PredictorChoice rule = choose_predictor(*workspace, here);
    if (rule.origin == PredictorOrigin::this_machine) chosen = usable("own");
    if (rule.origin == PredictorOrigin::workspace) chosen = usable("workspace");
    predicts = chosen != none;
    if (chosen == none) chosen = devices_.begin();  // nobody predicts anything yet
    if (!rule.passed_over.empty() && std::exchange(told_, rule.passed_over) != rule.passed_over) {
      QStringList mismatches;
      for (const Message& mismatch : rule.mismatches) mismatches << ui::words(mismatch);
      window_->showHint(tr("The earlier measurement of this machine is not used: %1.").arg(mismatches.join("; ")));
    }
  }
  const QStringList titles = ui::deviceTitles(devices_, [engine](const DeviceSetting& setting) {
    return engine ? engine->device(setting.threads, setting.precision) : Device{};
  });
  QStringList names;
  QList<ui::DeviceState::Offer> offers;
  for (const LatencyDevice& device : devices_) {
    const QString& title = titles[&device - devices_.data()];
    if (!device.predictor.empty())
      offers << ui::DeviceState::Offer{title, QString::fromStdString(device.predictor),
                                       ui::deviceSeries(devices_, static_cast<int>(&device - devices_.data()))};
    names << (device.origin == LatencyDevice::Origin::own && device.predictor.empty()
                  ? tr("This machine, not measured yet")
              : device.origin == LatencyDevice::Origin::workspace && device.given_name.empty()
                  ? tr("As the workspace brings it along")
              : device.predictor.empty() ? tr("%1, no predictor yet").arg(title)
                                         : title);
  }
  if (predicts && !chosen->predictor.empty()) {
    try {
      std::shared_ptr<const LatencyPredictor> predictor = load_predictor(chosen->predictor);
      QString device = titles[chosen - devices_.begin()];
      // Said wherever the predictions stand: they are of another machine until this one's are there.
      if (latency_->work()->measuresThisMachine() && devices_.front().predictor.empty())
        device = tr("%1 (this one is being measured)").arg(device);
      LatencyTable rows;
      if (!chosen->data.empty()) rows = read_latency_csv(chosen->data);
      session_->device()->setPredictor(
          predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, device,
          QString::fromStdString(chosen->predictor), std::make_shared<const DeviceTimes>(predictor, rows));
      session_->budget()->setDevice(chosen->id);
      if (!workspace->space.encoder_dims.empty())
        session_->budget()->propose(start_budget(*predictor, workspace->space).ms());
    } catch (const Error& error) {
      window_->showHint(ui::words(error));
    }
  }
  session_->device()->setOffers(offers);
  QStringList unmeasured;
  for (const LatencyDevice& device : unmeasured_)
    unmeasured << tr("%1, not measured").arg(ui::settingText(device.setting));
  window_->setDevices(names, setting < 0 ? static_cast<int>(chosen - devices_.begin()) : setting, unmeasured);
}

int WorkspaceController::chosenSetting() const {
  const std::string& id = session_->device()->chosen();
  const auto is_it = [&](const LatencyDevice& device) {
    return device.id == id && device.origin == LatencyDevice::Origin::own && device.setting != DeviceSetting{};
  };
  if (const auto found = std::ranges::find_if(devices_, is_it); found != devices_.end())
    return static_cast<int>(found - devices_.begin());
  const auto found = std::ranges::find_if(unmeasured_, is_it);
  return found == unmeasured_.end() ? -1 : static_cast<int>(devices_.size() + (found - unmeasured_.begin()));
}

DeviceSetting WorkspaceController::settingAt(int index) const {
  const auto at = static_cast<std::size_t>(index);
  return (at < devices_.size() ? devices_[at] : unmeasured_.at(at - devices_.size())).setting;
}

void WorkspaceController::measureIfNew() {
  // Without a SuperTransformer nothing says yet that one wants to run networks here.
  const Workspace* workspace = session_->workspace();
  if (!workspace || !workspace->super || !session_->engine()) return;
  const auto begin = [this](bool anew) {
    setGoesOn(true);
    probes_->begin(anew);
  };
  if (!std::filesystem::exists(workspace->own_predictor())) return begin(true);
  // A home folder that moved to another processor, or another version of the engine: what was measured there says
  // nothing here. Other threads or another sentence were somebody's choice.
  const std::vector<LatencyDevice> devices = devices_of(*workspace);
  const Device here = session_->engine()->device(1), &then = devices.front().device;
  if (!then.processor.empty() && (then.processor != here.processor || then.engine != here.engine)) return begin(true);
  if (QSettings().value(goes_on).toStringList().contains(QString::fromStdString(workspace->folder))) begin(false);
}

void WorkspaceController::setGoesOn(bool on) {
  if (!session_->workspace()) return;
  const QString folder = QString::fromStdString(session_->workspace()->folder);
  QSettings settings;
  QStringList folders = settings.value(goes_on).toStringList();
  folders.removeAll(folder);
  if (on) folders << folder;
  settings.setValue(goes_on, folders);
}

void WorkspaceController::measure() { latency_->work()->measure(latency_->work()->usualMeasurement()); }

void WorkspaceController::fitted(const std::string& predictor, const FitResult& result) {
  // Another workspace may be open by now.
  if (!session_->workspace()) return;
  const std::vector<LatencyDevice> devices = devices_of(*session_->workspace());
  const auto own = std::ranges::find_if(devices, [&](const LatencyDevice& device) {
    return device.origin == LatencyDevice::Origin::own && device.predictor == predictor;
  });
  if (own == devices.end()) return;
  // What somebody chose holds for the machine that the window now speaks of, which until now was guessed.
  const double chosen_ms = session_->budget()->isChosen() ? session_->budget()->ms() : 0;
  // What is made sharper in the background takes nobody away from another device.
  const bool in_background = latency_->work()->fittedInBackground();
  const std::string looked_at = session_->device()->chosen();
  chooseDevice(in_background ? looked_at : own->id);
  if (chosen_ms > 0 && !session_->budget()->isChosen()) session_->budget()->choose(chosen_ms);
  if (in_background) return;
  if (result.expected_error > 0)
    return window_->showHint(
        tr("The milliseconds are those of this machine now, ± %1 % as far as a few probes tell. More is measured while "
           "nothing else works.")
            .arg(QLocale().toString(100 * result.expected_error, 'f', 0)));
  const qlonglong rows = result.held_out.rows;
  window_->showHint(
      rows > 0 ? tr("The latency predictor of this machine is fitted: off by %1 % on the %2 rows that it has not seen.")
                     .arg(QLocale().toString(100 * result.held_out.mape, 'f', 1), QLocale().toString(rows))
               : tr("The latency predictor of this machine is fitted."));
}

}  // namespace hat::studio
