// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hat::ui {

/// The colours of the generations and what else is drawn; right of the cloud, never over data.
class GenerationLegend : public QWidget {
  Q_OBJECT
 public:
  explicit GenerationLegend(QWidget* parent);
  /// The last generation, whether the search is over, and whether a random one is drawn beside it.
  void setLast(int last, bool over, bool random);

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int last_ = 1;
  bool over_ = false, random_ = false;
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
