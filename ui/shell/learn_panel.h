// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/shell/learn_texts.h"

class QPushButton;
class QVBoxLayout;

namespace hat::ui {

/// What the current page shows, what would change it and what to try, in plain words. Follows the page; arrow keys scroll.
class LearnPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit LearnPanel(QWidget* parent = nullptr);

  /// `title` is the page's name in the window's language.
  void setPage(const QString& id, const QString& title);
  [[nodiscard]] const QString& pageId() const { return id_; }
  void retranslate();
  /// Everything that it says, for tests and for who reads it aloud.
  [[nodiscard]] QString text() const;

 signals:
  void tourRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void rebuild();
  void addSection(const QString& head, const QStringList& paragraphs, bool list);

  QString id_, title_;
  QWidget* body_;
  QVBoxLayout* column_;
  QPushButton* tour_;
};

}  // namespace hat::ui
