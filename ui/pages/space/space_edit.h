// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "ui/pages/space/space_page.h"
#include "ui/session/history.h"

namespace hat::ui {

/// One step of the history: other choices, or another preset.
class SpacePage::Edit : public History::Step {
 public:
  Edit(SpacePage* page, Shown before, Shown after, const QString& what)
      : Step(page->undoStack(), page->id(), what), page_(page), before_(std::move(before)), after_(std::move(after)) {}
  [[nodiscard]] QJsonObject json() const override { return {{"before", toJson(before_)}, {"after", toJson(after_)}}; }

 protected:
  void apply(bool forwards) override { page_->apply(forwards ? after_ : before_); }

 private:
  SpacePage* page_;
  Shown before_, after_;
};

}  // namespace hat::ui
