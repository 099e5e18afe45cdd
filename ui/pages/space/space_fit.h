// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/space/search_space.h"

namespace hat::ui {

class Session;

/// Whether the workspace's weights hold a space, in words.
struct SpaceFit {
  QString title, sentence;
  bool is_warning = false;
  bool wants_training = false;  ///< a SuperTransformer trained on the space would help
  [[nodiscard]] SpaceFit saying(bool warning, const QString& what) const {
    return {title, what, warning, wants_training};
  }
};

[[nodiscard]] bool isSearchable(const Session& session, const SearchSpace& space);
[[nodiscard]] SpaceFit fitOf(const Session& session, const SearchSpace& space);

}  // namespace hat::ui
