// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/rename_device.h"

#include <QInputDialog>
#include <QLineEdit>

#include "domain/workspace/workspace.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"

namespace hat::ui {

bool askToRename(QWidget* parent, const Session& session, const LatencyDevice& device) {
  if (!session.workspace()) return false;
  // Jobs may end while the dialog is open, and with them devices and workspace may be others.
  const QString before = deviceTitle(device);
  const std::string folder = session.workspace()->folder, id = device.id;
  bool accepted = false;
  const QString name = QInputDialog::getText(parent, LatencyPage::tr("Rename the device"),
                                             LatencyPage::tr("Name; empty gives it its own name back"),
                                             QLineEdit::Normal, before, &accepted)
                           .trimmed();
  const Workspace* workspace = session.workspace();
  if (!accepted || name == before || !workspace || workspace->folder != folder) return false;
  rename_device(*workspace, id, name.toStdString());
  return true;
}

}  // namespace hat::ui
