// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUndoStack>

#include "ui/graph/arch_edits.h"
#include "ui/graph/arch_painter.h"
#include "ui/shell/session.h"

namespace hat::ui {

/// The session's current architecture as something that can be edited: every edit is one undo command, and none leads out
/// of the search space. Choosing another architecture elsewhere starts a new history.
class ArchitectureEditor : public QObject {
  Q_OBJECT
 public:
  explicit ArchitectureEditor(Session* session, QObject* parent = nullptr);
  ~ArchitectureEditor() override;

  [[nodiscard]] bool hasArch() const { return session_->selection()->hasCurrent(); }
  [[nodiscard]] const Architecture& arch() const { return session_->selection()->current().arch; }
  /// Of the current architecture.
  [[nodiscard]] const SearchSpace& space() const { return hasArch() ? session_->spaceOf(session_->selection()->current()) : session_->space(); }
  [[nodiscard]] Session* session() const { return session_; }
  [[nodiscard]] QUndoStack* undoStack() { return &stack_; }

  /// Pushes one command; false when the edit was refused or changes nothing. Its remark goes to `said`.
  bool apply(const Edit& edit, const QString& text);
  /// Reads a text form. Returns the sentence that says what is wrong, empty when it was taken.
  QString applyText(const QString& text);

  /// The steps of the history and how many of them are done; empty without any.
  [[nodiscard]] QJsonObject history() const;
  /// Takes up a history that was written for the current architecture, or for what it was made from; another one is passed over.
  void setHistory(const QJsonObject& history);

  [[nodiscard]] const LayerRef& selected() const { return selected_; }
  void select(const LayerRef& ref);

 signals:
  void changed();           ///< the architecture
  void selectionChanged();  ///< the layer
  void said(const QString& sentence);

 private:
  friend class ArchCommand;
  void show(const Architecture& arch);
  void currentChanged();

  Session* session_;
  QUndoStack stack_;
  std::string folder_;  ///< of the workspace that the history is of
  Choice origin_;
  bool applying_ = false;
  LayerRef selected_;
};

/// ms of every layer as Session::parts knows them, on a scale that holds for the largest architecture of the space and the pinned ones
/// too. Empty where nothing is known.
[[nodiscard]] LayerMs layerMs(const Session& session, const Choice& choice);

/// How the ms of parts are known, in a few words: "measured here", "estimated from 3 architectures measured here", "estimated from FLOPs".
[[nodiscard]] QString partsBasis(const LatencyParts& parts);

}  // namespace hat::ui
