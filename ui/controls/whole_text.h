// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "ui/theme/theme.h"

namespace hat::ui {

/// What somebody wrote, whole at any width: breaks at blanks, and inside a word that has no room on a line; as high as
/// that takes. Can be marked and copied, not edited.
class WholeText : public QTextEdit {
  Q_OBJECT
 public:
  explicit WholeText(Role role, const QString& text, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void restyle();
  void fit();
  Role role_;
};

}  // namespace hat::ui
