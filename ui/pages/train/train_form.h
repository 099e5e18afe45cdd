// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <map>
#include <optional>

#include "domain/config/prepare.h"
#include "domain/config/train.h"
#include "domain/io/field_file.h"
#include "ui/controls/controls.h"
#include "ui/forms/field_editors.h"

class QLineEdit;
class QPushButton;

namespace hat::ui {

class Session;

/// What to train: a SuperTransformer, or the current architecture from inherited weights or from scratch; on which
/// text; and every setting. Problems stand under their fields.
class TrainForm : public QScrollArea {
  Q_OBJECT
 public:
  explicit TrainForm(Session* session, QWidget* parent = nullptr);

  /// The run as the form says it; `output` is still empty.
  [[nodiscard]] TrainConfig config() const;
  /// Set when the text is not prepared yet: two plain files. `output` is still empty.
  [[nodiscard]] std::optional<PrepareConfig> preparation() const;
  void setData(const QString& folder);
  /// A SuperTransformer is to be trained.
  void wantSuper();
  /// Shows settings of a TrainConfig: HAT's. The space and the architecture stay the session's.
  void apply(const FieldFile& settings);
  /// Shows problems under the fields they name, the others under the start button. None hides all.
  void showProblems(const std::vector<Problem>& problems);
  void retranslate();
  void refresh();

 signals:
  void startRequested();

 private:
  enum What { super, inherited, scratch };
  [[nodiscard]] What what() const { return static_cast<What>(what_->current()); }
  [[nodiscard]] static TrainConfig defaultsFor(What what);
  void setWidths();
  RoleLabel* errorLabel();
  QLineEdit* pathField(const QString& name, QPushButton*& browse, bool folder);

  Session* session_;
  RoleLabel *heading_, *sentence_, *arch_, *data_label_, *or_label_, *source_label_, *target_label_, *other_error_;
  SegmentedControl* what_;
  QLineEdit *data_, *source_, *target_;
  QPushButton *browse_data_, *browse_source_, *browse_target_, *fold_, *start_;
  QWidget *column_, *more_box_;
  FieldEditors main_, more_;
  std::map<std::string, RoleLabel*> labels_, errors_;
};

}  // namespace hat::ui
