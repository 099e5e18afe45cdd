// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/text_files.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"
#include "ui/text/translated_text.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

TextFiles::TextFiles(QWidget* parent) : QWidget(parent) {
  grid_ = new QGridLayout(this);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(6);
  grid_->setColumnStretch(1, 1);
  data_ = addField(
      "data", [] { return tr("Prepared data"); }, true);
  bindPlaceholder(data_, [] { return tr("folder that \"hat prepare\" or an earlier training made"); });
  auto* instead = bindText(new RoleLabel(Role::small, 2),
                           [] { return tr("or plain text, one sentence a line, which is prepared first:"); });
  instead->setWordWrap(true);
  grid_->addWidget(instead, grid_->rowCount(), 0, 1, 3);
  source_ = addField(
      "source", [] { return tr("Source text"); }, false);
  target_ = addField(
      "target", [] { return tr("Target text"); }, false);
  for (QLineEdit* edit : {data_, source_, target_})
    connect(edit, &QLineEdit::textChanged, this, [this] {
      const bool plain = data().isEmpty();
      for (QWidget* widget : std::initializer_list<QWidget*>{source_, target_, browse_["source"], browse_["target"]})
        widget->setEnabled(plain);
      emit changed();
    });
}

QLineEdit* TextFiles::addField(const char* field, const TranslatedText& words, bool folder) {
  auto* edit = new QLineEdit;
  edit->setObjectName(field);
  auto* browse = browse_[field] = bindText(new QPushButton, [] { return tr("Browse…"); });
  connect(browse, &QPushButton::clicked, this, [this, edit, folder] {
    const QString path = folder ? QFileDialog::getExistingDirectory(this, {}, edit->text())
                                : QFileDialog::getOpenFileName(this, {}, edit->text());
    if (!path.isEmpty()) edit->setText(path);
  });
  auto* label = bindText(new RoleLabel(Role::small), words);
  label->setBuddy(edit);
  const int line = grid_->rowCount();
  grid_->addWidget(label, line, 0);
  grid_->addWidget(edit, line, 1);
  grid_->addWidget(browse, line, 2);
  grid_->addWidget(errors_[field] = errorLabel(), line + 1, 1, 1, 2);
  return edit;
}

QString TextFiles::data() const { return data_->text().trimmed(); }
QString TextFiles::source() const { return source_->text().trimmed(); }
QString TextFiles::target() const { return target_->text().trimmed(); }
void TextFiles::setData(const QString& folder) { data_->setText(folder); }

bool TextFiles::areNamed() const { return !data().isEmpty() || (!source().isEmpty() && !target().isEmpty()); }

void TextFiles::showProblem(const std::string& field, const QString& text) {
  errors_.at(field)->setText(text);
  errors_.at(field)->show();
}

void TextFiles::clearProblems() {
  for (const auto& [field, error] : errors_) error->hide();
}

}  // namespace hat::ui
