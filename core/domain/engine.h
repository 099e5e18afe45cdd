// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/message.h"
#include "domain/results/results.h"

namespace hat {

// Whoever calls a verb includes its config: a change of one is nothing to all the others.
struct ShortlistConfig;
struct PrepareConfig;
struct TrainConfig;
struct LossConfig;
struct MeasureConfig;
struct ProfileConfig;
struct CertifyConfig;
struct FitConfig;
struct SearchConfig;
struct TranslateConfig;
struct EvaluateConfig;
struct ImportConfig;
struct ImportDataConfig;

/// The verbs that compute with networks that learn. They live in a module of their own (core/tensor), which the first
/// of them loads: LibTorch takes longer than everything else that happens before a window is painted, and most of what
/// the programs do (translating, measuring, every picture) needs none of it.
class TensorVerbs {
 public:
  virtual ~TensorVerbs() = default;
  virtual TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context) = 0;
  virtual LossResult loss(const LossConfig& config) = 0;
  virtual FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) = 0;
  virtual SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context) = 0;
};

/// The verbs. Each is synchronous: the caller owns the thread, and must not be the window's. All throw Error (and
/// Cancelled from a context's checkpoint); a config's problems are thrown together before anything starts or is
/// written. Verbs may run on several threads at once, but `measure`, `profile` and `certify` are only honest when
/// nothing else runs.
class Engine : public TensorVerbs {
 public:
  virtual PrepareResult prepare(const PrepareConfig& config, JobContext<PrepareEvent>& context) = 0;
  virtual ShortlistResult shortlist(const ShortlistConfig& config, JobContext<ShortlistEvent>& context) = 0;
  virtual MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context) = 0;
  virtual ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) = 0;
  virtual CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context) = 0;
  virtual TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context) = 0;
  virtual EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context) = 0;
  virtual ModelInfo inspect(const std::string& model_folder) = 0;
  /// Cuts the SubTransformer `arch` (text form) out of the SuperTransformer `model_folder` into `output`.
  virtual ModelInfo extract(const std::string& model_folder, const std::string& arch, const std::string& output) = 0;

  /// Writes the model again as `output` (which may be the same folder) with weights in half (fp16) or full precision.
  virtual ModelInfo convert(const std::string& model_folder, const std::string& output, bool half) = 0;

  /// Makes a model folder out of a HAT checkpoint.
  virtual ModelInfo import_model(const ImportConfig& config) = 0;
  /// Makes a prepared data folder out of fairseq's binarised data.
  virtual PrepareResult import_data(const ImportDataConfig& config) = 0;
  /// Writes the model as a checkpoint that HAT's own loader takes: a zip archive, or torch's older container.
  virtual void export_fairseq(const std::string& model_folder, const std::string& output, bool legacy) = 0;

  /// What of the environment slows down the verbs that compute with networks that learn: clauses as a Notice has them.
  /// `train` and `search` report them when they begin; whoever calls `loss` may say them.
  [[nodiscard]] virtual std::vector<Message> notices() { return {}; }

  /// The device that `measure` measures, with that many threads and that precision.
  virtual Device device(int threads, Precision precision = Precision::fp32) = 0;
};

}  // namespace hat
