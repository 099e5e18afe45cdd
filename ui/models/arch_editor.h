// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "ui/graph/arch_edits.h"
#include "ui/graph/arch_painter.h"
#include "ui/session/session.h"

namespace hat::ui {

/// The session's current architecture as something that can be edited: every edit is one step of the session's history,
/// and none leads out of the search space. Choosing another architecture while an edited one is shown is a step too:
/// undo comes back to it.
class ArchitectureEditor : public QObject {
  Q_OBJECT
 public:
  explicit ArchitectureEditor(Session* session, QObject* parent = nullptr);
  ~ArchitectureEditor() override;

  [[nodiscard]] bool hasArch() const { return session_->selection()->hasCurrent(); }
  [[nodiscard]] const Architecture& arch() const { return session_->selection()->current().arch; }
  /// Of the current architecture.
  [[nodiscard]] const SearchSpace& space() const {
    return hasArch() ? session_->spaceOf(session_->selection()->current()) : session_->space();
  }
  [[nodiscard]] Session* session() const { return session_; }
  [[nodiscard]] History* undoStack() { return session_->history(); }

  /// Pushes one step; false when the edit was refused or changes nothing. Its remark goes to `said`.
  bool apply(const Edit& edit, const QString& text);
  /// Reads a text form. Returns the sentence that says what is wrong, empty when it was taken.
  QString applyText(const QString& text);

  [[nodiscard]] const LayerRef& selected() const { return selected_; }
  void select(const LayerRef& ref);

 signals:
  void changed();           ///< the architecture
  void selectionChanged();  ///< the layer
  void said(const QString& sentence);

 private:
  class ArchStep;
  void show(const ArchitectureEntry& choice);
  void currentChanged();

  Session* session_;
  std::optional<ArchitectureEntry> shown_;  ///< what was current before the next one is
  bool applying_ = false;
  LayerRef selected_;
};

/// ms of every layer as Session::parts knows them, on a scale that holds for the largest architecture of the space and
/// the pinned ones too. Empty where nothing is known.
[[nodiscard]] LayerMs layerMs(const Session& session, const ArchitectureEntry& choice);

/// How the ms of parts are known, in a few words: "measured here", "estimated from 3 architectures measured here",
/// "estimated from FLOPs".
[[nodiscard]] QString partsBasis(const LatencyParts& parts);

}  // namespace hat::ui
