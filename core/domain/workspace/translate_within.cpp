// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/translate_within.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <utility>

#include "domain/latency/deadline_plan.h"

namespace hat {
namespace {

constexpr double usual_tokens = 20;
constexpr double usable_share = 0.98;  // the last lines have to be written too

/// About how many tokens a line has. What it takes is learned from what the first pieces take: only how lines compare
/// matters.
double tokens_about(const std::string& line) {
  const auto characters =
      std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return 2 + static_cast<double>(characters) / 4;
}

/// Lines that are translated at once.
struct TextPiece {
  std::vector<std::size_t> lines;
  double tokens = 0;
};

/// The longest lines first: at the end, where little can be put right, pieces are short.
std::vector<TextPiece> pieces_of(const std::vector<std::string>& lines, std::size_t at_once) {
  std::vector<std::size_t> order(lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return lines[i].size(); });
  std::vector<TextPiece> pieces;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i % at_once == 0) pieces.emplace_back();
    pieces.back().lines.push_back(order[i]);
    pieces.back().tokens += tokens_about(lines[order[i]]);
  }
  return pieces;
}

}  // namespace

std::vector<WithinAnswer> answers_within(std::span<const ModelNumbers> numbers) {
  const std::optional<BleuEstimate> estimate = BleuEstimate::of(numbers);
  std::vector<WithinAnswer> answers;
  for (const std::size_t i : answers_of(numbers)) {
    const std::optional<double> bleu = numbers[i].bleu ? numbers[i].bleu
                                       : estimate      ? (*estimate)(numbers[i])
                                                       : std::nullopt;
    if (bleu) answers.push_back({i, *numbers[i].latency_ms(), *bleu});
  }
  return answers;
}

WithinReport translate_within(Engine& engine, const TranslateConfig& config, std::span<const WithinModel> models,
                              const std::vector<std::string>& lines, double within,
                              const std::function<double()>& elapsed,
                              const std::function<void(std::size_t, Translation, const Architecture&)>& take,
                              JobContext<TranslateEvent>& context) {
  if (models.empty())
    throw Error(ErrorCode::infeasible,
                Problem{"", "within",
                        message("expected a workspace with models whose milliseconds and BLEU are known, got none: {} "
                                "and {} make them known",
                                "hat latency measure", "hat evaluate --keep")});
  const auto threads = static_cast<std::size_t>(
      config.threads > 0 ? config.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
  const std::vector<TextPiece> pieces = pieces_of(lines, static_cast<std::size_t>(std::max(1, config.batch)) * threads);
  std::vector<std::vector<DeadlinePlan::Way>> costs;
  for (const TextPiece& piece : pieces) {
    std::vector<DeadlinePlan::Way>& ways = costs.emplace_back();
    for (const WithinModel& model : models)
      ways.push_back(
          {model.bleu * piece.tokens, model.ms / 1000 * piece.tokens / usual_tokens / static_cast<double>(threads)});
  }
  DeadlinePlan plan(std::move(costs), std::max(1e-3, usable_share * within), 1);
  WithinReport report;
  std::vector<std::int64_t> used(models.size(), 0);
  double worth = 0, whole = 0;
  Progress progress;
  progress.total = static_cast<std::int64_t>(lines.size());
  for (std::size_t p = 0; p < pieces.size() && !context.stopping(); ++p) {
    context.checkpoint();
    const TextPiece& piece = pieces[p];
    const double began = elapsed();
    const std::size_t fell_back = plan.fell_back(), way = plan.choose(p, began);
    if (plan.fell_back() > fell_back) report.fell_back += static_cast<std::int64_t>(piece.lines.size());
    TranslateConfig one = config;
    one.model = models[way].folder;
    one.arch = models[way].arch;
    one.lines.clear();
    for (const std::size_t line : piece.lines) one.lines.push_back(lines[line]);
    JobContext<TranslateEvent> inner(context.control());
    TranslateResult result = engine.translate(one, inner);
    for (std::size_t i = 0; i < std::min(piece.lines.size(), result.translations.size()); ++i)
      take(piece.lines[i], std::move(result.translations[i]), result.arch);
    plan.done(p, elapsed() - began);
    used[way] += static_cast<std::int64_t>(piece.lines.size());
    worth += models[way].bleu * piece.tokens;
    whole += piece.tokens;
    progress.done += static_cast<std::int64_t>(piece.lines.size());
    context.report(progress);
  }
  report.seconds = elapsed();
  report.within = within;
  double best = models.front().bleu;
  for (std::size_t i = 0; i < models.size(); ++i) {
    best = std::max(best, models[i].bleu);
    if (used[i] > 0) report.uses.push_back({models[i].name, used[i]});
  }
  if (whole > 0) report.given_up = best - worth / whole;
  return report;
}

}  // namespace hat
