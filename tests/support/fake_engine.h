// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>

#include "domain/arch/cost.h"
#include "domain/config/import.h"
#include "domain/config/latency.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/config/translate.h"
#include "domain/engine.h"

namespace hat::test {

/// An engine that answers at once with numbers that follow from the architecture alone, so that tests of the window
/// need neither weights nor time. `on_verb` is called at the start of every verb, on its thread.
class FakeEngine : public Engine {
 public:
  std::function<void(const char* verb)> on_verb;
  std::atomic<int> calls{0};
  SearchSpace space = preset_space("sample");
  int generations = 5;
  /// While true, search and measure wait between their events at a checkpoint.
  std::atomic<bool> hold{false};

  /// ms that grow with depth and width, as a device's would.
  static double ms_of(const Architecture& a) {
    double ms = 0.4 * a.encoder_depth() + 1.5;
    for (const DecoderLayer& l : a.decoder)
      ms += 1.6 + l.ffn_dim / 900.0 + 0.15 * l.sources.size() + a.decoder_dim / 800.0;
    return ms;
  }
  /// Bits that fall with parameters.
  static double loss_of(const Architecture& a) {
    return 6.4 - 0.35 * std::log(double(params_of(a, 256))) / std::log(10.0) - 0.02 * a.decoder_depth();
  }

  PrepareResult prepare(const PrepareConfig& config, JobContext<PrepareEvent>&) override {
    begin("prepare");
    PrepareResult result;
    result.folder = config.output;
    return result;
  }
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context) override {
    begin("train");
    context.checkpoint();
    TrainResult result;
    result.model = config.output;
    return result;
  }
  LossResult loss(const LossConfig& config) override {
    begin("loss");
    const double bits = loss_of(config.arch.empty() ? space.largest() : architecture_from_text(config.arch));
    return LossResult{bits, bits - 0.8, 1000, 40};
  }
  MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context) override {
    begin("measure");
    Rng rng(config.seed);
    MeasureResult result{device(1), space.tokens, space.tokens, config.beam, {}};
    for (int i = 0; i < config.samples; ++i) {
      wait(context);
      const Architecture arch = space.sample(rng);
      const double ms = ms_of(arch);
      result.rows.push_back({arch, Latency{ms * 0.2, ms * 0.8, 0.1, 0.1}});
      context.report(Measured{i, config.samples, arch, result.rows.back().latency});
    }
    return result;
  }
  ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) override {
    begin("profile");
    ProfileResult result{device(1),    config.arch.empty() ? space.largest() : architecture_from_text(config.arch),
                         config.beam,  config.repeats,
                         space.tokens, {}};
    for (int i = 1; i <= config.lengths; ++i) {
      wait(context);
      LengthPoint point;
      point.tokens = 2 * space.tokens * i / config.lengths;
      const double share = double(point.tokens) / space.tokens, ms = share * ms_of(result.arch);
      point.latency = Latency{ms * 0.2, ms * 0.8, 0.1, 0.2};
      for (int layer = 1; layer <= result.arch.encoder_depth(); ++layer) {
        point.components.push_back({Component::encoder_attention, layer, ms * 0.08 / result.arch.encoder_depth()});
        point.components.push_back({Component::encoder_ffn, layer, ms * 0.12 / result.arch.encoder_depth()});
      }
      for (int layer = 1; layer <= result.arch.decoder_depth(); ++layer) {
        const double part = ms / result.arch.decoder_depth();
        for (const auto& [component, of_it] : {std::pair(Component::memory, 0.04),
                                               {Component::self_attention, 0.2},
                                               {Component::cross_attention, 0.16},
                                               {Component::ffn, 0.2}})
          point.components.push_back({component, layer, part * of_it});
      }
      point.components.push_back({Component::output, 0, ms * 0.15});
      point.components.push_back({Component::decoder_rest, 0, ms * 0.05});
      result.points.push_back(point);
      context.report(point);
    }
    return result;
  }
  CertifyResult certify(const CertifyConfig&, JobContext<CertifyEvent>&) override { return {}; }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) override {
    begin("fit");
    context.report(Progress{1, 1, 0, {}, 0});
    return FitResult{config.output, {15, 0.4, 0.03, 0.9}, {135, 0.3, 0.02, 0.93}};
  }
  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context) override {
    begin("search");
    Rng rng(config.seed);
    SearchResult result;
    result.budget_ms = config.budget_ms;
    result.generations = generations;
    std::vector<Candidate> population;
    for (int g = 1; g <= generations && !context.stopping(); ++g) {
      wait(context);
      std::vector<Candidate> next(population.begin(),
                                  population.begin() + std::min<std::size_t>(population.size(), config.parents));
      for (int tries = 0; int(next.size()) < config.population && tries < 4000; ++tries) {
        Candidate c;
        c.origin = next.empty() || population.empty() ? Origin::random : Origin::mutation;
        const Candidate* parent =
            population.empty()
                ? nullptr
                : &population[uniform_index(rng, std::min<std::size_t>(population.size(), config.parents))];
        c.arch = parent ? space.mutate(parent->arch, config.mutation_probability, rng) : space.sample(rng);
        if (parent) c.parents = {id_of(parent->arch)};
        c.latency_ms = ms_of(c.arch);
        c.loss_bits = loss_of(c.arch);
        c.born = g;
        if (c.latency_ms <= config.budget_ms) {
          next.push_back(c);
          result.evaluated.push_back(c);
        }
      }
      std::sort(next.begin(), next.end(),
                [](const Candidate& x, const Candidate& y) { return x.loss_bits < y.loss_bits; });
      population = next;
      context.report(GenerationDone{g, generations, population, std::int64_t(result.evaluated.size()), 0, 0.7,
                                    1.0 * (generations - g)});
    }
    if (population.empty())
      throw Error(ErrorCode::infeasible,
                  Problem{"", "budget_ms", message("expected a budget that an architecture keeps")});
    result.best = population.front();
    result.measured = Latency{result.best.latency_ms * 0.2, result.best.latency_ms * 0.79, 0.1, 0.1};
    result.was_measured = config.remeasure;
    result.limit_ms = config.budget_ms;
    result.measured_low_ms = 0.98 * result.best.latency_ms;
    result.measured_high_ms = result.best.latency_ms;
    if (config.remeasure) result.verdict = BudgetVerdict::kept;
    result.stopped_early = context.stopping();
    return result;
  }
  TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context) override {
    begin("translate");
    context.checkpoint();
    TranslateResult result;
    result.arch = config.arch.empty() ? space.largest() : architecture_from_text(config.arch);
    for (const std::string& line : config.lines) {
      Translation t;
      t.source = line;
      t.source_tokens = {"a", "b", "</s>"};
      Hypothesis h;
      h.text = "Übersetzung von: " + line;
      h.tokens = {"x", "y"};
      h.score = -0.3;
      if (config.attention) {
        for (int j = 0; j < result.arch.decoder_depth(); ++j) {
          LayerAttention a;
          a.decoder_layer = j + 1;
          a.encoder_layers = result.arch.decoder[j].sources.layers();
          a.heads = result.arch.decoder[j].cross_heads;
          a.target_tokens = 3;
          a.source_tokens = 3;
          a.weights.assign(std::size_t(a.heads) * 3 * a.encoder_layers.size() * 3,
                           1.0f / (3.0f * float(a.encoder_layers.size())));
          h.attention.push_back(a);
        }
      }
      for (int n = 0; n < std::max(1, config.n_best); ++n) t.hypotheses.push_back(h);
      t.encoder_ms = 0.2 * ms_of(result.arch);
      t.decoder_ms = 0.8 * ms_of(result.arch);
      result.translations.push_back(t);
    }
    return result;
  }
  EvaluateResult evaluate(const EvaluateConfig&, JobContext<EvaluateEvent>&) override {
    begin("evaluate");
    return {};
  }
  ModelInfo inspect(const std::string& folder) override {
    begin("inspect");
    ModelInfo info;
    info.folder = folder;
    info.network.space = space;
    info.arch = space.largest();
    return info;
  }
  ModelInfo convert(const std::string& folder, const std::string&, bool) override { return inspect(folder); }
  ModelInfo extract(const std::string&, const std::string&, const std::string& output) override {
    return inspect(output);
  }
  ModelInfo import_model(const ImportConfig& config) override { return inspect(config.output); }
  ShortlistResult shortlist(const ShortlistConfig&, JobContext<ShortlistEvent>&) override { return {}; }
  PrepareResult import_data(const ImportDataConfig& config) override {
    begin("import_data");
    PrepareResult result;
    result.folder = config.output;
    return result;
  }
  void export_fairseq(const std::string&, const std::string&, bool) override {}
  Device device(int threads, Precision precision = Precision::fp32) override {
    return {"this machine", "fake", threads, "fake engine", "2026-01-01", precision};
  }

 private:
  void begin(const char* verb) {
    ++calls;
    if (on_verb) on_verb(verb);
  }
  template <class Event>
  void wait(JobContext<Event>& context) {
    context.checkpoint();
    while (hold && !context.stopping()) {
      std::this_thread::yield();
      context.checkpoint();
    }
  }
};

}  // namespace hat::test
