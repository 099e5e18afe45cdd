// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hat::ui {

/// The colours of the generations and what else is drawn; right of the cloud, never over data.
class GenerationLegend : public QWidget {
  Q_OBJECT
 public:
  explicit GenerationLegend(QWidget* parent);
  /// The last generation, what the ring is around ("winner", "best so far"), and whether a random search is drawn
  /// beside it.
  void setLast(int last, const QString& ring, bool random);

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int last_ = 1;
  QString ring_;
  bool random_ = false;
};

/// One tick per generation under the slider.
class GenerationTicks : public QWidget {
  Q_OBJECT
 public:
  explicit GenerationTicks(QWidget* parent);
  void setRange(int done, int planned);

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int done_ = 0, planned_ = 0;
};

}  // namespace hat::ui
