// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/tables_view.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/models/latency_rows.h"
#include "ui/models/plain_table.h"
#include "ui/pages/latency/drift_column.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

QString percentNumber(double share, int decimals = 1) { return number(100 * share, decimals); }

}  // namespace

TablesView::TablesView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  which_ = bindName(new SegmentedControl, [] { return tr("Table"); });
  bindLabels(which_, [] { return QStringList{tr("Rows"), tr("By depth"), tr("Drift"), tr("Predictors")}; });
  which_->setObjectName("table");
  which_->setCurrent(rows_table);
  note_ = new RoleLabel(Role::small, 2);
  note_->setWordWrap(true);
  stack_ = new QStackedWidget;
  rows_ = new LatencyRows(this);
  bindModel(rows_);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(rows_);
  sorted_->setSortRole(LatencyRows::SortRole);
  for (int i = 0; i < 4; ++i) {
    views_[i] = new DataTable;
    stack_->addWidget(views_[i]);
    if (i != rows_table) plain_[i] = new PlainTable(this);
  }
  views_[rows_table]->setObjectName("rowsTable");
  bindName(views_[rows_table], [] { return tr("Measured rows"); });
  bindName(views_[depths_table], [] { return tr("Rows by decoder layers"); });
  bindName(views_[blocks_table], [] { return tr("Blocks of the drift audit"); });
  bindName(views_[predictors_table], [] { return tr("Predictors compared"); });
  views_[rows_table]->setSortingEnabled(true);
  views_[rows_table]->setModelAndColumns(sorted_, {56, 52, 84, 84, 72, 0, 84, 60, 60, 110}, LatencyRows::use);
  // What the decoder leaves of the whole: the exported rows have it, and the words at the right need the room.
  views_[rows_table]->setColumnHidden(LatencyRows::encoder, true);
  views_[rows_table]->sortByColumn(LatencyRows::row, Qt::AscendingOrder);
  views_[depths_table]->setModelAndColumns(plain_[depths_table], {110, 70, 96, 96, 96, 96, 96}, 0);
  views_[blocks_table]->setModelAndColumns(plain_[blocks_table], {160, 100, 100, 100, 110}, 0);
  views_[predictors_table]->setModelAndColumns(plain_[predictors_table], {300, 90, 110, 110}, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(8);
  column->addWidget(which_, 0, Qt::AlignLeft);
  column->addWidget(note_);
  column->addWidget(stack_, 1);

  connect(which_, &SegmentedControl::activated, this, [this](int index) { showTable(static_cast<Table>(index)); });
  const auto source = [this](int row) { return row < 0 ? -1 : sorted_->mapToSource(sorted_->index(row, 0)).row(); };
  connect(views_[rows_table], &DataTable::rowActivated, this,
          [this, source](int row) { emit sampleChosen(source(row)); });
  connect(views_[rows_table], &DataTable::rowHovered, this,
          [this, source](int row) { emit sampleHovered(source(row)); });
  bindTexts(this, [this] { refresh(); });
}

TablesView::Table TablesView::current() const { return static_cast<Table>(which_->current()); }

void TablesView::showTable(Table table) {
  which_->setCurrent(table);
  stack_->setCurrentIndex(table);
  refresh();
}

const std::vector<LatencySample>* TablesView::samples() const {
  return live_ ? live_ : report_ ? &report_->samples : nullptr;
}

void TablesView::show(const LatencyReport* report) {
  live_ = nullptr;
  report_ = report;
  rows_->setSpace(session_->space());
  rows_->setSamples(samples());
  refresh();
}

void TablesView::showLive(const std::vector<LatencySample>* rows) {
  const bool same = live_ == rows && rows_->rowCount() <= static_cast<int>(rows->size());
  report_ = nullptr;
  live_ = rows;
  if (same) return rows_->grow();
  rows_->setSpace(session_->space());
  rows_->setSamples(rows);
  refresh();
}

void TablesView::setSelected(const QString& id) {
  DataTable* view = views_[rows_table];
  const std::string wanted = id.toStdString();
  for (int row = 0; !id.isEmpty() && row < rows_->rowCount(); ++row)
    if (rows_->sample(row)->id == wanted) {
      const QModelIndex index = sorted_->mapFromSource(rows_->index(row, 0));
      if (view->currentIndex().row() != index.row()) {
        view->setCurrentIndex(index);
        view->scrollTo(index);
      }
      return;
    }
  view->clearSelection();
  view->setCurrentIndex({});
}

void TablesView::setHovered(const QString& id) {
  const std::string wanted = id.toStdString();
  int found = -1;
  for (int row = 0; !id.isEmpty() && row < rows_->rowCount() && found < 0; ++row)
    if (rows_->sample(row)->id == wanted) found = sorted_->mapFromSource(rows_->index(row, 0)).row();
  views_[rows_table]->setHoveredRow(found);
}

void TablesView::refresh() {
  static const LatencyReport none;
  const LatencyReport& report = report_ ? *report_ : none;
  std::vector<QStringList> rows;
  for (const DepthGroup& group : live_ ? depth_groups(*live_) : report.depths) {
    const bool predicted = group.predicted_rows > 0;
    rows.push_back(
        {number(static_cast<std::int64_t>(group.depth)), number(static_cast<std::int64_t>(group.rows)),
         msNumber(group.encoder_ms), msNumber(group.decoder_ms), predicted ? percentNumber(group.low) : QString(),
         predicted ? percentNumber(group.middle) : QString(), predicted ? percentNumber(group.high) : QString()});
  }
  plain_[depths_table]->set({tr("Decoder layers"), tr("Rows"), tr("Encoder, ms"), tr("Decoder, ms"),
                             tr("Error, 5 % below"), tr("Median error, %"), tr("Error, 95 % below")},
                            std::move(rows));

  rows.clear();
  std::vector<bool> marked;
  for (const DriftBlock& block : report.audit.blocks) {
    rows.push_back({tr("%1 to %2")
                        .arg(number(static_cast<std::int64_t>(block.first_row)),
                             number(static_cast<std::int64_t>(block.last_row))),
                    number(block.encoder_ratio, 3), number(block.decoder_ratio, 3), number(block.total_ratio, 3),
                    block.slow ? tr("slow") : tr("kept its pace")});
    marked.push_back(block.slow);
  }
  plain_[blocks_table]->set({tr("Rows"), tr("Encoder, pace"), tr("Decoder, pace"), tr("Both, pace"), tr("Found")},
                            std::move(rows), std::move(marked));

  rows.clear();
  const auto add = [&](const QString& name, const PredictorErrors& errors) {
    rows.push_back({name, number(errors.rmse_ms, 2), percentNumber(errors.mape, 2), number(errors.kendall_tau, 3)});
  };
  if (report.split) {
    add(report.kind == PredictorKind::components ? tr("Costs of components (the one in use)")
        : report.kind == PredictorKind::layers   ? tr("Costs of layers (the one in use)")
                                                 : tr("HAT's network on ten features (the one in use)"),
        report.errors.errors);
    for (const BaselineErrors& one : report.baselines) {
      switch (one.baseline) {
        case Baseline::mean: add(tr("Mean of the rows"), one.errors); break;
        case Baseline::flops: add(tr("A line through FLOPs"), one.errors); break;
        case Baseline::linear: add(tr("Least squares on the ten features"), one.errors); break;
        case Baseline::products: add(tr("Least squares on depth times sizes"), one.errors); break;
        case Baseline::layers: add(tr("Costs of layers, robust"), one.errors); break;
      }
    }
  }
  plain_[predictors_table]->set({tr("Predictor"), tr("RMSE, ms"), tr("Mean error, %"), tr("Kendall's τ")},
                                std::move(rows));

  QString note;
  switch (current()) {
    case rows_table:
      note =
          tr("In ms; errors are predicted against measured. Pace: measured over what such an architecture takes in "
             "most of the rows.");
      break;
    case depths_table: note = tr("Means of all rows; errors of those that did not run slow, in percent."); break;
    case blocks_table:
      note = report.audit.blocks.empty() ? tr("Fewer than 40 rows have no drift audit.")
                                         : DriftColumn::finding(report.audit);
      break;
    case predictors_table:
      note = report.split ? tr("Fitted to the same rows, judged on the same %1 rows that none of them has seen.")
                                .arg(number(static_cast<std::int64_t>(report.split->held_out.size())))
                          : tr("A comparison needs a predictor that was fitted to these rows: only then it is known "
                               "which of them it has not seen.");
      break;
  }
  note_->setText(note);
}

QString TablesView::csv() const {
  if (current() == rows_table) return samples() ? csvOf(*samples()) : QString();
  return plain_[current()]->csv();
}

}  // namespace hat::ui
