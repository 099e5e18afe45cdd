// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/compare_mode.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/model_catalog.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/theme/icons.h"

namespace hat::ui {

CompareMode::CompareMode(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  view_ = new CompareView(session);
  header_ = bindText(new PageHeader, [] { return tr("Compare"); });
  previous_ = bindText(new QPushButton, [] { return tr("Previous"); });
  previous_->setFlat(true);
  next_ = bindText(new QPushButton, [] { return tr("Next difference"); });
  next_->setFlat(true);
  auto* mode = bindName(new SegmentedControl, [] { return tr("What the comparison shows"); });
  bindLabels(mode, [] { return QStringList{tr("Drawings"), tr("Table")}; });
  mode->setCurrent(0);
  auto* add = bindText(new QPushButton(icon("plus"), {}), [] { return tr("Add…"); });
  add_ = new QMenu(this);
  add->setMenu(add_);
  auto* close = bindText(new QPushButton(icon("close"), {}), [] { return tr("Close"); });
  header_->addAction(previous_);
  header_->addAction(next_);
  header_->addSeparator();
  header_->addAction(mode);
  header_->addAction(add);
  header_->addAction(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(view_, 1);
  hide();

  auto* leave = new QShortcut(Qt::Key_Escape, this);
  leave->setContext(Qt::WidgetWithChildrenShortcut);
  connect(leave, &QShortcut::activated, this, &CompareMode::left);
  for (const auto& [keys, by] :
       {std::pair(Qt::Key_F3 | Qt::NoModifier, 1), std::pair(Qt::Key_F3 | Qt::ShiftModifier, -1)}) {
    auto* shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, this, [this, by = by] { stepDifference(by); });
  }
  connect(close, &QPushButton::clicked, this, &CompareMode::left);
  connect(previous_, &QPushButton::clicked, this, [this] { stepDifference(-1); });
  connect(next_, &QPushButton::clicked, this, [this] { stepDifference(1); });
  connect(mode, &SegmentedControl::activated, this, [this](int index) { view_->setAsTable(index == 1); });
  connect(view_, &CompareView::changed, this, &CompareMode::refresh);
  connect(view_, &CompareView::hint, this, &CompareMode::hint);
  connect(add_, &QMenu::aboutToShow, this, &CompareMode::fillAdd);
  bindTexts(this, [this] { refresh(); });
}

QList<ArchitectureEntry> CompareMode::others() const {
  QList<ArchitectureEntry> found;
  const Selection* selection = session_->selection();
  const auto add = [&](const ArchitectureEntry& choice) {
    const auto same = [&](const ArchitectureEntry& other) { return other.arch == choice.arch; };
    if (selection->hasCurrent() && choice.arch == selection->current().arch) return;
    if (!std::any_of(found.begin(), found.end(), same)) found << choice;
  };
  for (const ArchitectureEntry& choice : selection->pinned()) add(choice);
  if (selection->hasCurrent() && selection->current().origin) add(*selection->current().origin);
  for (const CatalogEntry& entry : catalog_of(*session_)) add(entry.choice);
  return found;
}

QList<ArchitectureEntry> CompareMode::wanted() const {
  const Selection* selection = session_->selection();
  const QList<ArchitectureEntry> found = others();
  if (!selection->hasCurrent() || found.isEmpty()) return {};
  QList<ArchitectureEntry> choices{selection->current()};
  const auto pinned = std::count_if(found.begin(), found.end(),
                                    [&](const ArchitectureEntry& choice) { return selection->isPinned(choice.arch); });
  choices << found.mid(0, std::clamp<qsizetype>(pinned, 1, CompareView::most - 1));
  return choices;
}

void CompareMode::begin(const QList<ArchitectureEntry>& choices) {
  show();
  view_->inspector()->show();
  view_->setChoices(choices);
  next_->setFocus();
}

bool CompareMode::stillFits() const {
  return std::ranges::all_of(view_->choices(), [this](const ArchitectureEntry& choice) {
    return session_->spaceOf(choice).has_weights_for(choice.arch);
  });
}

void CompareMode::stepDifference(int by) {
  const int count = static_cast<int>(view_->differences().size());
  if (isHidden() || count == 0) return;
  const int now = view_->pointedOut();
  view_->pointOut(now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count);
}

void CompareMode::fillAdd() {
  add_->clear();
  const QList<ArchitectureEntry> shown = view_->choices();
  QList<ArchitectureEntry> found = others();
  if (session_->selection()->hasCurrent()) found.prepend(session_->selection()->current());
  const auto isShown = [&](const ArchitectureEntry& choice) {
    return std::any_of(shown.begin(), shown.end(),
                       [&](const ArchitectureEntry& other) { return other.arch == choice.arch; });
  };
  for (const ArchitectureEntry& choice : found) {
    if (isShown(choice)) continue;
    QAction* action = add_->addAction(choice.name());
    action->setEnabled(shown.size() < CompareView::most);
    connect(action, &QAction::triggered, this, [this, choice] {
      QList<ArchitectureEntry> choices = view_->choices();
      view_->setChoices(choices << choice);
    });
  }
  add_->addSeparator();
  for (int i = 0; i < shown.size(); ++i) {
    QAction* action = add_->addAction(tr("Leave out %1: %2").arg(QChar('A' + i)).arg(shown[i].name()));
    action->setEnabled(shown.size() > 2);
    connect(action, &QAction::triggered, this, [this, i] {
      QList<ArchitectureEntry> choices = view_->choices();
      choices.removeAt(i);
      view_->setChoices(choices);
    });
  }
}

void CompareMode::refresh() {
  const int count = static_cast<int>(view_->differences().size());
  const int now = view_->pointedOut();
  header_->setSubtitle(count == 0 ? tr("no difference")
                       : now >= 0 ? tr("%1 of %2: %3").arg(now + 1).arg(count).arg(view_->differences()[now].name)
                                  : tr("%n difference(s), marked with a bar", nullptr, count));
  previous_->setEnabled(count > 0);
  next_->setEnabled(count > 0);
}

}  // namespace hat::ui
