// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/config/precision.h"
#include "domain/config/predictor_kind.h"
#include "domain/error.h"

namespace hat {

/// Architectures that are enough to begin with on a device of which nothing is known, and the fewest that say anything.
inline constexpr int usual_probes = 10, fewest_probes = 4;

/// Measures sampled (or named) architectures on this machine, in the engine that translates.
struct MeasureConfig {
  std::string space = "sample";    ///< preset or file; ignored when `model` is given
  std::string model;               ///< model folder whose weights (and vocabulary) are used; else random weights
  std::vector<std::string> archs;  ///< text forms to measure; empty: `samples` of the space
  int samples = 200;
  int probes = 0;         ///< instead of samples: so many architectures that tell most (choose_probes); 0: none
  std::string output;     ///< CSV; may be empty
  int vocab_size = 8000;  ///< output layer without a model
  int source_tokens = 0;  ///< 0: the space's sentence length
  int target_tokens = 0;  ///< forced length; 0: the space's sentence length
  int beam = 5;
  int warmup = 3;    ///< most runs before the clock counts, at each visit: one, and more while runs get faster
  int repeats = 10;  ///< timed runs, spread over the rounds
  int rounds = 4;    ///< at most, in which all architectures are visited; not a field
  int threads = 1;
  Precision precision = Precision::fp32;  ///< of the weights
  std::uint64_t seed = 1;
  bool lengths = true;   ///< with an output: time every fifth architecture at another length too; not on a host
  bool resume = false;   ///< keep the rows that `output` has and measure the others; it must be of the same kind
  bool replace = false;  ///< measure anew over the rows that `output` has, which stay until the end; not a field
  std::string host;      ///< another machine, as ssh names it; empty: this one
  std::string remote_program = "hat";  ///< this program there

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"space", "search space: a preset or a file"}, c.space);
    visit(FieldInfo{"model", "model folder to measure with"}, c.model);
    visit(FieldInfo{"archs", "architectures to measure instead of samples"}, c.archs);
    visit(FieldInfo{"samples", "architectures to sample"}, c.samples);
    visit(FieldInfo{"probes", "instead of samples: so many architectures, chosen to tell most of a new device"},
          c.probes);
    visit(FieldInfo{"output", "CSV file to write"}, c.output);
    visit(FieldInfo{"vocab_size", "size of the output layer when no model is given"}, c.vocab_size);
    visit(FieldInfo{"source_tokens", "length of the source sentence, 0 for the space's"}, c.source_tokens);
    visit(FieldInfo{"target_tokens", "forced length of the translation, 0 for the space's"}, c.target_tokens);
    visit(FieldInfo{"beam", "hypotheses kept at each step"}, c.beam);
    visit(FieldInfo{"warmup", "most runs before the clock counts, at each visit of an architecture"}, c.warmup);
    visit(FieldInfo{"repeats", "timed runs per architecture"}, c.repeats);
    visit(FieldInfo{"threads", "threads of the engine"}, c.threads);
    visit(FieldInfo{"precision", "numbers in which weights are kept and multiplied: fp32, bf16 or int8"}, c.precision);
    visit(FieldInfo{"seed", "seed of the samples"}, c.seed);
    visit(FieldInfo{"lengths", "time every fifth architecture at another length too, for its parts"}, c.lengths);
    visit(FieldInfo{"resume", "keep the rows that the output has, measure the others"}, c.resume);
    visit(FieldInfo{"host", "another machine to measure, as ssh names it; HAT Studio is installed there"}, c.host);
    visit(FieldInfo{"remote_program", "the program hat on that machine"}, c.remote_program);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

/// Measures one architecture on this machine part by part, at several sentence lengths, in the engine that translates.
struct ProfileConfig {
  std::string space = "sample";  ///< preset or file; ignored when `model` is given
  std::string model;             ///< model folder whose weights (and vocabulary) are used; else random weights
  std::string arch;              ///< text form or file; empty: a SubTransformer's own, else the largest of the space
  int vocab_size = 8000;         ///< output layer without a model
  int lengths = 8;               ///< sentence lengths, evenly up to the longest
  int longest = 0;               ///< tokens; 0: twice the space's sentence length
  int beam = 5;
  int warmup = 1;    ///< runs before the clock counts, at each length
  int repeats = 10;  ///< timed runs at each length; the fastest and slowest tenth are left out
  int threads = 1;
  Precision precision = Precision::fp32;  ///< of the weights

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"space", "search space: a preset or a file"}, c.space);
    visit(FieldInfo{"model", "model folder to measure with"}, c.model);
    visit(FieldInfo{"arch", "architecture: text form or file"}, c.arch);
    visit(FieldInfo{"vocab_size", "size of the output layer when no model is given"}, c.vocab_size);
    visit(FieldInfo{"lengths", "sentence lengths, evenly up to the longest"}, c.lengths);
    visit(FieldInfo{"longest", "longest sentence in tokens, 0 for twice the space's"}, c.longest);
    visit(FieldInfo{"beam", "hypotheses kept at each step"}, c.beam);
    visit(FieldInfo{"warmup", "runs before the clock counts, at each length"}, c.warmup);
    visit(FieldInfo{"repeats", "timed runs at each length"}, c.repeats);
    visit(FieldInfo{"threads", "threads of the engine"}, c.threads);
    visit(FieldInfo{"precision", "numbers in which weights are kept and multiplied: fp32, bf16 or int8"}, c.precision);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

/// Fits a latency predictor to a data set.
struct FitConfig {
  std::string data;    ///< CSV of architectures and milliseconds
  std::string output;  ///< predictor file (.safetensors)
  PredictorKind kind = PredictorKind::best;
  SplitKind split = SplitKind::blocks;
  int steps = 600;  ///< HAT's script takes 5000 at its small rate
  int batch = 128;
  double lr = 1e-3;  ///< HAT's script uses 1e-5
  /// Predictors of other devices, which fewer than 20 rows without parts are carried over from, besides the published
  /// eight.
  std::vector<std::string> prior;
  double held_out =
      0.1;  ///< share of the rows for the reported errors; a network takes as many to choose its best step
  std::uint64_t seed = 1;
  bool leave_out_drift = true;  ///< rows that the drift audit finds slow take no part

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"data", "CSV of architectures and milliseconds", true}, c.data);
    visit(FieldInfo{"output", "predictor file to write", true}, c.output);
    visit(
        FieldInfo{
            "kind",
            "predictor to fit: costs of components or of layers, HAT's network (mlp), or what suits the data best"},
        c.kind);
    visit(FieldInfo{"split", "hold out blocks of neighbouring rows, or single rows"}, c.split);
    visit(FieldInfo{"steps", "optimiser steps of the network"}, c.steps);
    visit(FieldInfo{"batch", "rows per step of the network"}, c.batch);
    visit(FieldInfo{"lr", "learning rate of the network"}, c.lr);
    visit(FieldInfo{"held_out", "share of the rows held out for the reported errors"}, c.held_out);
    visit(FieldInfo{"prior", "predictors of other devices that fewer than 20 rows are carried over from"}, c.prior);
    visit(FieldInfo{"seed", "seed of the split, the weights and the batches"}, c.seed);
    visit(FieldInfo{"leave_out_drift", "leave out the rows that were measured while the machine was slow"},
          c.leave_out_drift);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
