// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <Qt>

#include "domain/arch/architecture.h"
#include "domain/space/search_space.h"
#include "ui/graph/arch_layout.h"
#include "ui/graph/arch_painter.h"
#include "ui/theme/theme.h"

class QPainter;
class QString;

namespace hat::ui {

/// What one drawing of an architecture is made of: where to, what, and how.
struct ArchScene {
  QPainter& p;
  const ArchLayout& l;
  const Architecture& a;
  const SearchSpace& s;
  const LayerMs& ms;
  const ArchEmphasis& e;
  const Theme& t;
};

/// A line of text that begins, ends or has its middle at `at`, by its alignment; its height is centred there.
void textAt(QPainter& p, const QPointF& at, Qt::Alignment alignment, const QString& text);

}  // namespace hat::ui
