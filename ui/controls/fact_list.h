// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace hat::ui {

/// Rows of a label and its value at the right, as in the Inspector. A value without room there goes below its label;
/// what is elided even so is said by the tool tip.
class FactList : public QWidget {
  Q_OBJECT
 public:
  struct Fact {
    QString label, value;
    bool strong = false;
    bool operator==(const Fact&) const = default;
  };
  explicit FactList(QWidget* parent = nullptr);
  void setFacts(const QList<Fact>& facts);
  [[nodiscard]] const QList<Fact>& facts() const { return facts_; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] int rowsOf(const Fact& fact, int width) const;
  QList<Fact> facts_;
};

}  // namespace hat::ui
