// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/search.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>
#include <unordered_map>

#include "domain/io/architecture_yaml.h"
#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/line_reader.h"
#include "domain/io/predictor_file.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/predictor.h"
#include "domain/latency/predictor_trust.h"
#include "domain/search/evolution.h"
#include "domain/search/fastest.h"
#include "domain/search/further_search.h"
#include "domain/search/search_budget.h"
#include "domain/workspace/load.h"
#include "domain/workspace/predictor_choice.h"
#include "tensor/compute/compute.h"
#include "tensor/proxy/device_check.h"
#include "tensor/proxy/measured_end.h"
#include "tensor/proxy/screened_losses.h"
#include "tensor/proxy/search_folder.h"

namespace hat::tensor {

using namespace runtime;
namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const std::string& path) {
  LineReader reader(path);
  std::vector<std::string> lines;
  std::string line;
  while (reader.next(line)) lines.push_back(line);
  return lines;
}

/// What speaks against the predictor: refused before anything starts, or said with the result.
std::vector<Remark> doubts_about(const SearchConfig& config, const LatencyPredictor& predictor,
                                 const SearchSpace& space) {
  const PredictorTrust trust = trust_in(predictor, space);
  if (!config.any_predictor && !trust.refusals.empty()) {
    std::vector<Problem> problems;
    for (const Remark& remark : trust.refusals)
      problems.push_back({config.predictor, "predictor",
                          message("{} (the setting {} takes it all the same)", refusal(remark), "any_predictor")});
    throw Error(ErrorCode::invalid_input, std::move(problems));
  }
  return trust.all();
}

/// A device in words; "" when nobody knows which it is.
std::string known_device(const Device& device) {
  return device.name.empty() && device.processor.empty() && device.engine.empty() ? std::string() : device_text(device);
}

/// Whether a budget is so far below the fastest prediction that no pace of the machine is worth measuring.
bool is_hopeless(const SearchConfig& config, const LatencyPredictor& predictor, const SearchSpace& space) {
  if (config.budget_ms <= 0) return false;
  Rng rng(config.seed);
  return fastest_of(
             space, [&](const Architecture& arch) { return predictor.predict_ms(arch); }, rng)
             .latency_ms > 4 * config.budget_ms;
}

Message resume_notice(const SearchConfig& config, std::size_t known) {
  return known > 0 ? message("goes on with the {} architectures that {} holds", known, config.output)
                   : message("there is no search to resume in {}: a new one begins", config.output);
}

/// The space that the config names, which must lie inside what the SuperTransformer was trained on; else all of that.
SearchSpace searched_space(const SearchConfig& config, const SearchSpace& trained) {
  if (config.space.empty()) return trained;
  SearchSpace space = load_space(config.space);
  std::vector<Problem> problems = trained.weight_misfits(space);
  for (Problem& problem : problems) problem = {config.space, "space." + problem.field, problem.message};
  throw_if_any(std::move(problems));
  return space;
}

}  // namespace

Pairs validation_pairs(const std::string& data, const std::string& model_folder, const Model& model,
                       std::string* text) {
  std::vector<fs::path> folders;
  if (!data.empty()) {
    folders.emplace_back(data);
  } else {
    const fs::path canonical = fs::weakly_canonical(model_folder);
    folders = {canonical, canonical.parent_path(), canonical.parent_path().parent_path()};
  }
  for (const fs::path& folder : folders) {
    if (fs::exists(folder / "data.yaml")) {
      PreparedData prepared = PreparedData::load(folder.string());
      const Network& network = model.info.network;
      if (prepared.source_vocab != network.source_vocab || prepared.target_vocab != network.target_vocab)
        throw Error(ErrorCode::invalid_input,
                    Problem{folder.string(), "data",
                            message("expected data prepared with the model's vocabulary of {} tokens, got {}",
                                    network.target_vocab, prepared.target_vocab)});
      if (!vocabularies_of(prepared).fits(vocabularies_of(model)))
        throw Error(ErrorCode::invalid_input, Problem{folder.string(), "data",
                                                      message("expected data prepared with the model's tokenizer, got "
                                                              "data of another vocabulary of the same size")});
      if (text) *text = folder.string();
      return std::move(prepared.valid);
    }
    fs::path source = folder / ("valid." + model.info.source_language),
             target = folder / ("valid." + model.info.target_language);
    if (fs::exists(folder / "workspace.yaml")) {
      const Workspace workspace = load_workspace(folder.string());
      if (!workspace.valid_source.empty()) source = workspace.valid_source, target = workspace.valid_target;
    }
    if (fs::exists(source) && fs::exists(target)) {
      if (model.source_tokenizer == nullptr || model.target_tokenizer == nullptr)
        throw Error(
            ErrorCode::invalid_input,
            Problem{model_folder, "model", message("expected a model with a tokenizer to read validation text with")});
      if (text) *text = target.string();
      const auto source_lines = lines_of(source.string()), target_lines = lines_of(target.string());
      return encode_pairs(source_lines, target_lines, *model.source_tokenizer, *model.target_tokenizer);
    }
  }
  const std::string source = "valid." + model.info.source_language, target = "valid." + model.info.target_language;
  throw Error(
      ErrorCode::invalid_input,
      Problem{folders.front().string(), "data",
              binary_data_in(folders.front().string()).empty()
                  ? message("expected a prepared data folder, or one with {} and {}", source, target)
                  : message("expected a prepared data folder, or one with {} and {}, got binarised data of fairseq: "
                            "{} makes a data folder of it",
                            source, target, "hat import")});
}

SearchOrigin origin_of(const SearchConfig& config, const Model& model, const Pairs& pairs) {
  Fingerprint text;
  text.add({reinterpret_cast<const char*>(pairs.tokens.data()), pairs.tokens.size() * sizeof(std::int32_t)});
  Fingerprint predictor;
  predictor.add(read_file(config.predictor));
  return {fingerprint_of(*model.weights), predictor.text(), text.text(), config.predictor_origin, config.bound_factor};
}

namespace {

/// Losses that this search has computed, for going on with it.
class KnownLosses {
 public:
  void add(std::span<const Architecture> archs, std::span<const ProxyLoss> losses) {
    for (std::size_t i = 0; i < losses.size(); ++i) known_.insert_or_assign(archs[i], losses[i]);
  }
  /// An estimate only where there is a limit that it may be above.
  [[nodiscard]] std::optional<ProxyLoss> of(const Architecture& arch, const Architecture* limit) const {
    const auto found = known_.find(arch);
    if (found == known_.end() || (limit == nullptr && found->second.share < 1)) return std::nullopt;
    return found->second;
  }

 private:
  std::unordered_map<Architecture, ProxyLoss> known_;
};

/// What a search reads.
struct Inputs {
  std::shared_ptr<const Model> model;
  std::shared_ptr<const LatencyPredictor> predictor;
  Pairs pairs;
  std::string text;  ///< where the pairs come from
  SearchSpace space;
  bool is_screened = false;  ///< by losses in bf16
};

/// Whether candidates are given up by losses in bf16.
bool screens(const SearchConfig& config) {
  const decode::Kernels& kernels = decode::best_kernels();
  if (config.proxy_precision == ProxyPrecision::bf16 && !kernels.dot_bf16)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "proxy_precision",
                        message("expected {} or {}: this processor has no products of bf16", "auto", "fp32")});
  const bool wanted = config.proxy_precision == ProxyPrecision::bf16 ||
                      (config.proxy_precision == ProxyPrecision::automatic && decode::has_fast_dots(kernels));
  return wanted && config.early_rejection && !config.pareto;  // else nothing is given up
}

/// Reads all of it, and tells what is wrong with any of it at once.
Inputs inputs_of(const SearchConfig& config, ModelCache& models) {
  Inputs inputs;
  Faults faults;
  const auto model = faults.of([&] {
    auto loaded = models.get(config.model);
    if (!loaded->info.is_super)
      throw Error(
          ErrorCode::invalid_input,
          Problem{
              config.model, "model",
              message("expected a SuperTransformer, got a single SubTransformer: there is nothing to search in it")});
    return loaded;
  });
  auto predictor = faults.of([&] { return load_predictor(config.predictor); });
  std::optional<Pairs> pairs;
  std::optional<SearchSpace> space;
  if (model) {
    pairs = faults.of([&] {
      Pairs read = validation_pairs(config.data, config.model, **model, &inputs.text);
      if (read.size() == 0)
        throw Error(ErrorCode::invalid_input,
                    Problem{config.data, "data", message("expected at least one validation pair")});
      return read;
    });
    space = faults.of([&] { return searched_space(config, (*model)->info.network.space); });
  } else if (!config.space.empty()) {
    space = faults.of([&] { return load_space(config.space); });
  }
  const auto screened = faults.of([&] { return screens(config); });
  faults.raise();
  inputs.is_screened = *screened;
  inputs.model = *model;
  inputs.predictor = std::move(*predictor);
  inputs.pairs = std::move(*pairs);
  inputs.space = std::move(*space);
  return inputs;
}

}  // namespace

SearchResult search(const SearchConfig& asked, JobContext<SearchEvent>& context, ModelCache& models) {
  throw_if_any(asked.validate());
  SearchConfig config = asked;
  const WorkClock clock(context.control());
  const Inputs inputs = inputs_of(config, models);
  const auto& [model, predictor, pairs, text, space, is_screened] = inputs;
  std::vector<Remark> remarks = doubts_about(config, *predictor, space);
  if (space.any_sources && !model->info.network.space.any_sources) remarks.push_back({RemarkCode::untrained_sources});
  std::optional<double> promise;
  if (config.confidence > 0) {
    promise = predictor->info().bound_factor(config.confidence);
    if (!promise)
      remarks.push_back({RemarkCode::nothing_promised, config.confidence,
                         static_cast<std::int64_t>(predictor->info().calibration.size())});
  }
  DeviceCheck device(config, space, *predictor, model, context);
  const bool measures = config.remeasure && device.is_here();
  config.bound_factor = limit_factor(config.confidence, promise, measures && !config.pareto);
  SearchFolder folder(config, space, config.output.empty() ? SearchOrigin{} : origin_of(config, *model, pairs));
  if (config.resume) context.report(Notice{resume_notice(config, folder.known_count())});
  if (config.remeasure && !measures)
    remarks.push_back(
        {RemarkCode::predictor_of_other_device, 0, 0, Message::verbatim(known_device(predictor->info().device))});
  // A search that goes on counts on what it was begun with, also where that was the predictor alone.
  if (measures && folder.known_count() == 0 && config.pace == 0 && config.budget_ms > 0 &&
      !is_hopeless(config, *predictor, space)) {
    const DeviceCheck::Pace found = device.find_pace();
    if (found.count > 0) config.pace = found.pace;  // else it stays to be measured, by whoever runs this again
    if (found.busy) remarks.push_back({RemarkCode::pace_unknown, found.others});
    if (found.count > 0 && found.pace != 1) remarks.push_back({RemarkCode::machine_pace, found.pace, found.count});
  }
  const int threads = config.threads > 0 ? config.threads : available_threads();
  const auto proxy_text = std::make_shared<const ProxyText>(pairs, config.valid_tokens);
  ScreenedLosses proxy(model->weights, model->info.network, proxy_text, threads, ProxyEvaluator::usual_memory_bytes(),
                       is_screened);
  JobContext<SearchEvent> watched(context.control(), [&](const SearchEvent& event) {
    if (const auto* candidates = std::get_if<CandidatesDone>(&event)) folder.add(*candidates);
    if (const auto* done = std::get_if<GenerationDone>(&event); done && !done->cut_short) folder.add(*done);
    context.report(event);
  });
  const LatencyOf latency = [&, &predictor = predictor](const Architecture& arch) {
    return predictor->predict_ms(arch);
  };
  KnownLosses known;
  std::size_t least = 1;  // a search that is stopped at once has one candidate to keep
  const LossesOf losses = [&](std::span<const Architecture> archs, const Architecture* limit) {
    // What an earlier session evaluated need not be evaluated again; the search itself runs through it as it did then.
    const auto known_loss = [&](const Architecture& arch) {
      const std::optional<ProxyLoss> before = folder.known_loss(arch, limit);
      return before ? before : known.of(arch, limit);
    };
    std::vector<Architecture> fresh;
    for (const Architecture& arch : archs)
      if (!known_loss(arch)) fresh.push_back(arch);
    const std::vector<ProxyLoss> found =
        fresh.empty() ? std::vector<ProxyLoss>{}
                      : proxy.losses(
                            fresh, limit, [&] { context.checkpoint(); }, [&] { return context.stopping(); }, least);
    least = 0;
    std::vector<ProxyLoss> losses;
    std::size_t next = 0;
    for (const Architecture& arch : archs) {
      if (const std::optional<ProxyLoss> before = known_loss(arch))
        losses.push_back(*before);
      else if (next < found.size())
        losses.push_back(found[next++]);
      else
        break;
    }
    known.add(fresh, found);
    return losses;
  };
  const SearchOn search_on = [&](double pace, SearchResult& result) {
    if (config.random) return false;
    const SearchConfig further = further_config(config, pace, result);
    FurtherCandidates candidates(result.evaluated, config.generations);
    JobContext<SearchEvent> quiet(context.control(), [&](const SearchEvent& event) {
      if (std::holds_alternative<GenerationDone>(event)) return;  // all of it is told as one
      const auto* done = std::get_if<CandidatesDone>(&event);
      if (!done) return watched.report(event);
      if (std::optional<CandidatesDone> news = candidates.news(*done)) watched.report(std::move(*news));
    });
    try {
      add_further(evolve(space, further, latency, losses, quiet), config.generations, result);
      // Not for the folder: its generations are those that the search itself can be run through again.
      context.report(further_generation(result.evaluated, config.generations, result.limit_ms));
      return true;
    } catch (const Error& error) {
      if (error.code() != ErrorCode::infeasible) throw;
      return false;
    }
  };
  SearchResult result = config.random ? random_search(space, config, latency, losses, watched)
                                      : evolve(space, config, latency, losses, watched);
  if (config.pace > 0) result.pace = config.pace;
  result.confidence = promise ? config.confidence : 0;
  result.bound_factor = promise.value_or(1);
  result.remarks = std::move(remarks);
  result.predictor = config.predictor;
  result.predictor_origin = config.predictor_origin;
  result.predictor_device = predictor->info().device;
  result.predictor_rows = predictor->info().rows;
  result.loss_tokens = proxy_text->target_tokens();
  result.loss_text = text;
  if (measures) result.measured_on = device.measured_on();
  if (measures && config.pareto)
    measure_front(device, context, result);
  else if (measures && !result.evaluated.empty())
    measure_winner(config, promise.value_or(1), device, search_on, context, result);
  result.seconds = clock.seconds();
  folder.finish(result);
  return result;
}

LossResult loss(const LossConfig& config, ModelCache& models) {
  throw_if_any(config.validate());
  const auto model = models.get(config.model);
  Architecture arch = model->info.arch;
  if (!config.arch.empty()) arch = load_architecture(config.arch, model->info.network.space.max_encoder_depth());
  std::vector<Problem> problems = model->info.network.space.weight_misfits(arch);
  for (Problem& problem : problems) problem.field = "arch." + problem.field;
  throw_if_any(std::move(problems));
  std::string text;
  const Pairs pairs = validation_pairs(config.data, config.model, *model, &text);
  const ValidationSet set(pairs, config.valid_tokens);
  if (set.target_tokens() == 0)
    throw Error(ErrorCode::invalid_input,
                Problem{config.data, "data", message("expected at least one validation pair")});
  if (config.threads > 0) at::set_num_threads(config.threads);
  LossResult result = set.loss(SuperTransformer(model->info.network, *model->weights), arch, 0.1);
  result.text = text;
  return result;
}

}  // namespace hat::tensor
