// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <string>

#include "ui/session/session.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace hat::ui {

class RoleLabel;

/// Which text models are evaluated on, and whether those that have no score on it come along: only scores of one text
/// can be compared.
class EvaluateDialog : public QDialog {
  Q_OBJECT
 public:
  /// `names` of the models that were asked for. The text is the workspace's test text, else its validation text, else
  /// to be chosen.
  EvaluateDialog(Session* session, const QStringList& names, QWidget* parent = nullptr);

  [[nodiscard]] QString source() const;
  [[nodiscard]] QString reference() const;
  void setText(const QString& source, const QString& reference);
  /// Models of the workspace, besides those that were asked for, that have no score on the chosen text.
  void setOthers(int count);
  [[nodiscard]] bool withOthers() const;

 signals:
  void textChanged();

 private:
  /// Appends a field for a file, with a button that asks for it.
  QLineEdit* addField(QFormLayout* form, const QString& label, const char* name);
  void refresh();
  Session* session_;
  QLineEdit *source_, *reference_;
  RoleLabel* note_;
  QCheckBox* others_;
  QPushButton* start_;
  int count_ = 0;
};

/// Evaluates models of the workspace: BLEU on a text, milliseconds a sentence, and the latency of one sentence as the
/// predictor measures it. One job a model, in the lane beside which nothing runs. Results are kept with the workspace;
/// cards stay as they are.
class Evaluator : public QObject {
  Q_OBJECT
 public:
  /// Listens to Requests::evaluation; `window` is what its dialog belongs to.
  Evaluator(Session* session, QWidget* window);

  /// Whether there are weights to evaluate a choice with.
  [[nodiscard]] static bool canEvaluate(const Session& session, const ArchitectureEntry& choice);
  /// Asks for the text, then evaluates.
  void ask(const QList<ArchitectureEntry>& choices);
  /// Evaluates on `source` and `reference`, one after the other.
  void evaluate(const QList<ArchitectureEntry>& choices, const QString& source, const QString& reference);

 signals:
  void said(const QString& sentence);

 private:
  /// Models of the workspace without a score on the text that are not among `choices`.
  [[nodiscard]] QList<ArchitectureEntry> others(const QList<ArchitectureEntry>& choices, const std::string& text) const;
  void finished(const ArchitectureEntry& choice, const Evaluation& evaluation);
  Session* session_;
  QWidget* window_;
};

}  // namespace hat::ui
