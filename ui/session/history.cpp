// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/history.h"

#include <QJsonArray>

#include <utility>
#include <vector>

namespace hat::ui {
namespace {

constexpr int most_steps = 200;

}  // namespace

void History::Step::go(bool forwards) {
  if (history_->loading_) {
    pushed_ = true;
    return;
  }
  apply(forwards);
  // Where a change is made for the first time somebody stands already.
  if (std::exchange(pushed_, true)) emit history_->led(page_);
}

History::History(QObject* parent) : QUndoStack(parent) { setUndoLimit(most_steps); }

History::~History() { blockSignals(true); }

QJsonObject History::toJson() const {
  QJsonArray steps;
  for (int i = 0; i < count(); ++i) {
    const auto* one = static_cast<const Step*>(command(i));
    QJsonObject json = one->json();
    json["page"] = one->page();
    json["text"] = one->text();
    steps.append(json);
  }
  return steps.isEmpty() ? QJsonObject() : QJsonObject{{"steps", steps}, {"done", index()}};
}

void History::load(const QJsonObject& json) {
  std::vector<std::unique_ptr<Step>> steps;
  int done = json["done"].toInt();
  const QJsonArray written = json["steps"].toArray();
  for (qsizetype i = 0; i < written.size(); ++i) {
    const QJsonObject one = written[i].toObject();
    const auto reader = readers_.find(one["page"].toString());
    std::unique_ptr<Step> step = reader == readers_.end() ? nullptr : reader->second(one, one["text"].toString());
    if (step) {
      steps.push_back(std::move(step));
    } else {
      done -= static_cast<int>(steps.size()) + 1;
      steps.clear();
    }
  }
  loading_ = true;
  clear();
  if (done >= 0 && done <= static_cast<int>(steps.size())) {
    for (auto& step : steps) push(step.release());
    setIndex(done);
  }
  loading_ = false;
}

}  // namespace hat::ui
