// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shortlist.h"

#include "domain/config/network.h"

namespace hat::text {

std::vector<int> Shortlist::tokens_for(std::span<const std::vector<int>> sources) const {
  std::vector<bool> wanted(static_cast<std::size_t>(target_vocab));
  for (const std::int32_t token : always) wanted[token] = true;
  for (const std::vector<int>& source : sources)
    for (const int token : source) {
      if (joint && token < target_vocab) wanted[token] = true;
      for (std::int64_t i = offsets[token]; i < offsets[token + 1]; ++i) wanted[tokens[i]] = true;
    }
  wanted[Special::pad] = false;
  std::vector<int> found;
  for (int token = 0; token < target_vocab; ++token)
    if (wanted[token]) found.push_back(token);
  return found;
}

}  // namespace hat::text
