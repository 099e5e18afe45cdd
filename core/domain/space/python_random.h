// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace hat {

/// The numbers that Python's module `random` gives after random.seed(n): the Mersenne Twister MT19937 (Matsumoto and
/// Nishimura, 1998), started from the words of n, and Python 3's ways to make other draws of its 32-bit words. HAT
/// draws its architectures with them, so a seed there and here gives the same ones. For everything else this program
/// has Rng.
class PythonRandom {
 public:
  /// random.seed(seed); Python takes the absolute value of a negative one.
  explicit PythonRandom(std::uint64_t seed);

  /// The next 32 bits.
  [[nodiscard]] std::uint32_t word();
  /// random.getrandbits(count), count from 1 to 64.
  [[nodiscard]] std::uint64_t bits(int count);
  /// A whole number in [0, count), count from 1: what random.choice, randrange, shuffle and sample draw.
  [[nodiscard]] std::uint64_t below(std::uint64_t count);
  /// random.random(): 53 bits in [0, 1).
  [[nodiscard]] double random();
  /// random.randint(first, last), both ends included.
  [[nodiscard]] std::int64_t randint(std::int64_t first, std::int64_t last);
  /// Index that random.choices(...)[0] takes of `count` things.
  [[nodiscard]] std::size_t one_of_choices(std::size_t count);
  /// Indices that random.sample(range(count), size) takes, size at most count.
  [[nodiscard]] std::vector<std::size_t> sample(std::size_t count, std::size_t size);

  /// random.choice of a list that is not empty.
  template <class List>
  [[nodiscard]] const auto& choice(const List& list) {
    return list[below(list.size())];
  }
  /// random.shuffle.
  template <class T>
  void shuffle(std::span<T> list) {
    for (std::size_t i = list.size(); i-- > 1;) std::swap(list[i], list[below(i + 1)]);
  }

 private:
  std::mt19937 generator_;
};

}  // namespace hat
