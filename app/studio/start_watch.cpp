// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/start_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

namespace hat::studio {
namespace {

/// Linux: field 22 of /proc/self/stat, in ticks since the machine was started. It survives the program replacing
/// itself.
double ms_since_start() {
  std::ifstream file("/proc/self/stat");
  std::string text((std::istreambuf_iterator<char>(file)), {});
  std::istringstream fields(text.substr(text.rfind(')') + 2));
  std::string field;
  for (int number = 3; number <= 22; ++number) fields >> field;
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec) -
         1e3 * std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

class Watch : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint && !seen_) {
      seen_ = true;
      // After this event everything that is to be painted is.
      QTimer::singleShot(0, this, [] {
        std::printf("%.0f\n", ms_since_start());
        std::fflush(stdout);
        QCoreApplication::quit();
      });
    }
    return false;
  }

 private:
  bool seen_ = false;
};

}  // namespace

void report_first_paint(QWidget* window) { window->installEventFilter(new Watch(window)); }

}  // namespace hat::studio
