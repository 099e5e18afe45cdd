// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/published_catalog.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

#include "ui/controls/controls.h"
#include "ui/graph/silhouette.h"
#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

std::shared_ptr<const SearchSpace> spaceOfTask(const std::string& task) {
  static const auto wmt = std::make_shared<const SearchSpace>(preset_space("wmt14")),
                    iwslt = std::make_shared<const SearchSpace>(preset_space("iwslt14"));
  return task.starts_with("iwslt") ? iwslt : wmt;
}

/// The shape that stands for a device in the plots and chips.
QPixmap devicePixmap(int device) {
  constexpr qreal side = 10, ratio = 2;
  QPixmap pixmap(QSizeF(side * ratio, side * ratio).toSize());
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  const auto& series = theme().series[device];
  paintMarker(painter, {side / 2, side / 2}, series.marker, series.color);
  return pixmap;
}

}  // namespace

const std::vector<std::pair<std::string, QString>>& publishedDevices() {
  static const std::vector<std::pair<std::string, QString>> all{
      {"titanxp", "TITAN Xp"}, {"xeon", "Xeon E5-2640"}, {"raspberrypi", "Raspberry Pi 4"}};
  return all;
}

int publishedDevice(const std::string& name) {
  for (std::size_t i = 0; i < publishedDevices().size(); ++i)
    if (published_name_matches(name, publishedDevices()[i].first)) return static_cast<int>(i);
  return -1;
}

QString taskTitle(const std::string& task) {
  if (task == "wmt14.en-de") return QString::fromUtf8("WMT'14 En–De");
  if (task == "wmt14.en-fr") return QString::fromUtf8("WMT'14 En–Fr");
  if (task == "wmt19.en-de") return QString::fromUtf8("WMT'19 En–De");
  if (task == "iwslt14.de-en") return QString::fromUtf8("IWSLT'14 De–En");
  return QString::fromStdString(task);
}

ArchitectureEntry choiceOf(const PublishedModel& model) {
  ArchitectureEntry choice;
  choice.arch = model.arch;
  const int device = publishedDevice(model.device);
  const QString name = device < 0 ? QString::fromStdString(model.device) : publishedDevices()[device].second;
  choice.label = QString("%1 %2").arg(name, milliseconds(model.latency_ms));
  choice.detail = PublishedTable::tr("published, %1").arg(taskTitle(model.task));
  choice.published = {model.bleu, model.sacrebleu, {}};
  for (const PublishedTransfer& one : published_transfers())
    if (const int where = publishedDevice(one.device); one.name == model.name && where >= 0)
      choice.published.ms[publishedDevices()[where].first] = one.latency_ms;
  // The table has a tenth of a ms, but seconds on the Raspberry Pi: there the slides are more exact.
  if (device >= 0) {
    const std::string& key = publishedDevices()[device].first;
    if (model.latency_ms < 1000 || !choice.published.ms.contains(key)) choice.published.ms[key] = model.latency_ms;
  }
  choice.space = spaceOfTask(model.task);
  return choice;
}

void PublishedTable::set(std::vector<const PublishedModel*> models) {
  beginResetModel();
  models_ = std::move(models);
  endResetModel();
}

int PublishedTable::rowOf(const QString& name) const {
  for (int row = 0; row < static_cast<int>(models_.size()); ++row)
    if (QString::fromStdString(models_[row]->name) == name) return row;
  return -1;
}

int PublishedTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(models_.size());
}
int PublishedTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant PublishedTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const PublishedModel& model = *models_[index.row()];
  const int device_index = publishedDevice(model.device);
  if (role == NameRole) return QString::fromStdString(model.name);
  if (role == Qt::TextAlignmentRole) {
    const auto side = index.column() == picture ? Qt::AlignCenter
                      : index.column() <= task  ? Qt::AlignLeft
                                                : Qt::AlignRight;
    return int(side | Qt::AlignVCenter);
  }
  if (role == Qt::DecorationRole && index.column() == picture)
    return silhouettePixmap(model.arch, *spaceOfTask(model.task), SilhouetteSize::table, 2);
  if (role == Qt::DecorationRole && index.column() == device && device_index >= 0) return devicePixmap(device_index);
  if (role == Qt::ToolTipRole) return QString::fromStdString(model.name + "\n" + to_text(model.arch));
  if (role == Qt::FontRole && index.column() == bleu) {
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
  }
  if (role == SortRole) {
    switch (index.column()) {
      case device: return device_index;
      case task: return QString::fromStdString(model.task);
      case latency: return model.latency_ms;
      case bleu: return model.bleu;
      case sacrebleu: return model.sacrebleu;
      case params: return model.params_m;
      case flops: return model.flops_g;
      default: return index.row();
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case device:
      return device_index < 0 ? QString::fromStdString(model.device) : publishedDevices()[device_index].second;
    case task: return taskTitle(model.task);
    case latency: return msNumber(model.latency_ms);
    case bleu: return number(model.bleu, 1);
    case sacrebleu: return number(model.sacrebleu, 1);
    case params: return number(model.params_m, 2);
    case flops: return number(model.flops_g, 2);
    default: return {};
  }
}

QVariant PublishedTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section <= task ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && section == bleu)
    return tr("BLEU of tokenised text, hyphens split, as HAT's script scores");
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case device: return tr("Found for");
    case task: return tr("Task");
    case latency: return tr("ms");
    case bleu: return tr("BLEU");
    case sacrebleu: return tr("sacreBLEU");
    case params: return tr("M params");
    case flops: return tr("G FLOPs");
    default: return {};
  }
}

QString PublishedTable::csv() const {
  QString text = "name,task,device,latency_ms,params_m,flops_g,bleu,sacrebleu,architecture\n";
  for (const PublishedModel* model : models_) {
    const auto cell = [](const std::string& value) { return '"' + QString::fromStdString(value) + '"'; };
    text += QString("%1,%2,%3,%4,%5,%6,%7,%8,%9\n")
                .arg(cell(model->name), cell(model->task), cell(model->device), QString::number(model->latency_ms),
                     QString::number(model->params_m), QString::number(model->flops_g), QString::number(model->bleu),
                     QString::number(model->sacrebleu), cell(to_text(model->arch)));
  }
  return text;
}

}  // namespace hat::ui
