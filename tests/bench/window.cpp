// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <QtTest/qtestmouse.h>
#include <QElapsedTimer>
#include <QPlainTextEdit>

#include "bench/stage.h"
#include "domain/workspace/workspace.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"

namespace hat::bench {
namespace {

int lines_in(const std::filesystem::path& file) {
  std::ifstream in(file);
  int lines = 0;
  for (std::string line; std::getline(in, line);) ++lines;
  return lines;
}

/// What somebody does in a minute of waiting: looks at the other pages, moves the pointer over the cloud, drags the
/// replay, types a sentence. One small act per call.
class Restless {
 public:
  explicit Restless(Stage& stage) : stage_(stage) {}
  void act() {
    ++step_;
    ui::MainWindow& window = stage_.window();
    if (step_ % 40 == 0) window.showPage(window.pages()[(step_ / 40) % window.pages().size()]->id());
    const QString page = window.currentPage()->id();
    if (page == "search") {
      ui::SearchView* view = stage_.search().view();
      QWidget* cloud = view->cloud();
      QTest::mouseMove(cloud,
                       QPoint(100 + step_ * 13 % (cloud->width() - 200), 60 + step_ * 7 % (cloud->height() - 120)));
      if (step_ % 10 == 0) view->showGeneration(1 + step_ % std::max(1, view->series().generations()));
    } else if (page == "translate") {
      if (step_ % 4 != 0) return;
      static const QString text = "The file could not be opened because it does not exist.";
      if (auto* source = window.currentPage()->findChild<QPlainTextEdit*>())
        source->setPlainText(text.left(4 + step_ / 4 % (text.size() - 4)));
    } else if (page == "pareto") {
      stage_.session().budget()->choose(stage_.session().budget()->ms() * (step_ % 2 ? 1.01 : 1 / 1.01));
    }
  }

 private:
  Stage& stage_;
  int step_ = 0;
};

void run_window(Report& report) {
  Theatre theatre;
  WatchedApplication& app = theatre.app();
  auto stage = std::make_unique<Stage>();
  ui::SearchPage& page = stage->search();

  SearchConfig small = page.form()->config();
  small.population = 40;
  small.parents = 8;
  small.mutations = small.crossovers = 16;
  small.generations = 8;
  small.valid_tokens = 300;
  stage->begin(report, app);
  page.startSearch(small);
  if (!run_until(600, [&] { return page.isSettled(); }))
    throw Error(ErrorCode::io, Problem{"", "search", message("expected it to end within 10 minutes")});
  stage->end(report, app, "a small search from start to saved winner");
  if (!page.result()) throw Error(ErrorCode::io, Problem{"", "search", message("expected a result, got none")});

  page.newSearch();
  const SearchConfig full = page.form()->config();
  stage->begin(report, app);
  page.startSearch(full);
  run_until(600, [&] { return page.view()->series().generations() >= 2 || !page.isRunning(); });
  stage->end(report, app, fmt::format("{} x {}, Search page in view", full.population, full.generations));

  Restless somebody(*stage);
  stage->begin(report, app);
  QElapsedTimer clock;
  clock.start();
  run_until(
      40, [] { return false; }, [&] { somebody.act(); });
  stage->end(report, app, "the same, with somebody at work on all pages");

  if (!page.isRunning()) throw Error(ErrorCode::io, Problem{"", "search", message("expected it to be running still")});
  const int shown = page.view()->series().generations();
  const std::string runs = stage->session().workspace()->runs_folder;
  report.watch(1);
  clock.restart();
  stage->window().close();
  const bool ended = stage->session().jobs()->shutdown(2000);
  const double jobs_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  if (!ended)
    throw Error(
        ErrorCode::io,
        Problem{"", "search",
                message("expected it to end within 2 s of closing the window, it did not in {:.0f} ms", jobs_ms)});
  stage.reset();
  report.add({.what = "closing it in mid-search, until nothing runs",
              .value = static_cast<double>(clock.nsecsElapsed()) / 1e9,
              .unit = "s",
              .beside = fmt::format("jobs ended after {:.0f} ms", jobs_ms)});

  namespace fs = std::filesystem;
  fs::path last;
  int left_over = 0;
  for (const auto& entry : fs::directory_iterator(runs))
    if (entry.path().filename().string().starts_with("search-")) last = std::max(last, entry.path());
  static const std::string whole[] = {"search.yaml",     "space.yaml",     "origin.yaml", "candidates.csv",
                                      "generations.csv", "population.csv", "cost.yaml"};
  for (const auto& entry : fs::directory_iterator(last))
    left_over += std::ranges::find(whole, entry.path().filename().string()) == std::end(whole);
  const int written = lines_in(last / "generations.csv") - 1, candidates = lines_in(last / "population.csv") - 1;
  report.add({.what = "generations in its run's folder",
              .value = static_cast<double>(written),
              .beside = fmt::format("{} were shown; {} candidates in the last, {} files left over", shown, candidates,
                                    left_over)});
}

const Registration window(
    {"window", "the event loop of the window while a search runs (bar 50 ms), and closing it in mid-search (bar 2 s)",
     64, true, run_window});

}  // namespace
}  // namespace hat::bench
