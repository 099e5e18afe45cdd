// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/space_series.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "domain/arch/cost.h"

namespace hat::ui {
namespace {

constexpr int cost_samples = 64;

template <class Space>
auto* values_of(Space& space, Gene gene) {
  switch (gene) {
    case Gene::encoder_dim: return &space.encoder_dims;
    case Gene::decoder_dim: return &space.decoder_dims;
    case Gene::encoder_depth: return &space.encoder_depths;
    case Gene::decoder_depth: return &space.decoder_depths;
    case Gene::encoder_ffn_dim: return &space.encoder_ffn_dims;
    case Gene::decoder_ffn_dim: return &space.decoder_ffn_dims;
    case Gene::encoder_heads: return &space.encoder_heads;
    case Gene::self_heads: return &space.self_heads;
    case Gene::cross_heads: return &space.cross_heads;
    case Gene::sources: break;
  }
  return static_cast<decltype(&space.encoder_dims)>(nullptr);
}

/// Ascending values of a gene as chips know them: of sources, the n of the rules "the last n layers".
std::vector<int> chosen(const SearchSpace& space, Gene gene) {
  std::vector<int> values;
  if (const auto* list = values_of(space, gene)) {
    values = *list;
  } else {
    for (const SourceRule& rule : space.sources)
      if (rule.last > 0) values.push_back(rule.last);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

}  // namespace

std::vector<int> offered_choices(const SearchSpace& whole, Gene gene) {
  std::vector<int> values = chosen(whole, gene);
  const auto count_up_to = [&](int most) {
    values.resize(static_cast<std::size_t>(most));
    std::iota(values.begin(), values.end(), 1);
  };
  switch (gene) {
    case Gene::encoder_depth: count_up_to(whole.max_encoder_depth()); break;
    case Gene::decoder_depth: count_up_to(whole.max_decoder_depth()); break;
    case Gene::sources: count_up_to(std::min(whole.max_encoder_depth(), 6)); break;
    case Gene::encoder_dim:
    case Gene::decoder_dim: break;
    default:
      // Half of the smallest one: halves of heads and of FFN dims stay whole and cut the weights where layers expect
      // it.
      if (!values.empty() && values.front() % 2 == 0) values.insert(values.begin(), values.front() / 2);
  }
  return values;
}

bool has_choice(const SearchSpace& space, Gene gene, int value) {
  const std::vector<int> values = chosen(space, gene);
  return std::binary_search(values.begin(), values.end(), value);
}

std::optional<SearchSpace> with_toggled(const SearchSpace& space, Gene gene, int value) {
  SearchSpace changed = space;
  if (has_choice(space, gene, value)) {
    if (chosen(space, gene).size() == 1) return std::nullopt;
    if (auto* list = values_of(changed, gene))
      std::erase(*list, value);
    else
      std::erase_if(changed.sources, [&](const SourceRule& rule) { return rule.last == value; });
  } else if (auto* list = values_of(changed, gene)) {
    list->push_back(value);
    std::sort(list->begin(), list->end(), std::greater<>());  // the largest first, as HAT writes them
  } else {
    changed.sources.push_back({value, {}});
    std::sort(changed.sources.begin(), changed.sources.end(),
              [](const SourceRule& a, const SourceRule& b) { return a.last < b.last; });
  }
  return changed;
}

int differences(const SearchSpace& a, const SearchSpace& b) {
  int count = a.any_sources != b.any_sources ? 1 : 0;
  for (int g = 0; g < gene_count; ++g) {
    const Gene gene = static_cast<Gene>(g);
    if (gene == Gene::sources && (a.any_sources || b.any_sources)) continue;
    std::vector<int> one = chosen(a, gene), other = chosen(b, gene), apart;
    std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(apart));
    count += static_cast<int>(apart.size());
  }
  return count;
}

std::vector<std::pair<Gene, int>> untrained_choices(const SearchSpace& space, const SearchSpace& whole) {
  std::vector<std::pair<Gene, int>> found;
  for (int g = 0; g < gene_count; ++g) {
    const Gene gene = static_cast<Gene>(g);
    if (gene == Gene::sources && (whole.any_sources || space.any_sources)) continue;
    for (const int value : chosen(space, gene))
      if (!has_choice(whole, gene, value)) found.emplace_back(gene, value);
  }
  return found;
}

bool same_choices(const SearchSpace& a, const SearchSpace& b) { return differences(a, b) == 0; }

std::string count_formula(const SearchSpace& space) {
  if (space.encoder_depths.empty() || (space.any_sources && space.max_encoder_depth() > 20)) return {};
  const auto raised = [](std::size_t base, int power) {
    static constexpr const char* digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = std::to_string(base);
    for (const char digit : std::to_string(power)) text += digits[digit - '0'];
    return text;
  };
  const auto sum = [&](std::size_t base, std::vector<int> powers) {
    std::sort(powers.begin(), powers.end());
    if (powers.size() == 1) return raised(base, powers[0]);
    const bool steps = powers.back() - powers.front() + 1 == static_cast<int>(powers.size());
    if (powers.size() > 3 && steps)
      return "(" + raised(base, powers[0]) + " + " + raised(base, powers[1]) + " + … + " + raised(base, powers.back()) +
             ")";
    std::string text;
    for (const int power : powers) text += (text.empty() ? "(" : " + ") + raised(base, power);
    return text + ")";
  };
  const std::size_t dims = space.encoder_dims.size() * space.decoder_dims.size();
  const std::size_t encoder = space.encoder_ffn_dims.size() * space.encoder_heads.size();
  const std::size_t decoder = space.decoder_ffn_dims.size() * space.self_heads.size() * space.cross_heads.size();
  std::map<std::size_t, std::vector<int>> depths;  // encoder depths by how many source sets they leave
  for (const int depth : space.encoder_depths)
    depths[space.any_sources ? (std::size_t{1} << depth) - 1 : space.source_sets(depth).size()].push_back(depth);
  std::string products;
  for (const auto& [sets, of] : depths)
    products += (products.empty() ? "" : " + ") + sum(encoder, of) + " · " + sum(decoder * sets, space.decoder_depths);
  if (dims == 1) return products;
  return std::to_string(dims) + " · " + (depths.size() == 1 ? products : "[" + products + "]");
}

SpaceSample sample_space(const SearchSpace& space, const std::vector<LatencyModel>& devices, int count,
                         std::uint64_t seed, const std::function<void()>& pause) {
  SpaceSample sample;
  sample.count = space.count().get_str();
  Rng rng(seed);
  for (int i = 0; i < count; ++i) {
    if (i % 64 == 0) pause();
    SpacePoint point;
    point.arch = space.sample(rng);
    point.params = static_cast<double>(params_of(point.arch, space.qkv_dim)) / 1e6;
    point.flops = static_cast<double>(flops_of(point.arch, space.qkv_dim, space.tokens)) / 1e9;
    point.ms = devices.empty() ? std::numeric_limits<double>::quiet_NaN() : devices.front()(point.arch);
    sample.points.push_back(std::move(point));
  }
  for (const LatencyModel& device : devices) {
    pause();
    Rng same(seed + 1);  // the same architectures on every device
    sample.costs.push_back(choice_costs(space, device, cost_samples, same));
  }
  return sample;
}

std::optional<EqualFlops> equal_flops(const std::vector<SpacePoint>& points) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (std::isfinite(points[i].ms) && points[i].ms > 0) order.push_back(i);
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return points[a].flops < points[b].flops; });
  std::optional<EqualFlops> best;
  double most = 0;
  std::size_t end = 0;
  for (std::size_t begin = 0; begin < order.size(); ++begin) {
    while (end < order.size() && points[order[end]].flops <= 1.02 * points[order[begin]].flops) ++end;
    const SpacePoint& first = points[order[begin]];
    for (std::size_t k = begin + 1; k < end; ++k) {
      const SpacePoint& other = points[order[k]];
      const bool first_is_slow = first.ms > other.ms;
      const double apart = std::abs(first.ms - other.ms);
      if (apart <= most || apart < 0.1 * std::min(first.ms, other.ms)) continue;
      most = apart;
      best = EqualFlops{first_is_slow ? order[k] : order[begin], first_is_slow ? order[begin] : order[k],
                        (first.flops + other.flops) / 2};
    }
  }
  return best;
}

}  // namespace hat::ui
