// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/error.h"
#include "domain/io/cost_file.h"
#include "ui/controls/controls.h"
#include "ui/text/messages.h"

namespace hat::ui {

Preferences::Preferences(QWidget* parent) : QDialog(parent) {
  setObjectName("preferences");
  setWindowTitle(tr("Preferences"));
  auto* sentence = new RoleLabel(
      Role::small, 2,
      tr("Every run records its time, energy, CO₂ and money. Energy is read from the processor (RAPL) where the system "
         "allows it, else it is the watts below times the time, and is called an estimate."));
  sentence->setWordWrap(true);
  sentence->setMinimumWidth(scaled(420));
  QGridLayout* fields = makeFields();
  error_ = new RoleLabel(Role::caption, 1);
  error_->setObjectName("preferencesError");
  error_->setInk("err");
  error_->setWordWrap(true);
  error_->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
  buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
  buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  auto* defaults = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
  defaults->setObjectName("defaults");
  connect(buttons, &QDialogButtonBox::accepted, this, &Preferences::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(defaults, &QPushButton::clicked, this, [this] { setFactors({}); });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  column->addWidget(new SectionHead(tr("Cost of a run")));
  column->addWidget(sentence);
  column->addLayout(fields);
  column->addWidget(error_);
  column->addWidget(buttons);
  try {
    setFactors(load_cost_factors());
  } catch (const Error& error) {
    error_->setText(words(error));
    error_->show();
  }
  // As high as its sentences need: by itself a dialog takes no more than two thirds of the screen.
  const int width = sizeHint().width();
  resize(width, layout()->totalHeightForWidth(width));
}

QGridLayout* Preferences::makeFields() {
  struct Row {
    const char* name;
    QString label, unit;
  };
  const Row rows[] = {{"assumed_watts", tr("Power of the machine at work, where it cannot be measured"), tr("W")},
                      {"co2_g_per_kwh", tr("CO₂ of a kilowatt-hour"), tr("g per kWh")},
                      {"co2_name", tr("Where that factor comes from"), {}},
                      {"price_per_kwh", tr("Price of a kilowatt-hour"), tr("per kWh")},
                      {"price_per_hour", tr("Rent of the machine, 0 for one's own"), tr("per hour")},
                      {"currency", tr("Currency of the prices"), {}}};
  editors_.make(CostFactors{}, this, [](const std::string&) { return true; });
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(0, 1);
  int line = 0;
  for (const Row& row : rows) {
    auto* label = new RoleLabel(Role::small, 2, row.label);
    label->setWordWrap(true);
    QWidget* editor = editors_.editor(row.name);
    editor->setAccessibleName(row.label);
    editor->setMinimumWidth(scaled(row.unit.isEmpty() ? 200 : 110));
    label->setBuddy(editor);
    grid->addWidget(label, line, 0);
    grid->addWidget(editor, line, 1, 1, row.unit.isEmpty() ? 2 : 1);
    if (!row.unit.isEmpty()) grid->addWidget(new RoleLabel(Role::small, 3, row.unit), line, 2);
    ++line;
  }
  return grid;
}

CostFactors Preferences::factors() const {
  CostFactors factors;
  editors_.store(factors);
  return factors;
}

void Preferences::setFactors(const CostFactors& factors) { editors_.load(factors); }

void Preferences::accept() {
  try {
    save_cost_factors(factors());
    QDialog::accept();
  } catch (const Error& error) {
    error_->setText(words(error));
    error_->show();
  }
}

}  // namespace hat::ui
