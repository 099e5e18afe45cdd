// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/published_view.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/models/gene_text.h"
#include "ui/pages/pareto/gene_table.h"
#include "ui/pages/pareto/published_chooser.h"
#include "ui/pages/pareto/published_facets.h"
#include "ui/pages/pareto/published_facts.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr const char* pair_gpu = "HAT_wmt14ende_titanxp@146.7ms_bleu@28.1";
constexpr const char* pair_arm = "HAT_wmt14ende_raspberrypi@6.0s_bleu@28.2";

}  // namespace

PublishedView::PublishedView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  model_ = new PublishedTable(this);
  chooser_ = new PublishedChooser;
  facets_ = new PublishedFacets(session, model_, chooser_);
  mixed_ = bindText(new RoleLabel(Role::text, 2), [] {
    return tr(
        "BLEU of different test sets never share an axis. Choose one task, or parameters or FLOPs as y; the table has "
        "every model.");
  });
  mixed_->setAlignment(Qt::AlignCenter);
  mixed_->setWordWrap(true);
  genes_ =
      new GeneTable(model_, PublishedTable::SortRole, PublishedTable::NameRole, [] { return tr("Released models"); });
  genes_->layOut({48, 118, 108, 56, 52, 72, 72, 72}, PublishedTable::device, 520, 344);
  bindName(genes_->parallel(), [] { return tr("Genes of the released models as parallel coordinates"); });
  table()->setObjectName("publishedTable");
  table()->sortByColumn(PublishedTable::bleu, Qt::DescendingOrder);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* plots = new QVBoxLayout;
  plots->setContentsMargins(24, 0, 16, 8);
  plots->addWidget(chooser_);
  plots->addWidget(facets_, 1);
  plots->addWidget(mixed_, 1);
  column->addLayout(plots, 364);
  column->addWidget(new Hairline);
  column->addWidget(genes_, 248);
  facts_ = new PublishedFacts(this);
  facts_->hide();

  connect(chooser_, &PublishedChooser::changed, this, &PublishedView::rebuild);
  connect(facets_, &PublishedFacets::activated, this, &PublishedView::select);
  connect(facets_, &PublishedFacets::hovered, this, &PublishedView::hover);
  connect(facets_, &PublishedFacets::pinned, this, &PublishedView::pin);
  connect(genes_, &GeneTable::activated, this, &PublishedView::select);
  connect(genes_, &GeneTable::hovered, this, &PublishedView::hover);
  connect(genes_, &GeneTable::pinned, this, &PublishedView::pin);
  connect(facts_, &PublishedFacts::openWanted, this, [this] {
    if (!selected_.isEmpty()) emit session_->requests()->page("architecture");
  });
  connect(facts_, &PublishedFacts::compareWanted, this, [this] { emit session_->requests()->compare(); });
  connect(facts_, &PublishedFacts::pairWanted, this, &PublishedView::comparePair);
  connect(session->selection(), &Selection::currentChanged, this, &PublishedView::followSelection);
  connect(session->selection(), &Selection::pinnedChanged, this, &PublishedView::followSelection);
  connect(session->budget(), &Budget::changed, this, &PublishedView::rebuild);
  connect(session->device(), &DeviceState::predictorChanged, this, &PublishedView::rebuild);
  bindTexts(this, [this] { rebuild(); });
}

QWidget* PublishedView::inspector() const { return facts_; }

ScatterPlot* PublishedView::facet(int device) const { return facets_->facet(device); }

DataTable* PublishedView::table() const { return genes_->table(); }

void PublishedView::setTask(const std::string& task) { chooser_->setTask(task); }

void PublishedView::setDeviceShown(int device, bool shown) { chooser_->setDeviceShown(device, shown); }

void PublishedView::rebuild() {
  std::vector<const PublishedModel*> models;
  for (const PublishedModel& model : published_models())
    if (const int device = publishedDevice(model.device);
        chooser_->isOfTask(model.task) && device >= 0 && chooser_->showsDevice(device))
      models.push_back(&model);
  table()->setColumnHidden(PublishedTable::task, !chooser_->task().empty());
  model_->set(models);
  genes_->setRemark(tr("%1 of %2 released").arg(models.size()).arg(published_models().size()));
  const bool mixed = chooser_->isMixed();
  facets_->setVisible(!mixed);
  mixed_->setVisible(mixed);
  if (!mixed) facets_->rebuild();
  showGenes();
  facts_->show(models, chooser_->task());
  followSelection();
}

void PublishedView::showGenes() {
  const bool mixed = chooser_->isMixed();
  std::vector<ParallelAxis> axes{
      {tr("Embed"), {}, 0},   {tr("Enc FFN"), {}, 0},
      {tr("Depth"), {}, 0},   {tr("Dec FFN"), {}, 0},
      {tr("Sources"), {}, 1}, {mixed ? tr("FLOPs, G") : chooser_->valueTitle().section(',', 0, 0), {}, 1}};
  std::vector<ParallelPlot::Line> lines;
  for (const PublishedModel* model : model_->models()) {
    const Architecture& a = model->arch;
    lines.push_back({QString::fromStdString(model->name),
                     {double(a.decoder_dim), meanOver(a.encoder, [](const auto& l) { return l.ffn_dim; }),
                      double(a.decoder_depth()), meanOver(a.decoder, [](const auto& l) { return l.ffn_dim; }),
                      meanOver(a.decoder, [](const auto& l) { return l.sources.size(); }),
                      mixed ? model->flops_g : valueOf(*model, chooser_->value())},
                     false,
                     QString::fromStdString(model->name)});
  }
  genes_->setGenes(std::move(axes), std::move(lines), model_->rowCount());
}

const PublishedModel* PublishedView::modelOf(const QString& name) const {
  const int row = model_->rowOf(name.section('|', 0, 0));
  return row < 0 ? nullptr : model_->models()[row];
}

void PublishedView::select(const QString& name) {
  if (const PublishedModel* model = modelOf(name)) session_->selection()->setCurrent(choiceOf(*model));
}

void PublishedView::hover(const QString& name) {
  const PublishedModel* model = modelOf(name);
  session_->selection()->setHovered(model ? std::optional(choiceOf(*model)) : std::nullopt);
  const QString id = model ? QString::fromStdString(model->name) : QString();
  facets_->setHovered(id);
  genes_->setHovered(id);
  emit hint(model ? tr("%1, %2. Enter selects, P pins.").arg(choiceOf(*model).name(), bleu(model->bleu))
                  : tr("Arrow keys walk the points. Enter selects, P pins."));
}

void PublishedView::pin(const QString& name) {
  const PublishedModel* model = modelOf(name);
  if (!model) return;
  Selection* selection = session_->selection();
  const ArchitectureEntry choice = choiceOf(*model);
  if (selection->isPinned(choice.arch))
    selection->unpin(choice.arch);
  else
    selection->pin(choice);
}

void PublishedView::comparePair() {
  const PublishedModel *gpu = find_published(pair_gpu), *arm = find_published(pair_arm);
  if (!gpu || !arm) return;
  Selection* selection = session_->selection();
  for (const ArchitectureEntry& other : QList<ArchitectureEntry>(selection->pinned())) selection->unpin(other.arch);
  selection->setCurrent(choiceOf(*gpu));
  selection->pin(choiceOf(*arm));
  emit session_->requests()->compare();
}

void PublishedView::followSelection() {
  const Selection* selection = session_->selection();
  selected_.clear();
  QStringList pinned;
  for (const PublishedModel* model : model_->models()) {
    const QString name = QString::fromStdString(model->name);
    // Several devices share an architecture: the name tells them apart.
    if (selection->hasCurrent() && selection->current().arch == model->arch &&
        selection->current().label == choiceOf(*model).label)
      selected_ = name;
    for (const ArchitectureEntry& choice : selection->pinned())
      if (choice.arch == model->arch && choice.label == choiceOf(*model).label) pinned << name;
  }
  facets_->setSelected(selected_, pinned);
  genes_->setSelected(selected_);
  const bool other = selection->hasCurrent() &&
                     std::any_of(selection->pinned().begin(), selection->pinned().end(),
                                 [&](const ArchitectureEntry& c) { return c.arch != selection->current().arch; });
  facts_->setActions(!selected_.isEmpty(), other);
}

QList<Exportable*> PublishedView::exportViews() const {
  // Scores of different test sets have no facets.
  if (facets_->isHidden() || facets_->shown().isEmpty()) return {genes_->parallel()};
  return {facets_->picture(), genes_->parallel()};
}

}  // namespace hat::ui
