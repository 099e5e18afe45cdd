// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/further_budgets.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

FurtherBudgets::FurtherBudgets(QWidget* parent) : QWidget(parent) {
  const auto words = [] { return tr("Further budgets in ms, searched one after the other"); };
  edit_ = bindName(new QLineEdit, words);
  edit_->setObjectName("furtherBudgets");
  bindPlaceholder(edit_, [] {
    const QLocale locale;
    return tr("none, or for example %1").arg(locale.toString(6.5, 'f', 1) + "; " + locale.toString(10.0, 'f', 1));
  });
  error_ = errorLabel();
  error_->setObjectName("furtherBudgetsError");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(32, 0, 0, 12);
  column->setSpacing(4);
  column->addWidget(bindText(new RoleLabel(Role::caption, 2), words));
  column->addWidget(edit_);
  column->addWidget(error_);
}

std::optional<std::vector<double>> FurtherBudgets::budgets() const {
  std::vector<double> budgets;
  // Semicolons and spaces part them; commas only where they are not the decimal sign.
  QString text = edit_->text();
  if (QLocale().decimalPoint() != ",") text.replace(',', ' ');
  for (const QString& word : text.replace(';', ' ').split(' ', Qt::SkipEmptyParts)) {
    bool is_number = false;
    const double ms = QLocale().toDouble(word, &is_number);
    if (!is_number || ms <= 0) return std::nullopt;
    budgets.push_back(ms);
  }
  return budgets;
}

void FurtherBudgets::showWrong() {
  error_->setText(tr("Expected numbers above 0, parted by semicolons."));
  error_->show();
  edit_->setProperty("error", true);
  edit_->update();
  edit_->setFocus(Qt::OtherFocusReason);
}

void FurtherBudgets::clearWrong() {
  error_->hide();
  edit_->setProperty("error", false);
  edit_->update();
}

}  // namespace hat::ui
