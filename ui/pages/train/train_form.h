// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/config/prepare.h"
#include "domain/config/train.h"
#include "domain/io/field_file.h"
#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"

class QPushButton;

namespace hat::ui {

class LabelledFields;
class MoreSettings;
class Session;
class TextFiles;

/// What to train: a SuperTransformer, or the current architecture from inherited weights or from scratch; on which
/// text; and every setting. Problems stand under their fields.
class TrainForm : public ScrollForm {
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
  void refresh();

 signals:
  void startRequested();

 private:
  enum What { super, inherited, scratch };
  [[nodiscard]] What what() const { return static_cast<What>(what_->current()); }
  [[nodiscard]] static TrainConfig defaultsFor(What what);
  void setWidths();
  void loadFields(const TrainConfig& config);

  Session* session_;
  SegmentedControl* what_;
  RoleLabel *arch_, *arch_error_, *other_error_;
  TextFiles* files_;
  LabelledFields* main_;
  MoreSettings* more_;
  QPushButton* start_;
};

}  // namespace hat::ui
