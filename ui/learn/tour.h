// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/learn/tour_steps.h"

class QMainWindow;
class QPushButton;

namespace hat::ui {

class RoleLabel;

/// What the tour says: a card with the step's words and its buttons. Right and Left walk, Escape ends; it can be
/// dragged away.
class CoachCard : public QWidget {
  Q_OBJECT
 public:
  explicit CoachCard(QWidget* parent);

  /// Shows the step and takes the size that its words need.
  void setStep(const TourStep& step, int index, int count);
  /// What its words take: as wide as it likes, or as the Inspector is.
  [[nodiscard]] QSize sizeFor(bool narrow) const;
  void take(const QSize& size);
  /// The action's button as the step's can_act says.
  void refreshAction();
  [[nodiscard]] QPushButton* nextButton() const { return next_; }
  [[nodiscard]] QPushButton* actionButton() const { return action_; }
  [[nodiscard]] QString text() const;
  /// True once somebody dragged it: it then stays where it is until the next step.
  [[nodiscard]] bool wasMoved() const { return moved_; }

 signals:
  void nextWanted();
  void backWanted();
  void endWanted();
  void actionWanted();

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void refresh();
  bool walk(int key);

  TourStep step_;
  int index_ = 0, count_ = 1;
  bool moved_ = false;
  QPoint grip_;
  RoleLabel *number_, *title_, *text_, *keys_;
  QPushButton *end_, *back_, *next_, *action_;
};

/// A ring around the widget that a step is about. The pointer goes through it.
class CoachRing : public QWidget {
  Q_OBJECT
 public:
  explicit CoachRing(QWidget* parent);
  static constexpr int margin = 6;

 protected:
  void paintEvent(QPaintEvent*) override;
};

/// The guided tour: walks through the steps on the real pages. It never blocks the window: everything can be used
/// meanwhile, and a step that loses its widget waits without a ring.
class Tour : public QObject {
  Q_OBJECT
 public:
  Tour(TourStage* stage, Session* session);

  void start(int step = 0);
  void end();
  [[nodiscard]] bool isRunning() const { return card_ != nullptr; }
  [[nodiscard]] int step() const { return index_; }
  [[nodiscard]] const QList<TourStep>& steps() const { return steps_; }
  /// The widget of the step that is shown; null when it cannot be seen.
  [[nodiscard]] QWidget* target() const;
  [[nodiscard]] CoachCard* card() const { return card_; }
  [[nodiscard]] CoachRing* ring() const { return ring_; }
  /// Shows the step anew: in another language, in another size of type.
  void refresh();
  /// Puts ring and card where they belong now.
  void place();

 signals:
  void ended();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void go(int index);
  void watch(QWidget* target);
  void placeSoon();

  TourStage* stage_;
  QMainWindow* window_;  ///< the stage's
  Session* session_;
  QList<TourStep> steps_;
  int index_ = 0;
  bool placing_ = false;
  QPointer<CoachCard> card_;
  QPointer<CoachRing> ring_;
  QList<QPointer<QWidget>> watched_;
};

}  // namespace hat::ui
