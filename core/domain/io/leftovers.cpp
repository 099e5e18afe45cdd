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

bool is_gone(long process) { return process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH; }

}  // namespace

std::string temporary_name(const std::string& name) {
  static std::atomic<unsigned> counter{0};
  constexpr std::size_t longest = 200;  // of 255 bytes that a name may have
  return fmt::format(".{}.{}-{}-{}{}", std::string_view(name).substr(0, longest), host(), ::getpid(), counter++, ending);
}

bool is_leftover(const std::string& name) {
  if (!name.starts_with('.') || !name.ends_with(ending)) return false;
  const std::string_view stem(name.data(), name.size() - ending.size());
  const std::size_t dot = stem.rfind('.');
  if (dot == 0 || dot == std::string_view::npos) return false;
  const std::string_view owner = stem.substr(dot + 1);  // HOST-PROCESS-NUMBER
  if (!owner.starts_with(host() + '-')) return false;
  const std::string_view rest = owner.substr(host().size() + 1);
  long process = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), process);
  return error == std::errc() && end != rest.data() + rest.size() && *end == '-' && is_gone(process);
}

std::vector<std::string> remove_leftovers(const std::string& folder) {
  std::vector<std::string> removed;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder, failed))
    if (is_leftover(entry.path().filename().string())) removed.push_back(entry.path().string());
  std::erase_if(removed, [](const std::string& path) {
    std::error_code stays;
    fs::remove_all(path, stays);
    return static_cast<bool>(stays);
  });
  return removed;
}

void remove_leftovers_once(const std::string& folder) {
  static std::mutex mutex;
  static std::set<std::string> done;
  {
    const std::lock_guard lock(mutex);
    if (!done.insert(folder).second) return;
  }
  (void)remove_leftovers(folder);
}

}  // namespace hat
