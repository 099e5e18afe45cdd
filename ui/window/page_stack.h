// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStackedWidget>

namespace hat::ui {

class Page;
class Rail;

/// The pages of the window, one of them shown, each with its button in the rail.
class PageStack : public QStackedWidget {
  Q_OBJECT
 public:
  explicit PageStack(Rail* rail, QWidget* parent = nullptr);

  /// Takes it over.
  void addPage(Page* page);
  [[nodiscard]] const QList<Page*>& pages() const { return pages_; }
  /// Null when there is no such page.
  [[nodiscard]] Page* page(const QString& id) const;
  [[nodiscard]] Page* current() const;
  void showPage(const QString& id);
  /// The page that is shown, also after it has changed, is on stage, with wide margins.
  void setPresenting(bool on);
  void restyle();

 signals:
  void pageShown();
  void hint(const QString& text);

 private:
  Rail* rail_;
  QList<Page*> pages_;
  bool presenting_ = false;
};

}  // namespace hat::ui
