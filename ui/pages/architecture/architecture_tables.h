// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableWidget;

namespace hat::ui {

class ArchitectureEditor;

/// The whole architecture as tables, the drawing's twin for screen readers: which encoder layers every decoder layer
/// reads, and what every layer is made of. Their rows select layers.
class ArchitectureTables : public QWidget {
  Q_OBJECT
 public:
  explicit ArchitectureTables(ArchitectureEditor* editor, QWidget* parent = nullptr);
  void refresh();

 private:
  ArchitectureEditor* editor_;
  QTableWidget *sources_, *dims_;
  bool filling_ = false;
};

}  // namespace hat::ui
