// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <cmath>
#include <deque>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/shortlist_file.h"
#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/pages/translate/file_bar.h"
#include "ui/pages/translate/lines_bar.h"
#include "ui/pages/translate/live_translation.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/bullet_bar.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 30000;

/// Takes the times that it is given, one a translation; keeps what it was asked for.
class TimedVerbs : public FakeVerbs {
 public:
  std::deque<double> times;  ///< decoder ms of the next runs; the last one stays
  std::vector<TranslateConfig> asked() const {
    const std::lock_guard lock(mutex_);
    return asked_;
  }
  void forget() {
    const std::lock_guard lock(mutex_);
    asked_.clear();
  }
  TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context) override {
    {
      const std::lock_guard lock(mutex_);
      asked_.push_back(config);
    }
    TranslateResult result = FakeVerbs::translate(config, context);
    const std::lock_guard lock(mutex_);
    if (times.empty()) return result;
    for (Translation& line : result.translations) {
      line.encoder_ms = 0;
      line.decoder_ms = times.front();
    }
    if (times.size() > 1) times.pop_front();
    return result;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<TranslateConfig> asked_;
};

struct World {
  QTemporaryDir runs;
  TimedVerbs engine;
  Session session{&engine};
  std::unique_ptr<TranslatePage> page;
  World() {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 4), "Sample workspace", preset_space("sample"));
    auto fake = std::make_shared<FakePredictor>();
    session.device()->setPredictor(
        fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
        runs.filePath("workspace/predictor.safetensors"));
    page = std::make_unique<TranslatePage>(&session);
    page->resize(928, 676);
    page->show();
  }
  ~World() { (void)session.jobs()->shutdown(patience); }
  QString shortlisted;  ///< folder of the model that has one
  /// The slowest model, that of the one budget.
  void giveShortlist() {
    page->setThreeBudgets(false);
    session.budget()->choose(1e5);
    page->setSource("warm up");
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && !engine.asked().empty(), patience);
    const std::string model = engine.asked().back().model;
    shortlisted = QString::fromStdString(model);
    std::filesystem::create_directories(model);
    write_atomically(shortlist_file_of(model), "x");
    emit session.device()->predictorChanged();
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), patience);
    engine.forget();
  }
  [[nodiscard]] bool says(const QString& words) const {
    for (const QLabel* label : page->findChildren<QLabel*>())
      if (label->isVisible() && (label->text() + label->toolTip()).contains(words)) return true;
    return false;
  }
};

QString barText(const TranslatePage& page, int column) { return page.column(column)->findChild<BulletBar*>()->text(); }

}  // namespace

class TestLiveTranslation : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    ThemeManager::instance().install();
    setLanguage("en");  // its plurals
  }

  void the_median_is_a_run_that_happened() {
    const auto run = [](double ms) { return SentenceTime{1, ms - 1, 1, 1}; };
    QVERIFY(std::isnan(median_of({}).ms()));
    QCOMPARE(median_of({run(9), run(5), run(7)}).ms(), 7.0);
    QCOMPARE(median_of({run(9), run(5), run(7)}).runs, 3);
    QCOMPARE(median_of({run(4), run(40), run(5), run(3), run(6)}).ms(), 5.0);
  }

  void a_sentence_is_translated_at_once_and_then_timed_five_times() {
    World world;
    world.page->setThreeBudgets(false);
    // The first run also packs the weights; a burst must not decide.
    world.engine.times = {50, 6, 5, 40, 7, 5.5};
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(!world.page->column(0)->text().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    QCOMPARE(world.page->column(0)->measuredMs(), 6.0);
    QCOMPARE(world.page->column(0)->time().runs, 5);
    QVERIFY2(barText(*world.page, 0).contains("median of 5"), qPrintable(barText(*world.page, 0)));
    const auto asked = world.engine.asked();
    const std::size_t runs = 6, first = asked.size() - runs;
    QVERIFY(asked[first].attention && asked[first].n_best > 1);
    for (std::size_t i = first + 1; i < asked.size(); ++i) QVERIFY(!asked[i].attention && asked[i].n_best == 1);
  }

  void a_paragraph_is_translated_sentence_by_sentence_and_the_first_one_is_looked_into() {
    World world;
    world.page->setThreeBudgets(false);
    world.page->setSource("One two. Three four. Five.\nsix");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->text().contains("xis"), patience);
    const QString text = world.page->column(0)->text();
    QCOMPARE(text.count('\n'), 1);  // as many lines as there were
    for (const TranslateConfig& config : world.engine.asked()) {
      if (config.lines.front().find("two") != std::string::npos)
        QCOMPARE(config.lines.front(), std::string("One two."));
      else
        QVERIFY(config.split && !config.attention);
    }
  }

  void a_slow_sentence_is_timed_three_times() {
    World world;
    world.page->setThreeBudgets(false);
    world.engine.times = {1500};
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->time().runs > 1, patience);
    QCOMPARE(world.page->column(0)->time().runs, 3);
  }

  void a_models_shortlist_is_used_where_somebody_wants_it_and_is_said() {
    World world;
    auto* shortlist = world.page->findChild<QCheckBox*>("shortlist");
    QVERIFY(!shortlist->isVisible());  // no model has one
    world.giveShortlist();
    QVERIFY(shortlist->isVisible() && !shortlist->isChecked());
    world.page->setThreeBudgets(false);
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && !world.engine.asked().empty(), patience);
    for (const TranslateConfig& config : world.engine.asked()) QVERIFY(!config.shortlist);
    QVERIFY(!world.says("shortlist"));
    const std::size_t before = world.engine.asked().size();
    shortlist->setFocus();
    QTest::keyClick(shortlist, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.engine.asked().size() > before, patience);
    const auto asked = world.engine.asked();
    for (std::size_t i = before; i < asked.size(); ++i) QVERIFY(asked[i].shortlist);
    QVERIFY(world.says("as one types; with the model's shortlist"));
    // A file is translated the same way.
    const QString file = world.runs.filePath("text.txt");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("one\ntwo\n") > 0);
    text.close();
    world.page->openFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    QVERIFY(world.engine.asked().size() > asked.size() && world.engine.asked().back().shortlist);
    // The next start finds it as it was.
    TranslatePage next(&world.session);
    next.setViewState(world.page->viewState());
    QVERIFY(next.findChild<QCheckBox*>("shortlist")->isChecked());
    next.setViewState({});
    QVERIFY(!next.findChild<QCheckBox*>("shortlist")->isChecked());
  }

  void a_model_without_a_shortlist_is_translated_with_all_words() {
    World world;
    world.giveShortlist();
    world.page->setThreeBudgets(true);
    world.page->setShortlist(true);
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && !world.engine.asked().empty(), patience);
    int with = 0, without = 0;
    for (const TranslateConfig& config : world.engine.asked()) {
      QCOMPARE(config.shortlist, QString::fromStdString(config.model) == world.shortlisted);
      ++(config.shortlist ? with : without);
    }
    QVERIFY(with > 0 && without > 0);
    QVERIFY(world.says("with the shortlist of models that have one"));
  }

  void an_unmeasured_setting_translates_and_the_page_says_whose_milliseconds_it_shows() {
    World world;
    world.page->setThreeBudgets(false);
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && !world.engine.asked().empty(), patience);
    const std::size_t before = world.engine.asked().size();
    world.session.device()->setUnmeasured(DeviceSetting{4, Precision::int8});
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.engine.asked().size() > before, patience);
    const auto asked = world.engine.asked();
    for (std::size_t i = before; i < asked.size(); ++i)
      QVERIFY(asked[i].threads == 4 && asked[i].precision == Precision::int8);
    QVERIFY(world.says("as one types; predicted for this machine, not for 4 threads, int8"));
    QVERIFY(world.session.device()->setting() == DeviceSetting{});
    // What takes another time is no sign of a busy machine.
    QVERIFY(!world.says("times as long"));
    world.session.device()->setUnmeasured(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.engine.asked().back().threads == 1, patience);
    QVERIFY(!world.says("predicted for this machine, not for"));
  }

  void while_somebody_types_no_timing_waits_in_the_queue() {
    World world;
    world.page->setThreeBudgets(true);
    world.engine.hold_translations = true;
    for (const char* text : {"a", "a b", "a b c", "a b c d"}) {
      world.page->setSource(text);
      QTest::qWait(5);
    }
    world.engine.hold_translations = false;
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    int timed_of_older = 0;
    for (const TranslateConfig& config : world.engine.asked())
      timed_of_older += !config.attention && config.lines.front() != "a b c d";
    QCOMPARE(timed_of_older, 0);
    QVERIFY(world.page->column(2)->text().startsWith("a b c d"));
  }

  void over_the_budget_is_said_with_a_sign_a_word_and_a_number() {
    World world;
    world.page->setThreeBudgets(false);
    const double budget = world.page->slider()->budgets().front();
    world.engine.times = {budget + 2.5};
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->time().runs == 5, patience);
    QVERIFY2(barText(*world.page, 0).contains(QString::fromUtf8("▲ over by 2.5 ms")),
             qPrintable(barText(*world.page, 0)));
    world.page->setPresenting(true);
    const auto labels = world.page->column(0)->findChildren<RoleLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const RoleLabel* label) {
      return label->isVisible() && label->text().contains(QString::fromUtf8("▲ over the budget by 2.5 ms"));
    }));
    world.page->setPresenting(false);
    world.engine.times = {budget - 1};
    world.page->setSource("another sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->measuredMs() < budget, patience);
    QVERIFY(!barText(*world.page, 0).contains("over"));
  }

  void a_sentence_that_takes_longer_than_it_did_says_that_the_machine_is_busy() {
    World world;
    world.page->setThreeBudgets(false);
    auto* tag = world.page->findChild<Tag*>();
    QVERIFY(tag);
    world.engine.times = {6};
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->time().runs == 5, patience);
    QVERIFY(tag->text().isEmpty());
    world.engine.times = {9};
    world.page->setSource("one sentence");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->column(0)->time().runs == 5, patience);
    QVERIFY2(tag->text().contains("1.50 times"), qPrintable(tag->text()));
    QVERIFY(tag->text().startsWith(QString::fromUtf8("▲")));
  }

  void a_long_text_arrives_in_chunks_with_its_progress_and_keeps_no_attention_of_every_line() {
    World world;
    QStringList lines;
    for (int i = 0; i < 200; ++i) lines << QString("line %1").arg(i);
    world.page->setThreeBudgets(true);
    bool seen_part = false, seen_stop = false;
    connect(world.page->column(2)->words(), &QTextEdit::textChanged, world.page.get(), [&] {
      seen_part |= !world.page->column(2)->text().isEmpty() && world.page->column(2)->text().count('\n') < 199;
      seen_stop |= world.page->linesBar()->stopButton()->isVisibleTo(world.page.get());
    });
    world.page->setSource(lines.join('\n'));
    QTRY_VERIFY_WITH_TIMEOUT(world.page->linesBar()->isVisible(), patience);
    QVERIFY2(world.page->linesBar()->text().contains("of 200 lines"), qPrintable(world.page->linesBar()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    QVERIFY(seen_part && seen_stop);
    for (int i = 0; i < 3; ++i) {
      const QStringList translated = world.page->column(i)->text().split('\n');
      QCOMPARE(translated.size(), 200);
      QVERIFY(translated[123].startsWith("enil 321"));
      QCOMPARE(world.page->column(i)->time().sentences, 200);
    }
    QVERIFY(!world.page->linesBar()->isVisible());
    std::size_t attended = 0;
    for (const TranslateConfig& config : world.engine.asked()) {
      QVERIFY(config.lines.size() <= 64);
      if (config.attention) attended += config.lines.size();
    }
    QCOMPARE(attended, std::size_t(3));  // the first line of each column
  }

  void stop_keeps_what_is_done_and_says_so() {
    World world;
    world.page->setThreeBudgets(false);
    QStringList lines;
    for (int i = 0; i < 300; ++i) lines << QString("line %1").arg(i);
    connect(world.page->column(0)->words(), &QTextEdit::textChanged, world.page.get(), [&] {
      if (world.page->column(0)->text().count('\n') > 20) world.page->linesBar()->stopButton()->click();
    });
    world.page->setSource(lines.join('\n'));
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->linesBar()->text().contains("stopped"), patience);
    QVERIFY(world.page->linesBar()->isVisible());
    const auto done = world.page->column(0)->text().split('\n').size();
    QVERIFY(done > 20 && done < 300);
    world.page->setSource("short");
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    QVERIFY(!world.page->linesBar()->isVisible());
  }

  void a_file_can_be_stopped_and_what_is_done_saved() {
    World world;
    QTemporaryDir folder;
    QFile file(folder.filePath("text.en"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 1000; ++i) file.write("one two\n");
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled(), patience);
    world.engine.hold_translations = true;
    world.page->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(world.page->fileBar()->isRunning(), patience);
    auto* stop = world.page->findChild<QPushButton*>("stopFile");
    QVERIFY(stop && stop->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(world.engine.translations.load() > 0, patience);
    stop->click();
    world.engine.hold_translations = false;
    QTRY_VERIFY_WITH_TIMEOUT(!world.page->fileBar()->isRunning(), patience);
    int done = 0;
    for (const QString& line : world.page->fileBar()->translation()) done += !line.isEmpty();
    QVERIFY2(done > 0 && done < 1000, qPrintable(QString::number(done)));
    const auto labels = world.page->fileBar()->findChildren<RoleLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const RoleLabel* label) {
      return label->text().contains(QString("stopped after %1 of 1,000").arg(done));
    }));
  }
};

QTEST_MAIN(TestLiveTranslation)
#include "test_live_translation.moc"
