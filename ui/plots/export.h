// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace hat::ui {

/// Writes what `paint` draws, in px, as "svg", "pdf" or "png" (twice as fine), on the background of plots; "csv" writes the
/// text instead. Throws hat::Error; nothing is left when it fails.
void exportPainted(const QString& kind, const QString& file, QSize size, const std::function<void(QPainter&, const QRectF&)>& paint,
                   const QString& csv);

/// Puts the picture, and the text beside it, on the clipboard.
void copyPainted(QSize size, const std::function<void(QPainter&, const QRectF&)>& paint, const QString& csv);

/// Writes a text whole or not at all. Throws hat::Error.
void writeText(const QString& file, const QString& text);

}  // namespace hat::ui
