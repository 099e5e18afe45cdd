// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

#include "domain/io/cost_file.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/create.h"
#include "domain/workspace/places.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/train/run_facts.h"
#include "ui/pages/train/train_curves.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_words.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/line_plot.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr std::size_t most_overlays = 4;  // S3 to S6: the run itself has two series

}  // namespace

TrainPage::TrainPage(Session* session, QWidget* parent) : Page(session, parent) {
  makeHeader();
  form_ = new TrainForm(session);
  curves_ = new TrainCurves;
  remember(losses());
  stack_ = new QStackedWidget;
  stack_->addWidget(form_);
  stack_->addWidget(curves_);
  setFrame(header_, stack_);

  auto* part = new InspectorPart(this);
  inspector_ = part;
  inspector_head_ = new SectionHead;
  facts_ = new FactList;
  part->add({inspector_head_, facts_});
  alarm_ = part->addParagraph();
  alarm_->setObjectName("alarm");
  next_ = part->addParagraph();
  run_facts_ = new RunFacts(session);
  part->add({run_facts_});

  connect(form_, &TrainForm::startRequested, this, &TrainPage::start);
  connect(session, &Session::workspaceChanged, this, &TrainPage::takeWorkspace);
  connect(session->requests(), &Requests::training, this, [this] {
    if (isRunning()) return emit hint(tr("A training is running. The next one can be started when it has ended."));
    form_->wantSuper();
    new_->click();
  });
  connect(session->requests(), &Requests::data, this, [this](const QString& folder) {
    form_->setData(folder);
    showForm();
  });
  connect(session->requests(), &Requests::settings, this, [this](const ImportedSettings& settings) {
    if (settings.kind != HatFileKind::training && settings.kind != HatFileKind::supertransformer &&
        settings.kind != HatFileKind::subtransformer)
      return;
    stack_->setCurrentWidget(form_);
    form_->apply(settings.fields);
    refresh();
  });
  retranslate();
  listRuns();
}

void TrainPage::makeHeader() {
  header_ = new PageHeader;
  runs_ = bindName(new QComboBox, [] { return tr("Run"); });
  bindPlaceholder(runs_, [] { return tr("Earlier runs…"); });
  runs_->setObjectName("runs");
  runs_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  header_->addAction(runs_);
  overlay_ = bindName(header_->addButton("overlay", [] { return tr("Overlay run"); }),
                      [] { return tr("Runs that lie over this one"); });
  overlay_menu_ = new QMenu(overlay_);
  overlay_->setMenu(overlay_menu_);
  pause_ = header_->addButton("pause");
  stop_ = header_->addButton("stop", {}, icon("stop"));
  go_on_ = header_->addButton(
      "goOn", [] { return tr("Go on"); }, icon("play"));
  workspace_ = header_->addButton(
      "makeWorkspace", [] { return tr("Open as a workspace"); }, icon("folder"));
  new_ = header_->addButton("newTraining", [] { return tr("New training…"); });
  pause_action_ = new QAction(this);
  stop_action_ = new QAction(this);
  connect(pause_action_, &QAction::triggered, pause_, &QPushButton::click);
  connect(stop_action_, &QAction::triggered, stop_, &QPushButton::click);
  connect(pause_, &QPushButton::clicked, this, [this] {
    if (!job_) return;
    job_->state() == JobState::paused ? job_->resume() : job_->pause();
  });
  connect(stop_, &QPushButton::clicked, this, [this] {
    if (!job_) return;
    // Text that is half prepared is of no use, and no training follows.
    preparing_ ? job_->cancel() : job_->stopEarly();
  });
  connect(go_on_, &QPushButton::clicked, this, &TrainPage::goOn);
  connect(workspace_, &QPushButton::clicked, this, &TrainPage::makeWorkspace);
  connect(new_, &QPushButton::clicked, this, &TrainPage::showForm);
  connect(runs_, &QComboBox::activated, this, [this](int index) { open(runs_->itemData(index).toString()); });
}

void TrainPage::showForm() {
  stack_->setCurrentWidget(form_);
  form_->refresh();
  refresh();
}

void TrainPage::takeWorkspace() {
  form_->refresh();
  listRuns();
  const QString folder = session()->workspace() ? QString::fromStdString(session()->workspace()->folder) : QString();
  if (folder == shown_workspace_) return;  // it only has one more model
  shown_workspace_ = folder;
  // Something to look at: the newest run, else how the workspace's own weights were trained.
  if (runs_->count() > 0)
    open(runs_->itemData(0).toString());
  else if (!isRunning())
    stack_->setCurrentWidget(form_);
}

LinePlot* TrainPage::losses() const { return curves_->losses; }

bool TrainPage::isRunning() const { return job_ && !job_->isOver(); }
QList<QAction*> TrainPage::runActions() { return {pause_action_, stop_action_}; }

QString TrainPage::runsFolder() const {
  return session()->workspace() ? QString::fromStdString(session()->workspace()->runs_folder) : QString();
}

void TrainPage::listRuns() {
  const QString shown = run_ ? QString::fromStdString(run_->folder) : QString();
  runs_->clear();
  std::vector<std::string> folders, brought;
  if (!runsFolder().isEmpty()) folders = find_train_runs(runsFolder().toStdString());
  // Below one's own: how what the workspace brings along was trained.
  if (const Workspace* workspace = session()->workspace(); workspace && !workspace->folder.empty())
    brought = find_train_runs(workspace->folder + "/training");
  std::sort(brought.begin(), brought.end());
  folders.insert(folders.end(), brought.begin(), brought.end());
  for (const std::string& folder : folders) {
    const QString path = QString::fromStdString(folder);
    runs_->addItem(trainRunName(path), path);
  }
  runs_->setCurrentIndex(runs_->findData(shown));
  fillOverlays();
  refresh();
}

void TrainPage::open(const QString& folder) {
  if (isRunning()) return;
  try {
    TrainRun run = read_train_run(folder.toStdString());
    run_ = std::move(run);
    std::erase_if(overlays_, [&](const TrainRun& other) { return other.folder == run_->folder; });
    readCorpus();
    failure_.clear();
    was_cancelled_ = false;
    stack_->setCurrentIndex(1);
    listRuns();
    refreshPlots();
  } catch (const Error& error) {
    emit hint(words(error));
  }
}

void TrainPage::readCorpus() {
  run_space_ = session()->space();
  try {
    run_space_ =
        run_->config.init.empty() ? load_space(run_->config.space) : read_model_card(run_->config.init).network.space;
  } catch (const Error&) {
    // An old run's space may be gone: then it is taken to be the workspace's.
  }
  corpus_.reset();
  try {
    corpus_ = read_data_facts(run_->config.data);
  } catch (const Error&) {
    return;  // the corpus of an old run may have been moved: then its numbers are not shown
  }
  // What the workspace brings along is its facts; of its sentences, those that losses are evaluated on.
  if (const Workspace* workspace = session()->workspace();
      corpus_->examples.empty() && workspace && !workspace->valid_source.empty())
    corpus_->examples = read_examples(workspace->valid_source, workspace->valid_target);
}

void TrainPage::fillOverlays() {
  overlay_menu_->clear();
  const QString shown = run_ ? QString::fromStdString(run_->folder) : QString();
  for (int i = 0; i < runs_->count(); ++i) {
    const QString folder = runs_->itemData(i).toString();
    if (folder == shown) continue;
    QAction* action = overlay_menu_->addAction(runs_->itemText(i));
    action->setCheckable(true);
    action->setChecked(std::any_of(overlays_.begin(), overlays_.end(),
                                   [&](const TrainRun& run) { return QString::fromStdString(run.folder) == folder; }));
    connect(action, &QAction::toggled, this, [this, folder](bool on) { overlay(folder, on); });
  }
}

void TrainPage::overlay(const QString& folder, bool on) {
  std::erase_if(overlays_, [&](const TrainRun& run) { return QString::fromStdString(run.folder) == folder; });
  try {
    if (on && overlays_.size() == most_overlays)
      emit hint(tr("At most %1 runs lie over another one: more could not be told apart.").arg(most_overlays));
    else if (on)
      overlays_.push_back(read_train_run(folder.toStdString()));
  } catch (const Error& error) {
    emit hint(words(error));
  }
  // What was refused is unchecked again, but not while its action still tells of the click.
  if (on && (overlays_.empty() || QString::fromStdString(overlays_.back().folder) != folder))
    QTimer::singleShot(0, this, &TrainPage::fillOverlays);
  refreshPlots();
}

void TrainPage::start() {
  if (isRunning() || runsFolder().isEmpty()) return;
  TrainConfig config = form_->config();
  const QString name = QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss");
  try {
    if (const Workspace* workspace = session()->workspace(); workspace && config.init.empty())
      config.space =
          space_argument(*workspace, config.kind == TrainKind::super ? session()->design() : session()->space());
  } catch (const Error& error) {
    return form_->showProblems({Problem{"", "", error.sentence()}});
  }
  config.output = QDir(runsFolder()).filePath("train-" + name).toStdString();
  std::optional<PrepareConfig> preparation = form_->preparation();
  std::vector<Problem> problems;
  if (preparation) {
    preparation->output = QDir(runsFolder()).filePath("data-" + name).toStdString();
    problems = preparation->validate();
    config.data = preparation->output;
  }
  for (Problem& problem : config.validate())
    if (!preparation || problem.field != "data") problems.push_back(std::move(problem));
  form_->showProblems(problems);
  if (!problems.empty()) return;
  if (preparation)
    prepareThenTrain(std::move(*preparation), std::move(config));
  else
    train(std::move(config));
}

void TrainPage::prepareThenTrain(PrepareConfig preparation, TrainConfig config) {
  Engine* engine = session()->engine();
  if (!engine) return;
  emit hint(tr("The text is being prepared; the training starts when that is done."));
  const QString folder = QString::fromStdString(preparation.output);
  preparing_ = true;
  job_ = startJob<PrepareEvent, PrepareResult>(
      *session()->jobs(), [] { return tr("Prepare the text"); }, Lane::compute, this,
      [engine, preparation](JobContext<PrepareEvent>& context) { return engine->prepare(preparation, context); }, {},
      [this, folder, config](JobOutcome<PrepareResult> outcome) {
        job_ = nullptr;
        preparing_ = false;
        if (outcome.index() == 0) {
          form_->setData(folder);
          return train(config);
        }
        if (outcome.index() == 2) form_->showProblems(std::get<2>(outcome).problems());
        refresh();
      },
      {}, {"prepare", folder});
  connect(job_, &Job::changed, this, &TrainPage::refresh);
  refresh();
}

void TrainPage::train(TrainConfig config) {
  Engine* engine = session()->engine();
  if (!engine) return;
  failure_.clear();
  was_cancelled_ = false;
  if (!config.resume || !run_) {
    run_ = TrainRun{};
    run_->folder = config.output;
  }
  run_->config = config;
  readCorpus();  // what is wrong with it, the engine says
  const QString folder = QString::fromStdString(config.output);
  job_ = startJob<TrainEvent, TrainResult>(
      *session()->jobs(),
      [kind = config.kind] {
        return kind == TrainKind::super ? tr("Train SuperTransformer") : tr("Train SubTransformer");
      },
      Lane::compute, this, [engine, config](JobContext<TrainEvent>& context) { return engine->train(config, context); },
      [this](const std::vector<TrainEvent>& events) { take(events); },
      [this, folder](JobOutcome<TrainResult> outcome) { finished(folder, std::move(outcome)); }, {},
      {"train", folder, config.resume});
  connect(job_, &Job::changed, this, &TrainPage::refresh);
  stack_->setCurrentIndex(1);
  listRuns();
  refreshPlots();
}

void TrainPage::goOn() {
  if (isRunning() || !run_) return;
  TrainConfig config = run_->config;
  config.resume = true;
  // Rows behind the last checkpoint are computed again.
  const std::int64_t from = run_->checkpoints.empty() ? 0 : run_->checkpoints.back();
  std::erase_if(run_->steps, [&](const TrainStep& step) { return step.update > from; });
  std::erase_if(run_->validations, [&](const Validation& validation) { return validation.update > from; });
  std::erase_if(run_->samples, [&](const SampleTranslation& sample) { return sample.update > from; });
  train(std::move(config));
}

void TrainPage::makeWorkspace() {
  if (!run_ || !run_->has_model || run_->config.kind != TrainKind::super) return;
  const QDir folder(QString::fromStdString(run_->folder));
  const QString made = folder.filePath("workspace");
  try {
    if (!QFileInfo::exists(made + "/workspace.yaml"))
      create_workspace(made.toStdString(), tr("Trained on %1").arg(trainRunName(folder.path())).toStdString(),
                       folder.filePath("model").toStdString(), run_->config.data);
    emit workspaceWanted(made);
  } catch (const Error& error) {
    emit hint(words(error));
  }
}

void TrainPage::take(const std::vector<TrainEvent>& events) {
  if (!run_) return;
  for (const TrainEvent& event : events) {
    if (const auto* step = std::get_if<TrainStep>(&event)) {
      run_->steps.push_back(*step);
    } else if (const auto* validation = std::get_if<Validation>(&event)) {
      // One that was left is done again when the run goes on.
      std::erase_if(run_->validations, [&](const Validation& earlier) {
        return earlier.update == validation->update && earlier.name == validation->name;
      });
      run_->validations.push_back(*validation);
    } else if (const auto* saved = std::get_if<CheckpointSaved>(&event)) {
      run_->checkpoints.push_back(saved->update);
    } else if (const auto* sample = std::get_if<SampleTranslation>(&event)) {
      std::erase_if(run_->samples, [&](const SampleTranslation& earlier) {
        return earlier.update == sample->update && earlier.source == sample->source;
      });
      run_->samples.push_back(*sample);
    } else if (const auto* notice = std::get_if<Notice>(&event)) {
      emit hint(words(notice->text));
    }
  }
  refreshPlots();
  refresh();
}

void TrainPage::finished(const QString& folder, JobOutcome<TrainResult> outcome) {
  job_ = nullptr;
  was_cancelled_ = outcome.index() == 1;
  if (outcome.index() == 2) failure_ = words(std::get<2>(outcome));
  if (outcome.index() == 0) {
    if (run_) run_->has_model = true;
    try {
      const ModelInfo model = read_model_card(std::get<0>(outcome).model);
      if (!model.is_super) session()->addModel(model);
      emit hint(model.is_super ? tr("The SuperTransformer lies in %1.").arg(QString::fromStdString(model.folder))
                               : tr("The SubTransformer is in the list of models."));
    } catch (const Error& error) {
      emit hint(words(error));
    }
  } else if (run_ && run_->steps.empty() && !QDir(folder).exists("run.yaml")) {
    run_.reset();  // it never began: back to the form
    stack_->setCurrentWidget(form_);
    if (outcome.index() == 2) form_->showProblems(std::get<2>(outcome).problems());
  }
  listRuns();
  refreshPlots();
}

void TrainPage::refreshPlots() {
  if (!run_) return;
  curves_->show(*run_, overlays_, run_space_, beforeFirstNumbers(*run_, isRunning() ? job_.data() : nullptr));
  refreshFacts();
}

void TrainPage::refreshFacts() {
  curves_->showCorpus(corpus_, corpus_ || !run_ ? QString() : QString::fromStdString(run_->config.data));
  if (!run_) {
    facts_->setFacts({{tr("No training yet"), {}}});
    run_facts_->show(nullptr, {}, false);
    alarm_->setText({});
    next_->setText({});
    return;
  }
  facts_->setFacts(trainingFacts(*run_, isRunning() ? timeLeftNumber(job_->secondsLeft()) : QString()));
  const AlarmWords alarm = alarmWords(*run_);
  alarm_->setInk(alarm.ink);
  alarm_->setText(alarm.text);
  showCost();
  next_->setText(isRunning() ? QString() : nextStep(*run_));
  next_->setVisible(!next_->text().isEmpty());
}

void TrainPage::showCost() {
  std::vector<RunCost> costs;
  try {
    costs = read_costs(cost_file_of(run_->folder));
  } catch (const Error&) {
    // What cannot be read is not shown; the report names it.
  }
  // The file of a run that goes on is up to a minute old: its last session is counted by the job.
  if (isRunning() && job_->cost()) {
    if (!costs.empty() && costs.back().started == job_->cost()->started) costs.pop_back();
    costs.push_back(*job_->cost());
  }
  run_facts_->show(&*run_, costs, isRunning());
}

void TrainPage::refresh() {
  const bool running = isRunning(), shown = stack_->currentIndex() == 1 && run_;
  const bool paused = running && job_->state() == JobState::paused,
             stopping = running && job_->state() == JobState::stopping;
  const bool waiting = running && job_->state() == JobState::waiting;
  pause_->setVisible(running && !stopping && !waiting);
  pause_->setIcon(icon(paused ? "play" : "pause"));
  pause_->setText(paused ? tr("Resume") : tr("Pause"));
  stop_->setVisible(running);
  // What waits, and text that is prepared, leave nothing behind.
  stop_->setText(waiting || preparing_ ? tr("Cancel") : tr("Stop at a checkpoint"));
  stop_->setEnabled(!stopping);
  go_on_->setVisible(!running && shown && !run_->reached_its_end());
  workspace_->setVisible(!running && shown && run_->has_model && run_->config.kind == TrainKind::super);
  new_->setVisible(stack_->currentIndex() == 1);
  new_->setEnabled(!running);
  runs_->setVisible(!running && runs_->count() > 0);
  overlay_->setVisible(shown && !overlay_menu_->isEmpty());
  pause_action_->setEnabled(running && !stopping && !waiting);
  pause_action_->setText(pause_->text());
  stop_action_->setText(stop_->text());
  stop_action_->setEnabled(running && !stopping);
  inspector_head_->setTitle(shown ? tr("Run %1").arg(trainRunName(QString::fromStdString(run_->folder))) : title());
  header_->setTitle(shown ? run_->config.kind == TrainKind::super ? tr("SuperTransformer") : tr("SubTransformer")
                          : title());
  const QString state = waiting      ? tr("waiting")
                        : paused     ? tr("paused")
                        : stopping   ? tr("stopping…")
                        : preparing_ ? tr("preparing")
                                     : tr("running");
  const QString kind = waiting || paused || stopping ? "edited" : "running";
  if (!shown) {
    header_->setTag(running ? kind : QString(), running ? state : QString());
    header_->setSubtitle({});
  } else {
    const QString of =
        tr("update %1 of %2")
            .arg(number(run_->last_update()), number(static_cast<std::int64_t>(run_->config.max_updates)));
    if (running) {
      header_->setTag(kind, state);
      const QString left = timeLeft(job_->secondsLeft());
      header_->setSubtitle(left.isEmpty() ? of : of + ", " + left);
    } else if (!failure_.isEmpty()) {
      header_->setTag("failed", tr("failed"));
      header_->setSubtitle(failure_);
    } else {
      const bool whole = run_->reached_its_end();
      header_->setTag(whole ? "done" : "edited", whole ? tr("done") : was_cancelled_ ? tr("cancelled") : tr("stopped"));
      header_->setSubtitle(of);
    }
  }
  if (run_ && losses()->curves().empty())
    losses()->setEmptyText(beforeFirstNumbers(*run_, running ? job_.data() : nullptr));
  refreshFacts();
}

void TrainPage::retranslate() {
  for (int i = 0; i < runs_->count(); ++i) runs_->setItemText(i, trainRunName(runs_->itemData(i).toString()));
  fillOverlays();
  refresh();
  refreshPlots();
}

void TrainPage::prepareForCapture() {
  if (!run_ && runs_->count() > 0) open(runs_->itemData(0).toString());
}

QList<Exportable*> TrainPage::exportViews() const { return {losses(), curves_->rate, curves_->speed, curves_->draws}; }

}  // namespace hat::ui
