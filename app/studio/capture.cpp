// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/capture.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include "domain/io/atomic_file.h"
#include "ui/learn/tour.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/session/session.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"

namespace hat::studio {
namespace {

/// Lets the window work until nothing is running and the page says it is settled, at most `seconds`.
void settle(ui::Session& session, ui::Page* page, int seconds) {
  QElapsedTimer clock;
  clock.start();
  QEventLoop loop;
  QTimer timer;
  int quiet = 0;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    // Work that was started by a timer shows a moment later: several quiet looks in a row count.
    quiet = session.jobs()->isIdle() && page->isSettled() ? quiet + 1 : 0;
    if (quiet > 12 || clock.elapsed() > seconds * 1000) loop.quit();
  });
  timer.start(50);
  loop.exec();
}

}  // namespace

QString capture(ui::MainWindow& window, ui::Session& session, const CaptureOptions& options) {
  if (!QDir().mkpath(options.folder)) return QString("%1: cannot be made").arg(options.folder);
  if (!options.page.isEmpty() && !window.page(options.page)) {
    QStringList names;
    for (const ui::Page* page : window.pages()) names << page->id();
    return QString("--page: expected one of %1, got \"%2\"").arg(names.join(", "), options.page);
  }
  window.resize(options.size);
  window.show();
  const auto draw_page = [&](ui::Page* page, const QString& name) -> QString {
    settle(session, page, 300);
    const QString file = QDir(options.folder).filePath(name + ".png");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    try {
      write_atomically(file.toStdString(), bytes.toStdString());
    } catch (const Error& error) {
      return QString::fromUtf8(error.what());
    }
    return {};
  };
  window.learnTools()->setLearnOpen(options.learn);
  if (options.tour > 0) {
    ui::Tour* tour = window.learnTools()->tour();
    tour->start(options.tour - 1);
    if (tour->step() != options.tour - 1)
      return QString("--tour: expected a step from 1 to %1, got %2").arg(tour->steps().size()).arg(options.tour);
    window.currentPage()->prepareForCapture();
    return draw_page(window.currentPage(), QString("tour-%1").arg(options.tour));
  }
  for (ui::Page* page : window.pages()) {
    if (!options.page.isEmpty() && page->id() != options.page) continue;
    window.showPage(page->id());
    page->prepareForCapture();
    const auto draw = [&](const QString& name) { return draw_page(page, name); };
    if (const QString failed = draw(page->id()); !failed.isEmpty()) return failed;
    // Four of the pages have other faces.
    if (auto* pareto = qobject_cast<ui::ParetoPage*>(page)) {
      pareto->showPublished(true);
      QString failed = draw("published");
      pareto->showSpecialise();
      if (failed.isEmpty()) failed = draw("specialise");
      pareto->showPublished(false);
      if (!failed.isEmpty()) return failed;
    }
    if (auto* architecture = qobject_cast<ui::ArchitecturePage*>(page)) {
      architecture->compare();
      const QString failed = architecture->isComparing() ? draw("compare") : QString();
      architecture->leaveCompare();
      if (!failed.isEmpty()) return failed;
    }
    if (auto* latency = qobject_cast<ui::LatencyPage*>(page)) {
      latency->measureArchitecture();
      if (const QString failed = draw("latency-architecture"); !failed.isEmpty()) return failed;
      latency->showView(ui::LatencyPage::tables_view);
      const QString failed = draw("latency-tables");
      latency->showView(ui::LatencyPage::predictor_view);
      if (!failed.isEmpty()) return failed;
    }
    if (page->id() == "translate") {
      window.setPresenting(true, false);
      const QString failed = draw("presentation");
      window.setPresenting(false);
      if (!failed.isEmpty()) return failed;
    }
  }
  return {};
}

}  // namespace hat::studio
