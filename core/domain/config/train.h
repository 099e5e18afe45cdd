// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/config/network.h"
#include "domain/error.h"
#include "domain/space/hat_sampler.h"

namespace hat {

enum class TrainKind { super, sub };
enum class Schedule { cosine, inverse_sqrt };
inline std::vector<std::string> names_of(Schedule) { return {"cosine", "inverse_sqrt"}; }
enum class TrainingPrecision { automatic, fp32, bf16 };
inline std::vector<std::string> names_of(TrainingPrecision) { return {"auto", "fp32", "bf16"}; }
enum class ComputeDevice { automatic, cpu, cuda };
inline std::vector<std::string> names_of(ComputeDevice) { return {"auto", "cpu", "cuda"}; }

/// Trains a SuperTransformer (one uniformly sampled SubTransformer per update) or one SubTransformer.
struct TrainConfig {
  TrainKind kind = TrainKind::super;  ///< the front end's choice of verb, not a key of the file
  std::string data;                   ///< a prepared data folder
  std::string output;                 ///< the run's folder
  std::string space = "sample";       ///< preset or file; ignored when `init` names a model
  std::string arch;                   ///< sub: text form or file of the architecture
  std::string init;                   ///< model folder whose weights are inherited; empty: from scratch
  bool resume = false;                ///< go on from the run's last checkpoint

  Sharing sharing = Sharing::shared;
  Norm norm = Norm::post;
  double dropout = 0.1;
  double attention_dropout = 0.0;
  double activation_dropout = 0.0;
  double label_smoothing = 0.1;

  int max_updates = 40000;
  double max_minutes = 0;  ///< stop at a checkpoint after that long; 0: no limit
  int max_tokens = 4096;   ///< padded tokens of a batch, on the longer side
  int update_freq = 1;     ///< batches whose gradients are accumulated for one update
  Schedule schedule = Schedule::cosine;
  double lr = 1e-3;      ///< highest learning rate
  double min_lr = 1e-7;  ///< cosine: the lowest
  double warmup_init_lr = 1e-7;
  int warmup_updates = 4000;
  double adam_beta1 = 0.9, adam_beta2 = 0.98, adam_eps = 1e-8;
  double weight_decay = 0;
  double clip_norm = 0;  ///< 0: no clipping

  int validate_every = 1000;    ///< updates; 0: never, and no validation text is needed
  int checkpoint_every = 1000;  ///< updates
  int keep_checkpoints = 5;
  int average_last = 5;  ///< the model written at the end is the mean of that many checkpoints
  int log_every = 50;    ///< updates
  TrainingPrecision precision = TrainingPrecision::automatic;
  ComputeDevice device = ComputeDevice::automatic;
  int threads = 0;  ///< 0: all
  Sampler sampler =
      Sampler::own;  ///< super: hat draws the architectures that HAT trains, update by update, whatever the seed
  std::uint64_t seed = 1;

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"data", "prepared data folder", true}, c.data);
    visit(FieldInfo{"output", "folder of the run", true}, c.output);
    visit(FieldInfo{"space", "search space: a preset or a file"}, c.space);
    visit(FieldInfo{"arch", "architecture of the SubTransformer: text form or file"}, c.arch);
    visit(FieldInfo{"init", "model folder whose weights are inherited"}, c.init);
    visit(FieldInfo{"resume", "go on from the last checkpoint of the run"}, c.resume);
    visit(FieldInfo{"sharing", "embedding tables that are one tensor"}, c.sharing);
    visit(FieldInfo{"norm", "layer norm after (post) or before (pre) each part"}, c.norm);
    visit(FieldInfo{"dropout", "dropout of the SuperTransformer's full width; scaled with the sampled dim"}, c.dropout);
    visit(FieldInfo{"attention_dropout", "dropout of attention weights"}, c.attention_dropout);
    visit(FieldInfo{"activation_dropout", "dropout after the ReLU of the FFN"}, c.activation_dropout);
    visit(FieldInfo{"label_smoothing", "share of the target's probability spread over the vocabulary"},
          c.label_smoothing);
    visit(FieldInfo{"max_updates", "updates in all"}, c.max_updates);
    visit(FieldInfo{"max_minutes", "stop with a checkpoint after that many minutes, 0 for no limit"}, c.max_minutes);
    visit(FieldInfo{"max_tokens", "padded tokens of a batch"}, c.max_tokens);
    visit(FieldInfo{"update_freq", "batches per update"}, c.update_freq);
    visit(FieldInfo{"schedule", "course of the learning rate"}, c.schedule);
    visit(FieldInfo{"lr", "highest learning rate"}, c.lr);
    visit(FieldInfo{"min_lr", "lowest learning rate of the cosine"}, c.min_lr);
    visit(FieldInfo{"warmup_init_lr", "learning rate of the first update"}, c.warmup_init_lr);
    visit(FieldInfo{"warmup_updates", "updates until the highest learning rate"}, c.warmup_updates);
    visit(FieldInfo{"adam_beta1", "Adam: decay of the mean"}, c.adam_beta1);
    visit(FieldInfo{"adam_beta2", "Adam: decay of the mean square"}, c.adam_beta2);
    visit(FieldInfo{"adam_eps", "Adam: added to the root"}, c.adam_eps);
    visit(FieldInfo{"weight_decay", "decoupled weight decay"}, c.weight_decay);
    visit(FieldInfo{"clip_norm", "largest norm of the gradient, 0 for no clipping"}, c.clip_norm);
    visit(FieldInfo{"validate_every", "updates between validations, 0 for none"}, c.validate_every);
    visit(FieldInfo{"checkpoint_every", "updates between checkpoints"}, c.checkpoint_every);
    visit(FieldInfo{"keep_checkpoints", "checkpoints kept"}, c.keep_checkpoints);
    visit(FieldInfo{"average_last", "checkpoints averaged into the model"}, c.average_last);
    visit(FieldInfo{"log_every", "updates between progress lines"}, c.log_every);
    visit(FieldInfo{"precision", "fp32, bf16, or auto: bf16 where the processor has it"}, c.precision);
    visit(FieldInfo{"device", "cpu, cuda, or auto"}, c.device);
    visit(FieldInfo{"threads",
                    "threads, 0 for all that others leave; in fp32 another number ends with slightly other weights"},
          c.threads);
    visit(FieldInfo{"sampler", "who draws the SubTransformers: own, or hat for the sequence of HAT's own code"},
          c.sampler);
    visit(FieldInfo{"seed", "seed of sampling, order and dropout"}, c.seed);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
