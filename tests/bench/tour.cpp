// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>
#include <qcustomplot.h>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include "bench/stage.h"
#include "bench/timing.h"
#include "ui/plots/scatter_plot.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/learn_tools.h"

namespace hat::bench {
namespace {

/// Drags a cloud of ten thousand points about, a frame at a time.
void pan(Report& report) {
  ui::ScatterPlot plot;
  plot.resize(928, 420);
  plot.setStyles({{ui::Ink::q2, ui::Marker::disc, 1.75, false}, {ui::Ink::q4, ui::Marker::disc, 1.75, false}});
  std::vector<ui::ScatterPoint> points;
  Rng rng(1);
  for (int i = 0; i < 10000; ++i) {
    const double x = static_cast<double>(uniform_index(rng, 100000)) / 1e5,
                 y = static_cast<double>(uniform_index(rng, 100000)) / 1e5;
    points.push_back({{x, y + 0.4 * x}, i % 2, QString::number(i)});
  }
  plot.setHome({0, 1}, {0, 1.5});
  plot.setPoints(std::move(points));
  plot.show();
  QCoreApplication::processEvents();
  // A frame is over when the canvas was painted, not when it was asked to be.
  struct Painted : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override {
      count += event->type() == QEvent::Paint;
      return false;
    }
  } painted;
  for (QWidget* canvas : plot.findChildren<QWidget*>()) canvas->installEventFilter(&painted);
  std::vector<double> frames;
  report.watch(1);
  for (int i = 0; i < 240; ++i) {
    const double shift = 0.2 * std::sin(i / 12.0);
    QElapsedTimer clock;
    clock.start();
    plot.zoomTo({shift, 1 + shift}, {shift / 2, 1.5 + shift / 2});
    const int before = painted.count;
    while (painted.count == before) QCoreApplication::processEvents();
    frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  const double frame_ms = median(frames);
  report.add({.what = "panning 10,000 points, a frame",
              .value = frame_ms,
              .unit = "ms",
              .beside = fmt::format(
                  "{:.0f} frames a second; 99th percentile {:.1f} ms; {:.1f} ms of it the plot itself; bar 16.7",
                  1000 / frame_ms, quantile(frames, 0.99), plot.findChild<QCustomPlot*>()->replotTime(true))});
}

/// Somebody who looks at everything: each page with its choosers, tables and plots, both themes, every language.
class Visitor {
 public:
  explicit Visitor(Stage& stage) : stage_(stage) {}
  void act() {
    ++step_;
    ui::MainWindow& window = stage_.window();
    const int pages = static_cast<int>(window.pages().size());
    if (step_ % 30 == 0) {
      const QString id = window.pages()[(step_ / 30) % pages]->id();
      timed("to " + id, [&] { window.showPage(id); });
    }
    // Another page each time round.
    const int round = step_ / (30 * pages), away = 30 * (2 * round % pages);
    if (step_ % (30 * pages) == away + 17) {
      ui::ThemeManager& theme = ui::ThemeManager::instance();
      timed("theme", [&] {
        theme.setChoice(theme.choice() == ui::ThemeManager::Choice::dark ? ui::ThemeManager::Choice::light
                                                                         : ui::ThemeManager::Choice::dark);
      });
    }
    if (step_ % (30 * pages) == away + 23) {
      const auto all = ui::languages();
      const QString code = all[static_cast<qsizetype>(++language_) % all.size()].first;
      timed("language " + code, [&] { ui::setLanguage(code); });
    }
    ui::Page* page = window.currentPage();
    static const char* const acts[] = {"pointer over plots", "a key", "scrolling tables", "resizing",
                                       "the Learn panel"};
    timed(acts[step_ % 5], [&] { look(window, page); });
  }
  [[nodiscard]] int step() const { return step_; }
  /// What took longest of what was done at once; what it led to later is the event loop's to tell.
  [[nodiscard]] const std::string& longest() const { return longest_; }
  [[nodiscard]] double longestMs() const { return longest_ms_; }

 private:
  /// QTest::mouseMove would wait for everything that is to be painted, inside this one handler.
  static void hover(QWidget* plot, QPoint at) {
    QWidget* under = plot->childAt(at);
    if (!under) under = plot;
    const QPointF local = under->mapFrom(plot, at);
    QCoreApplication::postEvent(under, new QMouseEvent(QEvent::MouseMove, local, under->mapToGlobal(local),
                                                       Qt::NoButton, Qt::NoButton, Qt::NoModifier));
  }
  void timed(const QString& what, const std::function<void()>& run) {
    QElapsedTimer clock;
    clock.start();
    run();
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (ms <= longest_ms_) return;
    longest_ms_ = ms;
    longest_ = fmt::format("{} on {}", what.toStdString(), stage_.window().currentPage()->id().toStdString());
  }
  void look(ui::MainWindow& window, ui::Page* page) {
    switch (step_ % 5) {
      case 0:
        for (auto* plot : page->findChildren<ui::ScatterPlot*>())
          if (plot->isVisible())
            hover(plot, QPoint(20 + step_ * 13 % std::max(40, plot->width() - 40),
                               20 + step_ * 7 % std::max(40, plot->height() - 40)));
        break;
      case 1: QTest::keyClick(page, step_ % 2 ? Qt::Key_Tab : Qt::Key_Down); break;
      case 2:
        for (auto* table : page->findChildren<QTableView*>())
          if (table->isVisible())
            table->verticalScrollBar()->setValue(step_ * 3 % std::max(1, table->verticalScrollBar()->maximum() + 1));
        break;
      case 3:
        if (step_ % 15 == 3) window.resize(1180 + step_ % 200, 760 + step_ % 80);
        break;
      default:
        if (step_ % 10 == 4) window.learnTools()->setLearnOpen(step_ % 20 == 4);
        break;
    }
  }

  Stage& stage_;
  int step_ = 0, language_ = 0;
  double longest_ms_ = 0;
  std::string longest_;
};

void run_tour(Report& report) {
  Theatre theatre;
  pan(report);
  auto stage = std::make_unique<Stage>();
  // Every page with something on it, as whoever works for a while has it.
  for (ui::Page* page : stage->window().pages()) {
    stage->window().showPage(page->id());
    page->prepareForCapture();
    run_until(300, [&] { return stage->session().jobs()->isIdle() && page->isSettled(); });
  }
  Visitor visitor(*stage);
  stage->begin(report, theatre.app());
  const int steps = 30 * static_cast<int>(stage->window().pages().size()) * 4;
  run_until(
      300, [&] { return visitor.step() >= steps; }, [&] { visitor.act(); });
  stage->end(report, theatre.app(), "a tour of all pages, both themes, every language");
  report.add({.what = "  longest of what was done at once",
              .value = visitor.longestMs(),
              .unit = "ms",
              .beside = visitor.longest()});
  stage->window().close();
  (void)stage->session().jobs()->shutdown(2000);
}

const Registration tour({"tour",
                         "panning 10,000 points (bar 60 frames a second), the event loop on a tour of all pages (bar "
                         "50 ms)",
                         62, true, run_tour});

}  // namespace
}  // namespace hat::bench
