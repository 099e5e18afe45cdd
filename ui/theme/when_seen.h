// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace hat::ui {

/// Work whose result is only looked at, as long as `widget` lives: asked for while the widget can be seen, it is done
/// at once; else once, when the widget is shown next. What nobody sees must not hold up what somebody looks at. A
/// window that is not up yet counts as one that is seen, what is hidden inside it does not. On the window's thread.
class WhenSeen : public QObject {
  Q_OBJECT
 public:
  WhenSeen(QWidget* widget, std::function<void()> work);

  /// The signal asks for the work; whatever it carries is read from its sender by the work itself.
  template <class Sender, class Signal>
  WhenSeen* on(Sender* sender, Signal signal) {
    connect(sender, signal, this, [this] { ask(); });
    return this;
  }
  void ask();
  /// Whether it waits for the widget to be shown.
  [[nodiscard]] bool isDue() const { return due_; }
  /// How often it was done.
  [[nodiscard]] int timesDone() const { return times_done_; }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void run();
  QWidget* widget_;
  std::function<void()> work_;
  bool due_ = false;
  int times_done_ = 0;
};

/// For `whenSeen(page, work)->on(sender, signal)`; the widget owns it.
inline WhenSeen* whenSeen(QWidget* widget, std::function<void()> work) { return new WhenSeen(widget, std::move(work)); }

}  // namespace hat::ui
