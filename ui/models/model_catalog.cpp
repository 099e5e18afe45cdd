// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_catalog.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/workspace/catalog.h"
#include "ui/graph/silhouette.h"
#include "ui/models/evaluated_entries.h"
#include "ui/models/space_for.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

std::optional<double> if_known(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

CatalogEntry entry_of(const Session& session, const CatalogModel& model, const TranslatedText& label) {
  CatalogEntry entry;
  const ModelInfo& info = model.info;
  const bool part = model.part != CatalogModel::Part::model;
  entry.choice.arch = model.arch;
  entry.choice.label = label;
  entry.choice.model_folder = part ? QString() : QString::fromStdString(info.folder);
  const WeightOrigin weights = part ? WeightOrigin::inherited : info.origin;
  entry.choice.detail = [weights] { return weightsWords(weights); };
  entry.choice.numbers = model.numbers;
  // A card's loss may be of other text, or of weights of its own: only what was evaluated here can be compared.
  entry.choice.numbers.loss_bits = if_known(session.losses()->of(model.arch));
  entry.model = info.folder;
  entry.inherited = part;
  // A model of another network than the workspace's (an imported one) is drawn and counted as its own.
  const SearchSpace& space =
      info.network.space.encoder_dims.empty() || info.network.space.qkv_dim == session.space().qkv_dim
          ? session.space()
          : info.network.space;
  if (!part && !session.space().encoder_dims.empty() && !session.space().has_weights_for(model.arch) &&
      !info.network.space.encoder_dims.empty())
    entry.choice.space = std::make_shared<const SearchSpace>(info.network.space);
  const DeviceTimes nothing;
  const ModelNumbers numbers =
      numbers_of(model, session.device()->times() ? *session.device()->times() : nothing, session.bound().confidence);
  entry.cut_out = model.inherited;
  entry.choice.numbers.latency_ms = numbers.measured_ms;
  const std::optional<double> predicted = if_known(session.device()->predictedMs(entry.choice));
  if (predicted || session.device()->predictor()) entry.choice.numbers.predicted_ms = predicted;  // else the card's
  entry.predicted_ms = orNan(entry.choice.numbers.predicted_ms);
  entry.bound_factor = session.bound().factor.value_or(1);
  entry.measured_ms = orNan(entry.choice.numbers.latency_ms);
  entry.bleu = orNan(entry.choice.numbers.bleu);
  entry.loss_bits = orNan(entry.choice.numbers.loss_bits);
  entry.params = params_of(model.arch, space.qkv_dim);
  entry.flops = static_cast<double>(flops_of(model.arch, space.qkv_dim, space.tokens));
  return entry;
}

}  // namespace

ModelNumbers CatalogEntry::numbers() const {
  if (own >= 0) return {};
  return {if_known(bleu),         judged_loss_bits,     if_known(measured_ms),
          if_known(predicted_ms), inherited || cut_out, bound_factor};
}

std::vector<ModelNumbers> numbers_of(const std::vector<CatalogEntry>& entries) {
  std::vector<ModelNumbers> numbers;
  for (const CatalogEntry& entry : entries) numbers.push_back(entry.numbers());
  return numbers;
}

QString answer_text(const std::vector<CatalogEntry>& entries, const ModelChoice& answer) {
  const CatalogEntry& entry = entries.at(answer.index);
  const QString name = entry.choice.name();
  switch (answer.basis) {
    case QualityBasis::bleu: return QCoreApplication::translate("Catalog", "%1: %2").arg(name, bleu(*answer.bleu));
    case QualityBasis::estimated_bleu:
      return QCoreApplication::translate("Catalog", "%1: %2, estimated from its proxy loss")
          .arg(name, bleu(*answer.bleu));
    case QualityBasis::proxy_loss:
      return QCoreApplication::translate("Catalog", "%1: %2 proxy loss, BLEU not evaluated")
          .arg(name, bits(*entry.judged_loss_bits));
    case QualityBasis::unknown: break;
  }
  return QCoreApplication::translate("Catalog", "%1: not evaluated").arg(name);
}

double CatalogEntry::latency() const { return std::isfinite(measured_ms) ? measured_ms : predicted_ms; }

double CatalogEntry::atMost() const { return isBounded() ? predicted_ms * bound_factor : latency(); }

std::vector<CatalogEntry> catalog_of(const Session& session) {
  std::vector<CatalogEntry> entries;
  const Workspace* workspace = session.workspace();
  if (!workspace) return entries;
  std::vector<CatalogEntry> parts;
  const std::vector<CatalogModel> models = catalog_of(*workspace);
  // Cards tell the same to the command line; where none does, what was evaluated in this window is of one text too.
  const std::vector<std::optional<double>> losses = search_losses(models);
  const bool told = std::ranges::any_of(losses, [](const auto& loss) { return loss.has_value(); });
  for (std::size_t i = 0; i < models.size(); ++i) {
    const CatalogModel& model = models[i];
    switch (model.part) {
      case CatalogModel::Part::model:
        entries.push_back(entry_of(session, model, QString::fromStdString(model.info.name)));
        break;
      case CatalogModel::Part::largest:
        parts.push_back(
            entry_of(session, model, [] { return QCoreApplication::translate("Catalog", "Largest, inherited"); }));
        break;
      case CatalogModel::Part::smallest:
        parts.push_back(
            entry_of(session, model, [] { return QCoreApplication::translate("Catalog", "Smallest, inherited"); }));
        break;
    }
    CatalogEntry& entry = model.part == CatalogModel::Part::model ? entries.back() : parts.back();
    entry.judged_loss_bits = told ? losses[i] : if_known(entry.loss_bits);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const CatalogEntry& a, const CatalogEntry& b) {
    const double x = a.latency(), y = b.latency();
    return std::isfinite(x) && (!std::isfinite(y) || x < y);
  });
  for (CatalogEntry& part : parts) entries.push_back(std::move(part));
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
    entry.flops = point.flops ? *point.flops
                  : counted   ? static_cast<double>(flops_of(*point.arch, space.qkv_dim, space.tokens))
                              : std::nan("");
    entry.latency_interval_ms = point.latency_interval_ms;
    entry.bleu_interval = point.bleu_interval;
    entries.push_back(std::move(entry));
  }
  return entries;
}

void CatalogTable::set(std::vector<CatalogEntry> entries, const SearchSpace& space, bool measured, bool loss,
                       const UpperBound& bound) {
  beginResetModel();
  bound_ = bound;
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
    return entry.has_arch ? silhouettePixmap(entry.choice.arch, entry.choice.space ? *entry.choice.space : space_,
                                             SilhouetteSize::table, 2)
                          : QVariant();
  if (role == Qt::ToolTipRole) {
    QStringList lines{entry.choice.name() + ", " + entry.choice.detail};
    if (entry.has_arch) lines << QString::fromStdString(to_text(entry.choice.arch));
    if (!entry.bleu_text.isEmpty() && std::isfinite(entry.bleu)) lines << tr("BLEU of %1").arg(entry.bleu_text);
    if (entry.own < 0 && std::isfinite(entry.predicted_ms)) lines << predictedText(bound_, entry.predicted_ms);
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
