// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QSize>
#include <QString>
#include <QStringList>

class QPainter;

namespace hat::ui {

/// A view whose picture and data can be taken out of the window. Every file and the clipboard get what it says here, so
/// that they agree with the screen and with each other. Everything on the window's thread.
class Exportable {
 public:
  virtual ~Exportable() = default;
  /// px at 100 %: as large as on the screen, and all of it where the screen shows a part.
  [[nodiscard]] virtual QSize pictureSize() const = 0;
  /// Draws that picture from (0, 0) on, without what belongs to pointer and keyboard. The painter is a QCPPainter,
  /// whose mode says whether vectors are wanted; the background is there already.
  virtual void paintPicture(QPainter& painter) = 0;
  /// One line that names the picture inside of a file; may be empty.
  [[nodiscard]] virtual QString pictureTitle() const { return {}; }
  /// The data: a header line, then a line per datum with everything that the view knows of it; numbers as machines read
  /// them.
  [[nodiscard]] virtual QString csv() const = 0;
  /// What lies on the clipboard beside the picture.
  [[nodiscard]] virtual QString copiedText() const { return csv(); }
};

/// Several views side by side as one picture, their data one behind the other.
class SideBySide : public Exportable {
 public:
  explicit SideBySide(QList<Exportable*> views) : views_(std::move(views)) {}
  [[nodiscard]] QSize pictureSize() const override;
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString csv() const override;

 private:
  QList<Exportable*> views_;
};

/// How much finer than the screen at 100 % a PNG and a copied picture are, unless told.
constexpr double picture_scale = 2;

/// What every Exportable can be written as: "svg", "pdf", "png", "csv".
[[nodiscard]] QStringList exportKinds();

/// The picture on the background of plots: pictureSize() times `scale` pixels.
[[nodiscard]] QImage imageOf(Exportable& view, double scale = picture_scale);

/// The content of such a file. Throws hat::Error for another kind.
[[nodiscard]] QByteArray exported(Exportable& view, const QString& kind, double scale = picture_scale);

/// Writes it whole or not at all. Throws hat::Error.
void exportView(Exportable& view, const QString& kind, const QString& file, double scale = picture_scale);

/// Puts the picture, and copiedText() where there is some, on the clipboard.
void copyView(Exportable& view);

/// A cell of a CSV: quoted where a comma, a quote or a line break needs it. Nothing for a number that is not finite.
[[nodiscard]] QString csvCell(const QString& text);
[[nodiscard]] QString csvCell(double value, int digits = 8);

/// The parts of a line through `corners` that lie inside of `box`. A picture made of vectors may not rely on clipping:
/// SVG has none.
[[nodiscard]] QList<QPolygonF> linesInside(const QPolygonF& corners, const QRectF& box);

}  // namespace hat::ui
