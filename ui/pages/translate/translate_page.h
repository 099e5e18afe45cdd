// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <array>
#include <cstdint>
#include <vector>
#include "domain/config/translate.h"
#include "ui/models/model_catalog.h"
#include "ui/pages/page.h"
#include "ui/pages/translate/soon.h"

class QPlainTextEdit;
class QStackedWidget;

namespace hat::ui {

class AttentionPanel;
class AttentionView;
class BudgetSlider;
class FileBar;
class LinesBar;
class PaceWatch;
class SourceBox;
class TranslateBudgets;
class TranslateHead;
class TranslateInspector;
class TranslationColumn;
class TranslationRow;

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
  /// Translates with the shortlists of the models that have one, or with all words; texts and files alike.
  void setShortlist(bool on);
  /// Translates every line of a text file; progress and the result stand above the columns.
  void openFile(const QString& file);
  [[nodiscard]] FileBar* fileBar() const { return file_bar_; }
  [[nodiscard]] PaceWatch* pace() const { return pace_; }
  [[nodiscard]] LinesBar* linesBar() const { return lines_bar_; }
  [[nodiscard]] QPlainTextEdit* source() const;
  [[nodiscard]] BudgetSlider* slider() const { return slider_; }
  [[nodiscard]] TranslationColumn* column(int index) const;
  [[nodiscard]] AttentionView* attention() const;
  [[nodiscard]] int columnCount() const;

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeEmptyState();
  QWidget* makeContent();
  void reload();
  /// The texts belong to the workspace that they were written for.
  void forget();
  void updateHeader();
  void updateHeads();
  void updateBars();
  void updateInspector();
  void updateLines();
  void updateBusy();
  void showTimes(int column);
  void translateNow();
  void translateSoon();
  void noteText();  ///< somebody writes
  void rememberText();
  void askForFile();
  void fit();

  bool presenting_ = false;
  Soon typing_, history_timer_, fit_;

  TranslateHead* head_;
  QStackedWidget* stack_;
  BudgetSlider* slider_;
  TranslateBudgets* budgets_;
  SourceBox* source_;
  LinesBar* lines_bar_;
  FileBar* file_bar_;
  TranslationRow* row_;
  AttentionPanel* attention_;
  TranslateInspector* inspector_;
  PaceWatch* pace_;
};

}  // namespace hat::ui
