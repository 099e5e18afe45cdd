// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"

namespace hat::bench {

/// A network whose speed is known elsewhere too, and its one architecture that is timed.
struct BenchModel {
  std::string name;
  Network network;
  Architecture arch;
};

/// A: Transformer base, 512/2048, 8 heads, 6 + 6 layers, vocabulary 32768.
[[nodiscard]] BenchModel model_a();
/// B: the same with 3 layers in the decoder.
[[nodiscard]] BenchModel model_b();
/// C: 256/1024, 4 heads, 3 + 3 layers, vocabulary 8192.
[[nodiscard]] BenchModel model_c();
/// S: the largest of the sample's space, with its vocabulary.
[[nodiscard]] BenchModel model_s();
[[nodiscard]] std::vector<BenchModel> models();

}  // namespace hat::bench
