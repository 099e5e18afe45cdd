// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/selection.h"

#include <algorithm>

namespace hat::ui {

std::optional<double> PublishedNumbers::ms_on(const std::string& device) const {
  const auto found = ms.find(device);
  return found == ms.end() ? std::nullopt : std::optional(found->second);
}

void Selection::setCurrent(const ArchitectureEntry& choice) {
  if (current_ && *current_ == choice && current_->label == choice.label && current_->numbers == choice.numbers &&
      current_->published == choice.published && current_->detail == choice.detail) {
    return;
  }
  current_ = choice;
  emit currentChanged();
}

bool Selection::isPinned(const Architecture& arch) const {
  return std::any_of(pinned_.begin(), pinned_.end(), [&](const ArchitectureEntry& c) { return c.arch == arch; });
}

void Selection::pin(const ArchitectureEntry& choice) {
  if (isPinned(choice.arch)) return;
  pinned_.append(choice);
  emit pinnedChanged();
}

void Selection::unpin(const Architecture& arch) {
  if (pinned_.removeIf([&](const ArchitectureEntry& c) { return c.arch == arch; }) > 0) emit pinnedChanged();
}

void Selection::setHovered(std::optional<ArchitectureEntry> choice) {
  if (hovered_ == choice) return;
  hovered_ = std::move(choice);
  emit hoverChanged();
}

}  // namespace hat::ui
