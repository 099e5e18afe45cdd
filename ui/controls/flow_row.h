// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace hat::ui {

/// Widgets in a row that goes on below where it does not fit: buttons whose words are longer in another language.
class FlowRow : public QLayout {
 public:
  explicit FlowRow(int spacing = 8) { setSpacing(spacing); }
  ~FlowRow() override;
  void addItem(QLayoutItem* item) override { items_.append(item); }
  [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override { return items_.value(index); }
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Puts the items there unless `only_measure`; the height that they take.
  int arrange(const QRect& rect, bool only_measure) const;
  QList<QLayoutItem*> items_;
};

}  // namespace hat::ui
