// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/deadline_plan.h"

#include <algorithm>
#include <cmath>

#include "domain/error.h"

namespace hat {
namespace {

/// What the time that is left is divided by: what single pieces scatter by, and that streams do not end together.
constexpr double least_margin = 0.01, margin_of_one = 0.4;
constexpr std::size_t prices_of_a_text =
    200;  // how often the price is found anew: each time costs a look at all that is left
/// Seconds of experience that what was foreseen counts as.
constexpr double trust_in_foresight = 0.5;

[[noreturn]] void refuse(const char* field, Message expected) {
  throw Error(ErrorCode::invalid_input, Problem{"", field, std::move(expected)});
}

}  // namespace

DeadlinePlan::DeadlinePlan(std::vector<std::vector<Way>> pieces, double seconds, int streams)
    : pieces_(std::move(pieces)),
      seconds_(seconds),
      streams_(streams),
      chosen_(pieces_.size(), -1),
      used_(pieces_.empty() ? 0 : pieces_.front().size(), 0),
      left_(pieces_.size()) {
  if (!(seconds > 0) || !std::isfinite(seconds))
    refuse("within", message("expected a positive number, got {}", seconds));
  if (streams < 1) refuse("streams", message("expected a positive number, got {}", streams));
  for (const std::vector<Way>& ways : pieces_) {
    if (ways.empty() || ways.size() != used_.size())
      refuse("models", message("expected {} for every piece, got {}", used_.size(), ways.size()));
    for (const Way& way : ways)
      if (!(way.seconds > 0) || !std::isfinite(way.seconds) || !std::isfinite(way.worth))
        refuse("models", message("expected a positive number, got {}", way.seconds));
  }
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const double fastest = pieces_[i][fastest_way(i)].seconds;
    fastest_left_ += fastest;
    longest_ = std::max(longest_, fastest);
  }
}

std::size_t DeadlinePlan::best_way(std::size_t piece, double price) const {
  const std::vector<Way>& ways = pieces_[piece];
  const auto value = [&](const Way& way) { return way.worth - price * way.seconds; };
  std::size_t best = 0;
  for (std::size_t i = 1; i < ways.size(); ++i)
    if (value(ways[i]) > value(ways[best]) ||
        (value(ways[i]) == value(ways[best]) && ways[i].seconds < ways[best].seconds))
      best = i;
  return best;
}

std::size_t DeadlinePlan::fastest_way(std::size_t piece) const {
  const std::vector<Way>& ways = pieces_[piece];
  return static_cast<std::size_t>(std::ranges::min_element(ways, {}, &Way::seconds) - ways.begin());
}

double DeadlinePlan::price_for(double seconds) const {
  const auto total = [&](double price) {
    double sum = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (chosen_[i] < 0) sum += pieces_[i][best_way(i, price)].seconds;
    return sum;
  };
  if (total(0) <= seconds) return 0;
  // A price at which every piece takes its fastest way is above all worth that a second can bring.
  double low = 0, high = 1;
  for (int i = 0; i < 200 && total(high) > seconds; ++i) high *= 2;
  for (int i = 0; i < 50; ++i) {
    const double middle = (low + high) / 2;
    (total(middle) > seconds ? low : high) = middle;
  }
  return high;
}

double DeadlinePlan::room(double elapsed) const {
  const double pace = (took_ + trust_in_foresight) / (foreseen_ + trust_in_foresight);
  const double margin =
      std::max(least_margin, margin_of_one / std::sqrt(static_cast<double>(std::max<std::size_t>(left_, 1))));
  // Streams do not end together: while the last piece is under way the others have nothing to do.
  return (seconds_ - elapsed) * streams_ / (pace * (1 + margin)) - running_ - (streams_ - 1) * longest_;
}

std::size_t DeadlinePlan::choose(std::size_t piece, double elapsed) {
  const double seconds = room(elapsed);
  const bool is_late = fastest_left_ >= seconds;
  if (!is_late && until_price_-- == 0) {
    price_ = price_for(seconds);
    until_price_ = left_ / prices_of_a_text;
  }
  if (is_late) until_price_ = 0;
  const std::size_t way = is_late ? fastest_way(piece) : best_way(piece, price_);
  fell_back_ += is_late && used_.size() > 1;
  chosen_[piece] = static_cast<std::ptrdiff_t>(way);
  ++used_[way];
  --left_;
  fastest_left_ -= pieces_[piece][fastest_way(piece)].seconds;
  running_ += pieces_[piece][way].seconds;
  return way;
}

void DeadlinePlan::done(std::size_t piece, double seconds) {
  const double foreseen = pieces_[piece][static_cast<std::size_t>(chosen_[piece])].seconds;
  running_ -= foreseen;
  foreseen_ += foreseen;
  took_ += seconds;
}

double DeadlinePlan::greatest_worth() const {
  double sum = 0;
  for (std::size_t i = 0; i < pieces_.size(); ++i) sum += pieces_[i][best_way(i, 0)].worth;
  return sum;
}

double DeadlinePlan::foreseen_worth(double elapsed) {
  const double price = price_for(room(elapsed));
  double sum = 0;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const auto way = chosen_[i] < 0 ? best_way(i, price) : static_cast<std::size_t>(chosen_[i]);
    sum += pieces_[i][way].worth;
  }
  return sum;
}

}  // namespace hat
