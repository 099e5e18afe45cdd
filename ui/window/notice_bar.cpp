// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent) {
  setObjectName("notice");
  text_ = new RoleLabel(Role::small);
  text_->setWordWrap(true);
  button_ = new QPushButton;
  button_->setObjectName("noticeAction");
  auto* close = iconButton("close", [] { return tr("Close"); });
  close->setObjectName("noticeClose");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(24, 4, 16, 4);
  row->setSpacing(8);
  row->addWidget(text_, 1);
  row->addWidget(button_);
  row->addWidget(close);
  connect(button_, &QPushButton::clicked, this, [this] {
    hide();
    if (act_) std::exchange(act_, {})();
  });
  connect(close, &QPushButton::clicked, this, [this] {
    hide();
    act_ = {};
    if (closed_) std::exchange(closed_, {})();
  });
  bindTexts(this, [this] { refresh(); });
  hide();
}

void NoticeBar::offer(const TranslatedText& sentence, const TranslatedText& button, std::function<void()> act,
                      Kind kind, std::function<void()> closed) {
  kind_ = kind;
  closed_ = std::move(closed);
  sentence_ = sentence;
  action_ = button;
  act_ = std::move(act);
  refresh();
  show();
}

void NoticeBar::refresh() {
  text_->setText(sentence_);
  button_->setText(action_);
  setAccessibleName(sentence_);
}

void NoticeBar::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.fillRect(rect(), kind_ == Kind::warning ? theme().warnsoft : theme().accentsoft);
  p.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

}  // namespace hat::ui
