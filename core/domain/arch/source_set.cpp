// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/arch/source_set.h"

namespace hat {

std::vector<int> SourceSet::layers() const {
  std::vector<int> all;
  for (int layer = 1; layer <= max_layers; ++layer)
    if (contains(layer)) all.push_back(layer);
  return all;
}

std::string SourceSet::text() const {
  std::string all;
  for (int layer : layers()) {
    if (!all.empty()) all += ',';
    all += std::to_string(layer);
  }
  return all;
}

std::string SourceSet::range_text() const {
  std::string all;
  for (int first = 1; first <= max_layers; ++first) {
    if (!contains(first)) continue;
    int last = first;
    while (last < max_layers && contains(last + 1)) ++last;
    if (!all.empty()) all += ", ";
    all += std::to_string(first);
    if (last > first) all += (last == first + 1 ? ", " : "\u2013") + std::to_string(last);
    first = last;
  }
  return all;
}

}  // namespace hat
