// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "domain/events/events.h"
#include "domain/latency/sentinel.h"

namespace hat {

/// One timed run of a sentence, in ms. The parts add up to it, those of the encoder first; their order is the same in
/// all runs of an architecture.
struct RunParts {
  double encoder_ms = 0, decoder_ms = 0;
  std::vector<double> parts;
  std::size_t encoder_parts = 0;
  [[nodiscard]] double total_ms() const { return encoder_ms + decoder_ms; }
};

/// What times the runs: the engine, or a made-up machine.
class RunTimer {
 public:
  virtual ~RunTimer() = default;
  /// The next runs are of this architecture.
  virtual void turn_to(std::size_t arch) = 0;
  /// Translates a sentence of that many tokens, 0: of the usual length. May throw to end everything.
  [[nodiscard]] virtual RunParts run(int tokens) = 0;
  /// The sentinel's ms; the same architecture each time.
  [[nodiscard]] virtual double run_sentinel() = 0;
  /// A clock that never jumps.
  [[nodiscard]] virtual double seconds() = 0;
  /// Whether other programs, since this was last asked, took as much of the processors as spoils times.
  [[nodiscard]] virtual bool others_worked() = 0;
};

/// What several runs of an architecture say.
struct RunsEstimate {
  Latency latency;            ///< deviations are of the runs, without their extreme tenths
  std::vector<double> parts;  ///< in the order of RunParts; they add up to the latency
};

/// Measures many architectures so that a slow minute of the machine spoils no row.
///
/// The runs of an architecture are spread over several rounds, each in another order. Between every few visits a
/// sentinel is timed. A visit is tainted when the sentinel beside it is out of line or other work was seen: it is
/// repeated at once, twice at most, and once more at the end; what is known at the end judges all visits again. A third
/// of the visits may be repeated at once, and as many at the end. Runs of tainted visits count for nothing, but where
/// an architecture has no others, those of visits beside other work that left the pace in line. One thread.
class MeasuringRounds {
 public:
  struct Plan {
    std::size_t archs = 0;
    std::vector<int> other_tokens;  ///< of each architecture: another length that it is timed at too, 0: none
    int warmup = 3;          ///< at most, before a visit's runs count; one, and further ones while they get faster
    int repeats = 10;        ///< timed runs of an architecture and length
    int rounds = 4;          ///< at most
    std::uint64_t seed = 1;  ///< of the orders
    bool in_order = false;   ///< the first round as given: drawn architectures are in no order
    Estimator estimator = Estimator::median;
  };
  struct Step {
    std::int64_t done = 0, total = 0;  ///< visits, without repeated ones
    int round = 1, rounds = 1;
    bool again = false;  ///< at the end: visits that have to be repeated; `total` is their number
  };
  struct Listeners {
    /// An architecture has its first estimate.
    std::function<void(std::size_t arch)> first;
    std::function<void(const Step&)> step;
    /// A round is over: estimates have changed.
    std::function<void()> round;
  };

  /// `timer` outlives it.
  MeasuringRounds(Plan plan, RunTimer& timer);

  /// What `timer` and the listeners throw ends it; what was measured stays.
  void run(const Listeners& listeners);

  /// Nothing while no visit can be used.
  [[nodiscard]] std::optional<RunsEstimate> usual(std::size_t arch) const { return estimate_of(arch, false); }
  /// At its other length.
  [[nodiscard]] std::optional<RunsEstimate> other(std::size_t arch) const { return estimate_of(arch, true); }
  /// With everything but coverage and sensors. Of what was visited at all.
  [[nodiscard]] MeasureCertificate certificate() const;
  /// Architectures of which a visit was repeated.
  [[nodiscard]] std::int64_t repeated() const;
  [[nodiscard]] const SentinelLog& sentinel() const { return log_; }

 private:
  struct Visit {
    int round = 0;
    std::size_t stretch = 0;  ///< of the sentinel's log
    std::vector<RunParts> usual, other;
  };
  struct Job {
    std::size_t arch = 0;
    int round = 0, tries = 0;
  };
  enum class State { clean, beside_load, out_of_line };

  void warm_up();
  [[nodiscard]] double read_sentinel();
  [[nodiscard]] Visit visit(const Job& job);
  [[nodiscard]] std::vector<RunParts> runs(int count, int tokens);
  /// Visits some of the jobs, from the front of the queue, and reads the sentinel.
  void visit_some(std::deque<Job>& jobs, std::int64_t& budget, const Listeners& listeners);
  void tell_first(std::size_t arch, const Listeners& listeners);
  /// Jobs of which no visit is clean, those of architectures without any clean one first.
  [[nodiscard]] std::deque<Job> spoilt() const;
  [[nodiscard]] int runs_in(int round) const;
  [[nodiscard]] State state_of(const Visit& visit) const;
  /// Clean ones, else those that can be used; by round.
  [[nodiscard]] std::vector<const Visit*> usable(std::size_t arch) const;
  [[nodiscard]] double scale_of(const Visit& visit, bool scaled) const;
  [[nodiscard]] std::optional<RunsEstimate> estimate_of(std::size_t arch, bool other) const;
  [[nodiscard]] double repeatability(bool scaled) const;
  /// Whether scaled runs repeat better.
  void choose_scaling();

  Plan plan_;
  RunTimer& timer_;
  int rounds_ = 1;
  double began_ = 0;
  SentinelLog log_;
  std::vector<std::vector<Visit>> visits_;  ///< [architecture], in the order in which they were made
  std::vector<bool> told_;
  std::int64_t done_ = 0;
  int round_ = 1;
  bool again_ = false;
  std::int64_t again_total_ = 0;
  bool scaled_ = false;
};

}  // namespace hat
