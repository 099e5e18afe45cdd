// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/watched_search.h"

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/search/search_budget.h"
#include "domain/workspace/model_choice.h"
#include "ui/pages/search/search_words.h"
#include "ui/plots/export.h"
#include "ui/session/selection.h"

namespace hat::ui {

void WatchedSearch::begin(double budget_ms, bool random, int loss_tokens, const UpperBound& bound) {
  series_.clear();
  random_.clear();
  result_.reset();
  budget_ms_ = budget_ms;
  bound_ = bound;
  limit_ms_ = bound_.limit(budget_ms);
  is_random_ = random;
  loss_tokens_ = loss_tokens;
}

bool WatchedSearch::add(const std::vector<SearchEvent>& events) {
  bool any = false;
  for (const SearchEvent& event : events) {
    if (const auto* done = std::get_if<GenerationDone>(&event)) {
      series_.add(*done);
      setLimit(done->limit_ms);
      any = true;
    } else if (const auto* candidates = std::get_if<CandidatesDone>(&event)) {
      series_.add(*candidates);
      any = true;
    }
  }
  return any;
}

void WatchedSearch::finish(const SearchResult& result) {
  series_.add(result);
  result_ = result;
  bound_ = {result.confidence, result.confidence > 0 ? std::optional(result.bound_factor) : std::nullopt, true};
  setLimit(result.limit_ms);
}

void WatchedSearch::setLimit(double ms) {
  if (ms > 0) limit_ms_ = ms;
}

bool WatchedSearch::hasOtherPace() const {
  const auto lies_at = [this](double ms) { return std::abs(limit_ms_ / ms - 1) <= 1e-3; };
  return budget_ms_ > 0 && !lies_at(budget_ms_) && !lies_at(bound_.limit(budget_ms_)) &&
         !lies_at(budget_ms_ / limit_factor(usual_confidence, {}, true));
}

int WatchedSearch::best(int generation) const {
  // Re-measuring may have picked another one than the one of the lowest loss.
  if (result_ && generation == series_.last())
    if (const int winner = series_.find(result_->best.arch); winner >= 0) return winner;
  return series_.best(generation);
}

const Candidate* WatchedSearch::candidateOf(const QString& id) const {
  const std::string wanted = id.toStdString();
  if (const int i = series_.find(wanted); i >= 0) return &series_.candidates()[i];
  const auto found =
      std::find_if(random_.begin(), random_.end(), [&](const Candidate& one) { return id_of(one.arch) == wanted; });
  return found == random_.end() ? nullptr : &*found;
}

QStringList WatchedSearch::whyNot(const Architecture& arch) const {
  const int index = series_.empty() ? -1 : series_.find(arch);
  return index < 0 ? QStringList() : whyNotSentences(series_, result_, index, limit_ms_, budget_ms_, bound_);
}

ArchitectureEntry WatchedSearch::choiceOf(const Candidate& candidate) const {
  ArchitectureEntry choice;
  choice.arch = candidate.arch;
  choice.detail = [born = candidate.born, from = candidate.origin] { return birthWords(born, from); };
  choice.numbers = {.predicted_ms = candidate.latency_ms,
                    .loss_bits = candidate.is_given_up() ? std::nullopt : std::optional(candidate.loss_bits),
                    .loss_tokens = loss_tokens_,
                    .budget_ms = budget_ms_};
  if (result_ && candidate.arch == result_->best.arch) {
    choice.label = [verdict = result_->verdict, ms = budget_ms_] { return winnerName(verdict, ms); };
    if (result_->was_measured) choice.numbers.latency_ms = result_->measured.total_ms();
  }
  return choice;
}

Range WatchedSearch::latencies() const {
  Range range{limit_ms_, limit_ms_};
  for (const Candidate& candidate : series_.candidates())
    range = {std::min(range.lower, candidate.latency_ms), std::max(range.upper, candidate.latency_ms)};
  // A random search keeps the budget: nothing in it is slower than the limit.
  for (const Candidate& candidate : random_) range.lower = std::min(range.lower, candidate.latency_ms);
  return range;
}

Range WatchedSearch::losses() const {
  Range range{INFINITY, -INFINITY};
  for (const std::vector<Candidate>* candidates : {&series_.candidates(), &random_})
    for (const Candidate& candidate : *candidates)
      range = {std::min(range.lower, candidate.loss_bits), std::max(range.upper, candidate.loss_bits)};
  return range;
}

QString WatchedSearch::csv(int generation, const SearchSpace& space) const {
  const int winner = series_.empty() ? -1 : best(generation);
  QString text = QString::fromStdString(candidate_csv_head()) +
                 ",params,flops,measured_ms,budget_ms,in_population,on_front,best,random_search\n";
  const auto add = [&](const Candidate& candidate, bool now, bool on_front, bool is_best, bool random) {
    double measured = std::nan("");
    if (result_ && result_->was_measured && candidate.arch == result_->best.arch)
      measured = result_->measured.total_ms();
    if (result_)
      for (const LatencyRow& row : result_->measured_front)
        if (row.arch == candidate.arch) measured = row.latency.total_ms();
    const auto flag = [](bool on) { return on ? QString("1") : QString("0"); };
    text += QString::fromStdString(csv_of(candidate)) + ',' +
            QStringList{QString::number(params_of(candidate.arch, space.qkv_dim)),
                        QString::number(flops_of(candidate.arch, space.qkv_dim, space.tokens)),
                        csvCell(measured),
                        budget_ms_ > 0 ? csvCell(budget_ms_) : QString(),
                        flag(now),
                        flag(on_front),
                        flag(is_best),
                        flag(random)}
                .join(',') +
            '\n';
  };
  if (generation >= 1) {
    const std::vector<int>& population = series_.generation(generation).population;
    const std::vector<int> front = series_.front(generation);
    for (const int i : series_.known_by(generation))
      add(series_.candidates()[static_cast<std::size_t>(i)], std::ranges::find(population, i) != population.end(),
          std::ranges::find(front, i) != front.end(), i == winner, false);
  }
  for (const Candidate& candidate : random_) add(candidate, false, false, false, true);
  return text;
}

}  // namespace hat::ui
