// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"

class QLineEdit;
class QPushButton;

namespace hat::ui {

class LabelledFields;

/// How to measure this machine, or another one through ssh: how many architectures, how often, with how many threads.
/// Problems stand under their fields.
class MeasureForm : public ScrollForm {
  Q_OBJECT
 public:
  explicit MeasureForm(QWidget* parent = nullptr);

  /// Shows a config; `rows` are what this machine's data set has already, which may be kept.
  void load(const MeasureConfig& config, std::int64_t rows);
  [[nodiscard]] MeasureConfig config() const;
  /// Shows problems under the fields they name, the others above the buttons. None hides all.
  void showProblems(const std::vector<Problem>& problems);

 signals:
  void startRequested();
  void cancelled();

 private:
  [[nodiscard]] bool isOfAnother() const;
  void refresh();  ///< what depends on the machine that is named
  MeasureConfig config_;
  std::int64_t rows_ = 0;
  RoleLabel *heading_, *sentence_, *other_error_;
  LabelledFields* fields_;
  QLineEdit* host_;
  QPushButton *start_, *cancel_;
};

}  // namespace hat::ui
