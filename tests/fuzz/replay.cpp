// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzer: on every file of the folders named, and on seeded mutations of each. Ends with
// an error when an input makes the target hold more memory than a small multiple of the input.
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::atomic<std::size_t> held{0}, most_held{0};

void* take(std::size_t size) {
  void* memory = std::malloc(std::max<std::size_t>(size, 1));
  if (memory == nullptr) throw std::bad_alloc();
  const std::size_t now = held += malloc_usable_size(memory);
  std::size_t most = most_held;
  while (now > most && !most_held.compare_exchange_weak(most, now)) {
  }
  return memory;
}

void give(void* memory) {
  if (memory == nullptr) return;
  held -= malloc_usable_size(memory);
  std::free(memory);
}

constexpr std::size_t multiple = 256, always_allowed = 1 << 20;

bool run(const std::string& input, const std::string& name) {
  const std::size_t before = held;
  most_held = before;
  (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  const std::size_t used = most_held - before;
  if (used <= multiple * input.size() + always_allowed) return true;
  std::fprintf(stderr, "%s: %zu bytes of input made the program hold %zu bytes\n", name.c_str(), input.size(), used);
  return false;
}

/// One to four changes: a byte, a run of bytes, the length, a number that is far too large.
std::string mutated(std::string input, std::mt19937& random) {
  for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
    const std::size_t at = input.empty() ? 0 : random() % input.size();
    switch (random() % 6) {
      case 0:
        if (!input.empty()) input[at] = static_cast<char>(random());
        break;
      case 1:
        if (!input.empty()) input[at] = static_cast<char>(input[at] ^ 1 << random() % 8);
        break;
      case 2: input.resize(at); break;
      case 3: input.insert(at, 1 + random() % 8, static_cast<char>(random())); break;
      case 4: input.erase(at, 1 + random() % 8); break;
      default:
        for (std::size_t i = at; i < std::min(input.size(), at + 8); ++i)
          input[i] = static_cast<char>(random() % 2 == 0 ? 0xff : 0x7f);
    }
  }
  return input;
}

}  // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
// The buffer of std::stable_sort comes from here: all forms, or a block is given back to another allocator than it is
// from.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  try {
    return take(size);
  } catch (const std::bad_alloc&) {
    return nullptr;
  }
}
void* operator new[](std::size_t size, const std::nothrow_t& none) noexcept { return operator new(size, none); }
void operator delete(void* memory) noexcept { give(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { give(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { give(memory); }
void operator delete[](void* memory) noexcept { give(memory); }
void operator delete(void* memory, std::size_t) noexcept { give(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give(memory); }

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (int i = 1; i < argc; ++i) {
    if (fs::is_directory(argv[i])) {
      for (const auto& entry : fs::recursive_directory_iterator(argv[i]))
        if (entry.is_regular_file()) files.push_back(entry.path());
    } else {
      files.emplace_back(argv[i]);
    }
  }
  std::sort(files.begin(), files.end());
  if (files.empty()) {
    std::fprintf(stderr, "expected files or folders of inputs, got none\n");
    return 2;
  }
  constexpr int mutations = 400;
  bool good = true;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string input{std::istreambuf_iterator<char>(in), {}};
    good = run(input, file.string()) && good;
    std::mt19937 random(1);
    for (int i = 0; i < mutations; ++i)
      good = run(mutated(input, random), file.string() + ", mutation " + std::to_string(i)) && good;
  }
  std::printf("%zu inputs, %d mutations of each\n", files.size(), mutations);
  return good ? 0 : 1;
}
