// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/plots/export.h"
#include "ui/series/front.h"
#include "ui/series/search_series.h"
#include "ui/theme/theme.h"

namespace hat::ui {

/// The winner's ancestors as a tree: a row per generation of birth, solid lines from parents by crossover, dotted by
/// mutation. Arrow keys walk, Enter selects.
class FamilyView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit FamilyView(QWidget* parent = nullptr);
  /// `series` must outlive the view or be replaced; `last` is the generation that has the darkest colour.
  void setFamily(const SearchSeries* series, Family family, int last);
  void setSelected(const QString& id);
  void setHovered(const QString& id);
  [[nodiscard]] const Family& family() const { return family_; }
  [[nodiscard]] QPointF place(int node) const;
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] QSize sizeHint() const override { return {300, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void nodeHovered(const QString& id);
  void nodeActivated(const QString& id);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override {
    QWidget::focusInEvent(event);
    update();
  }
  void focusOutEvent(QFocusEvent* event) override {
    QWidget::focusOutEvent(event);
    update();
  }

 private:
  void paint(QPainter& painter, bool for_picture) const;
  [[nodiscard]] QString idOf(int node) const;
  void hover(int node);
  const SearchSeries* series_ = nullptr;
  Family family_;
  int last_ = 1, hovered_ = -1;
  QString selected_, hovered_id_;
};

}  // namespace hat::ui
