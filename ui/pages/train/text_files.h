// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <string>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace hat::ui {

class RoleLabel;
class TranslatedText;

/// On which text a training runs: prepared data, or two plain files that are prepared first.
class TextFiles : public QWidget {
  Q_OBJECT
 public:
  explicit TextFiles(QWidget* parent = nullptr);

  /// As typed, without space around it; "" for none.
  [[nodiscard]] QString data() const;
  [[nodiscard]] QString source() const;
  [[nodiscard]] QString target() const;
  void setData(const QString& folder);
  /// Whether there is enough to begin with.
  [[nodiscard]] bool areNamed() const;
  [[nodiscard]] bool has(const std::string& field) const { return errors_.contains(field); }
  /// Under "data", "source" or "target".
  void showProblem(const std::string& field, const QString& text);
  void clearProblems();

 signals:
  void changed();

 private:
  QLineEdit* addField(const char* field, const TranslatedText& words, bool folder);
  QGridLayout* grid_;
  QLineEdit *data_, *source_, *target_;
  std::map<std::string, RoleLabel*> errors_;
  std::map<std::string, QPushButton*> browse_;
};

}  // namespace hat::ui
