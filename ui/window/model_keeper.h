// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include "ui/text/translated_text.h"

class QWidget;

namespace hat::ui {

class Session;

/// Names, descriptions and the bin of the workspace's models: asks, writes, and tells the session.
class ModelKeeper : public QObject {
  Q_OBJECT
 public:
  /// Listens to Requests::modelEdit and modelRemoval; `window` is what its dialogs belong to.
  ModelKeeper(Session* session, QWidget* window);

  /// Asks for a name and a description.
  void edit(const QString& folder);
  /// Asks, then moves the model into the bin; the notice that follows takes it back.
  void remove(const QString& folder);
  /// Out of the bin again.
  void restore(const QString& binned);

 signals:
  void said(const QString& sentence);
  /// A notice with one button.
  void offered(const hat::ui::TranslatedText& sentence, const hat::ui::TranslatedText& button,
               const std::function<void()>& act);

 private:
  /// Runs what may fail on the disk; what went wrong is said.
  bool attempt(const std::function<void()>& action);
  Session* session_;
  QWidget* window_;
};

}  // namespace hat::ui
