// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

#include <vector>

#include "ui/plots/export.h"
#include "ui/session/session.h"

class QAbstractItemModel;

namespace hat::ui {

class ArchitectureView;
class CompareView;

/// The keys of the drawing: what self heads, cross heads, the FFN bar and the ghost look like, `height` px high.
/// Returns the width; draws nothing without a painter.
int paintArchLegend(QPainter* painter, const SearchSpace& space, double height);

/// "4.58 M parameters, 0.20 G FLOPs", "5.5 ms predicted on This machine, 20 tokens", "proxy loss 3.134 bits": what is
/// known of it.
[[nodiscard]] QStringList totalsOf(const Session& session, const ArchitectureEntry& choice);

/// What leaves the window of one architecture: its name and totals, the drawing whole, its text form and the legend.
class ArchitecturePicture : public Exportable {
 public:
  /// Both outlive it.
  ArchitecturePicture(Session* session, ArchitectureView* view) : session_(session), view_(view) {}
  [[nodiscard]] QSize pictureSize() const override { return layOut().size; }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override;
  /// A line per layer.
  [[nodiscard]] QString csv() const override;
  /// The text form.
  [[nodiscard]] QString copiedText() const override;

 private:
  struct Words {
    QRectF box;
    QString text;
    QFont font;
    bool strong = false;
  };
  struct Layout {
    std::vector<Words> words;
    double drawing = 0;  ///< y of the drawing
    double legend = 0;   ///< y of the legend
    QSize size;
  };
  [[nodiscard]] Layout layOut() const;
  Session* session_;
  ArchitectureView* view_;
};

/// What leaves the window of several: the drawings with their numbers under them and the legend, or every gene as a
/// table.
class ComparePicture : public Exportable {
 public:
  ComparePicture(Session* session, const CompareView* view) : session_(session), view_(view) {}
  [[nodiscard]] QSize pictureSize() const override;
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override;
  [[nodiscard]] QString csv() const override;

 private:
  [[nodiscard]] double tableHeight(const QAbstractItemModel& model) const;
  void paintTable(QPainter& painter, const QAbstractItemModel& model, double top) const;
  [[nodiscard]] double barsHeight() const;
  void paintBars(QPainter& painter, double top) const;
  Session* session_;
  const CompareView* view_;
};

}  // namespace hat::ui
