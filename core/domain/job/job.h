// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <new>
#include <utility>
#include <variant>

#include "domain/error.h"

namespace hat {

/// Thrown by a checkpoint of a cancelled job to unwind it. Not an error.
struct Cancelled {
  bool operator==(const Cancelled&) const = default;
};

/// The handle by which another thread steers a running verb. Every member may be called from any thread.
class JobControl {
 public:
  void pause();
  void resume();
  /// Unwinds the verb at its next checkpoint, also when it is paused.
  void cancel();
  /// Asks a long verb to end early and keep what it has (the best so far, the last checkpoint). Wakes a paused one.
  void stop_early();

  [[nodiscard]] bool paused() const { return paused_.load(); }
  [[nodiscard]] bool cancelled() const { return cancelled_.load(); }
  [[nodiscard]] bool stopping() const { return stopping_.load(); }
  /// True while the verb waits in a checkpoint because it is paused: only then does it really do nothing.
  [[nodiscard]] bool resting() const { return resting_.load() > 0; }
  /// Seconds that the verb has rested so far, the present rest included. Rests of its threads at the same time count
  /// once.
  [[nodiscard]] double rested_seconds() const;

  /// Called by the verb: waits while paused, throws Cancelled when cancelled. Cheap enough for inner loops.
  void checkpoint();

 private:
  std::atomic<bool> paused_{false}, cancelled_{false}, stopping_{false};
  std::atomic<int> resting_{0};
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  double rested_seconds_ = 0;  ///< of rests that are over
  std::chrono::steady_clock::time_point rest_began_;
};

/// The seconds that a verb has worked since this was made: a pause is no work, so neither a rate nor the time that is
/// left nor the duration of the whole counts it.
class WorkClock {
 public:
  explicit WorkClock(const JobControl& control) : control_(&control), rested_before_(control.rested_seconds()) {}
  [[nodiscard]] double seconds() const {
    const double rested = control_->rested_seconds() - rested_before_;
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count() - rested;
  }

 private:
  const JobControl* control_;
  double rested_before_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// What a verb sees of its caller: somewhere to report to, and a place to be stopped at.
/// The sink is called on the verb's thread (or on threads that the verb owns, one at a time).
template <class Event>
class JobContext {
 public:
  using Sink = std::function<void(const Event&)>;

  explicit JobContext(JobControl& control, Sink sink = {}) : control_(&control), sink_(std::move(sink)) {}

  void report(const Event& event) {
    if (sink_) sink_(event);
  }
  void checkpoint() { control_->checkpoint(); }
  [[nodiscard]] bool stopping() const { return control_->stopping(); }
  [[nodiscard]] JobControl& control() const { return *control_; }

 private:
  JobControl* control_;
  Sink sink_;
};

/// How a job ended: with its result, cancelled, or with the one typed error.
template <class Result>
using JobOutcome = std::variant<Result, Cancelled, Error>;

/// Runs `verb` (a callable returning Result) and folds every way out into one value; nothing escapes.
template <class Result, class Verb>
JobOutcome<Result> run_to_outcome(Verb&& verb) {
  try {
    return JobOutcome<Result>(std::in_place_index<0>, std::forward<Verb>(verb)());
  } catch (const Cancelled&) {
    return JobOutcome<Result>(std::in_place_index<1>);
  } catch (const Error& error) {
    return JobOutcome<Result>(std::in_place_index<2>, error);
  } catch (const std::bad_alloc&) {
    return JobOutcome<Result>(std::in_place_index<2>, ErrorCode::resource,
                              Problem{"", "memory", message("not enough memory")});
  } catch (const std::exception& error) {
    return JobOutcome<Result>(std::in_place_index<2>, ErrorCode::internal,
                              Problem{"", "", Message::verbatim(error.what())});
  } catch (...) {
    return JobOutcome<Result>(std::in_place_index<2>, ErrorCode::internal,
                              Problem{"", "", message("an exception of unknown type")});
  }
}

}  // namespace hat
