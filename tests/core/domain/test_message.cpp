// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/error.h"

using namespace hat;

class TestMessage : public QObject {
  Q_OBJECT
 private slots:
  void a_message_in_english_is_its_pattern_with_the_arguments_in_their_places() {
    const Message said = message("expected {} from {} to {:.1f}, got {}", message("a number"), 1, 2.25, "three");
    QCOMPARE(said.english(), std::string("expected a number from 1 to 2.2, got three"));
    QCOMPARE(said.pattern(), std::string("expected {} from {} to {}, got {}"));
  }
  void messages_of_the_same_pattern_and_arguments_are_equal() {
    QVERIFY(message("got {}", 3) == message("got {}", "3"));
    QVERIFY(!(message("got {}", 3) == message("got {}", 4)));
    QVERIFY(!(message("got {}", 3) == Message::verbatim("got 3")));
  }
  void braces_in_what_others_say_are_no_places() {
    QCOMPARE(message("got {}", "{}{1}").english(), std::string("got {}{1}"));
    QCOMPARE(Message::verbatim("{}").english(), std::string("{}"));
  }
  void a_message_is_written_as_an_argument_of_any_text() {
    QCOMPARE(fmt::format("<{}>", message("a {}", 1)), std::string("<a 1>"));
  }
  void a_problem_says_file_place_field_and_message_and_leaves_out_what_is_empty() {
    QCOMPARE((Problem{"a.csv", "ms", message("expected a number"), message("line {}", 3)}.text()),
             std::string("a.csv: line 3: ms: expected a number"));
    QCOMPARE((Problem{"", "ms", message("expected a number")}.text()), std::string("ms: expected a number"));
  }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "test_message.moc"
