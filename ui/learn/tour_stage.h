// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace hat::ui {

class Page;

/// The window as the tour sees it: it walks over the pages without knowing who holds them.
class TourStage {
 public:
  virtual ~TourStage() = default;
  /// What cards and rings are drawn over.
  virtual QMainWindow* tourWindow() = 0;
  /// Null when the window has no such page.
  [[nodiscard]] virtual Page* page(const QString& id) const = 0;
  [[nodiscard]] virtual Page* currentPage() const = 0;
  virtual void showPage(const QString& id) = 0;
  virtual void endPresentation() = 0;
  virtual void openSample() = 0;
};

}  // namespace hat::ui
