// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/loss_watch.h"

#include <QtTest>

#include <cmath>

#include "domain/config/search.h"
#include "support/fake_verbs.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// A network whose weights give no number.
class Broken : public FakeVerbs {
 public:
  LossResult loss(const LossConfig&) override {
    ++calls;
    LossResult result;
    result.loss_bits = std::nan("");
    return result;
  }
  std::atomic<int> calls{0};
};

}  // namespace

class TestLossWatch : public QObject {
  Q_OBJECT
 private slots:
  void a_loss_that_is_no_number_is_not_asked_for_again_and_again() {
    QTemporaryDir folder;
    Broken engine;
    Session session(&engine);
    const auto workspace = fake_workspace(folder.path().toStdString(), 2);
    session.setWorkspace(workspace, "Broken", workspace->space);
    LossWatch watch(&session);
    ArchitectureEntry largest{workspace->space.largest(), "Largest", {}, {}, {}, {}};
    QSignalSpy shown(session.selection(), &Selection::currentChanged);
    session.selection()->setCurrent(largest);
    watch.setModel("super", {});
    QTRY_COMPARE(engine.calls.load(), 1);
    QTRY_VERIFY(session.selection()->current().numbers.loss_bits.has_value());
    QVERIFY(std::isnan(*session.selection()->current().numbers.loss_bits));
    // Showing it is a change of what is current, which starts the clock again: once more it must find nothing to do.
    const auto* clock = watch.findChild<QTimer*>();
    QVERIFY(clock);
    QTRY_VERIFY(!clock->isActive());
    QCOMPARE(session.jobs()->runningCount(), 0);
    QCOMPARE(engine.calls.load(), 1);
  }
};

QTEST_MAIN(TestLossWatch)
#include "test_loss_watch.moc"
