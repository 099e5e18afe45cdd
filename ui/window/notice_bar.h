// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "ui/text/translated_text.h"

class QPushButton;

namespace hat::ui {

class RoleLabel;

/// One sentence over the page with one button, until it is used or closed. Hidden while there is nothing to say.
class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  enum class Kind { warning, news };
  /// Both buttons end it; `act` is what the first one does, `closed` (may be null) what the other one does.
  void offer(const TranslatedText& sentence, const TranslatedText& button, std::function<void()> act,
             Kind kind = Kind::warning, std::function<void()> closed = {});
  void offerNews(const TranslatedText& sentence, const TranslatedText& button, const std::function<void()>& act) {
    offer(sentence, button, act, Kind::news);
  }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  void refresh();
  TranslatedText sentence_, action_;
  std::function<void()> act_, closed_;
  Kind kind_ = Kind::warning;
  RoleLabel* text_;
  QPushButton* button_;
};

}  // namespace hat::ui
