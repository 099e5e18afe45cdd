// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/shown_space.h"

#include <utility>

#include "domain/error.h"
#include "domain/io/space_yaml.h"

namespace hat::ui {

SearchSpace offeredSpace(const QString& preset, const SearchSpace& of_workspace) {
  return preset.isEmpty() ? of_workspace : preset_space(preset.toStdString());
}

QJsonObject toJson(const ShownSpace& shown) {
  return {{"preset", shown.preset}, {"space", QString::fromStdString(space_to_yaml(shown.space))}};
}

std::optional<ShownSpace> shownSpaceFrom(const QJsonObject& json) {
  try {
    ShownSpace shown{json["preset"].toString(), space_from_yaml(json["space"].toString().toStdString(), "window.json")};
    if (!shown.preset.isEmpty()) (void)preset_space(shown.preset.toStdString());
    return shown;
  } catch (const Error&) {
    return std::nullopt;
  }
}

SpaceStep::SpaceStep(History* history, const QString& page, ShownSpace before, ShownSpace after, const QString& what,
                     Apply apply)
    : Step(history, page, what), before_(std::move(before)), after_(std::move(after)), apply_(std::move(apply)) {}

QJsonObject SpaceStep::json() const { return {{"before", toJson(before_)}, {"after", toJson(after_)}}; }

}  // namespace hat::ui
