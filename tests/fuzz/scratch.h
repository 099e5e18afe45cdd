// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace hat::fuzz {

/// A folder that lives as long as the process, in memory where the system has such a place, for readers that take
/// paths.
class Scratch {
 public:
  Scratch() { std::filesystem::create_directories(folder_); }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] const std::string& folder() const { return folder_; }
  /// Writes the input under that name and returns its path.
  std::string put(const char* name, const std::uint8_t* data, std::size_t size) const {
    std::string path = folder_ + '/' + name;
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    return path;
  }

 private:
  static std::string place() {
    return std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path().string();
  }
  std::string folder_ = place() + "/hat-fuzz-" + std::to_string(::getpid());
};

}  // namespace hat::fuzz
