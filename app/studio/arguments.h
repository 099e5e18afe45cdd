// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hat::studio {

/// What the program was started with.
struct Arguments {
  QString workspace;  ///< folder; "": none was named
  QStringList files;  ///< to be imported, absolute
};

/// Tells workspaces (a folder with a workspace.yaml, or that file) from what is to be imported. `workspace` is the
/// option's value. Returns what is wrong, in a sentence, or "".
[[nodiscard]] QString sort_arguments(const QStringList& names, const QString& workspace, Arguments& arguments);

}  // namespace hat::studio
