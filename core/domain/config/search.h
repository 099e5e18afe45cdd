// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// In what numbers a search multiplies for proxy losses. Whatever it is, a loss that is no estimate is that of fp32.
enum class ProxyPrecision {
  automatic,  ///< bf16 where the processor multiplies it faster
  fp32,
  bf16  ///< first; what is not clearly worse in it is computed again, in fp32
};
inline std::vector<std::string> names_of(ProxyPrecision) { return {"auto", "fp32", "bf16"}; }

/// HAT's evolutionary search: the lowest proxy loss under a latency budget, or the whole front of loss against latency.
struct SearchConfig {
  std::string model;                       ///< SuperTransformer folder
  std::string space;                       ///< which part of its space: a preset or a file; empty: all of it
  std::string predictor;                   ///< latency predictor of the device
  std::string predictor_origin = "given";  ///< how it was chosen (see choose_predictor), for the record; not a field
  std::string data;    ///< prepared data folder or folder with valid.<lang> text; empty: the model's own validation set
  std::string output;  ///< the run's folder; may be empty
  bool resume = false;  ///< go on with the search that `output` holds
  double budget_ms = 0;
  /// Probability with which whatever the search counts as within the budget keeps it; 0: predictions are taken as they
  /// are.
  double confidence = 0.95;
  /// What the limit on predictions leaves free of the budget, beside the pace: the promise of that confidence, or a
  /// reserve where the winner is measured. For the record; not a field.
  double bound_factor = 1;
  bool pareto = false;  ///< the front of loss against latency (NSGA-II) instead; the budget is then a limit, 0 for none
  int population = 125;
  int parents = 25;
  int mutations = 50;
  int crossovers = 50;
  double mutation_probability = 0.3;
  int generations = 30;
  int valid_tokens = 800;          ///< target tokens of validation text per proxy loss; 0: all of it
  int attempts = 20000;            ///< tries in a row for one candidate within the budget before the search gives up
  bool random = false;             ///< random search with as many evaluations instead
  std::vector<std::string> seeds;  ///< architectures (text form) of the first generation
  bool remeasure = true;           ///< measure the best candidates on this machine at the end
  double pace =
      0;  ///< this machine's ms over predicted ms; 0: measured before the search begins, where it measures at all
  bool early_rejection = true;  ///< give up candidates that are clearly worse on part of the text
  ProxyPrecision proxy_precision = ProxyPrecision::automatic;  ///< of losses by which candidates are given up
  bool any_predictor = false;  ///< search with a predictor that is known not to rank architectures of this space
  int threads = 0;             ///< 0: all
  std::uint64_t seed = 1;

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"model", "SuperTransformer folder", true}, c.model);
    visit(FieldInfo{"space", "the part of its search space to look in: a preset or a file; empty for all of it"},
          c.space);
    visit(FieldInfo{"predictor", "latency predictor of the device", true}, c.predictor);
    visit(FieldInfo{"data", "prepared data folder with the validation set; empty for the model's own"}, c.data);
    visit(FieldInfo{"output", "folder of the run"}, c.output);
    visit(FieldInfo{"resume", "go on with the search that the output holds"}, c.resume);
    visit(FieldInfo{"budget_ms", "latency budget in ms (required, but not for the front)"}, c.budget_ms);
    visit(FieldInfo{"confidence", "probability with which the budget is to be kept, 0 to take predictions as they are"},
          c.confidence);
    visit(FieldInfo{"pareto", "the whole front of loss against latency instead of one winner"}, c.pareto);
    visit(FieldInfo{"population", "candidates of a generation"}, c.population);
    visit(FieldInfo{"parents", "best candidates that have children"}, c.parents);
    visit(FieldInfo{"mutations", "children by mutation in each generation"}, c.mutations);
    visit(FieldInfo{"crossovers", "children by crossover in each generation"}, c.crossovers);
    visit(FieldInfo{"mutation_probability", "chance that a gene is drawn anew"}, c.mutation_probability);
    visit(FieldInfo{"generations", "generations"}, c.generations);
    visit(FieldInfo{"valid_tokens", "target tokens of validation text per proxy loss, 0 for all"}, c.valid_tokens);
    visit(FieldInfo{"attempts", "tries in a row for one candidate within the budget"}, c.attempts);
    visit(FieldInfo{"random", "random search with as many evaluations"}, c.random);
    visit(FieldInfo{"seeds", "architectures of the first generation"}, c.seeds);
    visit(FieldInfo{"remeasure", "measure the winner on this machine"}, c.remeasure);
    visit(FieldInfo{"pace", "this machine's ms over predicted ms, 0 to measure it before the search"}, c.pace);
    visit(
        FieldInfo{"early_rejection", "give up candidates that are clearly worse than all parents on part of the text"},
        c.early_rejection);
    visit(FieldInfo{"proxy_precision", "numbers in which candidates are given up: auto is bf16 where that is faster"},
          c.proxy_precision);
    visit(FieldInfo{"any_predictor", "take a predictor that is known not to rank architectures of this space"},
          c.any_predictor);
    visit(FieldInfo{"threads", "threads, 0 for all"}, c.threads);
    visit(FieldInfo{"seed", "seed of the search"}, c.seed);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

/// Proxy loss of one architecture.
struct LossConfig {
  std::string model;
  std::string arch;  ///< text form or file; empty for a SubTransformer's own
  std::string data;  ///< as in SearchConfig
  int valid_tokens = 0;
  int threads = 0;

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"model", "model folder", true}, c.model);
    visit(FieldInfo{"arch", "architecture: text form or file"}, c.arch);
    visit(FieldInfo{"data", "prepared data folder with the validation set; empty for the model's own"}, c.data);
    visit(FieldInfo{"valid_tokens", "target tokens of validation text, 0 for all"}, c.valid_tokens);
    visit(FieldInfo{"threads", "threads, 0 for all"}, c.threads);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
