// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/python_random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace hat {
namespace {

/// Starts the generator as Python does, with the paper's "init by array": the key is the seed in words of 32 bits, the
/// least first, at least one of them. std::mt19937 takes its state from a seed sequence as it comes.
class PythonSeed {
 public:
  using result_type = std::uint_least32_t;
  explicit PythonSeed(std::uint64_t seed)
      : key_{static_cast<result_type>(seed), static_cast<result_type>(seed >> 32)} {}

  template <class Iterator>
  void generate(Iterator state, Iterator end) const {
    const auto size = static_cast<std::size_t>(end - state), length = std::size_t{key_[1] != 0 ? 2u : 1u};
    state[0] = 19650218u;
    for (std::size_t i = 1; i < size; ++i)
      state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + static_cast<result_type>(i);
    const auto mixed = [&](std::size_t i, result_type factor) {
      return state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * factor);
    };
    std::size_t i = 1, j = 0;
    const auto advance = [&] {
      if (++i < size) return;
      state[0] = state[size - 1];
      i = 1;
    };
    for (std::size_t k = 0; k < size; ++k) {
      state[i] = mixed(i, 1664525u) + key_[j] + static_cast<result_type>(j);
      j = (j + 1) % length;
      advance();
    }
    for (std::size_t k = 1; k < size; ++k) {
      state[i] = mixed(i, 1566083941u) - static_cast<result_type>(i);
      advance();
    }
    state[0] = 0x80000000u;
  }

 private:
  std::array<result_type, 2> key_;
};

}  // namespace

PythonRandom::PythonRandom(std::uint64_t seed) {
  PythonSeed words(seed);
  generator_.seed(words);
}

std::uint32_t PythonRandom::word() { return static_cast<std::uint32_t>(generator_()); }

std::uint64_t PythonRandom::bits(int count) {
  if (count <= 32) return word() >> (32 - count);
  const std::uint64_t low = word();
  return low | static_cast<std::uint64_t>(word() >> (64 - count)) << 32;
}

std::uint64_t PythonRandom::below(std::uint64_t count) {
  const int width =
      std::bit_width(count);  // of count itself, not of count - 1: for a power of two half of the draws fail
  std::uint64_t draw = bits(width);
  while (draw >= count) draw = bits(width);
  return draw;
}

double PythonRandom::random() {
  const std::uint32_t high = word() >> 5, low = word() >> 6;
  return (high * 67108864.0 + low) / 9007199254740992.0;
}

std::int64_t PythonRandom::randint(std::int64_t first, std::int64_t last) {
  return first + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
}

std::size_t PythonRandom::one_of_choices(std::size_t count) {
  return static_cast<std::size_t>(std::floor(random() * static_cast<double>(count)));
}

std::vector<std::size_t> PythonRandom::sample(std::size_t count, std::size_t size) {
  std::vector<std::size_t> taken;
  // Python keeps a pool where that is smaller than a set of what was taken would be; the draws differ.
  double set_size = 21;
  if (size > 5) set_size += std::pow(4, std::ceil(std::log(static_cast<double>(size) * 3) / std::log(4.0)));
  if (static_cast<double>(count) <= set_size) {
    std::vector<std::size_t> pool(count);
    for (std::size_t i = 0; i < count; ++i) pool[i] = i;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t j = below(count - i);
      taken.push_back(pool[j]);
      pool[j] = pool[count - i - 1];
    }
    return taken;
  }
  while (taken.size() < size) {
    const std::size_t j = below(count);
    if (std::ranges::find(taken, j) == taken.end()) taken.push_back(j);
  }
  return taken;
}

}  // namespace hat
