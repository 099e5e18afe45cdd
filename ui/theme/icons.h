// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace hat::ui {

/// Which token an icon is drawn in.
enum class Tint { text2, accent, err, warn, ok, text1, onaccent };

/// The icon resources/icons/<name>.svg, drawn in the tint of whatever theme is current when it is painted; disabled
/// icons in `disabled`, checked ones (State::On) in accent. Names: space, architecture, train, search, pareto,
/// translate, play, pause, stop, undo, redo, export, compare, pin, copy, chevron_down, chevron_right, close, swap,
/// more, plus, table, warning, check, folder, filter, device, latency.
[[nodiscard]] QIcon icon(const QString& name, Tint tint = Tint::text2);
/// The same as a picture of `size` px.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, Tint tint = Tint::text2, qreal ratio = 1);

}  // namespace hat::ui
