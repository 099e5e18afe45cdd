// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/file_bar.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStringDecoder>

#include <algorithm>
#include <chrono>
#include <memory>

#include "domain/io/atomic_file.h"
#include "domain/text/duration.h"
#include "ui/controls/controls.h"
#include "ui/controls/save_dialog.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int file_lines_at_once = 64;

/// Nothing but the text of a long file stays in memory.
Translation text_alone(Translation line) {
  Translation kept;
  kept.problem = std::move(line.problem);
  if (!line.hypotheses.empty()) {
    kept.hypotheses.emplace_back();
    kept.hypotheses.back().text = std::move(line.hypotheses.front().text);
  }
  return kept;
}

/// Translates `config.lines` in chunks: stopping early keeps those that are done.
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
    for (Translation& line : chunk.translations) all.translations.push_back(text_alone(std::move(line)));
  }
  return all;
}

/// The same in a given time, with whichever of the models there is time for.
TranslateResult translate_in_time(Engine& engine, const TranslateConfig& config, const std::vector<WithinModel>& models,
                                  double within, WithinReport& report, JobContext<TranslateEvent>& context) {
  const auto began = std::chrono::steady_clock::now();
  TranslateResult all;
  all.translations.resize(config.lines.size());
  report = translate_within(
      engine, config, models, config.lines, within,
      [began] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(); },
      [&](std::size_t line, Translation translation, const Architecture& arch) {
        all.arch = arch;
        all.translations[line] = text_alone(std::move(translation));
      },
      context);
  all.seconds = report.seconds;
  return all;
}

}  // namespace

FileBar::FileBar(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  label_ = new RoleLabel(Role::small, 1);
  label_->setElided(true);
  label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  within_ = bindName(new QLineEdit, [] { return tr("Time for the whole file"); });
  within_->setObjectName("fileWithin");
  bindTexts(within_, [this] {
    within_->setPlaceholderText(tr("Finish within"));
    within_->setToolTip(tr("A time such as 30 s or 2 min: long sentences take a faster model where time is short."));
  });
  whenScaled(within_, [this] { within_->setFixedWidth(scaled(110)); });
  connect(within_, &QLineEdit::returnPressed, this, [this] { finishWithin(within_->text()); });
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
  row->addWidget(within_);
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

void FileBar::open(const QString& file, TranslateConfig base, std::vector<WithinModel> models) {
  if (!session_->engine()) return;
  if (job_) job_->cancel();
  base_ = std::move(base);
  models_ = std::move(models);
  if (read(file))
    start();
  else
    refresh();
}

void FileBar::finishWithin(const QString& time) {
  const std::optional<double> seconds = seconds_from(time.trimmed().toStdString());
  const bool wrong = !seconds && !time.trimmed().isEmpty();
  within_->setProperty("error", wrong);
  within_->update();
  if (wrong) return emit hint(tr("Expected a time such as 30 s or 2 min, got \"%1\".").arg(time));
  within_seconds_ = seconds.value_or(0);
  within_->setText(time);
  if (job_) job_->cancel();
  if (session_->engine() && !base_.lines.empty() && !name_.isEmpty()) start();
}

bool FileBar::read(const QString& file) {
  name_ = QFileInfo(file).fileName();
  error_.clear();
  translation_.clear();
  report_.reset();
  QFile in(file);
  if (QFileInfo(file).isDir())
    error_ = tr("%1 is a folder. Expected a text file.").arg(name_);
  else if (!in.open(QIODevice::ReadOnly))
    error_ = tr("%1 cannot be read: %2").arg(name_, in.errorString());
  if (!error_.isEmpty()) return false;
  QByteArray bytes = in.readAll();
  if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
  if (bytes.trimmed().isEmpty()) error_ = tr("%1 is empty. Expected one sentence a line.").arg(name_);
  if (!error_.isEmpty()) return false;

  QByteArrayList lines = bytes.split('\n');
  if (lines.last().isEmpty()) lines.removeLast();
  places_.clear();
  bool is_text = false;  // a single line of it is enough: then the others are wrong, and not the whole file
  base_.lines.clear();
  for (int i = 0; i < lines.size(); ++i) {
    translation_ << QString();
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString line = QString(decode(lines[i])).simplified();
    if (line.isEmpty()) continue;
    places_.push_back(i);
    // What is no text goes as it is: the engine says what is wrong with it.
    base_.lines.push_back(decode.hasError() ? lines[i].toStdString() : line.toStdString());
    is_text = is_text || !decode.hasError();
  }
  if (!is_text) error_ = tr("%1 is not UTF-8 text. Convert it first.").arg(name_);
  return is_text;
}

void FileBar::start() {
  Engine* engine = session_->engine();
  base_.split = true;
  base_.batch = 16;
  base_.threads = 0;
  sentences_ = static_cast<int>(base_.lines.size());
  done_ = left_out_ = 0;
  error_.clear();
  report_.reset();
  for (QString& line : translation_) line.clear();
  progress_->setRange(0, sentences_);
  progress_->setValue(0);
  const auto report = std::make_shared<WithinReport>();
  job_ = startJob<TranslateEvent, TranslateResult>(
      *session_->jobs(), [name = name_] { return tr("Translate %1").arg(name); }, Lane::compute, this,
      [engine, base = base_, models = models_, within = within_seconds_, report](JobContext<TranslateEvent>& context) {
        return within > 0 ? translate_in_time(*engine, base, models, within, *report, context)
                          : translate_in_chunks(*engine, base, context);
      },
      [this](const std::vector<TranslateEvent>& events) {
        if (const auto* progress = std::get_if<Progress>(&events.back()); progress && progress->total > 0)
          progress_->setValue(static_cast<int>(progress->done));
        refresh();
      },
      [this, report](JobOutcome<TranslateResult> outcome) {
        if (auto* result = std::get_if<TranslateResult>(&outcome)) {
          if (report->within > 0) report_ = *report;
          take(*result);
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          error_ = words(*error);
        }
      });
  connect(job_, &Job::finished, this, &FileBar::refresh);
  refresh();
}

void FileBar::take(const TranslateResult& result) {
  for (std::size_t i = 0; i < std::min(places_.size(), result.translations.size()); ++i) {
    const Translation& line = result.translations[i];
    const bool is_done = !line.hypotheses.empty() || !line.problem.empty();
    done_ += is_done;
    if (!line.hypotheses.empty()) translation_[places_[i]] = QString::fromStdString(line.hypotheses.front().text);
    if (!line.problem.empty() && ++left_out_ == 1) first_left_out_ = {places_[i] + 1, words(line.problem)};
  }
}

QString FileBar::withinText() const {
  if (!report_) return {};
  QStringList uses;
  for (const WithinReport::Use& use : report_->uses)
    uses
        << tr("%1 %2", "a model and its number of sentences").arg(QString::fromStdString(use.model), number(use.lines));
  QString text = tr("%1 of %2: %3").arg(duration(report_->seconds), duration(report_->within), uses.join(", "));
  if (report_->fell_back > 0)
    text += "; " + tr("%n fell back to the fastest", nullptr, static_cast<int>(report_->fell_back));
  if (report_->given_up)
    text += "; " + (*report_->given_up < 0.005 ? tr("no quality given up")
                                               : tr("about %1 BLEU given up").arg(number(*report_->given_up, 2)));
  return text;
}

void FileBar::refresh() {
  setVisible(!name_.isEmpty());
  within_->setVisible(error_.isEmpty() && models_.size() > 1);
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
    label_->setText(tr("%1: %n sentence(s) translated", nullptr, sentences_).arg(name_) +
                    (report_ ? ", " + withinText() : QString()));
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
