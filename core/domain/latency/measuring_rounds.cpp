// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/measuring_rounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "domain/space/search_space.h"

namespace hat {
namespace {

constexpr int most_tries = 3;
constexpr std::size_t visits_between_readings = 4;
constexpr double seconds_between_readings = 1;
constexpr int fewest_warm_runs = 3, most_warm_runs = 12;
constexpr double warm_within = 0.02;    // of three runs of the sentinel
constexpr double still_warming = 0.05;  // the first run of a visit over the fastest of the others
constexpr std::int64_t fewest_repeats = 8;

/// A permutation that is the same everywhere: std's is not.
void shuffle_order(std::vector<std::size_t>& order, Rng& rng) {
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[uniform_index(rng, i)]);
}

/// Population deviation of the values without their extreme tenths.
double deviation_within(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t cut = values.size() / 10;
  const double mean = estimate(values, Estimator::trimmed_mean);
  double square = 0;
  for (std::size_t i = cut; i < values.size() - cut; ++i) square += (values[i] - mean) * (values[i] - mean);
  return std::sqrt(square / static_cast<double>(values.size() - 2 * cut));
}

/// Makes the parts in [first, last) add up to `total`.
void fit_parts(std::vector<double>& parts, std::size_t first, std::size_t last, double total) {
  double sum = 0;
  for (std::size_t i = first; i < last; ++i) sum += parts[i];
  if (sum > 0)
    for (std::size_t i = first; i < last; ++i) parts[i] *= total / sum;
}

}  // namespace

MeasuringRounds::MeasuringRounds(Plan plan, RunTimer& timer)
    : plan_(std::move(plan)),
      timer_(timer),
      rounds_(std::max(1, std::min(plan_.repeats, plan_.rounds))),
      visits_(plan_.archs),
      told_(plan_.archs, false) {
  plan_.other_tokens.resize(plan_.archs, 0);
}

int MeasuringRounds::runs_in(int round) const {
  return plan_.repeats / rounds_ + (round < plan_.repeats % rounds_ ? 1 : 0);
}

double MeasuringRounds::read_sentinel() {
  // The architectures in between have filled the caches: the first run pays for that.
  const double first = timer_.run_sentinel();
  return std::min(first, timer_.run_sentinel());
}

void MeasuringRounds::warm_up() {
  std::vector<double> last;
  for (int run = 0; run < most_warm_runs; ++run) {
    last.push_back(timer_.run_sentinel());
    if (last.size() > static_cast<std::size_t>(fewest_warm_runs)) last.erase(last.begin());
    const auto [least, most] = std::ranges::minmax(last);
    if (static_cast<int>(last.size()) == fewest_warm_runs && most <= (1 + warm_within) * least) break;
  }
  (void)timer_.others_worked();  // from here on
  log_.add(std::ranges::min(last), timer_.seconds() - began_, false);
}

std::vector<RunParts> MeasuringRounds::runs(int count, int tokens) {
  int spare = plan_.warmup;
  if (spare > 0) {
    (void)timer_.run(tokens);
    --spare;
  }
  std::vector<RunParts> all;
  while (true) {
    while (static_cast<int>(all.size()) < count) all.push_back(timer_.run(tokens));
    if (spare == 0 || count < 2) return all;
    const auto fastest = std::min_element(
        all.begin() + 1, all.end(), [](const RunParts& a, const RunParts& b) { return a.total_ms() < b.total_ms(); });
    if (all.front().total_ms() <= (1 + still_warming) * fastest->total_ms()) return all;
    all.erase(all.begin());
    --spare;
  }
}

MeasuringRounds::Visit MeasuringRounds::visit(const Job& job) {
  timer_.turn_to(job.arch);
  Visit made;
  made.round = job.round;
  made.usual = runs(runs_in(job.round), 0);
  if (const int tokens = plan_.other_tokens[job.arch]; tokens > 0) made.other = runs(runs_in(job.round), tokens);
  return made;
}

void MeasuringRounds::tell_first(std::size_t arch, const Listeners& listeners) {
  if (told_[arch]) return;
  told_[arch] = true;
  if (listeners.first) listeners.first(arch);
}

void MeasuringRounds::visit_some(std::deque<Job>& jobs, std::int64_t& budget, const Listeners& listeners) {
  std::vector<Job> taken;
  std::vector<Visit> made;
  const double start = timer_.seconds();
  while (!jobs.empty() && taken.size() < visits_between_readings &&
         (taken.empty() || timer_.seconds() - start < seconds_between_readings)) {
    taken.push_back(jobs.front());
    jobs.pop_front();
    made.push_back(visit(taken.back()));
  }
  const double sentinel_ms = read_sentinel();
  log_.add(sentinel_ms, timer_.seconds() - began_, timer_.others_worked());
  const std::size_t stretch = log_.stretches() - 1;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    made[i].stretch = stretch;
    visits_[taken[i].arch].push_back(std::move(made[i]));
  }
  const bool clean = state_of(visits_[taken.front().arch].back()) == State::clean;
  std::int64_t again = 0;
  if (!clean && !again_)
    for (std::size_t i = taken.size(); i-- > 0;)
      if (taken[i].tries + 1 < most_tries && budget > 0) {
        --budget;
        ++again;
        jobs.push_front({taken[i].arch, taken[i].round, taken[i].tries + 1});
      }
  done_ += static_cast<std::int64_t>(taken.size()) - again;
  if (clean)
    for (const Job& job : taken) tell_first(job.arch, listeners);
  if (!listeners.step) return;
  Step step;
  step.again = again_;
  step.done = done_;
  step.total = again_ ? again_total_ : static_cast<std::int64_t>(plan_.archs) * rounds_;
  step.round = round_;
  step.rounds = rounds_;
  listeners.step(step);
}

std::deque<MeasuringRounds::Job> MeasuringRounds::spoilt() const {
  std::deque<Job> first, others;
  for (std::size_t arch = 0; arch < visits_.size(); ++arch) {
    std::vector<bool> clean(static_cast<std::size_t>(rounds_), false);
    bool any = false;
    for (const Visit& one : visits_[arch])
      if (state_of(one) == State::clean) any = clean[static_cast<std::size_t>(one.round)] = true;
    for (int round = 0; round < rounds_; ++round)
      if (!clean[static_cast<std::size_t>(round)]) (any ? others : first).push_back({arch, round, most_tries});
  }
  first.insert(first.end(), others.begin(), others.end());
  return first;
}

void MeasuringRounds::run(const Listeners& listeners) {
  if (plan_.archs == 0) return;
  began_ = timer_.seconds();
  warm_up();
  std::vector<std::size_t> order(plan_.archs);
  std::iota(order.begin(), order.end(), std::size_t{0});
  Rng rng(plan_.seed);
  const std::int64_t repeats = std::max(fewest_repeats, static_cast<std::int64_t>(plan_.archs) * rounds_ / 3);
  std::int64_t budget = repeats;
  for (int round = 0; round < rounds_; ++round) {
    if (round > 0 || !plan_.in_order) shuffle_order(order, rng);
    std::deque<Job> jobs;
    for (const std::size_t arch : order) jobs.push_back({arch, round, 0});
    round_ = round + 1;
    while (!jobs.empty()) visit_some(jobs, budget, listeners);
    choose_scaling();
    if (listeners.round) listeners.round();
  }
  std::deque<Job> jobs = spoilt();
  if (static_cast<std::int64_t>(jobs.size()) > repeats) jobs.resize(static_cast<std::size_t>(repeats));
  again_ = true;
  again_total_ = static_cast<std::int64_t>(jobs.size());
  done_ = 0;
  while (!jobs.empty()) visit_some(jobs, budget, listeners);
  choose_scaling();
  for (std::size_t arch = 0; arch < plan_.archs; ++arch)
    if (!usable(arch).empty()) tell_first(arch, listeners);
}

MeasuringRounds::State MeasuringRounds::state_of(const Visit& visit) const {
  if (log_.out_of_line(visit.stretch)) return State::out_of_line;
  return log_.loaded(visit.stretch) ? State::beside_load : State::clean;
}

std::vector<const MeasuringRounds::Visit*> MeasuringRounds::usable(std::size_t arch) const {
  std::vector<const Visit*> found, beside_load;
  for (const Visit& one : visits_[arch]) {
    const State state = state_of(one);
    if (state == State::clean) found.push_back(&one);
    if (state == State::beside_load) beside_load.push_back(&one);
  }
  if (found.empty()) found = std::move(beside_load);
  std::ranges::stable_sort(found, {}, &Visit::round);
  return found;
}

double MeasuringRounds::scale_of(const Visit& visit, bool scaled) const {
  return scaled ? 1 / log_.pace(visit.stretch) : 1;
}

std::optional<RunsEstimate> MeasuringRounds::estimate_of(std::size_t arch, bool other) const {
  std::vector<double> encoder, decoder;
  std::vector<std::vector<double>> parts;
  std::size_t encoder_parts = 0;
  for (const Visit* one : usable(arch)) {
    const double scale = scale_of(*one, scaled_);
    for (const RunParts& run : other ? one->other : one->usual) {
      encoder.push_back(scale * run.encoder_ms);
      decoder.push_back(scale * run.decoder_ms);
      parts.resize(run.parts.size());
      for (std::size_t i = 0; i < run.parts.size(); ++i) parts[i].push_back(scale * run.parts[i]);
      encoder_parts = run.encoder_parts;
    }
  }
  if (encoder.empty()) return std::nullopt;
  RunsEstimate found;
  found.latency = {estimate(encoder, plan_.estimator), estimate(decoder, plan_.estimator), deviation_within(encoder),
                   deviation_within(decoder)};
  for (std::vector<double>& one : parts) found.parts.push_back(estimate(std::move(one), plan_.estimator));
  fit_parts(found.parts, 0, encoder_parts, found.latency.encoder_ms);
  fit_parts(found.parts, encoder_parts, found.parts.size(), found.latency.decoder_ms);
  return found;
}

double MeasuringRounds::repeatability(bool scaled) const {
  std::vector<double> halves[2];
  for (std::size_t arch = 0; arch < visits_.size(); ++arch) {
    const std::vector<const Visit*> visits = usable(arch);
    if (visits.size() < 2) continue;
    std::vector<double> totals[2];
    for (std::size_t i = 0; i < visits.size(); ++i) {
      const double scale = scale_of(*visits[i], scaled);
      for (const RunParts& run : visits[i]->usual) totals[i % 2].push_back(scale * run.total_ms());
    }
    for (std::size_t half = 0; half < 2; ++half)
      halves[half].push_back(estimate(std::move(totals[half]), plan_.estimator));
  }
  return mean_disagreement(halves[0], halves[1]);
}

void MeasuringRounds::choose_scaling() { scaled_ = repeatability(true) < repeatability(false); }

std::int64_t MeasuringRounds::repeated() const {
  std::int64_t count = 0;
  for (const std::vector<Visit>& visits : visits_) {
    std::vector<int> made(static_cast<std::size_t>(rounds_), 0);
    for (const Visit& one : visits) ++made[static_cast<std::size_t>(one.round)];
    count += std::ranges::any_of(made, [](int times) { return times > 1; });
  }
  return count;
}

MeasureCertificate MeasuringRounds::certificate() const {
  MeasureCertificate found;
  for (std::size_t arch = 0; arch < visits_.size(); ++arch) {
    const std::vector<Visit>& visits = visits_[arch];
    std::int64_t clean = 0, in_line = 0;
    for (const Visit& one : visits) {
      const State state = state_of(one);
      clean += state == State::clean;
      in_line += state == State::beside_load;
    }
    const std::int64_t used = clean > 0 ? clean : in_line;
    found.tainted += static_cast<std::int64_t>(visits.size()) - used;
    found.rows += told_[arch] && used > 0;
    found.beside_load += told_[arch] && clean == 0 && in_line > 0;
    found.left_out += used == 0 && !visits.empty();
  }
  found.repeatability = repeatability(scaled_);
  found.drift = log_.drift();
  found.changes = log_.changes();
  found.sentinel_ms = log_.usual_ms();
  found.estimator = plan_.estimator;
  found.scaled = scaled_;
  return found;
}

}  // namespace hat
