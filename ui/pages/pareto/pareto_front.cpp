// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_front.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "ui/plots/export.h"
#include "ui/series/search_series.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

struct ParetoFrontTr {
  Q_DECLARE_TR_FUNCTIONS(ParetoFront)
};

bool isPlace(const XY& at) { return std::isfinite(at.x) && std::isfinite(at.y); }

}  // namespace

QString ParetoAxes::text(double value) const {
  switch (quality) {
    case Quality::loss: return bits(value);
    case Quality::params: return ParetoFrontTr::tr("%1 M parameters").arg(number(value, 2));
    case Quality::flops: return ParetoFrontTr::tr("%1 G FLOPs").arg(number(value, 2));
    case Quality::bleu: break;
  }
  return bleu(value);
}

bool ParetoFront::has(std::size_t entry) const { return std::ranges::find(models, entry) != models.end(); }

bool ParetoFront::hasPlace(std::size_t entry) const { return isPlace(places[entry]); }

ParetoFront paretoFront(const std::vector<CatalogEntry>& entries, const ParetoAxes& axes, const ShowsEntry& shows) {
  ParetoFront found;
  std::vector<XY> ranked;
  const XY nowhere{std::nan(""), std::nan("")};
  for (const CatalogEntry& entry : entries) {
    found.places.push_back(shows(entry) ? axes.at(entry) : nowhere);
    ranked.push_back(entry.own < 0 ? found.places.back() : nowhere);
  }
  found.models = front_of(ranked, axes.better());
  // More models only ever add area.
  const bool less = axes.better() == Better::lower;
  XY reference{0, less ? -INFINITY : INFINITY};
  for (const XY& place : ranked) {
    if (!isPlace(place)) continue;
    reference.x = std::max(reference.x, place.x);
    reference.y = less ? std::max(reference.y, place.y) : std::min(reference.y, place.y);
  }
  if (!found.models.empty()) found.hypervolume = hypervolume(ranked, axes.better(), reference);
  return found;
}

QString paretoCsv(const Session& session, const std::vector<CatalogEntry>& entries, const ParetoAxes& axes,
                  const ParetoFront& front, const ShowsEntry& shows, bool shows_candidates) {
  QString text =
      "latency_ms,quality,quality_kind,kind,id,name,predicted_ms,at_most_ms,measured_ms,latency_low_ms,latency_high_ms,"
      "bleu,bleu_"
      "low,bleu_high,loss_bits,params,"
      "flops,device,data,born,origin,parents,on_front,shown,encoder_layers,decoder_layers,architecture\n";
  const QString kind = axes.quality == Quality::loss     ? "loss_bits"
                       : axes.quality == Quality::params ? "params_m"
                       : axes.quality == Quality::flops  ? "flops_g"
                                                         : "bleu";
  const auto low = [](const NamedPoint::Interval& ends) { return ends ? csvCell(ends->first) : QString(); };
  const auto high = [](const NamedPoint::Interval& ends) { return ends ? csvCell(ends->second) : QString(); };
  const auto flag = [](bool on) { return on ? QString("1") : QString("0"); };
  const auto genes = [](const Architecture& arch) {
    return QStringList{QString::number(arch.encoder_depth()), QString::number(arch.decoder_depth()),
                       csvCell(QString::fromStdString(to_text(arch)))};
  };
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const CatalogEntry& e = entries[i];
    const bool own = e.own >= 0;
    const QString device = own ? e.device : std::isfinite(e.predicted_ms) ? session.device()->name() : QString();
    QStringList cells{csvCell(axes.at(e).x),
                      csvCell(axes.at(e).y),
                      kind,
                      own                        ? "point"
                      : e.inherited || e.cut_out ? "inherited"
                                                 : "model",
                      e.id(),
                      csvCell(e.choice.name()),
                      csvCell(e.predicted_ms),
                      csvCell(own ? std::nan("") : session.bound().at_most(e.predicted_ms)),
                      csvCell(e.measured_ms),
                      low(e.latency_interval_ms),
                      high(e.latency_interval_ms),
                      csvCell(e.bleu),
                      low(e.bleu_interval),
                      high(e.bleu_interval),
                      csvCell(own ? e.loss_bits : session.losses()->of(e.choice.arch)),
                      e.params < 0 ? QString() : QString::number(e.params),
                      csvCell(e.flops, 15),
                      csvCell(device),
                      csvCell(e.data),
                      {},
                      {},
                      {},
                      flag(front.has(i)),
                      flag(shows(e))};
    cells << (e.has_arch ? genes(e.choice.arch) : QStringList{{}, {}, {}});
    text += cells.join(',') + '\n';
  }
  for (const Candidate& candidate : session.candidates()) {
    const SearchSpace& space = session.space();
    const QString id = QString::fromStdString(id_of(candidate.arch)), loss = csvCell(candidate.loss_bits);
    QStringList parents;
    for (const std::string& parent : candidate.parents) parents << QString::fromStdString(parent);
    QStringList cells{csvCell(candidate.latency_ms),
                      axes.byLoss() ? loss : QString(),
                      kind,
                      "candidate",
                      id,
                      {},
                      csvCell(candidate.latency_ms),
                      csvCell(session.bound().at_most(candidate.latency_ms)),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      loss,
                      QString::number(params_of(candidate.arch, space.qkv_dim)),
                      QString::number(flops_of(candidate.arch, space.qkv_dim, space.tokens)),
                      csvCell(session.device()->name()),
                      {},
                      QString::number(candidate.born),
                      QString::fromUtf8(name_of(candidate.origin)),
                      parents.join(' '),
                      "0",
                      flag(shows_candidates)};
    text += (cells << genes(candidate.arch)).join(',') + '\n';
  }
  return text;
}

}  // namespace hat::ui
