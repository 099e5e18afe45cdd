// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/measure_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

bool is_shown(const std::string& name) {
  for (const char* shown : {"samples", "source_tokens", "target_tokens", "beam", "warmup", "repeats", "threads", "seed",
                            "resume", "host", "remote_program"})
    if (name == shown) return true;
  return false;
}

}  // namespace

RoleLabel* MeasureForm::errorLabel() {
  auto* label = new RoleLabel(Role::caption);
  label->setInk("err");
  label->setWordWrap(true);
  label->hide();
  return label;
}

MeasureForm::MeasureForm(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::Base);
  setWidget(body);
  auto* around = new QHBoxLayout(body);
  around->addStretch(1);
  auto* column = new QWidget;
  column->setMinimumWidth(scaled(400));
  column->setMaximumWidth(scaled(560));
  around->addWidget(column, 100);
  around->addStretch(1);
  auto* list = new QVBoxLayout(column);
  list->setContentsMargins(0, 24, 0, 24);
  list->setSpacing(4);
  list->addStretch(2);
  heading_ = new RoleLabel(Role::heading);
  heading_->setWordWrap(true);
  sentence_ = new RoleLabel(Role::body, 2);
  sentence_->setWordWrap(true);
  list->addWidget(heading_);
  list->addWidget(sentence_);
  list->addSpacing(12);
  fields_.make(MeasureConfig{}, column, is_shown);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  int line = 0;
  for (const std::string& name : fields_.names()) {
    labels_[name] = new RoleLabel(Role::small, 2);
    labels_[name]->setWordWrap(true);
    labels_[name]->setBuddy(fields_.editor(name));
    errors_[name] = errorLabel();
    if (name != "resume")
      whenScaled(fields_.editor(name),
                 [editor = fields_.editor(name), words = name == "host" || name == "remote_program"] {
                   editor->setFixedWidth(scaled(words ? 200 : 112));
                 });
    grid->addWidget(labels_[name], line, 0);
    grid->addWidget(fields_.editor(name), line++, 1, Qt::AlignRight);
    grid->addWidget(errors_[name], line++, 0, 1, 2);
  }
  list->addLayout(grid);
  list->addSpacing(8);
  list->addWidget(new Hairline);
  list->addSpacing(8);
  other_error_ = errorLabel();
  list->addWidget(other_error_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  start_ = makeDefault(new QPushButton(icon("play", Tint::onaccent), {}));
  start_->setObjectName("startMeasuring");
  cancel_ = new QPushButton;
  cancel_->setObjectName("cancelMeasuring");
  buttons->addWidget(start_);
  buttons->addWidget(cancel_);
  buttons->addStretch(1);
  list->addLayout(buttons);
  list->addStretch(3);
  connect(qobject_cast<QLineEdit*>(fields_.editor("host")), &QLineEdit::textChanged, this, &MeasureForm::refresh);
  connect(start_, &QPushButton::clicked, this, &MeasureForm::startRequested);
  connect(cancel_, &QPushButton::clicked, this, &MeasureForm::cancelled);
  retranslate();
}

void MeasureForm::load(const MeasureConfig& config, std::int64_t rows) {
  config_ = config;
  rows_ = rows;
  fields_.load(config);
  showProblems({});
  retranslate();
}

bool MeasureForm::isOfAnother() const {
  return !qobject_cast<QLineEdit*>(fields_.editor("host"))->text().trimmed().isEmpty();
}

void MeasureForm::refresh() {
  const bool another = isOfAnother();
  const auto show = [this](const char* name, bool on) {
    for (QWidget* widget : {static_cast<QWidget*>(labels_[name]), fields_.editor(name)}) widget->setVisible(on);
  };
  show("resume", rows_ > 0 && !another);
  show("remote_program", another);
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
  fields_.store(config);
  config.host = QString::fromStdString(config.host).trimmed().toStdString();
  if (rows_ == 0 || !config.host.empty()) config.resume = false;
  return config;
}

void MeasureForm::showProblems(const std::vector<Problem>& problems) {
  for (const auto& [name, label] : errors_) label->hide();
  QStringList others;
  for (const Problem& problem : problems) {
    const auto found = errors_.find(problem.field);
    if (found == errors_.end()) {
      others << words(problem);
      continue;
    }
    found->second->setText(words(problem.message));
    found->second->show();
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
}

void MeasureForm::retranslate() {
  const std::pair<const char*, QString> words[] = {
      {"samples", tr("Architectures")},
      {"source_tokens", tr("Tokens of the source sentence, 0 for the space's length")},
      {"target_tokens", tr("Tokens of the translation, 0 for the space's length")},
      {"beam", tr("Hypotheses of the beam")},
      {"warmup", tr("Runs before the clock counts")},
      {"repeats", tr("Timed runs of each architecture")},
      {"threads", tr("Threads, 0 for all")},
      {"seed", tr("Seed of the samples")},
      {"host", tr("Another machine, as ssh names it; empty: this one")},
      {"remote_program", tr("The program hat there")},
      {"resume", tr("Keep the %1 rows that are measured already").arg(number(rows_))}};
  for (const auto& [name, text] : words) {
    labels_[name]->setText(text);
    fields_.editor(name)->setAccessibleName(text);
  }
  if (auto* host = qobject_cast<QLineEdit*>(fields_.editor("host"))) host->setPlaceholderText(tr("name@machine"));
  refresh();
  start_->setText(tr("Start measuring"));
  cancel_->setText(tr("Cancel"));
}

}  // namespace hat::ui
