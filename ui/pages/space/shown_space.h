// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

#include "domain/space/search_space.h"
#include "ui/session/history.h"

namespace hat::ui {

/// What the Space page shows: choices, and the space whose choices are offered: a preset by name, or the workspace's
/// ("").
struct ShownSpace {
  QString preset;
  SearchSpace space;
  bool operator==(const ShownSpace&) const = default;
};

/// All the choices of a preset, or of the workspace's space (""). Throws hat::Error for a preset that is not there.
[[nodiscard]] SearchSpace offeredSpace(const QString& preset, const SearchSpace& of_workspace);

[[nodiscard]] QJsonObject toJson(const ShownSpace& shown);
/// Nothing where it names no space, or a preset that is not there.
[[nodiscard]] std::optional<ShownSpace> shownSpaceFrom(const QJsonObject& json);

/// One step of the history: other choices, or another preset.
class SpaceStep : public History::Step {
 public:
  using Apply = std::function<void(const ShownSpace& shown)>;
  SpaceStep(History* history, const QString& page, ShownSpace before, ShownSpace after, const QString& what,
            Apply apply);
  [[nodiscard]] QJsonObject json() const override;

 protected:
  void apply(bool forwards) override { apply_(forwards ? after_ : before_); }

 private:
  ShownSpace before_, after_;
  Apply apply_;
};

}  // namespace hat::ui
