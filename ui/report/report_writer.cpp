// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_writer.h"

#include <QFileInfo>
#include <QTimer>

#include "domain/io/atomic_file.h"
#include "domain/workspace/workspace.h"
#include "ui/report/report_composer.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pdf.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {

ReportWriter::ReportWriter(Session* session, QObject* parent) : QObject(parent), session_(session) {}
ReportWriter::~ReportWriter() = default;

void ReportWriter::fail(const QString& sentence) {
  busy_ = false;
  composer_.reset();
  emit failed(sentence);
}

void ReportWriter::write(const QString& file) {
  file_ = file;
  busy_ = true;
  const QString kind = QFileInfo(file).suffix().toLower();
  if (kind != "html" && kind != "htm" && kind != "pdf")
    return fail(tr("%1: expected a file name that ends with .html or .pdf").arg(file));
  const std::shared_ptr<const Workspace> workspace = session_->workspacePtr();
  if (!workspace) return fail(tr("There is no workspace to report on: open one first."));
  startJob<Progress, ReportFacts>(
      *session_->jobs(), tr("Read what the report needs"), Lane::interactive, this,
      [workspace, predictor_file = session_->device()->predictorFile().toStdString(),
       predictor = session_->device()->predictorPtr()](JobContext<Progress>& context) {
        return gatherReportFacts(*workspace, predictor_file, predictor, [&] { context.checkpoint(); });
      },
      {},
      [this, workspace](JobOutcome<ReportFacts> outcome) {
        if (outcome.index() == 1) return fail(tr("The report was cancelled."));
        if (outcome.index() == 2) return fail(words(std::get<2>(outcome)));
        if (!session_->workspace() || session_->workspace()->folder != workspace->folder)
          return fail(tr("Another workspace was opened: the report was not written."));
        composer_ = std::make_unique<ReportComposer>(session_, std::move(std::get<0>(outcome)));
        compose();
      });
}

void ReportWriter::compose() {
  if (!composer_) return;
  if (!session_->workspace()) return fail(tr("There is no workspace to report on: open one first."));
  if (composer_->step()) return QTimer::singleShot(0, this, &ReportWriter::compose);
  const Report report = composer_->report();
  composer_.reset();
  print(report);
}

void ReportWriter::print(const Report& report) {
  startJob<Progress, int>(
      *session_->jobs(), tr("Write the report"), Lane::interactive, this,
      [report, file = file_](JobContext<Progress>& context) {
        const QByteArray bytes = QFileInfo(file).suffix().toLower() == "pdf" ? reportPdf(report) : reportHtml(report);
        context.checkpoint();
        write_atomically(file.toStdString(),
                         std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        return 0;
      },
      {},
      [this](JobOutcome<int> outcome) {
        if (outcome.index() == 1) return fail(tr("The report was cancelled."));
        if (outcome.index() == 2) return fail(words(std::get<2>(outcome)));
        busy_ = false;
        emit written(file_);
      });
}

}  // namespace hat::ui
