// SPDX-License-Identifier: GPL-3.0-or-later
#include <span>

#include "domain/io/hat/import_plan.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// What a file is, whatever it is, and what is made of it: a plan names faults, it never throws.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string file = scratch.put("some.file", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::recognise(file); });
  const hat::ImportPlan plan = hat::plan_import(std::span(&file, 1));
  // One thing to make of it, or everything that is wrong with it.
  if (plan.tasks.empty() ? plan.rest.empty() : plan.tasks.size() != 1 || !plan.rest.empty()) std::abort();
  return 0;
}
