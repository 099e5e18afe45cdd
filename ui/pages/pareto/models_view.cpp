// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/models_view.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/models/gene_text.h"
#include "ui/pages/pareto/gene_table.h"
#include "ui/pages/pareto/model_menu.h"
#include "ui/pages/pareto/pareto_layers.h"
#include "ui/pages/pareto/pareto_models.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

enum ModelStyle { dominated_style, front_style, inherited_style, candidate_style, own_style };

std::vector<PointStyle> modelStyles() {
  return {{Ink::q2, Marker::diamond, 4.5, true},
          {Ink::series3, Marker::diamond, 5, true},
          {Ink::series3, Marker::diamond, 5, true, true},
          {Ink::faint, Marker::disc, 1.75, false},
          {Ink::series4, Marker::triangle_down, 4.5, true}};
}

QString candidateId(const Candidate& candidate) { return QString::fromStdString(id_of(candidate.arch)) + "c"; }

/// Axes around all of these, with some room.
void showAllOf(ScatterPlot* plot, const std::vector<XY>& points) {
  if (points.empty()) return;
  double fast = INFINITY, slow = -INFINITY, low = INFINITY, high = -INFINITY;
  for (const XY& point : points) {
    fast = std::min(fast, point.x);
    slow = std::max(slow, point.x);
    low = std::min(low, point.y);
    high = std::max(high, point.y);
  }
  const double room_x = 0.06 * (slow - fast), room_y = 0.06 * (high - low);
  plot->setHome(round_range(std::max(0.0, fast - room_x), slow + room_x, 8),
                round_range(low - room_y, high + room_y, 6));
}

}  // namespace

ModelsView::ModelsView(Session* session, ParetoModels* models, QWidget* parent)
    : QWidget(parent), session_(session), models_(models) {
  layers_ = new ParetoLayers;
  plot_ = bindName(new ScatterPlot,
                   [] { return tr("Models by latency and quality; the table of models holds the same numbers"); });
  plot_->setObjectName("front");
  plot_->setStyles(modelStyles());
  plot_->setCsv([this] { return csv(); });
  plot_->setTip([this](int point) { return tip(plot_->points()[point].id); }, &session->space());
  model_ = new CatalogTable(this);
  genes_ = new GeneTable(model_, CatalogTable::SortRole, CatalogTable::IdRole, [] { return tr("Models"); });
  genes_->layOut({48, 100, 64, 72, 72, 72}, CatalogTable::name, 448, 416);
  bindName(parallel(), [] { return tr("Genes of the models as parallel coordinates"); });
  table()->setObjectName("modelTable");
  table()->sortByColumn(CatalogTable::latency, Qt::AscendingOrder);
  table()->setContextMenuPolicy(Qt::CustomContextMenu);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* plot_row = new QVBoxLayout;
  plot_row->setContentsMargins(24, 0, 16, 8);
  plot_row->addWidget(layers_);
  plot_row->addWidget(plot_, 1);
  column->addLayout(plot_row, 364);
  column->addWidget(new Hairline);
  column->addWidget(genes_, 248);

  connect(table(), &QWidget::customContextMenuRequested, this, &ModelsView::showMenu);
  connect(plot_, &ScatterPlot::pointActivated, this, &ModelsView::select);
  connect(plot_, &ScatterPlot::pointHovered, this, &ModelsView::hover);
  connect(plot_, &ScatterPlot::pointPinned, this, &ModelsView::pin);
  connect(plot_, &ScatterPlot::budgetReleased, session->budget(), &Budget::choose);
  connect(genes_, &GeneTable::activated, this, &ModelsView::select);
  connect(genes_, &GeneTable::hovered, this, &ModelsView::hover);
  connect(genes_, &GeneTable::pinned, this, &ModelsView::pin);
  connect(parallel(), &ParallelPlot::hint, this, &ModelsView::hint);
  connect(session->selection(), &Selection::currentChanged, this, &ModelsView::followSelection);
  connect(session->selection(), &Selection::pinnedChanged, this, &ModelsView::followSelection);
  connect(session->selection(), &Selection::hoverChanged, this, &ModelsView::followHover);
}

DataTable* ModelsView::table() const { return genes_->table(); }

ParallelPlot* ModelsView::parallel() const { return genes_->parallel(); }

bool ModelsView::showsCandidates() const { return axes_.byLoss() && !axes_.measured && layers_->showsCandidates(); }

PointTip ModelsView::tip(const QString& id) const {
  PointTip tip;
  const CatalogEntry* found = models_->entry(id);
  if (!found) return tip;
  if (found->has_arch) tip.arch = &found->choice.arch;
  tip.lines << found->choice.name() << axes_.text(axes_.at(*found).y);
  if (found->own >= 0) {
    tip.lines << milliseconds(found->measured_ms);
    if (const QString what = QStringList{found->device, found->data}.join(' ').trimmed(); !what.isEmpty())
      tip.lines << what;
    return tip;
  }
  if (std::isfinite(found->predicted_ms)) tip.lines << predictedText(session_->bound(), found->predicted_ms);
  if (std::isfinite(found->measured_ms)) tip.lines << tr("measured %1").arg(milliseconds(found->measured_ms));
  return tip;
}

void ModelsView::show(const ParetoAxes& axes) {
  axes_ = axes;
  const std::vector<CatalogEntry>& entries = models_->entries();
  layers_->offer(entries, axes.byLoss() && !axes.measured && !session_->candidates().empty(), models_->files());
  const auto shows = [this](const CatalogEntry& entry) { return layers_->shows(entry); };
  front_ = paretoFront(entries, axes, shows);
  showPoints();
  nameSome();
  std::vector<CatalogEntry> listed;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(listed), shows);
  genes_->setRemark(tr("%1 models").arg(number(static_cast<std::int64_t>(listed.size()))));
  model_->set(std::move(listed), session_->space(), axes.measured, axes.byLoss(), session_->bound());
  showGenes();
  followSelection();
}

void ModelsView::showPoints() {
  const std::vector<CatalogEntry>& entries = models_->entries();
  std::vector<ScatterPoint> points;
  std::vector<XY> seen, corners;
  if (showsCandidates())
    for (const Candidate& candidate : session_->candidates()) {
      points.push_back({{candidate.latency_ms, candidate.loss_bits}, candidate_style, candidateId(candidate)});
      seen.push_back(points.back().at);
    }
  bool any = false;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!front_.hasPlace(i)) continue;
    any = true;
    const XY place = front_.places[i];
    points.push_back({place,
                      entries[i].own >= 0  ? own_style
                      : entries[i].cut_out ? inherited_style
                      : front_.has(i)      ? front_style
                                           : dominated_style,
                      entries[i].id()});
    ScatterPoint& point = points.back();
    if (!axes_.measured && entries[i].own < 0 && entries[i].bound_factor != 1)
      point.at_most = entries[i].predicted_ms * entries[i].bound_factor;
    if (const auto& ends = entries[i].latency_interval_ms) point.x_interval = Range{ends->first, ends->second};
    if (const auto& ends = entries[i].bleu_interval; ends && axes_.quality == Quality::bleu)
      point.y_interval = Range{ends->first, ends->second};
    seen.push_back(place);
    if (point.at_most) seen.push_back({*point.at_most, place.y});
    // An error bar lies on the plot whole.
    if (const auto& ends = point.x_interval) seen.insert(seen.end(), {{ends->lower, place.y}, {ends->upper, place.y}});
    if (const auto& ends = point.y_interval) seen.insert(seen.end(), {{place.x, ends->lower}, {place.x, ends->upper}});
  }
  for (const std::size_t i : front_.models) corners.push_back(front_.places[i]);
  plot_->setEmptyText(any                      ? QString()
                      : models_->isComputing() ? tr("The proxy losses are being computed.")
                      : axes_.measured
                          ? tr("No model of this workspace has a measured latency and this quality. Choose predicted "
                               "latency, or measure.")
                          : tr("No model of this workspace has both numbers yet. The other axes may have some."));
  showAllOf(plot_, seen);
  plot_->setLines({{step_line(corners), 3}});
  plot_->setPoints(std::move(points));
  const double budget = session_->budget()->ms();
  plot_->setBudget(budget > 0 ? std::optional(budget) : std::nullopt, true);
  // One text for all of them.
  const auto told = std::ranges::find_if(entries, [](const CatalogEntry& entry) { return !entry.bleu_text.isEmpty(); });
  plot_->setTitles(axes_.measured
                       ? tr("measured latency of one sentence of %1 tokens, ms").arg(session_->device()->tokens())
                       : tr("predicted latency of one sentence of %1 tokens, ms").arg(session_->device()->tokens()),
                   axes_.byLoss() ? tr("proxy loss with inherited weights, bits per token, the same %1 tokens for all")
                                        .arg(number(std::int64_t{session_->losses()->tokens()}))
                   : axes_.quality == Quality::params ? tr("parameters, M")
                   : axes_.quality == Quality::flops  ? tr("FLOPs, G")
                   : told == entries.end()            ? tr("BLEU, sacreBLEU's scoring, as the models' cards say")
                                                      : tr("BLEU, sacreBLEU's scoring, %1").arg(told->bleu_text));
}

void ModelsView::nameSome() {
  // Names help as long as they are few: of one's own points, and of the models on the front.
  constexpr auto most_named = 12;
  const std::vector<CatalogEntry>& entries = models_->entries();
  const auto own = std::ranges::count_if(
      entries, [this](const CatalogEntry& entry) { return entry.own >= 0 && layers_->shows(entry); });
  std::vector<ScatterLabel> labels;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool named = entries[i].own >= 0
                           ? own <= most_named
                           : entries[i].inherited || (front_.models.size() <= most_named && front_.has(i));
    if (named && front_.hasPlace(i))
      labels.push_back({front_.places[i], {}, entries[i].choice.name(), i + 2 == entries.size()});
  }
  plot_->setLabels(std::move(labels));
}

void ModelsView::showGenes() {
  const Quality quality = axes_.quality;
  std::vector<ParallelAxis> axes{{tr("Enc dim"), {}, 0},
                                 {tr("Enc FFN"), {}, 0},
                                 {tr("Dec dim"), {}, 0},
                                 {tr("Dec FFN"), {}, 0},
                                 {tr("Depth"), {}, 0},
                                 {tr("Sources"), {}, 1},
                                 {quality == Quality::loss     ? tr("Loss")
                                  : quality == Quality::params ? tr("M params")
                                  : quality == Quality::flops  ? tr("G FLOPs")
                                                               : tr("BLEU"),
                                  {},
                                  quality == Quality::bleu ? 1 : 2}};
  const std::vector<CatalogEntry>& entries = models_->entries();
  std::vector<ParallelPlot::Line> lines;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!entries[i].has_arch || !layers_->shows(entries[i])) continue;
    const Architecture& a = entries[i].choice.arch;
    lines.push_back(
        {entries[i].id(),
         {double(a.encoder_dim), meanOver(a.encoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_dim),
          meanOver(a.decoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_depth()),
          meanOver(a.decoder, [](const auto& l) { return l.sources.size(); }), front_.places[i].y},
         !front_.has(i),
         entries[i].choice.name()});
  }
  genes_->setGenes(std::move(axes), std::move(lines), static_cast<int>(entries.size()));
}

void ModelsView::showMenu(const QPoint& at) {
  // The menu key means the row that is current.
  const bool on_row = table()->indexAt(at).isValid() || !table()->currentIndex().isValid();
  const QPoint place = on_row ? at : table()->visualRect(table()->currentIndex()).center();
  const QModelIndex row = table()->indexAt(place);
  ModelMenu menu(session_, *models_, row.siblingAtColumn(0).data(CatalogTable::IdRole).toString(), this);
  if (!menu.isEmpty()) menu.exec(table()->viewport()->mapToGlobal(place));
}

void ModelsView::select(const QString& id) {
  if (const CatalogEntry* found = models_->entry(id)) {
    if (found->has_arch)
      session_->selection()->setCurrent(found->choice);
    else
      emit hint(tr("%1 has no architecture in its file.").arg(found->choice.name()));
    return;
  }
  for (const Candidate& candidate : session_->candidates())
    if (candidateId(candidate) == id) {
      ArchitectureEntry choice;
      choice.arch = candidate.arch;
      choice.detail = [born = candidate.born] { return tr("generation %1 of the last search").arg(born); };
      choice.numbers = {.predicted_ms = candidate.latency_ms,
                        .loss_bits = candidate.is_given_up() ? std::nullopt : std::optional(candidate.loss_bits),
                        .loss_tokens = session_->losses()->tokens()};
      return session_->selection()->setCurrent(choice);
    }
}

void ModelsView::hover(const QString& id) {
  const CatalogEntry* found = models_->entry(id);
  session_->selection()->setHovered(found && found->has_arch ? std::optional(found->choice) : std::nullopt);
  emit hint(found ? tr("%1, %2. Enter selects, P pins.").arg(found->choice.name(), milliseconds(found->latency()))
                  : tr("Arrow keys walk the points. Enter selects, P pins."));
}

void ModelsView::pin(const QString& id) {
  const CatalogEntry* found = models_->entry(id);
  if (!found || !found->has_arch) return;
  Selection* selection = session_->selection();
  if (selection->isPinned(found->choice.arch))
    selection->unpin(found->choice.arch);
  else
    selection->pin(found->choice);
}

void ModelsView::followSelection() {
  const Selection* selection = session_->selection();
  QString id;
  QStringList pinned;
  for (const CatalogEntry& entry : models_->entries()) {
    if (!entry.has_arch) continue;
    if (selection->hasCurrent() && entry.choice == selection->current()) id = entry.id();
    if (selection->isPinned(entry.choice.arch)) pinned << entry.id();
  }
  plot_->setSelected(id);
  plot_->setPinned(pinned);
  genes_->setSelected(id);
}

void ModelsView::followHover() {
  const auto& hovered = session_->selection()->hovered();
  QString id;
  if (hovered)
    for (const CatalogEntry& entry : models_->entries())
      if (entry.has_arch && entry.choice == *hovered) id = entry.id();
  if (!plot_->underMouse()) plot_->setHovered(id);
  genes_->setHovered(id);
}

QString ModelsView::csv() const {
  return paretoCsv(
      *session_, models_->entries(), axes_, front_, [this](const CatalogEntry& entry) { return layers_->shows(entry); },
      showsCandidates());
}

}  // namespace hat::ui
