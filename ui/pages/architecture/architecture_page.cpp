// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/architecture_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "domain/io/atomic_file.h"
#include "ui/graph/weights_painter.h"
#include "ui/pages/architecture/arch_picture.h"
#include "ui/pages/architecture/compare_mode.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/pages/architecture/text_form_bar.h"
#include "ui/theme/icons.h"

namespace hat::ui {

ArchitecturePage::ArchitecturePage(Session* session, QWidget* parent) : Page(session, parent) {
  editor_ = new ArchitectureEditor(session, this);
  view_ = bindName(new ArchitectureView(editor_), [] { return tr("Drawing of the architecture"); });
  bindTexts(view_, [this] {
    view_->setAccessibleDescription(
        tr("Arrow keys walk layers and rows, + and − change a value, 1 to 9 toggle sources. The Inspector has the same "
           "as tables."));
  });
  view_->setObjectName("drawing");
  makeHeader();
  empty_ = bindText(new RoleLabel(Role::text, 2), [] {
    return tr("No architecture yet. Pick one on the Pareto or Search page, or paste a text form below.");
  });
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  form_ = new TextFormBar(session);
  single_ = new QWidget;
  auto* column = new QVBoxLayout(single_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(empty_, 1);
  column->addWidget(view_, 1);
  column->addWidget(new Hairline);
  column->addWidget(form_);
  compare_ = new CompareMode(session);
  picture_ = std::make_unique<ArchitecturePicture>(session, view_);
  compare_picture_ = std::make_unique<ComparePicture>(session, compare_->view());
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(single_, 1);
  all->addWidget(compare_, 1);
  auto* part = new InspectorPart(this);
  inspector_ = new LayerInspector(editor_);
  part->add({inspector_, compare_->view()->inspector()});
  part_ = part;

  connect(view_, &ArchitectureView::hint, this, &Page::hint);
  connect(view_, &ArchitectureView::levelChanged, this, &ArchitecturePage::refresh);
  connect(editor_, &ArchitectureEditor::said, this, &Page::hint);
  connect(form_, &TextFormBar::edited, this,
          [this](const QString& text) { form_->setProblem(editor_->applyText(text)); });
  connect(form_, &TextFormBar::finished, this, &ArchitecturePage::refresh);
  connect(form_, &TextFormBar::hint, this, &Page::hint);
  connect(compare_button_, &QPushButton::clicked, this, &ArchitecturePage::compare);
  connect(compare_, &CompareMode::left, this, &ArchitecturePage::leaveCompare);
  connect(compare_, &CompareMode::hint, this, &Page::hint);
  connectSession();
  retranslate();
}

void ArchitecturePage::makeHeader() {
  header_ = new PageHeader;
  undo_ = iconButton("undo", [] { return tr("Undo"); });
  redo_ = iconButton("redo", [] { return tr("Redo"); });
  header_->addAction(undo_);
  header_->addAction(redo_);
  header_->addSeparator();
  zoom_ = bindName(new SegmentedControl, [] { return tr("Zoom level"); });
  bindLabels(zoom_, [] { return QStringList{tr("Outline"), tr("Layers"), tr("Weights")}; });
  header_->addAction(zoom_);
  compare_button_ = header_->addButton(
      "compare", [] { return tr("Compare…"); }, icon("compare"));
  pin_ = new QPushButton(icon("pin"), {});
  header_->addAction(pin_);
  connect(undo_, &QPushButton::clicked, editor_->undoStack(), &QUndoStack::undo);
  connect(redo_, &QPushButton::clicked, editor_->undoStack(), &QUndoStack::redo);
  connect(zoom_, &SegmentedControl::activated, this, &Page::viewChanged);
  connect(zoom_, &SegmentedControl::activated, this,
          [this](int index) { view_->setLevel(static_cast<ZoomLevel>(index)); });
  connect(pin_, &QPushButton::clicked, this, [this] {
    Selection* selection = session()->selection();
    if (!selection->hasCurrent()) return;
    if (selection->isPinned(selection->current().arch))
      selection->unpin(selection->current().arch);
    else
      selection->pin(selection->current());
  });
}

void ArchitecturePage::connectSession() {
  connect(session()->requests(), &Requests::compare, this, [this] {
    leaveCompare();
    compare();
    emit session()->requests()->page("architecture");
  });
  connect(session(), &Session::workspaceChanged, this, [this] {
    // Models may come while one compares; another space ends it.
    if (isComparing() && !compare_->stillFits()) leaveCompare();
  });
  whenSeen([this] { refresh(); })
      ->on(editor_, &ArchitectureEditor::changed)
      ->on(session()->selection(), &Selection::pinnedChanged)
      ->on(session(), &Session::workspaceChanged)
      ->on(editor_->undoStack(), &QUndoStack::indexChanged);
}

ArchitecturePage::~ArchitecturePage() = default;

void ArchitecturePage::retranslate() { refresh(); }

void ArchitecturePage::restyle() {
  form_->refreshLegend();
  view_->refresh();
  inspector_->refresh();
  compare_->view()->refresh();
}

bool ArchitecturePage::isComparing() const { return !compare_->isHidden(); }

CompareView* ArchitecturePage::compareView() { return compare_->view(); }

void ArchitecturePage::compare() {
  const QList<ArchitectureEntry> choices = compare_->wanted();
  if (choices.isEmpty()) return;
  single_->hide();
  inspector_->hide();
  compare_->begin(choices);
}

void ArchitecturePage::leaveCompare() {
  if (!isComparing()) return;
  compare_->hide();
  compare_->view()->inspector()->hide();
  single_->show();
  inspector_->show();
  refresh();
  view_->setFocus();
}

void ArchitecturePage::refresh() {
  Selection* selection = session()->selection();
  const bool any = selection->hasCurrent() && !editor_->space().encoder_dims.empty();
  empty_->setVisible(!any);
  view_->setVisible(any);
  undo_->setEnabled(editor_->undoStack()->canUndo());
  redo_->setEnabled(editor_->undoStack()->canRedo());
  zoom_->setCurrent(static_cast<int>(view_->level()));
  zoom_->setEnabled(any);
  pin_->setEnabled(any);
  compare_button_->setEnabled(any && !compare_->others().isEmpty());
  if (!any) {
    header_->setTitle(title());
    header_->setTag({}, {});
    header_->setSubtitle({});
    pin_->setText(tr("Pin"));
    return;
  }
  const ArchitectureEntry& current = selection->current();
  header_->setTitle(current.name());
  header_->setTag("edited", current.origin ? tr("edited") : QString());
  const QString scale =
      view_->level() == ZoomLevel::weights ? tr("1 px is %1 dims").arg(dimsPerPixel(editor_->space())) : QString();
  header_->setSubtitle(!scale.isEmpty() ? scale
                       : current.origin ? tr("based on %1").arg(current.origin->name())
                                        : current.detail.text());
  pin_->setText(selection->isPinned(current.arch) ? tr("Unpin") : tr("Pin"));
  form_->setForm(QString::fromStdString(to_text(current.arch)));
  form_->refreshLegend();
}

QList<Exportable*> ArchitecturePage::exportViews() const {
  if (!editor_->hasArch()) return {};
  if (isComparing()) return {compare_picture_.get()};
  return {picture_.get()};
}

QStringList ArchitecturePage::exportKinds() const {
  if (!editor_->hasArch()) return {};
  return isComparing() ? Page::exportKinds() : Page::exportKinds() << "txt";
}

void ArchitecturePage::exportTo(const QString& kind, const QString& file) {
  if (!editor_->hasArch())
    throw Error(ErrorCode::invalid_input, Problem{"", "", message("expected an architecture, got none")});
  if (kind == "txt") return write_atomically(file.toStdString(), to_text(editor_->arch()) + '\n');
  Page::exportTo(kind, file);
}

void ArchitecturePage::copy() {
  if (editor_->hasArch()) Page::copy();
}

void ArchitecturePage::prepareForCapture() {
  if (editor_->hasArch()) editor_->select({Side::decoder, std::min(2, editor_->arch().decoder_depth()), 0});
}

QJsonObject ArchitecturePage::viewState() const { return {{"level", static_cast<int>(view_->level())}}; }

void ArchitecturePage::setViewState(const QJsonObject& state) {
  view_->setLevel(static_cast<ZoomLevel>(std::clamp(state["level"].toInt(static_cast<int>(view_->level())), 0, 2)));
  refresh();
}

}  // namespace hat::ui
