// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/pages/search/watched_search.h"

class QSlider;

namespace hat::ui {

class DataTable;
class Exportable;
class FamilyView;
class GenerationLegend;
class GenerationTable;
class LossCurve;
class ReplayBar;
class ScatterPlot;
class SearchCloud;
class SectionHead;
class Session;

/// A search while it runs and after: the cloud by generation with the budget line, the replay, best and median, the
/// winner's family and the table of one generation. All of them show the generation that the slider is at.
class SearchView : public QWidget {
  Q_OBJECT
 public:
  explicit SearchView(Session* session, QWidget* parent = nullptr);

  /// What the search is doing: the words where there is nothing to see yet depend on it.
  enum class Phase { waiting, running, paused, stopping, over };

  /// Forgets everything and waits for the first candidates. `bound` is what is promised of predictions.
  void begin(double budget_ms, bool random, int loss_tokens, const UpperBound& bound = {});
  void setPhase(Phase phase);
  /// Candidates and generations, in their order; Progress is passed over.
  void add(const std::vector<SearchEvent>& events);
  void finish(const SearchResult& result);
  /// Candidates of a random search under the same budget, drawn over the cloud; empty: none.
  void setRandom(std::vector<Candidate> candidates);

  [[nodiscard]] const SearchSeries& series() const { return search_.series(); }
  [[nodiscard]] int shownGeneration() const;
  void showGeneration(int number);
  [[nodiscard]] ScatterPlot* cloud() const;
  /// What can be exported, the cloud first.
  [[nodiscard]] QList<Exportable*> exportViews() const;
  [[nodiscard]] DataTable* table() const;
  [[nodiscard]] QSlider* slider() const;
  [[nodiscard]] LeftOut leftOut() const { return search_.leftOut(); }
  [[nodiscard]] const Candidate* candidateOf(const QString& id) const { return search_.candidateOf(id); }
  /// The sentences about the selected candidate: why the search did not take it. Empty when none is selected.
  [[nodiscard]] QStringList whyNot() const;
  [[nodiscard]] ArchitectureEntry choiceOf(const Candidate& candidate) const;

 signals:
  void hint(const QString& text);
  void bestChanged();
  void generationShown(int number);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void connectParts();
  void refresh();
  void select(const QString& id);
  void hover(const QString& id);
  void pin(const QString& id);
  void followSelection();
  void followHover();

  Session* session_;
  WatchedSearch search_;
  Phase phase_ = Phase::running;
  SearchCloud* cloud_;
  GenerationLegend* legend_;
  ReplayBar* replay_;
  SectionHead *family_head_, *table_head_;
  LossCurve* curve_;
  FamilyView* family_;
  GenerationTable* table_;
};

}  // namespace hat::ui
