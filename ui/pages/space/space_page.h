// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimer>

#include <memory>

#include "ui/pages/page.h"
#include "ui/pages/space/shown_space.h"
#include "ui/series/space_series.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace hat::ui {

class CostView;
class EmptyState;
class ScatterPlot;
class SpaceChoices;
class SpaceCloud;
class SpaceInspector;
struct PointTip;

/// Page 1: which choices every gene has, how many SubTransformers that gives, a cloud of samples that follows at once,
/// and what each choice costs on each device.
class SpacePage : public Page {
  Q_OBJECT
 public:
  explicit SpacePage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "space"; }
  [[nodiscard]] QString title() const override { return tr("Space"); }
  [[nodiscard]] QString iconName() const override { return "space"; }
  [[nodiscard]] QWidget* inspector() override;
  [[nodiscard]] QJsonObject viewState() const override;
  void setViewState(const QJsonObject& state) override;
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] QStringList exportKinds() const override;
  void exportTo(const QString& kind, const QString& file) override;
  [[nodiscard]] bool isSettled() const override { return !pending_ && !timer_.isActive(); }

  [[nodiscard]] const SearchSpace& space() const { return space_; }
  [[nodiscard]] const SpaceSample& sample() const { return sample_; }
  [[nodiscard]] ScatterPlot* plot() const { return plot_; }
  [[nodiscard]] CostView* costs() const { return costs_; }
  [[nodiscard]] SpaceChoices* choices() const { return choices_; }
  /// Another space, as an undoable step.
  void edit(const SearchSpace& space, const QString& what);
  /// All of a preset, or of the workspace's space ("").
  void showPreset(const QString& name);

 protected:
  void retranslate() override;

 private:
  [[nodiscard]] std::unique_ptr<History::Step> step(const ShownSpace& before, const ShownSpace& after,
                                                    const QString& what);
  [[nodiscard]] std::unique_ptr<History::Step> stepFrom(const QJsonObject& step, const QString& text);
  void connectParts();
  void setAnySources(bool any);
  /// Of the sample; null when none of it has that id.
  [[nodiscard]] const SpacePoint* pointOf(const QString& id) const;
  void select(const QString& id);
  void hover(const QString& id);
  [[nodiscard]] PointTip tipOf(const SpacePoint& point) const;
  void reload();
  void apply(const ShownSpace& shown);
  void push(const ShownSpace& next, const QString& what);
  [[nodiscard]] static QString presetTitle(const QString& preset);
  void fillPresets();
  void showFit();
  void refreshHeader();
  void draw();        ///< asks for a new sample
  void showSample();  ///< plots it
  void showFacts();
  void showCost(int row);
  [[nodiscard]] double valueOf(const SpacePoint& point, const QString& axis) const;
  /// Null for an architecture of the workspace's own space.
  [[nodiscard]] std::shared_ptr<const SearchSpace> spaceOf(const Architecture& arch) const;
  [[nodiscard]] QString axisTitle(const QString& axis) const;

  SearchSpace workspace_space_;  ///< the one that the choices belong to
  QString preset_;               ///< whose choices are offered; "": the workspace's
  SearchSpace whole_, space_;    ///< all choices that are offered, and those that are on
  SpaceSample sample_;
  QStringList devices_;
  std::vector<int> device_series_;
  QTimer timer_;
  std::uint64_t seed_ = 1;
  int pending_ = 0;

  PageHeader* header_;
  QComboBox* presets_;
  QPushButton *undo_, *redo_, *again_, *search_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  SpaceChoices* choices_;
  SpaceCloud* cloud_;
  ScatterPlot* plot_;
  CostView* costs_;
  SpaceInspector* inspector_;
};

}  // namespace hat::ui
