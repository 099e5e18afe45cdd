// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hint_bar.h"

#include <QApplication>
#include <QEvent>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

HintBar::HintBar(QWidget* parent) : QStatusBar(parent) {
  setSizeGripEnabled(false);
  hint_ = new RoleLabel(Role::caption, 2);
  hint_->setElided(true);
  hint_->setContentsMargins(8, 0, 8, 0);
  auto* offline = bindText(new RoleLabel(Role::caption, 2), [] { return tr("Offline. Nothing leaves this machine."); });
  offline->setContentsMargins(8, 0, 10, 0);
  addWidget(hint_, 1);
  addPermanentWidget(offline);
  qApp->installEventFilter(this);
}

void HintBar::say(const QString& hint) { hint_->setText(hint); }

void HintBar::setBusy(const QString& sentence) {
  const bool busy = !sentence.isEmpty();
  if (busy && busy_said_.isEmpty())
    say(sentence);
  else if (!busy && !busy_said_.isEmpty() && hint_->text() == busy_said_)
    say({});
  if (!busy || busy_said_.isEmpty()) busy_said_ = sentence;
}

void HintBar::restyle() { setFixedHeight(scaled(24)); }

bool HintBar::eventFilter(QObject* object, QEvent* event) {
  // What a tool tip says the status bar says too: the keyboard has no pointer to rest on something.
  const bool comes = event->type() == QEvent::FocusIn || event->type() == QEvent::Enter;
  const bool goes = event->type() == QEvent::FocusOut || event->type() == QEvent::Leave;
  if ((comes || goes) && object->isWidgetType()) {
    const auto* widget = static_cast<QWidget*>(object);
    if (widget->window() == window() && !widget->toolTip().isEmpty()) {
      const QString tip = widget->toolTip().simplified();
      if (comes)
        say(tip);
      else if (hint_->text() == tip)
        say({});
    }
  }
  return QStatusBar::eventFilter(object, event);
}

}  // namespace hat::ui
