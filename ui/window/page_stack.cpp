// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_stack.h"

#include <QScrollArea>

#include <algorithm>

#include "ui/pages/page.h"
#include "ui/theme/bind_text.h"
#include "ui/window/rail.h"

namespace hat::ui {
namespace {

/// Around a page: where it needs more room than the window has (large type, long words, a small screen), it scrolls.
class PageFrame : public QScrollArea {
 public:
  explicit PageFrame(Page* page) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(page);
  }
};

}  // namespace

PageStack::PageStack(Rail* rail, QWidget* parent) : QStackedWidget(parent), rail_(rail) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  bindTexts(rail, [rail] { rail->setWindowTitle(tr("Pages")); });
}

void PageStack::addPage(Page* page) {
  pages_.append(page);
  addWidget(new PageFrame(page));
  RailButton* button = rail_->addPage(page->iconName(), [page] { return page->title(); });
  connect(button, &QToolButton::clicked, this, [this, id = page->id()] { showPage(id); });
  connect(page, &Page::hint, this, &PageStack::hint);
}

Page* PageStack::page(const QString& id) const {
  for (Page* page : pages_)
    if (page->id() == id) return page;
  return nullptr;
}

Page* PageStack::current() const { return pages_.value(currentIndex()); }

void PageStack::showPage(const QString& id) {
  Page* wanted = page(id);
  if (!wanted) return;
  if (presenting_ && current() != wanted) {
    current()->setPresenting(false);
    wanted->setPresenting(true);
  }
  setCurrentIndex(static_cast<int>(pages_.indexOf(wanted)));
  for (qsizetype i = 0; i < pages_.size(); ++i) rail_->button(i)->setCurrent(pages_[i] == wanted);
  emit pageShown();
}

void PageStack::setPresenting(bool on) {
  presenting_ = on;
  current()->setPresenting(on);
}

void PageStack::restyle() {
  // Margins of 96 px on a screen of 1920; a smaller one gives the page more of itself.
  const int margin = presenting_ ? std::clamp(window()->width() / 20, 24, 96) : 0;
  setContentsMargins(margin, margin / 2, margin, margin / 2);
  rail_->restyle();
}

}  // namespace hat::ui
