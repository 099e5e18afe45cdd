// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

/// Cells without Fusion's frames: fill, picture and text, a hairline under the row.
class CellDelegate : public QStyledItemDelegate {
 public:
  explicit CellDelegate(DataTable* table) : QStyledItemDelegate(table), table_(table) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& t = theme();
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
      painter->fillRect(rect, t.accentsoft);
    else if (index.row() == table_->hoveredRow())
      painter->fillRect(rect, t.hover);
    painter->setPen(QPen(t.line, 1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QRect room = rect.adjusted(8, 0, -8, -1);
    if (const QVariant decoration = index.data(Qt::DecorationRole); decoration.canConvert<QPixmap>()) {
      const auto picture = decoration.value<QPixmap>();
      const QSize size = picture.deviceIndependentSize().toSize();
      const bool alone = index.data().toString().isEmpty();
      const int x = alone ? rect.left() + (rect.width() - size.width()) / 2 : room.left();
      painter->drawPixmap(QRect(QPoint(x, rect.top() + (rect.height() - size.height()) / 2), size), picture);
      room.setLeft(x + size.width() + 8);
    }
    const bool numbers = align & Qt::AlignRight;
    QFont face = numbers ? numberFont(Role::small) : fontFor(Role::small);
    if (index.data(Qt::FontRole).isValid()) face.setWeight(index.data(Qt::FontRole).value<QFont>().weight());
    painter->setFont(face);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.canConvert<QColor>() && ink.isValid() ? ink.value<QColor>() : t.text1);
    const QString text = index.data().toString();
    painter->drawText(room, int(align | Qt::TextSingleLine),
                      QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
    if ((option.state & QStyle::State_HasFocus) && table_->hasFocus() && index.row() == table_->currentIndex().row()) {
      painter->setPen(QPen(t.accent, 1));
      painter->drawLine(rect.topLeft(), rect.topRight());
      painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
  }

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {64, scaled(24)};
  }

 private:
  DataTable* table_;
};

}  // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
  setItemDelegate(new CellDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  setTabKeyNavigation(false);
  setWordWrap(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setMinimumSectionSize(20);
  setCornerWidget(new QWidget(this));  // empty: the style draws a frame where two bars meet
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
  whenThemed(this, [this] { restyle(); });
  restyle();
}

void DataTable::restyle() {
  verticalHeader()->setDefaultSectionSize(scaled(24));
  horizontalHeader()->setFont(fontFor(Role::caption));
  horizontalHeader()->setFixedHeight(scaled(24));
  layOutAnew();
  viewport()->update();
}

// A style sheet that is set while the table is hidden puts back the font that the head had before it.
void DataTable::showEvent(QShowEvent* event) {
  restyle();
  QTableView::showEvent(event);
}

void DataTable::setModelAndColumns(QAbstractItemModel* model, const QList<int>& widths, int elastic) {
  setModel(model);
  widths_ = widths;
  elastic_ = elastic;
  connect(model, &QAbstractItemModel::modelReset, this, &DataTable::layOutAnew, Qt::UniqueConnection);
  connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::layOutAnew, Qt::UniqueConnection);
  // Rows that come or go are no reason to move columns, but at the next occasion their texts count: at once where a
  // number is cut.
  const auto look = [this] {
    needs_.clear();
    for (int column = 0; column < widths_.size(); ++column)
      if (!isColumnHidden(column) && holdsNumbers(column) && columnWidth(column) < need(column)) return layOut();
  };
  connect(model, &QAbstractItemModel::rowsInserted, this, look);
  connect(model, &QAbstractItemModel::dataChanged, this, look);
  layOutAnew();
}

bool DataTable::holdsNumbers(int column) const {
  return model()->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

int DataTable::need(int column) const {
  if (const auto known = needs_.constFind(column); known != needs_.constEnd()) return *known;
  const QFontMetrics head(fontFor(Role::caption));
  int most = head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
             (isSortingEnabled() && column == horizontalHeader()->sortIndicatorSection() ? 14 : 0);
  const QFontMetrics numbers(numberFont(Role::small)), words(fontFor(Role::small));
  int picture = 0;  // of one row: those of a column are equally large, and drawing them takes time
  for (int row = 0; row < std::min(model()->rowCount(), 30); ++row) {
    const QModelIndex index = model()->index(row, column);
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QString text = index.data().toString();
    int width = 0;
    if (const QVariant font = index.data(Qt::FontRole); font.isValid()) {
      QFont face = right ? numberFont(Role::small) : fontFor(Role::small);
      face.setWeight(font.value<QFont>().weight());
      width = QFontMetrics(face).horizontalAdvance(text);
    } else {
      width = (right ? numbers : words).horizontalAdvance(text);
    }
    if (row == 0)
      if (const QVariant decoration = index.data(Qt::DecorationRole); decoration.canConvert<QPixmap>())
        picture = qRound(decoration.value<QPixmap>().deviceIndependentSize().width());
    if (picture > 0) width += picture + (width > 0 ? 8 : 0);
    most = std::max(most, width);
  }
  return *needs_.insert(column, most + 20);
}

void DataTable::layOutAnew() {
  needs_.clear();
  layOut();
}

void DataTable::layOut() {
  if (!model()) return;
  QList<int> widths;
  int rest = viewport()->width();
  for (int column = 0; column < widths_.size(); ++column) {
    const int head =
        QFontMetrics(fontFor(Role::caption)).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
        20;
    // A word may be cut, a number would be another one: its column scrolls rather.
    widths << (widths_[column] == 0
                   ? 0
                   : std::max({scaled(widths_[column]), head, holdsNumbers(column) ? need(column) : 0}));
    if (column != elastic_ && !isColumnHidden(column)) rest -= widths.last();
  }
  // What the elastic column has to spare goes to those whose texts are longer than was thought.
  const int wish = need(elastic_);
  for (int column = 0; column < widths_.size() && rest > wish; ++column) {
    if (column == elastic_ || isColumnHidden(column) || widths_[column] == 0) continue;
    const int more = std::clamp(need(column) - widths[column], 0, rest - wish);
    widths[column] += more;
    rest -= more;
  }
  if (rest < wish) {
    QList<int> spare;
    int all = 0;
    for (int column = 0; column < widths_.size(); ++column) {
      spare << (column == elastic_ || isColumnHidden(column) ? 0 : std::max(0, widths[column] - need(column)));
      all += spare.last();
    }
    const int taken = std::min(all, wish - rest);
    for (int column = 0; column < widths_.size() && all > 0; ++column) {
      const int given = spare[column] * taken / all;  // rounded down: what is given is what is had
      widths[column] -= given;
      rest += given;
    }
  }
  for (int column = 0; column < widths_.size(); ++column)
    setColumnWidth(column, column == elastic_ ? std::max(widths[column] / 2, rest) : widths[column]);
  // A bar that comes and goes by itself would take room from the columns that it is there for.
  setHorizontalScrollBarPolicy(horizontalHeader()->length() > viewport()->width() + 1 ? Qt::ScrollBarAlwaysOn
                                                                                      : Qt::ScrollBarAlwaysOff);
}

void DataTable::setHoveredRow(int row) {
  if (row == hovered_row_) return;
  hovered_row_ = row;
  viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
  const int row = rowAt(event->position().toPoint().y());
  if (row != hovered_row_) {
    setHoveredRow(row);
    emit rowHovered(row);
  }
  QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent* event) {
  if (hovered_row_ >= 0) {
    setHoveredRow(-1);
    emit rowHovered(-1);
  }
  QTableView::leaveEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  paintInnerFocusRing(this, viewport());
}

void DataTable::keyPressEvent(QKeyEvent* event) {
  const int row = currentIndex().row();
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0)
    emit rowActivated(row);
  else if (event->key() == Qt::Key_P && row >= 0)
    emit rowPinned(row);
  else if (event->matches(QKeySequence::Copy))
    QApplication::clipboard()->setText(copiedText());
  else
    QTableView::keyPressEvent(event);
}

QString DataTable::copiedText() const {
  const QAbstractItemModel* shown = model();
  if (shown == nullptr) return {};
  QList<int> columns;
  QStringList heads;
  for (int column = 0; column < shown->columnCount(); ++column) {
    // Columns of pictures, and of what is not there, have no words.
    bool worded = false;
    for (int row = 0; row < shown->rowCount() && !worded; ++row)
      worded = !shown->index(row, column).data().toString().isEmpty();
    if (isColumnHidden(column) || !worded) continue;
    columns << column;
    heads << shown->headerData(column, Qt::Horizontal).toString();
  }
  QString text = heads.join('\t') + '\n';
  const bool any = selectionModel() != nullptr && selectionModel()->hasSelection();
  for (int row = 0; row < shown->rowCount(); ++row) {
    if (any && !selectionModel()->isRowSelected(row)) continue;
    QStringList cells;
    for (const int column : columns) cells << shown->index(row, column).data().toString().simplified();
    text += cells.join('\t') + '\n';
  }
  return text;
}

void DataTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  layOut();
}

}  // namespace hat::ui
