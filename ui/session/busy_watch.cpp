// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/busy_watch.h"

#include <QElapsedTimer>
#include <QFile>

#include <cmath>

#include "ui/text/numbers.h"

#ifdef __linux__
#include <unistd.h>
#endif

namespace hat::ui {
namespace {

std::optional<CpuTimes> of_system() {
#ifdef __linux__
  const auto text_of = [](const char* name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
  };
  return parse_cpu_times(text_of("/proc/stat"), text_of("/proc/self/stat"), static_cast<double>(sysconf(_SC_CLK_TCK)));
#else
  return std::nullopt;
#endif
}

}  // namespace

BusyWatch::BusyWatch(QObject* parent) : QObject(parent), source_(of_system) {
  timer_.setInterval(1000);
  connect(&timer_, &QTimer::timeout, this, [this] {
    static const QElapsedTimer clock = [] {
      QElapsedTimer started;
      started.start();
      return started;
    }();
    look(static_cast<double>(clock.elapsed()) / 1000);
  });
}

void BusyWatch::start() { timer_.start(); }

void BusyWatch::look(double at) {
  const std::optional<CpuTimes> now = source_();
  if (!now) return;
  const double others = meter_.others(*now, at);
  const bool busy = judge_.judge(others, at), was = busy_;
  const bool other_words = std::abs(others - others_) >= 0.1;
  busy_ = busy;
  processors_ = now->processors;
  if (other_words || busy != was) others_ = others;
  if (busy != was || (busy && other_words)) emit changed();
}

QString BusyWatch::sentence() const {
  return busy_ ? tr("Other programs use %1 of %n processor(s).", nullptr, processors_).arg(number(others_, 1))
               : QString();
}

}  // namespace hat::ui
