// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/plots/export.h"
#include "ui/series/attention_series.h"

namespace hat::ui {

/// Cross-attention of one target word: a row per (decoder layer, encoder layer it reads), a cell per source word; or,
/// as lines, the mass between the words of both sentences. Left and right choose the target word.
class AttentionView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit AttentionView(QWidget* parent = nullptr);
  void clear();
  void setTranslation(const Translation& translation);
  [[nodiscard]] bool isEmpty() const { return hypothesis_.attention.empty(); }
  void setTargetWord(int word);
  [[nodiscard]] int targetWord() const { return target_word_; }
  [[nodiscard]] const std::vector<Word>& sourceWords() const { return source_; }
  [[nodiscard]] const std::vector<Word>& targetWords() const { return target_; }
  [[nodiscard]] const std::vector<AttentionRow>& rows() const { return rows_; }
  void setChoice(AttentionChoice choice);
  [[nodiscard]] AttentionChoice choice() const { return choice_; }
  void setAsLines(bool lines);
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

 signals:
  void targetWordChanged(int word);
  void hint(const QString& text);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override {
    QWidget::focusInEvent(event);
    update();
  }
  void focusOutEvent(QFocusEvent* event) override {
    QWidget::focusOutEvent(event);
    update();
  }

 private:
  void rebuild();
  void paint(QPainter& painter, int hovered_column) const;
  void paintMatrix(QPainter& painter, int hovered_column) const;
  void paintLines(QPainter& painter, int hovered_column) const;
  [[nodiscard]] double layerWidth() const;  ///< of "enc 3", right of the decoder layer's name
  [[nodiscard]] double cellLeft() const;
  [[nodiscard]] double cellWidth() const;
  [[nodiscard]] double rowTop(int row) const;
  [[nodiscard]] std::vector<double> wordPlaces(const std::vector<Word>& words) const;

  Hypothesis hypothesis_;
  std::vector<Word> source_, target_;
  std::vector<AttentionRow> rows_;
  std::vector<std::vector<double>> alignment_;
  AttentionChoice choice_;
  int target_word_ = 0, hovered_column_ = -1;
  bool as_lines_ = false;
};

}  // namespace hat::ui
