// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/fact_list.h"
#include "ui/pages/page.h"

namespace hat::ui {

class CandidateFacts;

/// The Search page's part of the Inspector: the best one, what became of it, why the current one was not taken, and
/// what the current one is made of.
class SearchInspector : public InspectorPart {
  Q_OBJECT
 public:
  SearchInspector(Session* session, QWidget* page);
  void setBest(const QString& title, const QList<FactList::Fact>& facts, const QString& sentences);
  /// Hidden without sentences.
  void setWhyNot(const QStringList& sentences);
  /// Compares with a random search.
  [[nodiscard]] QPushButton* random() const { return random_; }
  [[nodiscard]] static QString randomText() { return tr("Compare with random"); }

 private:
  SectionHead *head_, *why_head_;
  FactList* facts_;
  RoleLabel *sentences_, *why_;
  QPushButton* random_;
};

}  // namespace hat::ui
