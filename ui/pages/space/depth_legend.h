// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace hat::ui {

/// Which shade stands for how many decoder layers.
class DepthLegend : public QWidget {
  Q_OBJECT
 public:
  explicit DepthLegend(QWidget* parent = nullptr);
  void setDepths(std::vector<int> depths);
  /// Level 0 to 5 of the sequential colours for the index-th of `count` depths: the deepest is the strongest.
  [[nodiscard]] static int level(int index, int count);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  std::vector<int> depths_;
};

}  // namespace hat::ui
