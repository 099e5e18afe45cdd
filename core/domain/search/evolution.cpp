// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/evolution.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "domain/search/fastest.h"
#include "domain/search/nsga2.h"
#include "domain/search/pareto.h"
#include "domain/search/search_budget.h"

namespace hat {
namespace {

constexpr int max_chunk = 16;
constexpr double chunk_seconds = 0.25;
constexpr int sample_patience = 1000;  // samples over the budget before the fastest architecture is asked for help
constexpr int tight_patience = 50;     // the same once the budget is known to be tight
constexpr int tries_per_probability = 200;
constexpr int duplicate_patience = 100;  // children already in their generation before one is accepted
constexpr int tries_per_checkpoint = 64;

struct Child {
  Architecture arch;
  double latency_ms = 0;
  Origin origin = Origin::random;
  std::vector<std::string> parents;
};

/// One search: the draws within the budget, the cache, the clock, and what is known so far.
class Search {
 public:
  Search(const SearchSpace& space, const SearchConfig& config, const LatencyOf& latency_ms, const LossesOf& losses,
         JobContext<SearchEvent>& context)
      : space_(space),
        config_(config),
        latency_ms_(latency_ms),
        losses_(losses),
        context_(context),
        rng_(config.seed),
        clock_(context.control()) {
    result_.seed = config.seed;
    result_.budget_ms = config.budget_ms;
    result_.limit_ms = limit_of(config);
    if (config.bound_factor > 0) result_.bound_factor = config.bound_factor;
    if (config.pace > 0) result_.pace = config.pace;
  }

  SearchResult evolve(const std::vector<Architecture>& seeds) {
    const std::int64_t children = std::int64_t{config_.mutations} + config_.crossovers;
    total_ = config_.population + (config_.generations - 1) * children;
    std::vector<std::size_t> population;
    for (int generation = 1; generation <= config_.generations; ++generation) {
      begin_generation(generation);
      if (generation > 1) set_limit(best_of(population));
      std::vector<Child> batch = generation == 1 ? first_generation(seeds) : children_of(best_of(population));
      std::vector<std::size_t> rivals;
      if (generation > 1) rivals = best_of(population);
      std::vector<std::size_t> next = evaluate(batch, &rivals);
      next.insert(next.end(), rivals.begin(), rivals.end());
      population = ranked(std::move(next));
      report_generation(population);
      if (result_.stopped_early) break;
    }
    return finish();
  }

  /// NSGA-II: parents win tournaments of two by their place in nsga2_order, and of parents and children the first
  /// config.population in that order live on.
  SearchResult front(const std::vector<Architecture>& seeds) {
    const std::int64_t children = std::int64_t{config_.mutations} + config_.crossovers;
    total_ = config_.population + (config_.generations - 1) * children;
    std::vector<std::size_t> population;
    for (int generation = 1; generation <= config_.generations; ++generation) {
      begin_generation(generation);
      std::vector<Child> batch =
          generation == 1 ? first_generation(with_ends(seeds)) : children_of(tournament_winners(population));
      for (const std::size_t record : evaluate(batch)) population.push_back(record);
      population = survivors(ranked(std::move(population)));
      report_generation(ranked(population));
      if (result_.stopped_early) break;
    }
    return finish();
  }

  SearchResult sample(std::int64_t evaluations, const std::vector<Architecture>& seeds) {
    const std::int64_t children = std::int64_t{config_.mutations} + config_.crossovers;
    total_ = evaluations > 0 ? evaluations : config_.population + (config_.generations - 1) * children;
    std::int64_t left = total_;
    for (int generation = 1; generation <= config_.generations && left > 0 && !result_.stopped_early; ++generation) {
      begin_generation(generation);
      set_limit(best_of(all_ranked()));
      std::int64_t size = generation == 1 ? config_.population : children;
      if (generation == config_.generations) size = left;
      size = std::min(size, left);
      std::vector<Child> batch;
      if (generation == 1)
        for (const Architecture& seed : seeds) add(batch, {seed, latency_ms_(seed), Origin::seed, {}});
      while (static_cast<std::int64_t>(batch.size()) < size && !enough(batch))
        if (!add(batch, draw([this](const Child& child) { return cache_.contains(child.arch); }))) break;
      left -= size;
      report_generation(ranked(evaluate(batch)));
    }
    return finish();
  }

 private:
  [[nodiscard]] bool fits(double ms) const { return config_.budget_ms > 0 ? ms <= result_.limit_ms : !std::isnan(ms); }

  /// Both ends of the space besides the seeds: a front is stretched from the inside only slowly.
  [[nodiscard]] std::vector<Architecture> with_ends(std::vector<Architecture> seeds) const {
    for (const Architecture& end : {space_.smallest(), space_.largest()})
      if (static_cast<int>(seeds.size()) < config_.population && space_.contains(end) && fits(latency_ms_(end)))
        seeds.push_back(end);
    return seeds;
  }
  [[nodiscard]] std::vector<std::size_t> survivors(const std::vector<std::size_t>& records) const {
    std::vector<Point> points;
    for (const std::size_t record : records)
      points.push_back({result_.evaluated[record].latency_ms, result_.evaluated[record].loss_bits});
    std::vector<std::size_t> order = nsga2_order(points);
    if (static_cast<int>(order.size()) > config_.population) order.resize(config_.population);
    for (std::size_t& place : order) place = records[place];
    return order;
  }
  /// `population` is in the order of survivors: the earlier of two wins. Each winner once.
  [[nodiscard]] std::vector<std::size_t> tournament_winners(const std::vector<std::size_t>& population) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < population.size(); ++i)
      places.push_back(std::min(uniform_index(rng_, population.size()), uniform_index(rng_, population.size())));
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (std::size_t& place : places) place = population[place];
    return places;
  }

  /// Between things that take long.
  void checkpoint() { context_.checkpoint(); }
  /// Whoever wants to stop need not wait for more children to be drawn.
  [[nodiscard]] bool enough(const std::vector<Child>& batch) {
    const bool is_enough = context_.stopping() && !(batch.empty() && result_.evaluated.empty());
    cut_short_ = cut_short_ || is_enough;
    return is_enough;
  }
  [[nodiscard]] double seconds_left() const {
    const double done = static_cast<double>(handled_);
    return handled_ > 0 ? clock_.seconds() / done * (static_cast<double>(total_) - done) : -1;
  }

  /// Predicted ms of a child that was drawn, counted.
  double try_latency(const Architecture& arch) {
    if (++tries_ % tries_per_checkpoint == 0) checkpoint();
    const double ms = latency_ms_(arch);
    fitting_tries_ += fits(ms);
    return ms;
  }

  void begin_generation(int generation) {
    generation_ = generation;
    present_.clear();
    tries_ = fitting_tries_ = 0;
    evaluated_before_ = result_.evaluated.size();
    cut_short_ = false;
  }

  /// Adds a child unless its architecture is in the batch already.
  bool add(std::vector<Child>& batch, Child child) {
    if (!present_.insert(child.arch).second) return false;
    batch.push_back(std::move(child));
    return true;
  }

  const Fastest& fastest() {
    if (!fastest_) {
      fastest_ = fastest_of(space_, latency_ms_, rng_, [this] { checkpoint(); });
      if (!fits(fastest_->latency_ms))
        throw Error(ErrorCode::infeasible, Problem{"", "budget_ms", over_budget(fastest_->latency_ms, config_)});
    }
    return *fastest_;
  }

  /// A uniform sample within the budget; after too many in vain, one that has crossed over with the fastest
  /// architecture until it fits.
  Child sample_within_budget() {
    const int patience = std::min(config_.attempts, fastest_ ? tight_patience : sample_patience);
    Architecture arch;
    for (int i = 0; i < patience; ++i) {
      arch = space_.sample(rng_);
      const double ms = try_latency(arch);
      if (fits(ms)) return {std::move(arch), ms, Origin::random, {}};
    }
    const Fastest& help = fastest();
    // Each crossing takes about half of the genes that still differ: 64 crossings end at the fastest itself.
    for (int i = 0; i < 64; ++i) {
      arch = space_.cross_over(arch, help.arch, rng_);
      const double ms = try_latency(arch);
      if (fits(ms)) return {std::move(arch), ms, Origin::random, {}};
    }
    return {help.arch, help.latency_ms, Origin::random, {}};
  }

  /// A sample that is neither in this generation nor `known`, as far as patience goes.
  template <class Known>
  Child draw(Known known) {
    Child child = sample_within_budget();
    for (int i = 0; i < duplicate_patience && (present_.contains(child.arch) || known(child)); ++i)
      child = sample_within_budget();
    return child;
  }

  std::vector<Child> first_generation(const std::vector<Architecture>& seeds) {
    std::vector<Child> batch;
    for (const Architecture& seed : seeds) add(batch, {seed, latency_ms_(seed), Origin::seed, {}});
    while (static_cast<int>(batch.size()) < config_.population && !enough(batch))
      if (!add(batch, draw([](const Child&) { return false; }))) break;
    return batch;
  }

  std::vector<Child> children_of(const std::vector<std::size_t>& parents) {
    for (const std::size_t parent : parents) present_.insert(result_.evaluated[parent].arch);
    std::vector<Child> batch;
    for (int i = 0; i < config_.mutations && !enough(batch); ++i) breed(batch, [&] { return mutant(parents); });
    for (int i = 0; i < config_.crossovers && !enough(batch); ++i)
      breed(batch, [&] { return parents.size() > 1 ? cross(parents) : mutant(parents); });
    return batch;
  }

  template <class Make>
  void breed(std::vector<Child>& batch, Make make) {
    Child child = make();
    for (int i = 0; i < duplicate_patience && present_.contains(child.arch); ++i) child = make();
    if (!add(batch, std::move(child))) {
      ++handled_;
      ++result_.cache_hits;
    }
  }

  Child mutant(const std::vector<std::size_t>& parents) {
    const Candidate& parent = result_.evaluated[parents[uniform_index(rng_, parents.size())]];
    double probability = config_.mutation_probability;
    for (int i = 1; i <= config_.attempts; ++i) {
      Architecture arch = space_.mutate(parent.arch, probability, rng_);
      const double ms = try_latency(arch);
      if (fits(ms)) return {std::move(arch), ms, Origin::mutation, {id_of(parent.arch)}};
      if (i % tries_per_probability == 0) probability /= 2;
    }
    return {parent.arch, parent.latency_ms, Origin::mutation, {id_of(parent.arch)}};
  }

  Child cross(const std::vector<std::size_t>& parents) {
    const std::uint64_t first = uniform_index(rng_, parents.size());
    std::uint64_t second = uniform_index(rng_, parents.size() - 1);
    if (second >= first) ++second;
    const Candidate& a = result_.evaluated[parents[first]];
    const Candidate& b = result_.evaluated[parents[second]];
    for (int i = 0; i < config_.attempts; ++i) {
      Architecture arch = space_.cross_over(a.arch, b.arch, rng_);
      const double ms = try_latency(arch);
      if (fits(ms)) return {std::move(arch), ms, Origin::crossover, {id_of(a.arch), id_of(b.arch)}};
    }
    return {a.arch, a.latency_ms, Origin::crossover, {id_of(a.arch), id_of(b.arch)}};
  }

  /// Evaluates what is not in the cache, a few at a time, and returns where each child's record is. Ends early, with
  /// those that are done, when the caller wants to stop. With `rivals`, those that want to become parents beside the
  /// children, the limit follows the best of all so far.
  std::vector<std::size_t> evaluate(std::vector<Child>& batch, const std::vector<std::size_t>* rivals = nullptr) {
    std::vector<std::size_t> found;
    std::vector<Child*> fresh;
    for (Child& child : batch) {
      if (const auto known = cache_.find(child.arch); known != cache_.end()) {
        found.push_back(known->second);
        ++handled_;
        ++result_.cache_hits;
      } else {
        fresh.push_back(&child);
      }
    }
    for (std::size_t from = 0; from < fresh.size();) {
      checkpoint();
      if (context_.stopping() && !result_.evaluated.empty()) {
        cut_short_ = true;
        break;
      }
      // At places that do not depend on how many are computed at once, which depends on the clock.
      const std::size_t step = static_cast<std::size_t>(config_.parents), to_step = step - from % step;
      if (rivals && from > 0 && to_step == step) {
        std::vector<std::size_t> known = *rivals;
        known.insert(known.end(), found.begin(), found.end());
        set_limit(best_of(ranked(std::move(known))));
      }
      const std::size_t count = std::min({static_cast<std::size_t>(chunk_), fresh.size() - from, to_step});
      std::vector<Architecture> archs;
      for (std::size_t i = 0; i < count; ++i) archs.push_back(fresh[from + i]->arch);
      const double began = clock_.seconds();
      const std::vector<ProxyLoss> losses = losses_(archs, limit_ ? &*limit_ : nullptr);
      const double took = clock_.seconds() - began;
      if (losses.size() > count || (losses.size() < count && !context_.stopping()))
        throw Error(ErrorCode::internal, Problem{"", "losses", message("expected {}, got {}", count, losses.size())});
      CandidatesDone arrived{generation_, config_.generations, {}, 0};
      for (std::size_t i = 0; i < losses.size(); ++i) {
        Child& child = *fresh[from + i];
        const double loss = known_loss(losses[i]);
        cache_.emplace(child.arch, result_.evaluated.size());
        found.push_back(result_.evaluated.size());
        result_.evaluated.push_back({std::move(child.arch), child.latency_ms, loss, generation_, child.origin,
                                     std::move(child.parents), losses[i].share});
        arrived.candidates.push_back(result_.evaluated.back());
      }
      from += losses.size();
      handled_ += static_cast<std::int64_t>(losses.size());
      if (!arrived.candidates.empty()) {
        arrived.evaluated = static_cast<std::int64_t>(result_.evaluated.size());
        context_.report(arrived);
      }
      if (took < chunk_seconds / 2) chunk_ = std::min(chunk_ * 2, max_chunk);
      if (took > chunk_seconds) chunk_ = std::max(chunk_ / 2, 1);
      Progress progress;
      progress.done = handled_;
      progress.total = total_;
      progress.rate_unit = WorkUnit::architectures;
      if (const double working = clock_.seconds(); working > 0)
        progress.rate = static_cast<double>(result_.evaluated.size()) / working;
      progress.seconds_left = seconds_left();
      progress.stage = VerbStage::generation;
      progress.step = generation_;
      progress.steps = config_.generations;
      context_.report(progress);
    }
    if (context_.stopping()) result_.stopped_early = cut_short_ || handled_ < total_;
    return found;
  }

  [[nodiscard]] bool better(std::size_t a, std::size_t b) const {
    const Candidate& left = result_.evaluated[a];
    const Candidate& right = result_.evaluated[b];
    if (left.loss_bits != right.loss_bits) return left.loss_bits < right.loss_bits;
    if (left.is_given_up() != right.is_given_up()) return right.is_given_up();
    if (left.latency_ms != right.latency_ms) return left.latency_ms < right.latency_ms;
    return a < b;
  }
  /// Ascending loss, each record once.
  [[nodiscard]] std::vector<std::size_t> ranked(std::vector<std::size_t> records) const {
    std::ranges::sort(records, [this](std::size_t a, std::size_t b) { return better(a, b); });
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
  }
  [[nodiscard]] std::vector<std::size_t> best_of(const std::vector<std::size_t>& population) const {
    const std::size_t count = std::min<std::size_t>(config_.parents, population.size());
    return {population.begin(), population.begin() + static_cast<std::ptrdiff_t>(count)};
  }

  void report_generation(const std::vector<std::size_t>& population) {
    if (!cut_short_)
      result_.generations = generation_;
    else if (result_.evaluated.size() == evaluated_before_)
      return;  // it never began
    GenerationDone done;
    done.cut_short = cut_short_;
    done.generation = generation_;
    done.generations = config_.generations;
    for (const std::size_t record : population) done.population.push_back(result_.evaluated[record]);
    done.evaluated = static_cast<std::int64_t>(result_.evaluated.size());
    done.cache_hits = result_.cache_hits;
    done.limit_ms = result_.limit_ms;
    done.allowed_share = tries_ > 0 ? static_cast<double>(fitting_tries_) / static_cast<double>(tries_) : -1;
    done.seconds_left = seconds_left();
    context_.report(done);
  }

  /// Infinity ranks last.
  static double known_loss(const ProxyLoss& loss) {
    return std::isnan(loss.bits) ? std::numeric_limits<double>::infinity() : loss.bits;
  }
  [[nodiscard]] std::vector<std::size_t> all_ranked() const {
    std::vector<std::size_t> all(result_.evaluated.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return ranked(std::move(all));
  }
  /// Whoever is above the last of `parents` becomes no parent, if there are as many of those as may be.
  void set_limit(const std::vector<std::size_t>& parents) {
    limit_.reset();
    if (!config_.early_rejection || static_cast<int>(parents.size()) < config_.parents) return;
    const Candidate& last = result_.evaluated[parents.back()];
    if (!last.is_given_up() && std::isfinite(last.loss_bits)) limit_ = last.arch;
  }
  /// Computes those whole that would be on the front by their estimates, until none is.
  void settle_front() {
    for (;;) {
      std::vector<Point> points;
      for (const Candidate& one : result_.evaluated) points.push_back({one.latency_ms, one.loss_bits});
      std::vector<Architecture> open;
      for (const std::size_t i : pareto_front(std::span<const Point>(points)))
        if (result_.evaluated[i].is_given_up()) open.push_back(result_.evaluated[i].arch);
      checkpoint();
      const std::vector<ProxyLoss> losses =
          open.empty() || context_.stopping() ? std::vector<ProxyLoss>{} : losses_(open, nullptr);
      for (std::size_t i = 0; i < losses.size(); ++i) {
        Candidate& record = result_.evaluated[cache_.at(open[i])];
        record.loss_bits = known_loss(losses[i]);
        record.text_share = losses[i].share;
      }
      if (open.empty() || losses.size() < open.size()) break;
    }
    result_.front = pareto_front(std::span<const Candidate>(result_.evaluated));
  }

  SearchResult finish() {
    settle_front();
    std::size_t best = 0;
    for (std::size_t i = 1; i < result_.evaluated.size(); ++i)
      if (better(i, best)) best = i;
    result_.best = result_.evaluated.at(best);
    result_.seconds = clock_.seconds();
    return std::move(result_);
  }

  const SearchSpace& space_;
  const SearchConfig& config_;
  const LatencyOf& latency_ms_;
  const LossesOf& losses_;
  JobContext<SearchEvent>& context_;
  Rng rng_;
  SearchResult result_;
  std::unordered_map<Architecture, std::size_t> cache_;  ///< index into result_.evaluated
  std::unordered_set<Architecture> present_;             ///< architectures of this generation
  std::optional<Fastest> fastest_;
  std::optional<Architecture> limit_;  ///< at this moment: whoever is clearly worse may be given up
  std::int64_t total_ = 0, handled_ = 0, tries_ = 0, fitting_tries_ = 0;
  std::size_t evaluated_before_ = 0;  ///< this generation
  bool cut_short_ = false;            ///< this generation was, by a wish to stop
  int generation_ = 1, chunk_ = 2;
  WorkClock clock_;
};

}  // namespace

SearchResult evolve(const SearchSpace& space, const SearchConfig& config, const LatencyOf& latency_ms,
                    const LossesOf& losses, JobContext<SearchEvent>& context) {
  if (config.random) return random_search(space, config, latency_ms, losses, context);
  const auto seeds = checked_seeds(space, config, latency_ms);
  Search search(space, config, latency_ms, losses, context);
  return config.pareto ? search.front(seeds) : search.evolve(seeds);
}

SearchResult random_search(const SearchSpace& space, const SearchConfig& config, const LatencyOf& latency_ms,
                           const LossesOf& losses, JobContext<SearchEvent>& context, std::int64_t evaluations) {
  const auto seeds = checked_seeds(space, config, latency_ms);
  return Search(space, config, latency_ms, losses, context).sample(evaluations, seeds);
}

}  // namespace hat
