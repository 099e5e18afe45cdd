// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/winner_words.h"

#include <QFileInfo>

#include <algorithm>

#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_runs.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"

namespace hat::ui {
namespace {

/// The best of a random search, which has candidates.
FactList::Fact randomFact(const std::vector<Candidate>& random) {
  const auto lowest = std::min_element(
      random.begin(), random.end(), [](const Candidate& a, const Candidate& b) { return a.loss_bits < b.loss_bits; });
  return {SearchPage::tr("Best of %1 at random").arg(number(static_cast<std::int64_t>(random.size()))),
          bits(lowest->loss_bits)};
}

}  // namespace

QString whatIsSearched(const SearchConfig& config, int branched_at, int waiting) {
  const QString kind = config.random ? SearchPage::tr("random search") : SearchPage::tr("evolution");
  QString what = SearchPage::tr("%1, population %2, seed %3").arg(kind).arg(config.population).arg(config.seed);
  if (branched_at > 0) what += ", " + SearchPage::tr("from generation %1 on").arg(branched_at);
  if (waiting > 0) what += ", " + SearchPage::tr("%n more budget(s) wait", nullptr, waiting);
  return what;
}

std::pair<QString, QString> endOf(const SearchResult& result) {
  if (result.verdict == BudgetVerdict::over_budget) return {"failed", SearchPage::tr("budget not kept")};
  if (result.machine_busy) return {"edited", SearchPage::tr("winner not measured")};
  return {"done", result.stopped_early ? SearchPage::tr("stopped early") : SearchPage::tr("done")};
}

QString latencyOf(const SearchResult& result) {
  const QString predicted = milliseconds(result.best.latency_ms), budget = milliseconds(result.budget_ms);
  return result.was_measured ? SearchPage::tr("predicted %1, measured %2, budget %3")
                                   .arg(predicted, milliseconds(result.measured.total_ms()), budget)
                             : SearchPage::tr("predicted %1, budget %2").arg(predicted, budget);
}

QList<FactList::Fact> bestFacts(const Candidate* best, const PastSearch& search, bool will_measure) {
  if (!best) return {{SearchPage::tr("No candidate yet"), {}}};
  const std::optional<SearchResult>& result = search.result;
  const bool was_measured = result && result->was_measured;
  const double at_most = search.bound().at_most(best->latency_ms) * (result ? result->pace : 1);
  const QString upper_end = std::isfinite(at_most) ? SearchPage::tr("%1 ms").arg(number(at_most, 2)) : QString();
  QList<FactList::Fact> facts{
      {proxyLossLabel(search.config.valid_tokens), bits(best->loss_bits), true},
      {SearchPage::tr("Latency, predicted"), milliseconds(best->latency_ms), true},
      {SearchPage::tr("At most, with %1").arg(percent(search.bound().confidence)), upper_end},
      {SearchPage::tr("Latency, measured"),
       was_measured   ? intervalText(result->measured.total_ms(), result->measured_low_ms, result->measured_high_ms)
       : will_measure ? SearchPage::tr("after the search")
                      : SearchPage::tr("not measured"),
       was_measured},
      {SearchPage::tr("Latency budget"), milliseconds(search.config.budget_ms)},
      {SearchPage::tr("Found in generation"), number(static_cast<std::int64_t>(best->born))}};
  if (upper_end.isEmpty()) facts.removeAt(2);
  if (!search.config.space.empty())
    facts << FactList::Fact{SearchPage::tr("Space"),
                            QFileInfo(QString::fromStdString(search.config.space)).completeBaseName()};
  if (result) {
    facts << FactList::Fact{SearchPage::tr("Architectures evaluated"),
                            number(static_cast<std::int64_t>(result->evaluated.size()))}
          << FactList::Fact{SearchPage::tr("Time without pauses"),
                            result->seconds > 0 ? duration(result->seconds) : SearchPage::tr("not known")};
  }
  if (!search.random.empty()) facts << randomFact(search.random);
  return facts;
}

// The winner is the best of those that keep the budget when measured: others that promised more are named, not passed
// over.
QString leftOutSentence(const LeftOut& left_out) {
  QString sentence = SearchPage::tr("%n candidate(s) with a lower proxy loss were not taken.", nullptr, left_out.all());
  if (left_out.slower_now > 0)
    sentence += ' ' + SearchPage::tr("Predicted over the budget at the pace that was measured: %1.")
                          .arg(number(std::int64_t{left_out.slower_now}));
  if (left_out.measured_over > 0)
    sentence += ' ' + SearchPage::tr("Measured, and up to more than the budget: %1.")
                          .arg(number(std::int64_t{left_out.measured_over}));
  if (left_out.not_measured > 0)
    sentence += ' ' + SearchPage::tr("Not measured: %1.").arg(number(std::int64_t{left_out.not_measured}));
  return sentence;
}

QString bestTitle(const std::optional<SearchResult>& result, bool running) {
  if (result)
    return result->verdict == BudgetVerdict::over_budget ? SearchPage::tr("Fastest found") : SearchPage::tr("Winner");
  return running ? SearchPage::tr("Best so far") : SearchPage::tr("Best found");
}

QStringList bestSentences(const LeftOut& left_out, const std::optional<SearchResult>& result, bool is_kept,
                          bool is_being_kept) {
  QStringList said;
  if (left_out.all() > 0) said << leftOutSentence(left_out);
  if (result) said << sentences(result->remarks);
  if (is_kept) said << SearchPage::tr("Saved as a model; Pareto and Translate have it.");
  if (is_being_kept) said << SearchPage::tr("Saving it as a model.");
  return said;
}

}  // namespace hat::ui
