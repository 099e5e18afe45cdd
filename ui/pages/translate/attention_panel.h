// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace hat::ui {

class AttentionView;
class RoleLabel;
class SegmentedControl;
class TranslationRow;

/// What a word of one of the translations was made from: the attention, of which decoder layer and head, as a matrix or
/// as lines. Pointing at a word of another translation shows that one.
class AttentionPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AttentionPanel(TranslationRow* row, QWidget* parent = nullptr);
  [[nodiscard]] AttentionView* view() const { return attention_; }
  /// The column whose translation is shown.
  [[nodiscard]] int shown() const { return shown_; }
  void setShown(int column) { shown_ = column; }
  /// That column, or one that stands in for a hidden one.
  [[nodiscard]] bool shows(int column) const;
  void clear();

 signals:
  void shownChanged();  ///< somebody pointed at another translation
  void hint(const QString& text);

 private:
  void refresh();
  void pointTo(int column, int word);
  void choose();
  void nameWord(int word);
  [[nodiscard]] static QString headName(int head);  ///< 0: the mean of all

  TranslationRow* row_;
  int shown_ = 2;
  RoleLabel* title_;
  SegmentedControl *layers_, *shape_;
  QComboBox* head_;
  AttentionView* attention_;
};

}  // namespace hat::ui
