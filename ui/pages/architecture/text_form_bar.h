// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace hat {
struct SearchSpace;
}

namespace hat::ui {

class RoleLabel;
class Session;

/// The keys under the drawing: what self heads, cross heads, the FFN bar and the ghost look like.
class ArchLegend : public QWidget {
  Q_OBJECT
 public:
  explicit ArchLegend(Session* session, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  [[nodiscard]] const SearchSpace& space() const;
  Session* session_;
};

/// Under the drawing: the architecture's text form, to read, edit and copy, and the legend; side by side where both
/// have the room.
class TextFormBar : public QWidget {
  Q_OBJECT
 public:
  explicit TextFormBar(Session* session, QWidget* parent = nullptr);
  /// Shows another text form, unless somebody is writing one.
  void setForm(const QString& text);
  /// What is wrong with what was written; empty: nothing.
  void setProblem(const QString& sentence);
  /// The space, the theme or the words are others.
  void refreshLegend();

 signals:
  void edited(const QString& text);
  void finished();  ///< writing ended with something that can be read
  void hint(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void layOut();
  QLineEdit* text_;
  ArchLegend* legend_;
  RoleLabel* problem_;
  QBoxLayout* row_;
};

}  // namespace hat::ui
