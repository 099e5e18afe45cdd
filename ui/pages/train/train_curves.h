// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace hat::ui {

class DrawsView;
class FactList;
class LinePlot;
class RoleLabel;
class SectionHead;

/// What the Train page draws of a run: losses, learning rate, tokens per second, how often each choice was drawn, and
/// the corpus. What they show is the page's.
class TrainCurves : public QWidget {
  Q_OBJECT
 public:
  explicit TrainCurves(QWidget* parent = nullptr);
  LinePlot *losses, *rate, *speed;
  SectionHead *draws_head, *corpus_head;
  DrawsView* draws;
  FactList* corpus_facts;
  std::vector<RoleLabel*> examples;  ///< source, target, source, target
  RoleLabel* no_corpus;

 private:
  QHBoxLayout* makeTop();
  QHBoxLayout* makeBottom();
};

}  // namespace hat::ui
