// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/device.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>

#include "runtime/decode/kernels.h"

namespace hat::runtime {

namespace {

/// The first of the names that systems give: x86 says "model name", boards say "Model" or "Hardware".
std::string processor_name() {
  std::ifstream file("/proc/cpuinfo");
  std::string line, board;
  while (std::getline(file, line)) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    std::string key = line.substr(0, colon), value = line.substr(colon + 1);
    key.erase(key.find_last_not_of(" \t") + 1);
    value.erase(0, value.find_first_not_of(" \t"));
    if (key == "model name" && !value.empty()) return value;
    if ((key == "Model" || key == "Hardware") && board.empty()) board = value;
  }
  return board.empty() ? "unknown processor" : board;
}

}  // namespace

int thread_count(int threads) {
  return threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

Device describe_device(int threads, Precision precision) {
  Device device;
  device.name = "this machine";
  device.processor = processor_name();
  device.threads = thread_count(threads);
  device.engine = fmt::format("HAT Studio {}, {}", HAT_VERSION, decode::best_kernels().describe(precision));
  device.precision = precision;
  device.date = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
  return device;
}

}  // namespace hat::runtime
