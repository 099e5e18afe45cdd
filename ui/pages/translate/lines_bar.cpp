// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/lines_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/controls/controls.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int at_once = 3;  ///< a text of so few lines is there before anybody reads how far it is

}  // namespace

LinesBar::LinesBar(QWidget* parent) : QWidget(parent) {
  label_ = new RoleLabel(Role::small, 1);
  label_->setElided(true);
  label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  progress_ = bindName(new QProgressBar, [] { return tr("Lines translated"); });
  progress_->setTextVisible(false);
  whenScaled(progress_, [this] { progress_->setFixedWidth(scaled(140)); });
  stop_ = bindText(new QPushButton, [] { return tr("Stop"); });
  stop_->setObjectName("stopLines");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 4, 0, 4);
  row->setSpacing(8);
  row->addWidget(label_, 1);
  row->addWidget(progress_);
  row->addWidget(stop_);
  hide();
  connect(stop_, &QPushButton::clicked, this, &LinesBar::stopWanted);
  bindTexts(this, [this] { refresh(); });
}

void LinesBar::show(int done, int wanted, bool busy) {
  done_ = done;
  wanted_ = wanted;
  busy_ = busy;
  refresh();
}

QString LinesBar::text() const { return label_->text(); }

void LinesBar::refresh() {
  const bool left_out = !busy_ && done_ < wanted_;
  setVisible(wanted_ > at_once && (busy_ || left_out));
  progress_->setVisible(busy_);
  progress_->setRange(0, wanted_);
  progress_->setValue(done_);
  stop_->setVisible(busy_);
  const QString lines = tr("%1 of %Ln line(s)", nullptr, wanted_).arg(number(std::int64_t{done_}));
  label_->setText(left_out ? lines + tr(", stopped") : lines);
}

}  // namespace hat::ui
