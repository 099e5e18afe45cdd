// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/report_job.h"

#include "domain/io/certificate_file.h"
#include "domain/io/predictor_file.h"
#include "domain/io/promise_file.h"
#include "domain/latency/latency_table.h"
#include "domain/latency/predictor.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/session/session.h"

namespace hat::ui {

void readReport(Session& session, QObject* owner, const LatencyDevice& device,
                std::function<void(JobOutcome<ReportPtr>)> done) {
  startJob<Progress, ReportPtr>(
      *session.jobs(), LatencyPage::tr("Read the rows of a device"), Lane::interactive, owner,
      [data = device.data, predictor = device.predictor,
       qkv_dim = session.space().qkv_dim](JobContext<Progress>& context) -> ReportPtr {
        const LatencyTable table = read_latency_csv(data);
        context.checkpoint();
        const std::unique_ptr<LatencyPredictor> loaded = predictor.empty() ? nullptr : load_predictor(predictor);
        LatencyReport report = report_of(table, loaded.get(), qkv_dim, [&] { context.checkpoint(); });
        try {
          report.certificate = read_certificate(data, table.device);
        } catch (const Error&) {
          // The rows are there all the same.
        }
        try {
          report.promise = promise_of(predictor);
        } catch (const Error&) {
          // A badge that cannot be read is none.
        }
        return std::make_shared<const LatencyReport>(std::move(report));
      },
      {}, std::move(done), "latency");
}

}  // namespace hat::ui
