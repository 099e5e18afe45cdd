// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

#include "domain/space/search_space.h"
#include "ui/graph/arch_diff.h"
#include "ui/pages/pareto/specialise_words.h"
#include "ui/plots/export.h"

namespace hat::ui {

/// The two architectures of a table side by side on one scale: what is equal is neutral, what differs has its hue and a
/// bar. N and Shift+N walk the differences. Everything on the window's thread.
class SpecialiseDrawings : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit SpecialiseDrawings(QWidget* parent = nullptr);

  void set(std::optional<SpecialiseShown> shown, const SearchSpace& space);
  [[nodiscard]] const std::vector<GeneRow>& differences() const { return differences_; }
  /// -1: none.
  [[nodiscard]] int pointedOut() const { return pointed_; }

  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override { paint(painter, false); }
  [[nodiscard]] QString pictureTitle() const override;
  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void hint(const QString& text);

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void say();
  void paint(QPainter& painter, bool interactive) const;
  void pointOut(int difference);

  std::optional<SpecialiseShown> shown_;
  SearchSpace space_;
  std::vector<GeneRow> differences_;
  DiffMarks marks_;
  int pointed_ = -1;
};

}  // namespace hat::ui
