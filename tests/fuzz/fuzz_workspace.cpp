// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/evaluations.h"
#include "domain/io/model_card.h"
#include "domain/workspace/load.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The readers of a workspace: its own file, a model's card, what was evaluated.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  scratch.put("workspace.yaml", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::load_workspace(scratch.folder()); });
  scratch.put("model.yaml", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_model_card(scratch.folder()); });
  scratch.put("evaluations.jsonl", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_evaluations(scratch.folder()); });
  return 0;
}
