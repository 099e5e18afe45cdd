// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/config/search.h"
#include "domain/config/train.h"
#include "ui/forms/field_editors.h"

using namespace hat;
using namespace hat::ui;

class TestFieldEditors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_field_keeps_every_value_that_its_config_allows() {
    QWidget parent;
    FieldEditors editors;
    TrainConfig config;
    editors.make(config, &parent, [](const std::string&) { return true; });
    for (const std::uint64_t seed :
         {std::uint64_t{0}, std::uint64_t{5'000'000'000}, std::numeric_limits<std::uint64_t>::max()}) {
      config.seed = seed;
      config.lr = 0.000123456789012;
      config.adam_eps = 1e-8;
      config.clip_norm = 3e12;
      config.max_updates = std::numeric_limits<int>::max();
      editors.load(config);
      // Whoever walks through the form with Tab changes nothing.
      for (QWidget* editor : parent.findChildren<QWidget*>()) {
        QFocusEvent in(QEvent::FocusIn), out(QEvent::FocusOut);
        QCoreApplication::sendEvent(editor, &in);
        QCoreApplication::sendEvent(editor, &out);
      }
      TrainConfig stored;
      editors.store(stored);
      QCOMPARE(stored.seed, seed);
      QCOMPARE(stored.lr, config.lr);
      QCOMPARE(stored.adam_eps, config.adam_eps);
      QCOMPARE(stored.clip_norm, config.clip_norm);
      QCOMPARE(stored.max_updates, config.max_updates);
    }
  }

  void a_seed_is_typed_as_it_is_and_what_is_no_number_cannot_be_typed() {
    WholeBox box(std::numeric_limits<std::uint64_t>::max(), nullptr);
    box.setValue(1);
    box.selectAll();
    QTest::keyClicks(&box, "5000000000");
    QCOMPARE(box.value(), std::uint64_t{5'000'000'000});
    QTest::keyClicks(&box, "x-.");
    QCOMPARE(box.text(), QString("5000000000"));
    QTest::keyClicks(&box, "00000000000000");  // one more digit than there is room for
    QCOMPARE(box.value(), std::uint64_t{5'000'000'000'000'000'000});
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.text(), QString("5000000000000000000"));
  }
};

QTEST_MAIN(TestFieldEditors)
#include "test_field_editors.moc"
