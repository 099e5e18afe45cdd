// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QCheckBox;

namespace hat::ui {

/// The head of the Translate page: one budget or three, a file to be opened; from which language to which.
class TranslateHead : public PageHeader {
  Q_OBJECT
 public:
  explicit TranslateHead(Session* session, QWidget* parent = nullptr);
  [[nodiscard]] SegmentedControl* mode() const { return mode_; }
  void setThreeBudgets(bool three);
  /// The choice of the models' shortlists.
  [[nodiscard]] QCheckBox* shortlist() const { return shortlist_; }
  /// Without models there is nothing to choose, nor a shortlist where none of them has one.
  void setAnyModels(bool any, bool any_shortlist);
  /// How many of so many columns translate with a shortlist; said in the subtitle.
  void setShortlisted(int columns, int of);
  void setPresenting(bool on);
  /// `page`: the page's own title.
  void refresh(const QString& page);
  /// How many times as long as when it was quiet something took.
  void setSlower(double factor);
  /// "English" of "en".
  [[nodiscard]] static QString languageName(const std::string& code);

 signals:
  void threeChosen(bool three);
  void shortlistChosen(bool on);
  void fileWanted();

 private:
  void refreshActions();
  [[nodiscard]] QStringList manner() const;  ///< what is special about how it is translated, a clause each

  Session* session_;
  SegmentedControl* mode_;
  QPushButton* open_;
  RoleLabel* leave_;
  QCheckBox* shortlist_;
  bool any_models_ = false, any_shortlist_ = false, presenting_ = false;
  int shortlisted_ = 0, columns_ = 0;
};

}  // namespace hat::ui
