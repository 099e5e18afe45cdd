// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QSaveFile>

#include "domain/error.h"
#include "ui/plots/plot.h"
#include "ui/shell/session.h"

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
void PageHeader::addSeparator() {
  auto* line = new Hairline(Qt::Vertical);
  line->setFixedHeight(24);
  row_->addWidget(line);
}

Page::Page(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  whenThemed(this, [this] {
    restyle();
    update();
  });
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
  }
  return QWidget::event(event);
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
      state[plot->objectName()] = QJsonArray{plot->shownX().lower, plot->shownX().upper, plot->shownY().lower, plot->shownY().upper};
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

void Page::exportTo(const QString& kind, const QString& file) {
  if (kind != "png") throw Error(ErrorCode::invalid_input, Problem{file.toStdString(), "", "expected a .png file"});
  QPixmap picture(size() * 2);
  picture.setDevicePixelRatio(2);
  render(&picture);
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG") || !out.commit()) {
    throw Error(ErrorCode::io, Problem{file.toStdString(), "", "cannot be written: " + out.errorString().toStdString()});
  }
}

void Page::copy() { QApplication::clipboard()->setPixmap(grab()); }

}  // namespace hat::ui
