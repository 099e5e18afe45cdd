// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/module_loader.h"

#include <dlfcn.h>

#include <filesystem>
#include <string>
#include <vector>

#include "domain/error.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr const char* file_name = "hat_sentencepiece.so";

#ifdef RTLD_DEEPBIND
constexpr int deep = RTLD_DEEPBIND;  // the module's own protobuf first
#else
constexpr int deep = 0;
#endif

const sentencepiece_module::Api* open_module() {
  std::error_code unknown;
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown).parent_path();
  const std::vector<fs::path> places{program / file_name, program / ".." / "lib" / "hat-studio" / file_name, fs::path(HAT_MODULE_DIR) / file_name};
  std::string tried;
  for (const fs::path& place : places) {
    tried += (tried.empty() ? "" : ", ") + place.lexically_normal().string();
    if (!fs::exists(place)) continue;
    void* handle = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL | deep);
    if (handle == nullptr) throw Error(ErrorCode::io, Problem{place.string(), "", std::string("cannot load the tokenizer's module: ") + dlerror()});
    using Entry = const sentencepiece_module::Api* (*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(handle, "hat_sentencepiece_api"));
    if (entry == nullptr) throw Error(ErrorCode::io, Problem{place.string(), "", "expected the tokenizer's module, got another library"});
    return entry();
  }
  throw Error(ErrorCode::io, Problem{file_name, "", "the tokenizer's module is missing; looked for " + tried});
}

}  // namespace

const sentencepiece_module::Api& sentencepiece_api() {
  static const sentencepiece_module::Api* const api = open_module();
  return *api;
}

}  // namespace hat
