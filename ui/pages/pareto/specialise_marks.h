// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>

#include "ui/pages/pareto/specialise_words.h"
#include "ui/plots/export.h"
#include "ui/series/ticks.h"

namespace hat::ui {

/// Two architectures on two devices: a facet for each device with a mark and its 95 % interval for each architecture,
/// on one scale; the device's own best in the device's series, the other's neutral; between them what is saved. Arrow
/// keys walk the four marks, Enter opens one. Everything on the window's thread.
class SpecialiseMarks : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit SpecialiseMarks(QWidget* parent = nullptr);

  void set(std::optional<SpecialiseShown> shown);
  [[nodiscard]] const std::optional<SpecialiseShown>& shown() const { return shown_; }

  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override { paint(painter, false); }
  [[nodiscard]] QString pictureTitle() const override;
  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void hint(const QString& text);
  void activated(int model);  ///< 0 or 1

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;

 private:
  /// Where a facet's parts lie.
  struct Facet {
    QRectF box;  ///< of the marks
    Range ms;    ///< that its width stands for
    [[nodiscard]] double x(double value) const { return box.left() + (value - ms.lower) / ms.span() * box.width(); }
  };
  [[nodiscard]] Facet facet(int device) const;
  [[nodiscard]] double rowOf(const Facet& facet, int model) const;
  void paint(QPainter& painter, bool interactive) const;
  void paintAxis(QPainter& painter, const Facet& facet) const;
  void paintMark(QPainter& painter, const Facet& facet, int model, int device) const;
  void paintSaving(QPainter& painter, const Facet& facet, int device) const;
  void say();
  void walkTo(int model, int device);

  std::optional<SpecialiseShown> shown_;
  int model_ = -1, device_ = 0;  ///< the mark that the keyboard or the pointer is on; -1: none
};

}  // namespace hat::ui
