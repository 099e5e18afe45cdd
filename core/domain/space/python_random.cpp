// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/python_random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hat {

PythonRandom::PythonRandom(std::uint64_t seed) {
  // The generator's "init by array": the key is the seed in words of 32 bits, the least first, at least one of them.
  const std::array<std::uint32_t, 2> key{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
  const std::size_t length = key[1] != 0 ? 2 : 1;
  start(19650218u);
  const auto mixed = [this](std::size_t i, std::uint32_t factor) { return state_[i] ^ ((state_[i - 1] ^ (state_[i - 1] >> 30)) * factor); };
  std::size_t i = 1, j = 0;
  const auto advance = [&] {
    if (++i < size_) return;
    state_[0] = state_[size_ - 1];
    i = 1;
  };
  for (std::size_t k = 0; k < size_; ++k) {
    state_[i] = mixed(i, 1664525u) + key[j] + static_cast<std::uint32_t>(j);
    j = (j + 1) % length;
    advance();
  }
  for (std::size_t k = 1; k < size_; ++k) {
    state_[i] = mixed(i, 1566083941u) - static_cast<std::uint32_t>(i);
    advance();
  }
  state_[0] = 0x80000000u;
}

void PythonRandom::start(std::uint32_t seed) {
  state_[0] = seed;
  for (std::size_t i = 1; i < size_; ++i) state_[i] = 1812433253u * (state_[i - 1] ^ (state_[i - 1] >> 30)) + static_cast<std::uint32_t>(i);
}

void PythonRandom::refill() {
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint32_t joined = (state_[i] & 0x80000000u) | (state_[(i + 1) % size_] & 0x7fffffffu);
    state_[i] = state_[(i + 397) % size_] ^ (joined >> 1) ^ ((joined & 1u) != 0 ? 0x9908b0dfu : 0u);
  }
  at_ = 0;
}

std::uint32_t PythonRandom::word() {
  if (at_ == size_) refill();
  std::uint32_t y = state_[at_++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  return y ^ (y >> 18);
}

std::uint64_t PythonRandom::bits(int count) {
  if (count <= 32) return word() >> (32 - count);
  const std::uint64_t low = word();
  return low | static_cast<std::uint64_t>(word() >> (64 - count)) << 32;
}

std::uint64_t PythonRandom::below(std::uint64_t count) {
  const int width = std::bit_width(count);  // of count itself, not of count - 1: for a power of two half of the draws fail
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

std::size_t PythonRandom::one_of_choices(std::size_t count) { return static_cast<std::size_t>(std::floor(random() * static_cast<double>(count))); }

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
