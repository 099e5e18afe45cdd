// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_scene.h"

#include <QPainter>
#include <QString>

namespace hat::ui {

void textAt(QPainter& p, const QPointF& at, Qt::Alignment alignment, const QString& text) {
  const QRectF box(alignment & Qt::AlignRight     ? at.x() - 400
                   : alignment & Qt::AlignHCenter ? at.x() - 200
                                                  : at.x(),
                   at.y() - 10, 400, 20);
  p.drawText(box,
             int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
             text);
}

}  // namespace hat::ui
