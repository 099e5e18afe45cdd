// SPDX-License-Identifier: GPL-3.0-or-later
// A page that nobody sees only remembers that the budget or the device changed.
#include <QDoubleSpinBox>
#include <QLabel>
#include <QStackedWidget>
#include <QtTest>

#include <atomic>
#include <cmath>

#include "support/fake_verbs.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/space/space_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// Pages in a stack, each of which was seen once; nothing of them is seen now.
struct World {
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session{&engine};
  std::atomic<int> predictions = 0;
  QStackedWidget stack;
  QWidget* other = new QWidget;
  QList<Page*> pages;

  World() {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 4), "Sample workspace", preset_space("sample"));
    another_device("this machine");
    pages = {new SpacePage(&session), new ArchitecturePage(&session), new TrainPage(&session),
             new LatencyPage(&session), new SearchPage(&session)};
    stack.addWidget(other);
    for (Page* page : pages) stack.addWidget(page);
    stack.resize(1100, 700);
    stack.show();
    session.selection()->setCurrent(ArchitectureEntry{session.space().largest(), "Largest", {}, {}, {}, {}});
    for (Page* page : pages) show(page);
    stack.setCurrentWidget(other);
  }
  ~World() {
    stack.setCurrentWidget(other);
    (void)session.jobs()->shutdown(patience);
  }
  void another_device(const QString& name) {
    auto fake = std::make_shared<FakePredictor>();
    session.device()->setPredictor(
        fake,
        [this, fake](const Architecture& arch) {
          ++predictions;
          return fake->predict_ms(arch);
        },
        name, runs.filePath("workspace/predictor.safetensors"));
  }
  void show(Page* page) {
    stack.setCurrentWidget(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && session.jobs()->isIdle(), patience);
  }
  template <class P>
  P* page() const {
    for (Page* page : pages)
      if (auto* found = qobject_cast<P*>(page)) return found;
    return nullptr;
  }
  /// How often something was worked out again in the pages.
  [[nodiscard]] int work() const {
    int times = 0;
    for (const Page* page : pages)
      for (const WhenSeen* one : page->findChildren<WhenSeen*>()) times += one->timesDone();
    return times;
  }
  /// Whatever the pages hold as words and numbers.
  [[nodiscard]] QStringList held() const {
    QStringList found;
    for (const Page* page : pages) {
      for (const QLabel* label : page->findChildren<QLabel*>()) found << label->text();
      for (const QDoubleSpinBox* box : page->findChildren<QDoubleSpinBox*>()) found << box->text();
      for (const FactList* list : page->findChildren<FactList*>())
        for (const FactList::Fact& fact : list->facts()) found << fact.label + ": " + fact.value;
    }
    return found;
  }
  [[nodiscard]] double middle() const {
    const Range reach = page<SearchPage>()->form()->reachable();
    return (reach.lower + reach.upper) / 2;
  }
};

}  // namespace

class TestHiddenPages : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_budget_costs_a_hidden_page_nothing_and_is_there_when_it_is_shown() {
    World world;
    const double budget = std::round(world.middle()) + 1;
    const QStringList before = world.held();
    const int work = world.work(), predictions = world.predictions, jobs = world.session.jobs()->rowCount();
    world.session.budget()->choose(budget - 0.5);
    world.session.budget()->choose(budget);
    QCOMPARE(world.work(), work);
    QCOMPARE(world.held(), before);
    QCOMPARE(world.predictions.load(), predictions);
    QCOMPARE(world.session.jobs()->rowCount(), jobs);

    world.show(world.page<SpacePage>());
    QStringList facts;
    for (const FactList* list : world.page<SpacePage>()->findChildren<FactList*>())
      for (const FactList::Fact& fact : list->facts()) facts << fact.label;
    QVERIFY2(facts.contains("Within " + milliseconds(budget)), qPrintable(facts.join(", ")));
    QCOMPARE(world.work(), work + 1);  // two changes, one look
    world.show(world.page<SearchPage>());
    QCOMPARE(world.page<SearchPage>()->findChild<QDoubleSpinBox*>("budget_ms")->value(), budget);
    // What is seen follows at once.
    world.session.budget()->choose(budget + 1);
    QCOMPARE(world.page<SearchPage>()->findChild<QDoubleSpinBox*>("budget_ms")->value(), budget + 1);
  }

  void another_device_costs_a_hidden_page_nothing_and_is_there_when_it_is_shown() {
    World world;
    const QStringList before = world.held();
    const int work = world.work(), predictions = world.predictions, jobs = world.session.jobs()->rowCount();
    world.another_device("a board");
    QTest::qWait(200);  // longer than the Space page waits for a second change
    QVERIFY(world.session.jobs()->isIdle());
    QCOMPARE(world.work(), work);
    QCOMPARE(world.held(), before);
    QCOMPARE(world.predictions.load(), predictions);
    QCOMPARE(world.session.jobs()->rowCount(), jobs);
    world.show(world.page<SearchPage>());
    QVERIFY(world.predictions > predictions);
    QVERIFY2(world.held().filter("a board").size() > before.filter("a board").size(),
             qPrintable(world.held().join('\n')));
  }
};

QTEST_MAIN(TestHiddenPages)
#include "test_hidden_pages.moc"
