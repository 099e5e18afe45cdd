// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace hat::ui {

class RoleLabel;

/// The field of the source text, as high as its lines up to three, with its language and number of words. Its frame is
/// accent while the text has the focus.
class SourceBox : public QWidget {
  Q_OBJECT
 public:
  explicit SourceBox(QWidget* parent = nullptr);
  [[nodiscard]] QPlainTextEdit* text() const { return text_; }
  void setLanguage(const QString& name);
  void setCountShown(bool shown);

 signals:
  void textChanged();
  void heightChanged();

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  void count();
  void fit();

  RoleLabel *language_, *word_count_;
  QPlainTextEdit* text_;
};

}  // namespace hat::ui
