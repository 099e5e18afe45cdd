// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/device_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

/// Name and marker, then the lines of the description in caption, then the bar of a measurement.
class DeviceDelegate : public QStyledItemDelegate {
 public:
  explicit DeviceDelegate(QListView* view) : QStyledItemDelegate(view), view_(view) {}

  void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& t = theme();
    const QRect rect = option.rect;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->fillRect(rect, option.state & QStyle::State_Selected    ? t.accentsoft
                      : option.state & QStyle::State_MouseOver ? t.hover
                                                               : t.base);
    p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const int body = lineHeight(Role::body), caption = lineHeight(Role::caption);
    const int left = rect.left() + 16, text = left + 20, right = rect.right() - 12;
    int y = rect.top() + 9;
    const Series& series = t.series[static_cast<std::size_t>(index.data(DeviceModel::SeriesRole).toInt())];
    paintMarker(*p, QPointF(left + 5, y + body / 2.0), series.marker, series.color, 4.5);
    const bool warns = index.data(DeviceModel::WarningRole).toBool();
    if (warns) p->drawPixmap(QPoint(right - 16, y), iconPixmap("warning", 16, Tint::warn, view_->devicePixelRatioF()));
    const auto line = [&](const QFont& face, const QColor& ink, int height, int from, int to, const QString& words) {
      p->setFont(face);
      p->setPen(ink);
      p->drawText(QRect(from, y, to - from, height), Qt::AlignLeft | Qt::AlignVCenter,
                  QFontMetrics(face).elidedText(words, Qt::ElideRight, to - from));
      y += height;
    };
    line(fontFor(Role::body, QFont::Medium), t.text1, body, text, warns ? right - 20 : right, index.data().toString());
    for (const QString& words : index.data(DeviceModel::LinesRole).toStringList())
      line(fontFor(Role::caption), t.text2, caption, left, right, words);
    if (const QString rough = index.data(DeviceModel::RoughRole).toString(); !rough.isEmpty()) {
      const QFont face = fontFor(Role::caption);
      const QRect tag(left, y + 3, std::min(right - left, QFontMetrics(face).horizontalAdvance(rough) + 12),
                      scaled(18));
      p->setPen(Qt::NoPen);
      p->setBrush(t.warnsoft);
      p->drawRoundedRect(tag, 3, 3);
      p->setFont(face);
      p->setPen(t.warn);
      p->drawText(tag, Qt::AlignCenter, rough);
      y += tagHeight();
    }
    const double fraction = index.data(DeviceModel::FractionRole).toDouble();
    if (fraction >= 0) {
      const QRectF track(left, y + 5, right - left, 4);
      p->setPen(Qt::NoPen);
      p->setBrush(t.line2);
      p->drawRoundedRect(track, 2, 2);
      p->setBrush(t.accent);
      p->drawRoundedRect(QRectF(track.left(), track.top(), track.width() * std::clamp(fraction, 0.0, 1.0), 4), 2, 2);
    }
    if ((option.state & QStyle::State_HasFocus) && keyboardFocus(view_)) {
      p->setPen(QPen(t.accent, 2));
      p->setBrush(Qt::NoBrush);
      p->drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), 3, 3);
    }
    p->restore();
  }

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const int lines = static_cast<int>(index.data(DeviceModel::LinesRole).toStringList().size());
    return {120, 19 + lineHeight(Role::body) + lines * lineHeight(Role::caption) +
                     (index.data(DeviceModel::RoughRole).toString().isEmpty() ? 0 : tagHeight()) +
                     (index.data(DeviceModel::FractionRole).toDouble() >= 0 ? 10 : 0)};
  }

 private:
  static int tagHeight() { return scaled(18) + 6; }
  QListView* view_;
};

}  // namespace

DeviceModel::DeviceModel(QObject* parent) : QAbstractListModel(parent) {
  bindTexts(this, [this] { reword(); });
}

void DeviceModel::setDevices(std::vector<LatencyDevice> devices) {
  beginResetModel();
  devices_ = std::move(devices);
  titles_ = deviceTitles(devices_);
  endResetModel();
}

const LatencyDevice* DeviceModel::device(const std::string& id) const {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &devices_[static_cast<std::size_t>(row)];
}

int DeviceModel::rowOf(const std::string& id) const {
  for (int row = 0; row < static_cast<int>(devices_.size()); ++row)
    if (devices_[static_cast<std::size_t>(row)].id == id) return row;
  return -1;
}

void DeviceModel::setDrifted(const std::string& id, bool drifted) {
  if (drifted_.contains(id) == drifted) return;
  drifted ? (void)drifted_.insert(id) : (void)drifted_.erase(id);
  if (const int row = rowOf(id); row >= 0) emit dataChanged(index(row), index(row));
}

void DeviceModel::setProgress(const std::string& id, int done, int planned) {
  if (id == measured_ && done == done_ && planned == planned_) return;
  const bool resized = (planned > 0) != (planned_ > 0);
  done_ = done;
  planned_ = planned;
  if (planned > 0) measured_ = id;
  const int row = rowOf(measured_);
  if (row < 0) return;
  emit dataChanged(index(row), index(row));
  if (resized) {
    emit layoutAboutToBeChanged();
    emit layoutChanged();
  }
}

int DeviceModel::seriesOf(int row) const { return deviceSeries(devices_, row); }

void DeviceModel::reword() {
  titles_ = deviceTitles(devices_);
  if (!devices_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int DeviceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(devices_.size());
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const LatencyDevice& device = devices_[static_cast<std::size_t>(index.row())];
  const bool measuring = device.id == measured_ && planned_ > 0;
  switch (role) {
    case Qt::DisplayRole: return titles_[index.row()];
    case SeriesRole: return seriesOf(index.row());
    case WarningRole: return drifted_.contains(device.id);
    case RoughRole: {
      const QString rough = roughText(device.expected_error);
      return rough.isEmpty() ? rough : QString::fromUtf8("▲ ") + rough;
    }
    case FractionRole: return measuring ? static_cast<double>(done_) / planned_ : -1.0;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
      QStringList words = data(index, LinesRole).toStringList();
      if (role == Qt::ToolTipRole) words.prepend(titles_[index.row()]);  // it may be elided in the list
      if (const QString rough = roughText(device.expected_error); !rough.isEmpty()) words << rough;
      if (drifted_.contains(device.id)) words << tr("some of its rows were measured while the machine was slow");
      return words.join("; ");
    }
    case LinesRole: {
      QStringList lines;
      if (const QString processor = processorText(device.device); !processor.isEmpty()) lines << processor;
      if (!device.device.engine.empty()) lines << QString::fromStdString(device.device.engine);
      if (measuring) {
        lines << tr("%1 of %2 measured")
                     .arg(number(static_cast<std::int64_t>(done_)), number(static_cast<std::int64_t>(planned_)));
      } else if (device.data.empty()) {
        lines << (device.predictor.empty() ? tr("not measured yet") : tr("a predictor without its rows"));
      } else {
        const QString rows = tr("%1 rows").arg(number(device.rows)), day = dayText(device.device.date);
        lines << (day.isEmpty() ? rows : rows + ", " + day);
        if (device.predictor.empty()) lines << tr("no predictor yet");
      }
      return lines;
    }
    default: return {};
  }
}

DeviceList::DeviceList(DeviceModel* model, QWidget* parent) : QListView(parent), devices_(model) {
  setItemDelegate(new DeviceDelegate(this));
  setModel(model);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setResizeMode(QListView::Adjust);
  viewport()->setAttribute(Qt::WA_Hover);
  whenThemed(this, [this] {
    scheduleDelayedItemsLayout();
    viewport()->update();
  });
}

void DeviceList::setCurrent(const std::string& id) {
  quiet_ = true;
  const int row = devices_->rowOf(id);
  setCurrentIndex(row >= 0 ? devices_->index(row) : QModelIndex());
  quiet_ = false;
}

void DeviceList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (!quiet_ && current.isValid()) emit chosen(devices_->devices()[static_cast<std::size_t>(current.row())].id);
}

void DeviceList::contextMenuEvent(QContextMenuEvent* event) {
  // The keyboard's menu key means the row that is chosen, not the one under the pointer.
  const QModelIndex row = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
  if (!row.isValid()) return;
  QMenu menu(this);
  menu.setObjectName("deviceMenu");
  menu.addAction(tr("Rename…"), this,
                 [this, id = devices_->devices()[static_cast<std::size_t>(row.row())].id] { emit renameWanted(id); })
      ->setShortcut(QKeySequence(Qt::Key_F2));
  menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                        : viewport()->mapToGlobal(visualRect(row).center()));
}

void DeviceList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_F2 && currentIndex().isValid())
    emit renameWanted(devices_->devices()[static_cast<std::size_t>(currentIndex().row())].id);
  else
    QListView::keyPressEvent(event);
}

void DeviceList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace hat::ui
