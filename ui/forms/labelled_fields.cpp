// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/labelled_fields.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

/// The help text of a field as a label; its words live with the config, and are translated in the context "Fields".
QString sentence_case(const std::string& help) {
  QString text = QCoreApplication::translate("Fields", help.c_str());
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

void LabelledFields::layOut() {
  auto* row = look_.in_a_row ? new QHBoxLayout(this) : nullptr;
  auto* grid = look_.in_a_row ? nullptr : new QGridLayout(this);
  if (row) {
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
  } else {
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
  }
  int line = 0;
  for (const std::string& name : editors_.names()) {
    QWidget* editor = editors_.editor(name);
    RoleLabel* label = labels_[name] = new RoleLabel(row ? Role::caption : Role::small, 2);
    RoleLabel* error = errors_[name] = errorLabel();
    label->setBuddy(editor);
    if (row) {
      auto* field = new QVBoxLayout;
      field->setSpacing(4);
      for (QWidget* widget : {static_cast<QWidget*>(label), editor, static_cast<QWidget*>(error)})
        field->addWidget(widget);
      field->addStretch(1);
      row->addLayout(field, 1);
      continue;
    }
    label->setWordWrap(true);
    const auto own = look_.widths.find(name);
    if (const int width = own == look_.widths.end() ? look_.width : own->second; width > 0)
      whenScaled(editor, [editor, width] { editor->setFixedWidth(scaled(width)); });
    grid->addWidget(label, line, 0);
    grid->addWidget(editor, line++, 1, Qt::AlignRight);
    grid->addWidget(error, line++, 0, 1, 2);
  }
  bindTexts(this, [this] { reword(); });
}

void LabelledFields::reword() {
  for (const auto& [name, label] : labels_) {
    const auto own = look_.labels.find(name);
    const bool named = own != look_.labels.end() && look_.labels_are_names;
    const QString help = named ? QString() : sentence_case(editors_.help(name));
    label->setText(own != look_.labels.end() ? own->second.text() : help);
    editors_.editor(name)->setAccessibleName(named ? label->text() : help);
  }
}

void LabelledFields::setShown(const std::string& name, bool shown) {
  labels_.at(name)->setVisible(shown);
  editors_.editor(name)->setVisible(shown);
}

void LabelledFields::showProblem(const std::string& name, const QString& text) {
  const auto error = errors_.find(name);
  if (error == errors_.end()) return;
  error->second->setText(text);
  error->second->show();
  editors_.editor(name)->setProperty("error", true);
  editors_.editor(name)->update();
}

void LabelledFields::clearProblems() {
  for (const auto& [name, error] : errors_) {
    error->hide();
    editors_.editor(name)->setProperty("error", false);
    editors_.editor(name)->update();
  }
}

MoreSettings::MoreSettings(LabelledFields* fields, int indent) : fields_(fields) {
  fold_ = bindText(new QPushButton(icon("chevron_right"), {}), [] { return tr("More settings"); });
  fold_->setFlat(true);
  fold_->setCheckable(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(indent - 8, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(fold_, 0, Qt::AlignLeft);
  fields->setContentsMargins(8, 4, 0, 0);
  fields->hide();
  column->addWidget(fields);
  connect(fold_, &QPushButton::toggled, this, [this](bool open) {
    fold_->setIcon(icon(open ? "chevron_down" : "chevron_right"));
    fields_->setVisible(open);
  });
}

void MoreSettings::open() { fold_->setChecked(true); }

}  // namespace hat::ui
