// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/controls/controls.h"

class QPushButton;

namespace hat::ui {

class ArchitectureEditor;
class ArchitectureTables;
class LayerGenes;
class SharedWeights;

/// The Architecture page's part of the Inspector: the selected layer as segmented controls, its slices of the shared
/// weights, and the whole architecture as tables (the drawing's twin for screen readers).
class LayerInspector : public QWidget {
  Q_OBJECT
 public:
  explicit LayerInspector(ArchitectureEditor* editor, QWidget* parent = nullptr);
  void refresh();

 private:
  void refreshLayer();

  ArchitectureEditor* editor_;
  SectionHead *head_, *weights_head_;
  RoleLabel *numbers_, *parts_, *nothing_, *untrained_;
  QWidget* layer_box_;
  LayerGenes* genes_;
  SharedWeights* weights_;
  ArchitectureTables* tables_;
  QPushButton* measure_;
};

}  // namespace hat::ui
