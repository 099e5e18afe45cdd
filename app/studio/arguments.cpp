// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/arguments.h"

#include <QFileInfo>

namespace hat::studio {

QString sort_arguments(const QStringList& names, const QString& workspace, Arguments& arguments) {
  arguments = {workspace, {}};
  QStringList missing;
  for (const QString& name : names) {
    const QFileInfo file(name);
    const bool described = file.fileName() == "workspace.yaml", folder = QFileInfo::exists(name + "/workspace.yaml");
    if (!file.exists()) {
      missing << name;
    } else if (described || folder) {
      if (!arguments.workspace.isEmpty()) return "expected one workspace, got several";
      arguments.workspace = described ? file.absolutePath() : file.absoluteFilePath();
    } else {
      arguments.files << file.absoluteFilePath();
    }
  }
  return missing.isEmpty()
             ? QString()
             : QString("expected a workspace or files to import, but there is no %1").arg(missing.join(", "));
}

}  // namespace hat::studio
