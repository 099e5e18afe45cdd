// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latency_rows.h"

#include <cmath>

#include "ui/graph/silhouette.h"
#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {

void LatencyRows::setSpace(const SearchSpace& space) {
  space_ = space;
  if (count_ > 0) emit dataChanged(index(0, picture), index(count_ - 1, picture));
}

void LatencyRows::setSamples(const std::vector<LatencySample>* samples) {
  beginResetModel();
  samples_ = samples;
  count_ = samples ? static_cast<int>(samples->size()) : 0;
  endResetModel();
}

void LatencyRows::grow() {
  const int now = samples_ ? static_cast<int>(samples_->size()) : 0;
  if (now <= count_) return;
  beginInsertRows({}, count_, now - 1);
  count_ = now;
  endInsertRows();
}

const LatencySample* LatencyRows::sample(int row) const {
  return row >= 0 && row < count_ ? &(*samples_)[static_cast<std::size_t>(row)] : nullptr;
}

QString LatencyRows::nameOf(const LatencySample& sample) {
  switch (sample.use) {
    case RowUse::fitted: return sample.slow ? tr("fitted, slow") : tr("fitted");
    case RowUse::held_out: return sample.slow ? tr("held out, slow") : tr("held out");
    case RowUse::set_aside: return tr("set aside");
    case RowUse::unknown: break;
  }
  return sample.slow ? tr("slow") : QString();
}

int LatencyRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count_; }
int LatencyRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant LatencyRows::data(const QModelIndex& index, int role) const {
  const LatencySample* one = index.isValid() ? sample(index.row()) : nullptr;
  if (!one) return {};
  if (role == Qt::TextAlignmentRole)
    return int((index.column() == picture ? Qt::AlignCenter
                : index.column() == use   ? Qt::AlignLeft
                                          : Qt::AlignRight) |
               Qt::AlignVCenter);
  if (role == Qt::DecorationRole && index.column() == picture && one->arch)
    return silhouettePixmap(*one->arch, space_, SilhouetteSize::table, 2);
  if (role == Qt::ForegroundRole && index.column() == use && one->slow) return theme().warn;
  if ((role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == picture)) && one->arch)
    return QString::fromStdString(to_text(*one->arch));
  if (role == SortRole) {
    switch (index.column()) {
      case measured: return one->measured_ms();
      case predicted: return one->predicted_ms;
      case error: return std::abs(one->error());
      case encoder: return one->encoder_ms;
      case decoder: return one->decoder_ms;
      case depth: return one->depth;
      case pace: return one->ratio;
      case use: return static_cast<int>(one->use) + (one->slow ? 10 : 0);
      default: return one->row;
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case row: return number(static_cast<std::int64_t>(one->row));
    case measured: return msNumber(one->measured_ms());
    case predicted: return std::isfinite(one->predicted_ms) ? msNumber(one->predicted_ms) : QString();
    case error: return std::isfinite(one->predicted_ms) ? number(100 * one->error(), 1) : QString();
    case encoder: return msNumber(one->encoder_ms);
    case decoder: return msNumber(one->decoder_ms);
    case depth: return number(static_cast<std::int64_t>(one->depth));
    case pace: return std::isfinite(one->ratio) ? number(one->ratio, 2) : QString();
    case use: return nameOf(*one);
    default: return {};
  }
}

QVariant LatencyRows::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section == use ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole) {
    switch (section) {
      case row: return tr("Row, in the order of measurement");
      case measured: return tr("Measured latency, ms");
      case predicted: return tr("Predicted latency, ms");
      case error: return tr("Predicted against measured, %");
      case encoder: return tr("Encoder, measured ms");
      case decoder: return tr("Decoder, measured ms");
      case depth: return tr("Decoder layers");
      case pace: return tr("Measured over what such an architecture takes in most of the rows");
      case use: return tr("How the row served the predictor");
      default: return {};
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case row: return tr("Row");
    case measured: return tr("Measured");
    case predicted: return tr("Predicted");
    case error: return tr("Error, %");
    case encoder: return tr("Encoder");
    case decoder: return tr("Decoder");
    case depth: return tr("Layers");
    case pace: return tr("Pace");
    case use: return tr("Use");
    default: return {};
  }
}

QString csvOf(const std::vector<LatencySample>& samples) {
  const auto cell = [](double value) {
    return ',' + (std::isfinite(value) ? QString::number(value, 'g', 8) : QString());
  };
  const auto use_of = [](const LatencySample& sample) {
    switch (sample.use) {
      case RowUse::fitted: return "fitted";
      case RowUse::held_out: return "held_out";
      case RowUse::set_aside: return "set_aside";
      case RowUse::unknown: break;
    }
    return "";
  };
  QString text =
      "row,id,measured_ms,predicted_ms,error,encoder_ms,decoder_ms,std_ms,decoder_layers,pace,slow,use,architecture\n";
  for (const LatencySample& sample : samples) {
    text += QString::number(sample.row) + ',' + QString::fromStdString(sample.id) + cell(sample.measured_ms()) +
            cell(sample.predicted_ms) + cell(sample.error()) + cell(sample.encoder_ms) + cell(sample.decoder_ms) +
            cell(sample.std_ms);
    text += ',' + QString::number(sample.depth) + cell(sample.ratio) + (sample.slow ? ",1," : ",0,") + use_of(sample);
    text += sample.arch ? ",\"" + QString::fromStdString(to_text(*sample.arch)) + "\"\n" : QString(",\n");
  }
  return text;
}

}  // namespace hat::ui
