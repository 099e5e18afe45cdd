// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

#include "ui/models/candidate_table.h"
#include "ui/series/search_series.h"
#include "ui/series/ticks.h"
#include "ui/series/why_not.h"

class QPushButton;
class QSlider;

namespace hat::ui {

class DataTable;
class FamilyView;
class GenerationLegend;
class GenerationTicks;
class LinePlot;
class RoleLabel;
class ScatterPlot;
class SectionHead;
class Exportable;
class Session;
struct ArchitectureEntry;

/// A search while it runs and after: the cloud by generation with the budget line, the replay, best and median, the
/// winner's family and the table of one generation. All of them show the generation that the slider is at.
class SearchView : public QWidget {
  Q_OBJECT
 public:
  explicit SearchView(Session* session, QWidget* parent = nullptr);

  /// What the search is doing: the words where there is nothing to see yet depend on it.
  enum class Phase { waiting, running, paused, stopping, over };

  /// Forgets everything and waits for the first candidates.
  void begin(double budget_ms, bool random, int loss_tokens);
  void setPhase(Phase phase);
  /// Candidates and generations, in their order; Progress is passed over.
  void add(const std::vector<SearchEvent>& events);
  void finish(const SearchResult& result);
  /// Candidates of a random search under the same budget, drawn over the cloud; empty: none.
  void setRandom(std::vector<Candidate> candidates);

  [[nodiscard]] const SearchSeries& series() const { return series_; }
  [[nodiscard]] int shownGeneration() const;
  void showGeneration(int number);
  [[nodiscard]] ScatterPlot* cloud() const { return cloud_; }
  /// What can be exported, the cloud first.
  [[nodiscard]] QList<Exportable*> exportViews() const;
  /// Every candidate known by the generation shown, with all that is known of it.
  [[nodiscard]] QString csv() const;
  [[nodiscard]] DataTable* table() const { return table_; }
  [[nodiscard]] QSlider* slider() const { return slider_; }
  /// Candidates of the finished search that promised a lower proxy loss within the budget than the winner has.
  [[nodiscard]] LeftOut leftOut() const { return result_ ? left_out(*result_) : LeftOut{}; }
  /// The candidate of the search, or of the random one beside it, with that id; null: neither has it.
  [[nodiscard]] const Candidate* candidateOf(const QString& id) const;
  /// The sentences about the selected candidate: why the search did not take it. Empty when none is selected.
  [[nodiscard]] QStringList whyNot() const;
  /// What selecting that candidate makes current.
  [[nodiscard]] ArchitectureEntry choiceOf(const Candidate& candidate) const;

 signals:
  void hint(const QString& text);
  void bestChanged();
  void generationShown(int number);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void setLimit(double ms);
  void refresh();
  /// The one that the ring and the label show: the winner once there is one, before that the best so far; -1: none yet.
  [[nodiscard]] int best() const;
  void updateAxes();
  void select(const QString& id);
  void hover(const QString& id);
  void pin(const QString& id);
  void followSelection();

  Session* session_;
  SearchSeries series_;
  std::vector<Candidate> random_;
  std::optional<SearchResult> result_;
  double budget_ms_ = 0, limit_ms_ = 0;  ///< the budget, and the predicted ms that it allows
  int loss_tokens_ = 0;
  bool live_ = true, axes_set_ = false, is_random_ = false;
  Phase phase_ = Phase::running;
  ScatterPlot* cloud_;
  GenerationLegend* legend_;
  RoleLabel *count_, *evaluated_;
  QPushButton* play_;
  QSlider* slider_;
  GenerationTicks* ticks_;
  QTimer replay_;
  SectionHead *family_head_, *table_head_;
  LinePlot* curve_;
  FamilyView* family_;
  CandidateTable* model_;
  DataTable* table_;
};

}  // namespace hat::ui
