// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/io/atomic_file.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/graph/silhouette.h"
#include "ui/pages/translate/attention_panel.h"
#include "ui/pages/translate/file_bar.h"
#include "ui/pages/translate/lines_bar.h"
#include "ui/pages/translate/pace_watch.h"
#include "ui/pages/translate/source_box.h"
#include "ui/pages/translate/translate_budgets.h"
#include "ui/pages/translate/translate_head.h"
#include "ui/pages/translate/translate_inspector.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/pages/translate/translation_row.h"
#include "ui/plots/attention_view.h"
#include "ui/plots/budget_slider.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr int debounce_ms = 150, history_ms = 2500;
constexpr int longest_remembered = 600;   ///< characters of a text in the history
constexpr int most_kept_source = 200000;  ///< characters of a source text that the next start has again

std::vector<std::string> lines_of(const QString& text) {
  std::vector<std::string> lines;
  for (const QString& line : text.split('\n'))
    if (const QString trimmed = line.simplified(); !trimmed.isEmpty()) lines.push_back(trimmed.toStdString());
  return lines;
}

/// With the margins of the page around it.
QHBoxLayout* framed(QWidget* widget, int below) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(24, 0, 16, below);
  row->addWidget(widget);
  return row;
}

void onAltNumber(QWidget* page, const std::function<void(int)>& act) {
  for (int i = 1; i <= 9; ++i) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + i)), page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, [act, i] { act(i); });
  }
}

}  // namespace

TranslatePage::TranslatePage(Session* session, QWidget* parent)
    : Page(session, parent),
      typing_(debounce_ms, [this] { translateNow(); }),
      history_timer_(history_ms, [this] { rememberText(); }),
      fit_(0, [this] { fit(); }) {
  head_ = new TranslateHead(session);
  remember(head_->mode());
  stack_ = new QStackedWidget;
  stack_->addWidget(makeEmptyState());
  stack_->addWidget(makeContent());
  setFrame(head_, stack_);
  budgets_ = new TranslateBudgets(session, slider_, this);
  setFocusProxy(source());  // whoever comes to the page can type
  pace_ = new PaceWatch(session, this);
  inspector_ = new TranslateInspector(this);
  inspector_->hide();

  onAltNumber(this, [this](int number) { budgets_->takeModel(number); });
  connect(head_, &TranslateHead::threeChosen, this, &TranslatePage::setThreeBudgets);
  connect(head_, &TranslateHead::shortlistChosen, this, &TranslatePage::setShortlist);
  connect(head_, &TranslateHead::fileWanted, this, &TranslatePage::askForFile);
  connect(budgets_, &TranslateBudgets::moved, row_, &TranslationRow::stopTiming);  // of the model that was there
  connect(budgets_, &TranslateBudgets::changed, this, &TranslatePage::translateSoon);
  connect(source_, &SourceBox::textChanged, this, &TranslatePage::noteText);
  connect(source_, &SourceBox::heightChanged, &fit_, qOverload<>(&QTimer::start));
  connect(lines_bar_, &LinesBar::stopWanted, row_, &TranslationRow::stop);
  connect(file_bar_, &FileBar::hint, this, &Page::hint);
  connect(row_, &TranslationRow::hint, this, &Page::hint);
  connect(row_, &TranslationRow::linesNeededChanged, &fit_, qOverload<>(&QTimer::start));
  connect(row_, &TranslationRow::progressed, this, &TranslatePage::updateLines);
  connect(row_, &TranslationRow::paceNoted, this, &TranslatePage::updateBusy);
  connect(row_, &TranslationRow::timesChanged, this, &TranslatePage::showTimes);
  connect(attention_, &AttentionPanel::hint, this, &Page::hint);
  connect(attention_, &AttentionPanel::shownChanged, this, &TranslatePage::updateInspector);
  connect(inspector_, &TranslateInspector::textChosen, this, &TranslatePage::setSource);
  connect(session->busy(), &BusyWatch::changed, this, &TranslatePage::updateBusy);
  connect(pace_, &PaceWatch::changed, this, [this] {
    budgets_->setSlowdown(pace_->factor());
    updateBusy();
    if (budgets_->anyModels()) updateHeads();
  });
  connect(session, &Session::workspaceOpened, this, &TranslatePage::forget);
  connect(session, &Session::workspaceChanged, this, &TranslatePage::reload);
  connect(session->device(), &DeviceState::predictorChanged, this, &TranslatePage::reload);
  connect(session->device(), &DeviceState::settingChanged, this, &TranslatePage::reload);
  connect(session->budget(), &Budget::confidenceChanged, this, &TranslatePage::reload);
  retranslate();
}

QWidget* TranslatePage::makeEmptyState() {
  auto* empty = new EmptyState;
  bindTexts(empty, [empty] {
    empty->set(tr("No model to translate with"),
               tr("Translating needs a model whose latency on this machine is known. Open a workspace with a "
                  "SuperTransformer, measure this machine, then search."),
               tr("Go to Search"));
  });
  connect(empty, &EmptyState::activated, this, [this] { emit session()->requests()->page("search"); });
  return empty;
}

QWidget* TranslatePage::makeContent() {
  slider_ = bindName(new BudgetSlider, [] { return tr("Latency budget"); });
  slider_->setObjectName("budgets");
  source_ = new SourceBox;
  lines_bar_ = new LinesBar;
  file_bar_ = new FileBar(session());
  row_ = new TranslationRow(session());
  attention_ = new AttentionPanel(row_);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(framed(slider_, 8));
  column->addLayout(framed(source_, 4));
  column->addLayout(framed(lines_bar_, 0));
  column->addLayout(framed(file_bar_, 0));
  column->addSpacing(6);
  column->addWidget(row_);
  column->addWidget(attention_, 1);
  column->addStretch(0);
  return content;
}

QWidget* TranslatePage::inspector() { return inspector_; }

QPlainTextEdit* TranslatePage::source() const { return source_->text(); }

TranslationColumn* TranslatePage::column(int index) const { return row_->column(index); }

AttentionView* TranslatePage::attention() const { return attention_->view(); }

int TranslatePage::columnCount() const { return budgets_->count(); }

void TranslatePage::reload() {
  const bool anew = budgets_->reload(), any = budgets_->anyModels();
  stack_->setCurrentIndex(any ? 1 : 0);
  head_->setAnyModels(any, budgets_->anyShortlist());
  pace_->setReference(budgets_->fastest());
  updateHeader();
  if (!any) return row_->forget();
  if (anew)
    setThreeBudgets(columnCount() == 3);
  else
    translateSoon();
}

void TranslatePage::setThreeBudgets(bool three) {
  budgets_->choose(three ? 3 : 1);
  head_->setThreeBudgets(three);
  attention_->setShown(three ? 2 : 0);
  row_->setCount(columnCount());
  if (!budgets_->anyModels()) return;
  updateHeads();
  translateNow();
}

void TranslatePage::setShortlist(bool on) {
  if (budgets_->usesShortlist() == on) return;
  budgets_->setShortlist(on);
  head_->shortlist()->setChecked(on);
  if (budgets_->anyModels()) updateHeads();
  translateNow();
  emit viewChanged();
}

void TranslatePage::translateSoon() {
  updateHeads();
  typing_.start();
}

void TranslatePage::updateHeads() {
  for (int i = 0; i < columnCount(); ++i) {
    const CatalogEntry& entry = budgets_->model(i);
    column(i)->setModel(entry.choice.name(), entry.latency(), std::isfinite(entry.measured_ms),
                        entry.choice.arch.decoder_depth(), budgets_->isKept(i));
    if (!presenting_) continue;
    QStringList facts{tr("%n decoder layer(s)", nullptr, entry.choice.arch.decoder_depth()),
                      tr("%1 M parameters").arg(millions(entry.params, 1))};
    if (std::isfinite(entry.bleu)) facts << bleu(entry.bleu);
    column(i)->setFooter(
        silhouettePixmap(entry.choice.arch, session()->space(), SilhouetteSize::stage, devicePixelRatioF()), facts);
  }
  head_->setShortlisted(budgets_->shortlistedColumns(), columnCount());
  updateHeader();
  updateBars();
}

void TranslatePage::updateBars() {
  if (!budgets_->anyModels()) return;
  const UpperBound bound = session()->bound();
  double most = 0;
  for (int i = 0; i < columnCount(); ++i) {
    const double predicted = budgets_->model(i).predicted_ms;
    for (double ms : {column(i)->measuredMs(), predicted, bound.at_most(predicted), budgets_->ms(i)})
      if (std::isfinite(ms)) most = std::max(most, ms);
  }
  for (int i = 0; i < columnCount(); ++i)
    column(i)->setBar(budgets_->model(i).predicted_ms, session()->device()->tokens(), bound, budgets_->ms(i),
                      most * 1.05);
}

void TranslatePage::showTimes(int column) {
  updateBars();
  if (attention_->shows(column)) updateInspector();
}

void TranslatePage::setSource(const QString& text) {
  source()->setPlainText(text);
  typing_.stop();
  translateNow();
}

void TranslatePage::noteText() {
  row_->setOutdated();
  typing_.start();
  history_timer_.start();
}

void TranslatePage::rememberText() {
  // A whole text is not a sentence that one comes back to.
  if (const QString text = source()->toPlainText().simplified(); text.size() <= longest_remembered)
    inspector_->remember(text);
  emit viewChanged();
}

void TranslatePage::translateNow() {
  typing_.stop();
  if (!budgets_->anyModels() || !session()->engine()) return;
  const std::vector<std::string> lines = lines_of(source()->toPlainText());
  for (int i = 0; i < 3; ++i) {
    if (!lines.empty() && i < columnCount())
      row_->translate(i, budgets_->configFor(i), lines);
    else
      row_->clear(i);
  }
  updateLines();
  if (!lines.empty()) return;
  attention_->clear();
  updateBars();
  updateInspector();
}

void TranslatePage::updateLines() {
  const TranslationRow::Progress progress = row_->progress();
  lines_bar_->show(progress.done, progress.wanted, progress.busy);
}

void TranslatePage::updateBusy() { head_->setSlower(std::max(row_->slower(), pace_->factor())); }

void TranslatePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  pace_->setWatched(session()->busy()->isLooking());
}

void TranslatePage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  pace_->setWatched(false);
}

void TranslatePage::fit() {
  // On stage the columns have what the rest leaves.
  if (presenting_ && parentWidget())
    row_->fit(parentWidget()->height() - (layout()->minimumSize().height() - row_->textHeight()));
  else
    row_->fit(std::nullopt);
}

void TranslatePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fit_.start();
}

void TranslatePage::updateInspector() {
  const int shown = attention_->shown();
  const CatalogEntry* model = budgets_->anyModels() ? &budgets_->model(shown) : nullptr;
  QString setting;
  if (model) {
    const TranslateConfig config = budgets_->configFor(shown);
    setting = settingText({config.threads, config.precision});
    if (config.shortlist) setting = tr("%1, shortlist").arg(setting);
  }
  inspector_->show(columnCount() == 3 ? tr("Column %1").arg(QChar('A' + shown)) : tr("Model in use"), model, setting,
                   column(shown)->translation(), column(shown)->time());
  if (model && isVisible()) session()->selection()->setCurrent(model->choice);
}

void TranslatePage::askForFile() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Open a text file"), {},
                                                    tr("Text files (*.txt *.en *.de *.src);;All files (*)"));
  if (!file.isEmpty()) openFile(file);
}

void TranslatePage::openFile(const QString& file) {
  if (budgets_->anyModels()) file_bar_->open(file, budgets_->configFor(attention_->shown()), budgets_->withinModels());
}

QList<Exportable*> TranslatePage::exportViews() const {
  return attention()->isEmpty() ? QList<Exportable*>{} : QList<Exportable*>{attention()};
}

void TranslatePage::exportTo(const QString& kind, const QString& file) {
  if (kind != "txt") return Page::exportTo(kind, file);
  write_atomically(file.toStdString(), (row_->texts().join('\n') + '\n').toStdString());
}

void TranslatePage::copy() { QApplication::clipboard()->setText(row_->texts().join('\n')); }

bool TranslatePage::isSettled() const { return !typing_.isActive() && !row_->isBusy() && !file_bar_->isRunning(); }

QJsonObject TranslatePage::viewState() const {
  QJsonObject state = Page::viewState();
  state["three"] = columnCount() == 3;
  state["shortlist"] = budgets_->usesShortlist();
  if (budgets_->areMoved()) {
    QJsonArray budgets;
    for (const double ms : slider_->budgets()) budgets.append(ms);
    state["budgets_ms"] = budgets;
  }
  if (const QString text = source()->toPlainText(); text.size() <= most_kept_source) state["source"] = text;
  state["texts"] = QJsonArray::fromStringList(inspector_->history());
  return state;
}

void TranslatePage::setViewState(const QJsonObject& state) {
  Page::setViewState(state);
  setShortlist(state["shortlist"].toBool());
  setThreeBudgets(state["three"].toBool(columnCount() == 3));
  std::vector<double> budgets;
  for (const QJsonValue& ms : state["budgets_ms"].toArray()) budgets.push_back(ms.toDouble());
  budgets_->restore(budgets);
  if (budgets_->areMoved() && budgets_->anyModels()) updateHeads();
  QStringList texts;
  for (const QJsonValue& text : state["texts"].toArray()) texts << text.toString();
  inspector_->setHistory(texts);
  if (const QString text = state["source"].toString(); !text.isEmpty()) setSource(text);
}

void TranslatePage::forget() {
  budgets_->forget();
  source()->clear();
  typing_.stop();
  history_timer_.stop();
  row_->forget();
  inspector_->setHistory({});
}

void TranslatePage::prepareForCapture() {
  if (source()->toPlainText().isEmpty())
    setSource(QStringLiteral("The file could not be opened because it does not exist."));
}

void TranslatePage::updateHeader() {
  const Workspace* workspace = session()->workspace();
  source_->setLanguage(workspace ? TranslateHead::languageName(workspace->source_language) : QString());
  head_->refresh(title());
}

void TranslatePage::setPresenting(bool on) {
  presenting_ = on;
  attention_->setVisible(!on);
  source_->setCountShown(!on);
  head_->setPresenting(on);
  row_->setPresenting(on);
  updateHeader();
  updateBusy();
  if (budgets_->anyModels()) updateHeads();
  fit_.start();
}

void TranslatePage::retranslate() {
  updateBusy();
  reload();
  updateInspector();
  fit_.start();  // other words take other heights
}

}  // namespace hat::ui
