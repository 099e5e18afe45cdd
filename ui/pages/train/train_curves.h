// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/series/train_series.h"

class QHBoxLayout;

namespace hat::ui {

class DrawsView;
class FactList;
class LinePlot;
class RoleLabel;
class SectionHead;

/// What the Train page draws of a run: losses, learning rate, tokens per second, how often each choice was drawn, and
/// the corpus.
class TrainCurves : public QWidget {
  Q_OBJECT
 public:
  explicit TrainCurves(QWidget* parent = nullptr);
  /// `overlays` in the order of their series; `drawn_from`: the space that the run draws from; `empty` is said in the
  /// place of curves while there are none.
  void show(const TrainRun& run, const std::vector<TrainRun>& overlays, const SearchSpace& drawn_from,
            const QString& empty);
  /// `missing`: the folder of data that is not there any more; "" for none.
  void showCorpus(const std::optional<DataFacts>& corpus, const QString& missing);
  LinePlot *losses, *rate, *speed;
  DrawsView* draws;

 private:
  SectionHead *draws_head_, *corpus_head_;
  FactList* corpus_facts_;
  std::vector<RoleLabel*> examples_;  ///< source, target, source, target
  RoleLabel* no_corpus_;
  QHBoxLayout* makeTop();
  QHBoxLayout* makeBottom();
};

}  // namespace hat::ui
