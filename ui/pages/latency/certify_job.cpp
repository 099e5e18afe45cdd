// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/certify_job.h"

#include "domain/config/certify.h"
#include "domain/workspace/workspace.h"
#include "ui/jobs/job_runner.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {

CertifyJob::CertifyJob(Session* session, QObject* parent) : QObject(parent), session_(session) {}

bool CertifyJob::isRunning() const { return job_ && !job_->isOver(); }

void CertifyJob::start(const LatencyDevice& device) {
  Engine* engine = session_->engine();
  const Workspace* workspace = session_->workspace();
  if (!engine || !workspace || device.predictor.empty() || isRunning()) return;
  CertifyConfig config;
  config.predictor = predictor_ = device.predictor;
  config.data = device.data;
  if (workspace->super)
    config.model = workspace->super->folder;
  else
    config.space = workspace->space.name;
  if (const double asked = session_->budget()->confidence(); asked > 0) config.confidence = asked;
  tried_ = kept_ = 0;
  job_ = startJob<CertifyEvent, CertifyResult>(
      *session_->jobs(), [] { return tr("Try whether budgets are kept"); }, Lane::measurement, this,
      [engine, config](JobContext<CertifyEvent>& context) { return engine->certify(config, context); },
      [this](const std::vector<CertifyEvent>& events) {
        for (const CertifyEvent& event : events)
          if (const auto* one = std::get_if<PromiseTried>(&event)) ++tried_, kept_ += one->kept();
        emit changed();
      },
      [this](const JobOutcome<CertifyResult>& outcome) { end(outcome); });
  connect(job_, &Job::changed, this, &CertifyJob::changed);
  emit changed();
}

void CertifyJob::stop() {
  if (isRunning()) job_->cancel();
}

void CertifyJob::end(const JobOutcome<CertifyResult>& outcome) {
  job_ = nullptr;  // it counts as running until this returns
  if (const auto* error = std::get_if<Error>(&outcome)) emit failed(words(*error));
  if (const auto* result = std::get_if<CertifyResult>(&outcome); result && !result->file.empty()) {
    if (session_->device()->predictorFile().toStdString() == predictor_) session_->device()->readPromise();
    emit certified();
  }
  emit changed();
}

}  // namespace hat::ui
