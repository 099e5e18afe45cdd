// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/measure_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/labelled_fields.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

bool is_shown(const std::string& name) {
  for (const char* shown : {"samples", "source_tokens", "target_tokens", "beam", "warmup", "repeats", "threads",
                            "precision", "seed", "resume", "host", "remote_program"})
    if (name == shown) return true;
  return false;
}

}  // namespace

MeasureForm::MeasureForm(QWidget* parent) : ScrollForm(4, parent) {
  column()->setMinimumWidth(scaled(400));
  column()->setMaximumWidth(scaled(560));
  heading_ = new RoleLabel(Role::heading);
  heading_->setWordWrap(true);
  sentence_ = new RoleLabel(Role::body, 2);
  sentence_->setWordWrap(true);
  list()->addWidget(heading_);
  list()->addWidget(sentence_);
  list()->addSpacing(12);
  fields_ = new LabelledFields(
      MeasureConfig{}, is_shown,
      {.width = 112,
       .widths = {{"host", 200}, {"remote_program", 200}, {"resume", 0}},
       .labels = {{"samples", [] { return tr("Architectures"); }},
                  {"source_tokens", [] { return tr("Tokens of the source sentence, 0 for the space's length"); }},
                  {"target_tokens", [] { return tr("Tokens of the translation, 0 for the space's length"); }},
                  {"beam", [] { return tr("Hypotheses of the beam"); }},
                  {"warmup", [] { return tr("Runs before the clock counts"); }},
                  {"repeats", [] { return tr("Timed runs of each architecture"); }},
                  {"threads", [] { return tr("Threads, 0 for all"); }},
                  {"precision", [] { return tr("Precision of the weights"); }},
                  {"seed", [] { return tr("Seed of the samples"); }},
                  {"host", [] { return tr("Another machine, as ssh names it; empty: this one"); }},
                  {"remote_program", [] { return tr("The program hat there"); }},
                  {"resume", [this] { return tr("Keep the %1 rows that are measured already").arg(number(rows_)); }}},
       .labels_are_names = true});
  list()->addWidget(fields_);
  addLine(8);
  other_error_ = errorLabel();
  list()->addWidget(other_error_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  start_ =
      makeDefault(bindText(new QPushButton(icon("play", Tint::onaccent), {}), [] { return tr("Start measuring"); }));
  start_->setObjectName("startMeasuring");
  cancel_ = bindText(new QPushButton, [] { return tr("Cancel"); });
  cancel_->setObjectName("cancelMeasuring");
  buttons->addWidget(start_);
  buttons->addWidget(cancel_);
  buttons->addStretch(1);
  list()->addLayout(buttons);
  end();
  host_ = bindPlaceholder(qobject_cast<QLineEdit*>(fields_->editor("host")), [] { return tr("name@machine"); });
  connect(host_, &QLineEdit::textChanged, this, &MeasureForm::refresh);
  connect(start_, &QPushButton::clicked, this, &MeasureForm::startRequested);
  connect(cancel_, &QPushButton::clicked, this, &MeasureForm::cancelled);
  bindTexts(this, [this] { refresh(); });
}

void MeasureForm::load(const MeasureConfig& config, std::int64_t rows) {
  config_ = config;
  rows_ = rows;
  fields_->load(config);
  fields_->reword();
  showProblems({});
  refresh();
}

bool MeasureForm::isOfAnother() const { return !host_->text().trimmed().isEmpty(); }

void MeasureForm::refresh() {
  const bool another = isOfAnother();
  fields_->setShown("resume", rows_ > 0 && !another);
  fields_->setShown("remote_program", another);
  heading_->setText(another ? tr("Measure another machine") : tr("Measure this machine"));
  sentence_->setText(another ? tr("HAT Studio must be installed there, and ssh must come in without asking for a "
                                  "password (a key, an agent). The weights are random, which "
                                  "takes as long; then a latency predictor is fitted here.")
                             : tr("Architectures of the search space are drawn, and the engine that translates is "
                                  "timed with each of them; then a latency predictor is "
                                  "fitted. Close what else "
                                  "works hard: nothing of this program runs beside the clock."));
}

MeasureConfig MeasureForm::config() const {
  MeasureConfig config = config_;
  fields_->store(config);
  config.host = QString::fromStdString(config.host).trimmed().toStdString();
  if (rows_ == 0 || !config.host.empty()) config.resume = false;
  return config;
}

void MeasureForm::showProblems(const std::vector<Problem>& problems) {
  fields_->clearProblems();
  QStringList others;
  for (const Problem& problem : problems) {
    if (fields_->has(problem.field))
      fields_->showProblem(problem.field, words(problem.message));
    else
      others << words(problem);
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
}

}  // namespace hat::ui
