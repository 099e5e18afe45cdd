// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSize>
#include <QWidget>

namespace hat::ui {

class Session;
struct ArchitectureEntry;

/// The silhouette of the current architecture at Inspector size.
class SilhouetteView : public QWidget {
  Q_OBJECT
 public:
  SilhouetteView(Session* session, QSize size, QWidget* parent = nullptr);
  /// Shows that architecture instead of the current one.
  void setChoice(const ArchitectureEntry* choice);
  [[nodiscard]] QSize sizeHint() const override { return size_; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  Session* session_;
  QSize size_;
  std::shared_ptr<const ArchitectureEntry> choice_;
};

}  // namespace hat::ui
