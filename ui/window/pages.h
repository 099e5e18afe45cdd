// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hat::ui {

class Page;
class Session;

/// The pages of the window in the order of the rail. The one place that knows every page.
[[nodiscard]] QList<Page*> makePages(Session* session);

}  // namespace hat::ui
