// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/runs_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/models/plain_table.h"
#include "ui/plots/line_plot.h"
#include "ui/series/ticks.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int most_overlaid = 6;  // as many as there are series to tell apart

}  // namespace

RunsView::RunsView(QWidget* parent) : QWidget(parent) {
  model_ = new PlainTable(this);
  table_ = bindName(new DataTable, [] { return tr("Searches of the workspace"); });
  table_->setObjectName("runsTable");
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setModelAndColumns(model_, {44, 130, 110, 78, 92, 92, 84, 84, 130}, 1);
  table_->installEventFilter(this);
  plot_ = bindName(new LinePlot, [] { return tr("Best loss of the chosen runs; the export has the same as a table"); });
  bindTexts(plot_, [this] { plot_->setTitles(tr("architectures evaluated"), {}); });
  plot_->setObjectName("courses");
  comparison_ = new RoleLabel(Role::small, 2);
  comparison_->setWordWrap(true);
  auto* under = new QVBoxLayout;
  under->setContentsMargins(24, 6, 16, 8);
  under->setSpacing(4);
  under->addWidget(new SectionHead([] { return tr("Best loss by architectures evaluated, bits per token"); }));
  under->addWidget(plot_, 1);
  under->addWidget(comparison_);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  auto* rows = new QVBoxLayout;
  rows->setContentsMargins(16, 4, 16, 8);
  rows->addWidget(table_);
  all->addLayout(rows, 3);
  all->addWidget(new Hairline);
  all->addLayout(under, 4);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    draw();
    emit chosenChanged();
  });
  connect(table_, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { emit opened(rows_[static_cast<std::size_t>(index.row())].run); });
  bindTexts(this, [this] {
    fill();
    draw();
  });
}

bool RunsView::eventFilter(QObject* object, QEvent* event) {
  if (object == table_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (const QModelIndex current = table_->currentIndex();
        (key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
      emit opened(rows_[static_cast<std::size_t>(current.row())].run);
      return true;
    }
  }
  return QWidget::eventFilter(object, event);
}

void RunsView::setRows(std::vector<Row> rows) {
  const QList<int> before = chosen();
  rows_ = std::move(rows);
  fill();
  choose(before);
  draw();
}

void RunsView::fill() {
  std::vector<QStringList> texts;
  for (const Row& row : rows_)
    texts.push_back({row.name, row.strategy, row.state, row.budget_ms > 0 ? milliseconds(row.budget_ms) : QString("–"),
                     row.best_bits >= 0 ? number(row.best_bits, 3) : QString(),
                     row.evaluated >= 0 ? number(row.evaluated) : QString(),
                     row.seconds >= 0 ? duration(row.seconds) : QString(), QString::number(row.seed), row.when});
  const QSignalBlocker quiet(table_->selectionModel());
  model_->set({tr("Run"), tr("Strategy"), tr("State"), tr("Budget"), tr("Best, bits"), tr("Evaluated"), tr("Time"),
               tr("Seed"), tr("Changed")},
              std::move(texts));
}

QList<int> RunsView::chosen() const {
  QList<int> runs;
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i)
    if (table_->selectionModel()->isRowSelected(i)) runs << rows_[static_cast<std::size_t>(i)].run;
  return runs;
}

void RunsView::choose(const QList<int>& runs) {
  QItemSelection selection;
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i)
    if (runs.contains(rows_[static_cast<std::size_t>(i)].run))
      selection.select(model_->index(i, 0), model_->index(i, model_->columnCount() - 1));
  table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (!selection.isEmpty())
    table_->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
}

void RunsView::draw() {
  const QList<int> runs = chosen();
  std::vector<Curve> curves;
  double last = 0, low = INFINITY, high = -INFINITY;
  for (const Row& row : rows_) {
    if (!runs.contains(row.run) || row.course.empty() || curves.size() == most_overlaid) continue;
    Curve curve{tr("run %1").arg(row.name) + " " + number(row.course.back().y, 3), row.course, true};
    curve.series = static_cast<int>(curves.size());
    for (const XY& point : row.course) {
      last = std::max(last, point.x);
      low = std::min(low, point.y);
      high = std::max(high, point.y);
    }
    curves.push_back(std::move(curve));
  }
  if (!curves.empty()) plot_->setHome(round_range(0, last, 5), round_range(low, high, 5));
  plot_->setEmptyText(!curves.empty()  ? QString()
                      : runs.isEmpty() ? tr("Choose runs to compare them: Ctrl adds one.")
                                       : tr("Nothing was evaluated there, or it is still being read."));
  plot_->setCurves(std::move(curves));
  comparison_->setText(comparison());
  comparison_->setVisible(!comparison_->text().isEmpty());
}

QString RunsView::comparison() const {
  const QList<int> runs = chosen();
  std::vector<const Row*> known;
  for (const Row& row : rows_)
    if (runs.contains(row.run) && row.best_bits >= 0) known.push_back(&row);
  if (known.size() < 2) return {};
  // Losses of other tokens, and winners of another budget, are other questions.
  if (std::ranges::any_of(known, [&](const Row* row) { return row->loss_tokens != known[0]->loss_tokens; }))
    return tr("Their losses are of different numbers of tokens: they cannot be compared.");
  std::ranges::stable_sort(known, {}, &Row::best_bits);
  const double ahead = known[1]->best_bits - known[0]->best_bits;
  QString text = ahead < 0.0005 ? tr("Runs %1 and %2 found equally low losses.").arg(known[0]->name, known[1]->name)
                                : tr("Run %1 found the lowest loss, %2 bits below run %3.")
                                      .arg(known[0]->name, number(ahead, 3), known[1]->name);
  if (std::ranges::any_of(known, [&](const Row* row) { return row->budget_ms != known[0]->budget_ms; }))
    text += ' ' + tr("Their budgets differ.");
  return text;
}

QList<Exportable*> RunsView::exportViews() const { return {plot_}; }

}  // namespace hat::ui
