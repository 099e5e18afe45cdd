// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/plot.h"
#include "ui/series/latency_series.h"

namespace hat::ui {

/// Rows of a data set by their decoder layers: mean ms as bars of encoder and decoder, or the predictor's errors in percent
/// as intervals. Left and right walk the groups.
class DepthPlot : public Plot {
  Q_OBJECT
 public:
  enum class What { milliseconds, errors };
  explicit DepthPlot(What what, QWidget* parent = nullptr);
  void setGroups(std::vector<DepthGroup> groups);
  [[nodiscard]] const std::vector<DepthGroup>& groups() const { return groups_; }
  /// The group under the pointer or the keyboard, -1: none.
  [[nodiscard]] int hovered() const { return hovered_; }
  [[nodiscard]] QString csv() const override;
  /// One sentence on a group.
  [[nodiscard]] QString sentence(int group) const;
  void retranslate();
  [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(120), scaled(110)}; }

 signals:
  void hint(const QString& text);

 protected:
  void paintUnder(QPainter& painter) override;
  void paintData(QPainter& painter) override;
  void paintOver(QPainter& painter) override;
  void movedTo(QMouseEvent* event) override;
  void pointerLeft() override { hover(-1); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRectF column(int group) const;  ///< px, as high as the axes
  void hover(int group);
  What what_;
  std::vector<DepthGroup> groups_;
  int hovered_ = -1;
};

}  // namespace hat::ui
