// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <array>
#include <cstdint>
#include <vector>

#include "domain/config/translate.h"
#include "ui/models/model_catalog.h"
#include "ui/pages/page.h"
#include "ui/series/machine_load.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace hat::ui {

class AttentionView;
class BudgetSlider;
class EmptyState;
class FileBar;
class LinesBar;
class LiveTranslation;
class TranslateInspector;
class TranslationColumn;

/// Page 7: translates while one types, with the best model that keeps a budget, or with three side by side.
class TranslatePage : public Page {
  Q_OBJECT
 public:
  explicit TranslatePage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "translate"; }
  [[nodiscard]] QString title() const override { return tr("Translate"); }
  [[nodiscard]] QString iconName() const override { return "translate"; }
  [[nodiscard]] QWidget* inspector() override;
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] QStringList exportKinds() const override { return QStringList{"txt"} + Page::exportKinds(); }
  void exportTo(const QString& kind, const QString& file) override;
  void copy() override;
  [[nodiscard]] bool isSettled() const override;
  void prepareForCapture() override;
  void setPresenting(bool on) override;
  [[nodiscard]] QJsonObject viewState() const override;
  void setViewState(const QJsonObject& state) override;

  void setSource(const QString& text);
  void setThreeBudgets(bool three);
  /// Translates every line of a text file; progress and the result stand above the columns.
  void openFile(const QString& file);
  [[nodiscard]] FileBar* fileBar() const { return file_bar_; }
  [[nodiscard]] LinesBar* linesBar() const { return lines_bar_; }
  [[nodiscard]] QPlainTextEdit* source() const { return source_; }
  [[nodiscard]] BudgetSlider* slider() const { return slider_; }
  [[nodiscard]] TranslationColumn* column(int index) const { return columns_.at(index); }
  [[nodiscard]] AttentionView* attention() const { return attention_; }
  [[nodiscard]] int columnCount() const { return three_ ? 3 : 1; }

 protected:
  void retranslate() override;
  void restyle() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void reload();
  /// The texts belong to the workspace that they were written for.
  void forget();
  void updateHeader();
  void updateHeads();
  void updateBars();
  void updateAttention();
  void updateInspector();
  void updateDifferences();
  void translateNow();
  void translateColumn(int index, const std::vector<std::string>& lines);
  void follow(int index);
  void updateLines();
  void updateBusy();
  void noteTime(int column);
  void fitSource();
  void fitSoon() { fit_.start(); }
  void fit();
  [[nodiscard]] TranslateConfig configFor(int column) const;
  [[nodiscard]] int modelOf(int column) const;
  [[nodiscard]] std::vector<double> latencies() const;
  [[nodiscard]] QString languageName(const std::string& code) const;

  std::vector<CatalogEntry> models_;
  bool three_ = true, presenting_ = false;
  bool moved_ = false;  ///< somebody chose the budgets: new models leave them where they are
  int shown_ = 2;       ///< the column whose attention and alternatives are shown
  QTimer typing_, history_timer_, fit_;
  std::array<LiveTranslation*, 3> live_{};
  QuietTimes quiet_;
  std::array<double, 3> slower_{1, 1, 1};  ///< than the same sentence was when it was fastest

  PageHeader* header_;
  SegmentedControl* mode_;
  QPushButton* open_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  BudgetSlider* slider_;
  RoleLabel *language_, *word_count_, *leave_;
  QPlainTextEdit* source_;
  std::array<TranslationColumn*, 3> columns_;
  std::array<QWidget*, 2> dividers_;
  LinesBar* lines_bar_;
  FileBar* file_bar_;
  RoleLabel *attention_title_, *layer_label_;
  SegmentedControl *layers_, *view_;
  QComboBox* head_;
  AttentionView* attention_;
  QScrollArea* attention_scroll_;
  QWidget* attention_box_;
  TranslateInspector* inspector_;
};

}  // namespace hat::ui
