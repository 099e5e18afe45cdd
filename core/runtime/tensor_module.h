// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat {
class TensorVerbs;
namespace runtime {
class ModelCache;
}
}  // namespace hat

/// The one entry point of core/tensor's module: the verbs, which take models from `models`. The caller owns both, and
/// the cache outlives the verbs.
extern "C" hat::TensorVerbs* hat_tensor_verbs(hat::runtime::ModelCache& models);
