// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

#include "ui/plots/export.h"
#include "ui/series/train_series.h"

namespace hat::ui {

/// How often each choice was drawn: a group of bars per gene, a line where uniform sampling leads.
class DrawsView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit DrawsView(QWidget* parent = nullptr);
  /// Of `counted` updates of the `of` that there were.
  void setDraws(std::vector<Draws> draws, std::int64_t counted, std::int64_t of);
  /// The sentence under the bars: what they count.
  [[nodiscard]] QString caption() const;
  void retranslate();
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] QSize sizeHint() const override { return {440, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  [[nodiscard]] static QString nameOf(Gene gene);
  [[nodiscard]] double leastStep() const;  ///< px from a bar to the next that its value needs
  std::vector<Draws> draws_;
  std::int64_t counted_ = 0, of_ = 0;
};

}  // namespace hat::ui
