// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/models/model_catalog.h"

class QComboBox;
class QPushButton;

namespace hat::ui {

class Chip;

/// The row over the Pareto page's plot: which kinds of points are shown, of which device and data, and the user's own
/// points.
class ParetoLayers : public QWidget {
  Q_OBJECT
 public:
  explicit ParetoLayers(QWidget* parent = nullptr);
  /// What there is to choose from; `files` are those of own points.
  void offer(const std::vector<CatalogEntry>& entries, bool candidates, const QStringList& files);

  [[nodiscard]] bool shows(const CatalogEntry& entry) const;
  [[nodiscard]] bool showsCandidates() const;

 signals:
  void changed();
  void addWanted();
  void removeWanted(const QString& file);

 private:
  [[nodiscard]] QPushButton* makePoints();
  void fillBoxes();
  void fill(QComboBox* box, QStringList values, const QString& all);

  Chip *trained_, *inherited_, *own_, *candidates_;
  QComboBox *device_, *data_;
  QStringList devices_, datas_, files_;
};

}  // namespace hat::ui
