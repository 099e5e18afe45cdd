// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/replay_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/pages/search/generation_legend.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"

namespace hat::ui {

ReplayBar::ReplayBar(QWidget* parent) : QWidget(parent) {
  play_ = iconButton("play", [] { return tr("Replay the generations"); });
  slider_ = bindName(new QSlider(Qt::Horizontal), [] { return tr("Generation shown"); });
  slider_->setObjectName("replay");
  slider_->setPageStep(5);
  slider_->setRange(1, 1);
  ticks_ = new GenerationTicks(this);
  auto* track = new QVBoxLayout;
  track->setSpacing(0);
  track->addWidget(slider_);
  track->addWidget(ticks_);
  count_ = new RoleLabel(Role::small, 1);
  count_->setNumbers(true);
  counted_ = new RoleLabel(Role::small, 2);
  counted_->setObjectName("evaluated");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(24, 2, 16, 4);
  row->setSpacing(8);
  row->addWidget(bindText(new RoleLabel(Role::small, 2), [] { return tr("Generation"); }));
  row->addWidget(play_);
  row->addLayout(track, 3);
  row->addWidget(count_);
  row->addStretch(1);
  row->addWidget(counted_);

  timer_.setInterval(250);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (slider_->value() >= last_) return play_->click();
    slider_->setValue(slider_->value() + 1);
  });
  connect(play_, &QPushButton::clicked, this, &ReplayBar::playOrPause);
  connect(slider_, &QSlider::valueChanged, this, &ReplayBar::choose);
  bindTexts(this, [this] { refresh(); });
}

void ReplayBar::begin() {
  last_ = planned_ = 0;
  follows_ = true;
  timer_.stop();
  refresh();
}

void ReplayBar::setGenerations(int last, int planned) {
  last_ = last;
  planned_ = planned;
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(1, std::max(planned, last));
    if (follows_) slider_->setValue(last);
  }
  refresh();
}

void ReplayBar::end(int last, int planned) {
  last_ = last;
  planned_ = planned;
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(1, std::max(1, last));
    slider_->setValue(last);
  }
  refresh();
}

int ReplayBar::shown() const { return std::min(slider_->value(), last_); }

void ReplayBar::setCounted(const QString& sentence) { counted_->setText(sentence); }

void ReplayBar::playOrPause() {
  if (timer_.isActive()) {
    timer_.stop();
  } else if (last_ > 1) {
    if (slider_->value() >= last_) slider_->setValue(1);
    follows_ = false;
    timer_.start();
  }
  refresh();
}

void ReplayBar::choose(int value) {
  if (value > last_) {
    slider_->setValue(last_);
    return;
  }
  follows_ = value == last_ && !timer_.isActive();
  refresh();
  emit chosen(value);
}

void ReplayBar::refresh() {
  count_->setText(last_ == 0 ? QString() : tr("%1 of %2").arg(shown()).arg(std::max(planned_, last_)));
  ticks_->setRange(last_, planned_);
  play_->setEnabled(last_ > 1);
  play_->setIcon(icon(timer_.isActive() ? "pause" : "play"));
  slider_->setEnabled(last_ > 0);
}

}  // namespace hat::ui
