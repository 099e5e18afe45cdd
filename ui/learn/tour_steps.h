// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

namespace hat::ui {

class Session;
class TourStage;

/// One step of the guided tour: a page, a widget on it, and what to say of it.
struct TourStep {
  QString page;  ///< shown when the step begins; a page that the window does not have is not missed
  QStringList
      targets;  ///< object names, on the page or else anywhere in the window; the first that can be seen is meant
  QString title, text;
  /// Something that the reader may have done for him; empty: nothing.
  QString action;
  std::function<bool()> can_act;
  std::function<void()> act;
};

/// The tour through the three steps of HAT, in the window's language.
[[nodiscard]] QList<TourStep> tourSteps(TourStage* stage, Session* session);

}  // namespace hat::ui
