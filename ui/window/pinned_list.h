// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hat::ui {

class Session;

/// The pinned architectures under a head, hidden while there are none: a click makes one current, its button unpins it.
class PinnedList : public QWidget {
  Q_OBJECT
 public:
  /// Where something is pinned already, a list without a parent would open as a window.
  PinnedList(Session* session, QWidget* parent);

 private:
  void refresh();

  Session* session_;
  QVBoxLayout* rows_;
};

}  // namespace hat::ui
