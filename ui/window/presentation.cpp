// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QShortcut>

#include <algorithm>

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/window/docks.h"
#include "ui/window/page_stack.h"

namespace hat::ui {

Presentation::Presentation(QMainWindow* window, PageStack* pages, Docks* docks, const QList<QWidget*>& bars)
    : QObject(window), window_(window), pages_(pages), docks_(docks), bars_(bars) {
  leave_ = new QShortcut(Qt::Key_Escape, window);
  leave_->setEnabled(false);
  connect(leave_, &QShortcut::activated, this, [this] { set(false); });
}

double Presentation::textScale() const { return on_ ? scale_before_ : ThemeManager::instance().textScale(); }

void Presentation::set(bool on, bool full_screen) {
  if (on_ == on || !pages_->current()) return;
  // Bars that hide hand the focus on; who was writing goes on writing.
  QWidget* focused = window_->focusWidget();
  const QPointer<QWidget> writing = pages_->current()->isAncestorOf(focused) ? focused : nullptr;
  if (on) {
    scale_before_ = ThemeManager::instance().textScale();
    state_before_ = window_->windowState();
  }
  on_ = on;
  leave_->setEnabled(on);
  // A hidden menu bar would take the shortcuts of its menus with it.
  window_->menuBar()->setMaximumHeight(on ? 0 : QWIDGETSIZE_MAX);
  for (QWidget* bar : bars_) bar->setVisible(!on);
  docks_->setPresenting(on);
  emit changed(on);
  pages_->setPresenting(on);
  // Twice as large on a stage of 1920 × 1080; a smaller screen takes less, so that the page still fits.
  const QSize stage = full_screen && window_->screen() ? window_->screen()->size() : window_->size();
  ThemeManager::instance().setTextScale(on ? std::min({2.0, stage.width() / 960.0, stage.height() / 540.0})
                                           : scale_before_);
  window_->setWindowState(on && full_screen ? state_before_ | Qt::WindowFullScreen : state_before_);
  pages_->restyle();
  if (writing && writing->isVisibleTo(window_))
    writing->setFocus(Qt::OtherFocusReason);
  else
    pages_->current()->setFocus(Qt::OtherFocusReason);
}

}  // namespace hat::ui
