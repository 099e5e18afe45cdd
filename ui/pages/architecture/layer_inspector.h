// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/controls/controls.h"
#include "ui/models/arch_editor.h"

class QGridLayout;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace hat::ui {

/// Which slices of the shared weight matrices a layer uses: pictures over a table of shapes.
class SharedWeights : public QWidget {
  Q_OBJECT
 public:
  explicit SharedWeights(ArchitectureEditor* editor, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  struct Matrix {
    QString name;
    int rows, columns, full_rows, full_columns;
    bool cross;
  };
  [[nodiscard]] QList<Matrix> matrices() const;
  [[nodiscard]] double share() const;  ///< of the layer's full size

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  ArchitectureEditor* editor_;
};

/// The Architecture page's part of the Inspector: the selected layer as segmented controls, its slices of the shared
/// weights, and the whole architecture as tables (the drawing's twin for screen readers).
class LayerInspector : public QWidget {
  Q_OBJECT
 public:
  explicit LayerInspector(ArchitectureEditor* editor, QWidget* parent = nullptr);
  void refresh();

 private:
  struct Row {
    RoleLabel* label;
    SegmentedControl* control;
    Part part;
  };
  void refreshLayer();
  void refreshTables();

  ArchitectureEditor* editor_;
  SectionHead *head_, *weights_head_;
  RoleLabel *numbers_, *parts_, *nothing_, *untrained_;
  QWidget* layer_box_;
  QList<Row> rows_;
  Row sources_row_;
  SharedWeights* weights_;
  QTableWidget *sources_, *dims_;
  QPushButton* measure_;
  bool filling_ = false;
};

}  // namespace hat::ui
