// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/pages/latency/shown_profile.h"

namespace hat::ui {

class ComponentView;
class DataTable;
class LegendRow;
class LengthPlot;
class LengthTable;
class PlainTable;
class RoleLabel;
class ScatterPlot;
class SectionHead;

/// One architecture on this machine: where its milliseconds go, and how they grow with the sentence; both as a table
/// too.
class ProfileView : public QWidget {
  Q_OBJECT
 public:
  explicit ProfileView(QWidget* parent = nullptr);

  void show(const ShownProfile& shown);

  [[nodiscard]] ComponentView* components() const { return components_; }
  [[nodiscard]] ScatterPlot* lengths() const;
  /// Of milliseconds that were measured beside other programs.
  [[nodiscard]] static QString busyMachine();
  [[nodiscard]] PlainTable* table() const;
  [[nodiscard]] DataTable* tableView() const;
  /// Which length the components are shown of; the space's own unless a row or a point was chosen.
  [[nodiscard]] int shownTokens() const;

 signals:
  void hint(const QString& text);

 private:
  void refresh();
  [[nodiscard]] QString note() const;
  void choose(int point);
  [[nodiscard]] const LengthPoint* point() const;

  ShownProfile shown_;
  std::optional<int> chosen_tokens_;
  SectionHead* components_head_;
  ComponentView* components_;
  LegendRow* lengths_legend_;
  LengthPlot* lengths_;
  LengthTable* table_;
  RoleLabel* note_;
};

}  // namespace hat::ui
