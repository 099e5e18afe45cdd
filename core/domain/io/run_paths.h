// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace hat {

/// Paths that a run's folder keeps, such that the folder can be moved: alone, or with all that it belongs to.
///
/// What lies in the folder or in the workspace around it (with no workspace, beside it) is named from the folder
/// ("../../super"); anything else by its whole path. A reader looks from where the folder is now, then from where the
/// run was begun, then takes the path as it is written: older runs have whole paths only, some name them from where
/// the program was started.
class RunPaths {
 public:
  RunPaths() = default;
  /// `begun_in`: the folder at the time when the paths were written, as the run's config says; "" where it does not.
  explicit RunPaths(std::string folder, std::string begun_in = {});

  [[nodiscard]] const std::string& folder() const { return folder_; }
  /// The path as the folder keeps it. "" stays "".
  [[nodiscard]] std::string kept(const std::string& path) const;
  /// The whole path of what is there; nothing where nothing is.
  [[nodiscard]] std::optional<std::string> find(const std::string& kept) const;
  /// The same; where nothing is there, the whole path where it should be. "" stays "".
  [[nodiscard]] std::string resolved(const std::string& kept) const;

 private:
  std::string folder_, begun_in_;
};

}  // namespace hat
