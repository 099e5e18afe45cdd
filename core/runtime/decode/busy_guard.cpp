// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/busy_guard.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <thread>

namespace hat::runtime::decode {

int runnable_threads() {
  // "0.20 0.18 0.12 2/345 6789": what runs of all there are stands in front of the slash.
  const int file = ::open("/proc/loadavg", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[128];
  const ssize_t size = ::read(file, text, sizeof text);
  ::close(file);
  if (size <= 0) return 0;
  const std::string_view line(text, static_cast<std::size_t>(size));
  const std::size_t slash = line.find('/'), blank = line.rfind(' ', slash);
  if (slash == std::string_view::npos || blank == std::string_view::npos) return 0;
  int count = 0;
  std::from_chars(line.data() + blank + 1, line.data() + slash, count);
  return count;
}

void BusyGuard::begin() {
  start_ = Clock::now();
  lost_before_ = team_.lost();
  if (team_.threads() == 1) return;
  if (start_ < until_) return team_.set_alone(true);
  const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  const auto wanted = [&] { return runnable_threads() - 1 - team_.awake() + team_.threads(); };
  // Two looks: what runs for a few microseconds disturbs nobody.
  team_.set_alone(wanted() > processors && wanted() > processors);
}

void BusyGuard::look() {
  if (team_.size() == 1) return;
  const std::chrono::nanoseconds lost = team_.lost() - lost_before_, passed = Clock::now() - start_;
  if (lost < std::chrono::microseconds(500) || 20 * lost < passed) {
    if (passed > std::chrono::milliseconds(20)) rest_ = first_rest;  // a good while: whoever was there has gone
    return;
  }
  team_.set_alone(true);
  until_ = Clock::now() + rest_;
  rest_ = std::min<std::chrono::nanoseconds>(2 * rest_, longest_rest);
}

}  // namespace hat::runtime::decode
