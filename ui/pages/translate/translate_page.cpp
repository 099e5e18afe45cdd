// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_page.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/graph/silhouette.h"
#include "ui/pages/translate/file_bar.h"
#include "ui/pages/translate/lines_bar.h"
#include "ui/pages/translate/live_translation.h"
#include "ui/pages/translate/source_box.h"
#include "ui/pages/translate/translate_inspector.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/plots/attention_view.h"
#include "ui/plots/budget_slider.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr int debounce_ms = 150;
constexpr int alternatives_count = 3;
constexpr int longest_remembered = 600;  ///< characters of a text in the history

std::vector<std::string> lines_of(const QString& text) {
  std::vector<std::string> lines;
  for (const QString& line : text.split('\n'))
    if (const QString trimmed = line.simplified(); !trimmed.isEmpty()) lines.push_back(trimmed.toStdString());
  return lines;
}

QHBoxLayout* row_of(std::initializer_list<QWidget*> widgets, const QMargins& margins) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(margins);
  row->setSpacing(8);
  for (QWidget* widget : widgets) widget ? row->addWidget(widget) : row->addStretch(1);
  return row;
}

}  // namespace

TranslatePage::TranslatePage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = new PageHeader;
  mode_ = new SegmentedControl;
  mode_->setObjectName("mode");
  remember(mode_);
  open_ = new QPushButton;
  open_->setIcon(icon("folder"));
  leave_ = new RoleLabel(Role::caption, 3);
  leave_->hide();
  header_->addAction(mode_);
  header_->addAction(open_);
  header_->addAction(leave_);

  slider_ = new BudgetSlider;
  slider_->setObjectName("budgets");
  source_ = new QPlainTextEdit;
  auto* box = new SourceBox(source_);
  language_ = new RoleLabel(Role::caption, 3);
  word_count_ = new RoleLabel(Role::caption, 3);
  source_->setObjectName("source");
  source_->setFrameShape(QFrame::NoFrame);
  source_->setTabChangesFocus(true);
  setFocusProxy(source_);  // whoever comes to the page can type
  source_->document()->setDocumentMargin(0);
  auto* source_column = new QVBoxLayout(box);
  source_column->setContentsMargins(12, 6, 12, 6);
  source_column->setSpacing(2);
  source_column->addLayout(row_of({language_, nullptr, word_count_}, {}));
  source_column->addWidget(source_);

  lines_bar_ = new LinesBar;
  connect(lines_bar_, &LinesBar::stopWanted, this, [this] {
    for (LiveTranslation* live : live_) live->stop();
  });
  file_bar_ = new FileBar(session);
  connect(file_bar_, &FileBar::hint, this, &Page::hint);

  auto* columns = new QHBoxLayout;
  columns->setContentsMargins(24, 4, 16, 8);
  columns->setSpacing(9);
  for (int i = 0; i < 3; ++i) {
    columns_[i] = new TranslationColumn(QString(QChar('A' + i)));
    if (i > 0) columns->addWidget(dividers_[i - 1] = new Hairline(Qt::Vertical));
    columns->addWidget(columns_[i], 1);
    connect(columns_[i], &TranslationColumn::wordPointed, this, [this, i](int word) {
      if (shown_ != i) {
        shown_ = i;
        updateAttention();
        updateInspector();
      }
      attention_->setTargetWord(word);
    });
    connect(columns_[i], &TranslationColumn::copied, this,
            [this] { emit hint(tr("The translation is on the clipboard.")); });
    connect(columns_[i]->words(), &WordText::linesNeededChanged, this, &TranslatePage::fitSoon);
    live_[i] = new LiveTranslation(session, QString("translate-%1").arg(i), this);
    follow(i);
  }

  attention_title_ = new RoleLabel(Role::small);
  attention_title_->setRole(Role::small, QFont::DemiBold);
  attention_title_->setElided(true);
  attention_title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  layer_label_ = new RoleLabel(Role::small, 2);
  layers_ = new SegmentedControl;
  head_ = new QComboBox;
  view_ = new SegmentedControl;
  attention_ = new AttentionView;
  attention_->setObjectName("attention");
  attention_scroll_ = new QScrollArea;
  attention_scroll_->setFrameShape(QFrame::NoFrame);
  attention_scroll_->setWidgetResizable(true);
  attention_scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  attention_scroll_->setFocusPolicy(Qt::NoFocus);
  attention_scroll_->setAlignment(Qt::AlignTop);
  auto* attention_body = new QWidget;
  attention_body->setBackgroundRole(QPalette::Base);
  attention_body->setAutoFillBackground(true);
  auto* attention_column = new QVBoxLayout(attention_body);
  attention_column->setContentsMargins(0, 0, 0, 0);
  attention_column->addWidget(attention_);
  attention_column->addStretch(1);
  attention_scroll_->setWidget(attention_body);
  auto* attention_row = row_of({attention_title_, layer_label_, layers_, head_, view_}, {24, 8, 16, 4});
  attention_row->setStretch(0, 1);

  auto* shown = new QWidget;
  auto* page = new QVBoxLayout(shown);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  page->addLayout(row_of({slider_}, {24, 0, 16, 8}));
  page->addLayout(row_of({box}, {24, 0, 16, 4}));
  page->addLayout(row_of({lines_bar_}, {24, 0, 16, 0}));
  page->addLayout(row_of({file_bar_}, {24, 0, 16, 0}));
  page->addSpacing(6);
  page->addLayout(columns);
  attention_box_ = new QWidget;
  auto* attention_part = new QVBoxLayout(attention_box_);
  attention_part->setContentsMargins(0, 0, 0, 0);
  attention_part->setSpacing(0);
  attention_part->addWidget(new Hairline);
  attention_part->addLayout(attention_row);
  attention_part->addLayout(row_of({attention_scroll_}, {24, 0, 16, 8}), 1);
  page->addWidget(attention_box_, 1);
  page->addStretch(0);

  empty_ = new EmptyState;
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(shown);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(header_);
  all->addWidget(stack_, 1);

  inspector_ = new TranslateInspector(this);
  inspector_->hide();
  connect(inspector_, &TranslateInspector::textChosen, this, &TranslatePage::setSource);

  typing_.setSingleShot(true);
  typing_.setInterval(debounce_ms);
  history_timer_.setSingleShot(true);
  history_timer_.setInterval(2500);
  connect(&typing_, &QTimer::timeout, this, &TranslatePage::translateNow);
  connect(&history_timer_, &QTimer::timeout, this, [this] {
    // A whole text is not a sentence that one comes back to.
    if (const QString text = source_->toPlainText().simplified(); text.size() <= longest_remembered)
      inspector_->remember(text);
    emit viewChanged();
  });
  fit_.setSingleShot(true);
  fit_.setInterval(0);
  connect(&fit_, &QTimer::timeout, this, &TranslatePage::fit);
  connect(source_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &TranslatePage::fitSource);
  connect(source_, &QPlainTextEdit::textChanged, this, [this] {
    word_count_->setText(
        tr("%Ln word(s)", nullptr, static_cast<int>(split_words(source_->toPlainText().toStdString()).size())));
    for (LiveTranslation* live : live_) live->stopTiming();
    for (TranslationColumn* column : columns_) column->setBusy(true);
    typing_.start();
    history_timer_.start();
  });
  connect(slider_, &BudgetSlider::budgetMoved, this, [this](int index, double ms) {
    moved_ = true;
    if (!three_ || index == 2) this->session()->budget()->choose(ms);
    live_[index]->stopTiming();  // of the model that was there
    updateHeads();
    typing_.start();
  });
  connect(session->budget(), &Budget::changed, this, [this] {
    const double ms = this->session()->budget()->ms();
    std::vector<double> budgets = slider_->budgets();
    if (ms <= 0 || budgets.empty() || budgets.back() == ms) return;
    budgets.back() = ms;
    // A, B and C stay in their order: a budget below B chooses the other two anew, as one does while nobody has moved
    // them.
    if (!moved_ || !std::is_sorted(budgets.begin(), budgets.end()))
      budgets = budgets_up_to(latencies(), ms, static_cast<int>(budgets.size()));
    slider_->setBudgets(budgets);
    updateHeads();
    typing_.start();
  });
  connect(mode_, &SegmentedControl::activated, this, [this](int index) { setThreeBudgets(index == 1); });
  connect(open_, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a text file"), {},
                                                      tr("Text files (*.txt *.en *.de *.src);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
  });
  connect(empty_, &EmptyState::activated, this, [this] { emit this->session()->requests()->page("search"); });
  connect(layers_, &SegmentedControl::activated, this, [this](int index) {
    attention_->setChoice({index, head_->currentIndex() - 1});
  });
  connect(head_, &QComboBox::currentIndexChanged, this, [this](int index) {
    attention_->setChoice({layers_->current(), index - 1});
  });
  connect(view_, &SegmentedControl::activated, this, [this](int index) { attention_->setAsLines(index == 1); });
  connect(attention_, &AttentionView::hint, this, &Page::hint);
  connect(attention_, &AttentionView::targetWordChanged, this, [this](int word) {
    for (int i = 0; i < 3; ++i) columns_[i]->words()->setMarked(i == shown_ ? word : -1);
    const auto& words = attention_->targetWords();
    const QString text = word < static_cast<int>(words.size()) && !words[word].text.empty()
                             ? QString::fromStdString(words[word].text)
                             : tr("end of the sentence");
    attention_title_->setText(tr("Attention for “%1”").arg(text));
  });
  for (int i = 1; i <= 9; ++i) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + i)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, i] {
      if (i > static_cast<int>(models_.size())) return;
      std::vector<double> budgets = slider_->budgets();
      budgets.back() = models_[i - 1].latency() * 1.001;
      slider_->setBudgets(budgets);
      this->session()->budget()->choose(budgets.back());
      updateHeads();
      typing_.start();
    });
  }
  connect(session->busy(), &BusyWatch::changed, this, &TranslatePage::updateBusy);
  connect(session, &Session::workspaceOpened, this, &TranslatePage::forget);
  connect(session, &Session::workspaceChanged, this, &TranslatePage::reload);
  connect(session->device(), &DeviceState::predictorChanged, this, &TranslatePage::reload);
  retranslate();
}

QWidget* TranslatePage::inspector() { return inspector_; }

int TranslatePage::modelOf(int column) const { return slider_->modelFor(slider_->budgets().at(three_ ? column : 0)); }

QString TranslatePage::languageName(const std::string& code) const {
  if (code == "en") return tr("English");
  if (code == "de") return tr("German");
  if (code == "fr") return tr("French");
  if (code == "zh") return tr("Chinese");
  return QString::fromStdString(code);
}

void TranslatePage::reload() {
  const QString before = models_.empty() ? QString() : models_.back().id();
  models_ = catalog_of(*session());
  std::erase_if(models_, [](const CatalogEntry& entry) { return !std::isfinite(entry.latency()); });
  std::stable_sort(models_.begin(), models_.end(),
                   [](const CatalogEntry& a, const CatalogEntry& b) { return a.latency() < b.latency(); });
  stack_->setCurrentIndex(models_.empty() ? 0 : 1);
  mode_->setVisible(!models_.empty() && !presenting_);
  open_->setVisible(!models_.empty() && !presenting_);
  std::vector<BudgetSlider::Model> models;
  for (const CatalogEntry& entry : models_) {
    models.push_back({entry.choice.arch, entry.latency(), entry.bleu, entry.choice.name(), entry.numbers()});
  }
  slider_->setModels(std::move(models), session()->space());
  updateHeader();
  if (models_.empty()) {
    for (LiveTranslation* live : live_) live->forget();
    return;
  }
  if (!moved_ || slider_->budgets().size() != static_cast<std::size_t>(columnCount()) || before.isEmpty()) {
    setThreeBudgets(three_);
  } else {
    updateHeads();
    typing_.start();
  }
}

std::vector<double> TranslatePage::latencies() const {
  // Of those models that some budget gives: a model that a faster one beats is never used.
  std::vector<double> all;
  for (const std::size_t i : answers_of(numbers_of(models_))) all.push_back(models_[i].latency());
  return all;
}

void TranslatePage::setThreeBudgets(bool three) {
  moved_ = false;
  three_ = three;
  shown_ = three ? 2 : 0;
  mode_->setCurrent(three ? 1 : 0);
  // The budget of the context bar is the one, or the last of the three.
  std::vector<double> budgets = session()->budget()->ms() > 0
                                    ? budgets_up_to(latencies(), session()->budget()->ms(), three ? 3 : 1)
                                    : spread_budgets(latencies(), three ? 3 : 1);
  if (models_.empty()) budgets.clear();
  slider_->setBudgets(budgets);
  for (int i = 0; i < 3; ++i) {
    columns_[i]->setVisible(i < columnCount());
    columns_[i]->setLetterShown(three);
    if (i > 0) dividers_[i - 1]->setVisible(three);
  }
  if (models_.empty()) return;
  updateHeads();
  translateNow();
}

void TranslatePage::updateHeads() {
  for (int i = 0; i < columnCount(); ++i) {
    const int model = modelOf(i);
    if (model < 0) continue;
    const CatalogEntry& entry = models_[model];
    columns_[i]->setModel(entry.choice.name(), entry.latency(), std::isfinite(entry.measured_ms),
                          entry.choice.arch.decoder_depth(), slider_->keeps(slider_->budgets()[i]));
    if (!presenting_) continue;
    QStringList facts{tr("%n decoder layer(s)", nullptr, entry.choice.arch.decoder_depth()),
                      tr("%1 M parameters").arg(millions(entry.params, 1))};
    if (std::isfinite(entry.bleu)) facts << bleu(entry.bleu);
    columns_[i]->setFooter(
        silhouettePixmap(entry.choice.arch, session()->space(), SilhouetteSize::stage, devicePixelRatioF()), facts);
  }
  updateBars();
}

void TranslatePage::updateBars() {
  if (models_.empty()) return;
  double most = 0;
  for (int i = 0; i < columnCount(); ++i)
    for (double ms : {columns_[i]->measuredMs(), models_[modelOf(i)].predicted_ms, slider_->budgets()[i]})
      if (std::isfinite(ms)) most = std::max(most, ms);
  for (int i = 0; i < columnCount(); ++i)
    columns_[i]->setBar(models_[modelOf(i)].predicted_ms, session()->device()->tokens(), slider_->budgets()[i],
                        most * 1.05);
}

void TranslatePage::setSource(const QString& text) {
  source_->setPlainText(text);
  typing_.stop();
  translateNow();
}

void TranslatePage::translateNow() {
  typing_.stop();
  if (models_.empty() || !session()->engine()) return;
  const std::vector<std::string> lines = lines_of(source_->toPlainText());
  for (int i = 0; i < 3; ++i) {
    if (!lines.empty() && i < columnCount()) {
      translateColumn(i, lines);
    } else {
      live_[i]->forget();
      columns_[i]->clear();
    }
  }
  updateLines();
  if (!lines.empty()) return;
  attention_->clear();
  updateBars();
  updateInspector();
}

TranslateConfig TranslatePage::configFor(int column) const {
  const CatalogEntry& entry = models_[modelOf(column)];
  TranslateConfig config;
  config.model = entry.model;
  if (entry.inherited) config.arch = to_text(entry.choice.arch);
  return config;
}

void TranslatePage::translateColumn(int index, const std::vector<std::string>& lines) {
  TranslateConfig config = configFor(index);
  config.n_best = alternatives_count;
  config.attention = true;
  live_[index]->start(std::move(config), lines);
  columns_[index]->setBusy(true);
}

void TranslatePage::follow(int index) {
  LiveTranslation* live = live_[index];
  TranslationColumn* column = columns_[index];
  const auto isShown = [this, index] { return index == shown_ || columns_[shown_]->isHidden(); };
  connect(live, &LiveTranslation::began, this, [this, column, isShown](const Translation& first) {
    column->setTranslation(first);
    updateDifferences();
    if (isShown()) updateAttention();
  });
  connect(live, &LiveTranslation::went, this, [this, column](const QString& more) {
    column->append(more);
    updateDifferences();
  });
  connect(live, &LiveTranslation::leftOut, this, &TranslatePage::hint);
  connect(live, &LiveTranslation::timed, this, [this, index, live, column, isShown] {
    column->setTime(live->time());
    noteTime(index);
    updateBars();
    if (isShown()) updateInspector();
  });
  connect(live, &LiveTranslation::progressed, this, &TranslatePage::updateLines);
  connect(live, &LiveTranslation::ended, this, [this, column] {
    column->setBusy(false);
    updateLines();
  });
  connect(live, &LiveTranslation::failed, this, [this, column, isShown](const QString& sentence) {
    column->setError(sentence);
    updateBars();
    updateDifferences();
    if (!isShown()) return;
    updateAttention();
    updateInspector();
  });
}

}  // namespace hat::ui
