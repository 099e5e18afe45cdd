// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/ridge.h"

#include <cstddef>

namespace hat {

std::vector<double> solve_with_ridge(std::vector<std::vector<double>> a, std::vector<double> b) {
  const std::size_t n = b.size();
  double trace = 0;
  for (std::size_t i = 0; i < n; ++i) trace += a[i][i];
  for (std::size_t i = 0; i < n; ++i) a[i][i] += 1e-9 * trace / static_cast<double>(n) + 1e-300;
  for (std::size_t i = 0; i < n; ++i)  // positive definite: no pivoting
    for (std::size_t row = i + 1; row < n; ++row) {
      const double factor = a[row][i] / a[i][i];
      for (std::size_t k = i; k < n; ++k) a[row][k] -= factor * a[i][k];
      b[row] -= factor * b[i];
    }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  return b;
}

}  // namespace hat
