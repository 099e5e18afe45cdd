// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/models/model_catalog.h"

namespace hat::ui {

class ParetoModels;

/// What can be done with a model of the table, and with those that lie in the bin.
class ModelMenu : public QMenu {
  Q_OBJECT
 public:
  /// `id`: of the row that the menu is of; "" for none.
  ModelMenu(Session* session, const ParetoModels& models, const QString& id, QWidget* parent);
};

}  // namespace hat::ui
