// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/error.h"
#include "domain/io/checksums.h"

namespace hat {

/// A folder whose card was compared with the files beside it.
struct VerifiedFolder {
  std::string folder, card;  ///< card: "model.yaml" or "data.yaml"
  std::vector<CheckedFile> files;
  std::vector<Problem> problems;  ///< why the card itself, or a file, cannot be read
  /// No file is missing, changed or unreadable; what has no checksum counts as whole.
  [[nodiscard]] bool is_whole() const;
};

/// A model or a prepared data folder; of a workspace its models and the data that belongs to it; of any other folder
/// those below it, a run's and a zoo's, at most three levels down. Error(invalid_input) when there is none of them,
/// Error(io) when there is no such folder.
[[nodiscard]] std::vector<VerifiedFolder> verify(const std::string& folder);

}  // namespace hat
