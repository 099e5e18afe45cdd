// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include "ui/graph/arch_layout.h"
#include "ui/graph/arch_painter.h"
#include "ui/models/arch_editor.h"

namespace hat::ui {

/// The drawing of the current architecture, which is also its control: everything drawn can be clicked, dragged and
/// walked with the keyboard.
class ArchitectureView : public QAbstractScrollArea {
  Q_OBJECT
 public:
  explicit ArchitectureView(ArchitectureEditor* editor, QWidget* parent = nullptr);

  [[nodiscard]] ZoomLevel level() const;
  void setLevel(ZoomLevel level);
  [[nodiscard]] const ArchLayout& layoutNow() const { return layout_; }
  /// Draws the whole content without selection; in px at 100 %.
  void paintContent(QPainter& painter);
  [[nodiscard]] QSizeF contentSize() const;
  void refresh();  ///< architecture, predictor, theme or size changed

 signals:
  void levelChanged();
  void hint(const QString& text);

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void leaveEvent(QEvent*) override;
  void focusInEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  enum class Drag { none, source, ffn, encoder_ruler, decoder_ruler };
  [[nodiscard]] QPointF toContent(const QPointF& point) const;
  [[nodiscard]] ArchHit hitAt(const QPointF& content) const;
  void pick(const ArchHit& hit);
  void walkRows(int direction);
  void walkLayers(int direction);
  void step(int direction);
  void removeSelected();
  void addLayer();
  void toggle(int encoder_layer);
  void toggleLink(int decoder_layer, int encoder_layer);
  void setPitch(double pitch);
  void reveal(const LayerRef& ref);

  ArchitectureEditor* editor_;
  ArchLayout layout_;
  LayerMs ms_;
  ArchEmphasis emphasis_;
  double pitch_ = 0;  ///< 0: fits the height
  Drag drag_ = Drag::none;
  int drag_layer_ = 0;
  Side drag_side_ = Side::decoder;
};

}  // namespace hat::ui
