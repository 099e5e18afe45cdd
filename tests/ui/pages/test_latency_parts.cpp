// SPDX-License-Identifier: GPL-3.0-or-later
// Where milliseconds stand layer by layer: what was measured part by part, an estimate that says so where nothing was,
// one scale, and the way to get them measured from there.
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

#include <cmath>

#include "domain/io/atomic_file.h"
#include "domain/io/parts_csv.h"
#include "domain/latency/parts.h"
#include "support/latency_world.h"
#include "ui/models/arch_editor.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/profile_view.h"
#include "ui/pages/search/candidate_facts.h"
#include "ui/plots/component_view.h"
#include "ui/plots/export.h"
#include "ui/plots/ms_bar.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

double sum(const LatencyParts& parts) {
  double all = 0;
  for (const ComponentTime& part : parts.parts) all += part.ms;
  return all;
}

/// As this machine's engine would tell it: an encoder layer takes 0.5 ms, the output layer 2.6.
ProfileResult profile_of(const Architecture& arch, Engine& engine, int tokens) {
  ProfileResult profile{engine.device(1), arch, 5, 10, tokens, {}};
  LengthPoint point;
  point.tokens = tokens;
  for (int layer = 1; layer <= arch.encoder_depth(); ++layer) {
    point.components.push_back({Component::encoder_attention, layer, 0.3});
    point.components.push_back({Component::encoder_ffn, layer, 0.2});
    point.latency.encoder_ms += 0.5;
  }
  for (int layer = 1; layer <= arch.decoder_depth(); ++layer) {
    point.components.push_back({Component::self_attention, layer, 0.4});
    point.components.push_back({Component::cross_attention, layer, 0.3});
    point.components.push_back({Component::ffn, layer, 0.2});
    point.latency.decoder_ms += 0.9;
  }
  point.components.push_back({Component::output, 0, 2.6});
  point.latency.decoder_ms += 2.6;
  profile.points = {point};
  return profile;
}

struct PartsWorld : World {
  PartsWorld() {
    open();
    small = ArchitectureEntry{workspace->space.smallest(), "Small", {}, {}, {}, {}};
    large = ArchitectureEntry{workspace->space.largest(), "Large", {}, {}, {}, {}};
    // Prediction of this machine.
    session.device()->setPredictor(
        nullptr, [](const Architecture& arch) { return 3.0 + arch.decoder_depth(); }, "This machine",
        QString::fromStdString(workspace->own_predictor()));
    session.selection()->setCurrent(small);
  }
  ArchitectureEntry small, large;
};

}  // namespace

class TestLatencyParts : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void without_a_profile_the_layers_are_an_estimate_of_the_prediction_and_say_so() {
    PartsWorld w;
    const auto parts = w.session.device()->parts(w.small);
    QVERIFY(parts && !parts->measured());
    QCOMPARE(parts->total_ms, w.session.device()->predictedMs(w.small));
    QVERIFY(std::abs(sum(*parts) - parts->total_ms) < 1e-9);
    QCOMPARE(partsBasis(*parts), QString("estimated from FLOPs"));
    const LayerMs ms = layerMs(w.session, w.small);
    QVERIFY(!ms.measured);
    QCOMPARE(ms.encoder.size(), std::size_t(w.small.arch.encoder_depth()));
    for (const double one : ms.encoder) QVERIFY(one > 0);
    for (const double one : ms.decoder) QVERIFY(one > 0);
  }

  void what_was_measured_here_is_shown_as_it_was_measured_and_teaches_the_others() {
    PartsWorld w;
    w.session.device()->addProfile(profile_of(w.small.arch, w.engine, w.session.device()->tokens()));
    const auto small = w.session.device()->parts(w.small);
    QVERIFY(small && small->measured());
    QCOMPARE(partsBasis(*small), QString("measured here"));
    for (const double one : layerMs(w.session, w.small).encoder) QVERIFY(std::abs(one - 0.5) < 1e-9);
    QVERIFY(std::abs(small->ms_of(Component::output) - 2.6) < 1e-9);
    const auto large = w.session.device()->parts(w.large);
    QVERIFY(large && large->basis == LatencyParts::Basis::profiles);
    QVERIFY(partsBasis(*large).startsWith("estimated from 1 architecture"));
    QVERIFY(std::abs(sum(*large) - w.session.device()->predictedMs(w.large)) < 1e-9);
  }

  void of_another_device_nothing_is_taken_for_measured_here() {
    PartsWorld w;
    w.session.device()->addProfile(profile_of(w.small.arch, w.engine, w.session.device()->tokens()));
    w.session.device()->setPredictor(
        nullptr, [](const Architecture&) { return 80.0; }, "Raspberry Pi", "/elsewhere/predictor.safetensors");
    QVERIFY(!w.session.device()->isThisMachine());
    const auto parts = w.session.device()->parts(w.small);
    QVERIFY(parts && parts->basis == LatencyParts::Basis::flops);
    QCOMPARE(parts->total_ms, 80.0);
  }

  void profiles_are_there_again_after_a_restart_and_a_damaged_file_is_no_harm() {
    PartsWorld w;
    w.session.device()->addProfile(profile_of(w.small.arch, w.engine, w.session.device()->tokens()));
    QVERIFY(QFileInfo::exists(QString::fromStdString(w.workspace->own_parts())));
    Session again(&w.engine);
    again.setWorkspace(w.workspace, "Sample workspace", w.workspace->space);
    QVERIFY(again.device()->parts(w.small) && again.device()->parts(w.small)->measured());
    // On another machine that shares the folder they are not its own.
    PartsTable table = read_parts_csv(w.workspace->own_parts());
    table.device.processor = "another processor";
    write_parts_csv(w.workspace->own_parts(), table);
    Session elsewhere(&w.engine);
    elsewhere.setWorkspace(w.workspace, "Sample workspace", w.workspace->space);
    QVERIFY(elsewhere.device()->ownParts().measured().empty());
    write_atomically(w.workspace->own_parts(), "half a li");
    Session damaged(&w.engine);
    damaged.setWorkspace(w.workspace, "Sample workspace", w.workspace->space);
    QVERIFY(damaged.device()->ownParts().measured().empty());
    damaged.device()->addProfile(profile_of(w.small.arch, w.engine, 20));
    QCOMPARE(read_parts_csv(w.workspace->own_parts()).rows.size(), std::size_t(1));
  }

  void bars_of_every_architecture_are_of_one_scale() {
    PartsWorld w;
    const LayerMs small = layerMs(w.session, w.small), large = layerMs(w.session, w.large);
    QCOMPARE(small.longest, large.longest);
    QVERIFY(small.longest >= *std::ranges::max_element(large.decoder));
    CompareView compare(&w.session);
    compare.setChoices({w.small, w.large});
    QVERIFY(compare.bar(0) && compare.bar(1) && !compare.bar(2));
    QVERIFY(compare.barTitle().contains("A estimated from FLOPs") &&
            compare.barTitle().contains("B estimated from FLOPs"));
    // On one scale the faster one's bar ends where its share of the slower one's does.
    const auto end_of = [](const MsBar& bar) {
      QImage image(400, 12, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      bar.paint(painter, 400);
      painter.end();
      int end = 0;
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, 5) != Qt::white) end = x + 1;
      return end;
    };
    const double share = w.session.device()->predictedMs(w.small) / w.session.device()->predictedMs(w.large);
    QVERIFY2(std::abs(end_of(*compare.bar(0)) / 400.0 - share) < 0.02,
             qPrintable(QString("%1 for %2").arg(end_of(*compare.bar(0)) / 400.0).arg(share)));
  }

  void the_words_under_a_bar_add_up_and_small_layers_are_not_nothing() {
    PartsWorld w;
    w.session.device()->addProfile(profile_of(w.small.arch, w.engine, w.session.device()->tokens()));
    MsBar bar;
    bar.set(w.session.device()->parts(w.small));
    const QString words = bar.words().join(", ");
    QVERIFY2(words.contains("output layer 2.6 ms"), qPrintable(words));
    QVERIFY2(!words.contains("0.0 ms"), qPrintable(words));
  }

  void parts_are_measured_from_where_they_are_shown() {
    PartsWorld w;
    LatencyPage latency(&w.session);  // it measures, shown or not
    CandidateFacts facts(&w.session);
    facts.show();
    auto* button = facts.findChild<QPushButton*>("measureParts");
    QVERIFY(button && !button->isHidden());
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session.device()->parts(w.small) && w.session.device()->parts(w.small)->measured(),
                             patience);
    QCOMPARE(w.engine.profiled_arch, to_text(w.small.arch));
    QVERIFY(button->isHidden());
    QVERIFY(facts.milliseconds()->parts()->measured());
    QVERIFY(QFileInfo::exists(QString::fromStdString(w.workspace->own_parts())));
    // The Architecture page's Inspector offers the same for what is not measured yet.
    ArchitecturePage page(&w.session);
    page.inspector()->show();
    w.session.selection()->setCurrent(w.large);
    page.editor()->select({Side::decoder, 1, 0});
    auto* measure = page.inspector()->findChild<QPushButton*>("measureParts");
    auto* words = page.inspector()->findChild<QLabel*>("layerParts");
    QVERIFY(measure && words && !measure->isHidden());
    QVERIFY2(words->text().contains("self-attention") && words->text().contains("estimated from 1 architecture"),
             qPrintable(words->text()));
    measure->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session.device()->parts(w.large)->measured(), patience);
    QVERIFY(measure->isHidden() && words->text().contains("measured here"));
  }

  void the_latency_page_shows_an_estimate_as_one_until_it_measures() {
    PartsWorld w;
    LatencyPage page(&w.session);
    shown(page);
    page.showView(LatencyPage::architecture_view);
    ComponentView* components = page.profileView()->components();
    QVERIFY(!components->rows().empty() && !components->isMeasured());
    QVERIFY(components->csv().contains(",estimated\n"));
    page.measureArchitecture();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && components->isMeasured(), patience);
    QVERIFY(components->csv().contains(",measured\n"));
  }

  void an_exported_architecture_says_how_its_milliseconds_are_known() {
    PartsWorld w;
    ArchitecturePage page(&w.session);
    shown(page);
    QVERIFY(QString::fromUtf8(exported(*page.exportViews().first(), "svg")).contains("estimated from FLOPs"));
    w.session.device()->addProfile(profile_of(w.small.arch, w.engine, w.session.device()->tokens()));
    QVERIFY(QString::fromUtf8(exported(*page.exportViews().first(), "svg")).contains("measured here"));
    QVERIFY(page.exportViews().first()->csv().contains(",measured\n"));
  }
};

QTEST_MAIN(TestLatencyParts)
#include "test_latency_parts.moc"
