// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "domain/latency/parts.h"
#include "domain/results/results.h"

namespace hat::ui {

class ComponentView;
class DataTable;
class LegendRow;
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

  struct Shown {
    QString name;                               ///< of the architecture; empty: none is current
    const ProfileResult* profile = nullptr;     ///< null: not measured yet; must outlive the view or be replaced
    double predicted_ms = 0;                    ///< NaN: no predictor
    QString predicted_for;                      ///< the device that the prediction speaks for
    int predicted_tokens = 0;                   ///< and of how many tokens
    bool running = false;                       ///< it is being measured, or will be
    bool waiting = false;                       ///< of those: it waits, is paused or stops
    std::optional<LatencyParts> estimate = {};  ///< what is thought of the parts while nothing was measured
  };
  void show(const Shown& shown);

  [[nodiscard]] ComponentView* components() const { return components_; }
  [[nodiscard]] ScatterPlot* lengths() const { return lengths_; }
  /// A line per length with the parts and the prediction.
  [[nodiscard]] QString lengthsCsv() const;
  /// Of milliseconds that were measured beside other programs.
  [[nodiscard]] static QString busyMachine();
  [[nodiscard]] PlainTable* table() const { return table_; }
  [[nodiscard]] DataTable* tableView() const { return table_view_; }
  /// Which length the components are shown of; the space's own unless a row or a point was chosen.
  [[nodiscard]] int shownTokens() const;

 signals:
  void hint(const QString& text);

 private:
  void refresh();
  void choose(int point);
  [[nodiscard]] const LengthPoint* point() const;

  Shown shown_;
  std::optional<int> chosen_tokens_;
  SectionHead* components_head_;
  ComponentView* components_;
  LegendRow* lengths_legend_;
  ScatterPlot* lengths_;
  PlainTable* table_;
  DataTable* table_view_;
  RoleLabel* note_;
};

}  // namespace hat::ui
