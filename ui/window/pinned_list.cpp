// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pinned_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "ui/controls/controls.h"
#include "ui/graph/silhouette.h"
#include "ui/models/silhouette_view.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

/// A pinned architecture: silhouette, name, ms.
class PinnedRow : public QWidget {
 public:
  PinnedRow(Session* session, const ArchitectureEntry& choice) : session_(session), choice_(choice) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    auto* silhouette = new SilhouetteView(session, SilhouetteSize::tooltip);
    silhouette->setChoice(&choice_);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new RoleLabel(Role::small, 1, choice.name());
    name->setElided(true);
    auto* detail = new RoleLabel(Role::caption, 3, facts());
    detail->setElided(true);
    words->addWidget(name);
    words->addWidget(detail);
    auto* remove = iconButton("close", PinnedList::tr("Unpin"));
    QObject::connect(remove, &QPushButton::clicked, session->selection(),
                     [session, arch = choice.arch] { session->selection()->unpin(arch); });
    row->addWidget(silhouette);
    row->addLayout(words, 1);
    row->addWidget(remove);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(choice.name());
  }

 protected:
  void mousePressEvent(QMouseEvent*) override { session_->selection()->setCurrent(ArchitectureEntry(choice_)); }
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
      session_->selection()->setCurrent(ArchitectureEntry(choice_));
    else
      QWidget::keyPressEvent(event);
  }
  void paintEvent(QPaintEvent*) override { paintInnerFocusRing(this); }
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }
  void enterEvent(QEnterEvent*) override { session_->selection()->setHovered(choice_); }
  void leaveEvent(QEvent*) override { session_->selection()->setHovered(std::nullopt); }

 private:
  [[nodiscard]] QString facts() const {
    const double ms = session_->device()->predictedMs(choice_), loss = session_->losses()->of(choice_),
                 bleu = orNan(choice_.numbers.bleu);
    QStringList words;
    if (std::isfinite(ms)) words << PinnedList::tr("%1 ms predicted").arg(msNumber(ms));
    if (std::isfinite(bleu))
      words << PinnedList::tr("%1 BLEU").arg(number(bleu, 1));
    else if (std::isfinite(loss))
      words << PinnedList::tr("%1 bits").arg(number(loss, 3));
    return words.join(", ");
  }

  Session* session_;
  ArchitectureEntry choice_;
};

}  // namespace

PinnedList::PinnedList(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("Pinned"); }));
  column->addLayout(rows_ = new QVBoxLayout);
  connect(session->selection(), &Selection::pinnedChanged, this, &PinnedList::refresh);
  connect(session->device(), &DeviceState::predictorChanged, this, &PinnedList::refresh);
  bindTexts(this, [this] { refresh(); });
}

void PinnedList::refresh() {
  while (QLayoutItem* item = rows_->takeAt(0)) {
    item->widget()->deleteLater();  // it may hold the button that was clicked
    delete item;
  }
  const QList<ArchitectureEntry>& pinned = session_->selection()->pinned();
  setVisible(!pinned.isEmpty());
  for (const ArchitectureEntry& choice : pinned) rows_->addWidget(new PinnedRow(session_, choice));
}

}  // namespace hat::ui
