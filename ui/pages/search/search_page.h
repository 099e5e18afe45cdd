// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/pages/page.h"
#include "ui/pages/search/search_runs.h"

class QStackedWidget;

namespace hat::ui {

class RunsView;
class SearchForm;
class SearchHeader;
class SearchInspector;
class SearchQueue;
class SearchView;
struct ImportedSettings;

/// Page 5: set a budget (or several), start, watch the population move towards it, pause, stop and keep the best,
/// replay; go on from any generation of a finished search, and lay a random search over it.
class SearchPage : public Page {
  Q_OBJECT
 public:
  explicit SearchPage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "search"; }
  [[nodiscard]] QString title() const override { return tr("Search"); }
  [[nodiscard]] QString iconName() const override { return "search"; }
  [[nodiscard]] QWidget* inspector() override;
  [[nodiscard]] QList<QAction*> runActions() override;
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] bool isSettled() const override;
  void prepareForCapture() override;

  [[nodiscard]] SearchForm* form() const { return form_; }
  [[nodiscard]] SearchView* view() const { return view_; }
  [[nodiscard]] RunsView* list() const { return list_; }
  [[nodiscard]] bool isRunning() const;
  [[nodiscard]] const std::optional<SearchResult>& result() const { return search_.result; }
  /// Searches to look at, oldest first: those that the workspace's runs folder holds, and those of this session.
  [[nodiscard]] int runs() const;
  void showRun(int index);
  /// All of them as a table, to open, compare and go on with.
  void showList();

 public slots:
  void startSearch();
  void startSearch(SearchConfig config);
  /// One after the other; wrong ones are told before the first starts.
  void startSearches(std::vector<SearchConfig> configs);
  void newSearch();
  /// A search whose first generation are the parents of the generation shown, under the same budget.
  void continueSearch();
  /// Goes on with the shown run, which was stopped or killed, to the result that it would have had.
  void resumeRun();
  /// A random search with as many evaluations under the same budget, drawn over the cloud.
  void compareWithRandom();

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void connectHeader();
  void connectSearches();
  /// The runs of the workspace that is open now.
  void listRuns();
  /// The search that goes on in this workspace is looked at.
  void showRunning();
  void takeEnd(const JobOutcome<SearchResult>& outcome);
  void takeLoaded(int index, bool show);
  void takeKept(const std::string& folder);
  void takeModel(const Candidate& winner, const QString& model);
  /// The run of that folder is looked at.
  [[nodiscard]] bool isShown(const std::string& folder) const;
  /// The run that the page's buttons mean: the shown one, or the one that is chosen in the table; -1: none, or several.
  [[nodiscard]] int actedOn() const;
  [[nodiscard]] bool canResume() const;
  void openWinner();
  void translateWinner();
  void evaluateWinner();
  void showSuper();
  void takeSettings(const ImportedSettings& settings);
  void keepRun();
  void refreshActions();
  void refreshInspector();
  void refresh();

  SearchRuns* past_;
  SearchQueue* queue_;
  QStackedWidget* stack_;
  SearchHeader* header_;
  SearchForm* form_;
  SearchView* view_;
  RunsView* list_;
  SearchInspector* inspector_;
  PastSearch search_;    ///< what is looked at: number shown_ of past_, or what is known of the one that runs
  int shown_ = -1;       ///< of past_; -1: the one that runs, or none
  int branched_at_ = 0;  ///< generation that the search went on from; 0: it began anew
};

}  // namespace hat::ui
