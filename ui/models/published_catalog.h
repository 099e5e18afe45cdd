// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

#include "domain/results/published.h"
#include "ui/session/session.h"

namespace hat::ui {

/// HAT's keys of the devices that it published latencies of, and their short names, in the order of their series: S1
/// and on.
[[nodiscard]] const std::vector<std::pair<std::string, QString>>& publishedDevices();
/// Index in publishedDevices() of a device as the published lists name it; -1 for none.
[[nodiscard]] int publishedDevice(const std::string& name);

/// A released model as a choice of every page: "TITAN Xp 146.7 ms", drawn in its own space, with its published numbers.
[[nodiscard]] ArchitectureEntry choiceOf(const PublishedModel& model);
/// "WMT'14 En–De".
[[nodiscard]] QString taskTitle(const std::string& task);

/// The table of released models; the rows are what the Pareto page's Published layer shows.
class PublishedTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { picture, device, task, latency, bleu, sacrebleu, params, flops, column_count };
  enum { NameRole = Qt::UserRole + 1, SortRole };
  using QAbstractTableModel::QAbstractTableModel;

  void set(std::vector<const PublishedModel*> models);
  [[nodiscard]] const std::vector<const PublishedModel*>& models() const { return models_; }
  [[nodiscard]] int rowOf(const QString& name) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// Every column and the architectures, as machines read them.
  [[nodiscard]] QString csv() const;

 private:
  std::vector<const PublishedModel*> models_;
};

}  // namespace hat::ui
