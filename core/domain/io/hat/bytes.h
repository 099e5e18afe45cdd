// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

#include "domain/error.h"

namespace hat {

static_assert(std::endian::native == std::endian::little, "binary files are read as they lie in memory");

/// "byte 17" of a file, "entry data.pkl, byte 17" of a part of it: a problem's place.
[[nodiscard]] inline Message byte_of(const Message& part, std::uint64_t number) {
  return part.empty() ? message("byte {}", number) : message("{}, byte {}", part, number);
}

/// Reads little-endian numbers out of bytes. Whatever reaches beyond the end is an Error(format) that names the file
/// and the byte: "file: byte 17: truncated: expected 4 bytes, got 2".
class ByteReader {
 public:
  /// `part` names what is read inside the file ("entry model/data.pkl"), empty for the file itself; `base` is added to
  /// every byte number that an error names.
  ByteReader(std::span<const std::byte> bytes, std::string file, Message part = {}, std::uint64_t base = 0)
      : bytes_(bytes), file_(std::move(file)), part_(std::move(part)), base_(base) {}

  [[nodiscard]] std::uint64_t at() const { return at_; }
  [[nodiscard]] std::uint64_t left() const { return bytes_.size() - at_; }
  [[nodiscard]] std::uint64_t size() const { return bytes_.size(); }
  [[nodiscard]] const std::string& file() const { return file_; }

  void go_to(std::uint64_t place) {
    if (place > bytes_.size())
      fail(place, message("truncated: expected more bytes here, the end is at byte {}", base_ + bytes_.size()));
    at_ = place;
  }
  [[nodiscard]] std::span<const std::byte> take(std::uint64_t count) {
    if (count > left()) fail(at_, message("truncated: expected {} bytes, got {}", count, left()));
    const auto part = bytes_.subspan(at_, count);
    at_ += count;
    return part;
  }
  template <class T>
  [[nodiscard]] T number() {
    T value;
    std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
    return value;
  }
  /// Bytes up to the next line break, which is skipped.
  [[nodiscard]] std::span<const std::byte> line() {
    const void* end = left() == 0 ? nullptr : std::memchr(bytes_.data() + at_, '\n', left());
    if (end == nullptr) fail(at_, message("truncated: expected a line, got no line break"));
    const auto part = take(static_cast<const std::byte*>(end) - (bytes_.data() + at_));
    ++at_;
    return part;
  }
  [[noreturn]] void fail(std::uint64_t place, Message message) const {
    throw Error(ErrorCode::format, Problem{file_, "", std::move(message), byte_of(part_, base_ + place)});
  }

 private:
  std::span<const std::byte> bytes_;
  std::string file_;
  Message part_;
  std::uint64_t base_ = 0, at_ = 0;
};

[[nodiscard]] inline std::string_view text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace hat
