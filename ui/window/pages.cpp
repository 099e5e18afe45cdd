// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/space/space_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/translate/translate_page.h"

namespace hat::ui {

QList<Page*> makePages(Session* session) {
  return {new SpacePage(session),  new ArchitecturePage(session), new TrainPage(session),    new LatencyPage(session),
          new SearchPage(session), new ParetoPage(session),       new TranslatePage(session)};
}

}  // namespace hat::ui
