// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/graph/arch_edits.h"

class QVBoxLayout;

namespace hat::ui {

class ArchitectureEditor;
class RoleLabel;
class SegmentedControl;

/// The genes of the selected layer as segmented controls, which edit the architecture.
class LayerGenes : public QWidget {
  Q_OBJECT
 public:
  explicit LayerGenes(ArchitectureEditor* editor, QWidget* parent = nullptr);
  /// Shows what the selected layer has; there is one.
  void refresh();

 signals:
  void chosen();  ///< a value was, and may have been refused

 private:
  struct Row {
    RoleLabel* label;
    SegmentedControl* control;
    Part part;
  };
  Row addRow(Part part);
  void choose(Part part, int index);

  ArchitectureEditor* editor_;
  QVBoxLayout* column_;
  std::vector<Row> rows_;
  Row sources_;
};

}  // namespace hat::ui
