// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace hat::ui {

class ArchitectureEditor;

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

}  // namespace hat::ui
