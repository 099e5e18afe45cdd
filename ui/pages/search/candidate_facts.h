// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/controls/controls.h"

class QPushButton;

namespace hat::ui {

class FactList;
class MsBar;
class Session;
class SilhouetteView;

/// What the Inspector says of the current architecture while a search is looked at: its genes layer by layer, where its
/// predicted milliseconds go, and the released model that is nearest to it, where one lives in the same space.
class CandidateFacts : public QWidget {
  Q_OBJECT
 public:
  /// Follows the session while `page` is seen, where it belongs to one; else while it is seen itself.
  explicit CandidateFacts(Session* session, QWidget* page = nullptr);
  void refresh();
  [[nodiscard]] FactList* genes() const { return genes_; }
  [[nodiscard]] MsBar* milliseconds() const { return bar_; }

 private:
  void showNearest();

  Session* session_;
  SectionHead* bar_head_;
  FactList* genes_;
  QWidget *bar_part_, *nearest_part_;
  MsBar* bar_;
  QPushButton* measure_;
  SilhouetteView* silhouette_;
  RoleLabel *nearest_name_, *nearest_detail_;
};

}  // namespace hat::ui
