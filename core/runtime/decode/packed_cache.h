// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "runtime/decode/packed_model.h"

namespace hat::runtime::decode {

/// The packed form of `arch`, from a small memory of the last few, so that translating as one types packs once. Slices
/// of the same weights share their layers: another slice costs next to nothing. May be called from any thread.
[[nodiscard]] std::shared_ptr<const PackedModel> packed_model(std::shared_ptr<const WeightMap> weights,
                                                              const Network& network, const Architecture& arch,
                                                              Precision precision = Precision::fp32);

}  // namespace hat::runtime::decode
