// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/leftovers.h"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <mutex>
#include <set>
#include <string_view>

#include "domain/io/fingerprint.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tmp";

/// Which machine: folders are shared between machines, and a process of another one cannot be asked after.
const std::string& host() {
  static const std::string name = [] {
    std::array<char, 256> text{};
    (void)::gethostname(text.data(), text.size() - 1);
    return fmt::format("{:08x}", fingerprint_of(text.data()) >> 32);
  }();
  return name;
}

/// The process of this machine that a temporary file's name tells; 0 for every other name.
long owner_of(const std::string& name) {
  if (!name.starts_with('.') || !name.ends_with(ending)) return 0;
  const std::string_view stem(name.data(), name.size() - ending.size());
  const std::size_t dot = stem.rfind('.');
  if (dot == 0 || dot == std::string_view::npos) return 0;
  const std::string_view owner = stem.substr(dot + 1);  // HOST-PROCESS-NUMBER
  if (!owner.starts_with(host() + '-')) return 0;
  const std::string_view rest = owner.substr(host().size() + 1);
  long process = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), process);
  return error == std::errc() && end != rest.data() + rest.size() && *end == '-' ? process : 0;
}

bool is_gone(long process) { return process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH; }

}  // namespace

std::string temporary_name(const std::string& name) {
  static std::atomic<unsigned> counter{0};
  constexpr std::size_t longest = 200;  // of 255 bytes that a name may have
  return fmt::format(".{}.{}-{}-{}{}", std::string_view(name).substr(0, longest), host(), ::getpid(), counter++,
                     ending);
}

bool is_leftover(const std::string& name) { return is_gone(owner_of(name)); }

namespace {

/// Removes what in `folder` has a name of `chosen`; returns the paths.
std::vector<std::string> remove_if(const std::string& folder, bool (*chosen)(const std::string& name)) {
  std::vector<std::string> removed;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder, failed))
    if (chosen(entry.path().filename().string())) removed.push_back(entry.path().string());
  std::erase_if(removed, [](const std::string& path) {
    std::error_code stays;
    fs::remove_all(path, stays);
    return static_cast<bool>(stays);
  });
  return removed;
}

/// The folders that this process wrote into.
struct Written {
  std::mutex mutex;
  std::set<std::string> folders;
};
Written& written() {
  static Written instance;
  return instance;
}

}  // namespace

std::vector<std::string> remove_leftovers(const std::string& folder) { return remove_if(folder, is_leftover); }

void remove_leftovers_once(const std::string& folder) {
  {
    const std::lock_guard lock(written().mutex);
    if (!written().folders.insert(folder).second) return;
  }
  (void)remove_leftovers(folder);
}

void remove_own_temporaries() {
  const std::lock_guard lock(written().mutex);
  for (const std::string& folder : written().folders)
    (void)remove_if(folder, [](const std::string& name) { return owner_of(name) == ::getpid(); });
}

}  // namespace hat
