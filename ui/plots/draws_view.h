// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "ui/plots/chart.h"
#include "ui/series/train_series.h"

class QCandlestickSeries;
class QStackedBarSeries;
class QValueAxis;

namespace hat::ui {

/// How often each choice was drawn: a group of bars per gene, a line where uniform sampling leads.
class DrawsView : public Chart {
  Q_OBJECT
 public:
  explicit DrawsView(QWidget* parent = nullptr);
  /// Of `counted` updates of the `of` that there were.
  void setDraws(std::vector<Draws> draws, std::int64_t counted, std::int64_t of);
  /// The sentence under the bars: what they count.
  [[nodiscard]] QString caption() const;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] QSize sizeHint() const override { return {440, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  [[nodiscard]] bool isEmpty() const override { return draws_.empty(); }
  void arrange() override;
  void paintOver(QPainter& painter) override;

 private:
  void say();  ///< what it shows, for screen readers
  [[nodiscard]] static QString nameOf(Gene gene);
  [[nodiscard]] double leastStep() const;  ///< px from a bar to the next that its value needs
  [[nodiscard]] int places() const;        ///< a bar each, and one between genes
  std::vector<Draws> draws_;
  std::int64_t counted_ = 0, of_ = 0;
  QCategoryAxis *choice_axis_, *gene_axis_, *share_axis_;
  QValueAxis* along_;  // what the lines stand along; it is not seen
  QStackedBarSeries* bars_;
  QCandlestickSeries* lines_;
};

}  // namespace hat::ui
