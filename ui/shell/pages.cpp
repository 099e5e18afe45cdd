// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows every page.
#include "ui/pages/architecture/architecture_page.h"
#include "ui/shell/main_window.h"

namespace hat::ui {

QList<Page*> makePages(Session* session) { return {new ArchitecturePage(session)}; }

}  // namespace hat::ui
