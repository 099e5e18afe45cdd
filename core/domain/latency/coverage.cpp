// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/coverage.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hat {
namespace {

/// Of each feature.
std::array<Message, 10> feature_words() {
  return {message("encoder dim"),           message("encoder depth"),
          message("encoder FFN dim"),       message("encoder heads"),
          message("decoder dim"),           message("decoder depth"),
          message("decoder FFN dim"),       message("self-attention heads"),
          message("cross-attention heads"), message("cross-attention sources")};
}

constexpr bool is_mean(std::size_t feature) { return feature != 0 && feature != 1 && feature != 4 && feature != 5; }

Coverage nothing() {
  Coverage coverage;
  coverage.least.fill(std::numeric_limits<double>::infinity());
  coverage.most.fill(-std::numeric_limits<double>::infinity());
  return coverage;
}

void take(Coverage& coverage, std::size_t feature, double value) {
  coverage.least[feature] = std::min(coverage.least[feature], value);
  coverage.most[feature] = std::max(coverage.most[feature], value);
}

/// How far a value may lie outside: rows of means cannot show what single layers may have.
double margin(const Coverage& coverage, std::size_t feature) {
  if (coverage.per_layer || !is_mean(feature)) return 1e-9 * coverage.most[feature];
  return std::max(0.5 * (coverage.most[feature] - coverage.least[feature]), 1e-9 * coverage.most[feature]);
}

Message range_text(double least, double most) {
  return least == most ? Message::verbatim(fmt::format("{:.6g}", least)) : message("{:.6g} to {:.6g}", least, most);
}

std::vector<CoverageGap> outside(const Coverage& coverage, const Coverage& wanted) {
  std::vector<CoverageGap> found;
  if (!coverage.known() || !wanted.known()) return found;
  for (std::size_t i = 0; i < wanted.least.size(); ++i)
    if (wanted.least[i] < coverage.least[i] - margin(coverage, i) ||
        wanted.most[i] > coverage.most[i] + margin(coverage, i))
      found.push_back({i, wanted.least[i], wanted.most[i], coverage.least[i], coverage.most[i]});
  return found;
}

std::vector<Message> clauses_of(const std::vector<CoverageGap>& found) {
  const auto features = feature_words();
  std::vector<Message> clauses;
  for (const CoverageGap& gap : found)
    clauses.push_back(message("{} {} (fitted on {})", features[gap.feature], range_text(gap.least, gap.most),
                              range_text(gap.fitted_least, gap.fitted_most)));
  return clauses;
}

}  // namespace

Coverage coverage_of(std::span<const Architecture> archs) {
  if (archs.empty()) return {};
  Coverage coverage = nothing();
  coverage.per_layer = true;
  for (const Architecture& arch : archs) {
    take(coverage, 0, arch.encoder_dim);
    take(coverage, 1, arch.encoder_depth());
    for (const EncoderLayer& layer : arch.encoder) {
      take(coverage, 2, layer.ffn_dim);
      take(coverage, 3, layer.heads);
    }
    take(coverage, 4, arch.decoder_dim);
    take(coverage, 5, arch.decoder_depth());
    for (const DecoderLayer& layer : arch.decoder) {
      take(coverage, 6, layer.ffn_dim);
      take(coverage, 7, layer.self_heads);
      take(coverage, 8, layer.cross_heads);
      take(coverage, 9, layer.sources.size());
    }
  }
  return coverage;
}

Coverage coverage_of(std::span<const Features> rows) {
  if (rows.empty()) return {};
  Coverage coverage = nothing();
  for (const Features& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) take(coverage, i, row[i]);
  return coverage;
}

Coverage coverage_of(const SearchSpace& space) {
  const std::array ends{space.smallest(), space.largest()};
  return coverage_of(std::span<const Architecture>(ends));
}

std::vector<CoverageGap> gaps(const Coverage& coverage, const Architecture& arch) {
  if (coverage.per_layer) return outside(coverage, coverage_of(std::span(&arch, 1)));
  const Features features = features_of(arch);
  return outside(coverage, coverage_of(std::span(&features, 1)));
}

std::vector<CoverageGap> gaps(const Coverage& coverage, const SearchSpace& space) {
  return outside(coverage, coverage_of(space));
}

std::vector<Message> beyond(const Coverage& coverage, const Architecture& arch) {
  return clauses_of(gaps(coverage, arch));
}

std::vector<Message> beyond(const Coverage& coverage, const SearchSpace& space) {
  return clauses_of(gaps(coverage, space));
}

bool disjoint(const Coverage& coverage, const SearchSpace& space) {
  if (!coverage.known()) return false;
  const Coverage wanted = coverage_of(space);
  for (std::size_t i = 0; i < wanted.least.size(); ++i)
    if (wanted.most[i] < coverage.least[i] - margin(coverage, i) ||
        wanted.least[i] > coverage.most[i] + margin(coverage, i))
      return true;
  return false;
}

}  // namespace hat
