// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/file_bar.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStringDecoder>

#include <algorithm>

#include "domain/io/atomic_file.h"
#include "ui/controls/controls.h"
#include "ui/controls/save_dialog.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int file_lines_at_once = 64;

/// Translates `config.lines` in chunks: stopping early keeps those that are done. Nothing but the texts stays in
/// memory.
TranslateResult translate_in_chunks(Engine& engine, const TranslateConfig& config,
                                    JobContext<TranslateEvent>& context) {
  TranslateResult all;
  TranslateConfig part = config;
  for (std::size_t from = 0; from < config.lines.size() && !context.stopping(); from += file_lines_at_once) {
    const std::size_t to = std::min(config.lines.size(), from + file_lines_at_once);
    part.lines.assign(config.lines.begin() + static_cast<std::ptrdiff_t>(from),
                      config.lines.begin() + static_cast<std::ptrdiff_t>(to));
    JobContext<TranslateEvent> inner(context.control(), [&](const TranslateEvent& event) {
      const auto* progress = std::get_if<Progress>(&event);
      if (!progress) return context.report(event);
      Progress whole = *progress;
      whole.done += static_cast<std::int64_t>(from);
      whole.total = static_cast<std::int64_t>(config.lines.size());
      whole.seconds_left = whole.rate > 0 ? static_cast<double>(whole.total - whole.done) / whole.rate : -1;
      context.report(whole);
    });
    TranslateResult chunk = engine.translate(part, inner);
    all.arch = chunk.arch;
    all.seconds += chunk.seconds;
    for (Translation& line : chunk.translations) {
      Translation kept;
      kept.problem = std::move(line.problem);
      if (!line.hypotheses.empty()) {
        kept.hypotheses.emplace_back();
        kept.hypotheses.back().text = std::move(line.hypotheses.front().text);
      }
      all.translations.push_back(std::move(kept));
    }
  }
  return all;
}

}  // namespace

FileBar::FileBar(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  label_ = new RoleLabel(Role::small, 1);
  label_->setElided(true);
  label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  progress_ = bindName(new QProgressBar, [] { return tr("Sentences translated"); });
  progress_->setTextVisible(false);
  whenScaled(progress_, [this] { progress_->setFixedWidth(scaled(140)); });
  stop_ = bindText(new QPushButton, [] { return tr("Stop"); });
  stop_->setObjectName("stopFile");
  save_ = bindText(new QPushButton, [] { return tr("Save…"); });
  close_ = iconButton("close", [] { return tr("Close the file"); });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 4, 0, 4);
  row->setSpacing(8);
  row->addWidget(label_, 1);
  row->addWidget(progress_);
  row->addWidget(stop_);
  row->addWidget(save_);
  row->addWidget(close_);
  hide();
  connect(save_, &QPushButton::clicked, this, [this] {
    const QString file =
        askWhereToSave(this, tr("Save the translation"), name_ + ".txt", {tr("Text (*.txt)"), anyFile()});
    if (!file.isEmpty()) save(file);
  });
  connect(stop_, &QPushButton::clicked, this, [this] {
    if (job_) job_->stopEarly();
    refresh();
  });
  connect(close_, &QPushButton::clicked, this, [this] {
    if (job_) job_->cancel();
    name_.clear();
    error_.clear();
    translation_.clear();
    refresh();
  });
  bindTexts(this, [this] { refresh(); });
}

bool FileBar::isRunning() const { return job_ && !job_->isOver(); }

void FileBar::open(const QString& file, TranslateConfig base) {
  Engine* engine = session_->engine();
  if (!engine) return;
  if (job_) job_->cancel();
  name_ = QFileInfo(file).fileName();
  error_.clear();
  translation_.clear();
  QFile in(file);
  if (QFileInfo(file).isDir())
    error_ = tr("%1 is a folder. Expected a text file.").arg(name_);
  else if (!in.open(QIODevice::ReadOnly))
    error_ = tr("%1 cannot be read: %2").arg(name_, in.errorString());
  if (!error_.isEmpty()) return refresh();
  QByteArray bytes = in.readAll();
  if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
  if (bytes.trimmed().isEmpty()) error_ = tr("%1 is empty. Expected one sentence a line.").arg(name_);
  if (!error_.isEmpty()) return refresh();

  QByteArrayList lines = bytes.split('\n');
  if (lines.last().isEmpty()) lines.removeLast();
  std::vector<int> places;
  bool is_text = false;  // a single line of it is enough: then the others are wrong, and not the whole file
  base.lines.clear();
  for (int i = 0; i < lines.size(); ++i) {
    translation_ << QString();
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString line = QString(decode(lines[i])).simplified();
    if (line.isEmpty()) continue;
    places.push_back(i);
    // What is no text goes as it is: the engine says what is wrong with it.
    base.lines.push_back(decode.hasError() ? lines[i].toStdString() : line.toStdString());
    is_text = is_text || !decode.hasError();
  }
  if (!is_text) error_ = tr("%1 is not UTF-8 text. Convert it first.").arg(name_);
  if (!is_text) return refresh();
  base.split = true;
  base.batch = 16;
  base.threads = 0;
  sentences_ = static_cast<int>(base.lines.size());
  done_ = left_out_ = 0;
  progress_->setRange(0, sentences_);
  progress_->setValue(0);
  job_ = startJob<TranslateEvent, TranslateResult>(
      *session_->jobs(), [name = name_] { return tr("Translate %1").arg(name); }, Lane::compute, this,
      [engine, base](JobContext<TranslateEvent>& context) { return translate_in_chunks(*engine, base, context); },
      [this](const std::vector<TranslateEvent>& events) {
        if (const auto* progress = std::get_if<Progress>(&events.back()); progress && progress->total > 0)
          progress_->setValue(static_cast<int>(progress->done));
        refresh();
      },
      [this, places](JobOutcome<TranslateResult> outcome) {
        if (auto* result = std::get_if<TranslateResult>(&outcome)) {
          done_ = static_cast<int>(result->translations.size());
          for (std::size_t i = 0; i < std::min(places.size(), result->translations.size()); ++i) {
            const Translation& line = result->translations[i];
            if (!line.hypotheses.empty())
              translation_[places[i]] = QString::fromStdString(line.hypotheses.front().text);
            if (!line.problem.empty() && ++left_out_ == 1) first_left_out_ = {places[i] + 1, words(line.problem)};
          }
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          error_ = words(*error);
        }
      });
  connect(job_, &Job::finished, this, &FileBar::refresh);
  refresh();
}

void FileBar::refresh() {
  setVisible(!name_.isEmpty());
  progress_->setVisible(isRunning());
  stop_->setVisible(isRunning());
  stop_->setEnabled(job_ && job_->state() != JobState::stopping);
  save_->setVisible(!isRunning() && error_.isEmpty() && !translation_.isEmpty());
  label_->setInk(error_.isEmpty() && left_out_ == 0 ? "1" : "err");
  if (!error_.isEmpty())
    label_->setText(error_);
  else if (isRunning())
    label_->setText(tr("%1: %2 of %3 sentences")
                        .arg(name_, number(std::int64_t{progress_->value()}), number(std::int64_t{sentences_})));
  else if (done_ < sentences_)
    label_->setText(tr("%1: stopped after %2 of %3 sentences")
                        .arg(name_, number(std::int64_t{done_}), number(std::int64_t{sentences_})));
  else if (left_out_ > 0)
    label_->setText(tr("%1: %n line(s) not translated; line %2: %3", nullptr, left_out_)
                        .arg(name_)
                        .arg(first_left_out_.first)
                        .arg(first_left_out_.second));
  else
    label_->setText(tr("%1: %n sentence(s) translated", nullptr, sentences_).arg(name_));
}

void FileBar::save(const QString& file) {
  const QString name = QFileInfo(file).fileName();
  try {
    write_atomically(file.toStdString(), (translation_.join('\n') + '\n').toStdString());
    emit hint(tr("Saved %1.").arg(name));
  } catch (const Error& error) {
    error_ = words(error);
  }
  refresh();
}

}  // namespace hat::ui
