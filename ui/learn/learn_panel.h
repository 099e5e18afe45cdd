// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "ui/learn/learn_texts.h"
#include "ui/text/translated_text.h"

namespace hat::ui {

/// What the current page shows, what would change it and what to try, in plain words. Follows the page; arrow keys
/// scroll, and copying takes all of its text.
class LearnPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit LearnPanel(QWidget* parent = nullptr);

  /// `title`: what the page is called.
  void setPage(const QString& id, const TranslatedText& title);
  [[nodiscard]] const QString& pageId() const { return id_; }
  /// Everything that it says, for tests and for who reads it aloud.
  [[nodiscard]] QString text() const;

 signals:
  void tourRequested();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void refresh();
  void rebuild();

  QString id_;
  TranslatedText title_;
  bool stale_ = true;  // what it shows is not what it should say
  QTimer soon_;
};

}  // namespace hat::ui
