// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "ui/models/published_catalog.h"
#include "ui/plots/export.h"

namespace hat::ui {

class PublishedChooser;
class ScatterPlot;
struct PointTip;

/// The released models in latency and quality: one plot per device, because their milliseconds differ by a factor of
/// ten, and one y for all of them.
class PublishedFacets : public QWidget {
  Q_OBJECT
 public:
  PublishedFacets(Session* session, const PublishedTable* models, const PublishedChooser* chooser,
                  QWidget* parent = nullptr);

  /// Shows what the table's models and the chooser are now.
  void rebuild();
  [[nodiscard]] ScatterPlot* facet(int device) const { return facets_.at(device); }
  [[nodiscard]] QList<Exportable*> shown() const;
  void setSelected(const QString& name, const QStringList& pinned);
  /// From elsewhere.
  void setHovered(const QString& name);

  /// All that are shown, beside each other.
  [[nodiscard]] Exportable* picture() { return &picture_; }
  /// Released models, what was measured of them elsewhere, baselines: everything that is stated of each.
  [[nodiscard]] QString csv() const;

 signals:
  void activated(const QString& name);
  void hovered(const QString& name);
  void pinned(const QString& name);

 private:
  class Picture : public Exportable {
   public:
    explicit Picture(const PublishedFacets* facets) : facets_(facets) {}
    [[nodiscard]] QSize pictureSize() const override { return SideBySide(facets_->shown()).pictureSize(); }
    void paintPicture(QPainter& painter) override { SideBySide(facets_->shown()).paintPicture(painter); }
    [[nodiscard]] QString pictureTitle() const override;
    [[nodiscard]] QString csv() const override { return facets_->csv(); }

   private:
    const PublishedFacets* facets_;
  };
  void rebuildFacet(int device);
  [[nodiscard]] PointTip tip(const QString& id, double ms) const;

  Session* session_;
  const PublishedTable* models_;
  const PublishedChooser* chooser_;
  std::array<ScatterPlot*, 3> facets_;
  Picture picture_{this};
};

/// A device's short name, as the facets have it.
[[nodiscard]] QString publishedShortName(const PublishedModel& model);

}  // namespace hat::ui
