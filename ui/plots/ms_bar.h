// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "domain/latency/parts.h"

class QPainter;

namespace hat::ui {

/// One architecture's milliseconds as one bar: the encoder, every decoder layer, the output layer and the rest; solid
/// where they were measured, soft where they are estimated; the same in words below, for eyes and screen readers.
class MsBar : public QWidget {
  Q_OBJECT
 public:
  explicit MsBar(QWidget* parent = nullptr);

  /// `longest`: ms that the whole width stands for, so that bars beside each other are of one scale; 0: the bar's own.
  void set(std::optional<LatencyParts> parts, double longest = 0);
  [[nodiscard]] const std::optional<LatencyParts>& parts() const { return parts_; }
  /// "encoder 0.8 ms", "3 decoder layers 5.1 ms", "output layer 1.8 ms", "embeddings, beam, rest 0.2 ms".
  [[nodiscard]] QStringList words() const;
  /// Draws it into (0, 0, width, sizeHint().height()).
  void paint(QPainter& painter, double width) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent* event) override;

 private:
  std::optional<LatencyParts> parts_;
  double longest_ = 0;
};

}  // namespace hat::ui
