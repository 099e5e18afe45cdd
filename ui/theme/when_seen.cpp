// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/when_seen.h"

#include <QEvent>

#include <utility>

namespace hat::ui {

WhenSeen::WhenSeen(QWidget* widget, std::function<void()> work)
    : QObject(widget), widget_(widget), work_(std::move(work)) {
  widget->installEventFilter(this);
}

void WhenSeen::ask() {
  due_ = !widget_->isVisibleTo(widget_->window());
  if (!due_) run();
}

bool WhenSeen::eventFilter(QObject*, QEvent* event) {
  if (event->type() == QEvent::Show && std::exchange(due_, false)) run();
  return false;
}

void WhenSeen::run() {
  ++times_done_;
  work_();
}

}  // namespace hat::ui
