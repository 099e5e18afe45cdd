// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/search_series.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "ui/series/front.h"

namespace hat::ui {

void SearchSeries::clear() { *this = SearchSeries(); }

int SearchSeries::insert(const Candidate& candidate) {
  const auto [place, is_new] = index_.try_emplace(candidate.arch, static_cast<int>(candidates_.size()));
  if (is_new) {
    by_id_.try_emplace(id_of(candidate.arch), place->second);
    candidates_.push_back(candidate);
  } else if (Candidate& known = candidates_[static_cast<std::size_t>(place->second)]; known.is_given_up()) {
    known = candidate;  // computed whole since, for the front
  }
  return place->second;
}

void SearchSeries::add(const GenerationDone& event) {
  planned_ = event.generations;
  Generation generation;
  generation.evaluated = event.evaluated;
  generation.allowed_share = event.allowed_share;
  generation.whole = !event.cut_short;
  for (const Candidate& candidate : event.population) generation.population.push_back(insert(candidate));
  sum_up(generation);
  generations_.push_back(std::move(generation));
  open_.reset();
}

void SearchSeries::add(const CandidatesDone& event) {
  if (event.generation <= generations() || event.candidates.empty()) return;
  planned_ = event.generations;
  if (!open_) {
    open_ = Generation{};
    open_->whole = false;
  }
  open_->evaluated = event.evaluated;
  for (const Candidate& candidate : event.candidates) open_->population.push_back(insert(candidate));
  sum_up(*open_);
}

void SearchSeries::sum_up(Generation& generation) const {
  std::stable_sort(generation.population.begin(), generation.population.end(),
                   [&](int a, int b) { return candidates_[a].loss_bits < candidates_[b].loss_bits; });
  if (const std::size_t count = generation.population.size(); count > 0) {
    const auto loss = [&](std::size_t i) { return candidates_[generation.population[i]].loss_bits; };
    generation.best_bits = loss(0);
    generation.median_bits = (loss((count - 1) / 2) + loss(count / 2)) / 2;
  }
}

void SearchSeries::add(const SearchResult& result) {
  for (const Candidate& candidate : result.evaluated) insert(candidate);
  if (!result.best.arch.decoder.empty()) insert(result.best);
}

std::vector<int> SearchSeries::known_by(int number) const {
  std::vector<int> known;
  for (int i = 0; i < static_cast<int>(candidates_.size()); ++i)
    if (candidates_[i].born <= number) known.push_back(i);
  return known;
}

std::vector<int> SearchSeries::front(int number) const {
  const std::vector<int> known = known_by(number);
  std::vector<XY> points;
  // Estimates are on no front.
  for (int i : known)
    points.push_back({candidates_[i].latency_ms, candidates_[i].is_given_up() ? std::numeric_limits<double>::quiet_NaN()
                                                                              : candidates_[i].loss_bits});
  std::vector<int> front;
  for (std::size_t i : front_of(points, Better::lower)) front.push_back(known[i]);
  return front;
}

int SearchSeries::best(int number) const {
  int best = -1;
  for (int i : known_by(number))
    if (best < 0 || candidates_[i].loss_bits < candidates_[best].loss_bits) best = i;
  return best;
}

std::optional<int> SearchSeries::stalled(int number) const {
  if (number < 2 || number > generations() || !generation(number).whole) return std::nullopt;
  // Of all that was known by then: a random search's generations hold none of the earlier ones.
  const int best = this->best(number);
  if (best < 0) return std::nullopt;
  return number - candidates_[static_cast<std::size_t>(best)].born;
}

int SearchSeries::find(const Architecture& arch) const {
  const auto place = index_.find(arch);
  return place == index_.end() ? -1 : place->second;
}

int SearchSeries::find(const std::string& id) const {
  const auto place = by_id_.find(id);
  return place == by_id_.end() ? -1 : place->second;
}

int SearchSeries::level(int born, int last) {
  if (last <= 1) return 5;
  return std::clamp((born - 1) * 6 / last, 0, 5);
}

std::string candidate_csv_head() {
  return "id,predicted_ms,loss_bits,text_share,born,origin,parents,encoder_layers,decoder_layers,architecture";
}

const char* name_of(Origin origin) {
  switch (origin) {
    case Origin::seed: return "seed";
    case Origin::random: return "random";
    case Origin::mutation: return "mutation";
    case Origin::crossover: return "crossover";
    case Origin::parent: break;
  }
  return "parent";
}

std::string csv_of(const Candidate& candidate) {
  const auto number = [](double value) { return std::isfinite(value) ? fmt::format("{:.8g}", value) : std::string(); };
  // The text form has commas.
  return fmt::format("{},{},{},{},{},{},{},{},{},\"{}\"", id_of(candidate.arch), number(candidate.latency_ms),
                     number(candidate.loss_bits), number(candidate.text_share), candidate.born,
                     name_of(candidate.origin), fmt::join(candidate.parents, " "), candidate.arch.encoder_depth(),
                     candidate.arch.decoder_depth(), to_text(candidate.arch));
}

Family family_of(const SearchSeries& series, int candidate, int most_rows, int most_in_row) {
  Family family;
  if (candidate < 0 || candidate >= static_cast<int>(series.candidates().size())) return family;

  // Everyone the candidate descends from, row by row: a row is a generation of birth.
  std::map<int, std::vector<int>> rows;
  std::set<int> seen{candidate};
  std::vector<int> open{candidate};
  while (!open.empty()) {
    std::vector<int> next;
    for (int member : open) {
      rows[series.candidates()[member].born].push_back(member);
      for (const std::string& id : series.candidates()[member].parents)
        if (const int parent = series.find(id); parent >= 0 &&
                                                series.candidates()[parent].born < series.candidates()[member].born &&
                                                seen.insert(parent).second)
          next.push_back(parent);
    }
    open = std::move(next);
  }
  while (static_cast<int>(rows.size()) > std::max(most_rows, 1)) rows.erase(rows.begin()), family.cut = true;

  std::map<int, int> node_of;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    auto& members = row->second;
    // A parent stands over the mean of its children, which are all in younger rows.
    std::map<int, double> place;
    for (int member : members) {
      double sum = 0;
      int count = 0;
      const std::string id = id_of(series.candidates()[member].arch);
      for (const auto& node : family.nodes)
        for (const std::string& parent : series.candidates()[node.candidate].parents)
          if (parent == id) sum += node.x, ++count;
      place[member] = count > 0 ? sum / count : 0.5;
    }
    std::stable_sort(members.begin(), members.end(), [&](int a, int b) { return place[a] < place[b]; });
    if (static_cast<int>(members.size()) > most_in_row) {
      // The best stay.
      std::vector<int> best = members;
      std::stable_sort(best.begin(), best.end(), [&](int a, int b) {
        return series.candidates()[a].loss_bits < series.candidates()[b].loss_bits;
      });
      best.resize(most_in_row);
      std::erase_if(members, [&](int member) { return std::find(best.begin(), best.end(), member) == best.end(); });
      family.cut = true;
    }
    const double count = static_cast<double>(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
      node_of[members[i]] = static_cast<int>(family.nodes.size());
      const int row_index = static_cast<int>(rows.size()) - 1 - static_cast<int>(std::distance(rows.rbegin(), row));
      // Alone: straight over its child. Several: spread evenly, in the children's order.
      const double x = members.size() == 1 ? place[members[i]] : (static_cast<double>(i) + 0.5) / count;
      family.nodes.push_back({members[i], row_index, x});
    }
  }
  for (const auto& [generation, members] : rows) family.rows.push_back(generation);
  for (int child = 0; child < static_cast<int>(family.nodes.size()); ++child)
    for (const std::string& id : series.candidates()[family.nodes[child].candidate].parents)
      if (const auto parent = node_of.find(series.find(id)); parent != node_of.end() && parent->second != child)
        family.links.push_back({parent->second, child});
  return family;
}

}  // namespace hat::ui
