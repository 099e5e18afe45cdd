// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "domain/workspace/catalog.h"
#include "support/window_world.h"
#include "ui/controls/budget_box.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/scatter_plot.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// The window over models that nobody measured here, whose predictor promises 1.1 times what it says with 95 %.
struct PromisedWorld : WindowWorld {
  PromisedWorld() {
    auto fake = std::make_shared<FakePredictor>(fake_calibration());
    session.device()->setPredictor(
        fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
        runs.filePath("workspace/predictor.safetensors"), std::make_shared<const DeviceTimes>(fake, LatencyTable{}));
    settle();
  }
  /// The slowest model, and the best.
  [[nodiscard]] const ModelInfo& best() const { return session.workspace()->models.back(); }
};

QString factOf(const QWidget* where, const QString& label) {
  for (const FactList* list : where->findChildren<FactList*>())
    for (const FactList::Fact& fact : list->facts())
      if (fact.label.startsWith(label)) return fact.value;
  return {};
}

bool labelSays(const QWidget* where, const QString& words) {
  for (const QLabel* label : where->findChildren<QLabel*>())
    if (!label->isHidden() && label->text().contains(words)) return true;
  return false;
}

}  // namespace

class TestPromisedBudget : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }

  void pareto_names_a_model_whose_upper_end_keeps_the_budget() {
    PromisedWorld world;
    auto* page = static_cast<ParetoPage*>(world.window->page("pareto"));
    world.window->showPage("pareto");
    world.settle();
    const double ms = fake_ms(world.best().arch);
    const QString name = QString::fromStdString(world.best().name);
    world.session.budget()->choose(1.05 * ms);
    QVERIFY2(!factOf(page->inspector(), "Best within").contains(name),
             qPrintable(factOf(page->inspector(), "Best within")));
    world.session.budget()->choose(1.11 * ms);
    QVERIFY(factOf(page->inspector(), "Best within").contains(name));
    QCOMPARE(factOf(page->inspector(), "At most, with"), QString("%1 ms").arg(number(1.1 * ms, 2)));
    // As predicted, it keeps a budget that is just above.
    world.session.budget()->choose(1.05 * ms);
    world.session.budget()->setConfidence(0);
    QVERIFY(factOf(page->inspector(), "Best within").contains(name));
    world.session.budget()->setConfidence(0.95);
    QVERIFY(!factOf(page->inspector(), "Best within").contains(name));
    page->findChild<QComboBox*>("xAxis")->setCurrentIndex(0);  // predicted latency
    int brackets = 0;
    for (const ScatterPoint& point : page->plot()->points())
      if (point.at_most) {
        ++brackets;
        QVERIFY(std::abs(*point.at_most / point.at.x - 1.1) < 1e-9);
      }
    QVERIFY(brackets >= 4);
    QVERIFY(!page->plot()->grab().isNull());
    QVERIFY(page->plot()->csv().contains("at_most_ms"));
  }

  void the_slider_and_the_columns_of_translate_follow_the_same_rule() {
    PromisedWorld world;
    auto* page = static_cast<TranslatePage*>(world.window->page("translate"));
    world.window->showPage("translate");
    world.settle();
    BudgetSlider* slider = page->slider();
    const double fastest = fake_ms(world.session.space().smallest());
    QVERIFY(!slider->keeps(1.05 * fastest));
    QVERIFY(slider->keeps(1.11 * fastest));
    world.session.budget()->setConfidence(0);
    world.settle();
    QVERIFY(slider->keeps(1.05 * fastest));
    QVERIFY(!slider->sentence(0).contains("at most"));
  }

  void a_search_looks_up_to_what_the_promise_leaves_of_the_budget() {
    PromisedWorld world;
    auto* page = static_cast<SearchPage*>(world.window->page("search"));
    world.window->showPage("search");
    world.settle();
    auto* box = page->findChild<BudgetBox*>("budget_ms");
    const Range reach = page->form()->reachable();
    box->setValue(0.5 * (reach.lower + reach.upper));
    const double budget = box->value();
    // The winner is measured on this machine: what has to be left free is its own moods.
    QVERIFY2(labelSays(page, number(budget / 1.03, 2) + " ms predicted"), qPrintable(number(budget / 1.03, 2)));
    SearchConfig config = page->form()->config();
    QCOMPARE(config.confidence, 0.95);
    config.population = 12;
    config.parents = 4;
    config.mutations = config.crossovers = 4;
    config.generations = 2;
    page->startSearch(config);
    world.settle();
    QVERIFY(page->result());
    QVERIFY(std::abs(*page->view()->cloud()->budget() - budget / 1.1) < 1e-6);
    for (const Candidate& one : page->result()->evaluated) QVERIFY(one.latency_ms <= budget / 1.1);
    QCOMPARE(factOf(page->inspector(), "At most, with"),
             QString("%1 ms").arg(number(1.1 * page->result()->best.latency_ms, 2)));
    world.session.budget()->setConfidence(0);
    QCOMPARE(page->form()->config().confidence, 0.0);
    QCOMPARE(page->form()->config().bound_factor, 1.0);
  }

  void the_inspector_shows_the_upper_end_and_what_it_is_over_the_budget() {
    PromisedWorld world;
    world.session.selection()->setCurrent(ArchitectureEntry{world.best().arch, "Best", {}, {}, {}, {}});
    const double ms = fake_ms(world.best().arch);
    world.session.budget()->choose(1.05 * ms);
    auto* numbers = world.window->findChild<QWidget*>("currentNumbers");
    QVERIFY(numbers);
    QVERIFY(labelSays(numbers, QString("%1 ms").arg(number(1.1 * ms, 2))));
    QVERIFY(labelSays(numbers, "At most, with 95 %"));
    QVERIFY(labelSays(numbers, QString::fromUtf8("▲ ")));
    world.session.budget()->setConfidence(0);
    QVERIFY(!labelSays(numbers, "At most") && !labelSays(numbers, QString::fromUtf8("▲ ")));
  }
};

QTEST_MAIN(TestPromisedBudget)
#include "test_promised_budget.moc"
