// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/predictor.h"

#include "domain/io/predictor_file.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The reader of latency predictors, ours and HAT's; one that was read answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  static const hat::Architecture arch = hat::architecture_from_text("enc 256: 512/4 | dec 256: 512/4/4@1");
  const std::string file = scratch.put("predictor.safetensors", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::load_predictor(file)->predict_ms(arch); });
  return 0;
}
