// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/process/module_loader.h"

#include <dlfcn.h>

#include <filesystem>
#include <vector>

#include "domain/error.h"

namespace hat::runtime {
namespace {

namespace fs = std::filesystem;

// Sanitizers stand before every library, which this flag would undo; programs that are built with them have no LibTorch
// to keep apart.
#if defined(RTLD_DEEPBIND) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr int deep = RTLD_DEEPBIND;
#else
constexpr int deep = 0;
#endif

}  // namespace

void* module_entry(const Module& module) {
  const auto& [file, symbol, what, own_libraries_first] = module;
  std::error_code unknown;
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown).parent_path();
  const std::vector<fs::path> places{program / file, program / ".." / "lib" / "hat-studio" / file,
                                     fs::path(HAT_MODULE_DIR) / file};
  std::string tried;
  for (const fs::path& place : places) {
    tried += (tried.empty() ? "" : ", ") + place.lexically_normal().string();
    if (!fs::exists(place)) continue;
    void* handle = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL | (own_libraries_first ? deep : 0));
    if (handle == nullptr)
      throw Error(ErrorCode::io, Problem{place.string(), "", message("cannot load {}: {}", what, dlerror())});
    void* entry = dlsym(handle, symbol);
    if (entry == nullptr)
      throw Error(ErrorCode::io, Problem{place.string(), "", message("expected {}, got another library", what)});
    return entry;
  }
  throw Error(ErrorCode::io, Problem{file, "", message("{} is missing; looked for {}", what, tried)});
}

}  // namespace hat::runtime
