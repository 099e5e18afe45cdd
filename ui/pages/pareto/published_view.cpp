// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/published_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/controls/flow_row.h"
#include "ui/models/data_table.h"
#include "ui/models/gene_text.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr const char* pair_gpu = "HAT_wmt14ende_titanxp@146.7ms_bleu@28.1";
constexpr const char* pair_arm = "HAT_wmt14ende_raspberrypi@6.0s_bleu@28.2";

}  // namespace

PublishedView::PublishedView(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), row_picture_(std::make_unique<Row>(this)) {
  task_ = new QComboBox;
  task_->setObjectName("publishedTask");
  for (const std::string& each : published_tasks()) task_->addItem(QString(), QString::fromStdString(each));
  task_->addItem(QString(), QString());
  value_ = new QComboBox;
  value_->setObjectName("publishedValue");
  for (int i = 0; i < 4; ++i) value_->addItem(QString());
  for (QComboBox* box : {task_, value_}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);

  const Theme& t = theme();
  row_ = new QWidget;
  auto* facets = new QHBoxLayout(row_);
  facets->setContentsMargins(0, 0, 0, 0);
  facets->setSpacing(12);
  for (int i = 0; i < 3; ++i) {
    chips_[i] = new Chip(publishedDevices()[i].second);
    chips_[i]->setSeries(&t.series[i]);
    chips_[i]->setChecked(true);
    connect(chips_[i], &Chip::toggled, this, &PublishedView::rebuild);
    ScatterPlot* plot = facets_[i] = new ScatterPlot;
    plot->setObjectName("facet" + QString::fromStdString(publishedDevices()[i].first));
    plot->setMostTicks(5, 6);
    const Ink ink = static_cast<Ink>(static_cast<int>(Ink::series0) + i);
    plot->setStyles({{ink, t.series[i].marker, 4.5, true},
                     {ink, t.series[i].marker, 4.5, true, true},
                     {Ink::neutral, Marker::cross, 5, true}});
    plot->setTip(
        [this, plot](int point) {
          PointTip tip;
          const QString id = plot->points()[point].id;
          if (const int row = model_->rowOf(id.section('|', 0, 0)); row >= 0) {
            const PublishedModel& model = *model_->models()[row];
            tip.arch = &model.arch;
            tip.lines << choiceOf(model).name()
                      << tr("BLEU %1, detokenised %2").arg(number(model.bleu, 1), number(model.sacrebleu, 1))
                      << tr("%1 M parameters, %2 G FLOPs").arg(number(model.params_m, 2), number(model.flops_g, 2));
            if (id.contains('|')) tip.lines << tr("%1 here").arg(milliseconds(plot->points()[point].at.x));
          } else {
            tip.lines << id << milliseconds(plot->points()[point].at.x);
          }
          return tip;
        },
        &session->space());
    connect(plot, &ScatterPlot::pointActivated, this, &PublishedView::select);
    connect(plot, &ScatterPlot::pointHovered, this, &PublishedView::hover);
    connect(plot, &ScatterPlot::pointPinned, this, &PublishedView::pin);
    connect(plot, &ScatterPlot::budgetReleased, session->budget(), &Budget::choose);
    facets->addWidget(plot, 1);
  }
  baselines_ = new Chip;
  baselines_->setObjectName("baselines");
  baselines_->setChecked(true);
  mixed_ = new RoleLabel(Role::text, 2);
  mixed_->setAlignment(Qt::AlignCenter);
  mixed_->setWordWrap(true);

  table_head_ = new SectionHead;
  parallel_head_ = new SectionHead;
  model_ = new PublishedTable(this);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(PublishedTable::SortRole);
  table_ = new DataTable;
  table_->setObjectName("publishedTable");
  table_->setModelAndColumns(sorted_, {48, 118, 108, 56, 52, 72, 72, 72}, PublishedTable::device);
  table_->setSortingEnabled(true);
  table_->sortByColumn(PublishedTable::bleu, Qt::DescendingOrder);
  parallel_ = new ParallelPlot;
  auto* bottom = new QGridLayout;
  bottom->setContentsMargins(24, 4, 16, 8);
  bottom->setHorizontalSpacing(24);
  bottom->setVerticalSpacing(2);
  bottom->addWidget(table_head_, 0, 0);
  bottom->addWidget(parallel_head_, 0, 1);
  bottom->addWidget(table_, 1, 0);
  bottom->addWidget(parallel_, 1, 1);
  bottom->setColumnStretch(0, 520);
  bottom->setColumnStretch(1, 344);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* choosers = new QHBoxLayout;
  choosers->setSpacing(6);
  choosers->addWidget(task_);
  choosers->addSpacing(6);
  for (Chip* chip : chips_) choosers->addWidget(chip);
  choosers->addSpacing(6);
  choosers->addWidget(baselines_);
  choosers->addStretch(1);
  choosers->addWidget(value_);
  auto* plots = new QVBoxLayout;
  plots->setContentsMargins(24, 0, 16, 8);
  plots->addLayout(choosers);
  plots->addWidget(row_, 1);
  plots->addWidget(mixed_, 1);
  column->addLayout(plots, 364);
  column->addWidget(new Hairline);
  column->addLayout(bottom, 248);

  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* part = new QVBoxLayout(inspector_);
  part->setContentsMargins(0, 0, 0, 0);
  part->setSpacing(4);
  auto* buttons = new FlowRow;
  open_ = new QPushButton;
  open_->setObjectName("openPublished");
  compare_ = new QPushButton(icon("compare"), {});
  compare_->setObjectName("comparePublished");
  buttons->addWidget(open_);
  buttons->addWidget(compare_);
  part->addLayout(buttons);
  pair_ = new QPushButton(icon("compare"), {});
  pair_->setObjectName("comparePair");
  for (const auto& [head, facts] : {std::pair(&front_head_, &front_facts_),
                                    {&claims_head_, &claims_},
                                    {&pair_head_, &pair_facts_},
                                    {&cost_head_, &costs_}}) {
    *head = new SectionHead;
    *facts = new FactList;
    part->addSpacing(6);
    part->addWidget(new Hairline);
    part->addWidget(*head);
    part->addWidget(*facts);
    if (head == &pair_head_) part->addWidget(pair_, 0, Qt::AlignLeft);
  }

  whenThemed(this, [this] {
    for (int i = 0; i < 3; ++i) chips_[i]->setSeries(&theme().series[i]);
  });
  connect(task_, &QComboBox::currentIndexChanged, this, &PublishedView::rebuild);
  connect(value_, &QComboBox::currentIndexChanged, this, &PublishedView::rebuild);
  connect(baselines_, &Chip::toggled, this, &PublishedView::rebuild);
  connect(parallel_, &ParallelPlot::lineActivated, this, &PublishedView::select);
  connect(parallel_, &ParallelPlot::lineHovered, this, &PublishedView::hover);
  connect(parallel_, &ParallelPlot::brushChanged, this, [this] {
    parallel_head_->setRemark(
        parallel_->hasBrush() ? tr("%1 of %2 inside the brush").arg(parallel_->brushed().size()).arg(model_->rowCount())
                              : tr("drag along an axis to brush"));
  });
  const auto name_of_row = [this](int row) {
    return row < 0 ? QString() : sorted_->index(row, 0).data(PublishedTable::NameRole).toString();
  };
  connect(table_, &DataTable::rowActivated, this, [this, name_of_row](int row) { select(name_of_row(row)); });
  connect(table_, &DataTable::rowHovered, this, [this, name_of_row](int row) { hover(name_of_row(row)); });
  connect(table_, &DataTable::rowPinned, this, [this, name_of_row](int row) { pin(name_of_row(row)); });
  connect(open_, &QPushButton::clicked, this, [this] {
    if (!selected_.isEmpty()) emit session_->requests()->page("architecture");
  });
  connect(compare_, &QPushButton::clicked, this, [this] { emit session_->requests()->compare(); });
  connect(pair_, &QPushButton::clicked, this, &PublishedView::comparePair);
  connect(session->selection(), &Selection::currentChanged, this, &PublishedView::followSelection);
  connect(session->selection(), &Selection::pinnedChanged, this, &PublishedView::followSelection);
  connect(session->budget(), &Budget::changed, this, &PublishedView::rebuild);
  connect(session->device(), &DeviceState::predictorChanged, this, &PublishedView::rebuild);
  retranslate();
}

std::string PublishedView::task() const { return task_->currentData().toString().toStdString(); }
PublishedView::Value PublishedView::value() const { return static_cast<Value>(std::max(0, value_->currentIndex())); }

void PublishedView::setTask(const std::string& task) {
  task_->setCurrentIndex(task_->findData(QString::fromStdString(task)));
}
void PublishedView::setDeviceShown(int device, bool shown) { chips_[device]->setChecked(shown); }

void PublishedView::rebuild() {
  const std::string chosen = task();
  std::vector<const PublishedModel*> models;
  for (const PublishedModel& model : published_models()) {
    const int device = publishedDevice(model.device);
    if ((chosen.empty() || model.task == chosen) && device >= 0 && chips_[device]->isChecked())
      models.push_back(&model);
  }
  table_->setColumnHidden(PublishedTable::task, !chosen.empty());
  model_->set(models);
  table_head_->setRemark(tr("%1 of %2 released").arg(models.size()).arg(published_models().size()));

  // Scores of different test sets never share an axis.
  const bool mixed = chosen.empty() && better() == Better::higher;
  row_->setVisible(!mixed);
  mixed_->setVisible(mixed);
  if (!mixed)
    for (int device = 0; device < 3; ++device) rebuildFacet(device, models);

  std::vector<ParallelAxis> axes{
      {tr("Embed"), {}, 0},   {tr("Enc FFN"), {}, 0},
      {tr("Depth"), {}, 0},   {tr("Dec FFN"), {}, 0},
      {tr("Sources"), {}, 1}, {mixed ? tr("FLOPs, G") : valueTitle().section(',', 0, 0), {}, 1}};
  std::vector<ParallelPlot::Line> lines;
  for (const PublishedModel* model : models) {
    const Architecture& a = model->arch;
    lines.push_back({QString::fromStdString(model->name),
                     {double(a.decoder_dim), meanOver(a.encoder, [](const auto& l) { return l.ffn_dim; }),
                      double(a.decoder_depth()), meanOver(a.decoder, [](const auto& l) { return l.ffn_dim; }),
                      meanOver(a.decoder, [](const auto& l) { return l.sources.size(); }),
                      mixed ? model->flops_g : valueOf(*model)},
                     false,
                     QString::fromStdString(model->name)});
  }
  for (std::size_t axis = 0; axis < axes.size(); ++axis) {
    Range range{INFINITY, -INFINITY};
    for (const auto& line : lines)
      range = {std::min(range.lower, line.values[axis]), std::max(range.upper, line.values[axis])};
    axes[axis].range = range.lower <= range.upper ? range : Range{0, 1};
  }
  parallel_->set(std::move(axes), std::move(lines));
  refreshFacts();
  followSelection();
}

void PublishedView::select(const QString& name) {
  if (const int row = model_->rowOf(name.section('|', 0, 0)); row >= 0)
    session_->selection()->setCurrent(choiceOf(*model_->models()[row]));
}

void PublishedView::hover(const QString& name) {
  const int row = model_->rowOf(name.section('|', 0, 0));
  session_->selection()->setHovered(row < 0 ? std::nullopt : std::optional(choiceOf(*model_->models()[row])));
  const QString id = row < 0 ? QString() : QString::fromStdString(model_->models()[row]->name);
  parallel_->setHovered(id);
  for (ScatterPlot* plot : facets_)
    if (!plot->underMouse()) plot->setHovered(id);
  if (!table_->underMouse()) table_->setHoveredRow(row < 0 ? -1 : sorted_->mapFromSource(model_->index(row, 0)).row());
  emit hint(row < 0 ? tr("Arrow keys walk the points. Enter selects, P pins.")
                    : tr("%1, %2. Enter selects, P pins.")
                          .arg(choiceOf(*model_->models()[row]).name(), bleu(model_->models()[row]->bleu)));
}

void PublishedView::pin(const QString& name) {
  const int row = model_->rowOf(name.section('|', 0, 0));
  if (row < 0) return;
  Selection* selection = session_->selection();
  const Choice choice = choiceOf(*model_->models()[row]);
  if (selection->isPinned(choice.arch))
    selection->unpin(choice.arch);
  else
    selection->pin(choice);
}

void PublishedView::comparePair() {
  const PublishedModel *gpu = find_published(pair_gpu), *arm = find_published(pair_arm);
  if (!gpu || !arm) return;
  Selection* selection = session_->selection();
  for (const Choice& other : QList<Choice>(selection->pinned())) selection->unpin(other.arch);
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
    for (const Choice& choice : selection->pinned())
      if (choice.arch == model->arch && choice.label == choiceOf(*model).label) pinned << name;
  }
  for (ScatterPlot* plot : facets_) {
    // The same model on another device has the same ring there.
    const bool elsewhere = std::none_of(plot->points().begin(), plot->points().end(),
                                        [this](const ScatterPoint& point) { return point.id == selected_; });
    plot->setSelected(elsewhere && !selected_.isEmpty() ? selected_ + "|" : selected_);
    QStringList here = pinned;
    for (const QString& name : pinned) here << name + "|";
    plot->setPinned(here);
  }
  parallel_->setSelected(selected_);
  const int row = selected_.isEmpty() ? -1 : sorted_->mapFromSource(model_->index(model_->rowOf(selected_), 0)).row();
  if (row >= 0)
    table_->selectRow(row);
  else
    table_->clearSelection();
  open_->setEnabled(!selected_.isEmpty());
  const bool other =
      selection->hasCurrent() && std::any_of(selection->pinned().begin(), selection->pinned().end(),
                                             [&](const Choice& c) { return c.arch != selection->current().arch; });
  compare_->setEnabled(other);
}

void PublishedView::retranslate() {
  const QSignalBlocker quiet_task(task_), quiet_value(value_);
  for (int i = 0; i < task_->count(); ++i)
    task_->setItemText(i, task_->itemData(i).toString().isEmpty()
                              ? tr("All tasks")
                              : taskTitle(task_->itemData(i).toString().toStdString()));
  value_->setItemText(0, tr("y: BLEU, HAT's"));
  value_->setItemText(1, tr("y: sacreBLEU"));
  value_->setItemText(2, tr("y: parameters"));
  value_->setItemText(3, tr("y: FLOPs"));
  for (QComboBox* box : {task_, value_}) {
    int width = 0;
    for (int i = 0; i < box->count(); ++i)
      width = std::max(width, box->fontMetrics().horizontalAdvance(box->itemText(i)));
    box->setMinimumWidth(width + scaled(44));
  }
  task_->setAccessibleName(tr("Task"));
  value_->setAccessibleName(tr("Vertical axis"));
  baselines_->setText(tr("Baselines"));
  mixed_->setText(
      tr("BLEU of different test sets never share an axis. Choose one task, or parameters or FLOPs as y; the table has "
         "every model."));
  table_head_->setTitle(tr("Released models"));
  parallel_head_->setTitle(tr("Genes"));
  parallel_head_->setRemark(tr("drag along an axis to brush"));
  table_->setAccessibleName(tr("Released models"));
  parallel_->setAccessibleName(tr("Genes of the released models as parallel coordinates"));
  for (int i = 0; i < 3; ++i) {
    facets_[i]->setAccessibleName(
        tr("Released models on the %1; the table holds the same numbers").arg(publishedDevices()[i].second));
    chips_[i]->setAccessibleName(publishedDevices()[i].second);
  }
  open_->setText(tr("Open architecture"));
  compare_->setText(tr("Compare"));
  compare_->setToolTip(tr("Compare the current one with the pinned ones"));
  pair_head_->setTitle(tr("Specialised for one device"));
  pair_->setText(tr("Compare these two"));
  cost_head_->setTitle(tr("Cost of one search"));
  rebuild();
}

}  // namespace hat::ui
