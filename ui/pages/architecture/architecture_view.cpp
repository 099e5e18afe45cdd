// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/architecture_view.h"

#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/graph/weights_painter.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/theme/style.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {
constexpr double kOutlinePitch = 32, kWeightsPitch = 140;
}  // namespace

ArchitectureView::ArchitectureView(ArchitectureEditor* editor, QWidget* parent)
    : QAbstractScrollArea(parent), editor_(editor) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  viewport()->setBackgroundRole(QPalette::Base);
  viewport()->setAutoFillBackground(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  connect(editor, &ArchitectureEditor::selectionChanged, this, [this] {
    emphasis_.link_decoder = emphasis_.link_encoder = 0;
    refresh();
    reveal(editor_->selected());
  });
  // The bars' scale holds for the pinned ones too.
  whenSeen(this, [this] { refresh(); })
      ->on(editor, &ArchitectureEditor::changed)
      ->on(editor->session()->device(), &DeviceState::predictorChanged)
      ->on(editor->session()->device(), &DeviceState::partsChanged)
      ->on(editor->session()->selection(), &Selection::pinnedChanged);
  refresh();
}

ZoomLevel ArchitectureView::level() const { return pitch_ > 0 ? zoomLevelAt(pitch_) : ZoomLevel::layers; }

void ArchitectureView::setLevel(ZoomLevel level) {
  setPitch(level == ZoomLevel::outline ? kOutlinePitch : level == ZoomLevel::weights ? kWeightsPitch : 0);
  reveal(editor_->selected());
}

void ArchitectureView::setPitch(double pitch) {
  const ZoomLevel before = level();
  pitch_ = pitch;
  refresh();
  if (before != level()) emit levelChanged();
}

QSizeF ArchitectureView::contentSize() const {
  const double scale = ThemeManager::instance().textScale();
  if (editor_->hasArch() && level() == ZoomLevel::weights) {
    const double width = std::max<double>(viewport()->width(), weightsWidth(scale));
    return {width, weightsHeight(editor_->arch(), scale, nullptr, width)};
  }
  return layout_.size;
}

void ArchitectureView::refresh() {
  if (!editor_->hasArch()) {
    horizontalScrollBar()->setRange(0, 0);
    verticalScrollBar()->setRange(0, 0);
    viewport()->update();
    return;
  }
  const double scale = ThemeManager::instance().textScale();
  layout_ = layoutArchitecture(editor_->arch(), editor_->space(), viewport()->size(),
                               level() == ZoomLevel::weights ? 0 : pitch_, scale);
  ms_ = layerMs(*editor_->session(), editor_->session()->selection()->current());
  emphasis_.selected = editor_->selected();
  const QSizeF size = contentSize();
  verticalScrollBar()->setRange(0, std::max(0, int(size.height()) - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(30);
  horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
  viewport()->update();
}

void ArchitectureView::paintContent(QPainter& painter) {
  ArchEmphasis plain;
  plain.interactive = false;
  const double scale = ThemeManager::instance().textScale();
  if (level() == ZoomLevel::weights)
    paintWeights(painter, contentSize().width(), editor_->arch(), editor_->space(), plain, theme(), scale);
  else
    paintArchitecture(painter, layout_, editor_->arch(), editor_->space(), ms_, plain, theme());
}

void ArchitectureView::paintEvent(QPaintEvent*) {
  QPainter p(viewport());
  p.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
  if (!editor_->hasArch()) return;
  if (level() == ZoomLevel::weights) {
    paintWeights(p, contentSize().width(), editor_->arch(), editor_->space(), emphasis_, theme(),
                 ThemeManager::instance().textScale());
  } else {
    paintArchitecture(p, layout_, editor_->arch(), editor_->space(), ms_, emphasis_, theme());
  }
  p.end();
  paintInnerFocusRing(this, viewport());
}

void ArchitectureView::resizeEvent(QResizeEvent*) { refresh(); }

QPointF ArchitectureView::toContent(const QPointF& point) const {
  return point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

ArchHit ArchitectureView::hitAt(const QPointF& point) const {
  if (!editor_->hasArch()) return {};
  if (level() != ZoomLevel::weights) return hitTest(layout_, point);
  std::vector<std::pair<LayerRef, QRectF>> boxes;
  (void)weightsHeight(editor_->arch(), ThemeManager::instance().textScale(), &boxes, contentSize().width());
  for (const auto& [ref, box] : boxes) {
    if (!box.contains(point)) continue;
    const int rows = ref.side == Side::decoder ? 3 : 2;
    const int row = std::clamp(int((point.y() - box.top()) / box.height() * rows), 0, rows - 1);
    return {ref.side == Side::encoder ? ArchHit::Kind::encoder : ArchHit::Kind::decoder, ref.layer, row, 0, true};
  }
  return {};
}

void ArchitectureView::pick(const ArchHit& hit) {
  using K = ArchHit::Kind;
  emphasis_.link_decoder = emphasis_.link_encoder = 0;
  switch (hit.kind) {
    case K::link:
      editor_->select({Side::decoder, hit.decoder_layer, 1});
      emphasis_.link_encoder = hit.layer;
      emphasis_.link_decoder = hit.decoder_layer;
      break;
    case K::encoder:
    case K::decoder: {
      const Side side = hit.kind == K::encoder ? Side::encoder : Side::decoder;
      if (!hit.used) {
        editor_->apply(growTo(editor_->arch(), editor_->space(), side, hit.layer), tr("Add layers"));
        break;
      }
      editor_->select({side, hit.layer, std::max(0, hit.row)});
      break;
    }
    case K::encoder_port: editor_->select({Side::encoder, hit.layer, 0}); break;
    case K::encoder_ruler: editor_->select({Side::encoder, 1, -1}); break;
    case K::decoder_ruler: editor_->select({Side::decoder, 1, -1}); break;
    case K::ffn_grip: break;
    case K::none: editor_->select({}); break;
  }
  viewport()->update();
}

void ArchitectureView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !editor_->hasArch()) return;
  const QPointF point = toContent(event->position());
  const ArchHit hit = hitAt(point);
  using K = ArchHit::Kind;
  if (hit.kind == K::encoder_port) {
    drag_ = Drag::source;
    drag_layer_ = hit.layer;
    emphasis_.drawing_from = layout_.encoder.blocks[hit.layer - 1].port;
  } else if (hit.kind == K::ffn_grip) {
    drag_ = Drag::ffn;
    drag_layer_ = hit.layer;
    drag_side_ = point.x() < layout_.gutter ? Side::encoder : Side::decoder;
    editor_->select({drag_side_, hit.layer, 0});
  } else if (hit.kind == K::encoder_ruler || hit.kind == K::decoder_ruler) {
    drag_ = hit.kind == K::encoder_ruler ? Drag::encoder_ruler : Drag::decoder_ruler;
  }
  pick(hit);
}

void ArchitectureView::mouseMoveEvent(QMouseEvent* event) {
  if (!editor_->hasArch()) return;
  const QPointF point = toContent(event->position());
  const auto nearest_choice = [](const std::vector<int>& choices, double value) {
    return choices.empty() ? 0 : *std::min_element(choices.begin(), choices.end(), [&](int a, int b) {
      return std::abs(a - value) < std::abs(b - value);
    });
  };
  if (drag_ == Drag::source) {
    emphasis_.drawing = true;
    emphasis_.drop_decoder = decoderNear(layout_, point, 24);
    emphasis_.drawing_to = emphasis_.drop_decoder ? layout_.decoder.blocks[emphasis_.drop_decoder - 1].port : point;
    viewport()->update();
    return;
  }
  if (drag_ == Drag::encoder_ruler || drag_ == Drag::decoder_ruler) {
    const Side side = drag_ == Drag::encoder_ruler ? Side::encoder : Side::decoder;
    const StackBox& stack = side == Side::encoder ? layout_.encoder : layout_.decoder;
    const int dim = nearest_choice(choicesOf(editor_->space(), side, Part::embedding),
                                   (point.x() - stack.left) / layout_.px_per_dim);
    (side == Side::encoder ? emphasis_.ruler_preview_encoder : emphasis_.ruler_preview_decoder) = dim;
    viewport()->update();
    return;
  }
  if (drag_ == Drag::ffn) {
    const StackBox& stack = drag_side_ == Side::encoder ? layout_.encoder : layout_.decoder;
    const double dim = (point.x() - stack.blocks[drag_layer_ - 1].ffn_track.left()) / layout_.ffn_px_per_dim;
    const int choice = nearest_choice(choicesOf(editor_->space(), drag_side_, Part::ffn), dim);
    if (choice != valueOf(editor_->arch(), drag_side_, Part::ffn, drag_layer_)) {
      editor_->apply(setValue(editor_->arch(), editor_->space(), drag_side_, Part::ffn, drag_layer_, choice),
                     tr("Change FFN dim"));
    }
    return;
  }
  const ArchHit hit = hitAt(point);
  using K = ArchHit::Kind;
  LayerRef hovered;
  if (hit.used && (hit.kind == K::encoder || hit.kind == K::encoder_port)) hovered = {Side::encoder, hit.layer, 0};
  if (hit.used && hit.kind == K::decoder) hovered = {Side::decoder, hit.layer, 0};
  if (hit.kind == K::link) hovered = {Side::decoder, hit.decoder_layer, 1};
  if (!(hovered == emphasis_.hovered)) {
    emphasis_.hovered = hovered;
    viewport()->update();
  }
  viewport()->setCursor(hit.kind == K::ffn_grip || hit.kind == K::encoder_ruler || hit.kind == K::decoder_ruler
                            ? Qt::SizeHorCursor
                        : hit.kind == K::encoder_port ? Qt::CrossCursor
                        : hit.kind == K::none         ? Qt::ArrowCursor
                                                      : Qt::PointingHandCursor);
  emit hint(describeHit(editor_->arch(), hit));
}

void ArchitectureView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Drag drag = std::exchange(drag_, Drag::none);
  const int drop = std::exchange(emphasis_.drop_decoder, 0);
  const bool drawn = std::exchange(emphasis_.drawing, false);
  if (drag == Drag::source && drawn && drop > 0) {
    if (editor_->arch().decoder[drop - 1].sources.contains(drag_layer_)) {
      emit hint(tr("Decoder layer %1 reads encoder layer %2 already.").arg(drop).arg(drag_layer_));
    } else {
      toggleLink(drop, drag_layer_);
    }
  }
  if (drag == Drag::encoder_ruler || drag == Drag::decoder_ruler) {
    const Side side = drag == Drag::encoder_ruler ? Side::encoder : Side::decoder;
    const int dim =
        std::exchange(side == Side::encoder ? emphasis_.ruler_preview_encoder : emphasis_.ruler_preview_decoder, 0);
    if (dim > 0)
      editor_->apply(setValue(editor_->arch(), editor_->space(), side, Part::embedding, 0, dim),
                     tr("Change embedding dim"));
  }
  viewport()->update();
}

void ArchitectureView::mouseDoubleClickEvent(QMouseEvent* event) {
  const ArchHit hit = hitAt(toContent(event->position()));
  if (!hit.used || (hit.kind != ArchHit::Kind::encoder && hit.kind != ArchHit::Kind::decoder)) return;
  // The next choice, round and round: heads and FFN dims have few.
  const Side side = hit.kind == ArchHit::Kind::encoder ? Side::encoder : Side::decoder;
  const Part part = partOf(side, std::max(0, hit.row));
  const std::vector<int> choices = choicesOf(editor_->space(), side, part);
  const auto it = std::upper_bound(choices.begin(), choices.end(), valueOf(editor_->arch(), side, part, hit.layer));
  if (choices.empty()) return;
  editor_->apply(
      setValue(editor_->arch(), editor_->space(), side, part, hit.layer, it == choices.end() ? choices.front() : *it),
      tr("Change %1").arg(partName(part)));
}

void ArchitectureView::wheelEvent(QWheelEvent* event) {
  if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
  const double now = pitch_ > 0 ? pitch_ : layout_.pitch;
  setPitch(std::clamp(now * std::pow(1.15, event->angleDelta().y() / 120.0), 26.0, kWeightsPitch));
  event->accept();
}

bool ArchitectureView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::NativeGesture) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
      const double now = pitch_ > 0 ? pitch_ : layout_.pitch;
      setPitch(std::clamp(now * (1 + gesture->value()), 26.0, kWeightsPitch));
      return true;
    }
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void ArchitectureView::leaveEvent(QEvent*) {
  emphasis_.hovered = {};
  viewport()->update();
}

void ArchitectureView::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
  if (editor_->hasArch() && event->reason() != Qt::MouseFocusReason && editor_->selected().layer == 0) {
    editor_->select({Side::decoder, 1, 0});
  }
}

void ArchitectureView::toggleLink(int decoder_layer, int encoder_layer) {
  const Edit edit = toggleSource(editor_->arch(), editor_->space(), decoder_layer, encoder_layer);
  const bool has = editor_->arch().decoder[decoder_layer - 1].sources.contains(encoder_layer);
  editor_->apply(edit, has ? tr("Remove a source") : tr("Add a source"));
}

void ArchitectureView::walkRows(int direction) {
  LayerRef ref = editor_->selected();
  if (ref.layer == 0) return editor_->select({Side::decoder, 1, 0});
  const int rows = ref.side == Side::decoder ? 3 : 2;
  const int depth = ref.side == Side::decoder ? editor_->arch().decoder_depth() : editor_->arch().encoder_depth();
  // Rows run from top to bottom: up is towards the FFN, then the layer above; under layer 1 lies the ruler.
  if (ref.row < 0) {
    if (direction < 0) ref = {ref.side, 1, rows - 1};
  } else if (direction < 0) {
    if (ref.row > 0)
      --ref.row;
    else if (ref.layer < depth)
      ref = {ref.side, ref.layer + 1, rows - 1};
  } else {
    if (ref.row < rows - 1)
      ++ref.row;
    else if (ref.layer > 1)
      ref = {ref.side, ref.layer - 1, 0};
    else
      ref.row = -1;
  }
  editor_->select(ref);
}

void ArchitectureView::walkLayers(int direction) {
  LayerRef ref = editor_->selected();
  if (ref.layer == 0) return editor_->select({Side::decoder, 1, 0});
  const int depth = ref.side == Side::decoder ? editor_->arch().decoder_depth() : editor_->arch().encoder_depth();
  ref.layer = std::clamp(ref.layer - direction, 1, depth);
  editor_->select(ref);
}

void ArchitectureView::step(int direction) {
  const LayerRef ref = editor_->selected();
  if (ref.layer == 0) return;
  const Part part = partOf(ref.side, ref.row);
  editor_->apply(stepValue(editor_->arch(), editor_->space(), ref.side, part, ref.layer, direction),
                 tr("Change %1").arg(partName(part)));
}

void ArchitectureView::removeSelected() {
  if (emphasis_.link_decoder > 0) {
    const int decoder = std::exchange(emphasis_.link_decoder, 0), encoder = std::exchange(emphasis_.link_encoder, 0);
    toggleLink(decoder, encoder);
    viewport()->update();
    return;
  }
  const LayerRef ref = editor_->selected();
  if (ref.layer == 0 || ref.row < 0) return;
  editor_->apply(removeLayer(editor_->arch(), editor_->space(), ref.side, ref.layer),
                 tr("Remove %1").arg(layerName(ref)));
}

void ArchitectureView::addLayer() {
  const Side side = editor_->selected().layer == 0 ? Side::decoder : editor_->selected().side;
  const int depth = side == Side::encoder ? editor_->arch().encoder_depth() : editor_->arch().decoder_depth();
  editor_->apply(growTo(editor_->arch(), editor_->space(), side, depth + 1), tr("Add a layer"));
}

void ArchitectureView::toggle(int encoder_layer) {
  const LayerRef ref = editor_->selected();
  if (ref.layer == 0 || ref.side != Side::decoder) {
    emit hint(tr("Select a decoder layer: its sources are the encoder layers that it reads."));
    return;
  }
  toggleLink(ref.layer, encoder_layer);
}

void ArchitectureView::keyPressEvent(QKeyEvent* event) {
  if (!editor_->hasArch()) return QAbstractScrollArea::keyPressEvent(event);
  const LayerRef ref = editor_->selected();
  const int key = event->key();
  if (event->matches(QKeySequence::Undo)) return editor_->undoStack()->undo();
  if (event->matches(QKeySequence::Redo) || (key == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))
    return editor_->undoStack()->redo();
  if (event->modifiers() & Qt::ControlModifier) {
    if (key == Qt::Key_0) return setLevel(ZoomLevel::layers);
    return QAbstractScrollArea::keyPressEvent(event);
  }
  if (key >= Qt::Key_1 && key <= Qt::Key_9) return toggle(key - Qt::Key_0);
  switch (key) {
    case Qt::Key_Up: walkRows(-1); break;
    case Qt::Key_Down: walkRows(1); break;
    case Qt::Key_PageUp: walkLayers(-1); break;
    case Qt::Key_PageDown: walkLayers(1); break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
      const Side side = key == Qt::Key_Left ? Side::encoder : Side::decoder;
      const int depth = side == Side::encoder ? editor_->arch().encoder_depth() : editor_->arch().decoder_depth();
      const int row = side == Side::encoder ? std::min(ref.row, 1) : ref.row;
      editor_->select({side, std::clamp(ref.layer, 1, depth), row});
      break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: step(1); break;
    case Qt::Key_Minus: step(-1); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); break;
    case Qt::Key_Insert: addLayer(); break;
    case Qt::Key_Escape: editor_->select({}); break;
    default: return QAbstractScrollArea::keyPressEvent(event);
  }
  if (const LayerRef now = editor_->selected(); now.layer > 0 && now.row >= 0 && !(now == ref)) {
    emit hint(describeHit(editor_->arch(), {now.side == Side::encoder ? ArchHit::Kind::encoder : ArchHit::Kind::decoder,
                                            now.layer, now.row, 0, true}));
  } else if (now.row < 0) {
    emit hint(tr("Embedding dim of the whole stack: + and − change it."));
  }
}

void ArchitectureView::contextMenuEvent(QContextMenuEvent* event) {
  const ArchHit hit = hitAt(toContent(viewport()->mapFromGlobal(QPointF(event->globalPos()))));
  if (!hit.used || (hit.kind != ArchHit::Kind::encoder && hit.kind != ArchHit::Kind::decoder)) return;
  pick(hit);
  const LayerRef ref = editor_->selected();
  QMenu menu(this);
  for (int row = 0; row < (ref.side == Side::decoder ? 3 : 2); ++row) {
    const Part part = partOf(ref.side, row);
    QMenu* sub = menu.addMenu(partName(part));
    for (int choice : choicesOf(editor_->space(), ref.side, part)) {
      QAction* action = sub->addAction(QString::number(choice));
      action->setCheckable(true);
      action->setChecked(choice == valueOf(editor_->arch(), ref.side, part, ref.layer));
      connect(action, &QAction::triggered, this, [this, ref, part, choice] {
        editor_->apply(setValue(editor_->arch(), editor_->space(), ref.side, part, ref.layer, choice),
                       tr("Change %1").arg(partName(part)));
      });
    }
  }
  if (ref.side == Side::decoder) {
    QMenu* sub = menu.addMenu(partName(Part::sources));
    for (int e = 1; e <= editor_->arch().encoder_depth(); ++e) {
      QAction* action = sub->addAction(tr("encoder layer %1").arg(e));
      action->setCheckable(true);
      action->setChecked(editor_->arch().decoder[ref.layer - 1].sources.contains(e));
      connect(action, &QAction::triggered, this, [this, ref, e] { toggleLink(ref.layer, e); });
    }
  }
  menu.addSeparator();
  connect(menu.addAction(tr("Add a layer")), &QAction::triggered, this, &ArchitectureView::addLayer);
  connect(menu.addAction(tr("Remove %1").arg(layerName(ref))), &QAction::triggered, this,
          &ArchitectureView::removeSelected);
  menu.exec(event->globalPos());
}

void ArchitectureView::reveal(const LayerRef& ref) {
  if (ref.layer == 0 || !editor_->hasArch()) return;
  QRectF box;
  if (level() == ZoomLevel::weights) {
    std::vector<std::pair<LayerRef, QRectF>> boxes;
    (void)weightsHeight(editor_->arch(), ThemeManager::instance().textScale(), &boxes, contentSize().width());
    for (const auto& [other, rect] : boxes) {
      if (other.side == ref.side && other.layer == ref.layer) box = rect;
    }
  } else {
    const StackBox& stack = ref.side == Side::encoder ? layout_.encoder : layout_.decoder;
    if (ref.layer <= int(stack.blocks.size())) box = stack.blocks[ref.layer - 1].ghost;
  }
  QScrollBar* bar = verticalScrollBar();
  if (box.isNull() || bar->maximum() == 0) return;
  const double view = viewport()->height();
  if (box.top() - 12 < bar->value())
    bar->setValue(int(box.top() - 12));
  else if (box.bottom() + 12 > bar->value() + view)
    bar->setValue(int(box.bottom() + 12 - view));
}

}  // namespace hat::ui
