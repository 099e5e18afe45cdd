// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare mode of the Architecture page.
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/model_catalog.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/theme/icons.h"

namespace hat::ui {

void ArchitecturePage::makeCompare() {
  compare_ = new CompareView(session());
  compare_header_ = new PageHeader;
  previous_ = bindText(new QPushButton, [] { return tr("Previous"); });
  previous_->setFlat(true);
  next_ = bindText(new QPushButton, [] { return tr("Next difference"); });
  next_->setFlat(true);
  compare_mode_ = bindName(new SegmentedControl, [] { return tr("What the comparison shows"); });
  bindLabels(compare_mode_, [] { return QStringList{tr("Drawings"), tr("Table")}; });
  compare_mode_->setCurrent(0);
  add_ = bindText(new QPushButton(icon("plus"), {}), [] { return tr("Add…"); });
  add_menu_ = new QMenu(this);
  add_->setMenu(add_menu_);
  close_ = bindText(new QPushButton(icon("close"), {}), [] { return tr("Close"); });
  compare_header_->addAction(previous_);
  compare_header_->addAction(next_);
  compare_header_->addSeparator();
  compare_header_->addAction(compare_mode_);
  compare_header_->addAction(add_);
  compare_header_->addAction(close_);
  compare_box_ = new QWidget;
  auto* column = new QVBoxLayout(compare_box_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(compare_header_);
  column->addWidget(compare_, 1);
  compare_box_->hide();

  leave_ = new QShortcut(Qt::Key_Escape, compare_box_);
  leave_->setContext(Qt::WidgetWithChildrenShortcut);
  connect(leave_, &QShortcut::activated, this, &ArchitecturePage::leaveCompare);
  for (const auto& [keys, by] :
       {std::pair(Qt::Key_F3 | Qt::NoModifier, 1), std::pair(Qt::Key_F3 | Qt::ShiftModifier, -1)}) {
    auto* shortcut = new QShortcut(QKeySequence(keys), compare_box_);
    connect(shortcut, &QShortcut::activated, this, [this, by = by] { stepDifference(by); });
  }
  connect(compare_button_, &QPushButton::clicked, this, &ArchitecturePage::compare);
  connect(close_, &QPushButton::clicked, this, &ArchitecturePage::leaveCompare);
  connect(previous_, &QPushButton::clicked, this, [this] { stepDifference(-1); });
  connect(next_, &QPushButton::clicked, this, [this] { stepDifference(1); });
  connect(compare_mode_, &SegmentedControl::activated, this, [this](int index) { compare_->setAsTable(index == 1); });
  connect(compare_, &CompareView::changed, this, &ArchitecturePage::refreshCompare);
  connect(compare_, &CompareView::hint, this, &Page::hint);
  connect(add_menu_, &QMenu::aboutToShow, this, &ArchitecturePage::fillAdd);
  connect(session()->requests(), &Requests::compare, this, [this] {
    leaveCompare();
    compare();
    emit session()->requests()->page("architecture");
  });
  connect(session(), &Session::workspaceChanged, this, [this] {
    // Models may come while one compares; another space ends it.
    if (!comparing_) return;
    const auto fits = [this](const ArchitectureEntry& choice) {
      return session()->spaceOf(choice).has_weights_for(choice.arch);
    };
    if (!std::all_of(compare_->choices().begin(), compare_->choices().end(), fits)) leaveCompare();
  });
}

QList<ArchitectureEntry> ArchitecturePage::others() const {
  QList<ArchitectureEntry> found;
  const Selection* selection = session()->selection();
  const auto add = [&](const ArchitectureEntry& choice) {
    const auto same = [&](const ArchitectureEntry& other) { return other.arch == choice.arch; };
    if (selection->hasCurrent() && choice.arch == selection->current().arch) return;
    if (!std::any_of(found.begin(), found.end(), same)) found << choice;
  };
  for (const ArchitectureEntry& choice : selection->pinned()) add(choice);
  if (selection->hasCurrent() && selection->current().origin) add(*selection->current().origin);
  for (const CatalogEntry& entry : catalog_of(*session())) add(entry.choice);
  return found;
}

void ArchitecturePage::compare() {
  const Selection* selection = session()->selection();
  const QList<ArchitectureEntry> found = others();
  if (!selection->hasCurrent() || found.isEmpty()) return;
  QList<ArchitectureEntry> choices{selection->current()};
  const auto pinned = std::count_if(found.begin(), found.end(),
                                    [&](const ArchitectureEntry& choice) { return selection->isPinned(choice.arch); });
  choices << found.mid(0, std::clamp<qsizetype>(pinned, 1, CompareView::most - 1));
  comparing_ = true;
  single_->hide();
  inspector_->hide();
  compare_box_->show();
  compare_->inspector()->show();
  compare_->setChoices(choices);
  next_->setFocus();
}

void ArchitecturePage::leaveCompare() {
  if (!comparing_) return;
  comparing_ = false;
  compare_box_->hide();
  compare_->inspector()->hide();
  single_->show();
  inspector_->show();
  refresh();
  view_->setFocus();
}

void ArchitecturePage::stepDifference(int by) {
  const int count = static_cast<int>(compare_->differences().size());
  if (!comparing_ || count == 0) return;
  const int now = compare_->pointedOut();
  compare_->pointOut(now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count);
}

void ArchitecturePage::fillAdd() {
  add_menu_->clear();
  const QList<ArchitectureEntry> shown = compare_->choices();
  QList<ArchitectureEntry> found = others();
  if (session()->selection()->hasCurrent()) found.prepend(session()->selection()->current());
  const auto isShown = [&](const ArchitectureEntry& choice) {
    return std::any_of(shown.begin(), shown.end(),
                       [&](const ArchitectureEntry& other) { return other.arch == choice.arch; });
  };
  for (const ArchitectureEntry& choice : found) {
    if (isShown(choice)) continue;
    QAction* action = add_menu_->addAction(choice.name());
    action->setEnabled(shown.size() < CompareView::most);
    connect(action, &QAction::triggered, this, [this, choice] {
      QList<ArchitectureEntry> choices = compare_->choices();
      compare_->setChoices(choices << choice);
    });
  }
  add_menu_->addSeparator();
  for (int i = 0; i < shown.size(); ++i) {
    QAction* action = add_menu_->addAction(tr("Leave out %1: %2").arg(QChar('A' + i)).arg(shown[i].name()));
    action->setEnabled(shown.size() > 2);
    connect(action, &QAction::triggered, this, [this, i] {
      QList<ArchitectureEntry> choices = compare_->choices();
      choices.removeAt(i);
      compare_->setChoices(choices);
    });
  }
}

void ArchitecturePage::refreshCompare() {
  const int count = static_cast<int>(compare_->differences().size());
  compare_header_->setTitle(tr("Compare"));
  const int now = compare_->pointedOut();
  compare_header_->setSubtitle(count == 0 ? tr("no difference")
                               : now >= 0
                                   ? tr("%1 of %2: %3").arg(now + 1).arg(count).arg(compare_->differences()[now].name)
                                   : tr("%n difference(s), marked with a bar", nullptr, count));
  previous_->setEnabled(count > 0);
  next_->setEnabled(count > 0);
}

}  // namespace hat::ui
