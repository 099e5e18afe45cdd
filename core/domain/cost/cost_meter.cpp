// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cost/cost_meter.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>

namespace hat {
namespace {

namespace fs = std::filesystem;

std::string first_line(const fs::path& file) {
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  return line;
}

std::optional<std::uint64_t> number_in(const fs::path& file) {
  const std::string line = first_line(file);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
  if (line.empty() || error != std::errc() || end != line.data() + line.size()) return std::nullopt;
  return value;
}

}  // namespace

RaplCounters::RaplCounters(const std::string& folder) {
  // Zones are listed side by side: intel-rapl:0 is a package (AMD's too), intel-rapl:0:2 a part of it.
  std::vector<std::string> zones;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (const std::string zone = entry.path().filename().string(); zone.starts_with("intel-rapl:"))
      zones.push_back(zone);
  std::ranges::sort(zones);
  std::vector<std::string> packages;
  for (const std::string& zone : zones) {
    const fs::path path = fs::path(folder) / zone;
    const std::string name = first_line(path / "name"), parent = zone.substr(0, zone.rfind(':'));
    const bool is_package = name.starts_with("package"),
               in_package = std::ranges::find(packages, parent) != packages.end();
    if (is_package) packages.push_back(zone);
    if (!is_package && !(in_package && name == "dram")) continue;
    Counter counter{name, (path / "energy_uj").string(), number_in(path / "max_energy_range_uj").value_or(0), 0};
    const auto value = number_in(counter.file);
    if (!value) return;
    counter.last_uj = *value;
    counters_.push_back(std::move(counter));
  }
  readable_ = !counters_.empty();
}

std::string RaplCounters::names() const {
  std::string text;
  for (const Counter& counter : counters_) text += (text.empty() ? "" : ", ") + counter.name;
  return text;
}

std::optional<double> RaplCounters::joules() {
  if (!readable_) return std::nullopt;
  double sum = 0;
  for (Counter& counter : counters_) {
    const auto value = number_in(counter.file);
    // A counter that went back without a known range was reset: nobody knows how far it had come.
    if (!value || (*value < counter.last_uj && counter.range_uj <= counter.last_uj - *value)) {
      readable_ = false;
      return std::nullopt;
    }
    const std::uint64_t spent =
        *value >= counter.last_uj ? *value - counter.last_uj : counter.range_uj - (counter.last_uj - *value);
    sum += static_cast<double>(spent) * 1e-6;
    counter.last_uj = *value;
  }
  return sum;
}

CostMeter::CostMeter(CostFactors factors, MeterSource source) : source_(std::move(source)) {
  cost_.factors = std::move(factors);
}

double CostMeter::now() const {
  if (source_.seconds) return source_.seconds();
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void CostMeter::start(std::string what, std::string started) {
  cost_ = RunCost{std::move(what), std::move(started), 0, 0, EnergySource::estimate, {}, cost_.factors};
  joules_ = 0;
  rapl_.emplace(source_.powercap);
  if (rapl_->readable()) cost_.source = EnergySource::rapl, cost_.counters = rapl_->names();
  running_ = true;
  last_ = now();
}

void CostMeter::advance() {
  if (!running_) return;
  const double at = now();
  cost_.seconds += std::max(0.0, at - last_);
  last_ = at;
  if (cost_.source == EnergySource::rapl) {
    if (const auto joules = rapl_->joules())
      joules_ += *joules;
    else
      cost_.source = EnergySource::estimate, cost_.counters.clear();  // for all of it: half a measurement is none
  }
  cost_.energy_wh = (cost_.source == EnergySource::rapl ? joules_ : cost_.seconds * cost_.factors.assumed_watts) / 3600;
}

void CostMeter::pause() {
  advance();
  running_ = false;
}

void CostMeter::resume() {
  if (running_) return;
  running_ = true;
  last_ = now();
  if (rapl_ && cost_.source == EnergySource::rapl)
    (void)rapl_->joules();  // what the machine used meanwhile is not the run's
}

RunCost CostMeter::reading() {
  advance();
  return cost_;
}

RunCost CostMeter::stop() {
  pause();
  return cost_;
}

}  // namespace hat
