// SPDX-License-Identifier: GPL-3.0-or-later
// What the Pareto page shows: its models and points, the front among them, their losses, its words.
#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/config/search.h"
#include "domain/io/model_bin.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/fact_list.h"
#include "ui/models/data_table.h"
#include "ui/models/gene_text.h"
#include "ui/pages/pareto/pareto_layers.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/series/search_series.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

enum PointStyle { dominated_style, front_style, inherited_style, candidate_style, own_style };

}  // namespace

void ParetoPage::reload() {
  const Workspace* workspace = session()->workspace();
  const std::string folder =
      workspace && !workspace->runs_folder.empty() ? workspace->runs_folder + "/points" : std::string();
  if (folder != points_folder_) {
    own_.open(folder);
    points_folder_ = folder;
  }
  entries_ = catalog_of(*session());
  int number = 0;
  for (const OwnPoints::File& file : own_.files()) {
    for (CatalogEntry& entry : catalog_of(*session(), file.points, number)) entries_.push_back(std::move(entry));
    number += static_cast<int>(file.points.size());
    if (!file.error.isEmpty()) emit hint(file.error);
  }
  const auto knows = [&](auto field) {
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const CatalogEntry& e) { return std::isfinite(field(e)); });
  };
  const QSignalBlocker quiet_x(x_), quiet_y(y_);
  if (!knows([](const CatalogEntry& e) { return e.predicted_ms; }) &&
      knows([](const CatalogEntry& e) { return e.measured_ms; }))
    x_->setCurrentIndex(1);
  if (!entries_.empty() && !knows([](const CatalogEntry& e) { return e.bleu; })) y_->setCurrentIndex(1);
  computeLosses();
  rebuild();
}

void ParetoPage::computeLosses() {
  const Workspace* workspace = session()->workspace();
  Engine* engine = session()->engine();
  if (!byLoss() || !engine || !workspace || !workspace->super) return;
  for (const CatalogEntry& entry : entries_) {
    if (entry.own >= 0) continue;
    const QString id = entry.id();
    // The same weights and the same text for all: those of the SuperTransformer, and those tokens that the search used.
    if (std::isfinite(session()->losses()->of(entry.choice.arch)) ||
        !session()->space().has_weights_for(entry.choice.arch) || !pending_losses_.insert(id).second)
      continue;
    LossConfig config;
    config.model = workspace->super->folder;
    config.arch = to_text(entry.choice.arch);
    if (!workspace->valid_source.empty())
      config.data = QFileInfo(QString::fromStdString(workspace->valid_source)).path().toStdString();
    config.valid_tokens = session()->losses()->tokens();
    startJob<EvaluateEvent, LossResult>(
        *session()->jobs(), [choice = entry.choice] { return tr("Proxy loss of %1").arg(choice.name()); },
        Lane::interactive, this, [engine, config](JobContext<EvaluateEvent>&) { return engine->loss(config); }, {},
        [this, id, arch = entry.choice.arch, tokens = config.valid_tokens,
         super = config.model](JobOutcome<LossResult> outcome) {
          pending_losses_.erase(id);
          if (super != session()->superFolder()) return;
          if (tokens != session()->losses()->tokens()) return computeLosses();
          // A loss that cannot be computed stays unknown in the table.
          if (const auto* result = std::get_if<LossResult>(&outcome)) session()->losses()->set(arch, result->loss_bits);
          rebuild();
        });
  }
}

void ParetoPage::rebuild() {
  const bool loss = byLoss(), published = showsPublished();
  const Better better = quality() == Quality::bleu ? Better::higher : Better::lower;
  stack_->setCurrentIndex(published ? 2 : entries_.empty() ? 0 : 1);
  for (QComboBox* box : {x_, y_}) box->setVisible(!published && !entries_.empty());
  own_part_->setVisible(!published);
  published_->inspector()->setVisible(published);
  if (entries_.empty()) {
    facts_->setFacts({{tr("No models yet"), {}}});
    return;
  }
  for (CatalogEntry& entry : entries_)
    if (loss && entry.own < 0) entry.loss_bits = at(entry).y;
  QStringList files;
  for (const OwnPoints::File& file : own_.files()) files << file.name;
  refreshActions();
  layers_->offer(entries_, loss && !measured() && !session()->candidates().empty(), files);

  // Points of the user's own are for comparison: they may be of another device or text, so no front is made with them.
  std::vector<XY> places, ranked;
  const XY nowhere{std::nan(""), std::nan("")};
  for (const CatalogEntry& entry : entries_) {
    places.push_back(layers_->shows(entry) ? at(entry) : nowhere);
    ranked.push_back(entry.own < 0 ? places.back() : nowhere);
  }
  const std::vector<std::size_t> front = front_of(ranked, better);
  front_.clear();
  for (std::size_t i : front) front_.push_back(entries_[i].id());

  std::vector<ScatterPoint> points;
  std::vector<XY> shown;
  if (loss && !measured() && layers_->showsCandidates())
    for (const Candidate& candidate : session()->candidates())
      points.push_back({{candidate.latency_ms, candidate.loss_bits},
                        candidate_style,
                        QString::fromStdString(id_of(candidate.arch)) + "c"});
  for (const ScatterPoint& point : points) shown.push_back(point.at);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (!std::isfinite(places[i].x) || !std::isfinite(places[i].y)) continue;
    const bool on_front = std::find(front.begin(), front.end(), i) != front.end();
    points.push_back({places[i],
                      entries_[i].own >= 0  ? own_style
                      : entries_[i].cut_out ? inherited_style
                      : on_front            ? front_style
                                            : dominated_style,
                      entries_[i].id()});
    if (const auto& ends = entries_[i].latency_interval_ms) points.back().x_interval = Range{ends->first, ends->second};
    if (const auto& ends = entries_[i].bleu_interval; ends && quality() == Quality::bleu)
      points.back().y_interval = Range{ends->first, ends->second};
    shown.push_back(places[i]);
    // An error bar lies on the plot whole.
    if (const auto& ends = points.back().x_interval)
      shown.insert(shown.end(), {{ends->lower, places[i].y}, {ends->upper, places[i].y}});
    if (const auto& ends = points.back().y_interval)
      shown.insert(shown.end(), {{places[i].x, ends->lower}, {places[i].x, ends->upper}});
  }
  const bool nothing =
      std::none_of(places.begin(), places.end(), [](const XY& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
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
  constexpr auto most_named = 12;
  // Names help as long as they are few: of one's own points, and of the models on the front.
  const auto number_of_own = std::count_if(entries_.begin(), entries_.end(),
                                           [this](const CatalogEntry& e) { return e.own >= 0 && layers_->shows(e); });
  const auto is_named = [&](std::size_t i) {
    if (entries_[i].own >= 0) return number_of_own <= most_named;
    return entries_[i].inherited ||
           (front.size() <= most_named && std::find(front.begin(), front.end(), i) != front.end());
  };
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (is_named(i) && std::isfinite(places[i].x) && std::isfinite(places[i].y))
      labels.push_back({places[i], {}, entries_[i].choice.name(), i + 2 == entries_.size()});
  plot_->setLabels(labels);
  plot_->setBudget(session()->budget()->ms() > 0 ? std::optional(session()->budget()->ms()) : std::nullopt, true);
  // One text for all of them.
  QString text;
  for (const CatalogEntry& entry : entries_)
    if (text.isEmpty()) text = entry.bleu_text;
  plot_->setTitles(measured()
                       ? tr("measured latency of one sentence of %1 tokens, ms").arg(session()->device()->tokens())
                       : tr("predicted latency of one sentence of %1 tokens, ms").arg(session()->device()->tokens()),
                   loss ? tr("proxy loss with inherited weights, bits per token, the same %1 tokens for all")
                              .arg(number(std::int64_t{session()->losses()->tokens()}))
                   : quality() == Quality::params ? tr("parameters, M")
                   : quality() == Quality::flops  ? tr("FLOPs, G")
                   : text.isEmpty()               ? tr("BLEU, sacreBLEU's scoring, as the models' cards say")
                                                  : tr("BLEU, sacreBLEU's scoring, %1").arg(text));

  std::vector<CatalogEntry> listed;
  std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(listed),
               [this](const CatalogEntry& entry) { return layers_->shows(entry); });
  table_head_->setRemark(tr("%1 models").arg(number(static_cast<std::int64_t>(listed.size()))));
  model_->set(std::move(listed), session()->space(), measured(), loss);

  std::vector<ParallelAxis> axes{{tr("Enc dim"), {}, 0},
                                 {tr("Enc FFN"), {}, 0},
                                 {tr("Dec dim"), {}, 0},
                                 {tr("Dec FFN"), {}, 0},
                                 {tr("Depth"), {}, 0},
                                 {tr("Sources"), {}, 1},
                                 {loss                           ? tr("Loss")
                                  : quality() == Quality::params ? tr("M params")
                                  : quality() == Quality::flops  ? tr("G FLOPs")
                                                                 : tr("BLEU"),
                                  {},
                                  quality() == Quality::bleu ? 1 : 2}};
  std::vector<ParallelPlot::Line> lines;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (!entries_[i].has_arch || !layers_->shows(entries_[i])) continue;
    const Architecture& a = entries_[i].choice.arch;
    lines.push_back(
        {entries_[i].id(),
         {double(a.encoder_dim), meanOver(a.encoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_dim),
          meanOver(a.decoder, [](const auto& l) { return l.ffn_dim; }), double(a.decoder_depth()),
          meanOver(a.decoder, [](const auto& l) { return l.sources.size(); }), places[i].y},
         std::find(front.begin(), front.end(), i) == front.end(),
         entries_[i].choice.name()});
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
  const bool less = better == Better::lower;
  XY reference{0, less ? -INFINITY : INFINITY};
  for (const XY& place : ranked) {
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) continue;
    reference.x = std::max(reference.x, place.x);
    reference.y = less ? std::max(reference.y, place.y) : std::min(reference.y, place.y);
  }
  const double budget = session()->budget()->ms();
  const auto best = best_within(numbers_of(entries_), budget);
  QList<FactList::Fact> facts{
      {tr("Models on it"),
       tr("%1 of %2")
           .arg(front.size())
           .arg(std::count_if(entries_.begin(), entries_.end(), [](const CatalogEntry& e) { return e.own < 0; }))},
      {loss                           ? tr("Hypervolume, ms × bits")
       : quality() == Quality::params ? tr("Hypervolume, ms × M")
       : quality() == Quality::flops  ? tr("Hypervolume, ms × G")
                                      : tr("Hypervolume, ms × BLEU"),
       front.empty() ? tr("unknown") : number(hypervolume(ranked, better, reference), 1)}};
  if (budget > 0)
    facts << FactList::Fact{tr("Best within %1").arg(milliseconds(budget)),
                            !best ? tr("none") : answer_text(entries_, *best), true};
  facts_->setFacts(facts);
  followSelection();
}

void ParetoPage::refreshActions() {
  const qsizetype missing = withoutBleu().size();
  evaluate_->setVisible(!showsPublished() && missing > 0);
  evaluate_->setText(tr("Evaluate %1…").arg(missing));
  evaluate_->setToolTip(tr("BLEU and milliseconds of the %n model(s) that have no BLEU beside the others", nullptr,
                           static_cast<int>(missing)));
  evaluate_action_->setEnabled(!showsPublished());
  evaluate_action_->setText(tr("Evaluate the selected model…"));
}

QList<Choice> ParetoPage::withoutBleu() const {
  QList<Choice> missing;
  for (const CatalogEntry& entry : entries_)
    if (entry.own < 0 && !std::isfinite(entry.bleu)) missing << entry.choice;
  return missing;
}

void ParetoPage::showMenu(const QPoint& at, const QPoint& global) {
  const QModelIndex row = table_->indexAt(at);
  const CatalogEntry* found =
      row.isValid() ? entry(sorted_->index(row.row(), 0).data(CatalogTable::IdRole).toString()) : nullptr;
  QMenu menu(this);
  menu.setObjectName("modelMenu");
  if (found && found->own < 0) {
    const Choice choice = found->choice;
    const QString folder = choice.model_folder;
    menu.addAction(tr("Evaluate…"), this, [this, choice] { emit session()->requests()->evaluation({choice}); })
        ->setObjectName("evaluateModel");
    if (!folder.isEmpty()) {
      menu.addAction(tr("Name and description…"), this,
                     [this, folder] { emit session()->requests()->modelEdit(folder); })
          ->setObjectName("renameModel");
      menu.addAction(tr("Move to the bin…"), this, [this, folder] { emit session()->requests()->modelRemoval(folder); })
          ->setObjectName("binModel");
    }
  }
  std::vector<ModelInfo> binned;
  for (const std::string& models : modelFolders()) {
    std::vector<ModelInfo> more = binned_models(models);
    std::move(more.begin(), more.end(), std::back_inserter(binned));
  }
  if (!binned.empty()) {
    QMenu* bin = menu.addMenu(tr("Take out of the bin"));
    bin->setObjectName("binMenu");
    for (const ModelInfo& model : binned)
      bin->addAction(QString::fromStdString(model.name), this, [this, folder = QString::fromStdString(model.folder)] {
        emit session()->requests()->modelRestore(folder);
      });
  }
  if (!menu.isEmpty()) menu.exec(global);
}

std::set<std::string> ParetoPage::modelFolders() const {
  std::set<std::string> folders;
  const Workspace* workspace = session()->workspace();
  if (!workspace) return folders;
  folders.insert(workspace->folder + "/models");
  if (!workspace->runs_folder.empty()) folders.insert(workspace->runs_folder + "/models");
  for (const ModelInfo& model : workspace->models)
    folders.insert(QFileInfo(QString::fromStdString(model.folder)).path().toStdString());
  return folders;
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
  y_->setItemText(2, tr("y: parameters"));
  y_->setItemText(3, tr("y: FLOPs"));
  layers_->retranslate();
  x_->setAccessibleName(tr("Horizontal axis"));
  y_->setAccessibleName(tr("Vertical axis"));
  empty_->set(
      tr("No models yet"),

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

QString ParetoPage::csv() const {
  QString text =
      "latency_ms,quality,quality_kind,kind,id,name,predicted_ms,measured_ms,latency_low_ms,latency_high_ms,bleu,bleu_"
      "low,bleu_high,loss_bits,params,"
      "flops,device,data,born,origin,parents,on_front,shown,encoder_layers,decoder_layers,architecture\n";
  const QString kind = quality() == Quality::loss     ? "loss_bits"
                       : quality() == Quality::params ? "params_m"
                       : quality() == Quality::flops  ? "flops_g"
                                                      : "bleu";
  const auto low = [](const NamedPoint::Interval& ends) { return ends ? csvCell(ends->first) : QString(); };
  const auto high = [](const NamedPoint::Interval& ends) { return ends ? csvCell(ends->second) : QString(); };
  const auto flag = [](bool on) { return on ? QString("1") : QString("0"); };
  const auto genes = [](const Architecture& arch) {
    return QStringList{QString::number(arch.encoder_depth()), QString::number(arch.decoder_depth()),
                       csvCell(QString::fromStdString(to_text(arch)))};
  };
  for (const CatalogEntry& e : entries_) {
    const bool own = e.own >= 0;
    const QString device = own ? e.device : std::isfinite(e.predicted_ms) ? session()->device()->name() : QString();
    QStringList cells{csvCell(at(e).x),
                      csvCell(at(e).y),
                      kind,
                      own                        ? "point"
                      : e.inherited || e.cut_out ? "inherited"
                                                 : "model",
                      e.id(),
                      csvCell(e.choice.name()),
                      csvCell(e.predicted_ms),
                      csvCell(e.measured_ms),
                      low(e.latency_interval_ms),
                      high(e.latency_interval_ms),
                      csvCell(e.bleu),
                      low(e.bleu_interval),
                      high(e.bleu_interval),
                      csvCell(own ? e.loss_bits : session()->losses()->of(e.choice.arch)),
                      e.params < 0 ? QString() : QString::number(e.params),
                      csvCell(e.flops, 15),
                      csvCell(device),
                      csvCell(e.data),
                      {},
                      {},
                      {},
                      flag(std::ranges::find(front_, e.id()) != front_.end()),
                      flag(layers_->shows(e))};
    cells << (e.has_arch ? genes(e.choice.arch) : QStringList{{}, {}, {}});
    text += cells.join(',') + '\n';
  }
  const bool shown = byLoss() && !measured() && layers_->showsCandidates();
  for (const Candidate& candidate : session()->candidates()) {
    const SearchSpace& space = session()->space();
    const QString id = QString::fromStdString(id_of(candidate.arch)), loss = csvCell(candidate.loss_bits);
    QStringList parents;
    for (const std::string& parent : candidate.parents) parents << QString::fromStdString(parent);
    QStringList cells{csvCell(candidate.latency_ms),
                      byLoss() ? loss : QString(),
                      kind,
                      "candidate",
                      id,
                      {},
                      csvCell(candidate.latency_ms),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      loss,
                      QString::number(params_of(candidate.arch, space.qkv_dim)),
                      QString::number(flops_of(candidate.arch, space.qkv_dim, space.tokens)),
                      csvCell(session()->device()->name()),
                      {},
                      QString::number(candidate.born),
                      QString::fromUtf8(name_of(candidate.origin)),
                      parents.join(' '),
                      "0",
                      flag(shown)};
    text += (cells << genes(candidate.arch)).join(',') + '\n';
  }
  return text;
}

}  // namespace hat::ui
