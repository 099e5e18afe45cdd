// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_layers.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/theme/theme.h"

namespace hat::ui {

ParetoLayers::ParetoLayers(QWidget* parent) : QWidget(parent) {
  trained_ = new Chip;
  trained_->setObjectName("trainedLayer");
  inherited_ = new Chip;
  inherited_->setObjectName("inheritedLayer");
  own_ = new Chip;
  own_->setObjectName("ownLayer");
  candidates_ = new Chip;
  candidates_->setObjectName("candidatesLayer");
  device_ = new QComboBox;
  device_->setObjectName("pointDevice");
  data_ = new QComboBox;
  data_->setObjectName("pointData");
  points_ = new QPushButton;
  points_->setObjectName("ownPoints");
  points_->setMenu(new QMenu(points_));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  for (Chip* chip : {trained_, inherited_, candidates_, own_}) {
    chip->setChecked(true);
    row->addWidget(chip);
    connect(chip, &Chip::toggled, this, &ParetoLayers::changed);
  }
  for (QComboBox* box : {device_, data_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, &ParetoLayers::changed);
  }
  row->addStretch(1);
  row->addWidget(points_);
  connect(points_->menu(), &QMenu::aboutToShow, this, [this] {
    QMenu* menu = points_->menu();
    menu->clear();
    menu->addAction(tr("Add a CSV file…"), this, &ParetoLayers::addWanted);
    if (!files_.isEmpty()) menu->addSeparator();
    for (const QString& file : files_)
      menu->addAction(tr("Remove %1").arg(file), this, [this, file] { emit removeWanted(file); });
  });
  const auto mark = [this] {
    trained_->setSeries(&theme().series[3]);
    own_->setSeries(&theme().series[4]);
  };
  mark();
  whenThemed(this, mark);
  retranslate();
}

void ParetoLayers::retranslate() {
  trained_->setText(tr("Trained"));
  trained_->setToolTip(tr("Models that were trained by themselves"));
  inherited_->setText(tr("Inherited"));
  inherited_->setToolTip(tr("The SuperTransformer's weights, not trained by themselves; hollow"));
  candidates_->setText(tr("Candidates"));
  candidates_->setToolTip(tr("What the last search evaluated"));
  own_->setText(tr("Your points"));
  own_->setToolTip(tr("Points of your own CSV files; they take no part in the front"));
  points_->setText(tr("Your points…"));
  points_->setToolTip(
      tr("A CSV file with the columns name and latency_ms, bleu, loss_bits, params or flops; where known bleu_low, "
         "bleu_high, "
         "latency_low_ms, latency_high_ms, device, data, architecture"));
  device_->setAccessibleName(tr("Device of your points"));
  data_->setAccessibleName(tr("Data set of your points"));
  for (Chip* chip : {trained_, inherited_, candidates_, own_}) chip->setAccessibleName(chip->text());
  fill(device_, devices_, tr("Every device"));
  fill(data_, datas_, tr("Every data set"));
}

void ParetoLayers::fill(QComboBox* box, QStringList values, const QString& all) {
  const QString before = box->currentData().toString();
  box->clear();
  box->addItem(all, QString());
  for (const QString& value : values) box->addItem(value, value);
  box->setCurrentIndex(std::max(0, box->findData(before)));
  box->setVisible(values.size() > 1);
}

void ParetoLayers::offer(const std::vector<CatalogEntry>& entries, bool candidates, const QStringList& files) {
  const auto any = [&](auto is) { return std::any_of(entries.begin(), entries.end(), is); };
  devices_.clear();
  datas_.clear();
  for (const CatalogEntry& entry : entries) {
    if (entry.own < 0) continue;
    if (!entry.device.isEmpty() && !devices_.contains(entry.device)) devices_ << entry.device;
    if (!entry.data.isEmpty() && !datas_.contains(entry.data)) datas_ << entry.data;
  }
  files_ = files;
  trained_->setVisible(any([](const CatalogEntry& e) { return e.own < 0 && !e.cut_out; }));
  inherited_->setVisible(any([](const CatalogEntry& e) { return e.cut_out; }));
  own_->setVisible(any([](const CatalogEntry& e) { return e.own >= 0; }));
  candidates_->setVisible(candidates);
  fill(device_, devices_, tr("Every device"));
  fill(data_, datas_, tr("Every data set"));
}

bool ParetoLayers::shows(const CatalogEntry& entry) const {
  if (entry.own < 0) return entry.cut_out ? inherited_->isChecked() : trained_->isChecked();
  const QString device = device_->currentData().toString(), data = data_->currentData().toString();
  return own_->isChecked() && (device.isEmpty() || entry.device == device) && (data.isEmpty() || entry.data == data);
}

bool ParetoLayers::showsCandidates() const { return candidates_->isChecked(); }

}  // namespace hat::ui
