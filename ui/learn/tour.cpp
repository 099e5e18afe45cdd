// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/controls/flow_row.h"
#include "ui/learn/tour_card_rect.h"
#include "ui/learn/tour_stage.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

namespace {

/// The part of `widget` that those around it do not cut off, in the window's pixels. visibleRegion() would leave out
/// what its own opaque children cover, and a plot is nothing but that.
QRect seenIn(const QWidget* window, const QWidget* widget) {
  QRect seen = widget->rect();
  for (const QWidget* at = widget; at != window && at->parentWidget(); at = at->parentWidget())
    seen = seen.translated(at->pos()) & at->parentWidget()->rect();
  return seen;
}

}  // namespace

CoachCard::CoachCard(QWidget* parent) : QWidget(parent) {
  setObjectName("coachCard");
  setFocusPolicy(Qt::ClickFocus);
  setCursor(Qt::OpenHandCursor);
  number_ = new RoleLabel(Role::caption, 3);
  title_ = new RoleLabel(Role::body, 1);
  title_->setRole(Role::body, QFont::DemiBold);
  title_->setWordWrap(true);
  text_ = new RoleLabel(Role::small, 2);
  text_->setWordWrap(true);
  keys_ = new RoleLabel(Role::caption, 3);
  keys_->setElided(true);
  end_ = new QPushButton;
  end_->setObjectName("tourEnd");
  end_->setFlat(true);
  back_ = new QPushButton;
  back_->setObjectName("tourBack");
  next_ = makeDefault(new QPushButton);
  next_->setObjectName("tourNext");
  action_ = new QPushButton;
  action_->setObjectName("tourAction");
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(number_, 0, Qt::AlignTop);
  auto* buttons = new FlowRow;
  buttons->addWidget(end_);
  buttons->addWidget(back_);
  buttons->addWidget(next_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(8);
  column->addLayout(head);
  column->addWidget(text_);
  column->addWidget(action_, 0, Qt::AlignLeft);
  column->addLayout(buttons);
  column->addWidget(keys_);
  for (QPushButton* button : {end_, back_, next_, action_}) {
    button->setCursor(Qt::ArrowCursor);
    button->installEventFilter(this);
  }
  connect(next_, &QPushButton::clicked, this, &CoachCard::nextWanted);
  connect(back_, &QPushButton::clicked, this, &CoachCard::backWanted);
  connect(end_, &QPushButton::clicked, this, &CoachCard::endWanted);
  connect(action_, &QPushButton::clicked, this, &CoachCard::actionWanted);
}

void CoachCard::setStep(const TourStep& step, int index, int count) {
  if (index != index_) moved_ = false;
  step_ = step;
  index_ = index;
  count_ = count;
  refresh();
  show();                // before its height is asked for: labels have their fonts once they are shown
  layout()->activate();  // its inner rows too
  take(sizeFor(false));
  raise();
}

QSize CoachCard::sizeFor(bool narrow) const {
  const int width = scaled(narrow ? 248 : 340);
  return {width, layout()->totalHeightForWidth(width)};
}

void CoachCard::take(const QSize& size) {
  // Only a change: asking for room anew would make the tour place it anew.
  if (size != this->size()) setFixedSize(size);
}

void CoachCard::refresh() {
  number_->setText(tr("%1 of %2").arg(index_ + 1).arg(count_));
  title_->setText(step_.title);
  text_->setText(step_.text);
  end_->setText(tr("End the tour"));
  back_->setText(tr("Back"));
  back_->setEnabled(index_ > 0);
  next_->setText(index_ + 1 < count_ ? tr("Next") : tr("Done"));
  keys_->setText(tr("→ next, ← back, Esc ends the tour"));
  setAccessibleName(tr("Guided tour: %1").arg(step_.title));
  setAccessibleDescription(step_.text);
  next_->setAccessibleDescription(step_.title + ". " + step_.text);
  refreshAction();
}

void CoachCard::refreshAction() {
  action_->setText(step_.action);
  action_->setVisible(!step_.action.isEmpty());
  action_->setEnabled(step_.can_act && step_.can_act());
}

QString CoachCard::text() const { return title_->text() + '\n' + text_->text(); }

void CoachCard::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(QPen(theme().ctl, 1));
  p.setBrush(theme().base);
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

bool CoachCard::walk(int key) {
  switch (key) {
    case Qt::Key_Right: emit nextWanted(); return true;
    case Qt::Key_Left: emit backWanted(); return true;
    case Qt::Key_Escape: emit endWanted(); return true;
    default: return false;
  }
}

void CoachCard::keyPressEvent(QKeyEvent* event) {
  if (!walk(event->key())) QWidget::keyPressEvent(event);
}

bool CoachCard::eventFilter(QObject* object, QEvent* event) {
  // A button would take the arrows to move the focus.
  if (event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent*>(event)->key())) return true;
  return QWidget::eventFilter(object, event);
}

void CoachCard::mousePressEvent(QMouseEvent* event) { grip_ = event->position().toPoint(); }

void CoachCard::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::LeftButton)) return;
  moved_ = true;
  const QPoint wanted = mapToParent(event->position().toPoint() - grip_);
  const QSize room = parentWidget()->size() - size();
  move(std::clamp(wanted.x(), 0, std::max(0, room.width())), std::clamp(wanted.y(), 0, std::max(0, room.height())));
}

CoachRing::CoachRing(QWidget* parent) : QWidget(parent) {
  setObjectName("coachRing");
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
}

void CoachRing::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setBrush(Qt::NoBrush);
  const QRectF ring = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
  p.setPen(QPen(theme().base, 5));  // told from whatever lies under it
  p.drawRoundedRect(ring, 6, 6);
  p.setPen(QPen(theme().accent, 2.5));
  p.drawRoundedRect(ring, 6, 6);
}

Tour::Tour(TourStage* stage, Session* session)
    : QObject(stage->tourWindow()), stage_(stage), window_(stage->tourWindow()), session_(session) {
  const auto refresh_action = [this] {
    if (card_) card_->refreshAction();
  };
  connect(session->jobs(), &JobQueue::activityChanged, this, refresh_action);
  connect(session, &Session::workspaceChanged, this, refresh_action);
  connect(session->device(), &DeviceState::predictorChanged, this, refresh_action);
  // Of the window, not of the card: raising it changes the order of the window's children, which hear one by one.
  bindTexts(window_, [this] { refresh(); });
}

void Tour::start(int step) {
  stage_->endPresentation();
  steps_ = tourSteps(stage_, session_);
  if (!card_) {
    ring_ = new CoachRing(window_);
    card_ = new CoachCard(window_);
    connect(card_, &CoachCard::nextWanted, this, [this] { index_ + 1 < steps_.size() ? go(index_ + 1) : end(); });
    connect(card_, &CoachCard::backWanted, this, [this] { go(index_ - 1); });
    connect(card_, &CoachCard::endWanted, this, &Tour::end);
    connect(card_, &CoachCard::actionWanted, this, [this] {
      if (steps_[index_].act) steps_[index_].act();
      placeSoon();
    });
    window_->installEventFilter(this);
  }
  go(std::clamp<int>(step, 0, int(steps_.size()) - 1));
}

void Tour::end() {
  if (!card_) return;
  watch(nullptr);
  window_->removeEventFilter(this);
  card_->hide();
  ring_->hide();
  card_->deleteLater();
  ring_->deleteLater();
  card_ = nullptr;
  ring_ = nullptr;
  if (Page* page = stage_->currentPage()) page->setFocus();
  emit ended();
}

void Tour::go(int index) {
  if (!card_ || index < 0 || index >= steps_.size()) return;
  index_ = index;
  stage_->showPage(steps_[index].page);
  card_->setStep(steps_[index], index, int(steps_.size()));
  card_->nextButton()->setFocus(Qt::OtherFocusReason);
  place();
  placeSoon();  // once more when a page that was never shown has its layout
}

QWidget* Tour::target() const {
  if (!card_) return nullptr;
  const TourStep& step = steps_[index_];
  for (const QString& name : step.targets)
    for (QWidget* where : {static_cast<QWidget*>(stage_->page(step.page)), static_cast<QWidget*>(window_)}) {
      if (!where) continue;
      for (QWidget* found : where->findChildren<QWidget*>(name))
        if (found->isVisible() && !seenIn(window_, found).isEmpty()) return found;
    }
  return nullptr;
}

void Tour::refresh() {
  if (!card_) return;
  steps_ = tourSteps(stage_, session_);
  card_->setStep(steps_[index_], index_, int(steps_.size()));
  place();
}

void Tour::watch(QWidget* target) {
  for (const QPointer<QWidget>& widget : watched_)
    if (widget) widget->removeEventFilter(this);
  watched_.clear();
  // It moves when any of those around it does.
  for (QWidget* widget = target; widget && widget != window_; widget = widget->parentWidget()) {
    widget->installEventFilter(this);
    watched_.append(widget);
  }
}

bool Tour::eventFilter(QObject* object, QEvent* event) {
  switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: placeSoon(); break;
    default: break;
  }
  return QObject::eventFilter(object, event);
}

void Tour::placeSoon() {
  if (placing_) return;
  placing_ = true;
  QTimer::singleShot(0, this, [this] {
    placing_ = false;
    place();
  });
}

void Tour::place() {
  if (!card_) return;
  QWidget* found = target();
  if (watched_.isEmpty() || watched_.first() != found) watch(found);
  QRect around;
  if (found) {
    around = seenIn(window_, found);
    ring_->setGeometry(around.adjusted(-CoachRing::margin, -CoachRing::margin, CoachRing::margin, CoachRing::margin) &
                       window_->rect());
    ring_->raise();
  }
  ring_->setVisible(found != nullptr);
  if (!card_->wasMoved()) {
    const int top = window_->menuBar()->height(),
              bottom = window_->statusBar()->isVisible() ? window_->statusBar()->height() : 0;
    const QRect area = window_->rect().adjusted(8, top + 4, -8, -bottom - 4);
    // What it speaks of may take the whole page: a narrow card has room beside it, over the Inspector.
    QRect place = tourCardRect(around, card_->sizeFor(false), area, 14);
    if (place.intersects(around))
      if (const QRect narrow = tourCardRect(around, card_->sizeFor(true), area, 8); !narrow.intersects(around))
        place = narrow;
    card_->take(place.size());
    card_->move(place.topLeft());
  }
  card_->raise();
}

}  // namespace hat::ui
