// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_page.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
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

#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/fact_list.h"
#include "ui/models/data_table.h"
#include "ui/pages/pareto/pareto_layers.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

std::vector<PointStyle> styles() {
  return {{Ink::q2, Marker::diamond, 4.5, true},
          {Ink::series3, Marker::diamond, 5, true},
          {Ink::series3, Marker::diamond, 5, true, true},
          {Ink::faint, Marker::disc, 1.75, false},
          {Ink::series4, Marker::triangle_down, 4.5, true}};
}

}  // namespace

ParetoPage::ParetoPage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = new PageHeader;
  layer_ = new SegmentedControl({"", ""});
  layer_->setObjectName("layer");
  layer_->setCurrent(0);
  header_->addLeading(layer_);
  evaluate_ = new QPushButton;
  evaluate_->setObjectName("evaluateModels");
  header_->addAction(evaluate_);
  connect(evaluate_, &QPushButton::clicked, this,
          [this] { emit this->session()->requests()->evaluation(withoutBleu()); });
  evaluate_action_ = new QAction(this);
  connect(evaluate_action_, &QAction::triggered, this, [this] {
    const Selection* selection = this->session()->selection();
    if (selection->hasCurrent()) emit this->session()->requests()->evaluation({selection->current()});
  });
  x_ = new QComboBox;
  x_->setObjectName("xAxis");
  y_ = new QComboBox;
  y_->setObjectName("yAxis");
  x_->addItems({QString(), QString()});
  y_->addItems({QString(), QString(), QString(), QString()});
  for (QComboBox* box : {x_, y_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header_->addAction(box);
  }

  empty_ = new EmptyState;
  plot_ = new ScatterPlot;
  plot_->setObjectName("front");
  plot_->setStyles(styles());
  plot_->setCsv([this] { return csv(); });
  plot_->setTip(
      [this](int point) {
        PointTip tip;
        if (const CatalogEntry* found = entry(plot_->points()[point].id)) {
          if (found->has_arch) tip.arch = &found->choice.arch;
          tip.lines << found->choice.name();
          tip.lines << qualityText(at(*found).y);
          if (found->own >= 0) {
            tip.lines << milliseconds(found->measured_ms);
            if (const QString what = QStringList{found->device, found->data}.join(' ').trimmed(); !what.isEmpty())
              tip.lines << what;
            return tip;
          }
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
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    // The menu key means the row that is current.
    const bool on_row = table_->indexAt(at).isValid() || !table_->currentIndex().isValid();
    const QPoint place = on_row ? at : table_->visualRect(table_->currentIndex()).center();
    showMenu(place, table_->viewport()->mapToGlobal(place));
  });
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
  auto* plot_row = new QVBoxLayout;
  plot_row->setContentsMargins(24, 0, 16, 8);
  layers_ = new ParetoLayers;
  plot_row->addWidget(layers_);
  plot_row->addWidget(plot_, 1);
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
  connect(layers_, &ParetoLayers::changed, this, &ParetoPage::rebuild);
  connect(layers_, &ParetoLayers::addWanted, this, [this] {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Points of your own"), {}, tr("CSV files (*.csv);;All files (*)"));
    if (!file.isEmpty()) addPoints(file);
  });
  connect(layers_, &ParetoLayers::removeWanted, this, [this](const QString& file) {
    try {
      own_.remove(file);
    } catch (const Error& error) {
      emit hint(words(error));
    }
    reload();
  });
  connect(session->requests(), &Requests::points, this, &ParetoPage::addPoints);
  connect(published_, &PublishedView::hint, this, &Page::hint);
  connect(empty_, &EmptyState::activated, this, [this] { emit this->session()->requests()->page("search"); });
  connect(x_, &QComboBox::currentIndexChanged, this, &ParetoPage::rebuild);
  connect(y_, &QComboBox::currentIndexChanged, this, [this] {
    computeLosses();
    rebuild();
  });
  connect(plot_, &ScatterPlot::pointActivated, this, &ParetoPage::select);
  connect(plot_, &ScatterPlot::pointHovered, this, &ParetoPage::hover);
  connect(plot_, &ScatterPlot::pointPinned, this, &ParetoPage::pin);
  connect(plot_, &ScatterPlot::budgetReleased, session->budget(), &Budget::choose);
  connect(parallel_, &ParallelPlot::lineActivated, this, &ParetoPage::select);
  connect(parallel_, &ParallelPlot::lineHovered, this, &ParetoPage::hover);
  connect(parallel_, &ParallelPlot::hint, this, &Page::hint);
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
  connect(session->device(), &DeviceState::predictorChanged, this, &ParetoPage::reload);
  connect(session, &Session::candidatesChanged, this, &ParetoPage::rebuild);
  connect(session->losses(), &LossBook::tokensChanged, this, &ParetoPage::reload);
  connect(session->budget(), &Budget::changed, this, &ParetoPage::rebuild);
  connect(session->selection(), &Selection::currentChanged, this, &ParetoPage::followSelection);
  connect(session->selection(), &Selection::pinnedChanged, this, &ParetoPage::followSelection);
  connect(session->selection(), &Selection::hoverChanged, this, [this] {
    const auto& hovered = this->session()->selection()->hovered();
    QString id;
    if (hovered)
      for (const CatalogEntry& e : entries_)
        if (e.has_arch && e.choice == *hovered) id = e.id();
    if (!plot_->underMouse()) plot_->setHovered(id);
    parallel_->setHovered(id);
    if (!table_->underMouse())
      table_->setHoveredRow(id.isEmpty() ? -1 : sorted_->mapFromSource(model_->index(model_->rowOf(id), 0)).row());
  });
  remember(layer_);
  remember(x_);
  remember(y_);
  remember(plot_);
  retranslate();
  reload();
}

bool ParetoPage::byLoss() const { return quality() == Quality::loss; }
bool ParetoPage::measured() const { return x_->currentIndex() == 1; }

Quality ParetoPage::quality() const { return static_cast<Quality>(std::max(0, y_->currentIndex())); }

QString ParetoPage::qualityText(double value) const {
  switch (quality()) {
    case Quality::loss: return bits(value);
    case Quality::params: return tr("%1 M parameters").arg(number(value, 2));
    case Quality::flops: return tr("%1 G FLOPs").arg(number(value, 2));
    case Quality::bleu: break;
  }
  return bleu(value);
}

XY ParetoPage::at(const CatalogEntry& entry) const {
  return {entry.ms(measured()),
          byLoss() && entry.own < 0 ? session()->losses()->of(entry.choice.arch) : entry.quality(quality())};
}

void ParetoPage::addPoints(const QString& file) {
  try {
    const int count = own_.add(file.toStdString());
    reload();
    showPublished(false);
    emit hint(tr("%n point(s) of %1 are shown beside the models.", nullptr, count).arg(QFileInfo(file).fileName()));
  } catch (const Error& error) {
    emit hint(words(error));
  }
}

const CatalogEntry* ParetoPage::entry(const QString& id) const {
  for (const CatalogEntry& entry : entries_)
    if (entry.id() == id) return &entry;
  return nullptr;
}

void ParetoPage::showPublished(bool published) {
  layer_->setCurrent(published ? 1 : 0);
  rebuild();
}

void ParetoPage::select(const QString& id) {
  if (const CatalogEntry* found = entry(id)) {
    if (found->has_arch)
      session()->selection()->setCurrent(found->choice);
    else
      emit hint(tr("%1 has no architecture in its file.").arg(found->choice.name()));
    return;
  }
  for (const Candidate& candidate : session()->candidates())
    if (QString::fromStdString(id_of(candidate.arch)) + "c" == id) {
      Choice choice;
      choice.arch = candidate.arch;
      choice.detail = [born = candidate.born] { return tr("generation %1 of the last search").arg(born); };
      choice.numbers = {.predicted_ms = candidate.latency_ms,
                        .loss_bits = candidate.loss_bits,
                        .loss_tokens = session()->losses()->tokens()};
      return session()->selection()->setCurrent(choice);
    }
}

void ParetoPage::hover(const QString& id) {
  const CatalogEntry* found = entry(id);
  session()->selection()->setHovered(found && found->has_arch ? std::optional(found->choice) : std::nullopt);
  emit hint(found ? tr("%1, %2. Enter selects, P pins.").arg(found->choice.name(), milliseconds(found->latency()))
                  : tr("Arrow keys walk the points. Enter selects, P pins."));
}

void ParetoPage::pin(const QString& id) {
  const CatalogEntry* found = entry(id);
  if (!found || !found->has_arch) return;
  Selection* selection = session()->selection();
  if (selection->isPinned(found->choice.arch))
    selection->unpin(found->choice.arch);
  else
    selection->pin(found->choice);
}

void ParetoPage::followSelection() {
  const Selection* selection = session()->selection();
  QString id;
  QStringList pinned;
  for (const CatalogEntry& e : entries_) {
    if (!e.has_arch) continue;
    if (selection->hasCurrent() && e.choice == selection->current()) id = e.id();
    if (selection->isPinned(e.choice.arch)) pinned << e.id();
  }
  plot_->setSelected(id);
  plot_->setPinned(pinned);
  parallel_->setSelected(id);
  const int row = id.isEmpty() ? -1 : sorted_->mapFromSource(model_->index(model_->rowOf(id), 0)).row();
  if (row >= 0)
    table_->selectRow(row);
  else
    table_->clearSelection();
}

QList<Exportable*> ParetoPage::exportViews() const {
  return showsPublished() ? published_->exportViews() : QList<Exportable*>{plot_, parallel_};
}

void ParetoPage::prepareForCapture() {
  if (!front_.empty()) select(front_[front_.size() / 2]);
}

}  // namespace hat::ui
