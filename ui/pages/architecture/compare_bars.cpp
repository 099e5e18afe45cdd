// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/compare_bars.h"

#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/models/arch_editor.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/plots/ms_bar.h"

namespace hat::ui {

CompareBars::CompareBars(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 0);
  column->setSpacing(4);
  head_ = new RoleLabel(Role::caption, 2);
  head_->setElided(true);
  column->addWidget(head_);
  auto* bars = new QHBoxLayout;
  bars->setSpacing(24);
  for (MsBar*& bar : bars_) {
    bar = new MsBar;
    bars->addWidget(bar, 1, Qt::AlignTop);
  }
  column->addLayout(bars);
}

void CompareBars::set(const std::vector<std::optional<LatencyParts>>& parts) {
  double longest = 0;
  bool any = false;
  for (const std::optional<LatencyParts>& one : parts) {
    any = any || one;
    if (one) longest = std::max(longest, one->total_ms);
  }
  setVisible(any);
  QStringList how;
  for (std::size_t i = 0; i < bars_.size(); ++i) {
    const bool there = i < parts.size();
    bars_[i]->setVisible(there);
    bars_[i]->set(there ? parts[i] : std::nullopt, longest);
    if (there && parts[i]) how << compareLetter(static_cast<int>(i)) + " " + partsBasis(*parts[i]);
  }
  head_->setText(tr("Where the milliseconds go, on one scale: %1").arg(how.join(", ")));
}

const MsBar* CompareBars::bar(int choice) const {
  const bool there = choice >= 0 && choice < most && bars_[static_cast<std::size_t>(choice)]->parts().has_value();
  return there ? bars_[static_cast<std::size_t>(choice)] : nullptr;
}

QString CompareBars::title() const { return isHidden() ? QString() : head_->text(); }

}  // namespace hat::ui
