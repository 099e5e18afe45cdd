// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_layers.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

Chip* layerChip(const char* name, const TranslatedText& text, const TranslatedText& tip) {
  auto* chip = bindTip(bindName(bindText(new Chip, text), text), tip);
  chip->setObjectName(name);
  chip->setChecked(true);
  return chip;
}

}  // namespace

ParetoLayers::ParetoLayers(QWidget* parent) : QWidget(parent) {
  trained_ = layerChip(
      "trainedLayer", [] { return tr("Trained"); }, [] { return tr("Models that were trained by themselves"); });
  inherited_ = layerChip(
      "inheritedLayer", [] { return tr("Inherited"); },
      [] { return tr("The SuperTransformer's weights, not trained by themselves; hollow"); });
  own_ = layerChip(
      "ownLayer", [] { return tr("Your points"); },
      [] { return tr("Points of your own CSV files; they take no part in the front"); });
  candidates_ = layerChip(
      "candidatesLayer", [] { return tr("Candidates"); }, [] { return tr("What the last search evaluated"); });
  device_ = bindName(new QComboBox, [] { return tr("Device of your points"); });
  device_->setObjectName("pointDevice");
  data_ = bindName(new QComboBox, [] { return tr("Data set of your points"); });
  data_->setObjectName("pointData");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  for (Chip* chip : {trained_, inherited_, candidates_, own_}) {
    row->addWidget(chip);
    connect(chip, &Chip::toggled, this, &ParetoLayers::changed);
  }
  for (QComboBox* box : {device_, data_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, &ParetoLayers::changed);
  }
  row->addStretch(1);
  row->addWidget(makePoints());
  const auto mark = [this] {
    trained_->setSeries(&theme().series[3]);
    own_->setSeries(&theme().series[4]);
  };
  mark();
  whenThemed(this, mark);
  bindTexts(this, [this] { fillBoxes(); });
}

QPushButton* ParetoLayers::makePoints() {
  auto* points = bindText(new QPushButton, [] { return tr("Your points…"); });
  bindTip(points, [] {
    return tr(
        "A CSV file with the columns name and latency_ms, bleu, loss_bits, params or flops; where known bleu_low, "
        "bleu_high, latency_low_ms, latency_high_ms, device, data, architecture");
  });
  points->setObjectName("ownPoints");
  auto* menu = new QMenu(points);
  points->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    menu->addAction(tr("Add a CSV file…"), this, &ParetoLayers::addWanted);
    if (!files_.isEmpty()) menu->addSeparator();
    for (const QString& file : files_)
      menu->addAction(tr("Remove %1").arg(file), this, [this, file] { emit removeWanted(file); });
  });
  return points;
}

void ParetoLayers::fillBoxes() {
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
  fillBoxes();
}

bool ParetoLayers::shows(const CatalogEntry& entry) const {
  if (entry.own < 0) return entry.cut_out ? inherited_->isChecked() : trained_->isChecked();
  const QString device = device_->currentData().toString(), data = data_->currentData().toString();
  return own_->isChecked() && (device.isEmpty() || entry.device == device) && (data.isEmpty() || entry.data == data);
}

bool ParetoLayers::showsCandidates() const { return candidates_->isChecked(); }

}  // namespace hat::ui
