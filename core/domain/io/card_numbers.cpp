// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/card_numbers.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace hat {
namespace {

constexpr std::pair<const char*, std::optional<double> CardNumbers::*> number_keys[] = {
    {"bleu", &CardNumbers::bleu},
    {"chrf", &CardNumbers::chrf},
    {"latency_ms", &CardNumbers::latency_ms},
    {"predicted_ms", &CardNumbers::predicted_ms},
    {"loss_bits", &CardNumbers::loss_bits},
    {"loss_tokens", &CardNumbers::loss_tokens},
    {"budget_ms", &CardNumbers::budget_ms},
    {"max_target_tokens", &CardNumbers::max_target_tokens},
};

constexpr std::pair<std::string_view, CardNumbers ModelInfo::*> end_prefixes[] = {
    {"largest_", &ModelInfo::largest_numbers},
    {"smallest_", &ModelInfo::smallest_numbers},
};

}  // namespace

std::map<std::string, double> numbers_by_key(const CardNumbers& numbers) {
  std::map<std::string, double> found = numbers.other;
  for (const auto& [key, member] : number_keys)
    if (numbers.*member) found[key] = *(numbers.*member);
  return found;
}

std::map<std::string, double> numbers_by_key(const ModelInfo& info) {
  std::map<std::string, double> found = numbers_by_key(info.numbers);
  for (const auto& [prefix, end] : end_prefixes)
    for (const auto& [key, value] : numbers_by_key(info.*end)) found[std::string(prefix) + key] = value;
  return found;
}

void set_number(CardNumbers& numbers, const std::string& key, double value) {
  const auto* known = std::ranges::find(number_keys, key, [](const auto& one) { return one.first; });
  if (known != std::end(number_keys))
    numbers.*(known->second) = value;
  else
    numbers.other[key] = value;
}

void set_number(ModelInfo& info, const std::string& key, double value) {
  for (const auto& [prefix, end] : end_prefixes)
    if (key.starts_with(prefix)) return set_number(info.*end, key.substr(prefix.size()), value);
  set_number(info.numbers, key, value);
}

}  // namespace hat
