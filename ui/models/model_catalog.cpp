// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_catalog.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/io/workspace.h"
#include "ui/graph/silhouette.h"
#include "ui/models/evaluated_entries.h"
#include "ui/models/space_for.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

CatalogEntry entry_of(const Session& session, const ModelInfo& model, const Architecture& arch, const Words& label,
                      bool inherited, const std::map<std::string, double>& numbers) {
  CatalogEntry entry;
  entry.choice.arch = arch;
  entry.choice.label = label;
  entry.choice.model_folder = inherited ? QString() : QString::fromStdString(model.folder);
  const WeightOrigin weights = inherited ? WeightOrigin::inherited : model.origin;
  entry.cut_out = weights == WeightOrigin::inherited;
  entry.choice.detail = [weights] { return weightsWords(weights); };
  entry.choice.numbers = numbers;
  // A card's loss may be of other text, or of weights of its own: only what was evaluated here can be compared.
  entry.choice.numbers.erase("loss_bits");
  if (const double here = session.proxyLoss(arch); std::isfinite(here)) entry.choice.numbers["loss_bits"] = here;
  entry.model = model.folder;
  entry.inherited = inherited;
  // A model of another network than the workspace's (an imported one) is drawn and counted as its own.
  const SearchSpace& space =
      model.network.space.encoder_dims.empty() || model.network.space.qkv_dim == session.space().qkv_dim ? session.space() : model.network.space;
  if (!inherited && !session.space().encoder_dims.empty() && !session.space().has_weights_for(arch) && !model.network.space.encoder_dims.empty())
    entry.choice.space = std::make_shared<const SearchSpace>(model.network.space);
  if (const double here = session.predictedMs(entry.choice); std::isfinite(here)) entry.choice.numbers["predicted_ms"] = here;
  entry.predicted_ms = entry.choice.number("predicted_ms");
  entry.measured_ms = entry.choice.number("latency_ms");
  entry.bleu = entry.choice.number("bleu");
  entry.loss_bits = entry.choice.number("loss_bits");
  entry.params = params_of(arch, space.qkv_dim);
  entry.flops = static_cast<double>(flops_of(arch, space.qkv_dim, space.tokens));
  return entry;
}

}  // namespace

double CatalogEntry::latency() const { return std::isfinite(predicted_ms) ? predicted_ms : measured_ms; }

std::vector<CatalogEntry> catalog_of(const Session& session) {
  std::vector<CatalogEntry> entries;
  const Workspace* workspace = session.workspace();
  if (!workspace) return entries;
  for (const ModelInfo& model : workspace->models) {
    if (model.is_super) continue;
    entries.push_back(entry_of(session, model, model.arch, QString::fromStdString(model.name), false, model.numbers));
  }
  std::stable_sort(entries.begin(), entries.end(), [](const CatalogEntry& a, const CatalogEntry& b) {
    const double x = a.latency(), y = b.latency();
    return std::isfinite(x) && (!std::isfinite(y) || x < y);
  });
  if (workspace->super && !session.space().encoder_dims.empty()) {
    const ModelInfo& super = *workspace->super;
    // A card's numbers are the largest's; "smallest_" before a key marks the smallest's.
    std::map<std::string, double> largest, smallest;
    for (const auto& [key, value] : super.numbers) {
      if (key.starts_with("smallest_")) smallest[key.substr(9)] = value;
      else largest[key.starts_with("largest_") ? key.substr(8) : key] = value;
    }
    entries.push_back(entry_of(session, super, session.space().largest(),
                               [] { return QCoreApplication::translate("Catalog", "Largest, inherited"); }, true, largest));
    entries.push_back(entry_of(session, super, session.space().smallest(),
                               [] { return QCoreApplication::translate("Catalog", "Smallest, inherited"); }, true, smallest));
  }
  placeEvaluations(session, entries);
  return entries;
}

double CatalogEntry::quality(Quality quality) const {
  switch (quality) {
    case Quality::loss: return loss_bits;
    case Quality::params: return params < 0 ? std::nan("") : static_cast<double>(params) / 1e6;
    case Quality::flops: return flops / 1e9;
    case Quality::bleu: break;
  }
  return bleu;
}

std::vector<CatalogEntry> catalog_of(const Session& session, const std::vector<NamedPoint>& points, int first) {
  std::vector<CatalogEntry> entries;
  for (const NamedPoint& point : points) {
    CatalogEntry entry;
    entry.own = first++;
    entry.choice.label = QString::fromStdString(point.name);
    entry.choice.detail = [] { return QCoreApplication::translate("Catalog", "a point of your own"); };
    entry.has_arch = point.arch.has_value();
    if (point.arch) {
      entry.choice.arch = *point.arch;
      if (!session.space().has_weights_for(*point.arch)) entry.choice.space = spaceFor(*point.arch);
    }
    entry.device = QString::fromStdString(point.device);
    entry.data = QString::fromStdString(point.data);
    entry.predicted_ms = std::nan("");
    entry.measured_ms = point.latency_ms.value_or(std::nan(""));
    entry.bleu = point.bleu.value_or(std::nan(""));
    entry.loss_bits = point.loss_bits.value_or(std::nan(""));
    const SearchSpace& space = entry.choice.space ? *entry.choice.space : session.space();
    const bool counted = point.arch && space.qkv_dim > 0;
    entry.params = point.params ? std::llround(*point.params) : counted ? params_of(*point.arch, space.qkv_dim) : -1;
    entry.flops = point.flops ? *point.flops : counted ? static_cast<double>(flops_of(*point.arch, space.qkv_dim, space.tokens)) : std::nan("");
    entry.latency_interval_ms = point.latency_interval_ms;
    entry.bleu_interval = point.bleu_interval;
    if (point.latency_ms) entry.choice.numbers["own_ms"] = *point.latency_ms;
    if (point.bleu) entry.choice.numbers["own_bleu"] = *point.bleu;
    entries.push_back(std::move(entry));
  }
  return entries;
}

void CatalogTable::set(std::vector<CatalogEntry> entries, const SearchSpace& space, bool measured, bool loss) {
  beginResetModel();
  entries_ = std::move(entries);
  space_ = space;
  measured_ = measured;
  loss_ = loss;
  endResetModel();
}

int CatalogTable::rowOf(const QString& id) const {
  for (int row = 0; row < static_cast<int>(entries_.size()); ++row)
    if (entries_[row].id() == id) return row;
  return -1;
}

int CatalogTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}
int CatalogTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant CatalogTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const CatalogEntry& entry = entries_[index.row()];
  const double ms = entry.ms(measured_), value = entry.quality(loss_ ? Quality::loss : Quality::bleu);
  if (role == IdRole) return entry.id();
  if (role == Qt::TextAlignmentRole)
    return int((index.column() == picture ? Qt::AlignCenter
                : index.column() == name  ? Qt::AlignLeft
                                          : Qt::AlignRight) |
               Qt::AlignVCenter);
  if (role == Qt::DecorationRole && index.column() == picture)
    return entry.has_arch ? silhouettePixmap(entry.choice.arch, entry.choice.space ? *entry.choice.space : space_, SilhouetteSize::table, 2) : QVariant();
  if (role == Qt::ToolTipRole) {
    QStringList lines{entry.choice.name() + ", " + entry.choice.detail};
    if (entry.has_arch) lines << QString::fromStdString(to_text(entry.choice.arch));
    if (!entry.bleu_text.isEmpty() && std::isfinite(entry.bleu)) lines << tr("BLEU of %1").arg(entry.bleu_text);
    if (!entry.device.isEmpty()) lines << entry.device;
    if (!entry.data.isEmpty()) lines << entry.data;
    return lines.join('\n');
  }
  if (role == Qt::FontRole && index.column() == quality) {
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
  }
  const bool unknown =
      (index.column() == latency && !std::isfinite(ms)) || (index.column() == quality && !std::isfinite(value)) ||
      (index.column() == params && entry.params < 0) || (index.column() == flops && !std::isfinite(entry.flops));
  if (role == Qt::ForegroundRole && unknown) return theme().text3;
  if (role == SortRole) {
    switch (index.column()) {
      case name: return entry.choice.name();
      case latency: return std::isfinite(ms) ? ms : 1e18;
      case quality: return std::isfinite(value) ? value : (loss_ ? 1e18 : -1e18);
      case params: return static_cast<qlonglong>(entry.params);
      case flops: return std::isfinite(entry.flops) ? entry.flops : -1.0;
      default: return index.row();
    }
  }
  if (role != Qt::DisplayRole) return {};
  if (unknown) return tr("unknown");
  switch (index.column()) {
    case name: return entry.choice.name();
    case latency: return msNumber(ms);
    case quality: return number(value, loss_ ? 3 : 1);
    case params: return millions(entry.params);
    case flops: return number(entry.flops / 1e9, 2);
    default: return {};
  }
}

QVariant CatalogTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case name: return tr("Model");
    case latency: return tr("ms");
    case quality: return loss_ ? tr("Proxy loss") : tr("BLEU");
    case params: return tr("M params");
    case flops: return tr("G FLOPs");
    default: return {};
  }
}

}  // namespace hat::ui
