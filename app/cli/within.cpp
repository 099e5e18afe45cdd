// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/within.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <thread>
#include <utility>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "domain/latency/deadline_plan.h"
#include "domain/text/duration.h"

namespace hat::cli {
namespace {

/// A model that the plan may choose.
struct WayModel {
  const CatalogModel* model = nullptr;
  double ms = 0, bleu = 0;
};

/// The models that answer some budget, with the BLEU that is known or estimated of them; the fastest first.
std::vector<WayModel> ways_of(const ModelsOnDevice& models) {
  const std::optional<BleuEstimate> estimate = BleuEstimate::of(models.numbers);
  std::vector<WayModel> ways;
  for (const std::size_t i : answers_of(models.numbers)) {
    const ModelNumbers& numbers = models.numbers[i];
    const std::optional<double> bleu = numbers.bleu ? numbers.bleu : estimate ? (*estimate)(numbers) : std::nullopt;
    if (bleu) ways.push_back({&models.models[i], *numbers.latency_ms(), *bleu});
  }
  return ways;
}

/// About how many tokens a line has. What it takes is learned from what the first batches take: only how lines compare
/// matters.
double tokens_of(const std::string& line) {
  const auto characters =
      std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return 2 + static_cast<double>(characters) / 4;
}

}  // namespace

std::optional<double> seconds_of(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || !(value > 0) || !std::isfinite(value)) return std::nullopt;
  std::string unit(end, text.data() + text.size());
  std::erase(unit, ' ');
  constexpr std::array<std::pair<const char*, double>, 5> units{
      {{"", 1}, {"s", 1}, {"ms", 1e-3}, {"min", 60}, {"h", 3600}}};
  for (const auto& [name, seconds] : units)
    if (unit == name) return value * seconds;
  return std::nullopt;
}

WithinReport translate_within(Cli& cli, const TranslateConfig& config, const ModelsOnDevice& models,
                              const std::vector<std::string>& lines, double within,
                              const std::function<double()>& elapsed,
                              const std::function<void(std::size_t, Translation, const Architecture&)>& take) {
  const std::vector<WayModel> ways = ways_of(models);
  if (ways.empty())
    throw Error(ErrorCode::infeasible,
                Problem{"", "--within",
                        message("expected a workspace with models whose milliseconds and BLEU are known, got none: {} "
                                "and {} make them known",
                                "hat latency measure", "hat evaluate --keep")});
  std::vector<std::size_t> order(lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // The longest first: at the end, where little can be put right, pieces are short.
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return lines[i].size(); });
  const auto threads = static_cast<std::size_t>(
      config.threads > 0 ? config.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
  const std::size_t piece_lines = static_cast<std::size_t>(std::max(1, config.batch)) * threads;
  const double usual_tokens = 20;
  std::vector<std::vector<std::size_t>> pieces;
  std::vector<std::vector<DeadlinePlan::Way>> costs;
  std::vector<double> tokens;
  for (std::size_t first = 0; first < order.size(); first += piece_lines) {
    const std::size_t last = std::min(order.size(), first + piece_lines);
    pieces.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(first),
                        order.begin() + static_cast<std::ptrdiff_t>(last));
    double sum = 0;
    for (const std::size_t line : pieces.back()) sum += tokens_of(lines[line]);
    tokens.push_back(sum);
    std::vector<DeadlinePlan::Way>& of_piece = costs.emplace_back();
    for (const WayModel& way : ways)
      of_piece.push_back({way.bleu * sum, way.ms / 1000 * sum / usual_tokens / static_cast<double>(threads)});
  }
  DeadlinePlan plan(std::move(costs), std::max(1e-3, within), 1);
  JobContext<TranslateEvent> context(cli.control());
  WithinReport report;
  std::vector<std::int64_t> used(ways.size(), 0);
  double worth = 0, whole = 0;
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    cli.control().checkpoint();
    const double began = elapsed();
    const std::size_t fell_back = plan.fell_back(), way = plan.choose(p, began);
    if (plan.fell_back() > fell_back) report.fell_back += static_cast<std::int64_t>(pieces[p].size());
    TranslateConfig one = config;
    one.model = ways[way].model->info.folder;
    one.arch = ways[way].model->part == CatalogModel::Part::model ? "" : to_text(ways[way].model->arch);
    one.lines.clear();
    for (const std::size_t line : pieces[p]) one.lines.push_back(lines[line]);
    TranslateResult result = cli.engine().translate(one, context);
    for (std::size_t i = 0; i < pieces[p].size(); ++i)
      take(pieces[p][i], std::move(result.translations.at(i)), result.arch);
    plan.done(p, elapsed() - began);
    used[way] += static_cast<std::int64_t>(pieces[p].size());
    worth += ways[way].bleu * tokens[p];
    whole += tokens[p];
  }
  report.seconds = elapsed();
  report.within = within;
  double best = ways.front().bleu;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    best = std::max(best, ways[i].bleu);
    if (used[i] > 0) report.uses.push_back({name_of(*ways[i].model), used[i]});
  }
  if (whole > 0) report.given_up = best - worth / whole;
  return report;
}

std::string within_text(const WithinReport& report) {
  std::vector<std::string> uses;
  for (const WithinReport::Use& use : report.uses)
    uses.push_back(fmt::format("{} {}", use.model, counted(use.lines, "line", "lines")));
  std::string text =
      fmt::format("{} of {}: {}", duration_text(report.seconds), duration_text(report.within), fmt::join(uses, ", "));
  if (report.fell_back > 0)
    text += fmt::format("; {} fell back to the fastest, time ran short", counted(report.fell_back, "line", "lines"));
  if (report.given_up)
    text += *report.given_up < 0.005
                ? "; no quality given up"
                : fmt::format("; about {:.2f} BLEU given up, as the models' scores say", *report.given_up);
  return text;
}

}  // namespace hat::cli
