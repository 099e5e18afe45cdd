// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <memory>

#include "ui/models/published_catalog.h"
#include "ui/plots/export.h"
#include "ui/series/front.h"

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;

namespace hat::ui {

class Chip;
class DataTable;
class FactList;
class ParallelPlot;
class RoleLabel;
class ScatterPlot;
class SectionHead;

/// The Published layer of the Pareto page: the released models of HAT and the networks it is compared with. One facet
/// per device, because their milliseconds differ by a factor of ten; a table of the same models, and their genes.
class PublishedView : public QWidget {
  Q_OBJECT
 public:
  explicit PublishedView(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QWidget* inspector() const { return inspector_; }
  void retranslate();
  /// The facets that are shown as one picture, and the genes.
  [[nodiscard]] QList<Exportable*> exportViews() const;
  /// Released models, what was measured of them elsewhere, baselines: everything that is stated of each.
  [[nodiscard]] QString csv() const;

  /// The plot of a device, as an index of publishedDevices().
  [[nodiscard]] ScatterPlot* facet(int device) const { return facets_[device]; }
  [[nodiscard]] DataTable* table() const { return table_; }
  [[nodiscard]] PublishedTable* model() const { return model_; }
  /// "wmt14.en-de"; "" shows every task.
  void setTask(const std::string& task);
  void setDeviceShown(int device, bool shown);
  /// The slides' pair for WMT'14 En-De, side by side on the Architecture page.
  void comparePair();

 signals:
  void hint(const QString& text);

 private:
  /// The facets beside each other.
  class Row : public Exportable {
   public:
    explicit Row(const PublishedView* view) : view_(view) {}
    [[nodiscard]] QSize pictureSize() const override { return SideBySide(view_->shownFacets()).pictureSize(); }
    void paintPicture(QPainter& painter) override { SideBySide(view_->shownFacets()).paintPicture(painter); }
    [[nodiscard]] QString pictureTitle() const override { return tr("Released models by latency and quality"); }
    [[nodiscard]] QString csv() const override { return view_->csv(); }

   private:
    const PublishedView* view_;
  };
  [[nodiscard]] QList<Exportable*> shownFacets() const;
  enum class Value { bleu, sacrebleu, params, flops };
  void rebuild();
  void rebuildFacet(int device, const std::vector<const PublishedModel*>& models);
  void refreshFacts();
  void followSelection();
  void select(const QString& name);
  void hover(const QString& name);
  void pin(const QString& name);
  [[nodiscard]] std::string task() const;
  [[nodiscard]] Value value() const;
  [[nodiscard]] double valueOf(const PublishedModel& model) const;
  [[nodiscard]] std::optional<double> valueOf(const PublishedBaseline& baseline) const;
  [[nodiscard]] QString valueTitle() const;
  /// More of BLEU, less of the others.
  [[nodiscard]] Better better() const {
    return value() == Value::bleu || value() == Value::sacrebleu ? Better::higher : Better::lower;
  }

  Session* session_;
  QComboBox *task_, *value_;
  std::array<Chip*, 3> chips_;
  Chip* baselines_;
  std::array<ScatterPlot*, 3> facets_;
  RoleLabel* mixed_;
  QWidget* row_;
  std::unique_ptr<Row> row_picture_;
  SectionHead *table_head_, *parallel_head_;
  PublishedTable* model_;
  QSortFilterProxyModel* sorted_;
  DataTable* table_;
  ParallelPlot* parallel_;
  QWidget* inspector_;
  SectionHead *front_head_, *claims_head_, *cost_head_, *pair_head_;
  FactList *front_facts_, *claims_, *costs_, *pair_facts_;
  QPushButton *open_, *compare_, *pair_;
  QString selected_;
};

}  // namespace hat::ui
