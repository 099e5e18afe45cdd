// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "domain/io/hat/import_plan.h"
#include "fuzz/expect.h"

namespace {

/// A file that lives as long as the process.
struct Scratch {
  std::string path = (std::filesystem::temp_directory_path() / ("hat-fuzz-" + std::to_string(::getpid()) + ".file")).string();
  ~Scratch() { std::filesystem::remove(path); }
};

}  // namespace

/// What a file is, whatever it is, and what is made of it: a plan names faults, it never throws.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Scratch scratch;
  std::ofstream(scratch.path, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  hat::fuzz::expect_result_or_error([&] { (void)hat::recognise(scratch.path); });
  const hat::ImportPlan plan = hat::plan_import(std::span(&scratch.path, 1));
  // One thing to make of it, or everything that is wrong with it.
  if (plan.tasks.empty() ? plan.rest.empty() : plan.tasks.size() != 1 || !plan.rest.empty()) std::abort();
  return 0;
}
