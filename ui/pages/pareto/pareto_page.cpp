// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "domain/io/workspace.h"
#include "ui/controls/fact_list.h"
#include "ui/controls/empty_state.h"
#include "ui/models/data_table.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

enum Style { dominated_style, front_style, inherited_style, candidate_style };

std::vector<PointStyle> styles() {
  return {{Ink::q2, Marker::diamond, 4.5, true},
          {Ink::series3, Marker::diamond, 5, true},
          {Ink::series3, Marker::diamond, 5, true, true},
          {Ink::faint, Marker::disc, 1.75, false}};
}

double mean(const auto& layers, auto field) {
  double sum = 0;
  for (const auto& layer : layers) sum += field(layer);
  return layers.empty() ? 0 : sum / static_cast<double>(layers.size());
}

}  // namespace

ParetoPage::ParetoPage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = new PageHeader;
  layer_ = new SegmentedControl({"", ""});
  layer_->setObjectName("layer");
  layer_->setCurrent(0);
  header_->addLeading(layer_);
  x_ = new QComboBox;
  x_->setObjectName("xAxis");
  y_ = new QComboBox;
  y_->setObjectName("yAxis");
  for (QComboBox* box : {x_, y_}) {
    box->addItems({QString(), QString()});
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header_->addAction(box);
  }

  empty_ = new EmptyState;
  plot_ = new ScatterPlot;
  plot_->setObjectName("front");
  plot_->setStyles(styles());
  plot_->setCsv("latency_ms,quality,model,architecture", [this](int point) {
    const CatalogEntry* found = entry(plot_->points()[point].id);
    return found
               ? QString("\"%1\",\"%2\"").arg(found->choice.name(), QString::fromStdString(to_text(found->choice.arch)))
               : QString("candidate,");
  });
  plot_->setTip(
      [this](int point) {
        PointTip tip;
        if (const CatalogEntry* found = entry(plot_->points()[point].id)) {
          tip.arch = &found->choice.arch;
          tip.lines << found->choice.name();
          tip.lines << (byLoss() ? bits(at(*found).y) : bleu(found->bleu));
          if (std::isfinite(found->predicted_ms))
            tip.lines << tr("predicted %1").arg(milliseconds(found->predicted_ms));
          if (std::isfinite(found->measured_ms)) tip.lines << tr("measured %1").arg(milliseconds(found->measured_ms));
        }
        return tip;
      },
      &this->session()->space());

  table_head_ = new SectionHead;
  parallel_head_ = new SectionHead;
  model_ = new CatalogTable(this);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(CatalogTable::SortRole);
  table_ = new DataTable;
  table_->setObjectName("modelTable");
  table_->setModelAndColumns(sorted_, {48, 100, 64, 72, 72, 72}, CatalogTable::name);
  table_->setSortingEnabled(true);
  table_->sortByColumn(CatalogTable::latency, Qt::AscendingOrder);
  parallel_ = new ParallelPlot;
  auto* bottom = new QGridLayout;
  bottom->setContentsMargins(24, 4, 16, 8);
  bottom->setHorizontalSpacing(24);
  bottom->setVerticalSpacing(2);
  bottom->addWidget(table_head_, 0, 0);
  bottom->addWidget(parallel_head_, 0, 1);
  bottom->addWidget(table_, 1, 0);
  bottom->addWidget(parallel_, 1, 1);
  bottom->setColumnStretch(0, 448);
  bottom->setColumnStretch(1, 416);
  auto* shown = new QWidget;
  auto* column = new QVBoxLayout(shown);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* plot_row = new QHBoxLayout;
  plot_row->setContentsMargins(24, 4, 16, 8);
  plot_row->addWidget(plot_);
  column->addLayout(plot_row, 364);
  column->addWidget(new Hairline);
  column->addLayout(bottom, 248);

  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(shown);
  published_ = new PublishedView(session);
  stack_->addWidget(published_);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  page->addWidget(header_);
  page->addWidget(stack_, 1);

  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* parts = new QVBoxLayout(inspector_);
  parts->setContentsMargins(0, 0, 0, 0);
  own_part_ = new QWidget;
  parts->addWidget(own_part_);
  parts->addWidget(published_->inspector());
  auto* facts = new QVBoxLayout(own_part_);
  facts->setContentsMargins(0, 0, 0, 0);
  facts->setSpacing(4);
  inspector_head_ = new SectionHead;
  facts_ = new FactList;
  facts->addWidget(inspector_head_);
  facts->addWidget(facts_);

  connect(layer_, &SegmentedControl::activated, this, [this](int index) { showPublished(index == 1); });
  connect(published_, &PublishedView::hint, this, &Page::hint);
  connect(empty_, &EmptyState::activated, this, [this] { emit this->session()->pageRequested("search"); });
  connect(x_, &QComboBox::currentIndexChanged, this, &ParetoPage::rebuild);
  connect(y_, &QComboBox::currentIndexChanged, this, [this] {
    computeLosses();
    rebuild();
  });
  connect(plot_, &ScatterPlot::pointActivated, this, &ParetoPage::select);
  connect(plot_, &ScatterPlot::pointHovered, this, &ParetoPage::hover);
  connect(plot_, &ScatterPlot::pointPinned, this, &ParetoPage::pin);
  connect(plot_, &ScatterPlot::budgetReleased, session, &Session::setBudgetMs);
  connect(parallel_, &ParallelPlot::lineActivated, this, &ParetoPage::select);
  connect(parallel_, &ParallelPlot::lineHovered, this, &ParetoPage::hover);
  connect(parallel_, &ParallelPlot::brushChanged, this, [this] {
    parallel_head_->setRemark(
        parallel_->hasBrush() ? tr("%1 of %2 inside the brush").arg(parallel_->brushed().size()).arg(entries_.size())
                              : tr("drag along an axis to brush"));
  });
  const auto id_of_row = [this](int row) {
    return row < 0 ? QString() : sorted_->index(row, 0).data(CatalogTable::IdRole).toString();
  };
  connect(table_, &DataTable::rowActivated, this, [this, id_of_row](int row) { select(id_of_row(row)); });
  connect(table_, &DataTable::rowHovered, this, [this, id_of_row](int row) { hover(id_of_row(row)); });
  connect(table_, &DataTable::rowPinned, this, [this, id_of_row](int row) { pin(id_of_row(row)); });
  connect(session, &Session::workspaceChanged, this, &ParetoPage::reload);
  connect(session, &Session::predictorChanged, this, &ParetoPage::reload);
  connect(session, &Session::candidatesChanged, this, &ParetoPage::rebuild);
  connect(session, &Session::lossTokensChanged, this, &ParetoPage::reload);
  connect(session, &Session::budgetChanged, this, &ParetoPage::rebuild);
  connect(session->selection(), &Selection::currentChanged, this, &ParetoPage::followSelection);
  connect(session->selection(), &Selection::pinnedChanged, this, &ParetoPage::followSelection);
  connect(session->selection(), &Selection::hoverChanged, this, [this] {
    const auto& hovered = this->session()->selection()->hovered();
    QString id;
    if (hovered)
      for (const CatalogEntry& e : entries_)
        if (e.choice == *hovered) id = e.id();
    if (!plot_->underMouse()) plot_->setHovered(id);
    parallel_->setHovered(id);
    if (!table_->underMouse())
      table_->setHoveredRow(id.isEmpty() ? -1 : sorted_->mapFromSource(model_->index(model_->rowOf(id), 0)).row());
  });
  retranslate();
  reload();
}

bool ParetoPage::byLoss() const { return y_->currentIndex() == 1; }
bool ParetoPage::measured() const { return x_->currentIndex() == 1; }

XY ParetoPage::at(const CatalogEntry& entry) const {
  return {measured() ? entry.measured_ms : entry.predicted_ms, byLoss() ? session()->proxyLoss(entry.choice.arch) : entry.bleu};
}

const CatalogEntry* ParetoPage::entry(const QString& id) const {
  for (const CatalogEntry& entry : entries_)
    if (entry.id() == id) return &entry;
  return nullptr;
}

void ParetoPage::reload() {
  entries_ = catalog_of(*session());
  const auto knows = [&](auto field) {
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const CatalogEntry& e) { return std::isfinite(field(e)); });
  };
  const QSignalBlocker quiet_x(x_), quiet_y(y_);
  if (!knows([](const CatalogEntry& e) { return e.predicted_ms; }) &&
      knows([](const CatalogEntry& e) { return e.measured_ms; }))
    x_->setCurrentIndex(1);
  if (!knows([](const CatalogEntry& e) { return e.bleu; })) y_->setCurrentIndex(1);
  computeLosses();
  rebuild();
}

void ParetoPage::computeLosses() {
  const Workspace* workspace = session()->workspace();
  Engine* engine = session()->engine();
  if (!byLoss() || !engine || !workspace || !workspace->super) return;
  for (const CatalogEntry& entry : entries_) {
    const QString id = entry.id();
    // The same weights and the same text for all: those of the SuperTransformer, and those tokens that the search used.
    if (std::isfinite(session()->proxyLoss(entry.choice.arch)) || !session()->space().contains(entry.choice.arch) ||
        !pending_losses_.insert(id).second)
      continue;
    LossConfig config;
    config.model = workspace->super->folder;
    config.arch = to_text(entry.choice.arch);
    if (!workspace->valid_source.empty())
      config.data = QFileInfo(QString::fromStdString(workspace->valid_source)).path().toStdString();
    config.valid_tokens = session()->lossTokens();
    startJob<EvaluateEvent, LossResult>(
        *session()->jobs(), [choice = entry.choice] { return tr("Proxy loss of %1").arg(choice.name()); }, Lane::interactive, this,
        [engine, config](JobContext<EvaluateEvent>&) { return engine->loss(config); }, {},
        [this, id, arch = entry.choice.arch, tokens = config.valid_tokens](JobOutcome<LossResult> outcome) {
          pending_losses_.erase(id);
          if (tokens != session()->lossTokens()) return computeLosses();
          // A loss that cannot be computed stays unknown in the table.
          if (const auto* result = std::get_if<LossResult>(&outcome)) session()->setProxyLoss(arch, result->loss_bits);
          rebuild();
        });
  }
}

void ParetoPage::showPublished(bool published) {
  layer_->setCurrent(published ? 1 : 0);
  rebuild();
}

void ParetoPage::rebuild() {
  const bool loss = byLoss(), published = showsPublished();
  const Better better = loss ? Better::lower : Better::higher;
  stack_->setCurrentIndex(published ? 2 : entries_.empty() ? 0 : 1);
  for (QComboBox* box : {x_, y_}) box->setVisible(!published && !entries_.empty());
  own_part_->setVisible(!published);
  published_->inspector()->setVisible(published);
  if (entries_.empty()) {
    facts_->setFacts({{tr("No models yet"), {}}});
    return;
  }
  for (CatalogEntry& entry : entries_)
    if (loss) entry.loss_bits = at(entry).y;

  std::vector<XY> places;
  for (const CatalogEntry& entry : entries_) places.push_back(at(entry));
  const std::vector<std::size_t> front = front_of(places, better);
  front_.clear();
  for (std::size_t i : front) front_.push_back(entries_[i].id());

  std::vector<ScatterPoint> points;
  std::vector<XY> shown;
  if (loss && !measured())
    for (const Candidate& candidate : session()->candidates())
      points.push_back({{candidate.latency_ms, candidate.loss_bits},
                        candidate_style,
                        QString::fromStdString(id_of(candidate.arch)) + "c",
                        0});
  for (const ScatterPoint& point : points) shown.push_back(point.at);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (!std::isfinite(places[i].x) || !std::isfinite(places[i].y)) continue;
    const bool on_front = std::find(front.begin(), front.end(), i) != front.end();
    points.push_back({places[i],
                      entries_[i].inherited ? inherited_style
                      : on_front            ? front_style
                                            : dominated_style,
                      entries_[i].id(), 0});
    shown.push_back(places[i]);
  }
  const bool nothing = shown.size() == points.size() && std::none_of(places.begin(), places.end(), [](const XY& p) {
                         return std::isfinite(p.x) && std::isfinite(p.y);
                       });
  plot_->setEmptyText(!nothing                   ? QString()
                      : !pending_losses_.empty() ? tr("The proxy losses are being computed.")
                      : measured()
                          ? tr("No model of this workspace has a measured latency and this quality. Choose predicted "
                               "latency, or measure.")
                          : tr("No model of this workspace has both numbers yet. The other axes may have some."));
  if (!shown.empty()) {
    double fast = INFINITY, slow = -INFINITY, low = INFINITY, high = -INFINITY;
    for (const XY& point : shown) {
      fast = std::min(fast, point.x);
      slow = std::max(slow, point.x);
      low = std::min(low, point.y);
      high = std::max(high, point.y);
    }
    const double room_x = 0.06 * (slow - fast), room_y = 0.06 * (high - low);
    plot_->setHome(round_range(std::max(0.0, fast - room_x), slow + room_x, 8),
                   round_range(low - room_y, high + room_y, 6));
  }
  std::vector<XY> corners;
  for (std::size_t i : front) corners.push_back(places[i]);
  plot_->setLines({{step_line(corners), 3}});
  plot_->setPoints(std::move(points));
  std::vector<ScatterLabel> labels;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].inherited && std::isfinite(places[i].x) && std::isfinite(places[i].y))
      labels.push_back({places[i], {}, entries_[i].choice.name(), i + 2 == entries_.size()});
  plot_->setLabels(labels);
  plot_->setBudget(session()->budgetMs() > 0 ? std::optional(session()->budgetMs()) : std::nullopt, true);
  plot_->setTitles(
      measured() ? tr("measured latency of one sentence of %1 tokens, ms").arg(session()->space().tokens)
                 : tr("predicted latency of one sentence of %1 tokens, ms").arg(session()->latencyTokens()),
      loss ? tr("proxy loss with inherited weights, bits per token, the same %1 tokens for all").arg(number(std::int64_t{session()->lossTokens()}))
           : tr("BLEU, sacreBLEU's scoring, this workspace's test set"));

  model_->set(entries_, session()->space(), measured(), loss);
  table_head_->setRemark(tr("%1 models").arg(number(static_cast<std::int64_t>(entries_.size()))));

  std::vector<ParallelAxis> axes{{tr("Enc dim"), {}, 0},
                                 {tr("Enc FFN"), {}, 0},
                                 {tr("Dec dim"), {}, 0},
                                 {tr("Dec FFN"), {}, 0},
                                 {tr("Depth"), {}, 0},
                                 {tr("Sources"), {}, 1},
                                 {loss ? tr("Loss") : tr("BLEU"), {}, loss ? 2 : 1}};
  std::vector<ParallelPlot::Line> lines;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Architecture& a = entries_[i].choice.arch;
    lines.push_back(
        {entries_[i].id(),
         {double(a.encoder_dim), mean(a.encoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_dim),
          mean(a.decoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_depth()),
          mean(a.decoder, [](const auto& l) { return l.sources.size(); }), places[i].y},
         std::find(front.begin(), front.end(), i) == front.end()});
  }
  for (std::size_t axis = 0; axis < axes.size(); ++axis) {
    Range range{INFINITY, -INFINITY};
    for (const auto& line : lines)
      if (std::isfinite(line.values[axis]))
        range = {std::min(range.lower, line.values[axis]), std::max(range.upper, line.values[axis])};
    axes[axis].range = range.lower <= range.upper ? range : Range{0, 1};
  }
  parallel_->set(std::move(axes), std::move(lines));

  // The reference is the slowest and the worst model that is there: more models only ever add area.
  XY reference{0, loss ? -INFINITY : INFINITY};
  for (const XY& place : places) {
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) continue;
    reference.x = std::max(reference.x, place.x);
    reference.y = loss ? std::max(reference.y, place.y) : std::min(reference.y, place.y);
  }
  int best = -1;
  const double budget = session()->budgetMs();
  for (std::size_t i : front)
    if (budget > 0 && places[i].x <= budget) best = static_cast<int>(i);
  QList<FactList::Fact> facts{{tr("Models on it"), tr("%1 of %2").arg(front.size()).arg(entries_.size())},
                              {loss ? tr("Hypervolume, ms × bits") : tr("Hypervolume, ms × BLEU"),
                               front.empty() ? tr("unknown") : number(hypervolume(places, better, reference), 1)}};
  if (budget > 0)
    facts << FactList::Fact{tr("Best within %1").arg(milliseconds(budget)),
                            best < 0 ? tr("none")
                            : loss   ? bits(places[best].y)
                                     : bleu(places[best].y),
                            true};
  facts_->setFacts(facts);
  followSelection();
}

void ParetoPage::select(const QString& id) {
  if (const CatalogEntry* found = entry(id)) {
    session()->selection()->setCurrent(found->choice);
    return;
  }
  for (const Candidate& candidate : session()->candidates())
    if (QString::fromStdString(id_of(candidate.arch)) + "c" == id) {
      Choice choice;
      choice.arch = candidate.arch;
      choice.detail = [born = candidate.born] { return tr("generation %1 of the last search").arg(born); };
      choice.numbers = {{"predicted_ms", candidate.latency_ms}, {"loss_bits", candidate.loss_bits}};
      return session()->selection()->setCurrent(choice);
    }
}

void ParetoPage::hover(const QString& id) {
  const CatalogEntry* found = entry(id);
  session()->selection()->setHovered(found ? std::optional(found->choice) : std::nullopt);
  emit hint(found ? tr("%1, %2. Enter selects, P pins.").arg(found->choice.name(), milliseconds(found->latency()))
                  : tr("Arrow keys walk the points. Enter selects, P pins."));
}

void ParetoPage::pin(const QString& id) {
  const CatalogEntry* found = entry(id);
  if (!found) return;
  Selection* selection = session()->selection();
  if (selection->isPinned(found->choice.arch)) selection->unpin(found->choice.arch);
  else selection->pin(found->choice);
}

void ParetoPage::followSelection() {
  const Selection* selection = session()->selection();
  QString id;
  QStringList pinned;
  for (const CatalogEntry& e : entries_) {
    if (selection->hasCurrent() && e.choice == selection->current()) id = e.id();
    if (selection->isPinned(e.choice.arch)) pinned << e.id();
  }
  plot_->setSelected(id);
  plot_->setPinned(pinned);
  parallel_->setSelected(id);
  const int row = id.isEmpty() ? -1 : sorted_->mapFromSource(model_->index(model_->rowOf(id), 0)).row();
  if (row >= 0) table_->selectRow(row);
  else table_->clearSelection();
}

void ParetoPage::retranslate() {
  header_->setTitle(title());
  layer_->setLabels({tr("This workspace"), tr("Published")});
  layer_->setAccessibleName(tr("Which models"));
  published_->retranslate();
  const QSignalBlocker quiet_x(x_), quiet_y(y_);
  x_->setItemText(0, tr("x: predicted latency"));
  x_->setItemText(1, tr("x: measured latency"));
  y_->setItemText(0, tr("y: BLEU"));
  y_->setItemText(1, tr("y: proxy loss"));
  x_->setAccessibleName(tr("Horizontal axis"));
  y_->setAccessibleName(tr("Vertical axis"));
  empty_->set(tr("No models yet"),
              
      tr("This page compares the models of a workspace by latency and quality. A search adds its winner; trained "
         "SubTransformers appear by themselves."),
              tr("Go to Search"));
  table_head_->setTitle(tr("Models"));
  parallel_head_->setTitle(tr("Genes"));
  parallel_head_->setRemark(tr("drag along an axis to brush"));
  inspector_head_->setTitle(tr("The front"));
  plot_->setAccessibleName(tr("Models by latency and quality; the table of models holds the same numbers"));
  table_->setAccessibleName(tr("Models"));
  parallel_->setAccessibleName(tr("Genes of the models as parallel coordinates"));
  reload();
}

void ParetoPage::exportTo(const QString& kind, const QString& file) {
  if (showsPublished()) published_->exportTo(kind, file);
  else plot_->exportTo(kind, file);
}
void ParetoPage::copy() {
  if (showsPublished()) published_->copy();
  else plot_->copy();
}

void ParetoPage::prepareForCapture() {
  if (!front_.empty()) select(front_[front_.size() / 2]);
}

}  // namespace hat::ui
