// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace hat::ui {

/// The head of the Search page: its runs, and what can be done with the one that is looked at. Which of them can be
/// seen, and the words of those that depend on the run, are the page's.
class SearchHeader : public PageHeader {
  Q_OBJECT
 public:
  explicit SearchHeader(QWidget* parent = nullptr);
  QComboBox* choose;
  QPushButton *pause, *stop, *open_run, *resume, *go_on, *open_winner, *translate, *evaluate, *list, *again;
};

}  // namespace hat::ui
