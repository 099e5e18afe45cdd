// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/candidate_facts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "domain/latency/parts.h"
#include "domain/results/published.h"
#include "ui/controls/fact_list.h"
#include "ui/graph/arch_edits.h"
#include "ui/graph/silhouette.h"
#include "ui/models/arch_editor.h"
#include "ui/models/gene_text.h"
#include "ui/models/published_catalog.h"
#include "ui/models/silhouette_view.h"
#include "ui/plots/ms_bar.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
CandidateFacts::CandidateFacts(Session* session, QWidget* page) : session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* genes_head = new SectionHead([] { return tr("Genes"); });
  bindTexts(genes_head, [genes_head] { genes_head->setRemark(tr("from layer 1")); });
  genes_ = new FactList;
  genes_->setObjectName("genes");
  column->addSpacing(4);
  column->addWidget(new Hairline);
  column->addSpacing(4);
  column->addWidget(genes_head);
  column->addWidget(genes_);
  const auto part = [&](SectionHead* head) {
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(new Hairline);
    inside->addWidget(head);
    column->addWidget(box);
    return std::pair(box, inside);
  };
  bar_ = new MsBar;
  bar_head_ = new SectionHead([] { return tr("Where the milliseconds go"); });
  const auto [bar_part, bar_column] = part(bar_head_);
  bar_part_ = bar_part;
  bar_column->addWidget(bar_);
  measure_ = bindText(new QPushButton, [] { return tr("Measure parts"); });
  bindTip(measure_,
          [] { return tr("Times every part of this architecture on this machine; it takes a few seconds."); });
  measure_->setObjectName("measureParts");
  bar_column->addWidget(measure_, 0, Qt::AlignLeft);
  connect(measure_, &QPushButton::clicked, session->requests(), &Requests::parts);
  silhouette_ = new SilhouetteView(session, SilhouetteSize::tooltip);
  nearest_name_ = new RoleLabel(Role::small, 1);
  nearest_name_->setElided(true);
  nearest_detail_ = new RoleLabel(Role::caption, 3);
  nearest_detail_->setElided(true);
  const auto [nearest_part, nearest_column] = part(new SectionHead([] { return tr("Nearest published model"); }));
  nearest_part_ = nearest_part;
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(silhouette_);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(nearest_name_);
  words->addWidget(nearest_detail_);
  row->addLayout(words, 1);
  nearest_column->addLayout(row);
  whenSeen(page != nullptr ? page : this, [this] { refresh(); })
      ->on(session->selection(), &Selection::currentChanged)
      ->on(session->device(), &DeviceState::predictorChanged)
      ->on(session->device(), &DeviceState::partsChanged);
  bindTexts(this, [this] { refresh(); });
}

void CandidateFacts::refresh() {
  setVisible(session_->selection()->hasCurrent());
  if (!session_->selection()->hasCurrent()) return;
  const ArchitectureEntry& choice = session_->selection()->current();
  QList<FactList::Fact> facts;
  for (int gene = 0; gene < gene_text_count; ++gene)
    facts << FactList::Fact{geneName(static_cast<GeneText>(gene)), geneText(choice.arch, static_cast<GeneText>(gene))};
  genes_->setFacts(facts);
  const std::optional<LatencyParts> parts = session_->device()->parts(choice);
  bar_part_->setVisible(parts.has_value());
  bar_head_->setRemark(parts ? partsBasis(*parts) : QString());
  // One scale for whatever candidate is looked at: the largest of the space fills the width.
  ArchitectureEntry largest;
  if (!session_->space().encoder_dims.empty()) largest.arch = session_->space().largest();
  const double whole = session_->space().encoder_dims.empty() ? 0 : session_->device()->predictedMs(largest);
  bar_->set(parts, std::isfinite(whole) ? whole : 0);
  measure_->setVisible(parts && !parts->measured() && session_->device()->isThisMachine() &&
                       session_->engine() != nullptr && session_->space().has_weights_for(choice.arch));
  showNearest();
}

void CandidateFacts::showNearest() {
  const ArchitectureEntry& choice = session_->selection()->current();
  std::optional<ArchitectureEntry> nearest;
  int least = 0;
  for (const PublishedModel& model : published_models()) {
    ArchitectureEntry published = choiceOf(model);
    // Elsewhere "as many genes differ" would say nothing: no value is the same.
    if (!published.space || !published.space->has_weights_for(choice.arch)) continue;
    const int apart = differences(choice.arch, published.arch);
    if (nearest && apart >= least) continue;
    nearest = std::move(published);
    least = apart;
  }
  nearest_part_->setVisible(nearest.has_value());
  if (!nearest) return;
  silhouette_->setChoice(&*nearest);
  nearest_name_->setText(nearest->name());
  const double bleu = orNan(nearest->published.bleu);
  const QString apart = least == 0 ? tr("the same architecture") : tr("%n gene(s) differ", nullptr, least);
  nearest_detail_->setText(std::isfinite(bleu) ? tr("%1 BLEU").arg(number(bleu, 1)) + ", " + apart : apart);
}

}  // namespace hat::ui
