// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/profile_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/models/arch_editor.h"
#include "ui/pages/latency/length_plot.h"
#include "ui/pages/latency/length_table.h"
#include "ui/plots/component_view.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

ProfileView::ProfileView(QWidget* parent) : QWidget(parent) {
  note_ = new RoleLabel(Role::small, 2);
  note_->setObjectName("profileNote");
  note_->setWordWrap(true);
  components_head_ = new SectionHead([] { return tr("Where the milliseconds go"); });
  components_ = bindName(new ComponentView, [] { return tr("Milliseconds by component; the same is a table"); });
  components_->setObjectName("components");
  lengths_legend_ = new LegendRow;
  lengths_ = new LengthPlot;
  table_ = new LengthTable;

  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(components_head_);
  left->addWidget(components_, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addWidget(new SectionHead([] { return tr("Latency against sentence length"); }));
  right->addWidget(lengths_legend_);
  right->addWidget(lengths_, 1);
  auto* top = new QHBoxLayout;
  top->setSpacing(28);
  top->addLayout(left, 1);
  top->addLayout(right, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(8);
  column->addWidget(note_);
  column->addLayout(top, 56);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("By sentence length, ms"); }));
  column->addWidget(table_, 44);

  connect(lengths_, &LengthPlot::lengthChosen, this, &ProfileView::choose);
  connect(lengths_, &LengthPlot::lengthHovered, table_, &DataTable::setHoveredRow);
  connect(table_, &DataTable::rowActivated, this, &ProfileView::choose);
  connect(table_, &DataTable::rowHovered, lengths_, &LengthPlot::setHoveredLength);
  connect(components_, &ComponentView::hint, this, &ProfileView::hint);
  bindTexts(this, [this] { refresh(); });
}

ScatterPlot* ProfileView::lengths() const { return lengths_; }
PlainTable* ProfileView::table() const { return table_->rows(); }
DataTable* ProfileView::tableView() const { return table_; }

const LengthPoint* ProfileView::point() const {
  if (!shown_.profile || shown_.profile->points.empty()) return nullptr;
  if (chosen_tokens_)
    for (const LengthPoint& one : shown_.profile->points)
      if (one.tokens == *chosen_tokens_) return &one;
  return shown_.profile->usual();
}

int ProfileView::shownTokens() const { return point() ? point()->tokens : 0; }

void ProfileView::show(const ShownProfile& shown) {
  if (shown.name != shown_.name) chosen_tokens_.reset();
  shown_ = shown;
  refresh();
}

void ProfileView::choose(int index) {
  if (!shown_.profile || index < 0 || index >= static_cast<int>(shown_.profile->points.size())) return;
  chosen_tokens_ = shown_.profile->points[static_cast<std::size_t>(index)].tokens;
  refresh();
}

QString ProfileView::note() const {
  if (shown_.name.isEmpty())
    return tr("No architecture is current: click a point, a row or a pinned one, then measure it here.");
  const ProfileResult* profile = shown_.profile;
  if (!profile)
    return tr("%1 has not been measured part by part yet. Nothing else should run while it is.").arg(shown_.name);
  // What was kept from an earlier day does not say how many runs it is a mean of.
  const QString how =
      profile->repeats > 0 ? tr("mean of %n run(s)", nullptr, profile->repeats) : tr("measured earlier");
  const QString said =
      tr("%1, measured on this machine (%2), batch 1, beam %3, %4; source and translation have the same number of "
         "tokens.")
          .arg(shown_.name, processorText(profile->device))
          .arg(profile->beam)
          .arg(how);
  return profile->machine_busy ? said + ' ' + busyMachine() : said;
}

void ProfileView::refresh() {
  const LengthPoint* now = point();
  note_->setText(note());
  const QString first =
      shown_.waiting ? tr("The first length is not being measured yet.") : tr("The first length is being measured.");
  const QString waiting = shown_.running ? first : tr("Measure this architecture, and its parts stand here.");
  components_->setEmptyText(waiting);
  const bool estimated = !now && shown_.estimate && !shown_.running;
  components_->setRows(now         ? component_rows(*now)
                       : estimated ? component_rows(*shown_.estimate)
                                   : std::vector<ComponentRow>{},
                       !estimated);
  components_head_->setRemark(
      now         ? tr("%1 tokens, %2, measured here").arg(now->tokens).arg(milliseconds(now->latency.total_ms()))
      : estimated ? tr("%1 tokens, %2, %3")
                        .arg(shown_.estimate->tokens)
                        .arg(milliseconds(shown_.estimate->total_ms), partsBasis(*shown_.estimate))
                  : QString());

  lengths_->setEmptyText(shown_.profile ? QString()
                         : shown_.running
                             ? first
                             : tr("Measure this architecture, and its latency by sentence length is drawn here."));
  lengths_->setProfile(shown_, now);
  lengths_legend_->setItems(lengths_->legend());
  table_->setProfile(shown_.profile, now);
}

QString ProfileView::busyMachine() {
  return tr("Other programs used the machine meanwhile: these milliseconds are those of a busy machine.");
}

}  // namespace hat::ui
