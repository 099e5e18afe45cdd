// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace hat::ui {

class MainWindow;
class Session;

/// What lay on the desk: the current and the pinned architectures of a workspace, and how its pages stood (zoom,
/// choices, undo history). It is written beside the workspace's runs a moment after every change, and laid out again
/// when the workspace is opened. After a session that did not end properly it is offered instead: it may be what the
/// program fell over.
class SessionStore : public QObject {
  Q_OBJECT
 public:
  SessionStore(Session* session, MainWindow* window);
  ~SessionStore() override;

  /// A workspace was opened and has its first selection: what lay there is laid out again, or offered.
  void workspaceOpened();
  /// Whether the last session of this user ended without saying so.
  [[nodiscard]] bool crashed() const { return crashed_; }

  [[nodiscard]] QJsonObject state() const;
  /// Takes what still fits and passes over the rest: models may be gone.
  void restore(const QJsonObject& state);
  /// At once; nothing happens without a workspace. It costs no more than a rename: a lost last state harms nobody.
  void save();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  [[nodiscard]] QString file() const;
  void saveChanges();
  void end();
  Session* session_;
  MainWindow* window_;
  QLockFile lock_;
  QTimer soon_;
  bool crashed_ = false, restoring_ = false;
};

}  // namespace hat::ui
