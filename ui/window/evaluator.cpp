// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/evaluator.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/config/latency.h"
#include "domain/config/translate.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/models/model_catalog.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The weights that a choice translates with, as evaluations name them; "" when there are none.
std::string fingerprint_of(const Session& session, const ArchitectureEntry& choice) {
  if (const ModelInfo* model = session.model(choice.model_folder)) return model->fingerprint;
  const Workspace* workspace = session.workspace();
  return choice.model_folder.isEmpty() && workspace && workspace->super ? workspace->super->fingerprint : std::string();
}

}  // namespace

EvaluateDialog::EvaluateDialog(Session* session, const QStringList& names, QWidget* parent)
    : QDialog(parent), session_(session) {
  setObjectName("evaluateDialog");
  setWindowTitle(tr("Evaluate"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  auto* about = new RoleLabel(
      Role::body, 1,
      names.size() == 1 ? tr("BLEU and milliseconds of %1").arg(names.front())
                        : tr("BLEU and milliseconds of %n model(s)", nullptr, static_cast<int>(names.size())));
  about->setWordWrap(true);
  about->setToolTip(names.join('\n'));
  column->addWidget(about);
  auto* form = new QFormLayout;
  source_ = addField(form, tr("Source"), "evaluateSource");
  reference_ = addField(form, tr("Reference"), "evaluateReference");
  column->addLayout(form);
  note_ = new RoleLabel(Role::small, 2);
  note_->setObjectName("evaluateNote");
  note_->setWordWrap(true);
  column->addWidget(note_);
  others_ = new QCheckBox;
  others_->setObjectName("evaluateOthers");
  others_->setChecked(true);
  column->addWidget(others_);
  auto* buttons = new QHBoxLayout;
  auto* cancel = new QPushButton(tr("Cancel"));
  start_ = makeDefault(new QPushButton(tr("Evaluate")));
  start_->setObjectName("evaluateStart");
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(start_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(start_, &QPushButton::clicked, this, &QDialog::accept);
  if (const Workspace* workspace = session->workspace())
    setText(QString::fromStdString(workspace->evaluation_source()),
            QString::fromStdString(workspace->evaluation_target()));
  setOthers(0);
  refresh();
}

QLineEdit* EvaluateDialog::addField(QFormLayout* form, const QString& label, const char* name) {
  auto* edit = new QLineEdit;
  edit->setObjectName(name);
  edit->setMinimumWidth(scaled(320));
  auto* choose = new QPushButton(tr("Choose…"));
  auto* row = new QHBoxLayout;
  row->addWidget(edit, 1);
  row->addWidget(choose);
  form->addRow(label, row);
  edit->setAccessibleName(label);
  choose->setAccessibleName(tr("Choose: %1").arg(label));
  connect(choose, &QPushButton::clicked, this, [this, edit, label] {
    const QString file = QFileDialog::getOpenFileName(this, label, QFileInfo(edit->text()).path());
    if (!file.isEmpty()) edit->setText(file);
  });
  connect(edit, &QLineEdit::textChanged, this, [this] {
    refresh();
    emit textChanged();
  });
  return edit;
}

QString EvaluateDialog::source() const { return source_->text().trimmed(); }
QString EvaluateDialog::reference() const { return reference_->text().trimmed(); }

void EvaluateDialog::setText(const QString& source, const QString& reference) {
  source_->setText(source);
  reference_->setText(reference);
}

void EvaluateDialog::setOthers(int count) {
  count_ = count;
  others_->setText(tr("Also %n other model(s) without a score on this text: only scores of one text can be compared",
                      nullptr, count));
  others_->setVisible(count > 0);
}

bool EvaluateDialog::withOthers() const { return count_ > 0 && others_->isChecked(); }

void EvaluateDialog::refresh() {
  const Workspace* workspace = session_->workspace();
  const auto is = [&](const std::string& a, const std::string& b) {
    return !a.empty() && source().toStdString() == a && reference().toStdString() == b;
  };
  const bool there = QFileInfo(source()).isFile() && QFileInfo(reference()).isFile();
  QString note;
  if (!there)
    note = tr("Choose a text and its translation, a line for a line.");
  else if (workspace && is(workspace->test_source, workspace->test_target))
    note = tr("This is the workspace's test text.");
  else if (workspace && is(workspace->valid_source, workspace->valid_target))
    note = tr("The workspace names no test text: this is its validation text, which the search has looked at too.");
  else
    note = tr("A text of your own.");
  note_->setText(note);
  start_->setEnabled(there);
}

Evaluator::Evaluator(Session* session, QWidget* window) : QObject(window), session_(session), window_(window) {
  connect(session->requests(), &Requests::evaluation, this, &Evaluator::ask);
}

bool Evaluator::canEvaluate(const Session& session, const ArchitectureEntry& choice) {
  if (!session.engine() || !session.workspace()) return false;
  if (!choice.model_folder.isEmpty()) return session.model(choice.model_folder) != nullptr;
  return session.workspace()->super && !choice.space && session.space().has_weights_for(choice.arch);
}

QList<ArchitectureEntry> Evaluator::others(const QList<ArchitectureEntry>& choices, const std::string& text) const {
  QList<ArchitectureEntry> rest;
  for (const CatalogEntry& entry : catalog_of(*session_)) {
    if (choices.contains(entry.choice) || !canEvaluate(*session_, entry.choice)) continue;
    const ScoredModel model{fingerprint_of(*session_, entry.choice), entry.choice.arch, {}};
    if (!evaluation_on(session_->workspace()->evaluations, model, text)) rest << entry.choice;
  }
  return rest;
}

void Evaluator::ask(const QList<ArchitectureEntry>& choices) {
  QList<ArchitectureEntry> able;
  QStringList names;
  for (const ArchitectureEntry& choice : choices)
    if (canEvaluate(*session_, choice)) able << choice, names << choice.name();
  if (able.isEmpty()) return emit said(tr("There are no weights to evaluate this architecture with."));
  auto* dialog = new EvaluateDialog(session_, names, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  const auto count = [this, dialog, able] {
    std::string text;
    try {
      text = text_fingerprint(dialog->source().toStdString(), dialog->reference().toStdString());
    } catch (const Error&) {
      return dialog->setOthers(0);  // said by the dialog
    }
    dialog->setOthers(static_cast<int>(others(able, text).size()));
  };
  connect(dialog, &EvaluateDialog::textChanged, this, count);
  connect(dialog, &QDialog::accepted, this, [this, dialog, able] {
    QList<ArchitectureEntry> all = able;
    try {
      if (dialog->withOthers())
        all += others(able, text_fingerprint(dialog->source().toStdString(), dialog->reference().toStdString()));
      evaluate(all, dialog->source(), dialog->reference());
    } catch (const Error& error) {
      emit said(words(error));
    }
  });
  count();
  dialog->open();
}

void Evaluator::evaluate(const QList<ArchitectureEntry>& choices, const QString& source, const QString& reference) {
  Engine* engine = session_->engine();
  const Workspace* workspace = session_->workspace();
  if (!engine || !workspace) return;
  const LatencyPredictor* predictor = session_->device()->predictor();
  for (const ArchitectureEntry& choice : choices) {
    if (!canEvaluate(*session_, choice)) continue;
    EvaluateConfig config;
    config.model = choice.model_folder.isEmpty() ? workspace->super->folder : choice.model_folder.toStdString();
    if (choice.model_folder.isEmpty()) config.arch = to_text(choice.arch);
    config.source = source.toStdString();
    config.reference = reference.toStdString();
    config.batch = 1;  // milliseconds of one sentence after the other, as a translation takes
    config.threads = session_->device()->setting().threads;
    config.precision = session_->device()->setting().precision;
    // The latency that the page compares models by: of the sentence and the threads that the predictor speaks of.
    MeasureConfig measure;
    measure.model = config.model;
    measure.archs = {to_text(choice.arch)};
    measure.source_tokens = measure.target_tokens = session_->device()->tokens();
    if (predictor && predictor->info().beam > 0) measure.beam = predictor->info().beam;
    measure.threads = config.threads;
    measure.precision = config.precision;
    measure.repeats = 20;
    const std::string weights = fingerprint_of(*session_, choice), folder = workspace->machine_folder;
    startJob<EvaluateEvent, Evaluation>(
        *session_->jobs(), [choice] { return tr("Evaluate %1").arg(choice.name()); }, Lane::measurement, this,
        [engine, config, measure, weights, folder](JobContext<EvaluateEvent>& context) {
          Evaluation evaluation = evaluation_of(engine->evaluate(config, context), weights, config);
          JobContext<MeasureEvent> inner(context.control());
          const MeasureResult measured = engine->measure(measure, inner);
          // A busy machine's milliseconds would decide which model keeps a budget.
          if (!measured.rows.empty() && !measured.machine_busy) {
            evaluation.latency_ms = measured.rows.front().latency.total_ms();
            evaluation.tokens = measured.source_tokens;
          }
          keep_evaluation(folder, evaluation);
          return evaluation;
        },
        {},
        [this, choice, folder](JobOutcome<Evaluation> outcome) {
          if (const auto* error = std::get_if<Error>(&outcome))
            return emit said(tr("%1 was not evaluated: %2").arg(choice.name(), words(*error)));
          const auto* evaluation = std::get_if<Evaluation>(&outcome);
          // Another workspace may be open by now: what was found lies with the one that it belongs to.
          if (evaluation && session_->workspace() && session_->workspace()->machine_folder == folder)
            finished(choice, *evaluation);
        });
  }
}

void Evaluator::finished(const ArchitectureEntry& choice, const Evaluation& evaluation) {
  session_->setEvaluations(read_evaluations(session_->workspace()->machine_folder));
  // What is selected shows its new numbers.
  Selection* selection = session_->selection();
  if (selection->hasCurrent() && selection->current() == choice)
    for (const CatalogEntry& entry : catalog_of(*session_))
      if (entry.choice == choice) {
        ArchitectureEntry now = selection->current();
        now.numbers = entry.choice.numbers;
        selection->updateCurrent(now);
        break;
      }
  QString sentence =
      tr("%1: %2 on %3, %4 sentences.")
          .arg(choice.name(), bleu(evaluation.bleu), QFileInfo(QString::fromStdString(evaluation.reference)).fileName(),
               number(evaluation.sentences));
  if (!evaluation.latency_ms)
    sentence += ' ' + tr("Other programs used the machine meanwhile: its milliseconds are not kept.");
  emit said(sentence);
}

}  // namespace hat::ui
