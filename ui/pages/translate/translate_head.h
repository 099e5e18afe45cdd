// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace hat::ui {

/// The head of the Translate page: one budget or three, a file to be opened; from which language to which.
class TranslateHead : public PageHeader {
  Q_OBJECT
 public:
  explicit TranslateHead(Session* session, QWidget* parent = nullptr);
  [[nodiscard]] SegmentedControl* mode() const { return mode_; }
  void setThreeBudgets(bool three);
  /// Without models there is nothing to choose.
  void setAnyModels(bool any);
  void setPresenting(bool on);
  /// `page`: the page's own title.
  void refresh(const QString& page);
  /// How many times as long as when it was quiet something took.
  void setSlower(double factor);
  /// "English" of "en".
  [[nodiscard]] static QString languageName(const std::string& code);

 signals:
  void threeChosen(bool three);
  void fileWanted();

 private:
  void refreshActions();

  Session* session_;
  SegmentedControl* mode_;
  QPushButton* open_;
  RoleLabel* leave_;
  bool any_models_ = false, presenting_ = false;
};

}  // namespace hat::ui
