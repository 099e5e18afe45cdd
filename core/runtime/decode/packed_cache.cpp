// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_cache.h"

#include <list>
#include <map>
#include <mutex>

namespace hat::runtime::decode {

namespace {

/// What has been packed of weights that are still in use.
std::shared_ptr<PackedLayers> layers_of(const std::shared_ptr<const WeightMap>& weights) {
  static std::map<std::weak_ptr<const WeightMap>, std::shared_ptr<PackedLayers>, std::owner_less<>> all;
  std::erase_if(all, [](const auto& one) { return one.first.expired(); });
  std::shared_ptr<PackedLayers>& layers = all[weights];
  if (!layers) layers = std::make_shared<PackedLayers>();
  return layers;
}

}  // namespace

std::shared_ptr<const PackedModel> packed_model(std::shared_ptr<const WeightMap> weights, const Network& network,
                                                const Architecture& arch, Precision precision) {
  struct Entry {
    std::shared_ptr<const WeightMap> weights;  // held, so that its address names it
    std::shared_ptr<const PackedModel> packed;
  };
  // As many as are compared side by side at several budgets.
  constexpr std::size_t capacity = 6;
  static std::mutex mutex;
  static std::list<Entry> entries;  // the last used first
  const std::lock_guard lock(mutex);
  for (auto entry = entries.begin(); entry != entries.end(); ++entry)
    if (entry->weights == weights && entry->packed->precision() == precision && entry->packed->arch() == arch &&
        entry->packed->network() == network) {
      entries.splice(entries.begin(), entries, entry);
      return entry->packed;
    }
  auto packed = std::make_shared<PackedModel>(weights, network, arch, precision, layers_of(weights));
  entries.push_front({std::move(weights), packed});
  if (entries.size() > capacity) entries.pop_back();
  return packed;
}

}  // namespace hat::runtime::decode
