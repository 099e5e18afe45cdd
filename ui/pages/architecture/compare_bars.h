// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

#include "domain/latency/parts.h"

namespace hat::ui {

class MsBar;
class RoleLabel;

/// Where the milliseconds of two to four architectures go: a bar each, on one scale, and above them where the numbers
/// come from. Hidden where nothing is known of any.
class CompareBars : public QWidget {
  Q_OBJECT
 public:
  static constexpr int most = 4;
  explicit CompareBars(QWidget* parent = nullptr);
  /// At most `most`; nothing: not known of that one.
  void set(const std::vector<std::optional<LatencyParts>>& parts);
  /// Null where nothing is known.
  [[nodiscard]] const MsBar* bar(int choice) const;
  /// "" while it is hidden.
  [[nodiscard]] QString title() const;

 private:
  RoleLabel* head_;
  std::array<MsBar*, most> bars_;
};

}  // namespace hat::ui
