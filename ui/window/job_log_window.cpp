// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/job_log_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "domain/io/atomic_file.h"
#include "ui/controls/controls.h"
#include "ui/controls/save_dialog.h"
#include "ui/text/costs.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"

namespace hat::ui {

void revealFolder(const QString& folder) {
  // A job that has only begun may not have made it yet.
  QDir there(folder);
  while (!there.exists() && !there.isRoot()) there = QDir(QFileInfo(there.path()).path());
  QDesktopServices::openUrl(QUrl::fromLocalFile(there.path()));
}

JobLogWindow::JobLogWindow(Job* job, QWidget* parent)
    : QDialog(parent), job_(job), title_(job->title()), folder_(job->folder()) {
  setObjectName("jobLog");
  setAttribute(Qt::WA_DeleteOnClose);
  resize(scaled(720), scaled(420));
  state_ = new RoleLabel(Role::small, 2);
  state_->setWordWrap(true);
  lines_ = new QPlainTextEdit;
  lines_->setObjectName("logLines");
  lines_->setReadOnly(true);
  lines_->setLineWrapMode(QPlainTextEdit::NoWrap);
  lines_->setTabChangesFocus(true);
  ringOnFocus(lines_);
  lines_->setPlainText(job->log().join('\n'));
  auto* copy = bindText(new QPushButton(icon("copy"), {}), [] { return tr("Copy"); });
  auto* save_button = bindText(new QPushButton, [] { return tr("Save…"); });
  auto* reveal = bindText(new QPushButton(icon("folder"), {}), [] { return tr("Reveal folder"); });
  auto* close = bindText(new QPushButton, [] { return tr("Close"); });
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (QPushButton* button : {copy, save_button, reveal}) buttons->addWidget(button);
  buttons->addStretch(1);
  buttons->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(8);
  column->addWidget(state_);
  column->addWidget(lines_, 1);
  column->addLayout(buttons);
  connect(job, &Job::logged, lines_, &QPlainTextEdit::appendPlainText);
  connect(job, &Job::changed, this, &JobLogWindow::refresh);
  connect(job, &Job::finished, this, &JobLogWindow::refresh);
  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
  connect(save_button, &QPushButton::clicked, this, [this] {
    const QString file = askWhereToSave(this, tr("Save the log"), "log.txt", {tr("Text (*.txt)"), anyFile()});
    if (file.isEmpty()) return;
    try {
      save(file);
    } catch (const Error& error) {
      state_->setText(words(error));
    }
  });
  connect(reveal, &QPushButton::clicked, this, [this] { revealFolder(folder_); });
  connect(close, &QPushButton::clicked, this, &QDialog::close);
  connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { lines_->setFont(fixedFont(Role::small)); });
  lines_->setFont(fixedFont(Role::small));
  reveal->setVisible(!folder_.isEmpty());
  close->setDefault(true);
  bindTexts(this, [this] {
    if (job_) title_ = job_->title();
    setWindowTitle(tr("Log of %1").arg(title_));
    lines_->setAccessibleName(windowTitle());
    refresh();
  });
}

QString JobLogWindow::text() const { return lines_->toPlainText(); }

void JobLogWindow::save(const QString& file) const {
  write_atomically(file.toStdString(), (text() + '\n').toStdString());
}

void JobLogWindow::refresh() {
  if (job_ && job_->cost()) cost_ = job_->cost();
  state_->setText(cost_ ? costSentence(*cost_) : tr("The cost of a job is known as soon as it runs."));
}

}  // namespace hat::ui
