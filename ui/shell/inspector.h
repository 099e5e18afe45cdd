// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QScrollArea>

#include "ui/controls/controls.h"

class QGridLayout;
class QVBoxLayout;

namespace hat::ui {

class Session;
struct Choice;

/// The silhouette of the current architecture at Inspector size.
class SilhouetteView : public QWidget {
  Q_OBJECT
 public:
  SilhouetteView(Session* session, QSize size, QWidget* parent = nullptr);
  /// Shows that architecture instead of the current one.
  void setChoice(const Choice* choice);
  [[nodiscard]] QSize sizeHint() const override { return size_; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  Session* session_;
  QSize size_;
  std::shared_ptr<const Choice> choice_;
};

/// Right dock: the current architecture with its numbers, then the page's part, then the pinned ones.
class Inspector : public QScrollArea {
  Q_OBJECT
 public:
  explicit Inspector(Session* session, QWidget* parent = nullptr);
  /// Shows a page's part; null shows none. Parts stay owned by their pages.
  void setPart(QWidget* part);
  void retranslate();
  void refresh();

 private:
  struct Line {
    RoleLabel *label, *value, *delta;
  };
  enum Row {
    params,
    flops,
    predicted,
    measured,
    published_1,
    published_2,
    published_3,
    over,
    loss,
    bleu,
    published_bleu,
    published_sacre,
    row_count
  };
  void refreshPinned();
  void setLine(Row row, const QString& value, const QString& delta = {}, const QString& ink = "1");

  Session* session_;
  SilhouetteView* silhouette_;
  RoleLabel *name_, *detail_, *edited_, *nothing_;
  QPushButton *evaluate_, *more_;
  QAction *edit_, *bin_;
  QWidget* actions_;
  QWidget *numbers_, *part_host_, *pinned_box_;
  QList<Line> lines_;
  QVBoxLayout *part_layout_, *pinned_layout_;
  SectionHead* pinned_head_;
  Hairline* part_line_;
  QWidget* part_ = nullptr;
};

}  // namespace hat::ui
