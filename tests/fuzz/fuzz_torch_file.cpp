// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "domain/io/hat/hat_checkpoint.h"
#include "fuzz/expect.h"

/// Both containers of torch.save, and what is made of HAT checkpoints and predictors.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto* bytes = reinterpret_cast<const std::byte*>(data);
  const auto file = hat::MappedFile::of("input", std::vector<std::byte>(bytes, bytes + size));
  hat::fuzz::expect_result_or_error([&] {
    const hat::TorchFile torch = hat::TorchFile::read(file);
    const hat::TorchContent content = hat::content_of(torch);
    if (content == hat::TorchContent::checkpoint) {
      for (const auto& [name, tensor] : hat::read_hat_checkpoint(torch).weights) (void)tensor.to_floats();
    } else if (content == hat::TorchContent::predictor) {
      (void)hat::read_hat_predictor(torch, *hat::hat_device_in("xeon"), 30);
    } else {
      for (const auto& [name, tensor] : torch.tensors(torch.root())) (void)tensor.to_floats();
    }
  });
  return 0;
}
