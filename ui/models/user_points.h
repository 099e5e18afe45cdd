// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <vector>

#include "domain/io/points_csv.h"

namespace hat::ui {

/// The user's own points of one workspace: CSV files (see read_points_csv) that are kept, as copies, in a folder of its
/// runs.
class UserPoints {
 public:
  struct File {
    QString name;  ///< without ".csv"
    std::vector<NamedPoint> points;
    QString error;  ///< a kept file that cannot be read any more: the sentence why; it has no points
  };
  /// Reads what is kept there; the folder need not exist.
  void open(const std::string& folder);
  /// Reads `file` and keeps a copy of it; one of the same name is replaced. Throws hat::Error and changes nothing when
  /// it cannot be read or kept. Returns how many points it has.
  int add(const std::string& file);
  void remove(const QString& name);

  [[nodiscard]] const std::vector<File>& files() const { return files_; }

 private:
  std::string folder_;
  std::vector<File> files_;
};

}  // namespace hat::ui
