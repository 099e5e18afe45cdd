// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenuBar>
#include <QRegularExpression>
#include <QtTest>

#include <filesystem>
#include <map>
#include <set>

#include "domain/io/atomic_file.h"
#include "domain/io/yaml.h"
#include "domain/io/latency_csv.h"
#include "support/fake_verbs.h"
#include "support/latency_tables.h"
#include "support/window_texts.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/shell/companion.h"
#include "ui/shell/job_log_window.h"
#include "ui/shell/language.h"
#include "ui/shell/learn_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 30000;

/// A training run of the past, so that the Train page has one to show.
void writeRun(const std::string& folder, const std::string& data, const SearchSpace& space) {
  std::filesystem::create_directories(folder + "/checkpoints");
  std::filesystem::create_directories(data);
  TrainConfig config;
  config.data = data;
  config.output = folder;
  config.max_updates = 4000;
  std::string steps = "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n", losses = "update,name,loss_bits,nll_bits,architecture\n";
  Rng rng(3);
  for (int update = 100; update <= 3000; update += 100) {
    steps += std::to_string(update) + ',' + std::to_string(9 - update / 1000.0) + ',' + std::to_string(8.8 - update / 1000.0) + ",0.00075,1.5,2000.5,\"" +
             to_text(space.sample(rng)) + "\"\n";
    if (update % 1000) continue;
    losses += std::to_string(update) + ",largest,7.5," + std::to_string(7.4 - update / 2000.0) + ",\"" + to_text(space.largest()) + "\"\n";
    losses += std::to_string(update) + ",smallest,8.5," + std::to_string(8.4 - update / 2000.0) + ",\"" + to_text(space.smallest()) + "\"\n";
  }
  write_atomically(folder + "/run.yaml", to_yaml(config));
  write_atomically(folder + "/train.csv", steps);
  write_atomically(folder + "/valid.csv", losses);
  write_atomically(folder + "/checkpoints/update-00003000.safetensors", "x");
  write_atomically(data + "/data.yaml",
                   "source_language: en\ntarget_language: de\nsource_vocab: 8000\ntarget_vocab: 8000\ntrain_pairs: 41234\nvalid_pairs: 2000\n"
                   "train_source_tokens: 1000000\ntrain_target_tokens: 1100000\ndropped_label: 3\n");
  write_atomically(data + "/valid.en", "ένα δύο τρία\n");
  write_atomically(data + "/valid.de", "τρία δύο ένα\n");
}

/// Measures an architecture part by part.
class Profiler : public FakeVerbs {
 public:
  ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) override {
    ProfileResult result{device(1), architecture_from_text(config.arch), config.beam, config.repeats, space.tokens, {}};
    for (int tokens = space.tokens / 2; tokens <= 2 * space.tokens; tokens += space.tokens / 2) {
      LengthPoint point;
      point.tokens = tokens;
      point.latency = {0.1 * tokens, 0.9 * tokens, 0.1, 0.1};
      point.components = {{Component::encoder_attention, 1, 0.1 * tokens}, {Component::self_attention, 1, 0.2 * tokens}, {Component::cross_attention, 1, 0.3 * tokens},
                          {Component::ffn, 1, 0.2 * tokens},               {Component::output, 0, 0.1 * tokens},         {Component::decoder_rest, 0, 0.1 * tokens}};
      result.points.push_back(point);
      context.report(point);
    }
    return result;
  }
};

/// What this machine measured earlier, and a predictor fitted to it.
void writeMeasurements(const Workspace& workspace) {
  std::filesystem::create_directories(workspace.machine_folder);
  const LatencyTable table = table_of(workspace.space, 200, true, {60, 90});
  write_latency_csv(workspace.own_latency_data(), table);
  save_plain_predictor(workspace.own_predictor(), 200, coverage_of(table));
}

/// The window over a fake workspace with everything that its pages can show.
struct World {
  QTemporaryDir runs;
  Profiler engine;
  Session session{&engine};
  std::unique_ptr<MainWindow> window;

  explicit World(bool filled = true) {
    const std::string folder = runs.path().toStdString();
    const auto workspace = fake_workspace(folder, 4);
    writeRun(folder + "/train-20260102-101112", folder + "/data", workspace->space);
    workspace->machine_folder = folder + "/machine";
    writeMeasurements(*workspace);
    window = std::make_unique<MainWindow>(&session);
    window->resize(1280, 800);
    window->show();
    if (filled) {
      session.setWorkspace(workspace, "Sample workspace", workspace->space);
      auto fake = std::make_shared<FakePredictor>();
      session.setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
                           QString::fromStdString(folder + "/workspace/predictor.safetensors"));
      session.setBudgetMs(31.5);
      window->setDevices({"this machine"}, 0);
      Choice largest{workspace->space.largest(), "Largest", {}, {}, {{"loss_bits", 5.31}, {"bleu", 21.3}, {"latency_ms", 1234.5}}, {}};
      session.selection()->setCurrent(largest);
      session.selection()->pin(largest);
      Architecture other = workspace->space.smallest();
      other.decoder.front().sources = SourceSet::last(2, other.encoder_depth());
      session.selection()->pin(Choice{other, "Smallest", {}, {}, {{"loss_bits", 6.4}}, {}});
    }
    if (filled) {
      // What people write is nobody's to translate: letters that no language of the window has.
      static_cast<TranslatePage*>(window->page("translate"))->setSource("ένα δύο τρία τέσσερα πέντε έξι");
    }
    settle();
  }
  ~World() { (void)session.jobs()->shutdown(patience); }

  void settle() {
    QTest::qWait(150);  // a page's timer may only then start its work
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs()->isIdle() && window->currentPage()->isSettled(), patience);
    QTest::qWait(30);
  }

  /// Calls `look` with a name for everything that the window has to show.
  void tour(const std::function<void(const QString& name)>& look) {
    for (Page* page : window->pages()) {
      window->showPage(page->id());
      settle();
      look(page->id());
      page->prepareForCapture();
      settle();
      look(page->id() + ", filled");
      if (!session.workspace()) continue;
      // Its other faces: what the segments of its head choose.
      for (auto* choice : page->findChildren<SegmentedControl*>()) {
        if (!qobject_cast<PageHeader*>(choice->parentWidget()) || !choice->isVisibleTo(page)) continue;
        const int before = choice->current();
        for (int i = 0; i < choice->labels().size(); ++i) {
          if (i == before) continue;
          choice->setCurrent(i);
          emit choice->activated(i);
          settle();
          look(QString("%1, choice %2").arg(page->id()).arg(i));
        }
        choice->setCurrent(before);
        emit choice->activated(before);
        settle();
      }
      auto* architecture = qobject_cast<ArchitecturePage*>(page);
      if (!architecture) continue;
      architecture->compare();
      settle();
      look("comparison");
      architecture->leaveCompare();
    }
    window->openJobs();
    settle();
    look("jobs");
    window->companion()->setLearnOpen(true);
    for (Page* page : window->pages()) {
      window->showPage(page->id());
      settle();
      look("learn, " + page->id());
    }
    window->companion()->setLearnOpen(false);
    Tour* guide = window->companion()->tour();
    for (int step = 0; step < guide->steps().size(); ++step) {
      guide->start(step);
      settle();
      look(QString("tour, step %1").arg(step));
    }
    guide->end();
  }

  /// The same for its dialogs.
  void dialogs(const std::function<void(const QString& name, QWidget* dialog)>& look) {
    Preferences preferences(window.get());
    preferences.show();
    QCoreApplication::processEvents();
    look("preferences", &preferences);
    for (int i = 0; i < session.jobs()->rowCount(); ++i) {
      JobLogWindow log(session.jobs()->jobAt(i), window.get());
      log.show();
      QCoreApplication::processEvents();
      look("log", &log);
    }
  }
};

/// Words that are the same in every language: names, keywords of configs, parameters of the network, what the fake workspace and
/// the engine call things.
bool isName(const QString& word) {
  static const std::set<QString> names{"HAT", "ACL", "Studio", "Sample", "sample", "workspace", "SuperTransformer", "SubTransformer", "this", "machine", "Largest", "Smallest",
                                       "super", "model", "en", "de", "English", "Deutsch", "Français", "AM", "PM",
                                       "tied", "shared", "separate", "pre", "post", "auto", "fp", "bf", "cpu", "cuda", "own", "hat", "inverse_sqrt", "cosine",
                                       "fc", "self", "cross", "in_proj", "out_proj", "an", "board", "processor", "engine", "fake",
                                       "TITAN", "Xp", "Xeon", "Raspberry", "Pi", "WMT", "IWSLT", "En", "De", "Fr", "Transformer", "Evolved", "EPA", "US", "USD", "average", "Found", "for"};
  if (names.contains(word)) return true;
  return word.size() > 2 && std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(word); });  // elided
}

/// Words of `text` that no translator has seen: the pseudo-language writes no letter of ASCII.
QStringList plainWords(QString text) {
  static const QRegularExpression markup("<[^<>]*>|&[a-z]+;"), arch("enc \\d+:[^|]*\\| dec \\d+:.*"), path("/\\S+"), id("\\b(super)?[0-9a-f]{6,16}\\b"), word("[A-Za-zç_]{2,}");
  text.remove(markup).remove(arch).remove(path).remove(id);
  QStringList words;
  auto matches = word.globalMatch(text);
  while (matches.hasNext()) {
    const QString one = matches.next().captured();
    if (!isName(one)) words << one;
  }
  return words;
}

/// An architecture as text, or a part of one.
bool isTextForm(const QString& text) { return text.contains("enc ") || text.contains('@'); }

/// What a search called its winner stays its name.
bool isModelName(const World& world, const QString& text) {
  const Workspace* workspace = world.session.workspace();
  return workspace && std::any_of(workspace->models.begin(), workspace->models.end(), [&](const ModelInfo& model) { return text.contains(QString::fromStdString(model.name)); });
}

QList<std::pair<QString, QString>> everyText(QWidget* window) { return shownTexts(window) + heldTexts(window); }

/// A page takes its new words when it is shown, and so do what it has in the Inspector and the Learn panel.
QList<std::pair<QString, QString>> everyText(const World& world) {
  QList<const QObject*> asleep;
  for (Page* page : world.window->pages())
    if (page != world.window->currentPage()) asleep << page << page->inspector();
  if (!world.window->companion()->learnIsOpen()) asleep << world.window->companion()->learn();
  return shownTexts(world.window.get()) + heldTexts(world.window.get(), asleep);
}

void report(const QStringList& problems) {
  for (const QString& problem : problems) qWarning().noquote() << problem;
  QVERIFY2(problems.isEmpty(), qPrintable(QString("%1 problems").arg(problems.size())));
}

}  // namespace

class TestLanguages : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
  }
  void init() { setLanguage("en"); }
  void cleanup() {
    ThemeManager::instance().setTextScale(1);
    setLanguage("en");
  }

  void the_pseudo_language_keeps_what_programs_read() {
    QCOMPARE(pseudoText("ms"), QString("[ḿš]"));
    QCOMPARE(pseudoText(" or "), QString(" [öŕ] "));
    QCOMPARE(pseudoText("&Open %1…"), QString("[&Öþéñ %1…~]"));
    QCOMPARE(pseudoText("<b>%1</b> of %n"), QString("[<b>%1</b> öƒ %n ~~~]"));
    QCOMPARE(pseudoText("Text (*.txt);;All (*)"), QString("[Ţéẋţ (*.txt);;Áłł (*) ~~~~~]"));
    QVERIFY(pseudoText(QString("word ").repeated(20)).size() >= 138);
  }

  void every_text_is_translated_and_follows_a_switch() {
    World world;
    world.tour([](const QString&) {});  // whatever is made of words only once is made in English
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (const QStringList words = plainWords(text); !words.isEmpty() && !isModelName(world, text))
          problems << QString("%1: \"%2\" %3: \"%4\"").arg(name, text.left(100), place, words.join(' ').left(60));
      }
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const auto& [place, text] : everyText(dialog)) {
        if (const QStringList words = plainWords(text); !words.isEmpty()) problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    setLanguage("en");
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (text.contains(QRegularExpression("[éáöñ]"))) problems << QString("%1, back in English: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    problems.removeDuplicates();
    report(problems);
  }

  void a_page_that_nobody_sees_changes_its_words_when_it_is_shown() {
    World world;
    world.window->showPage("search");
    world.settle();
    auto* there = world.window->page("train")->findChild<QPushButton*>("newTraining");
    auto* here = world.window->page("search")->findChild<QPushButton*>("startSearch");
    QVERIFY(there && here);
    const QString english = there->text(), start = here->text();
    setLanguage("de");
    QTRY_VERIFY_WITH_TIMEOUT(here->text() != start, patience);
    QCOMPARE(there->text(), english);
    world.window->showPage("train");
    QVERIFY(there->text() != english);
  }

  void an_empty_window_is_translated_too() {
    World world(false);
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (const QStringList words = plainWords(text); !words.isEmpty()) problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    problems.removeDuplicates();
    report(problems);
  }

  void numbers_follow_the_language() {
    World world;
    setLanguage("fr");
    static const QRegularExpression point("\\d\\.\\d"), comma("\\d,\\d(?!\\d\\d)");
    QStringList problems;
    int commas = 0;
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        commas += text.contains(comma);
        if (text.contains(point) && !isModelName(world, text)) problems << QString("%1: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    QVERIFY(commas > 100);
    setLanguage("en");
    world.tour([&](const QString& name) {
      for (const auto& [place, text] : everyText(world)) {
        if (text.contains(comma) && !isTextForm(text) && !isModelName(world, text)) problems << QString("%1, back in English: \"%2\" %3").arg(name, text.left(100), place);
      }
    });
    problems.removeDuplicates();
    report(problems);
  }

  void the_menu_offers_every_language_and_the_systems() {
    World world;
    auto* menu = world.window->findChild<QMenu*>("language");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions()[2]->trigger();
    QCOMPARE(currentLanguage(), QString("de"));
    QCOMPARE(languageChoice(), QString("de"));
    QCoreApplication::processEvents();
    QCOMPARE(world.window->page("architecture")->title(), QString("Architektur"));
    menu->actions()[0]->trigger();
    QCOMPARE(languageChoice(), QString());
    for (const auto& [code, name] : languages()) {
      setLanguage(code);
      QCOMPARE(currentLanguage(), code);
      QCOMPARE(QLocale().name().left(2), code.left(2));
    }
    setLanguage("xx");
    QCOMPARE(currentLanguage(), QString("en"));
  }

  void no_two_entries_of_a_menu_share_a_letter() {
    World world;
    QStringList problems;
    for (const auto& [code, name] : languages()) {
      setLanguage(code);
      QCoreApplication::processEvents();
      QList<QWidget*> menus{world.window->menuBar()};
      for (QMenu* menu : world.window->findChildren<QMenu*>()) menus << menu;
      for (QWidget* menu : menus) {
        std::map<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
          static const QRegularExpression mnemonic("&([^&\\s])");
          const QString letter = mnemonic.match(action->text()).captured(1).toLower();
          if (letter.isEmpty()) continue;
          if (taken.contains(letter)) problems << QString("%1: \"%2\" and \"%3\"").arg(code, taken[letter], action->text());
          taken[letter] = action->text();
        }
      }
    }
    report(problems);
  }

  void a_longer_language_is_not_cut() {
    World world;
    setLanguage("pseudo");
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const QString& problem : cutTexts(dialog)) problems << name + ": " + problem;
    });
    report(problems);
  }

  void twice_as_large_a_text_is_not_cut() {
    World world;
    ThemeManager::instance().setTextScale(2);
    world.settle();
    QStringList problems;
    world.tour([&](const QString& name) {
      for (const QString& problem : cutTexts(world.window.get())) problems << name + ": " + problem;
    });
    world.dialogs([&](const QString& name, QWidget* dialog) {
      for (const QString& problem : cutTexts(dialog)) problems << name + ": " + problem;
    });
    report(problems);
  }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
