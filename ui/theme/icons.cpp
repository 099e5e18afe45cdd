// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

QColor ink_of(Tint tint) {
  const Theme& t = theme();
  switch (tint) {
    case Tint::text2: return t.text2;
    case Tint::accent: return t.accent;
    case Tint::err: return t.err;
    case Tint::warn: return t.warn;
    case Tint::ok: return t.ok;
    case Tint::text1: return t.text1;
    case Tint::onaccent: return t.onaccent;
  }
  return t.text2;
}

QByteArray source_of(const QString& name) {
  static QHash<QString, QByteArray> sources;
  auto it = sources.find(name);
  if (it == sources.end()) {
    QFile file(":/icons/" + name + ".svg");
    QByteArray text;
    if (file.open(QIODevice::ReadOnly)) text = file.readAll();
    it = sources.insert(name, text);
  }
  return *it;
}

void draw(const QString& name, QPainter* painter, const QRectF& rect, const QColor& ink) {
  QByteArray svg = source_of(name);
  if (svg.isEmpty()) return;
  svg.replace("currentColor", ink.name().toLatin1());
  // The grid is 20 px and the stroke 1.5 px at every size.
  const double stroke = 1.5 * 20.0 / std::min(rect.width(), rect.height());
  svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(std::min(stroke, 2.0)) + "\"");
  QSvgRenderer(svg).render(painter, rect);
}

class TintedEngine : public QIconEngine {
 public:
  TintedEngine(QString name, Tint tint) : name_(std::move(name)), tint_(tint) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const QColor ink = mode == QIcon::Disabled ? theme().disabled : state == QIcon::On ? theme().accent : ink_of(tint_);
    const int side = std::min(rect.width(), rect.height());
    const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    draw(name_, painter, square, ink);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
  }
  QIconEngine* clone() const override { return new TintedEngine(*this); }

 private:
  QString name_;
  Tint tint_;
};

}  // namespace

QIcon icon(const QString& name, Tint tint) { return QIcon(new TintedEngine(name, tint)); }

QPixmap iconPixmap(const QString& name, int size, Tint tint, qreal ratio) {
  QPixmap pixmap(QSize(size, size) * ratio);
  pixmap.fill(Qt::transparent);
  {
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(name, &painter, QRectF(QPointF(), QSizeF(size, size) * ratio), ink_of(tint));
  }
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

}  // namespace hat::ui
