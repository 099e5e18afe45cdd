// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/error.h"
#include "ui/plots/export.h"
#include "ui/plots/plot.h"
#include "ui/session/session.h"

namespace hat::ui {

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
  row_ = new QHBoxLayout(this);
  row_->setContentsMargins(24, 0, 16, 0);
  row_->setSpacing(8);
  title_ = new RoleLabel(Role::text);
  title_->setRole(Role::text, QFont::DemiBold);
  title_->setElided(true);
  title_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  tag_ = new Tag;
  subtitle_ = new RoleLabel(Role::small, 2);
  subtitle_->setElided(true);
  subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row_->addWidget(title_);
  row_->addWidget(tag_);
  row_->addWidget(subtitle_, 1);
  setMinimumHeight(scaled(48));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  whenThemed(this, [this] { setMinimumHeight(scaled(48)); });
}

void PageHeader::setTitle(const QString& title) { title_->setText(title); }
void PageHeader::setTag(const QString& kind, const QString& text) { tag_->set(kind, text); }
void PageHeader::setSubtitle(const QString& subtitle) { subtitle_->setText(subtitle); }
void PageHeader::addLeading(QWidget* widget) { row_->insertWidget(1 + leading_++, widget); }
void PageHeader::addAction(QWidget* widget) { row_->addWidget(widget); }
QPushButton* PageHeader::addButton(const char* name, const TranslatedText& text, const QIcon& icon) {
  auto* button = new QPushButton(icon, {});
  button->setObjectName(name);
  if (!text.isEmpty()) bindText(button, text);
  addAction(button);
  return button;
}
void PageHeader::addSeparator() {
  auto* line = new Hairline(Qt::Vertical);
  line->setFixedHeight(24);
  row_->addWidget(line);
}

InspectorPart::InspectorPart(QWidget* page) : QWidget(page) {
  hide();
  column_ = new QVBoxLayout(this);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(4);
}

RoleLabel* InspectorPart::addParagraph() {
  auto* label = new RoleLabel(Role::small, 2);
  label->setWordWrap(true);
  column_->addWidget(label);
  return label;
}

void InspectorPart::add(std::initializer_list<QWidget*> widgets) {
  for (QWidget* widget : widgets) column_->addWidget(widget);
}

void InspectorPart::addLine(int space) {
  column_->addSpacing(space);
  column_->addWidget(new Hairline);
  column_->addSpacing(space);
}

void InspectorPart::addAtLeft(QWidget* widget) { column_->addWidget(widget, 0, Qt::AlignLeft); }

Page::Page(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  whenThemed(this, [this] {
    restyle();
    update();
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

bool Page::event(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    // Whoever changes the language waits for one page, not for seven: the others change when they are shown.
    other_words_ = !isVisible();
    if (other_words_) return true;
    retranslate();
  } else if (event->type() == QEvent::Show && other_words_) {
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &change);
    // Its part of the Inspector may have stood here, and heard nothing either, when the language changed.
    if (QWidget* part = inspector(); part != nullptr && !isAncestorOf(part)) QCoreApplication::sendEvent(part, &change);
  }
  return QWidget::event(event);
}

void Page::setFrame(PageHeader* header, QWidget* content) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header);
  column->addWidget(content, 1);
}

void Page::remember(QComboBox* box) {
  boxes_ << box;
  connect(box, &QComboBox::activated, this, &Page::viewChanged);
}

void Page::remember(SegmentedControl* choice) {
  segments_ << choice;
  connect(choice, &SegmentedControl::activated, this, &Page::viewChanged);
}

void Page::remember(Plot* plot) {
  plots_ << plot;
  connect(plot, &Plot::zoomed, this, &Page::viewChanged);
}

QJsonObject Page::viewState() const {
  QJsonObject state;
  for (const QComboBox* box : boxes_) state[box->objectName()] = box->currentIndex();
  for (const SegmentedControl* choice : segments_) state[choice->objectName()] = choice->current();
  for (const Plot* plot : plots_)
    if (plot->isZoomed())
      state[plot->objectName()] =
          QJsonArray{plot->shownX().lower, plot->shownX().upper, plot->shownY().lower, plot->shownY().upper};
  return state;
}

void Page::setViewState(const QJsonObject& state) {
  for (QComboBox* box : boxes_) {
    const int index = state[box->objectName()].toInt(-1);
    if (index < 0 || index >= box->count() || index == box->currentIndex()) continue;
    box->setCurrentIndex(index);
    emit box->activated(index);
  }
  for (SegmentedControl* choice : segments_) {
    const int index = state[choice->objectName()].toInt(-1);
    if (index < 0 || index >= choice->labels().size() || index == choice->current()) continue;
    choice->setCurrent(index);
    emit choice->activated(index);
  }
  for (Plot* plot : plots_) {
    const QJsonArray ends = state[plot->objectName()].toArray();
    if (ends.size() != 4) continue;
    const Range x{ends[0].toDouble(), ends[1].toDouble()}, y{ends[2].toDouble(), ends[3].toDouble()};
    if (x.lower < x.upper && y.lower < y.upper) plot->zoomTo(x, y);
  }
}

void Page::followFocus(QWidget* now) {
  if (now == nullptr || !isAncestorOf(now)) return;
  const QList<Exportable*> views = exportViews();
  for (Exportable* view : views) {
    auto* widget = dynamic_cast<QWidget*>(view);
    if (widget == nullptr || (widget != now && !widget->isAncestorOf(now))) continue;
    focused_view_ = widget;
    if (views.size() > 1) emit hint(tr("Export and copy take: %1").arg(view->pictureTitle()));
  }
}

Exportable* Page::exportedView() const {
  const QList<Exportable*> views = exportViews();
  for (Exportable* view : views)
    if (auto* widget = dynamic_cast<QWidget*>(view); widget != nullptr && widget == focused_view_) return view;
  return views.value(0);
}

History* Page::undoStack() { return session_->history(); }

QStringList Page::exportKinds() const { return exportedView() != nullptr ? ui::exportKinds() : QStringList{"png"}; }

namespace {

/// A page that has no view of its own to give away: what is seen of it.
class WholePage : public Exportable {
 public:
  explicit WholePage(QWidget* page) : page_(page) {}
  [[nodiscard]] QSize pictureSize() const override { return page_->size(); }
  void paintPicture(QPainter& painter) override { page_->render(&painter); }
  [[nodiscard]] QString csv() const override { return {}; }

 private:
  QWidget* page_;
};

}  // namespace

void Page::exportTo(const QString& kind, const QString& file) {
  if (Exportable* view = exportedView()) return exportView(*view, kind, file);
  if (kind != "png")
    throw Error(ErrorCode::invalid_input, Problem{file.toStdString(), "", message("expected a .png file")});
  WholePage page(this);
  exportView(page, kind, file);
}

void Page::copy() {
  if (Exportable* view = exportedView()) return copyView(*view);
  WholePage page(this);
  copyView(page);
}

}  // namespace hat::ui
