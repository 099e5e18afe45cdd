// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/io/latency_csv.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/model_choice.h"
#include "domain/workspace/workspace.h"

namespace hat {

/// A model that a workspace can translate with: a model folder, or one end of the SuperTransformer.
struct CatalogModel {
  enum class Part { model, largest, smallest };
  Part part = Part::model;
  ModelInfo info;  ///< the card; of the SuperTransformer for its ends
  Architecture arch;
  bool inherited = false;  ///< the SuperTransformer's weights, in a folder of their own or not
  CardNumbers numbers;     ///< of the card, those of this part alone
};

/// Every model of the workspace: the model folders in their order, then the SuperTransformer's largest and smallest
/// SubTransformers where there is a space. A BLEU that its card says to be of another text than that of most cards is
/// left out. Reads no file.
[[nodiscard]] std::vector<CatalogModel> catalog_of(const Workspace& workspace);

/// What is known of the latencies of one device: what was measured, and what its predictor says. Const members may be
/// called from many threads.
class DeviceTimes {
 public:
  DeviceTimes() = default;
  /// Either may be missing. Rows that the drift audit finds slow say nothing of the device and are left out; rows
  /// without an architecture are too.
  DeviceTimes(std::shared_ptr<const LatencyPredictor> predictor, const LatencyTable& rows);

  [[nodiscard]] std::optional<double> measured_ms(const Architecture& arch) const;
  /// Nothing without a predictor.
  [[nodiscard]] std::optional<double> predicted_ms(const Architecture& arch) const;
  [[nodiscard]] const LatencyPredictor* predictor() const { return predictor_.get(); }
  /// Whether nothing at all is known.
  [[nodiscard]] bool empty() const { return measured_.empty() && !predictor_; }

 private:
  std::shared_ptr<const LatencyPredictor> predictor_;
  std::map<Architecture, double> measured_;
};

/// "1 thread", "4 threads"; "" where nobody knows how many, as of a GPU.
[[nodiscard]] std::string threads_text(int threads);

/// What times are measured on, in one line: two times are of the same kind when their lines are equal.
[[nodiscard]] std::string measured_on(const Device& device, int source_tokens, int target_tokens, int beam);

/// A model's numbers on a device: measured there (a row of the data set, else what a search measured, when it says that
/// it was there) and predicted, with the upper end of a prediction that `confidence` promises (0: predictions are taken
/// as they are). What its card says of another device counts only where nothing is known of this one. `loss_bits` is
/// the proxy loss where the caller knows it.
[[nodiscard]] ModelNumbers numbers_of(const CatalogModel& model, const DeviceTimes& device, double confidence,
                                      std::optional<double> loss_bits = {});

/// The proxy loss of each model that a search kept, as its card tells it: of those that are over the same tokens of the
/// same text as most of them (between equals over the most tokens). Losses of two texts cannot be compared; a model
/// whose loss is of another one, or unknown, has none here.
[[nodiscard]] std::vector<std::optional<double>> search_losses(std::span<const CatalogModel> models);

}  // namespace hat
