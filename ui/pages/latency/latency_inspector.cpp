// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_inspector.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/latency/conformal.h"
#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/models/latency_rows.h"
#include "ui/pages/latency/certify_job.h"
#include "ui/pages/latency/drift_column.h"
#include "ui/pages/latency/promise_box.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {

QString featureName(std::size_t feature) {
  switch (feature) {
    case 0: return LatencyInspector::tr("encoder dim");
    case 1: return LatencyInspector::tr("encoder layers");
    case 2: return LatencyInspector::tr("encoder FFN");
    case 3: return LatencyInspector::tr("encoder heads");
    case 4: return LatencyInspector::tr("decoder dim");
    case 5: return LatencyInspector::tr("decoder layers");
    case 6: return LatencyInspector::tr("decoder FFN");
    case 7: return LatencyInspector::tr("self-attention heads");
    case 8: return LatencyInspector::tr("cross-attention heads");
    default: return LatencyInspector::tr("sources");
  }
}

QString rangeText(double least, double most) {
  const auto plain = [](double value) { return number(value, std::abs(value - std::round(value)) < 1e-9 ? 0 : 1); };
  return least == most ? plain(least) : LatencyInspector::tr("%1 to %2").arg(plain(least), plain(most));
}

RoleLabel* paragraph() {
  auto* label = new RoleLabel(Role::small, 2);
  label->setWordWrap(true);
  return label;
}

QList<FactList::Fact> certificateFacts(const MeasureCertificate& certificate) {
  const auto share = [](double value) { return LatencyInspector::tr("%1 %").arg(number(100 * value, 1)); };
  QList<FactList::Fact> facts;
  if (certificate.repeatability >= 0)
    facts << FactList::Fact{LatencyInspector::tr("Two halves differ by"), share(certificate.repeatability), true};
  facts << FactList::Fact{LatencyInspector::tr("Drift of the pace"), share(certificate.drift)};
  if (!certificate.changes.empty())
    facts << FactList::Fact{LatencyInspector::tr("Changes of pace"),
                            number(static_cast<std::int64_t>(certificate.changes.size()))};
  facts << FactList::Fact{LatencyInspector::tr("Covered of the space"), share(certificate.coverage)};
  if (certificate.tainted > 0)
    facts << FactList::Fact{LatencyInspector::tr("Visits thrown away"), number(certificate.tainted)};
  if (certificate.left_out > 0)
    facts << FactList::Fact{LatencyInspector::tr("Architectures left out"), number(certificate.left_out)};
  if (certificate.beside_load > 0)
    facts << FactList::Fact{LatencyInspector::tr("Rows beside other work"), number(certificate.beside_load)};
  return facts;
}

}  // namespace

SectionHead* LatencyInspector::section(QVBoxLayout* column, QWidget*& box, QVBoxLayout*& inside) {
  box = new QWidget;
  inside = new QVBoxLayout(box);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(4);
  if (column->count() > 0) {
    inside->addSpacing(4);
    inside->addWidget(new Hairline);
    inside->addSpacing(4);
  }
  auto* head = new SectionHead;
  inside->addWidget(head);
  column->addWidget(box);
  return head;
}

LatencyInspector::LatencyInspector(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  QVBoxLayout* inside = nullptr;
  device_head_ = section(column, device_box_, inside);
  device_facts_ = new FactList;
  remove_ = bindText(new QPushButton, [] { return tr("Remove this device"); });
  remove_->setObjectName("removeDevice");
  inside->addWidget(device_facts_);
  inside->addWidget(remove_, 0, Qt::AlignLeft);
  certify_ = new CertifyJob(session, this);
  column->addWidget(promise_ = new PromiseBox(session, certify_));
  row_head_ = section(column, row_box_, inside);
  row_facts_ = new FactList;
  inside->addWidget(row_facts_);
  bindText(section(column, certificate_box_, inside), [] { return tr("Quality of the rows"); });
  certificate_facts_ = new FactList;
  certificate_facts_->setObjectName("certificateFacts");
  inside->addWidget(certificate_facts_);
  bindText(section(column, audit_box_, inside), [] { return tr("Audit"); });
  audit_facts_ = new FactList;
  audit_text_ = paragraph();
  leave_out_ = bindText(new QCheckBox, [] { return tr("Leave slow rows out"); });
  leave_out_->setObjectName("leaveOut");
  leave_out_->setChecked(true);
  fit_ = new QPushButton;
  fit_->setObjectName("fitAgain");
  inside->addWidget(audit_facts_);
  inside->addWidget(audit_text_);
  inside->addWidget(leave_out_);
  inside->addWidget(fit_, 0, Qt::AlignLeft);
  bindText(section(column, coverage_box_, inside), [] { return tr("Outside of its rows"); });
  coverage_text_ = paragraph();
  inside->addWidget(coverage_text_);
  budget_head_ = section(column, budget_box_, inside);
  budget_facts_ = new FactList;
  budget_text_ = paragraph();
  inside->addWidget(budget_facts_);
  inside->addWidget(budget_text_);
  bindText(section(column, others_box_, inside), [] { return tr("Other predictors"); });
  others_facts_ = new FactList;
  others_text_ = paragraph();
  inside->addWidget(others_facts_);
  inside->addWidget(others_text_);

  connect(fit_, &QPushButton::clicked, this, &LatencyInspector::fitRequested);
  connect(remove_, &QPushButton::clicked, this, &LatencyInspector::removeRequested);
  connect(leave_out_, &QCheckBox::toggled, this, &LatencyInspector::refresh);
  whenSeen(this, [this] { refresh(); })->on(session->budget(), &Budget::changed);
  bindTexts(this, [this] { refresh(); });
}

bool LatencyInspector::leavesOutDrift() const { return leave_out_->isChecked(); }

void LatencyInspector::show(const Shown& shown) {
  shown_ = shown;
  refresh();
}

QString LatencyInspector::coverageSentence(const Coverage& coverage, const SearchSpace& space) {
  if (space.encoder_dims.empty()) return {};
  const std::vector<CoverageGap> found = gaps(coverage, space);
  if (found.empty()) return {};
  QStringList clauses;
  for (const CoverageGap& gap : found)
    clauses << tr("%1 %2 (seen: %3)")
                   .arg(featureName(gap.feature), rangeText(gap.least, gap.most),
                        rangeText(gap.fitted_least, gap.fitted_most));
  return disjoint(coverage, space)
             ? tr("The predictor has seen nothing of this search space, its ms there mean nothing: %1.")
                   .arg(clauses.join(", "))
             : tr("The predictor has not seen all of this search space, beyond its rows its ms are guesses: %1.")
                   .arg(clauses.join(", "));
}

void LatencyInspector::refresh() {
  const LatencyDevice* device = shown_.device;
  device_box_->setVisible(device != nullptr);
  if (device) {
    QList<FactList::Fact> facts;
    const auto add = [&](const QString& label, const QString& value) {
      if (!value.isEmpty()) facts << FactList::Fact{label, value};
    };
    device_head_->setTitle(deviceTitle(*device));
    add(tr("Processor"), QString::fromStdString(device->device.processor));
    if (device->device.threads > 0) add(tr("Threads"), number(static_cast<std::int64_t>(device->device.threads)));
    add(tr("Engine"), QString::fromStdString(device->device.engine));
    add(tr("Date"), dayText(device->device.date));
    add(tr("Source"), device->origin == LatencyDevice::Origin::own         ? tr("measured here")
                      : device->origin == LatencyDevice::Origin::workspace ? tr("the workspace")
                                                                           : tr("imported CSV"));
    if (!device->data.empty()) add(tr("Rows"), number(device->rows));
    if (device->expected_error > 0)
      add(tr("Mean error to expect"), tr("%1 %").arg(number(100 * device->expected_error, 0)));
    if (device->source_tokens > 0)
      add(tr("Sentence"), device->source_tokens == device->target_tokens
                              ? tr("%1 tokens").arg(device->source_tokens)
                              : tr("%1 to %2 tokens").arg(device->source_tokens).arg(device->target_tokens));
    if (device->beam > 0) add(tr("Batch, beam"), tr("1, %1").arg(device->beam));
    device_facts_->setFacts(facts);
  }
  remove_->setVisible(device && device->origin == LatencyDevice::Origin::imported);

  const LatencySample* sample = shown_.sample;
  row_box_->setVisible(sample != nullptr);
  if (sample) {
    row_head_->setTitle(tr("Row %1").arg(number(static_cast<std::int64_t>(sample->row))));
    QList<FactList::Fact> facts{{tr("Measured"), milliseconds(sample->measured_ms()), true}};
    if (sample->std_ms > 0)
      facts << FactList::Fact{tr("Spread of its runs"),
                              QString::fromUtf8("± ") + tr("%1 ms").arg(number(sample->std_ms, 2))};
    facts << FactList::Fact{tr("Encoder, decoder"),
                            tr("%1, %2 ms").arg(msNumber(sample->encoder_ms), msNumber(sample->decoder_ms))};
    if (std::isfinite(sample->predicted_ms)) {
      facts << FactList::Fact{tr("Predicted"), milliseconds(sample->predicted_ms)};
      facts << FactList::Fact{tr("Error"),
                              (sample->error() > 0 ? "+" : "") + tr("%1 %").arg(number(100 * sample->error(), 1))};
    }
    facts << FactList::Fact{tr("Decoder layers"), number(static_cast<std::int64_t>(sample->depth))};
    if (std::isfinite(sample->ratio))
      facts << FactList::Fact{tr("Pace"), tr("%1 of the usual").arg(number(sample->ratio, 2))};
    if (const QString use = LatencyRows::nameOf(*sample); !use.isEmpty()) facts << FactList::Fact{tr("Use"), use};
    row_facts_->setFacts(facts);
  }

  const LatencyReport* report = shown_.report;
  certificate_box_->setVisible(report && report->certificate);
  if (report && report->certificate) certificate_facts_->setFacts(certificateFacts(*report->certificate));
  const bool audited = report && !report->audit.blocks.empty(), drifted = audited && !report->audit.clean();
  audit_box_->setVisible(audited);
  leave_out_->setVisible(drifted);
  fit_->setVisible(drifted);
  if (audited) {
    const DriftAudit& audit = report->audit;
    QList<FactList::Fact> facts;
    if (drifted) {
      const bool aside = report->split && !report->split->left_out.empty();
      const DriftBlock& worst = *std::ranges::max_element(audit.slow, {}, &DriftBlock::total_ratio);
      facts << FactList::Fact{aside ? tr("Rows set aside") : tr("Rows that ran slow"),
                              number(static_cast<std::int64_t>(audit.slow_rows)), true};
      facts << FactList::Fact{tr("Largest shift"), "+" + tr("%1 %").arg(number(100 * (worst.total_ratio - 1), 0))};
      facts << FactList::Fact{
          tr("Encoder, decoder"),
          tr("+%1, +%2 %").arg(number(100 * (worst.encoder_ratio - 1), 0), number(100 * (worst.decoder_ratio - 1), 0))};
    }
    facts << FactList::Fact{tr("Noise of one row"), tr("%1 %").arg(number(100 * audit.decoder_noise, 1))};
    facts << FactList::Fact{tr("Neighbours alike"), number(audit.neighbour_correlation, 2)};
    audit_facts_->setFacts(facts);
    audit_text_->setInk(drifted ? "warn" : "2");
    audit_text_->setText(drifted ? tr("The machine was slower for a while. Measure again, or fit without these rows.")
                                 : DriftColumn::finding(audit));
    fit_->setText(leave_out_->isChecked() ? tr("Fit without them") : tr("Fit with all rows"));
  }

  const QString gap =
      report && report->has_predictor ? coverageSentence(report->coverage, session_->space()) : QString();
  coverage_box_->setVisible(!gap.isEmpty());
  coverage_text_->setInk("warn");
  coverage_text_->setText(QString::fromUtf8("▲ ") + gap);

  refreshBudget();
  promise_->show(device, report);

  others_box_->setVisible(report && report->has_predictor);
  if (report && report->has_predictor) {
    QList<FactList::Fact> facts;
    for (const BaselineErrors& one : report->baselines) {
      QString name;
      switch (one.baseline) {
        case Baseline::mean: continue;  // in the table alone
        case Baseline::flops: name = tr("A line through FLOPs"); break;
        case Baseline::linear: name = tr("Ten features, linear"); break;
        case Baseline::products: name = tr("Depth times sizes"); break;
        case Baseline::layers: name = tr("Costs of layers"); break;
      }
      facts << FactList::Fact{name, tr("%1 %").arg(number(100 * one.errors.mape, 1))};
    }
    others_facts_->setFacts(facts);
    others_text_->setText(!facts.isEmpty() ? tr("Mean error on the same held-out rows; more under Tables.")
                          : report->errors.on == LatencyErrors::On::in_turns
                              ? tr("Not comparable: the predictor was fitted to every row.")
                              : tr("Not comparable: it is not known which rows the predictor has seen."));
  }
}

void LatencyInspector::refreshBudget() {
  const LatencyReport* report = shown_.report;
  const double budget = session_->budget()->ms(), confidence = session_->budget()->confidence();
  const bool judged = report && report->has_predictor && budget > 0 && confidence > 0;
  budget_box_->setVisible(judged);
  if (!judged) return;
  const UpperBound bound{confidence, conformal_factor(report->calibration, confidence), true};
  budget_head_->setTitle(tr("A budget of %1 holds").arg(milliseconds(budget)));
  QList<FactList::Fact> facts;
  if (bound.factor)
    facts << FactList::Fact{tr("Search for at most"), tr("%1 ms").arg(number(bound.limit(budget), 2)), true}
          << FactList::Fact{tr("Kept in"), tr("%1 of all cases").arg(percent(confidence))};
  budget_facts_->setFacts(facts);
  budget_text_->setText(bound.factor ? tr("By the errors on %1 rows that a predictor like it had not seen.")
                                           .arg(number(static_cast<std::int64_t>(report->calibration.size())))
                                     : nothingPromised(bound));
}

}  // namespace hat::ui
