// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

#include "ui/graph/arch_diff.h"
#include "ui/pages/architecture/compare_bars.h"
#include "ui/session/session.h"

class QPainter;
class QStackedWidget;
class QVBoxLayout;

namespace hat::ui {

class DataTable;
class MsBar;
class SectionHead;

/// The numbers of two to four architectures, a row each: parameters, FLOPs, latencies, proxy loss, BLEU; with every
/// gene under them, or with the genes that differ alone. Of two, a last column holds the second minus the first.
class CompareTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum class Rows { numbers, everything, differences };
  explicit CompareTable(Rows rows, QObject* parent = nullptr) : QAbstractTableModel(parent), rows_(rows) {}

  void set(const Session& session, const QList<ArchitectureEntry>& choices, const std::vector<GeneRow>& genes);
  /// The value of a row for one of the architectures as machines read it: a number without its unit, which plainName()
  /// has.
  [[nodiscard]] QString plainValue(int row, int choice) const;
  [[nodiscard]] QString plainName(int row) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Line {
    QString name;
    QStringList values;
    std::vector<double> numbers = {};  ///< as far as they are numbers, in `unit`
    QString unit = {};
    QString change;   ///< of two: the second minus the first
    int better = -1;  ///< which value is the best one; -1: none is, or nobody can say
    bool differs = false, gene = false;
  };
  Rows rows_;
  int count_ = 0;
  std::vector<Line> lines_;
};

/// Two to four architectures side by side: drawings on one scale in which what is the same is grey and what differs
/// keeps its hue and has a bar; their numbers as a table; the list of differences for the Inspector.
class CompareView : public QWidget {
  Q_OBJECT
 public:
  static constexpr int most = CompareBars::most;
  explicit CompareView(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] const QList<ArchitectureEntry>& choices() const { return choices_; }
  /// At most `most` of them.
  void setChoices(const QList<ArchitectureEntry>& choices);
  [[nodiscard]] const std::vector<GeneRow>& differences() const { return differences_; }
  /// Points one difference out in all drawings; -1: none.
  void pointOut(int difference);
  [[nodiscard]] int pointedOut() const { return pointed_; }
  /// A table of every gene instead of the drawings.
  void setAsTable(bool table);
  [[nodiscard]] bool isTable() const;
  [[nodiscard]] QWidget* inspector() { return inspector_; }
  /// Where the milliseconds of each go, on one scale; null where it is not known.
  [[nodiscard]] const MsBar* bar(int choice) const;
  [[nodiscard]] QString barTitle() const;
  [[nodiscard]] DataTable* numbersTable() const { return numbers_; }
  void refresh();  ///< predictor, losses, theme

  [[nodiscard]] QSize drawingsSize() const;
  [[nodiscard]] const CompareTable& numberModel() const { return *number_model_; }
  [[nodiscard]] const CompareTable& allModel() const { return *all_model_; }
  /// The drawings in `size` px.
  void paintDrawings(QPainter& painter, const QSizeF& size) const;
  /// Every number and gene, a line each, after the text form; numbers as machines read them.
  [[nodiscard]] QString csv() const;

 signals:
  void changed();
  void hint(const QString& text);

 private:
  class Drawings;
  /// Wide and deep enough for all of them: every drawing has the same scale.
  [[nodiscard]] SearchSpace spaceOfAll() const;
  Session* session_;
  QList<ArchitectureEntry> choices_;
  std::vector<GeneRow> differences_;
  DiffMarks marks_;
  int pointed_ = -1;
  QStackedWidget* stack_;
  Drawings* drawings_;
  CompareTable *number_model_, *all_model_, *difference_model_;
  DataTable *numbers_, *all_, *list_;
  CompareBars* bars_;
  QWidget* inspector_;
  SectionHead* list_head_;
};

}  // namespace hat::ui
