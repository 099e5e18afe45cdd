// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <utility>

#include "ui/pages/space/space_page.h"

namespace hat::ui {

/// One step of the history.
class SpacePage::Edit : public QUndoCommand {
 public:
  Edit(SpacePage* page, Shown before, Shown after, const QString& what)
      : QUndoCommand(what), page_(page), before_(std::move(before)), after_(std::move(after)) {}
  void undo() override { page_->apply(before_); }
  void redo() override { page_->apply(after_); }
  [[nodiscard]] const Shown& before() const { return before_; }
  [[nodiscard]] const Shown& after() const { return after_; }

 private:
  SpacePage* page_;
  Shown before_, after_;
};

}  // namespace hat::ui
