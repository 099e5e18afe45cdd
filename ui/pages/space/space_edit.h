// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <utility>

#include "ui/pages/space/space_page.h"

namespace hat::ui {

/// One step of the history.
class SpacePage::Edit : public QUndoCommand {
 public:
  Edit(SpacePage* page, SearchSpace before, SearchSpace after, const QString& what)
      : QUndoCommand(what), page_(page), before_(std::move(before)), after_(std::move(after)) {}
  void undo() override { page_->apply(before_); }
  void redo() override { page_->apply(after_); }
  [[nodiscard]] const SearchSpace& before() const { return before_; }
  [[nodiscard]] const SearchSpace& after() const { return after_; }

 private:
  SpacePage* page_;
  SearchSpace before_, after_;
};

}  // namespace hat::ui
