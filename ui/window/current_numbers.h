// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace hat {
struct Evaluation;
}

namespace hat::ui {

class RoleLabel;
class Session;
struct ArchitectureEntry;

/// The current architecture in numbers, a row each: what it is, the value, and how far that is from what the
/// architecture was edited from.
class CurrentNumbers : public QWidget {
  Q_OBJECT
 public:
  explicit CurrentNumbers(Session* session, QWidget* parent = nullptr);
  /// Shows them as they are now; there must be a current architecture.
  void refresh();

 private:
  struct Line {
    RoleLabel *label, *value, *delta;
  };
  enum Row {
    params,
    flops,
    predicted,
    at_most,
    measured,
    published_1,
    published_2,
    published_3,
    over,
    loss,
    bleu,
    published_bleu,
    published_sacre,
    row_count
  };
  void refreshSize(const ArchitectureEntry& current);
  void refreshLatency(const ArchitectureEntry& current);
  void refreshLoss(const ArchitectureEntry& current);
  void refreshBleu(const ArchitectureEntry& current);
  /// A row without a value is hidden.
  void setLine(Row row, const QString& label, const QString& value, const QString& delta = {},
               const QString& ink = "1");
  void setTip(Row row, const QString& tip);
  /// What was evaluated last of the architecture's own weights; null where nothing was.
  [[nodiscard]] const Evaluation* evaluationOf(const ArchitectureEntry& current) const;

  Session* session_;
  QList<Line> lines_;
};

}  // namespace hat::ui
