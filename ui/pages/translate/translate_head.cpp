// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_head.h"

#include <QPushButton>

#include "domain/workspace/workspace.h"
#include "ui/series/machine_load.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {

TranslateHead::TranslateHead(Session* session, QWidget* parent) : PageHeader(parent), session_(session) {
  mode_ = bindLabels(new SegmentedControl, [] { return QStringList{tr("One budget"), tr("Three budgets")}; });
  mode_->setObjectName("mode");
  setThreeBudgets(true);
  open_ = bindText(new QPushButton(icon("folder"), {}), [] { return tr("Open file…"); });
  leave_ = bindText(new RoleLabel(Role::caption, 3), [] { return tr("Esc leaves the presentation"); });
  leave_->hide();
  addAction(mode_);
  addAction(open_);
  addAction(leave_);
  connect(mode_, &SegmentedControl::activated, this, [this](int index) { emit threeChosen(index == 1); });
  connect(open_, &QPushButton::clicked, this, &TranslateHead::fileWanted);
}

void TranslateHead::setThreeBudgets(bool three) { mode_->setCurrent(three ? 1 : 0); }

void TranslateHead::setAnyModels(bool any) {
  any_models_ = any;
  refreshActions();
}

void TranslateHead::setPresenting(bool on) {
  presenting_ = on;
  leave_->setVisible(on);
  refreshActions();
}

void TranslateHead::refreshActions() {
  mode_->setVisible(any_models_ && !presenting_);
  open_->setVisible(any_models_ && !presenting_);
}

void TranslateHead::refresh(const QString& page) {
  const Workspace* workspace = session_->workspace();
  const QString from = workspace ? languageName(workspace->source_language) : QString(),
                to = workspace ? languageName(workspace->target_language) : QString();
  if (presenting_ && workspace) {
    setTitle(tr("%1 to %2").arg(from, to));
    setSubtitle(session_->device()->name());
  } else {
    setTitle(page);
    setSubtitle(workspace ? tr("%1 to %2, as one types").arg(from, to) : QString());
  }
}

void TranslateHead::setSlower(double factor) {
  const bool slow = factor > QuietTimes::slow, busy = session_->busy()->isBusy();
  QString words;
  if (slow && busy)
    words = tr("busy now: %1 times as long as when it was quiet").arg(number(factor, 2));
  else if (slow)
    words = tr("took %1 times as long as when it was quiet").arg(number(factor, 2));
  else if (busy && presenting_)
    words = tr("busy now");
  setTag("busy", words.isEmpty() ? QString() : QString::fromUtf8("▲ ") + words);
}

QString TranslateHead::languageName(const std::string& code) {
  if (code == "en") return tr("English");
  if (code == "de") return tr("German");
  if (code == "fr") return tr("French");
  if (code == "zh") return tr("Chinese");
  return QString::fromStdString(code);
}

}  // namespace hat::ui
