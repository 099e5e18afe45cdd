// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <optional>
#include <string>
#include <vector>

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/text/upper_bound.h"

namespace hat::ui {

class Job;
class SearchSeries;
class Session;

/// What is kept of a search that ended, so that it can be looked at again.
struct PastSearch {
  SearchConfig config;
  std::vector<SearchEvent> events;  ///< its generations, and the candidates of the one that it was left in
  std::optional<SearchResult> result;
  QString failure, kept_folder;
  bool was_cancelled = false;
  std::vector<Candidate> random;
  std::string folder = {};  ///< "" for none
  bool is_loaded = true;    ///< else only its config was read
  bool has_ended = true;    ///< with a winner, or the fastest
  QDateTime when = {};
  double seconds = -1;  ///< of all its sessions; negative: not known
  [[nodiscard]] bool canResume() const;
  /// The pace that its budget was kept at; 0: it is measured anew.
  [[nodiscard]] double pace() const;
  /// What is promised of its predictions: as its result says, else its settings.
  [[nodiscard]] UpperBound bound() const;
};

/// Searches to look at, oldest first: those that the runs folder of the open workspace holds, and those of this
/// session; and what the engine does with one that has ended: its winner as a model, a random search beside it. No
/// widgets.
class SearchRuns : public QObject {
  Q_OBJECT
 public:
  explicit SearchRuns(Session* session, QObject* parent = nullptr);

  /// Those of another folder, unless it is the same one. True when it was another one.
  bool list(const std::string& folder);
  [[nodiscard]] const std::string& folder() const { return folder_; }
  [[nodiscard]] const std::vector<PastSearch>& all() const { return runs_; }
  [[nodiscard]] int count() const { return static_cast<int>(runs_.size()); }
  [[nodiscard]] const PastSearch& at(int index) const { return runs_.at(static_cast<std::size_t>(index)); }
  /// Of that folder, the last of those that have none (""); -1: there is none.
  [[nodiscard]] int indexOf(const std::string& folder) const;
  /// It goes on: there is nothing to look at yet.
  void leaveOut(const std::string& folder);
  /// In the place of the one of the same folder, or behind all others; returns where.
  int keep(PastSearch run);
  /// A name in a folder of runs that nothing has yet.
  [[nodiscard]] std::string newFolder(const std::string& runs) const;
  /// Reads all of a run that is only listed; `show` comes back with loaded().
  void load(int index, bool show);

  /// The winner of a search with weights of `super` becomes a model in `runs`; run `folder` knows of it.
  void keepWinner(const std::string& runs, const std::string& super, const std::string& folder,
                  const SearchResult& result);
  [[nodiscard]] bool isKeeping() const { return keeping_; }
  /// A random search with as many evaluations as `config` under the same budget at that pace, for a run to be compared
  /// with.
  void compareWithRandom(int index, SearchConfig config, double pace);
  [[nodiscard]] bool isComparing() const;

 signals:
  void loaded(int index, bool show);
  void winnerKept(const std::string& folder);  ///< or why it could not be: the run has it
  void modelMade(const hat::Candidate& winner, const QString& model);
  void comparingChanged();
  void compared(const std::string& folder);
  void failed(const QString& sentence);

 private:
  void takeWinner(const std::string& super, const std::string& folder, const Candidate& best,
                  JobOutcome<ModelInfo> outcome);

  Session* session_;
  std::string folder_;
  std::vector<PastSearch> runs_;
  QPointer<Job> random_job_;
  bool keeping_ = false;
};

/// A search whose first generation are the best of generation `number`: the parents that its own children would have
/// had.
[[nodiscard]] SearchConfig continuedFrom(SearchConfig config, const SearchSeries& series, int number, double pace);

/// The same in seconds: a picture of it shows real numbers, and nobody waits five minutes.
[[nodiscard]] SearchConfig smallSearch(SearchConfig config);

}  // namespace hat::ui
