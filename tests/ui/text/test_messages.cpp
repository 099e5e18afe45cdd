// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTranslator>

#include "ui/text/messages.h"

using namespace hat;
using namespace hat::ui;

namespace {

/// German of two patterns, the second one turned around.
class Dictionary : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    if (QLatin1String(context) != QLatin1String("Message")) return {};
    if (QLatin1String(source) == QLatin1String("expected {}, got {}")) return "{1} statt {0}";
    if (QLatin1String(source) == QLatin1String("a number")) return "eine Zahl";
    if (QLatin1String(source) == QLatin1String("line {}")) return "Zeile {}";
    return {};
  }
};

}  // namespace

class TestMessages : public QObject {
  Q_OBJECT
 private slots:
  void what_is_not_translated_stays_as_the_command_line_says_it() {
    const Message said = message("expected {} of at least {:.2f}, got {}", message("a number"), 0.5, "\"x\"");
    QCOMPARE(words(said), QString("expected a number of at least 0.50, got \"x\""));
    QCOMPARE(words(said).toStdString(), said.english());
  }
  void a_translated_pattern_says_its_arguments_in_its_own_order() {
    Dictionary german;
    QCoreApplication::installTranslator(&german);
    const Problem problem{"points.csv", "ms", message("expected {}, got {}", message("a number"), "x"),
                          message("line {}", 3)};
    QCOMPARE(words(problem), QString("points.csv: Zeile 3: ms: x statt eine Zahl"));
    QCOMPARE(words(Error(ErrorCode::format, {problem, problem})).count('\n'), 1);
    QCoreApplication::removeTranslator(&german);
  }
  void what_others_say_is_never_taken_for_a_pattern() {
    QCOMPARE(words(message("expected {}, got {}", "{}", "{1} %1")), QString("expected {}, got {1} %1"));
    QCOMPARE(words(Message::verbatim("expected {}, got {}")), QString("expected {}, got {}"));
  }
  void a_pattern_with_more_places_than_arguments_shows_them() {
    QCOMPARE(filled("{} and {} and {7} {", {"a"}), QString("a and {} and {7} {"));
  }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
