// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/specialise_drawings.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "ui/graph/arch_painter.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"

namespace hat::ui {

SpecialiseDrawings::SpecialiseDrawings(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  bindTexts(this, [this] { say(); });
}

QSize SpecialiseDrawings::minimumSizeHint() const { return {scaled(400), scaled(200)}; }

QString SpecialiseDrawings::pictureTitle() const { return tr("Two specialised architectures side by side"); }

void SpecialiseDrawings::set(std::optional<SpecialiseShown> shown, const SearchSpace& space) {
  shown_ = std::move(shown);
  space_ = space;
  pointed_ = -1;
  say();
}

void SpecialiseDrawings::say() {
  differences_.clear();
  // Names of genes are words: made again in another language.
  if (shown_) differences_ = differingRows({shown_->table.best[0].arch, shown_->table.best[1].arch});
  marks_ = marksOf(differences_);
  if (pointed_ >= static_cast<int>(differences_.size())) pointed_ = -1;
  setAccessibleName(pictureTitle());
  QStringList names{tr("%n difference(s)", nullptr, static_cast<int>(differences_.size()))};
  for (const GeneRow& row : differences_) names << row.name + ": " + row.values.join(" / ");
  setAccessibleDescription(names.join(". "));
  update();
}

void SpecialiseDrawings::paint(QPainter& painter, bool interactive) const {
  if (!shown_ || space_.encoder_dims.empty()) return;
  const Theme& t = theme();
  const double width = this->width() / 2.0, head = scaled(36), foot = scaled(22);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < 2; ++i) {
    const auto at = static_cast<std::size_t>(i);
    painter.save();
    painter.translate(i * width, 0);
    const double badge = scaled(18), y = scaled(9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text1);
    painter.drawRoundedRect(QRectF(24, y, badge, badge), 3, 3);
    painter.setPen(t.base);
    painter.setFont(fontFor(Role::caption, QFont::DemiBold));
    painter.drawText(QRectF(24, y, badge, badge), Qt::AlignCenter, specialiseLetter(i));
    painter.setPen(t.text1);
    painter.setFont(fontFor(Role::small, QFont::DemiBold));
    const QFontMetrics metrics(painter.font());
    const int from = static_cast<int>(24 + badge + 8), room = static_cast<int>(width) - from - 16;
    const QRect place(from, static_cast<int>(y), room, static_cast<int>(badge));
    const QString title =
        tr("Best for %1, %2").arg(shown_->devices[at], qualityText(shown_->table.kind, shown_->table.best[at].quality));
    // elidedIn() speaks the widget's coordinates; a translated painter would misplace the tool tip.
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     interactive
                         ? elidedIn(this, metrics, title, room, place.translated(static_cast<int>(i * width), 0))
                         : metrics.elidedText(title, Qt::ElideRight, room));
    if (i > 0) painter.fillRect(QRectF(0, 12, 1, height() - 24), t.line);
    painter.translate(8, head);
    const QSizeF each(width - 16, height() - head - foot);
    const ArchLayout layout =
        layoutArchitecture(shown_->table.best[at].arch, space_, each, 0, ThemeManager::instance().textScale(), true);
    ArchEmphasis emphasis;
    emphasis.interactive = false;
    emphasis.marks = &marks_;
    emphasis.focus = pointed_ >= 0 ? &differences_[static_cast<std::size_t>(pointed_)] : nullptr;
    painter.setClipRect(QRectF(0, 0, each.width() + 8, each.height()));
    // Where even the smallest pitch is too high, the picture shrinks as a whole.
    if (layout.size.height() > each.height() + 1)
      painter.scale(each.height() / layout.size.height(), each.height() / layout.size.height());
    paintArchitecture(painter, layout, shown_->table.best[at].arch, space_, {}, emphasis, t);
    painter.restore();
  }
  painter.setPen(t.text2);
  painter.setFont(fontFor(Role::caption));
  painter.drawText(QRectF(24, height() - foot, this->width() - 40, foot), Qt::AlignLeft | Qt::AlignVCenter,
                   differences_.empty()
                       ? tr("no difference")
                       : tr("%n difference(s); what is equal is grey", nullptr, static_cast<int>(differences_.size())));
}

void SpecialiseDrawings::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, true);
  painter.end();
  paintInnerFocusRing(this);
}

void SpecialiseDrawings::pointOut(int difference) {
  pointed_ = difference;
  update();
  if (pointed_ < 0) return emit hint({});
  const GeneRow& row = differences_[static_cast<std::size_t>(pointed_)];
  emit hint(tr("%1: A %2, B %3").arg(row.name, row.values.value(0), row.values.value(1)));
}

void SpecialiseDrawings::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(differences_.size());
  if (event->key() == Qt::Key_N && count > 0) {
    const bool back = event->modifiers() & Qt::ShiftModifier;
    return pointOut(back ? (pointed_ <= 0 ? count - 1 : pointed_ - 1) : (pointed_ + 1) % count);
  }
  if (event->key() == Qt::Key_Escape && pointed_ >= 0) return pointOut(-1);
  QWidget::keyPressEvent(event);
}

QString SpecialiseDrawings::csv() const {
  QString text = "gene,a,b\n";
  if (!shown_) return text;
  const auto form = [&](std::size_t i) { return csvCell(QString::fromStdString(to_text(shown_->table.best[i].arch))); };
  text += QStringList{csvCell(tr("Text form")), form(0), form(1)}.join(',') + '\n';
  for (const GeneRow& row : differences_)
    text += QStringList{csvCell(row.name), csvCell(row.values.value(0)), csvCell(row.values.value(1))}.join(',') + '\n';
  return text;
}

}  // namespace hat::ui
