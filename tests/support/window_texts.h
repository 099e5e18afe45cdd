// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPaintEngine>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextEdit>

#include <algorithm>

namespace hat::test {

/// A piece of text as a widget painted it, in the widget's pixels.
struct PaintedText {
  QString text;
  QRectF ink;   ///< where its strokes are
  QRectF clip;  ///< what the painter let through
};

/// Something to paint on that keeps the texts and nothing else.
class TextRecorder : public QPaintDevice {
 public:
  explicit TextRecorder(const QWidget* like) : like_(like) {}
  [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
  [[nodiscard]] const QList<PaintedText>& texts() const { return engine_.texts; }

 protected:
  [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth: return like_->width();
      case PdmHeight: return like_->height();
      case PdmDpiX:
      case PdmPhysicalDpiX: return like_->logicalDpiX();
      case PdmDpiY:
      case PdmPhysicalDpiY: return like_->logicalDpiY();
      case PdmDevicePixelRatio: return 1;
      case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
      default: return QPaintDevice::metric(metric);
    }
  }

 private:
  class Engine : public QPaintEngine {
   public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
      const QString text = item.text();
      if (text.trimmed().isEmpty()) return;
      const QTransform to_device = painter()->deviceTransform();
      const QRectF ink = QFontMetricsF(item.font(), painter()->device()).tightBoundingRect(text).translated(at);
      const QRectF clip =
          painter()->hasClipping() ? to_device.mapRect(painter()->clipBoundingRect()) : QRectF(-1e5, -1e5, 2e5, 2e5);
      texts.append({QString(text.constData(), text.size()), to_device.mapRect(ink), clip});
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawRects(const QRect*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawEllipse(const QRect&) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPoints(const QPoint*, int) override {}
    QList<PaintedText> texts;
  };
  const QWidget* like_;
  mutable Engine engine_;
};

/// The texts that `widget` itself paints, without its children's.
inline QList<PaintedText> paintedTexts(QWidget* widget) {
  TextRecorder recorder(widget);
  if (auto* plot = qobject_cast<QCustomPlot*>(widget)) {
    // A plot shows a picture that it painted before.
    QCPPainter painter(&recorder);
    painter.setMode(QCPPainter::pmNoCaching);
    plot->toPainter(&painter, plot->width(), plot->height());
  } else {
    widget->render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
  }
  return recorder.texts();
}

/// A log is written once, in the language of its time.
inline bool isLog(const QWidget* widget) {
  return widget->parentWidget() && widget->parentWidget()->objectName() == "logLines";
}

inline QList<QWidget*> visibleWidgets(QWidget* window) {
  QList<QWidget*> list{window};
  for (QWidget* widget : window->findChildren<QWidget*>()) {
    if (widget->objectName().startsWith("qt_qmainwindow")) continue;  // the main window's own handles
    if (!widget->isWindow() && widget->isVisibleTo(window) && widget->width() > 0 && widget->height() > 0)
      list << widget;
  }
  return list;
}

inline QString placeOf(const QObject* object) {
  QString place;
  for (const QObject* o = object; o && place.size() < 90; o = o->parent()) {
    const QString name = QString(o->metaObject()->className()).remove("hat::ui::") +
                         (o->objectName().isEmpty() ? QString() : "#" + o->objectName());
    if (name != "QWidget" && !name.startsWith("qt_")) place += (place.isEmpty() ? "" : " < ") + name;
  }
  return place;
}

/// Every text that a widget, action or model of the window holds, shown or not, with where it is. What belongs to an
/// object that is `asleep` is left out.
inline QList<std::pair<QString, QString>> heldTexts(QObject* root, const QList<const QObject*>& asleep = {}) {
  QList<std::pair<QString, QString>> found;
  QList<QObject*> objects = root->findChildren<QObject*>();
  objects.prepend(root);
  for (QObject* o : objects) {
    bool sleeps = false;
    for (const QObject* around = o; around && !sleeps; around = around->parent()) sleeps = asleep.contains(around);
    if (sleeps) continue;
    const auto take = [&](const char* what, const QString& text) {
      if (!text.isEmpty()) found.append({QString(what) + " of " + placeOf(o), text});
    };
    if (o->objectName().startsWith("qt_dockwidget")) continue;  // buttons of a title bar that our docks have not
    if (auto* action = qobject_cast<QAction*>(o)) {
      take("text", action->text());
      take("tool tip", action->toolTip());
      take("status tip", action->statusTip());
    }
    auto* widget = qobject_cast<QWidget*>(o);
    if (!widget) continue;
    take("tool tip", widget->toolTip());
    take("status tip", widget->statusTip());
    take("accessible name", widget->accessibleName());
    take("accessible description", widget->accessibleDescription());
    if (o != root) take("title", widget->windowTitle());
    if (auto* label = qobject_cast<QLabel*>(o)) take("text", label->text());
    if (auto* button = qobject_cast<QAbstractButton*>(o)) take("text", button->text());
    if (auto* edit = qobject_cast<QLineEdit*>(o)) take("placeholder", edit->placeholderText());
    if (auto* edit = qobject_cast<QTextEdit*>(o)) take("placeholder", edit->placeholderText());
    if (auto* menu = qobject_cast<QMenu*>(o)) take("title", menu->title());
    if (auto* box = qobject_cast<QComboBox*>(o)) {
      take("placeholder", box->placeholderText());
      for (int i = 0; i < box->count(); ++i) take("item", box->itemText(i));
    }
    if (auto* box = qobject_cast<QAbstractSpinBox*>(o)) take("value", box->text());
    if (auto* view = qobject_cast<QAbstractItemView*>(o); view && view->model()) {
      for (int i = 0; i < view->model()->columnCount(); ++i) {
        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
          take("head", view->model()->headerData(i, Qt::Horizontal, role).toString());
      }
    }
  }
  return found;
}

/// Every text that the window shows, with where it is.
inline QList<std::pair<QString, QString>> shownTexts(QWidget* window) {
  QList<std::pair<QString, QString>> found;
  for (QWidget* widget : visibleWidgets(window)) {
    if (isLog(widget)) continue;
    for (const PaintedText& painted : paintedTexts(widget))
      found.append({"painted by " + placeOf(widget), painted.text});
  }
  return found;
}

/// What is cut, or lies on top of something else, in the window as it is laid out now.
inline QStringList cutTexts(QWidget* window) {
  QStringList found;
  const auto box = [](const QRectF& r) {
    return QString("%1,%2 %3×%4").arg(qRound(r.x())).arg(qRound(r.y())).arg(qRound(r.width())).arg(qRound(r.height()));
  };
  for (QWidget* widget : visibleWidgets(window)) {
    auto* area = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
    const bool scrolls = area && area->viewport() == widget;
    auto* header = scrolls ? qobject_cast<QHeaderView*>(area) : nullptr;
    // A field scrolls; an editor paints a marked word once more, in its own place.
    const bool field = (qobject_cast<QLineEdit*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget->parentWidget())) ||
                       qobject_cast<QTextEdit*>(area);
    const QList<PaintedText> texts = paintedTexts(widget);
    for (int i = 0; i < texts.size() && !field; ++i) {
      const PaintedText& t = texts[i];
      QRectF room = QRectF(widget->rect()) & t.clip;
      if (header) {
        const int section = header->logicalIndexAt(t.ink.center().toPoint());
        const QRectF cell(header->sectionViewportPosition(section), 0, header->sectionSize(section), widget->height());
        if (!QRectF(widget->rect()).contains(cell)) continue;  // half scrolled away
        room &= cell;
      } else if (scrolls && !QRectF(widget->rect()).contains(t.ink)) {
        continue;  // scrolled away
      }
      if (!room.adjusted(-1.5, -1.5, 1.5, 1.5).contains(t.ink))
        found << QString("\"%1\" at %2 is cut to %3 in %4").arg(t.text, box(t.ink), box(room), placeOf(widget));
      for (int j = 0; j < i; ++j) {
        const QRectF both = t.ink & texts[j].ink;
        if (both.width() > 2 && both.height() > 2 && t.text != texts[j].text)
          found << QString("\"%1\" at %2 lies on \"%3\" at %4 in %5 of %6")
                       .arg(t.text, box(t.ink), texts[j].text, box(texts[j].ink), box(widget->rect()), placeOf(widget));
      }
    }
    // What lies over the window by intent: the tour's card and ring.
    const auto floats = [](const QWidget* one) {
      return one->testAttribute(Qt::WA_TransparentForMouseEvents) || one->inherits("hat::ui::CoachCard");
    };
    if (widget == window || floats(widget)) continue;
    QWidget* parent = widget->parentWidget();
    auto* around = qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
    const bool content = around && around->viewport() == parent;
    // What cannot be scrolled to is cut.
    if (content && around->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        !qobject_cast<QAbstractItemView*>(around) && widget->width() > parent->width()) {
      QString why;
      for (QWidget* part : widget->findChildren<QWidget*>())
        if (part->isVisibleTo(window) && part->mapTo(widget, QPoint(part->width(), 0)).x() > parent->width())
          why = placeOf(part);
      found << QString("%1 is %2 px wide in %3 of %4, with %5")
                   .arg(placeOf(widget))
                   .arg(widget->width())
                   .arg(parent->width())
                   .arg(placeOf(around), why);
    }
    if (!content && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
      found << QString("%1 at %2 leaves the %3 of its parent")
                   .arg(placeOf(widget), box(widget->geometry()), box(parent->rect()));
    for (QWidget* other : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
      if (other == widget) break;
      if (!other->isVisibleTo(window) || other->isWindow() || other->objectName().startsWith("qt_qmainwindow") ||
          floats(other))
        continue;
      const QRect both = other->geometry() & widget->geometry();
      if (both.width() > 2 && both.height() > 2)
        found << QString("%1 lies on %2 by %3").arg(placeOf(widget), placeOf(other), box(both));
    }
  }
  return found;
}

}  // namespace hat::test
