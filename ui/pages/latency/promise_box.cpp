// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/promise_box.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/pages/latency/certify_job.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/text/upper_bound.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"

namespace hat::ui {

PromiseBox::PromiseBox(Session* session, CertifyJob* job, QWidget* parent)
    : QWidget(parent), session_(session), job_(job) {
  setObjectName("promise");
  badge_ = new Tag;
  badge_->setObjectName("badge");
  text_ = new RoleLabel(Role::small, 2);
  text_->setWordWrap(true);
  certify_ = new QPushButton(icon("latency"), {});
  certify_->setObjectName("certify");
  stop_ = bindText(new QPushButton(icon("stop"), {}), [] { return tr("Stop"); });
  stop_->setObjectName("stopCertifying");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(new Hairline);
  column->addSpacing(4);
  column->addWidget(new SectionHead([] { return tr("Does this device keep it?"); }));
  column->addWidget(badge_, 0, Qt::AlignLeft);
  column->addWidget(text_);
  column->addWidget(certify_, 0, Qt::AlignLeft);
  column->addWidget(stop_, 0, Qt::AlignLeft);
  connect(certify_, &QPushButton::clicked, this, [this] { job_->start(device_); });
  connect(stop_, &QPushButton::clicked, job_, &CertifyJob::stop);
  connect(job_, &CertifyJob::changed, this, &PromiseBox::refresh);
  bindTexts(this, [this] { refresh(); });
  hide();
}

void PromiseBox::show(const LatencyDevice* device, const LatencyReport* report) {
  const bool any = device && report && report->has_predictor;
  setVisible(any);
  if (!any) return;
  device_ = *device;
  promise_ = report->promise;
  is_calibrated_ = !report->calibration.empty();
  refresh();
}

void PromiseBox::refresh() {
  const bool running = job_->isRunning() && job_->predictor() == device_.predictor;
  const bool can = device_.origin == LatencyDevice::Origin::own && session_->engine() && is_calibrated_;
  // Shape and word say it too, not the colour alone.
  badge_->set(promise_ ? keptKind(*promise_) : QString(),
              promise_ ? QString::fromUtf8(promise_->holds() ? "✓ " : "▲ ") + keptText(*promise_) : QString());
  badge_->setAccessibleName(promise_ ? keptText(*promise_) : QString());
  text_->setText(
      running ? tr("Kept %1 of %2 so far.").arg(number(std::int64_t{job_->kept()}), number(std::int64_t{job_->tried()}))
      : promise_ ? keptLines(*promise_).join('\n')
                 : sentence());
  certify_->setText(promise_ ? tr("Certify again") : tr("Certify"));
  certify_->setToolTip(
      tr("Measures 200 architectures that nobody measured, each under a budget of its own, and counts "
         "how many keep it"));
  certify_->setVisible(can && !running);
  certify_->setEnabled(!job_->isRunning());
  stop_->setVisible(running);
}

QString PromiseBox::sentence() const {
  if (!is_calibrated_) return tr("Its predictor promises nothing: it has no calibration. Fit it again.");
  return device_.origin == LatencyDevice::Origin::own
             ? tr("Nobody has tried yet whether its budgets are kept.")
             : tr("Nobody has tried yet whether its budgets are kept: hat latency certify does, on that machine.");
}

}  // namespace hat::ui
