// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stage.h"

#include <fmt/format.h>
#include <stdlib.h>
#include <time.h>

#include <algorithm>
#include <utility>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMetaEnum>
#include <QTimer>

#include "runtime/engine.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace hat::bench {
namespace {

double own_ms() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return 1e3 * static_cast<double>(used.tv_sec) + 1e-6 * static_cast<double>(used.tv_nsec);
}

}  // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
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

std::string WatchedApplication::slowest() const {
  return fmt::format("longest handler: {:.0f} ms of computing, {}", slowest_ms_, slowest_);
}

Theatre::Theatre() {
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
    setenv(name, scratch_.path().c_str(), 1);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  app_ = std::make_unique<WatchedApplication>(argc_, argv_);
  QApplication::setApplicationName("hat-studio");
  ui::ThemeManager::instance().install();
  ui::setLanguage("en");
}

bool run_until(double seconds, const std::function<bool()>& done, const std::function<void()>& often) {
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

Stage::Stage()
    : engine_(runtime::make_engine()), session_(engine_.get()), window_(&session_), studio_(&session_, &window_) {
  window_.resize(1280, 800);
  if (const QString wrong = studio_.open({}); !wrong.isEmpty())
    throw Error(ErrorCode::io, Problem{"", "sample workspace", Message::verbatim(wrong.toStdString())});
  if (!session_.device()->predictor())
    throw Error(ErrorCode::io, Problem{"", "sample workspace", message("expected a latency predictor, got none")});
  window_.show();
  window_.showPage("search");
}

Stage::~Stage() = default;

void Stage::begin(Report& report, WatchedApplication& app) {
  app.forget();
  report.watch(1);
  watch_.start();
}

void Stage::end(Report& report, const WatchedApplication& app, const std::string& what) {
  watch_.stop();
  using Gap = test::EventLoopWatch::Gap;
  const auto add = [&](const std::string& name, double q, const std::string& more) {
    report.add({.what = name,
                .value = watch_.quantile(q),
                .unit = "ms",
                .beside = fmt::format("{:.1f} ms where other work had no part of it; {}",
                                      watch_.quantile(q, &Gap::busy_ms), more)});
  };
  add(what + ", 99th percentile", 0.99, fmt::format("{} looks", watch_.gaps().size()));
  add("  worst", 1, app.slowest());
}

}  // namespace hat::bench
