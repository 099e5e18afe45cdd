// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/published_chooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/models/published_catalog.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

void widenForItems(QComboBox* box) {
  int width = 0;
  for (int i = 0; i < box->count(); ++i)
    width = std::max(width, box->fontMetrics().horizontalAdvance(box->itemText(i)));
  box->setMinimumWidth(width + scaled(44));
}

}  // namespace

double valueOf(const PublishedModel& model, PublishedValue value) {
  switch (value) {
    case PublishedValue::bleu: return model.bleu;
    case PublishedValue::sacrebleu: return model.sacrebleu;
    case PublishedValue::params: return model.params_m;
    case PublishedValue::flops: return model.flops_g;
  }
  return 0;
}

std::optional<double> valueOf(const PublishedBaseline& baseline, PublishedValue value) {
  switch (value) {
    case PublishedValue::bleu: return baseline.bleu;
    case PublishedValue::sacrebleu: return std::nullopt;  // nowhere published
    case PublishedValue::params: return baseline.params_m;
    case PublishedValue::flops: return baseline.flops_g;
  }
  return std::nullopt;
}

Better betterOf(PublishedValue value) {
  return value == PublishedValue::bleu || value == PublishedValue::sacrebleu ? Better::higher : Better::lower;
}

PublishedChooser::PublishedChooser(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addWidget(task_ = makeTask());
  row->addSpacing(6);
  for (int i = 0; i < 3; ++i) {
    row->addWidget(chips_[i] = new Chip(publishedDevices()[i].second));
    chips_[i]->setAccessibleName(chips_[i]->text());
    chips_[i]->setChecked(true);
    connect(chips_[i], &Chip::toggled, this, &PublishedChooser::changed);
  }
  const auto mark = [this] {
    for (int i = 0; i < 3; ++i) chips_[i]->setSeries(&theme().series[i]);
  };
  mark();
  whenThemed(this, mark);
  row->addSpacing(6);
  row->addWidget(baselines_ = bindText(new Chip, [] { return tr("Baselines"); }));
  baselines_->setObjectName("baselines");
  baselines_->setChecked(true);
  row->addStretch(1);
  row->addWidget(value_ = makeValue());
  connect(baselines_, &Chip::toggled, this, &PublishedChooser::changed);
  for (QComboBox* box : {task_, value_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &PublishedChooser::changed);
  }
}

QComboBox* PublishedChooser::makeTask() {
  auto* box = bindName(new QComboBox, [] { return tr("Task"); });
  box->setObjectName("publishedTask");
  for (const std::string& each : published_tasks()) box->addItem(QString(), QString::fromStdString(each));
  box->addItem(QString(), QString());
  bindTexts(box, [box] {
    const QSignalBlocker quiet(box);
    for (int i = 0; i < box->count(); ++i) {
      const std::string each = box->itemData(i).toString().toStdString();
      box->setItemText(i, each.empty() ? tr("All tasks") : taskTitle(each));
    }
    widenForItems(box);
  });
  return box;
}

QComboBox* PublishedChooser::makeValue() {
  auto* box = bindName(new QComboBox, [] { return tr("Vertical axis"); });
  box->setObjectName("publishedValue");
  for (int i = 0; i < 4; ++i) box->addItem(QString());
  bindTexts(box, [box] {
    const QSignalBlocker quiet(box);
    box->setItemText(0, tr("y: BLEU, HAT's"));
    box->setItemText(1, tr("y: sacreBLEU"));
    box->setItemText(2, tr("y: parameters"));
    box->setItemText(3, tr("y: FLOPs"));
    widenForItems(box);
  });
  return box;
}

std::string PublishedChooser::task() const { return task_->currentData().toString().toStdString(); }

void PublishedChooser::setTask(const std::string& task) {
  task_->setCurrentIndex(task_->findData(QString::fromStdString(task)));
}

PublishedValue PublishedChooser::value() const {
  return static_cast<PublishedValue>(std::max(0, value_->currentIndex()));
}

QString PublishedChooser::valueTitle() const {
  switch (value()) {
    case PublishedValue::bleu: return tr("BLEU, HAT's scoring");
    case PublishedValue::sacrebleu: return tr("BLEU, detokenised");
    case PublishedValue::params: return tr("parameters, M");
    case PublishedValue::flops: return tr("FLOPs, G");
  }
  return {};
}

bool PublishedChooser::showsDevice(int device) const { return chips_.at(device)->isChecked(); }

void PublishedChooser::setDeviceShown(int device, bool shown) { chips_.at(device)->setChecked(shown); }

bool PublishedChooser::showsBaselines() const { return baselines_->isChecked(); }

}  // namespace hat::ui
