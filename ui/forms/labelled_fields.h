// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <map>
#include <string>

#include "ui/forms/field_editors.h"
#include "ui/text/translated_text.h"

class QPushButton;

namespace hat::ui {

class RoleLabel;

/// Editors of some of a config's fields, each with its label and the place of its problem.
class LabelledFields : public QWidget {
  Q_OBJECT
 public:
  struct Look {
    bool in_a_row = false;                   ///< labels above the editors, side by side; else left of them, a line each
    int width = 0;                           ///< of the editors in a column, in px at 100 %; 0: their own
    std::map<std::string, int> widths = {};  ///< of those that have another one
    std::map<std::string, TranslatedText> labels = {};  ///< instead of the field's help text
    bool labels_are_names = false;                      ///< for screen readers too; else they hear the help text
  };
  /// An editor for each field for which `wanted(name)`.
  template <class Config>
  LabelledFields(const Config& config, const std::function<bool(const std::string&)>& wanted, Look look)
      : look_(std::move(look)) {
    editors_.make(config, this, wanted);
    layOut();
  }
  template <class Config>
  void store(Config& config) const {
    editors_.store(config);
  }
  template <class Config>
  void load(const Config& config) {
    editors_.load(config);
  }

  [[nodiscard]] QWidget* editor(const std::string& name) const { return editors_.editor(name); }
  [[nodiscard]] bool has(const std::string& name) const { return errors_.contains(name); }
  void setShown(const std::string& name, bool shown);
  /// Under its field; does nothing where there is none of that name.
  void showProblem(const std::string& name, const QString& text);
  void clearProblems();
  /// Labels that depend on something are worded again.
  void reword();

 private:
  void layOut();
  FieldEditors editors_;
  Look look_;
  std::map<std::string, RoleLabel*> labels_, errors_;
};

/// Fields that few people change, under a button that opens and closes them.
class MoreSettings : public QWidget {
  Q_OBJECT
 public:
  /// `indent` px to the fields.
  MoreSettings(LabelledFields* fields, int indent);
  [[nodiscard]] LabelledFields* fields() const { return fields_; }
  void open();

 private:
  LabelledFields* fields_;
  QPushButton* fold_;
};

}  // namespace hat::ui
