// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/architecture_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/architecture/arch_picture.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/theme/icons.h"

namespace hat::ui {

ArchLegend::ArchLegend(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

const SearchSpace& ArchLegend::space() const {
  const Selection* selection = session_->selection();
  return selection->hasCurrent() ? session_->spaceOf(selection->current()) : session_->space();
}

QSize ArchLegend::sizeHint() const { return {paintArchLegend(nullptr, space(), scaled(24)), scaled(24)}; }

void ArchLegend::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  paintArchLegend(&p, space(), height());
}

ArchitecturePage::ArchitecturePage(Session* session, QWidget* parent) : Page(session, parent) {
  editor_ = new ArchitectureEditor(session, this);
  view_ = new ArchitectureView(editor_);
  view_->setObjectName("drawing");
  inspector_ = new LayerInspector(editor_, this);
  inspector_->hide();
  header_ = new PageHeader;
  undo_ = iconButton("undo", {});
  redo_ = iconButton("redo", {});
  zoom_ = new SegmentedControl({"", "", ""});
  pin_ = new QPushButton(icon("pin"), {});
  header_->addAction(undo_);
  header_->addAction(redo_);
  header_->addSeparator();
  compare_button_ = new QPushButton(icon("compare"), {});
  compare_button_->setObjectName("compare");
  header_->addAction(zoom_);
  header_->addAction(compare_button_);
  header_->addAction(pin_);
  text_label_ = new RoleLabel(Role::small, 2);
  text_ = new QLineEdit;
  text_->setClearButtonEnabled(false);
  text_label_->setBuddy(text_);
  copy_ = iconButton("copy", {});
  legend_ = new ArchLegend(session);
  text_error_ = new RoleLabel(Role::caption, 1);
  text_error_->setInk("err");
  text_error_->setWordWrap(true);
  text_error_->hide();
  empty_ = new RoleLabel(Role::text, 2);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);

  auto* bottom = new QWidget;
  auto* bottom_column = new QVBoxLayout(bottom);
  bottom_column->setContentsMargins(24, 8, 16, 8);
  bottom_column->setSpacing(4);
  auto* form = new QHBoxLayout;
  form->setSpacing(10);
  form->addWidget(text_label_);
  form->addWidget(text_, 1);
  form->addWidget(copy_);
  bottom_row_ = new QBoxLayout(QBoxLayout::LeftToRight);
  bottom_row_->addLayout(form, 1);
  bottom_row_->addWidget(legend_, 0, Qt::AlignLeft);
  bottom_column->addLayout(bottom_row_);
  bottom_column->addWidget(text_error_);

  single_ = new QWidget;
  auto* column = new QVBoxLayout(single_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(empty_, 1);
  column->addWidget(view_, 1);
  column->addWidget(new Hairline);
  column->addWidget(bottom);
  makeCompare();
  picture_ = std::make_unique<ArchitecturePicture>(session, view_);
  compare_picture_ = std::make_unique<ComparePicture>(session, compare_);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(single_, 1);
  all->addWidget(compare_box_, 1);
  part_ = new QWidget(this);
  part_->hide();
  auto* part = new QVBoxLayout(part_);
  part->setContentsMargins(0, 0, 0, 0);
  part->addWidget(inspector_);
  part->addWidget(compare_->inspector());
  inspector_->show();

  connect(view_, &ArchitectureView::hint, this, &Page::hint);
  connect(editor_, &ArchitectureEditor::said, this, &Page::hint);
  connect(editor_, &ArchitectureEditor::changed, this, &ArchitecturePage::refresh);
  connect(session->selection(), &Selection::pinnedChanged, this, &ArchitecturePage::refresh);
  connect(session, &Session::workspaceChanged, this, &ArchitecturePage::refresh);
  connect(editor_->undoStack(), &QUndoStack::indexChanged, this, &ArchitecturePage::refresh);
  connect(zoom_, &SegmentedControl::activated, this, &Page::viewChanged);
  connect(undo_, &QPushButton::clicked, editor_->undoStack(), &QUndoStack::undo);
  connect(redo_, &QPushButton::clicked, editor_->undoStack(), &QUndoStack::redo);
  connect(zoom_, &SegmentedControl::activated, this,
          [this](int index) { view_->setLevel(static_cast<ZoomLevel>(index)); });
  connect(view_, &ArchitectureView::levelChanged, this, &ArchitecturePage::refresh);
  connect(pin_, &QPushButton::clicked, this, [this] {
    Selection* selection = this->session()->selection();
    if (!selection->hasCurrent()) return;
    if (selection->isPinned(selection->current().arch))
      selection->unpin(selection->current().arch);
    else
      selection->pin(selection->current());
  });
  connect(text_, &QLineEdit::textEdited, this, &ArchitecturePage::takeText);
  connect(text_, &QLineEdit::editingFinished, this, [this] {
    if (text_error_->isHidden()) refresh();
  });
  connect(copy_, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(text_->text());
    emit hint(tr("Copied the text form."));
  });
  retranslate();
  restyle();
}

ArchitecturePage::~ArchitecturePage() = default;

void ArchitecturePage::retranslate() {
  for (auto [button, text] :
       {std::pair(undo_, tr("Undo")), std::pair(redo_, tr("Redo")), std::pair(copy_, tr("Copy the text form"))}) {
    button->setToolTip(text);
    button->setAccessibleName(text);
  }
  zoom_->setLabels({tr("Outline"), tr("Layers"), tr("Weights")});
  zoom_->setAccessibleName(tr("Zoom level"));
  text_label_->setText(tr("Text form"));
  text_->setAccessibleName(tr("Text form of the architecture"));
  view_->setAccessibleName(tr("Drawing of the architecture"));
  view_->setAccessibleDescription(
      tr("Arrow keys walk layers and rows, + and − change a value, 1 to 9 toggle sources. The Inspector has the same "
         "as tables."));
  empty_->setText(tr("No architecture yet. Pick one on the Pareto or Search page, or paste a text form below."));
  legend_->updateGeometry();
  legend_->update();
  layOutBottom();
  inspector_->retranslate();
  compare_button_->setText(tr("Compare…"));
  previous_->setText(tr("Previous"));
  next_->setText(tr("Next difference"));
  compare_mode_->setLabels({tr("Drawings"), tr("Table")});
  compare_mode_->setAccessibleName(tr("What the comparison shows"));
  add_->setText(tr("Add…"));
  close_->setText(tr("Close"));
  compare_->retranslate();
  refresh();
  refreshCompare();
}

/// The legend stands beside the text form, or under it where both have not the room.
void ArchitecturePage::layOutBottom() {
  const bool beside = width() - legend_->sizeHint().width() >= scaled(360);
  bottom_row_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  bottom_row_->setSpacing(beside ? 26 : 4);
}

void ArchitecturePage::resizeEvent(QResizeEvent* event) {
  layOutBottom();
  Page::resizeEvent(event);
}

void ArchitecturePage::restyle() {
  text_->setFont(fixedFont(Role::small));
  legend_->updateGeometry();
  legend_->update();
  layOutBottom();
  view_->refresh();
  inspector_->refresh();
  compare_->refresh();
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
  compare_button_->setEnabled(any && !others().isEmpty());
  if (!any) {
    header_->setTitle(title());
    header_->setTag({}, {});
    header_->setSubtitle({});
    pin_->setText(tr("Pin"));
    return;
  }
  const Choice& current = selection->current();
  header_->setTitle(current.name());
  header_->setTag("edited", current.origin ? tr("edited") : QString());
  const QString scale =
      view_->level() == ZoomLevel::weights ? tr("1 px is %1 dims").arg(dimsPerPixel(editor_->space())) : QString();
  header_->setSubtitle(!scale.isEmpty() ? scale
                       : current.origin ? tr("based on %1").arg(current.origin->name())
                                        : current.detail.text());
  pin_->setText(selection->isPinned(current.arch) ? tr("Unpin") : tr("Pin"));
  if (!text_->hasFocus() || text_error_->isHidden()) {
    const QString text = QString::fromStdString(to_text(current.arch));
    if (text_->text() != text && !(text_->hasFocus() && text_->isModified())) {
      text_->setText(text);
      text_->setCursorPosition(0);
    }
    text_error_->hide();
    text_->setProperty("error", false);
    text_->update();
  }
  legend_->updateGeometry();
  legend_->update();
  layOutBottom();
}

void ArchitecturePage::takeText() {
  text_->setModified(true);
  const QString error = editor_->applyText(text_->text());
  text_->setProperty("error", !error.isEmpty());
  text_->update();
  text_error_->setText(error);
  text_error_->setVisible(!error.isEmpty());
}

QList<Exportable*> ArchitecturePage::exportViews() const {
  if (!editor_->hasArch()) return {};
  if (comparing_) return {compare_picture_.get()};
  return {picture_.get()};
}

QStringList ArchitecturePage::exportKinds() const {
  if (!editor_->hasArch()) return {};
  return isComparing() ? Page::exportKinds() : Page::exportKinds() << "txt";
}

void ArchitecturePage::exportTo(const QString& kind, const QString& file) {
  if (!editor_->hasArch())
    throw Error(ErrorCode::invalid_input, Problem{"", "", message("expected an architecture, got none")});
  if (kind == "txt") return writeText(file, QString::fromStdString(to_text(editor_->arch())) + '\n');
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
