// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/models/arch_editor.h"
#include "ui/pages/architecture/architecture_view.h"
#include "ui/pages/architecture/layer_inspector.h"
#include "ui/pages/page.h"

namespace hat::ui {

class ArchitecturePicture;
class ComparePicture;
class CompareMode;
class CompareView;
class TextFormBar;

/// One architecture, drawn to scale and edited in place; or two to four side by side.
class ArchitecturePage : public Page {
  Q_OBJECT
 public:
  explicit ArchitecturePage(Session* session, QWidget* parent = nullptr);
  ~ArchitecturePage() override;

  [[nodiscard]] QString id() const override { return "architecture"; }
  [[nodiscard]] QString title() const override { return tr("Architecture"); }
  [[nodiscard]] QString iconName() const override { return "architecture"; }
  [[nodiscard]] QWidget* inspector() override { return part_; }
  [[nodiscard]] QJsonObject viewState() const override;
  void setViewState(const QJsonObject& state) override;
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] QStringList exportKinds() const override;
  void exportTo(const QString& kind, const QString& file) override;
  void copy() override;
  void prepareForCapture() override;

  /// Puts the current architecture beside the pinned ones; without any beside what it was edited from, else beside
  /// another model of the workspace. Nothing happens where there is no second one.
  void compare();
  void leaveCompare();
  [[nodiscard]] bool isComparing() const;
  [[nodiscard]] CompareView* compareView();

  [[nodiscard]] ArchitectureEditor* editor() { return editor_; }
  [[nodiscard]] ArchitectureView* view() { return view_; }

 protected:
  void retranslate() override;
  void restyle() override;

 private:
  void makeHeader();
  void connectSession();
  void refresh();

  ArchitectureEditor* editor_;
  ArchitectureView* view_;
  LayerInspector* inspector_;
  PageHeader* header_;
  SegmentedControl* zoom_;
  QPushButton *undo_, *redo_, *pin_;
  RoleLabel* empty_;
  TextFormBar* form_;
  QWidget *single_, *part_;
  QPushButton* compare_button_;
  CompareMode* compare_;
  std::unique_ptr<ArchitecturePicture> picture_;
  std::unique_ptr<ComparePicture> compare_picture_;
};

}  // namespace hat::ui
