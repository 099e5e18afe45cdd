// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For one source file per test program: it replaces operator new, to see what reading a file takes.
#include <malloc.h>

#include <QByteArray>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <new>
#include <string>
#include <vector>

#include "domain/io/mapped_file.h"

namespace hat::test {

inline std::atomic<std::size_t> live_bytes{0}, peak_bytes{0};

/// The most memory that `work` holds at a time, beyond what was held before.
inline std::size_t peak_of(const std::function<void()>& work) {
  const std::size_t before = live_bytes;
  peak_bytes = before;
  work();
  return peak_bytes - before;
}

inline MappedFile file_of(const QByteArray& bytes, const std::string& name = "hostile.pt") {
  const auto* data = reinterpret_cast<const std::byte*>(bytes.constData());
  return MappedFile::of(name, std::vector<std::byte>(data, data + bytes.size()));
}

/// What the error of `work` says; "no error" when there is none. Everything but an Error(format) goes through.
inline std::string fault_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::format) throw;
    return error.what();
  }
  return "no error";
}

/// Calls `work` with every byte (or every `step`-th) changed in two ways, one at a time. Whatever it throws but an
/// Error fails the test; errors must name the file.
inline void for_every_flip(const QByteArray& whole, const std::function<void(const QByteArray&)>& work, int step = 1) {
  for (qsizetype at = 0; at < whole.size(); at += step)
    for (const int flip : {0x01, 0xff}) {
      QByteArray bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ flip);
      try {
        work(bytes);
      } catch (const Error& error) {
        for (const Problem& problem : error.problems())
          if (problem.file != "hostile.pt")
            throw std::runtime_error("an error without the file's name: " + std::string(error.what()));
      }
    }
}

}  // namespace hat::test

void* operator new(std::size_t size) {
  void* place = std::malloc(size == 0 ? 1 : size);
  if (place == nullptr) throw std::bad_alloc();
  const std::size_t live = hat::test::live_bytes += malloc_usable_size(place);
  std::size_t peak = hat::test::peak_bytes;
  while (peak < live && !hat::test::peak_bytes.compare_exchange_weak(peak, live)) {
  }
  return place;
}
void operator delete(void* place) noexcept {
  if (place != nullptr) hat::test::live_bytes -= malloc_usable_size(place);
  std::free(place);
}
void operator delete(void* place, std::size_t) noexcept { operator delete(place); }
