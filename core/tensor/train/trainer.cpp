// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/trainer.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <numbers>
#include <optional>

#include "domain/arch/cost.h"
#include "domain/io/folder_lock.h"
#include "domain/io/space_yaml.h"
#include "domain/io/train_run.h"
#include "runtime/text/batching.h"
#include "runtime/text/prepared_data.h"
#include "tensor/compute/compute.h"
#include "tensor/compute/spare_threads.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"
#include "tensor/train/checkpoint.h"
#include "tensor/train/inputs.h"
#include "tensor/train/pace.h"
#include "tensor/train/resume.h"
#include "tensor/train/run_folder.h"
#include "tensor/train/samples.h"
#include "tensor/train/schedule.h"
#include "tensor/train/validation.h"

namespace hat::tensor {

using namespace runtime;
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t validation_tokens =
    12000;  // target tokens per validation: a few seconds, and stable to 0.01 bits

/// A number for every purpose and update: streams never overlap, whatever was drawn before.
std::uint64_t stream(std::uint64_t seed, std::uint64_t purpose, std::uint64_t update, std::uint64_t part = 0) {
  std::uint64_t z = seed * 0x9e3779b97f4a7c15U + purpose * 0xd1b54a32d192ed03U + update * 0x8cb92ba72f3d8dd7U +
                    part * 0xaef17502108ef2d9U;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

/// Thrown inside a validation to leave it: whoever asked to stop does not wait for it. It is made up for when the run
/// goes on.
struct Enough {};

/// Which architectures are validated: the ends of the space and two of its inside, always the same two.
std::vector<std::pair<std::string, Architecture>> validated(const TrainingInputs& start, std::uint64_t seed) {
  if (start.fixed) return {{id_of(*start.fixed), *start.fixed}};
  const SearchSpace& space = start.network.space;
  Rng rng(stream(seed, 4, 0));
  return {{"largest", space.largest()},
          {"smallest", space.smallest()},
          {"sampled 1", space.sample(rng)},
          {"sampled 2", space.sample(rng)}};
}

class Trainer {
 public:
  Trainer(const TrainConfig& config, JobContext<TrainEvent>& context, const PreparedData& data,
          const TrainingInputs& start, const RunOrigin& origin, torch::Device device, bool bf16)
      : config_(config),
        context_(context),
        data_(data),
        start_(start),
        facts_(run_facts(config, origin)),
        device_(device),
        bf16_(bf16),
        network_(start.weights ? SuperTransformer(start.network, *start.weights, device)
                               : SuperTransformer(start.network, config.seed, device)),
        adam_(network_.parameters(), config),
        plan_(batches_by_tokens(data.train, config.max_tokens), config.seed),
        valid_(data.valid, validation_tokens, device),
        samples_(data),
        compared_(validated(start, config.seed)),
        pace_(config),
        clock_(context.control()) {
    network_.train_weights(true);
  }

  /// Where all threads are taken, others come first: in bfloat16 the number of threads changes no bit (products.cpp,
  /// ops.cpp); in float32 it does, in the library's products.
  void leave_room(int threads) {
    if (bf16_ && device_.is_cpu() && threads >= available_threads() && threads > 1) spare_threads_.emplace(threads);
  }

  /// `checkpoint`: the one to go on from; "" to begin.
  TrainResult run(const std::string& checkpoint) {
    bool saved = !checkpoint.empty();
    if (saved) {
      state_ = load_checkpoint(checkpoint, network_, adam_);
      for (const auto& [name, tensor] : network_.parameters())
        if (!torch::isfinite(tensor).all().item<bool>())
          throw Error(ErrorCode::format,
                      Problem{checkpoint, name,
                              message("expected finite weights, got NaN or infinity: the checkpoint is damaged")});
    }
    // The validation that is due at the checkpoint may have been left or not have begun: it is done again.
    const bool makes_up = saved && is_time_to_validate();
    RunFolder folder(config_, state_.update, makes_up ? state_.update - 1 : state_.update);
    clock_ = WorkClock(context_.control());
    seconds_before_ = state_.seconds;
    first_update_ = state_.update;
    if (folder.last_reported() < state_.update) window_.sums = state_.sums;  // else a stop told of them
    count_draws_before();
    Architecture arch;
    const auto report = [&] {
      const TrainStep step = summary(arch);
      window_ = {};
      folder.add(step);
      context_.report(step);
    };
    if (makes_up) validate(folder);
    while (state_.update < config_.max_updates && !out_of_time() && !context_.stopping()) {
      context_.checkpoint();
      if (spare_threads_) spare_threads_->look();
      if (!update(arch)) break;
      saved = false;
      if (state_.update % config_.log_every == 0 || state_.update == config_.max_updates) report();
      if (state_.update % config_.checkpoint_every == 0) saved = save(CheckpointKind::regular);
      if (is_time_to_validate() && state_.update < config_.max_updates) validate(folder);
    }
    if (window_.sums.updates > 0 && state_.update > first_update_)
      report();  // what was done since the last report, when it ended between two
    if (!saved) save(CheckpointKind::extra);
    if (config_.validate_every > 0 && last_validated_ != state_.update) validate(folder);
    TrainResult result = finish();
    result.validations = last_validation_;
    return result;
  }

 private:
  /// Since the last report.
  struct Window {
    TrainState::Sums sums;
    DrawCounts draws;
  };

  /// Of all sessions, without pauses.
  [[nodiscard]] double elapsed() const { return seconds_before_ + clock_.seconds(); }
  /// The weights as they are: at each interval, and at the end.
  [[nodiscard]] bool is_time_to_validate() const {
    return config_.validate_every > 0 && state_.update > 0 &&
           (state_.update % config_.validate_every == 0 || state_.update >= config_.max_updates);
  }
  [[nodiscard]] bool out_of_time() const {
    return config_.max_minutes > 0 && clock_.seconds() > config_.max_minutes * 60;
  }

  /// What update `n` (from 0) trains.
  [[nodiscard]] Architecture arch_of(std::int64_t n) const {
    if (start_.fixed) return *start_.fixed;
    if (config_.sampler == Sampler::hat)
      return hat_sample_of_update(start_.network.space, static_cast<std::uint64_t>(n));
    Rng rng(stream(config_.seed, 1, static_cast<std::uint64_t>(n)));
    return start_.network.space.sample(rng);
  }

  /// A run that goes on has updates behind its last report which no row counts yet.
  void count_draws_before() {
    if (start_.fixed || state_.update == 0) return;
    const std::map<std::int64_t, DrawCounts> known = read_draws(config_.output);
    for (std::int64_t n = known.empty() ? 0 : known.rbegin()->first; n < state_.update; ++n)
      window_.draws.add(arch_of(n));
  }

  /// False when it was left before its end, because whoever runs it wants to stop: then nothing of it has happened.
  bool update(Architecture& arch) {
    const double began = clock_.seconds();
    const std::int64_t n = state_.update;
    const Architecture drawn = arch_of(n);
    PassOptions options;
    options.training = true;
    options.dropout = config_.dropout;
    options.activation_dropout = config_.activation_dropout;
    options.attention_dropout = config_.attention_dropout;
    options.bf16 = bf16_;
    std::int64_t tokens = 0;
    double loss_sum = 0, nll_sum = 0;
    for (int part = 0; part < config_.update_freq; ++part) {
      if (part > 0) context_.checkpoint();
      if (part > 0 && context_.stopping()) {
        adam_.drop_gradients();
        return false;
      }
      const RaggedBatch batch = next_batch(n * config_.update_freq + part);
      options.key = stream(config_.seed, 2, static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(part));
      const ops::Loss loss = network_.loss(drawn, batch, config_.label_smoothing, options);
      if (!std::isfinite(loss.loss))
        throw Error(ErrorCode::resource,
                    Problem{config_.output, "loss",
                            message("training diverged at update {}: expected a lower lr or more warmup", n)});
      loss.sum.backward();
      loss_sum += loss.loss;
      nll_sum += loss.nll;
      tokens += batch.target.rows();
    }
    double scale = 1.0 / static_cast<double>(tokens);
    const double norm = adam_.gradient_norm(scale);
    if (config_.clip_norm > 0 && norm > config_.clip_norm) scale *= config_.clip_norm / norm;
    adam_.step(learning_rate(config_, n), scale);
    ++state_.update;
    state_.target_tokens += tokens;
    window_.sums.loss += loss_sum;
    window_.sums.nll += nll_sum;
    window_.sums.tokens += tokens;
    if (!start_.fixed) window_.draws.add(drawn);
    arch = drawn;
    window_.sums.gradient_norm += norm;
    ++window_.sums.updates;
    const double seconds = clock_.seconds() - began;
    state_.training_seconds += seconds;
    pace_.update_took(seconds, tokens);
    return true;
  }

  RaggedBatch next_batch(std::int64_t number) {
    const auto count = static_cast<std::int64_t>(plan_.size());
    const int epoch = static_cast<int>(number / count) + 1;
    if (epoch != epoch_) {
      order_ = plan_.order(epoch);
      epoch_ = epoch;
    }
    std::vector<std::span<const std::int32_t>> sources, targets;
    for (const int pair : plan_.batches()[static_cast<std::size_t>(order_[static_cast<std::size_t>(number % count)])]) {
      sources.push_back(data_.train.source(static_cast<std::size_t>(pair)));
      targets.push_back(data_.train.target(static_cast<std::size_t>(pair)));
    }
    return make_ragged(sources, targets).to(device_);
  }

  TrainStep summary(const Architecture& arch) {
    const TrainState::Sums& sums = window_.sums;
    TrainStep step;
    step.update = state_.update;
    step.total = config_.max_updates;
    const double per_token = 1.0 / (static_cast<double>(std::max<std::int64_t>(1, sums.tokens)) * std::numbers::ln2);
    step.loss_bits = sums.loss * per_token;
    step.nll_bits = sums.nll * per_token;
    step.lr = learning_rate(config_, state_.update - 1);
    step.gradient_norm = sums.gradient_norm / static_cast<double>(std::max<std::int64_t>(1, sums.updates));
    step.tokens_per_s = pace_.take_rate();
    step.seconds_left = pace_.seconds_left(state_.update, clock_.seconds());
    step.arch = arch;
    step.draws = window_.draws;
    return step;
  }

  bool save(CheckpointKind kind) {
    const double began = clock_.seconds();
    state_.seconds = elapsed();
    state_.sums = window_.sums;
    const std::string file = save_checkpoint(config_.output, network_, adam_, state_, facts_, kind,
                                             std::max(config_.keep_checkpoints, config_.average_last));
    pace_.checkpoint_took(clock_.seconds() - began);
    context_.report(CheckpointSaved{state_.update, file});
    return true;
  }

  void validate(RunFolder& folder) {
    const double began = clock_.seconds();
    const auto look_up = [this] {
      context_.checkpoint();
      if (context_.stopping()) throw Enough{};
    };
    try {
      look_up();
      for (const auto& [name, arch] : compared_) {
        const LossResult loss = valid_.loss(network_, arch, config_.label_smoothing, look_up);
        const Validation validation{state_.update, name, arch, loss.loss_bits, loss.nll_bits};
        folder.add(validation);
        context_.report(validation);
        std::erase_if(last_validation_, [&](const Validation& earlier) { return earlier.name == validation.name; });
        last_validation_.push_back(validation);
      }
      last_validated_ = state_.update;
      look_up();
      translate_samples(folder, look_up);
    } catch (const Enough&) {
      return;  // with what has been validated by then
    }
    pace_.validation_took(clock_.seconds() - began);
  }

  /// Of the largest, or the only, architecture.
  void translate_samples(RunFolder& folder, const std::function<void()>& look_up) {
    if (samples_.empty()) return;
    const auto& [name, arch] = compared_.front();
    std::vector<SampleTranslation> translated;
    try {
      const auto packed = std::make_shared<const decode::PackedModel>(
          std::make_shared<const WeightMap>(network_.to_weights()), start_.network, arch);
      translated = samples_.translate(packed, config_.threads > 0 ? config_.threads : available_threads(),
                                      state_.update, name, look_up);
    } catch (const Error&) {
      return;  // words are for people to look at: a training does not end for want of them
    }
    for (const SampleTranslation& sample : translated) {
      folder.add(sample);
      context_.report(sample);
    }
  }

  TrainResult finish() {
    std::vector<std::string> files = checkpoints_of(config_.output);
    const auto wanted = static_cast<std::size_t>(std::max(1, config_.average_last));
    if (files.size() > wanted) files.erase(files.begin(), files.end() - static_cast<std::ptrdiff_t>(wanted));
    ModelInfo info;
    info.is_super = config_.kind == TrainKind::super;
    info.network = start_.network;
    info.arch = start_.fixed.value_or(start_.network.space.largest());
    info.name = info.is_super ? fmt::format("SuperTransformer {}", start_.network.space.name)
                              : fmt::format("SubTransformer {}", id_of(info.arch));
    info.source_language = data_.source_language;
    info.target_language = data_.target_language;
    info.facts["trained"] = fmt::format("{} updates, {} target tokens, {:.0f} s, mean of the last {} checkpoints",
                                        state_.update, state_.target_tokens, elapsed(), files.size());
    info.origin = config_.init.empty() ? WeightOrigin::own : WeightOrigin::fine_tuned;
    if (!config_.init.empty()) info.parent = start_.init_name;
    for (const Validation& validation : last_validation_) {
      // That of earlier weights is not this model's.
      if (validation.update != state_.update || (info.is_super && validation.name != "largest")) continue;
      info.numbers.loss_bits = validation.loss_bits;
      info.numbers.loss_tokens = static_cast<double>(valid_.target_tokens());
      info.facts["loss text"] = "validation text of its training";
    }
    if (!info.numbers.loss_bits) info.facts["trained"] += ", not validated";
    const std::string folder = (fs::path(config_.output) / "model").string();
    save_model(folder, info, average_checkpoints(files), data_.source_tokenizer, data_.target_tokenizer, DType::f32);
    TrainResult result;
    result.model = folder;
    result.updates = state_.update;
    result.target_tokens = state_.target_tokens;
    result.seconds = elapsed();
    result.training_seconds = state_.training_seconds;
    result.tokens_per_s = static_cast<double>(state_.target_tokens) / std::max(result.training_seconds, 1e-9);
    return result;
  }

  const TrainConfig& config_;
  JobContext<TrainEvent>& context_;
  const PreparedData& data_;
  const TrainingInputs& start_;
  std::map<std::string, std::string> facts_;  ///< what its checkpoints say of the run
  torch::Device device_;
  bool bf16_;
  SuperTransformer network_;
  Adam adam_;
  EpochPlan plan_;
  ValidationSet valid_;
  TrainingSamples samples_;
  std::vector<std::pair<std::string, Architecture>> compared_;
  TrainState state_;
  Window window_;
  TrainingPace pace_;
  WorkClock clock_;
  std::optional<SpareThreads> spare_threads_;
  double seconds_before_ = 0;
  std::int64_t first_update_ = 0, last_validated_ = -1;
  int epoch_ = 0;
  std::vector<int> order_;
  std::vector<Validation> last_validation_;
};

/// A run that never began leaves no folder behind.
struct EmptyAgain {
  std::string folder;
  ~EmptyAgain() {
    std::error_code holds_something;
    if (!folder.empty()) fs::remove(folder, holds_something);
  }
};

/// Without a wish to resume, a folder that holds a run is nobody's to write into.
void check_is_new(const TrainConfig& config, std::vector<Problem> problems = {}) {
  if (!config.resume && fs::exists(fs::path(config.output) / "run.yaml"))
    problems.push_back({config.output, "output",
                        message("expected a new folder, got one that holds a run: resume it, or choose another")});
  throw_if_any(std::move(problems));
}

}  // namespace

TrainResult train(const TrainConfig& asked, JobContext<TrainEvent>& context, ModelCache& models) {
  check_is_new(asked, asked.validate());
  TrainConfig config = asked;
  if (config.threads == 0) config.threads = available_threads();  // what "all" means here: the run says it
  const Compute compute = resolve(config.device, config.precision, config.threads);
  // As long as nothing is begun there is nothing to keep.
  const auto leave_if_asked = [&] {
    context.checkpoint();
    if (context.stopping()) throw Cancelled{};
  };
  Faults faults;
  std::optional<PreparedData> read = faults.of([&] { return PreparedData::load(config.data); });
  std::optional<TrainingInputs> begun;
  if (read)
    begun = faults.of([&] { return training_inputs(config, *read, models); });
  else if (config.init.empty())
    (void)faults.of([&] { return load_space(config.space); });
  else
    (void)faults.of([&] { return models.get(config.init); });
  faults.raise();
  const PreparedData data = std::move(*read);
  const TrainingInputs start = std::move(*begun);
  if (data.train.size() == 0)
    throw Error(ErrorCode::invalid_input, Problem{config.data, "data", message("expected at least one training pair")});
  if (config.validate_every > 0 && data.valid.size() == 0)
    throw Error(
        ErrorCode::invalid_input,
        Problem{config.data, "data", message("expected at least one validation pair, or {} of 0", "validate_every")});
  leave_if_asked();
  const RunOrigin origin =
      origin_of(data, start.network, start.fixed ? to_text(*start.fixed) : std::string(), start.weights.get());
  if (start.model) check_vocabulary(config, origin.vocabularies, *start.model);
  leave_if_asked();

  std::error_code failed;
  const bool made = fs::create_directories(config.output, failed);
  if (failed)
    throw Error(ErrorCode::io,
                Problem{config.output, "output", message("cannot make the folder: {}", failed.message())});
  const EmptyAgain empty_again{made ? config.output : std::string()};
  const FolderLock lock(config.output, "output");
  check_is_new(config);  // somebody may have been faster
  ResumePoint point;
  if (config.resume) {
    point = resume_point(config, origin);
    prune_checkpoints(config.output,
                      std::max(config.keep_checkpoints, config.average_last));  // a kill may have come before that
  }
  for (const Message& notice : point.notices) context.report(Notice{notice});
  Trainer trainer(config, context, data, start, origin, compute.device, compute.bf16);
  trainer.leave_room(compute.threads);
  return trainer.run(point.checkpoint);
}

}  // namespace hat::tensor
