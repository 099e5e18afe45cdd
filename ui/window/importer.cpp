// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importer.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include "domain/config/latency.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/field_file.h"
#include "domain/io/hat/imported_device.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/create.h"
#include "domain/workspace/devices.h"
#include "domain/workspace/kept_models.h"
#include "domain/workspace/places.h"
#include "ui/models/space_for.h"
#include "ui/text/messages.h"
#include "ui/window/import_dialog.h"

namespace hat::ui {
namespace {

namespace fs = std::filesystem;

std::string safeName(const std::string& name) {
  std::string safe;
  for (const char c : name)
    safe +=
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'
            ? c
            : '-';
  while (safe.starts_with('.') || safe.starts_with('-')) safe.erase(safe.begin());
  return safe.empty() ? "imported" : safe.substr(0, 100);
}

/// `folder`/`name`, or with a number behind it: nothing that is there is written over.
std::string freshFolder(const fs::path& folder, const std::string& name) {
  const std::string safe = safeName(name);
  for (int number = 1;; ++number) {
    const fs::path path = folder / (number == 1 ? safe : safe + "-" + std::to_string(number));
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return path.string();
  }
}

fs::path userFolder(const char* part) { return fs::path(user_data_folder()) / part; }

/// A workspace that is a search space and nothing else yet. Returns its folder.
std::string workspaceOf(const SearchSpace& space, const std::string& name) {
  const std::string folder = freshFolder(userFolder("workspaces"), name);
  create_space_workspace(folder, name, space);
  return folder;
}

/// A workspace of a SuperTransformer that lies in `model`.
std::string workspaceOf(const std::string& model, const std::string& name) {
  const std::string folder = freshFolder(userFolder("workspaces"), name);
  create_workspace(folder, name, model, model);
  return folder;
}

bool within(const std::vector<int>& part, const std::vector<int>& whole) {
  return std::all_of(part.begin(), part.end(),
                     [&](int value) { return std::find(whole.begin(), whole.end(), value) != whole.end(); });
}

/// `whole` with the choices of `part` alone; nothing when `part` has others.
std::optional<SearchSpace> restricted(const SearchSpace& whole, const SearchSpace& part) {
  if (whole.encoder_dims.empty() || whole.qkv_dim != part.qkv_dim ||
      whole.max_encoder_depth() != part.max_encoder_depth())
    return std::nullopt;
  SearchSpace result = whole;
  for (const auto member : {&SearchSpace::encoder_dims, &SearchSpace::decoder_dims, &SearchSpace::encoder_ffn_dims,
                            &SearchSpace::decoder_ffn_dims, &SearchSpace::encoder_heads, &SearchSpace::self_heads,
                            &SearchSpace::cross_heads, &SearchSpace::encoder_depths, &SearchSpace::decoder_depths}) {
    if (!within(part.*member, whole.*member)) return std::nullopt;
    std::erase_if(result.*member, [&](int value) { return !within({value}, part.*member); });
  }
  if (part.any_sources && !whole.any_sources) return std::nullopt;
  const auto known = [&](const SourceRule& rule) {
    return std::find(whole.sources.begin(), whole.sources.end(), rule) != whole.sources.end();
  };
  if (!whole.any_sources && !std::all_of(part.sources.begin(), part.sources.end(), known)) return std::nullopt;
  result.any_sources = part.any_sources;
  result.sources = part.sources;
  return result;
}

ArchitectureEntry choiceOfModel(const ModelInfo& model) {
  ArchitectureEntry choice;
  choice.arch = model.arch;
  choice.label = QString::fromStdString(model.name);
  choice.model_folder = QString::fromStdString(model.folder);
  choice.numbers = model.numbers;
  choice.numbers.loss_bits.reset();
  return choice;
}

/// What a checkpoint or a model folder became.
struct Arrived {
  ModelInfo model;
  std::string workspace;  ///< a new one that holds it; "" when it belongs to the open one
};

}  // namespace

Importer::Importer(Session* session, QWidget* window) : QObject(window), session_(session), window_(window) {}

ImportDialog* Importer::dialog() const { return dialog_; }

template <class Result>
void Importer::inBackground(const QString& title, Lane lane, std::function<Result()> work,
                            std::function<void(Result&)> done) {
  startJob<Progress, Result>(
      *session_->jobs(), title, lane, this,
      [work = std::move(work)](JobContext<Progress>& context) {
        context.checkpoint();
        return work();
      },
      {},
      [this, done = std::move(done)](JobOutcome<Result> outcome) {
        if (outcome.index() == 2) emit said(words(std::get<2>(outcome)));
        if (outcome.index() == 0) done(std::get<0>(outcome));
      });
}

void Importer::ask() {
  const QStringList files = QFileDialog::getOpenFileNames(window_, tr("Import files of HAT"), {}, tr("All files (*)"));
  if (!files.isEmpty()) take(files);
}

void Importer::take(const QStringList& paths) {
  std::vector<std::string> all;
  for (const QString& path : paths) all.push_back(path.toStdString());
  paths_ = paths;
  inBackground<ImportPlan>(
      tr("Look into %n file(s)", nullptr, static_cast<int>(paths.size())), Lane::interactive,
      [all] { return plan_import(all); }, [this](ImportPlan& plan) { show(plan); });
}

void Importer::show(const ImportPlan& plan) {
  const auto plain = [](const ImportTask& task) {
    using Kind = ImportTask::Kind;
    if (task.kind == Kind::device) return !task.device.hats_predictor || task.device.device != nullptr;
    return task.kind != Kind::checkpoint && task.kind != Kind::model;
  };
  if (plan.tasks.size() == 1 && plan.rest.empty() && plain(plan.tasks.front())) return run(plan.tasks.front());
  if (plan.tasks.empty() && plan.rest.size() == 1) {
    const NotImported& left = plan.rest.front();
    const QString file = QString::fromStdString(left.file), sentence = QString::fromStdString(left.sentence.english());
    emit said(sentence.startsWith(file) ? sentence : tr("%1: %2").arg(QFileInfo(file).fileName(), sentence));
    return;
  }
  QStringList destinations;
  for (const ImportTask& task : plan.tasks) destinations << destination(task);
  if (dialog_) dialog_->deleteLater();
  dialog_ = new ImportDialog(plan, destinations, window_);
  dialog_->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog_, &QDialog::accepted, this, [this, dialog = dialog_.data()] {
    for (const ImportTask& task : dialog->chosen()) run(task);
  });
  connect(dialog_, &ImportDialog::moreWanted, this, [this] {
    const QStringList more = QFileDialog::getOpenFileNames(dialog_, tr("Add files"), {}, tr("All files (*)"));
    if (!more.isEmpty()) take(paths_ + more);
  });
  dialog_->show();
}

QString Importer::destination(const ImportTask& task) const {
  const bool open = session_->workspace() != nullptr;
  switch (task.kind) {
    case ImportTask::Kind::workspace: return tr("It is opened.");
    case ImportTask::Kind::checkpoint:
    case ImportTask::Kind::model:
      return task.is_super ? tr("It becomes a workspace of its own, which is opened.")
             : open        ? tr("It becomes a model of this workspace.")
                           : tr("It needs an open workspace.");
    case ImportTask::Kind::device:
      return task.device.predictor.empty()
                 ? tr("It becomes a device of the context bar, once a latency predictor is fitted to it.")
                 : tr("It becomes a device of the context bar.");
    case ImportTask::Kind::architecture: return tr("It is shown on the Architecture page.");
    case ImportTask::Kind::space: return tr("It is shown on the Space page.");
    case ImportTask::Kind::data: return tr("It becomes prepared data, which the Train page uses.");
    case ImportTask::Kind::points: return tr("Its points are shown on the Pareto page.");
    case ImportTask::Kind::settings: break;
  }
  return task.settings == HatFileKind::evo_search ? tr("It fills the form of the Search page.")
         : task.settings == HatFileKind::training ? tr("It fills the form of the Train page.")
                                                  : tr("It is for the Latency page.");
}

void Importer::run(const ImportTask& task) {
  switch (task.kind) {
    case ImportTask::Kind::workspace: emit workspaceWanted(QString::fromStdString(task.files.front())); break;
    case ImportTask::Kind::checkpoint: runCheckpoint(task); break;
    case ImportTask::Kind::model: runModel(task); break;
    case ImportTask::Kind::device: runDevice(task); break;
    case ImportTask::Kind::architecture: runArchitecture(task); break;
    case ImportTask::Kind::space: runSpace(task); break;
    case ImportTask::Kind::settings: runSettings(task); break;
    case ImportTask::Kind::data: runData(task); break;
    case ImportTask::Kind::points:
      emit session_->requests()->page("pareto");  // first: what is said of the points stays
      emit session_->requests()->points(QString::fromStdString(task.files.front()));
      break;
  }
}

void Importer::added(const ModelInfo& model) {
  session_->addModel(model);
  ArchitectureEntry choice = choiceOfModel(model);
  if (!session_->space().has_weights_for(model.arch))
    choice.space = std::make_shared<const SearchSpace>(model.network.space);
  session_->selection()->setCurrent(choice);
  emit session_->requests()->page("architecture");
  emit said(tr("%1 is a model of this workspace now.").arg(choice.name()));
}

void Importer::runCheckpoint(const ImportTask& task) {
  Engine* engine = session_->engine();
  const Workspace* workspace = session_->workspace();
  if (!engine) return;
  if (!task.is_super && (!workspace || workspace->runs_folder.empty())) {
    emit said(tr("Open a workspace first: a SubTransformer becomes one of its models."));
    return;
  }
  ImportConfig config = task.checkpoint;
  config.output = task.is_super ? freshFolder(userFolder("models"), config.name)
                                : freshFolder(kept_models_folder(workspace->runs_folder), config.name);
  inBackground<Arrived>(
      tr("Import %1").arg(QString::fromStdString(config.name)), Lane::compute,
      [engine, config, super = task.is_super] {
        Arrived arrived{engine->import_model(config), {}};
        if (super) arrived.workspace = workspaceOf(config.output, config.name);
        return arrived;
      },
      [this](Arrived& arrived) {
        if (arrived.workspace.empty())
          added(arrived.model);
        else
          emit workspaceWanted(QString::fromStdString(arrived.workspace));
      });
}

void Importer::runModel(const ImportTask& task) {
  const std::string folder = task.files.front();
  const Workspace* workspace = session_->workspace();
  if (!task.is_super && (!workspace || workspace->runs_folder.empty())) {
    emit said(tr("Open a workspace first: a SubTransformer becomes one of its models."));
    return;
  }
  const std::string models = workspace ? kept_models_folder(workspace->runs_folder) : std::string();
  inBackground<Arrived>(
      tr("Import %1").arg(QFileInfo(QString::fromStdString(folder)).fileName()), Lane::interactive,
      [folder, models, super = task.is_super] {
        const ModelInfo card = read_model_card(folder);
        // A SuperTransformer stays where it lies: it is large, and its workspace names it.
        if (super) return Arrived{card, workspaceOf(folder, card.name)};
        const std::string target = freshFolder(models, fs::path(folder).filename().string());
        AtomicFolder copy(target);
        std::error_code failed;
        fs::copy(folder, copy.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing, failed);
        if (failed) throw Error(ErrorCode::io, Problem{folder, "", message("cannot be copied: {}", failed.message())});
        copy.commit();
        return Arrived{read_model_card(target), {}};
      },
      [this](Arrived& arrived) {
        if (arrived.workspace.empty())
          added(arrived.model);
        else
          emit workspaceWanted(QString::fromStdString(arrived.workspace));
      });
}

void Importer::runDevice(const ImportTask& task) {
  const Workspace* workspace = session_->workspace();
  if (!workspace || workspace->machine_folder.empty()) {
    emit said(tr("Open a workspace first: a device is for its predictions."));
    return;
  }
  inBackground<ImportedDevice>(
      tr("Import a device"), Lane::interactive,
      [files = task.device, folder = imported_devices_folder(*workspace)] { return import_device(files, folder); },
      [this](ImportedDevice& device) {
        const QString name = QString::fromStdString(device.name);
        emit devicesChanged();
        if (device.predictor.empty()) return fit(name, device.latency_data, device.predictor_file());
        emit deviceImported(name);
        emit said(tr("%1 is a device of the context bar now.").arg(name));
      });
}

void Importer::fit(const QString& name, const std::string& data, const std::string& predictor) {
  Engine* engine = session_->engine();
  if (!engine) return;
  FitConfig config;
  config.data = data;
  config.output = predictor;
  emit said(tr("%1: a latency predictor is being fitted to its data.").arg(name));
  startJob<FitEvent, FitResult>(
      *session_->jobs(), tr("Fit the latency predictor of %1").arg(name), Lane::compute, this,
      [engine, config](JobContext<FitEvent>& context) { return engine->fit(config, context); }, {},
      [this, name](JobOutcome<FitResult> outcome) {
        if (outcome.index() == 2) emit said(words(std::get<2>(outcome)));
        if (outcome.index() != 0) return;
        emit devicesChanged();
        emit deviceImported(name);
        emit said(tr("%1: the predictor is off by %2 % on rows it has not seen.")
                      .arg(name, QLocale().toString(100 * std::get<0>(outcome).held_out.mape, 'f', 1)));
      });
}

void Importer::runArchitecture(const ImportTask& task) {
  const std::string file = task.files.front();
  const int super_layers = session_->space().encoder_depths.empty() ? 0 : session_->space().max_encoder_depth();
  inBackground<Architecture>(
      tr("Read an architecture"), Lane::interactive,
      [file, super_layers] {
        // HAT counts sources from the SuperTransformer's last layer: of the workspace's where the architecture lies in
        // it.
        const Architecture own = load_architecture(file);
        if (super_layers <= own.encoder_depth()) return own;
        return load_architecture(file, super_layers);
      },
      [this, file, settings = task.settings](Architecture& arch) {
        ArchitectureEntry choice;
        choice.arch = arch;
        choice.label = QFileInfo(QString::fromStdString(file)).completeBaseName();
        choice.detail = tr("imported");
        if (!session_->space().has_weights_for(arch)) choice.space = spaceFor(arch);
        session_->selection()->setCurrent(choice);
        emit session_->requests()->page("architecture");
        emit said(choice.space ? tr("%1 lies outside this workspace's search space: it is shown in %2.")
                                     .arg(choice.label, QString::fromStdString(choice.space->name))
                               : tr("%1 is the current architecture.").arg(choice.label));
      });
}

void Importer::takeSpace(const SearchSpace& space, const QString& file) {
  const QString name = QFileInfo(file).completeBaseName();
  if (const auto part = restricted(session_->space(), space)) {
    emit session_->requests()->space(*part, name);
    emit session_->requests()->page("space");
    emit said(tr("%1 lies inside this workspace's search space: its choices are switched on.").arg(name));
    return;
  }
  inBackground<std::string>(
      tr("Make a workspace of %1").arg(name), Lane::interactive,
      [space, name] { return workspaceOf(space, name.toStdString()); },
      [this](std::string& folder) {
        emit workspaceWanted(QString::fromStdString(folder));
        emit session_->requests()->page("space");
      });
}

void Importer::runSpace(const ImportTask& task) {
  const QString file = QString::fromStdString(task.files.front());
  inBackground<SearchSpace>(
      tr("Read a search space"), Lane::interactive, [path = task.files.front()] { return load_space(path); },
      [this, file](SearchSpace& space) { takeSpace(space, file); });
  if (task.settings && task.sentence.english().find("training") != std::string::npos) runSettings(task);
}

void Importer::runSettings(const ImportTask& task) {
  struct Read {
    ImportedSettings settings;
    std::optional<SearchSpace> space;
  };
  const bool alone = task.kind == ImportTask::Kind::settings;
  inBackground<Read>(
      tr("Read settings"), Lane::interactive,
      [file = task.files.front(), kind = *task.settings] {
        const HatSettings settings = hat_settings(read_field_file(file), kind);
        Read read{{kind, QString::fromStdString(file), settings.own, {}}, {}};
        for (const std::string& key : settings.unused) read.settings.unused << QString::fromStdString(key);
        if (kind == HatFileKind::latency_dataset) read.space = load_space(file);
        return read;
      },
      [this, alone](Read& read) {
        const ImportedSettings& settings = read.settings;
        const QString name = QFileInfo(settings.file).fileName();
        if (read.space) takeSpace(*read.space, settings.file);
        emit session_->requests()->settings(settings);
        if (alone) {
          const bool search = settings.kind == HatFileKind::evo_search, trains = settings.kind == HatFileKind::training;
          if (!read.space) emit session_->requests()->page(search ? "search" : trains ? "train" : "latency");
          emit said(settings.unused.isEmpty() ? tr("%1: its settings are in the form.").arg(name)
                                              : tr("%1: its settings are in the form; this program has no use for %2.")
                                                    .arg(name, settings.unused.join(", ")));
        }
      });
}

void Importer::runData(const ImportTask& task) {
  Engine* engine = session_->engine();
  if (!engine) return;
  ImportDataConfig config = task.data;
  const fs::path folder = fs::absolute(config.data).lexically_normal();
  config.output =
      freshFolder(userFolder("data"), (folder.filename().empty() ? folder.parent_path() : folder).filename().string());
  inBackground<PrepareResult>(
      tr("Import binarised data"), Lane::compute, [engine, config] { return engine->import_data(config); },
      [this](PrepareResult& result) {
        emit session_->requests()->data(QString::fromStdString(result.folder));
        emit session_->requests()->page("train");
        emit said(tr("%1 training and %2 validation pairs are ready to train on.")
                      .arg(QLocale().toString(result.train_pairs), QLocale().toString(result.valid_pairs)));
      });
}

}  // namespace hat::ui
