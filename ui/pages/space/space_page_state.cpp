// SPDX-License-Identifier: GPL-3.0-or-later
// How the Space page stood: its choices as the history that led to them.
#include <QJsonArray>

#include <vector>

#include "domain/error.h"
#include "domain/io/yaml.h"
#include "ui/pages/space/space_edit.h"

namespace hat::ui {

QJsonObject SpacePage::viewState() const {
  QJsonObject state = Page::viewState();
  QJsonArray steps;
  for (int i = 0; i < history_.count(); ++i) {
    const auto* edit = static_cast<const Edit*>(history_.command(i));
    if (i == 0) steps.append(QJsonObject{{"space", QString::fromStdString(space_to_yaml(edit->before()))}});
    steps.append(QJsonObject{{"space", QString::fromStdString(space_to_yaml(edit->after()))}, {"text", edit->text()}});
  }
  if (!steps.isEmpty()) state["history"] = QJsonObject{{"steps", steps}, {"done", history_.index()}};
  return state;
}

void SpacePage::setViewState(const QJsonObject& state) {
  Page::setViewState(state);
  const QJsonObject history = state["history"].toObject();
  const QJsonArray steps = history["steps"].toArray();
  const int done = history["done"].toInt();
  if (steps.size() < 2 || done < 0 || done >= steps.size()) return;
  std::vector<SearchSpace> spaces;
  for (const QJsonValue& step : steps) {
    try {
      spaces.push_back(space_from_yaml(step.toObject()["space"].toString().toStdString(), "window.json"));
    } catch (const Error&) {
      return;
    }
  }
  if (spaces.front() != whole_) return;  // of another space: nothing of it fits here
  history_.clear();
  for (std::size_t i = 1; i < spaces.size(); ++i) history_.push(new Edit(this, spaces[i - 1], spaces[i], steps[static_cast<qsizetype>(i)].toObject()["text"].toString()));
  history_.setIndex(done);
}

}  // namespace hat::ui
