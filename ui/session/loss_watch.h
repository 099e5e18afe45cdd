// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/session/session.h"

namespace hat::ui {

/// Evaluates the proxy loss of the current architecture in the interactive lane when nobody knows it yet, a moment
/// after the last edit; the newest edit wins.
class LossWatch : public QObject {
  Q_OBJECT
 public:
  explicit LossWatch(Session* session, QObject* parent = nullptr);
  /// The SuperTransformer whose weights the loss inherits, and the validation folder (may be empty).
  void setModel(const std::string& folder, const std::string& data);

 private:
  void evaluate();

  Session* session_;
  QTimer timer_;
  std::string model_, data_;
};

}  // namespace hat::ui
