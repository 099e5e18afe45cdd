// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>

#include "ui/theme/style.h"

namespace hat::ui {
namespace {

constexpr int margin = 8;  // px of what is around

class Ring : public QWidget {
 public:
  explicit Ring(QAbstractScrollArea* area) : QWidget(area), area_(area) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area->installEventFilter(this);
    hide();
  }

  bool eventFilter(QObject*, QEvent* event) override {
    switch (event->type()) {
      case QEvent::FocusIn:
      case QEvent::FocusOut:
      case QEvent::Resize: follow(); break;
      default: break;
    }
    return false;
  }

 protected:
  void paintEvent(QPaintEvent*) override { paintInnerFocusRing(area_, this); }

 private:
  void follow() {
    setGeometry(area_->rect());
    setVisible(keyboardFocus(area_));
    raise();
  }

  QAbstractScrollArea* area_;
};

}  // namespace

void ringOnFocus(QAbstractScrollArea* area) { new Ring(area); }

void scrollToFocus() {
  QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget*, QWidget* now) {
    if (!keyboardFocus(now)) return;
    for (QWidget* around = now->parentWidget(); around; around = around->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(now, margin, margin);
  });
}

}  // namespace hat::ui
