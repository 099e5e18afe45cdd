// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace hat::ui {

class CurrentNumbers;
class Hairline;
class ModelActions;
class RoleLabel;
class Session;
class SilhouetteView;

/// Right dock: the current architecture with its numbers, then the page's part, then the pinned ones.
class Inspector : public QScrollArea {
  Q_OBJECT
 public:
  explicit Inspector(Session* session, QWidget* parent = nullptr);
  /// Shows a page's part; null shows none. Parts stay owned by their pages.
  void setPart(QWidget* part);

 private:
  /// Which architecture it is: its silhouette, beside it its name and what else is said of it.
  QHBoxLayout* makeHead();
  void refresh();

  Session* session_;
  SilhouetteView* silhouette_;
  RoleLabel *name_, *detail_, *edited_, *nothing_;
  CurrentNumbers* numbers_;
  ModelActions* actions_;
  Hairline* part_line_;
  QVBoxLayout* part_layout_;
  QWidget* part_ = nullptr;
};

}  // namespace hat::ui
