// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_head.h"

#include <QCheckBox>
#include <QPushButton>

#include "domain/workspace/workspace.h"
#include "ui/series/machine_load.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {

TranslateHead::TranslateHead(Session* session, QWidget* parent) : PageHeader(parent), session_(session) {
  mode_ = bindLabels(new SegmentedControl, [] { return QStringList{tr("One budget"), tr("Three budgets")}; });
  mode_->setObjectName("mode");
  setThreeBudgets(true);
  shortlist_ = bindText(new QCheckBox, [] { return tr("Shortlist"); });
  shortlist_->setObjectName("shortlist");
  bindTip(shortlist_, [] {
    return tr(
        "Translates with the words alone that those of the source sentence may become, as the model's shortlist "
        "says: faster, and seldom another translation.");
  });
  shortlist_->hide();
  open_ = bindText(new QPushButton(icon("folder"), {}), [] { return tr("Open file…"); });
  leave_ = bindText(new RoleLabel(Role::caption, 3), [] { return tr("Esc leaves the presentation"); });
  leave_->hide();
  addAction(shortlist_);
  addAction(mode_);
  addAction(open_);
  addAction(leave_);
  connect(mode_, &SegmentedControl::activated, this, [this](int index) { emit threeChosen(index == 1); });
  connect(shortlist_, &QCheckBox::toggled, this, &TranslateHead::shortlistChosen);
  connect(open_, &QPushButton::clicked, this, &TranslateHead::fileWanted);
}

void TranslateHead::setThreeBudgets(bool three) { mode_->setCurrent(three ? 1 : 0); }

void TranslateHead::setAnyModels(bool any, bool any_shortlist) {
  any_models_ = any;
  any_shortlist_ = any_shortlist;
  refreshActions();
}

void TranslateHead::setShortlisted(int columns, int of) {
  shortlisted_ = columns;
  columns_ = of;
}

void TranslateHead::setPresenting(bool on) {
  presenting_ = on;
  leave_->setVisible(on);
  refreshActions();
}

void TranslateHead::refreshActions() {
  mode_->setVisible(any_models_ && !presenting_);
  open_->setVisible(any_models_ && !presenting_);
  shortlist_->setVisible(any_models_ && any_shortlist_ && !presenting_);
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
    setSubtitle(workspace ? (QStringList{tr("%1 to %2, as one types").arg(from, to)} + manner()).join("; ")
                          : QString());
  }
}

QStringList TranslateHead::manner() const {
  QStringList clauses;
  if (any_models_ && shortlisted_ > 0)
    clauses << (shortlisted_ == columns_ ? tr("with the model's shortlist")
                                         : tr("with the shortlist of models that have one"));
  if (const auto& unmeasured = session_->device()->unmeasured(); any_models_ && unmeasured)
    clauses << tr("predicted for %1, not for %2").arg(session_->device()->name(), settingText(*unmeasured));
  return clauses;
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
