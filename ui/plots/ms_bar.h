// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace hat::ui {

/// One architecture's milliseconds as one bar: the encoder, every decoder layer, the output layer and the rest; the same in
/// words below, for eyes and screen readers.
class MsBar : public QWidget {
  Q_OBJECT
 public:
  explicit MsBar(QWidget* parent = nullptr);

  /// ms of each layer, and of the whole; what the layers leave is the rest.
  void set(std::vector<double> encoder, std::vector<double> decoder, double whole);
  /// "encoder 0.8 ms", "3 decoder layers 5.1 ms", "output layer and rest 2.0 ms".
  [[nodiscard]] QStringList words() const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent* event) override;

 private:
  std::vector<double> encoder_, decoder_;
  double whole_ = 0;
};

}  // namespace hat::ui
