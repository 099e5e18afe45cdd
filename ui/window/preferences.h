// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/cost/run_cost.h"
#include "ui/forms/field_editors.h"

class QGridLayout;

namespace hat::ui {

class RoleLabel;

/// The user's preferences: the factors that turn time into energy, CO2 and money. They are kept in the file that `hat`
/// reads too, and hold for what starts from then on.
class Preferences : public QDialog {
  Q_OBJECT
 public:
  explicit Preferences(QWidget* parent = nullptr);

  [[nodiscard]] CostFactors factors() const;
  void setFactors(const CostFactors& factors);
  /// Saves and closes; what is wrong is said in the dialog.
  void accept() override;

 private:
  /// A row for each factor: what it is, its field, its unit.
  QGridLayout* makeFields();

  FieldEditors editors_;
  RoleLabel* error_;
};

}  // namespace hat::ui
