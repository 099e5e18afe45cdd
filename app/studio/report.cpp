// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report.h"

#include <QEventLoop>

#include "ui/report/report_writer.h"

namespace hat::studio {

QString write_report(ui::Session& session, const QString& file) {
  ui::ReportWriter writer(&session);
  QString wrong;
  bool ended = false;
  QEventLoop loop;
  QObject::connect(&writer, &ui::ReportWriter::written, &loop, [&] {
    ended = true;
    loop.quit();
  });
  QObject::connect(&writer, &ui::ReportWriter::failed, &loop, [&](const QString& sentence) {
    ended = true;
    wrong = sentence;
    loop.quit();
  });
  writer.write(file);
  if (!ended) loop.exec();
  return wrong;
}

}  // namespace hat::studio
