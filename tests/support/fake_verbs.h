// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <mutex>
#include <sstream>
#include <thread>
#include <vector>

#include "domain/arch/cost.h"
#include "domain/config/import.h"
#include "domain/config/latency.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/config/translate.h"
#include "domain/engine.h"
#include "domain/latency/predictor.h"
#include "domain/search/pareto.h"
#include "domain/space/search_space.h"
#include "domain/text/utf8.h"
#include "domain/workspace/workspace.h"

namespace hat::test {

/// Milliseconds as a plain function of an architecture: the decoder costs most, as in life.
inline double fake_ms(const Architecture& arch) {
  double ms = 2;
  for (const EncoderLayer& layer : arch.encoder) ms += 0.3 + layer.ffn_dim / 8000.0;
  for (const DecoderLayer& layer : arch.decoder) ms += 4 + layer.ffn_dim / 600.0 + 0.4 * layer.sources.size();
  return ms * (0.6 + arch.decoder_dim / 640.0);
}

/// More parameters lose less, with a little that no formula knows.
inline double fake_loss(const Architecture& arch, int qkv_dim) {
  const double wobble = static_cast<double>(stable_hash(arch) % 1000) / 1000.0;
  return 5.2 + 12.0 / (static_cast<double>(params_of(arch, qkv_dim)) / 1e6 + 4) + 0.15 * wobble;
}

/// A calibration by which 95 of 100 architectures take at most 1.1 times what is predicted.
inline std::vector<double> fake_calibration(int rows = 199) {
  std::vector<double> ratios;
  for (int i = 1; i <= rows; ++i) ratios.push_back(1 + 0.1 * i / (0.95 * (rows + 1)));
  return ratios;
}

class FakePredictor final : public LatencyPredictor {
 public:
  explicit FakePredictor(std::vector<double> calibration = {}) {
    info_.calibration = std::move(calibration);
    info_.device.name = "this machine";
    info_.rows = 400;
    info_.held_out = {40, 0.4, 0.02, 0.95};
  }
  [[nodiscard]] double predict_ms(const Architecture& arch) const override { return fake_ms(arch); }
  [[nodiscard]] std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }

 private:
  PredictorInfo info_;
};

/// The verbs without their work. Which thread each ran on is kept, so that a test can tell that it was not the
/// window's.
class FakeVerbs : public Engine {
 public:
  SearchSpace space = preset_space("sample");
  std::atomic<int> generation_pause_ms{
      0};                               ///< each generation waits that long, in steps that look at the job's control
  std::atomic<int> hold_generation{0};  ///< that one waits behind its third candidate until this is another number
  std::atomic<bool> hold_translations{false};  ///< translations wait until this is false again
  std::atomic<int> translations{0}, searches{0}, extractions{0};
  double fastest_ms = 0;  ///< a budget below it is answered with infeasible
  int winner_rank = 0;    ///< so many candidates of lower loss were too slow when they were measured

  /// Every loss that was asked for.
  [[nodiscard]] std::vector<LossConfig> losses() const {
    const std::lock_guard lock(mutex_);
    return losses_;
  }
  /// Every search that was asked for.
  [[nodiscard]] std::vector<SearchConfig> searched() const {
    const std::lock_guard lock(mutex_);
    return searched_;
  }
  [[nodiscard]] bool ranOn(std::thread::id thread) const {
    const std::lock_guard lock(mutex_);
    for (std::thread::id other : threads_)
      if (other == thread) return true;
    return false;
  }

  PrepareResult prepare(const PrepareConfig&, JobContext<PrepareEvent>&) override { return note(), PrepareResult(); }
  TrainResult train(const TrainConfig&, JobContext<TrainEvent>&) override { return note(), TrainResult(); }
  LossResult loss(const LossConfig& config) override {
    note();
    {
      const std::lock_guard lock(mutex_);
      losses_.push_back(config);
    }
    LossResult result;
    result.loss_bits = config.arch.empty() ? 5.6 : fake_loss(architecture_from_text(config.arch), space.qkv_dim);
    return result;
  }
  MeasureResult measure(const MeasureConfig&, JobContext<MeasureEvent>&) override { return note(), MeasureResult(); }
  ProfileResult profile(const ProfileConfig&, JobContext<ProfileEvent>&) override { return note(), ProfileResult(); }
  CertifyResult certify(const CertifyConfig&, JobContext<CertifyEvent>&) override { return note(), CertifyResult(); }
  FitResult fit(const FitConfig&, JobContext<FitEvent>&) override { return note(), FitResult(); }

  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context) override {
    note();
    ++searches;
    {
      const std::lock_guard lock(mutex_);
      searched_.push_back(config);
    }
    throw_if_any(config.validate());
    if (config.budget_ms < fastest_ms)
      throw Error(
          ErrorCode::infeasible,
          Problem{"", "budget_ms", message("the fastest architecture of this space takes 7.1 ms on this device")});
    Rng rng(config.seed);
    SearchResult result;
    result.budget_ms = config.budget_ms;
    result.seed = config.seed;
    std::vector<Candidate> population;
    const auto evaluate = [&](const Architecture& arch, int born, Origin origin, std::vector<std::string> parents) {
      Candidate candidate{arch, fake_ms(arch), fake_loss(arch, space.qkv_dim), born, origin, std::move(parents)};
      if (candidate.latency_ms > config.budget_ms / config.bound_factor) return;
      for (const Candidate& known : result.evaluated)
        if (known.arch == arch) return;
      result.evaluated.push_back(candidate);
      population.push_back(candidate);
    };
    for (int generation = 1; generation <= config.generations; ++generation) {
      for (int waited = 0; waited < generation_pause_ms; ++waited) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      context.checkpoint();
      for (int tries = 0; tries < 4000 && population.size() < static_cast<std::size_t>(config.population); ++tries) {
        if (generation == 1) {
          evaluate(space.sample(rng), 1, Origin::random, {});
        } else if (tries % 2) {
          const Candidate& parent = result.front[uniform_index(rng, result.front.size())];
          evaluate(space.mutate(parent.arch, config.mutation_probability, rng), generation, Origin::mutation,
                   {id_of(parent.arch)});
        } else {
          const Candidate& a = result.front[uniform_index(rng, result.front.size())];
          const Candidate& b = result.front[uniform_index(rng, result.front.size())];
          evaluate(space.cross_over(a.arch, b.arch, rng), generation, Origin::crossover,
                   {id_of(a.arch), id_of(b.arch)});
        }
      }
      CandidatesDone arrived{generation, config.generations, {}, static_cast<std::int64_t>(result.evaluated.size())};
      for (const Candidate& one : population)
        if (one.born == generation) arrived.candidates.push_back(one);
      const bool held = hold_generation == generation && arrived.candidates.size() > 3;
      if (held) arrived.candidates.resize(3);
      context.report(arrived);
      context.report(Progress{static_cast<std::int64_t>(result.evaluated.size()), 64, 25, WorkUnit::architectures, 42,
                              VerbStage::generation, generation, config.generations});
      while (held && hold_generation == generation && !context.stopping()) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      if (held && context.stopping()) {
        std::erase_if(result.evaluated, [&](const Candidate& one) {
          return one.born == generation && std::none_of(arrived.candidates.begin(), arrived.candidates.end(),
                                                        [&](const Candidate& kept) { return kept.arch == one.arch; });
        });
        std::erase_if(population, [&](const Candidate& one) {
          return std::none_of(result.evaluated.begin(), result.evaluated.end(),
                              [&](const Candidate& kept) { return kept.arch == one.arch; });
        });
      }
      std::stable_sort(population.begin(), population.end(),
                       [](const Candidate& a, const Candidate& b) { return a.loss_bits < b.loss_bits; });
      GenerationDone done{generation,
                          config.generations,
                          population,
                          static_cast<std::int64_t>(result.evaluated.size()),
                          0,
                          0.71,
                          (config.generations - generation) * 0.5,
                          held && context.stopping()};
      context.report(done);
      result.front.assign(population.begin(),
                          population.begin() + std::min<std::size_t>(population.size(), config.parents));
      population = result.front;
      result.generations = generation;
      result.stopped_early = context.stopping() && (done.cut_short || generation < config.generations);
      if (context.stopping()) break;
    }
    result.best = population.at(std::min<std::size_t>(winner_rank, population.size() - 1));
    result.front = pareto_front(result.evaluated);
    result.budget_ms = config.budget_ms;
    result.limit_ms = config.budget_ms / config.bound_factor;
    result.bound_factor = config.bound_factor;
    result.confidence = config.bound_factor == 1 ? 0 : config.confidence;
    result.was_measured = config.remeasure && !context.stopping();
    result.measured = {0.2 * result.best.latency_ms, 0.79 * result.best.latency_ms, 0, 0};
    result.measured_low_ms = 0.98 * result.best.latency_ms;
    result.measured_high_ms = result.best.latency_ms;
    if (result.was_measured)
      result.verdict = result.measured_high_ms <= config.budget_ms ? BudgetVerdict::kept : BudgetVerdict::over_budget;
    result.seconds = 12.5;
    return result;
  }

  TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context) override {
    note();
    ++translations;
    while (hold_translations) {
      context.checkpoint();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    TranslateResult result;
    for (const std::string& line : config.lines) {
      context.checkpoint();
      result.translations.push_back(translate_line(line, config));
      if (find_invalid_utf8(line) != std::string_view::npos) {
        result.translations.back().problem = message("expected UTF-8 text");
        result.translations.back().hypotheses.resize(1);
        result.translations.back().hypotheses[0] = {};
      }
      context.report(Progress{static_cast<std::int64_t>(result.translations.size()),
                              static_cast<std::int64_t>(config.lines.size()), 0, WorkUnit::sentences, -1});
    }
    return result;
  }

  EvaluateResult evaluate(const EvaluateConfig&, JobContext<EvaluateEvent>&) override {
    return note(), EvaluateResult();
  }
  ModelInfo inspect(const std::string&) override { return note(), ModelInfo(); }
  ModelInfo convert(const std::string& folder, const std::string&, bool) override { return inspect(folder); }
  ModelInfo extract(const std::string& model, const std::string& arch, const std::string& output) override {
    note();
    ++extractions;
    std::filesystem::create_directories(output);
    ModelInfo info;
    info.network.space = space;
    info.network.source_vocab = info.network.target_vocab = 8000;
    info.network.encoder_position_dim = space.max_encoder_dim();
    info.network.decoder_position_dim = space.max_decoder_dim();
    info.folder = output;
    info.name = "extracted from " + model;
    info.arch = architecture_from_text(arch);
    return info;
  }
  ModelInfo import_model(const ImportConfig& config) override { return inspect(config.output); }
  ShortlistResult shortlist(const ShortlistConfig&, JobContext<ShortlistEvent>&) override { return {}; }
  PrepareResult import_data(const ImportDataConfig&) override { return note(), PrepareResult(); }
  void export_fairseq(const std::string&, const std::string&, bool) override {}
  Device device(int threads, Precision precision = Precision::fp32) override {
    return {"this machine", "a processor", threads, "fake", "2026-01-01", precision};
  }

 private:
  void note() {
    const std::lock_guard lock(mutex_);
    threads_.push_back(std::this_thread::get_id());
  }

  /// Every word reversed, and the last word of the model's folder, so that models differ; attention near the diagonal.
  Translation translate_line(const std::string& line, const TranslateConfig& config) const {
    Translation translation;
    translation.source = line;
    std::istringstream words(line);
    std::string text;
    Hypothesis best;
    for (std::string word; words >> word;) {
      translation.source_tokens.push_back("\xE2\x96\x81" + word);
      const std::string turned(word.rbegin(), word.rend());
      best.tokens.push_back("\xE2\x96\x81" + turned);
      text += (text.empty() ? "" : " ") + turned;
    }
    std::string mark = config.model.substr(config.model.rfind('/') + 1);
    if (!config.arch.empty()) mark += id_of(architecture_from_text(config.arch));
    best.tokens.push_back("\xE2\x96\x81" + mark);
    best.text = text + " " + mark;
    best.score = -0.31;
    translation.source_tokens.push_back("</s>");
    const int layers = 3, heads = 4, source = static_cast<int>(translation.source_tokens.size()),
              target = static_cast<int>(best.tokens.size()) + 1;
    for (int layer = 1; layer <= layers && config.attention; ++layer) {
      LayerAttention attention{layer, layer == 1 ? std::vector<int>{4} : std::vector<int>{3, 4}, heads, target, source,
                               {}};
      const int reads = static_cast<int>(attention.encoder_layers.size());
      for (int head = 0; head < heads; ++head)
        for (int t = 0; t < target; ++t) {
          std::vector<float> row;
          float sum = 0;
          for (int r = 0; r < reads; ++r)
            for (int s = 0; s < source; ++s) {
              row.push_back(std::exp(-std::abs(static_cast<float>(t - s)) * (0.4F + 0.3F * layer)) * (1 + 0.5F * r) +
                            0.01F * static_cast<float>(head));
              sum += row.back();
            }
          for (float value : row) attention.weights.push_back(value / sum);
        }
      best.attention.push_back(std::move(attention));
    }
    translation.hypotheses.push_back(best);
    for (int i = 1; i < config.n_best; ++i) {
      Hypothesis other = best;
      other.attention.clear();
      other.text += " (" + std::to_string(i) + ")";
      other.score -= 0.07 * i;
      translation.hypotheses.push_back(other);
    }
    translation.encoder_ms = 1.4;
    translation.decoder_ms = 3.0 * static_cast<double>(best.tokens.size()) / 2;
    return translation;
  }

  mutable std::mutex mutex_;
  std::vector<std::thread::id> threads_;
  std::vector<LossConfig> losses_;
  std::vector<SearchConfig> searched_;
};

/// A workspace as it would be loaded: a SuperTransformer over the sample space and `models` SubTransformers of rising
/// latency and BLEU. On disk, under `runs_folder`, are only the files that a config looks for, with nothing in them.
inline std::shared_ptr<Workspace> fake_workspace(const std::string& runs_folder, int models = 4) {
  const std::string base = runs_folder + "/workspace";
  const auto put = [](const std::string& file) {
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    std::ofstream(file) << "name: fake\n";
  };
  put(base + "/super/model.yaml");
  put(base + "/predictor.safetensors");
  auto workspace = std::make_shared<Workspace>();
  workspace->folder = base;
  workspace->name = "Sample workspace";
  workspace->source_language = "en";
  workspace->target_language = "de";
  workspace->space = preset_space("sample");
  ModelInfo super;
  super.folder = base + "/super";
  super.name = "Sample SuperTransformer";
  super.is_super = true;
  super.arch = workspace->space.largest();
  super.numbers = {.bleu = 21.3, .loss_bits = 5.31};
  super.smallest_numbers = {.bleu = 12.1, .loss_bits = 6.4};
  workspace->super = super;
  Rng rng(7);
  std::vector<Architecture> archs;
  for (int i = 0; i < 200; ++i) archs.push_back(workspace->space.sample(rng));
  std::sort(archs.begin(), archs.end(),
            [](const Architecture& a, const Architecture& b) { return fake_ms(a) < fake_ms(b); });
  for (int i = 0; i < models; ++i) {
    ModelInfo model;
    model.arch = archs[static_cast<std::size_t>(10 + i * 170 / std::max(1, models - 1))];
    model.folder = base + "/models/model" + std::to_string(i + 1);
    model.name = "SubTransformer " + std::to_string(i + 1);
    // The third is worse than the second: something must be dominated.
    model.numbers = {.bleu = 20.5 + 1.2 * i - (i == 2 ? 1.6 : 0),
                     .latency_ms = fake_ms(model.arch) * 1.01,
                     .loss_bits = 5.9 - 0.1 * i};
    workspace->models.push_back(model);
  }
  workspace->runs_folder = runs_folder;
  return workspace;
}

}  // namespace hat::test
