// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_count.h"

#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/series/space_series.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

SpaceCount::SpaceCount(QWidget* parent) : QWidget(parent) {
  auto* head = bindText(new RoleLabel(Role::small, 2), [] { return tr("SubTransformers in this space"); });
  head->setWordWrap(true);
  about_ = new RoleLabel(Role::number);
  about_->setTextFormat(Qt::RichText);
  about_->setObjectName("count");
  about_->setWordWrap(true);
  digits_ = new RoleLabel(Role::caption, 2);
  digits_->setNumbers(true);
  digits_->setWordWrap(true);
  digits_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  formula_ = bindTip(new RoleLabel(Role::caption, 3), [] {
    return tr(
        "Embedding dims, times the encoder layers by depth, times the decoder layers by depth. The base counts the "
        "choices of one layer: FFN dims, heads, in the decoder also cross-attention sources.");
  });
  formula_->setObjectName("formula");
  formula_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(head);
  column->addWidget(about_);
  column->addWidget(digits_);
  column->addWidget(formula_);
}

void SpaceCount::set(const SearchSpace& space) {
  const std::string digits = space.count().get_str();
  about_->setText(aboutNumber(digits));
  about_->setAccessibleName(tr("%1 SubTransformers").arg(groupedDigits(digits)));
  digits_->setText(groupedDigits(digits));
  digits_->setVisible(digits.size() > 6);
  formula_->setText(QString::fromStdString(count_formula(space)));
}

}  // namespace hat::ui
