// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hat {

/// A short name of some content, to tell whether it is the same as before. 64-bit FNV-1a: no protection against those
/// who want two contents to have one.
class Fingerprint {
 public:
  void add(std::string_view bytes) {
    for (const char byte : bytes) value_ = (value_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  }
  /// Text with its end marked, so that "ab", "c" differs from "a", "bc".
  void add_field(std::string_view text) {
    add(text);
    add(std::string_view("\0", 1));
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }
  /// 16 hexadecimal digits.
  [[nodiscard]] std::string text() const;

 private:
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

/// Of `text` alone.
[[nodiscard]] std::uint64_t fingerprint_of(std::string_view text);

}  // namespace hat
