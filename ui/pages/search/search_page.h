// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <optional>

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace hat::ui {

class FactList;
class Job;
class SearchForm;
class SearchView;

/// Page 5: set a budget, start, watch the population move towards it, pause, stop and keep the best, replay.
class SearchPage : public Page {
  Q_OBJECT
 public:
  explicit SearchPage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "search"; }
  [[nodiscard]] QString title() const override { return tr("Search"); }
  [[nodiscard]] QString iconName() const override { return "search"; }
  [[nodiscard]] QWidget* inspector() override { return inspector_; }
  [[nodiscard]] QList<QAction*> runActions() override;
  [[nodiscard]] QStringList exportKinds() const override { return {"svg", "pdf", "png", "csv"}; }
  void exportTo(const QString& kind, const QString& file) override;
  void copy() override;
  [[nodiscard]] bool isSettled() const override;
  void prepareForCapture() override;

  [[nodiscard]] SearchForm* form() const { return form_; }
  [[nodiscard]] SearchView* view() const { return view_; }
  [[nodiscard]] bool isRunning() const;
  [[nodiscard]] const std::optional<SearchResult>& result() const { return result_; }

 public slots:
  void startSearch();
  void startSearch(SearchConfig config);
  void newSearch();

 protected:
  void retranslate() override;

 private:
  void onEvents(const std::vector<SearchEvent>& events);
  void onDone(JobOutcome<SearchResult> outcome);
  void keepWinner();
  void refresh();

  QStackedWidget* stack_;
  PageHeader* header_;
  SearchForm* form_;
  SearchView* view_;
  QPushButton *pause_, *stop_, *new_, *open_, *translate_;
  QAction *start_action_, *pause_action_, *stop_action_;
  QWidget* inspector_;
  SectionHead* inspector_head_;
  FactList* facts_;
  RoleLabel* kept_;
  QPointer<Job> job_;
  SearchConfig config_;
  std::optional<SearchResult> result_;
  std::vector<GenerationDone> pending_;
  QString failure_, kept_folder_;
  bool was_cancelled_ = false, keeping_ = false;
};

}  // namespace hat::ui
