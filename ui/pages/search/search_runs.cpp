// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_runs.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/search_run.h"
#include "domain/io/winner_file.h"
#include "domain/workspace/kept_models.h"
#include "domain/workspace/search_replay.h"

#include "domain/workspace/workspace.h"
#include "ui/models/data_table.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_header.h"
#include "ui/pages/search/search_inspector.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/series/search_series.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_listed = 60;

/// Folders of searches, by name, which begins with the time; the newest where there are too many.
std::vector<std::string> search_folders(const std::string& runs) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(runs, ignored))
    if (is_search_run(entry.path().string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  if (folders.size() > most_listed) folders.erase(folders.begin(), folders.end() - most_listed);
  return folders;
}

}  // namespace

bool PastSearch::canResume() const {
  return is_loaded && !folder.empty() && (!result || result->stopped_early) && is_search_run(folder);
}

UpperBound PastSearch::bound() const {
  const double confidence = result ? result->confidence : config.confidence,
               factor = result ? result->bound_factor : config.bound_factor;
  return {confidence, confidence > 0 && factor != 1 ? std::optional(factor) : std::nullopt, true};
}

double PastSearch::pace() const { return result && result->limit_ms > 0 ? result->pace : config.pace; }

SearchRuns::SearchRuns(Session* session, QObject* parent) : QObject(parent), session_(session) {}

bool SearchRuns::list(const std::string& folder) {
  if (folder == folder_) return false;
  folder_ = folder;
  runs_.clear();
  for (const std::string& each : search_folders(folder)) {
    PastSearch run;
    run.folder = each;
    run.is_loaded = false;
    run.when = QFileInfo(QString::fromStdString(each + "/search.yaml")).lastModified();
    run.has_ended = has_winner(each);
    try {
      run.config = read_search_head(each).config;
    } catch (const Error& error) {
      run.is_loaded = true;
      run.failure = words(error);
    }
    runs_.push_back(std::move(run));
  }
  return true;
}

int SearchRuns::indexOf(const std::string& folder) const {
  const auto found =
      std::find_if(runs_.rbegin(), runs_.rend(), [&](const PastSearch& run) { return run.folder == folder; });
  return static_cast<int>(runs_.rend() - found) - 1;
}

void SearchRuns::leaveOut(const std::string& folder) {
  std::erase_if(runs_, [&](const PastSearch& run) { return run.folder == folder; });
}

int SearchRuns::keep(PastSearch run) {
  if (const int same = run.folder.empty() ? -1 : indexOf(run.folder); same >= 0) {
    runs_[static_cast<std::size_t>(same)] = std::move(run);
    return same;
  }
  runs_.push_back(std::move(run));
  return count() - 1;
}

std::string SearchRuns::newFolder(const std::string& runs) const {
  const QString name = "search-" + QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss");
  const QDir all(QString::fromStdString(runs));
  QString folder = all.filePath(name);
  // Two within a second.
  for (int n = 2; QFileInfo::exists(folder) || indexOf(folder.toStdString()) >= 0; ++n)
    folder = all.filePath(QString("%1-%2").arg(name).arg(n));
  return folder.toStdString();
}

void SearchRuns::load(int index, bool show) {
  struct Loaded {
    SearchRun run;
    SearchReplay replay;
    std::string kept;  ///< the winner, as a model
  };
  startJob<TranslateEvent, Loaded>(
      *session_->jobs(), [] { return tr("Open a search"); }, Lane::interactive, this,
      [folder = runs_[static_cast<std::size_t>(index)].folder, runs = folder_](JobContext<TranslateEvent>&) {
        Loaded loaded{read_search_run(folder), {}, {}};
        loaded.replay = replay(loaded.run);
        loaded.kept = kept_winner(runs, loaded.replay.result.best.arch);
        return loaded;
      },
      {},
      [this, show, folder = runs_[static_cast<std::size_t>(index)].folder](JobOutcome<Loaded> outcome) {
        const int index = indexOf(folder);
        if (index < 0) return;
        PastSearch& run = runs_[static_cast<std::size_t>(index)];
        run.is_loaded = true;
        if (auto* loaded = std::get_if<Loaded>(&outcome)) {
          run.config = loaded->run.config;
          run.has_ended = loaded->run.has_ended;
          run.events = std::move(loaded->replay.events);
          run.seconds = loaded->replay.result.seconds > 0 ? loaded->replay.result.seconds : -1;
          if (run.has_ended && !run.events.empty()) {
            run.result = std::move(loaded->replay.result);
            run.kept_folder = QString::fromStdString(loaded->kept);
          } else if (run.events.empty()) {
            run.failure = tr("It was left before its first candidate.");
          }
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          run.failure = words(*error);
        }
        emit loaded(index, show);
      },
      "open " + QString::fromStdString(runs_[static_cast<std::size_t>(index)].folder));
}

void SearchRuns::keepWinner(const std::string& runs, const std::string& super, const std::string& run_folder,
                            const SearchResult& result) {
  if (super.empty() || runs.empty()) return;
  if (const QString kept = QString::fromStdString(kept_winner(runs, result.best.arch)); !kept.isEmpty()) {
    if (const int run = indexOf(run_folder); run >= 0) runs_[static_cast<std::size_t>(run)].kept_folder = kept;
    emit winnerKept(run_folder);
    return;
  }
  keeping_ = true;
  startJob<TranslateEvent, ModelInfo>(
      *session_->jobs(), [] { return tr("Cut out the winner"); }, Lane::compute, this,
      [engine = session_->engine(), super, runs, result](JobContext<TranslateEvent>&) {
        return keep_winner(*engine, super, runs, result);
      },
      {},
      [this, super, best = result.best, run_folder](JobOutcome<ModelInfo> outcome) {
        keeping_ = false;
        takeWinner(super, run_folder, best, std::move(outcome));
      });
}

void SearchRuns::takeWinner(const std::string& super, const std::string& folder, const Candidate& best,
                            JobOutcome<ModelInfo> outcome) {
  const auto* info = std::get_if<ModelInfo>(&outcome);
  const auto* error = std::get_if<Error>(&outcome);
  if (const int index = indexOf(folder); index >= 0) {
    PastSearch& run = runs_[static_cast<std::size_t>(index)];
    if (info) run.kept_folder = QString::fromStdString(info->folder);
    if (error) run.failure = tr("The winner could not be saved as a model: %1").arg(words(*error));
  }
  emit winnerKept(folder);
  if (!info || super != session_->superFolder()) return;
  session_->addModel(*info);
  emit modelMade(best, QString::fromStdString(info->folder));
}

bool SearchRuns::isComparing() const { return random_job_ && !random_job_->isOver(); }

void SearchRuns::compareWithRandom(int index, SearchConfig config, double pace) {
  Engine* engine = session_->engine();
  if (!engine || isComparing()) return;
  config.resume = false;
  config.random = true;
  config.remeasure = false;
  config.pace = pace;
  config.seeds.clear();
  config.output.clear();
  random_job_ = startJob<SearchEvent, SearchResult>(
      *session_->jobs(), tr("Random search, %1").arg(milliseconds(config.budget_ms)), Lane::compute, this,
      [engine, config](JobContext<SearchEvent>& context) { return engine->search(config, context); }, {},
      [this, folder = at(index).folder](JobOutcome<SearchResult> outcome) {
        auto* result = std::get_if<SearchResult>(&outcome);
        const auto* error = std::get_if<Error>(&outcome);
        const int run = indexOf(folder);  // -1: of another workspace than the open one
        if (result && run >= 0) runs_[static_cast<std::size_t>(run)].random = std::move(result->evaluated);
        if (error) emit failed(words(*error));
        emit compared(folder);
      });
  connect(random_job_, &Job::changed, this, &SearchRuns::comparingChanged);
}

SearchConfig continuedFrom(SearchConfig config, const SearchSeries& series, int number, double pace) {
  config.resume = false;
  config.seeds.clear();
  for (const int index : series.generation(number).population) {
    if (static_cast<int>(config.seeds.size()) == config.parents) break;
    config.seeds.push_back(to_text(series.candidates()[static_cast<std::size_t>(index)].arch));
  }
  config.pace = pace;  // else its parents may be over the budget
  config.random = false;
  ++config.seed;  // the same numbers again would only repeat what is known
  return config;
}

SearchConfig smallSearch(SearchConfig config) {
  config.population = 40;
  config.parents = 8;
  config.mutations = config.crossovers = 16;
  config.generations = 10;
  config.valid_tokens = 400;
  return config;
}

}  // namespace hat::ui
