// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/latency_series.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "domain/latency/latency_table.h"
#include "domain/metrics/correlation.h"

namespace hat::ui {
namespace {

constexpr double close_enough = 0.05;  // the band that the plot shows, and the share that a user may trust a budget to
constexpr double band_share = 0.9;

double plain_quantile(const std::vector<double>& ascending, double share) {
  const double place = share * static_cast<double>(ascending.size() - 1);
  const std::size_t below = static_cast<std::size_t>(place), above = std::min(below + 1, ascending.size() - 1);
  return ascending[below] + (place - static_cast<double>(below)) * (ascending[above] - ascending[below]);
}

LatencySample sample_at(int row, const Latency& latency, const Features& features,
                        const std::optional<Architecture>& arch) {
  LatencySample sample;
  sample.row = row;
  sample.encoder_ms = latency.encoder_ms;
  sample.decoder_ms = latency.decoder_ms;
  sample.std_ms = std::hypot(latency.encoder_std_ms, latency.decoder_std_ms);
  sample.depth = static_cast<int>(std::lround(features[5]));
  sample.arch = arch;
  sample.id = arch ? id_of(*arch) : "row-" + std::to_string(row);
  return sample;
}

void find_errors(LatencyReport& report, const LatencyPredictor& predictor) {
  using On = LatencyErrors::On;
  LatencyErrors& found = report.errors;
  std::vector<double> predicted, measured, distances;
  const auto take = [&](const LatencySample& sample) {
    if (!std::isfinite(sample.predicted_ms) || sample.measured_ms() <= 0) return;
    predicted.push_back(sample.predicted_ms);
    measured.push_back(sample.measured_ms());
    distances.push_back(std::abs(sample.error()));
  };
  for (const LatencySample& sample : report.samples)
    if (report.split ? sample.use == RowUse::held_out : !sample.slow) take(sample);
  const PredictorErrors& told = predictor.info().held_out;
  if (report.split)
    found.on = On::held_out;
  else if (told.rows > 0)
    found.on = told.rows == predictor.info().rows ? On::in_turns : On::told;
  else if (!predicted.empty())
    found.on = On::all_rows;
  found.errors = report.split || told.rows <= 0 ? errors_of(predicted, measured) : told;
  if (!distances.empty() && found.on != On::told && found.on != On::in_turns)
    found.within = static_cast<double>(std::ranges::count_if(distances, [](double d) { return d <= close_enough; })) /
                   static_cast<double>(distances.size());
  found.band_is_of_all_rows = found.on != On::held_out;
  found.band = further_quantile(distances, band_share).value_or(LatencySample::unknown);
}

}  // namespace

std::optional<double> further_quantile(std::vector<double> values, double share) {
  const double wanted = std::ceil(share * static_cast<double>(values.size() + 1) - 1e-9);
  if (values.empty() || wanted > static_cast<double>(values.size())) return std::nullopt;
  const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::max(wanted, 1.0)) - 1;
  std::nth_element(values.begin(), place, values.end());
  return *place;
}

std::size_t block_rows_for(std::size_t rows) { return std::max<std::size_t>(10, (rows + 100) / 200 * 10); }

LatencySample sample_of(int row, const Architecture& arch, const Latency& latency, double predicted_ms) {
  LatencySample sample = sample_at(row, latency, features_of(arch), arch);
  sample.predicted_ms = predicted_ms;
  return sample;
}

LatencyReport report_of(const LatencyTable& table, const LatencyPredictor* predictor, int qkv_dim,
                        const std::function<void()>& pause) {
  const auto rest = [&] {
    if (pause) pause();
  };
  LatencyReport report;
  report.device = table.device;
  report.source_tokens = table.source_tokens;
  report.target_tokens = table.target_tokens;
  report.beam = table.beam;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const LatencyTable::Row& row = table.rows[i];
    report.samples.push_back(sample_at(static_cast<int>(i) + 1, row.latency, row.features, row.arch));
  }
  rest();
  report.block_rows = block_rows_for(table.rows.size());
  report.audit = audit_drift(table, report.block_rows);
  for (std::size_t i = 0; i < report.audit.ratios.size(); ++i) report.samples[i].ratio = report.audit.ratios[i];
  for (const std::size_t row : slow_rows_of(report.audit)) report.samples[row].slow = true;
  rest();
  if (predictor) {
    report.has_predictor = true;
    report.kind = predictor->info().kind;
    report.predictor_rows = predictor->info().rows;
    report.coverage = predictor->info().coverage;
    report.calibration = predictor->info().calibration;
    const std::vector<double> predicted = predictions_of(*predictor, table);
    for (std::size_t i = 0; i < predicted.size(); ++i) report.samples[i].predicted_ms = predicted[i];
    report.split = split_of(*predictor, table, report.audit);
    if (report.split) {
      for (LatencySample& sample : report.samples) sample.use = RowUse::fitted;
      for (const std::size_t row : report.split->held_out) report.samples[row].use = RowUse::held_out;
      for (const std::size_t row : report.split->left_out) report.samples[row].use = RowUse::set_aside;
      rest();
      report.baselines = baselines_of(table, *report.split, qkv_dim);
      if (report.kind == PredictorKind::layers)
        std::erase_if(report.baselines, [](const BaselineErrors& one) { return one.baseline == Baseline::layers; });
    }
    find_errors(report, *predictor);
  }
  report.depths = depth_groups(report.samples);
  return report;
}

std::vector<DepthGroup> depth_groups(const std::vector<LatencySample>& samples) {
  std::map<int, DepthGroup> groups;
  std::map<int, std::vector<double>> errors;
  for (const LatencySample& sample : samples) {
    DepthGroup& group = groups[sample.depth];
    group.depth = sample.depth;
    ++group.rows;
    group.encoder_ms += sample.encoder_ms;
    group.decoder_ms += sample.decoder_ms;
    if (std::isfinite(sample.predicted_ms) && sample.measured_ms() > 0 && !sample.slow)
      errors[sample.depth].push_back(sample.error());
  }
  std::vector<DepthGroup> all;
  for (auto& [depth, group] : groups) {
    group.encoder_ms /= group.rows;
    group.decoder_ms /= group.rows;
    if (std::vector<double>& found = errors[depth]; !found.empty()) {
      std::ranges::sort(found);
      group.predicted_rows = static_cast<int>(found.size());
      group.low = plain_quantile(found, 0.05);
      group.middle = plain_quantile(found, 0.5);
      group.high = plain_quantile(found, 0.95);
    }
    all.push_back(group);
  }
  return all;
}

std::vector<XY> error_band(Range x, double share, bool percent) {
  const auto corner = [&](double at, double error) { return XY{at, percent ? 100 * error : at * (1 + error)}; };
  return {corner(x.lower, share), corner(x.upper, share), corner(x.upper, -share), corner(x.lower, -share)};
}

std::vector<XY> block_steps(const std::vector<DriftBlock>& blocks) {
  std::vector<XY> corners;
  for (const DriftBlock& block : blocks) {
    corners.push_back({static_cast<double>(block.first_row) - 0.5, block.total_ratio});
    corners.push_back({static_cast<double>(block.last_row) + 0.5, block.total_ratio});
  }
  return corners;
}

std::vector<ComponentRow> component_rows(const LengthPoint& point) {
  using Part = ComponentRow::Part;
  const auto part_of = [](Component component) {
    switch (component) {
      case Component::encoder_attention:
      case Component::encoder_ffn: return Part::encoder;
      case Component::memory: return Part::memory;
      case Component::self_attention: return Part::self_attention;
      case Component::cross_attention: return Part::cross_attention;
      case Component::ffn: return Part::ffn;
      case Component::output: return Part::output;
      case Component::encoder_rest:
      case Component::decoder_rest: break;
    }
    return Part::rest;
  };
  std::vector<ComponentRow> rows;
  const double total = point.latency.total_ms();
  for (const Part part : {Part::encoder, Part::memory, Part::self_attention, Part::cross_attention, Part::ffn,
                          Part::output, Part::rest}) {
    std::map<int, double> layers;
    for (const ComponentTime& one : point.components)
      if (part_of(one.component) == part) layers[one.layer] += one.ms;
    if (layers.empty()) continue;
    ComponentRow row;
    row.part = part;
    for (const auto& [layer, ms] : layers) {
      row.pieces.push_back({layer, ms});
      row.ms += ms;
    }
    row.share = total > 0 ? row.ms / total : 0;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<ComponentRow> component_rows(const LatencyParts& parts) {
  LengthPoint point;
  point.tokens = parts.tokens;
  point.latency.decoder_ms = parts.total_ms;  // the sum is what shares are taken of
  point.components = parts.parts;
  return component_rows(point);
}

}  // namespace hat::ui
