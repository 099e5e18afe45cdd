// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <stdlib.h>
#include <time.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QTimer>
#include <QtTest/qtestmouse.h>

#include "app/studio/studio.h"
#include "bench/bench.h"
#include "bench/scratch.h"
#include "domain/io/workspace.h"
#include "engine/torch_engine.h"
#include "support/event_loop_watch.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace hat::bench {
namespace {

double own_ms() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return 1e3 * static_cast<double>(used.tv_sec) + 1e-6 * static_cast<double>(used.tv_nsec);
}

/// The program's application, which also notes the handler that computed longest: that names what to mend.
class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override {
    const double outer = std::exchange(longest_inside_, 0.0);
    const QByteArray name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const double began = own_ms();
    const bool handled = QApplication::notify(receiver, event);
    const double ms = own_ms() - began;
    // Of handlers inside each other, the innermost that has most of the time is the one to blame.
    if (ms > slowest_ms_ && longest_inside_ < 0.6 * ms) {
      slowest_ms_ = ms;
      const char* event_name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
      slowest_ = fmt::format("{} of {}", event_name ? event_name : "event", name.toStdString());
    }
    longest_inside_ = std::max(outer, ms);
    return handled;
  }
  [[nodiscard]] std::string slowest() const { return fmt::format("longest handler: {:.0f} ms of computing, {}", slowest_ms_, slowest_); }
  void forget() { slowest_ms_ = 0; }

 private:
  double longest_inside_ = 0, slowest_ms_ = 0;
  std::string slowest_;
};

int lines_in(const std::filesystem::path& file) {
  std::ifstream in(file);
  int lines = 0;
  for (std::string line; std::getline(in, line);) ++lines;
  return lines;
}

/// Lets the event loop run until `done` or until `seconds` have passed; false then.
bool run_until(double seconds, const std::function<bool()>& done, const std::function<void()>& often = {}) {
  QElapsedTimer clock;
  clock.start();
  QEventLoop loop;
  QTimer timer;
  bool reached = false;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    reached = done();
    if (reached || clock.elapsed() > 1000 * seconds) return loop.quit();
    if (often) often();
  });
  timer.start(40);
  loop.exec();
  return reached;
}

/// The window on the sample workspace, in folders of its own: nothing of the user's is read or written.
class Stage {
 public:
  Stage() : engine_(make_torch_engine()), session_(engine_.get()), window_(&session_), studio_(&session_, &window_) {
    window_.resize(1280, 800);
    if (const QString wrong = studio_.open({}); !wrong.isEmpty())
      throw Error(ErrorCode::io, Problem{"", "sample workspace", wrong.toStdString()});
    if (!session_.predictor()) throw Error(ErrorCode::io, Problem{"", "sample workspace", "expected a latency predictor, got none"});
    window_.show();
    window_.showPage("search");
  }
  ui::Session& session() { return session_; }
  ui::MainWindow& window() { return window_; }
  ui::SearchPage& search() { return *qobject_cast<ui::SearchPage*>(window_.page("search")); }

  void watch(Report& report, const WatchedApplication& app, const std::string& what) {
    watch_.stop();
    using Gap = test::EventLoopWatch::Gap;
    const auto add = [&](const std::string& name, double q, const std::string& more) {
      report.add(name, watch_.quantile(q), "ms",
                 fmt::format("{:.1f} ms where other work had no part of it; {}", watch_.quantile(q, &Gap::busy_ms), more));
    };
    add(what + ", 99th percentile", 0.99, fmt::format("{} looks", watch_.gaps().size()));
    add("  worst", 1, app.slowest());
  }
  void begin(WatchedApplication& app) {
    app.forget();
    watch_.start();
  }

 private:
  std::unique_ptr<Engine> engine_;
  ui::Session session_;
  ui::MainWindow window_;
  studio::Studio studio_;
  test::EventLoopWatch watch_;
};

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
      QTest::mouseMove(cloud, QPoint(100 + step_ * 13 % (cloud->width() - 200), 60 + step_ * 7 % (cloud->height() - 120)));
      if (step_ % 10 == 0) view->showGeneration(1 + step_ % std::max(1, view->series().generations()));
    } else if (page == "translate") {
      if (step_ % 4 != 0) return;
      static const QString text = "The file could not be opened because it does not exist.";
      if (auto* source = window.currentPage()->findChild<QPlainTextEdit*>()) source->setPlainText(text.left(4 + step_ / 4 % (text.size() - 4)));
    } else if (page == "pareto") {
      stage_.session().setBudgetMs(stage_.session().budgetMs() * (step_ % 2 ? 1.01 : 1 / 1.01));
    }
  }

 private:
  Stage& stage_;
  int step_ = 0;
};

void run_window(Report& report) {
  ScratchFolder scratch;
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) setenv(name, scratch.path().c_str(), 1);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  int argc = 1;
  char name[] = "hat-bench";
  char* argv[] = {name, nullptr};
  WatchedApplication app(argc, argv);
  QApplication::setApplicationName("hat-studio");
  ui::ThemeManager::instance().install();
  ui::setLanguage("en");
  auto stage = std::make_unique<Stage>();
  ui::SearchPage& page = stage->search();

  SearchConfig small = page.form()->config();
  small.population = 40;
  small.parents = 8;
  small.mutations = small.crossovers = 16;
  small.generations = 8;
  small.valid_tokens = 300;
  stage->begin(app);
  page.startSearch(small);
  if (!run_until(600, [&] { return page.isSettled(); })) throw Error(ErrorCode::io, Problem{"", "search", "expected it to end within 10 minutes"});
  stage->watch(report, app, "a small search from start to saved winner");
  if (!page.result()) throw Error(ErrorCode::io, Problem{"", "search", "expected a result, got none"});

  page.newSearch();
  const SearchConfig full = page.form()->config();
  stage->begin(app);
  page.startSearch(full);
  run_until(600, [&] { return page.view()->series().generations() >= 2 || !page.isRunning(); });
  stage->watch(report, app, fmt::format("{} x {}, Search page in view", full.population, full.generations));

  Restless somebody(*stage);
  stage->begin(app);
  QElapsedTimer clock;
  clock.start();
  run_until(40, [] { return false; }, [&] { somebody.act(); });
  stage->watch(report, app, "the same, with somebody at work on all pages");

  if (!page.isRunning()) throw Error(ErrorCode::io, Problem{"", "search", "expected it to be running still"});
  const int shown = page.view()->series().generations();
  const std::string runs = stage->session().workspace()->runs_folder;
  clock.restart();
  stage->window().close();
  const bool ended = stage->session().jobs()->shutdown(2000);
  const double jobs_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  if (!ended) throw Error(ErrorCode::io, Problem{"", "search", fmt::format("expected it to end within 2 s of closing the window, it did not in {:.0f} ms", jobs_ms)});
  stage.reset();
  report.add("closing it in mid-search, until nothing runs", static_cast<double>(clock.nsecsElapsed()) / 1e9, "s", fmt::format("jobs ended after {:.0f} ms", jobs_ms));

  namespace fs = std::filesystem;
  fs::path last;
  int left_over = 0;
  for (const auto& entry : fs::directory_iterator(runs))
    if (entry.path().filename().string().starts_with("search-")) last = std::max(last, entry.path());
  static const std::string whole[] = {"search.yaml", "generations.csv", "population.csv"};
  for (const auto& entry : fs::directory_iterator(last)) left_over += std::ranges::find(whole, entry.path().filename().string()) == std::end(whole);
  const int written = lines_in(last / "generations.csv") - 1, candidates = lines_in(last / "population.csv") - 1;
  report.add("generations in its run's folder", written, "", fmt::format("{} were shown; {} candidates in the last, {} files left over", shown, candidates, left_over));
}

const Registration window({"window", "the event loop of the window while a search runs (bar 50 ms), and closing it in mid-search (bar 2 s)", 60, true, run_window});

}  // namespace
}  // namespace hat::bench
