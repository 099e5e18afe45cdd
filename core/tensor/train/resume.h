// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/config/train.h"
#include "runtime/checkpoint/weights.h"
#include "runtime/text/prepared_data.h"

namespace hat::tensor {

/// What a run is made of, by content, besides the settings of its config. It goes on with the same, wherever that lies
/// now, or not at all.
struct RunOrigin {
  std::string data;                    ///< fingerprint of the pairs
  runtime::Vocabularies vocabularies;  ///< of the data
  std::string network;                 ///< fingerprint of the space and the shape
  std::string arch;                    ///< text form of the one architecture; "" of a SuperTransformer's run
  std::string weights;                 ///< fingerprint of the inherited weights; "" from scratch
};
[[nodiscard]] RunOrigin origin_of(const runtime::PreparedData& data, const Network& network, const std::string& arch,
                                  const runtime::WeightMap* inherited);

/// What a checkpoint says of its run, as metadata: the origin, and the config's settings.
[[nodiscard]] std::map<std::string, std::string> run_facts(const TrainConfig& config, const RunOrigin& origin);

/// Where a run goes on.
struct ResumePoint {
  std::string checkpoint;        ///< "" when there is none: it begins
  std::vector<Message> notices;  ///< what whoever asked for it should know
};
/// Looks into config.output. Error(invalid_input) with every setting, text or shape that is not the run's;
/// Error(format) that names the damaged checkpoints when none is left to go on from: a run does not begin anew over
/// them.
[[nodiscard]] ResumePoint resume_point(const TrainConfig& config, const RunOrigin& origin);

}  // namespace hat::tensor
