// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/screened_losses.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "domain/space/search_space.h"

namespace hat::tensor {
namespace {

// The errors of an architecture and of the limit are drawn alike, so that of their difference is 1.4 times as wide.
// Twelve tell a spread within a fifth or so; eight of them are beyond five of the difference.
constexpr int calibration_archs = 12;
constexpr double margin_spreads = 8;
// What is screened first shares more than what is left of it. A quarter is for both networks' weights and rooms.
constexpr std::size_t rough_part = 2, exact_part = 4;

}  // namespace

ScreenedLosses::ScreenedLosses(const std::shared_ptr<const runtime::WeightMap>& weights, const Network& network,
                               std::shared_ptr<const ProxyText> text, int threads, std::size_t memory_bytes,
                               bool screen)
    : space_(network.space),
      exact_(std::make_shared<const ProxyNetwork>(weights, network), text, threads,
             screen ? memory_bytes / exact_part : memory_bytes) {
  if (screen)
    rough_ = std::make_unique<ProxyEvaluator>(std::make_shared<const ProxyNetwork>(weights, network, Precision::bf16),
                                              std::move(text), threads, memory_bytes / rough_part);
}

double ScreenedLosses::margin_bits(const std::function<void()>& between) {
  if (margin_bits_ >= 0 || !rough_) return std::max(margin_bits_, 0.0);
  Rng rng(1);
  std::vector<Architecture> archs;
  for (int i = 0; i < calibration_archs; ++i) archs.push_back(space_.sample(rng));
  const std::vector<ProxyLoss> exact = exact_.losses(archs, nullptr, between);
  const std::vector<ProxyLoss> rough = rough_->losses(archs, nullptr, between);
  double mean = 0, squares = 0;
  for (std::size_t i = 0; i < archs.size(); ++i) mean += (rough[i].bits - exact[i].bits) / calibration_archs;
  for (std::size_t i = 0; i < archs.size(); ++i) squares += std::pow(rough[i].bits - exact[i].bits - mean, 2);
  const double margin = margin_spreads * std::sqrt(squares / (calibration_archs - 1));
  // Weights that are no numbers: nothing is told from anything.
  margin_bits_ = std::isfinite(margin) ? margin : std::numeric_limits<double>::infinity();
  rough_->set_margin(margin_bits_);
  return margin_bits_;
}

std::vector<ProxyLoss> ScreenedLosses::losses(std::span<const Architecture> archs, const Architecture* limit,
                                              const std::function<void()>& between, const std::function<bool()>& enough,
                                              std::size_t least) {
  if (!rough_ || !limit) return exact_.losses(archs, limit, between, enough, least);
  const double margin = margin_bits(between);
  const double base = exact_.whole_loss(*limit, between), rough_base = rough_->whole_loss(*limit, between);
  const auto& tokens = rough_->text().sentence_tokens();
  const auto text_tokens = static_cast<double>(rough_->text().target_tokens());
  const double all_but_last = 1 - static_cast<double>(tokens.empty() ? 0 : tokens.back()) / text_tokens;

  std::vector<ProxyLoss> found = rough_->losses(archs, limit, between, enough, least);
  std::vector<Architecture> open;
  std::vector<std::size_t> places;
  std::size_t least_open = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    ProxyLoss& loss = found[i];
    const double difference = loss.bits - rough_base;
    if (difference > margin) {
      loss.share = std::min(loss.share, all_but_last);
      loss.bits = std::max(base + difference, std::nextafter(base, std::numeric_limits<double>::infinity()));
      continue;
    }
    open.push_back(archs[i]);
    places.push_back(i);
    if (i < least) ++least_open;
  }
  const std::vector<ProxyLoss> exact = exact_.losses(open, limit, between, enough, least_open);
  for (std::size_t i = 0; i < exact.size(); ++i) found[places[i]] = exact[i];
  // What was dropped ends the list.
  if (exact.size() < places.size()) found.resize(places[exact.size()]);
  return found;
}

}  // namespace hat::tensor
