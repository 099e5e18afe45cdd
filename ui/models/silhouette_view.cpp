// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/silhouette_view.h"

#include <QPainter>

#include "ui/graph/silhouette.h"
#include "ui/session/session.h"

namespace hat::ui {

SilhouetteView::SilhouetteView(Session* session, QSize size, QWidget* parent)
    : QWidget(parent), session_(session), size_(size) {
  setFixedSize(size);
}

void SilhouetteView::setChoice(const ArchitectureEntry* choice) {
  choice_ = choice ? std::make_shared<const ArchitectureEntry>(*choice) : nullptr;
  update();
}

void SilhouetteView::paintEvent(QPaintEvent*) {
  const Selection* selection = session_->selection();
  if (!choice_ && !selection->hasCurrent()) return;
  QPainter p(this);
  const ArchitectureEntry& shown = choice_ ? *choice_ : selection->current();
  paintSilhouette(p, rect(), shown.arch, session_->spaceOf(shown), theme());
}

}  // namespace hat::ui
