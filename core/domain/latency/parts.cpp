// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/parts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace hat {
namespace {

constexpr std::size_t term_count = 3;
using PartTerms = std::array<double, term_count>;

bool in_decoder(Component component) { return component > Component::encoder_rest && component != Component::memory; }

/// In the order in which people read them: the encoder upwards, the memory, the decoder upwards, output, rest.
std::vector<ComponentTime> names_of_parts(const Architecture& arch) {
  std::vector<ComponentTime> names;
  for (int layer = 1; layer <= arch.encoder_depth(); ++layer)
    for (const Component part : {Component::encoder_attention, Component::encoder_ffn})
      names.push_back({part, layer, 0});
  for (int layer = 1; layer <= arch.decoder_depth(); ++layer) names.push_back({Component::memory, layer, 0});
  for (int layer = 1; layer <= arch.decoder_depth(); ++layer)
    for (const Component part : {Component::self_attention, Component::cross_attention, Component::ffn})
      names.push_back({part, layer, 0});
  for (const Component part : {Component::output, Component::encoder_rest, Component::decoder_rest})
    names.push_back({part, 0, 0});
  return names;
}

/// What a part's ms are made of: its multiply-accumulates in millions, the steps of the decoder, and itself.
PartTerms part_terms(Component component, double macs, int tokens) {
  return {macs / 1e6, in_decoder(component) ? static_cast<double>(tokens) : 0, 1};
}

/// Solves a symmetric system of at most three unknowns, those of `used`; false where they cannot be told apart.
bool solve_subset(const std::array<PartTerms, term_count>& matrix, const PartTerms& right,
                  const std::vector<std::size_t>& used, PartTerms& found) {
  const std::size_t n = used.size();
  std::array<std::array<double, term_count + 1>, term_count> rows{};
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) rows[i][j] = matrix[used[i]][used[j]];
    rows[i][n] = right[used[i]];
  }
  for (std::size_t i = 0; i < n; ++i) {
    std::size_t best = i;
    for (std::size_t k = i + 1; k < n; ++k)
      if (std::abs(rows[k][i]) > std::abs(rows[best][i])) best = k;
    std::swap(rows[i], rows[best]);
    if (std::abs(rows[i][i]) < 1e-9) return false;
    for (std::size_t k = 0; k < n; ++k) {
      if (k == i) continue;
      const double factor = rows[k][i] / rows[i][i];
      for (std::size_t j = i; j <= n; ++j) rows[k][j] -= factor * rows[i][j];
    }
  }
  found = {};
  for (std::size_t i = 0; i < n; ++i) found[used[i]] = rows[i][n] / rows[i][i];
  return true;
}

/// Least squares with no weight below zero, by looking at every choice of terms: there are seven. Terms that add
/// nothing are left out, the multiply-accumulates last: they are what differs between architectures.
PartTerms fit(const std::vector<PartTerms>& samples, const std::vector<double>& ms) {
  PartTerms size{};
  for (const PartTerms& sample : samples)
    for (std::size_t i = 0; i < term_count; ++i) size[i] = std::max(size[i], std::abs(sample[i]));
  std::array<PartTerms, term_count> matrix{};
  PartTerms right{};
  double all = 0;
  for (std::size_t s = 0; s < samples.size(); ++s) {
    all += ms[s] * ms[s];
    for (std::size_t i = 0; i < term_count; ++i) {
      if (size[i] == 0) continue;
      right[i] += samples[s][i] / size[i] * ms[s];
      for (std::size_t j = 0; j < term_count; ++j)
        if (size[j] > 0) matrix[i][j] += samples[s][i] / size[i] * samples[s][j] / size[j];
    }
  }
  PartTerms best{};
  double least = all * (1 - 1e-9);
  for (const std::vector<std::size_t>& used :
       std::initializer_list<std::vector<std::size_t>>{{0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}, {0, 1, 2}}) {
    PartTerms weights{};
    if (!solve_subset(matrix, right, used, weights) || std::ranges::any_of(weights, [](double w) { return !(w >= 0); }))
      continue;
    double error = 0;
    for (std::size_t s = 0; s < samples.size(); ++s) {
      double value = 0;
      for (std::size_t i = 0; i < term_count; ++i)
        if (size[i] > 0) value += weights[i] * samples[s][i] / size[i];
      error += (value - ms[s]) * (value - ms[s]);
    }
    // A further term has to explain something.
    if (error < least - 1e-12 * all) least = error, best = weights;
  }
  for (std::size_t i = 0; i < term_count; ++i) best[i] = size[i] > 0 ? best[i] / size[i] : 0;
  return best;
}

/// No part below zero, and all of them together exactly `total`.
void scale_to(std::vector<ComponentTime>& parts, double total) {
  double sum = 0;
  for (ComponentTime& part : parts) {
    if (!std::isfinite(part.ms) || part.ms < 0) part.ms = 0;
    sum += part.ms;
  }
  if (parts.empty()) return;
  if (sum <= 0) {
    parts.back().ms = total;
    return;
  }
  ComponentTime* largest = &parts.front();
  double now = 0;
  for (ComponentTime& part : parts) {
    part.ms *= total / sum;
    now += part.ms;
    if (part.ms > largest->ms) largest = &part;
  }
  largest->ms += total - now;  // what rounding left
}

}  // namespace

std::vector<MeasuredParts> parts_of(const ProfileResult& profile) {
  std::vector<MeasuredParts> all;
  for (const LengthPoint& point : profile.points) all.push_back({profile.arch, profile.beam, point});
  return all;
}

double macs_of(Component component, const Architecture& arch, int layer, int tokens, const PartsSetting& setting) {
  const double q = setting.qkv_dim, e = arch.encoder_dim, d = arch.decoder_dim, t = tokens, b = setting.beam;
  const auto encoder_ffn = [&] {
    return static_cast<double>(arch.encoder.at(static_cast<std::size_t>(layer) - 1).ffn_dim);
  };
  const auto in = [&]() -> const DecoderLayer& { return arch.decoder.at(static_cast<std::size_t>(layer) - 1); };
  switch (component) {
    case Component::encoder_attention: return t * 4 * q * e + 2 * t * t * q;
    case Component::encoder_ffn: return t * 2 * e * encoder_ffn();
    case Component::encoder_rest: return t * e;
    case Component::memory: return t * in().sources.size() * 2 * q * e;
    // A step attends to the steps before it: half of the tokens on average, keys and values.
    case Component::self_attention: return b * (t * 4 * q * d + t * t * q);
    case Component::cross_attention: return b * (t * 2 * q * d + 2 * t * t * in().sources.size() * q);
    case Component::ffn: return b * t * 2 * d * in().ffn_dim;
    // Without a vocabulary the shape is kept: it is the same for all architectures of a space.
    case Component::output: return b * t * d * std::max(setting.vocab, 1);
    case Component::decoder_rest: return b * t * d;
  }
  return 0;
}

double LatencyParts::ms_of(Component component) const {
  double sum = 0;
  for (const ComponentTime& part : parts)
    if (part.component == component) sum += part.ms;
  return sum;
}

double LatencyParts::ms_of(Component component, int layer) const {
  double sum = 0;
  for (const ComponentTime& part : parts)
    if (part.component == component && part.layer == layer) sum += part.ms;
  return sum;
}

double LatencyParts::encoder_layer_ms(int layer) const {
  return ms_of(Component::encoder_attention, layer) + ms_of(Component::encoder_ffn, layer);
}

double LatencyParts::decoder_layer_ms(int layer) const {
  return ms_of(Component::memory, layer) + ms_of(Component::self_attention, layer) +
         ms_of(Component::cross_attention, layer) + ms_of(Component::ffn, layer);
}

PartsModel::PartsModel(std::vector<MeasuredParts> measured, PartsSetting setting)
    : measured_(std::move(measured)), setting_(setting) {
  std::array<std::vector<PartTerms>, component_count> samples;
  std::array<std::vector<double>, component_count> ms;
  std::set<Architecture> known;
  for (const MeasuredParts& one : measured_) {
    known.insert(one.arch);
    PartsSetting own = setting_;
    if (one.beam > 0) own.beam = one.beam;
    for (const ComponentTime& part : one.point.components) {
      const bool encoder = part.component == Component::encoder_attention || part.component == Component::encoder_ffn;
      const bool layered = encoder || (in_decoder(part.component) && part.component < Component::output) ||
                           part.component == Component::memory;
      if (layered && (part.layer < 1 || part.layer > (encoder ? one.arch.encoder_depth() : one.arch.decoder_depth())))
        continue;
      const auto index = static_cast<std::size_t>(part.component);
      samples[index].push_back(part_terms(
          part.component, macs_of(part.component, one.arch, part.layer, one.point.tokens, own), one.point.tokens));
      ms[index].push_back(std::max(0.0, part.ms));
    }
  }
  architectures_ = static_cast<int>(known.size());
  for (std::size_t i = 0; i < component_count; ++i)
    if (!samples[i].empty()) weights_[i] = fit(samples[i], ms[i]);
}

const MeasuredParts* PartsModel::find(const Architecture& arch, int tokens) const {
  const MeasuredParts* found = nullptr;
  for (const MeasuredParts& one : measured_)
    if (one.point.tokens == tokens && one.arch == arch && (one.beam <= 0 || one.beam == setting_.beam))
      found = &one;  // the newest is the last
  return found;
}

std::vector<ComponentTime> PartsModel::raw(const Architecture& arch, int tokens) const {
  std::vector<ComponentTime> parts = names_of_parts(arch);
  for (ComponentTime& part : parts) {
    const double macs = macs_of(part.component, arch, part.layer, tokens, setting_);
    if (architectures_ == 0) {
      // Neither are known by their FLOPs: what is looked up and sorted, and an output layer of unknown size.
      const bool none = part.component == Component::encoder_rest || part.component == Component::decoder_rest ||
                        (part.component == Component::output && setting_.vocab <= 0);
      part.ms = none ? 0 : macs;
      continue;
    }
    const PartTerms terms = part_terms(part.component, macs, tokens);
    const PartTerms& weights = weights_[static_cast<std::size_t>(part.component)];
    for (std::size_t i = 0; i < terms.size(); ++i) part.ms += weights[i] * terms[i];
  }
  return parts;
}

std::optional<LatencyParts> PartsModel::parts(const Architecture& arch, int tokens, double total_ms) const {
  LatencyParts found;
  found.tokens = tokens;
  if (const MeasuredParts* known = find(arch, tokens)) {
    found.basis = LatencyParts::Basis::measured;
    found.total_ms = known->point.latency.total_ms();
    found.parts = names_of_parts(arch);
    for (ComponentTime& part : found.parts)
      for (const ComponentTime& one : known->point.components)
        if (one.component == part.component && one.layer == part.layer) part.ms += one.ms;
    scale_to(found.parts, found.total_ms);
    return found;
  }
  if (!std::isfinite(total_ms) || total_ms < 0 || setting_.qkv_dim <= 0) return std::nullopt;
  found.basis = architectures_ > 0 ? LatencyParts::Basis::profiles : LatencyParts::Basis::flops;
  found.architectures = architectures_;
  found.total_ms = total_ms;
  found.parts = raw(arch, tokens);
  scale_to(found.parts, total_ms);
  return found;
}

}  // namespace hat
