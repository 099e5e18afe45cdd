// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "ui/models/published_catalog.h"
#include "ui/text/translated_text.h"

class QPushButton;
class QVBoxLayout;

namespace hat::ui {

class FactList;
class SectionHead;

/// The Published layer's part of the Inspector: the fronts, what HAT claims against its baselines, the pair that was
/// specialised for one device each, and what a search cost.
class PublishedFacts : public QWidget {
  Q_OBJECT
 public:
  explicit PublishedFacts(QWidget* parent = nullptr);
  /// `task` "" for every task.
  void show(const std::vector<const PublishedModel*>& models, const std::string& task);
  /// Whether there is a model to open, and another one to compare it with.
  void setActions(bool can_open, bool can_compare);

 signals:
  void openWanted();
  void compareWanted();
  void pairWanted();

 private:
  struct Section {
    SectionHead* head;
    FactList* facts;
  };
  [[nodiscard]] Section addSection(QVBoxLayout* column, const TranslatedText& title = {});
  void showFronts(const std::vector<const PublishedModel*>& models, const std::string& task);
  void showClaims(const std::string& task);
  void showPair(bool shown);
  void showCosts();

  QPushButton *open_, *compare_, *pair_button_;
  Section front_, claims_, pair_, costs_;
};

}  // namespace hat::ui
