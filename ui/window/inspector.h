// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/controls/controls.h"

class QGridLayout;
class QVBoxLayout;

namespace hat::ui {

class Session;
class SilhouetteView;

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
