// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/measure_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

bool is_shown(const std::string& name) {
  for (const char* shown : {"samples", "source_tokens", "target_tokens", "beam", "warmup", "repeats", "threads", "seed", "resume"})
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
    if (name != "resume") fields_.editor(name)->setFixedWidth(scaled(112));
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
  connect(start_, &QPushButton::clicked, this, &MeasureForm::startRequested);
  connect(cancel_, &QPushButton::clicked, this, &MeasureForm::cancelled);
  retranslate();
}

void MeasureForm::load(const MeasureConfig& config, std::int64_t rows) {
  config_ = config;
  rows_ = rows;
  fields_.load(config);
  for (QWidget* widget : {static_cast<QWidget*>(labels_["resume"]), fields_.editor("resume")}) widget->setVisible(rows > 0);
  showProblems({});
  retranslate();
}

MeasureConfig MeasureForm::config() const {
  MeasureConfig config = config_;
  fields_.store(config);
  if (rows_ == 0) config.resume = false;
  return config;
}

void MeasureForm::showProblems(const std::vector<Problem>& problems) {
  for (const auto& [name, label] : errors_) label->hide();
  QStringList others;
  for (const Problem& problem : problems) {
    const auto found = errors_.find(problem.field);
    if (found == errors_.end()) {
      others << QString::fromStdString(problem.text());
      continue;
    }
    found->second->setText(QString::fromStdString(problem.message));
    found->second->show();
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
}

void MeasureForm::retranslate() {
  heading_->setText(tr("Measure this machine"));
  sentence_->setText(
      tr("Architectures of the search space are drawn, and the engine that translates is timed with each of them; then a latency predictor is "
         "fitted. Close what else "
         "works hard: nothing of this program runs beside the clock."));
  const std::pair<const char*, QString> words[] = {{"samples", tr("Architectures")},
                                                   {"source_tokens", tr("Tokens of the source sentence, 0 for the space's length")},
                                                   {"target_tokens", tr("Tokens of the translation, 0 for the space's length")},
                                                   {"beam", tr("Hypotheses of the beam")},
                                                   {"warmup", tr("Runs before the clock counts")},
                                                   {"repeats", tr("Timed runs of each architecture")},
                                                   {"threads", tr("Threads, 0 for all")},
                                                   {"seed", tr("Seed of the samples")},
                                                   {"resume", tr("Keep the %1 rows that are measured already").arg(number(rows_))}};
  for (const auto& [name, text] : words) {
    labels_[name]->setText(text);
    fields_.editor(name)->setAccessibleName(text);
  }
  start_->setText(tr("Start measuring"));
  cancel_->setText(tr("Cancel"));
}

}  // namespace hat::ui
