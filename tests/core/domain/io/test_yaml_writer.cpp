// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/config/train.h"
#include "domain/io/field_file.h"
#include "domain/io/yaml_writer.h"

using namespace hat;

class TestYamlWriter : public QObject {
  Q_OBJECT

 private slots:
  void each_kind_of_value_is_a_line() {
    YamlWriter yaml;
    yaml.comment("numbers and texts")
        .entry("whole", 3)
        .entry("real", 0.1 + 0.2)
        .entry("flag", true)
        .entry("kind", Schedule::inverse_sqrt)
        .entry("text", "two words")
        .entry("keyword", std::string("no"))
        .entry("sizes", std::vector<int>{512, 1024})
        .entry("names", std::vector<std::string>{"a", "b, c", ""})
        .entry("none", std::vector<int>{})
        .empty_line()
        .plain("ms", "1.50")
        .plain("checksum", yaml_quoted("0123"))
        .inline_map("languages", {{"source", "en"}, {"target", "x: y"}});
    QCOMPARE(yaml.text(),
             std::string("# numbers and texts\nwhole: 3\nreal: 0.30000000000000004\nflag: true\nkind: inverse_sqrt\n"
                         "text: two words\nkeyword: \"no\"\nsizes: [512, 1024]\nnames: [a, \"b, c\", \"\"]\nnone: []\n"
                         "\nms: 1.50\nchecksum: \"0123\"\nlanguages: {source: en, target: \"x: y\"}\n"));
  }

  void mappings_and_lists_are_indented() {
    YamlWriter yaml;
    yaml.nested("network", [&] {
      yaml.nested("space", [&] { yaml.entry("name", "small"); });
      yaml.entry("vocab", 8);
    });
    yaml.nested("sessions", [&] {
      for (const int seconds : {1, 2})
        yaml.item([&] {
          yaml.entry("verb", "train");
          yaml.nested("facts", [&] { yaml.entry("seconds", seconds); });
        });
    });
    yaml.entry("last", 1);
    QCOMPARE(yaml.text(), std::string("network:\n  space:\n    name: small\n  vocab: 8\nsessions:\n  - verb: train\n"
                                      "    facts:\n      seconds: 1\n  - verb: train\n    facts:\n      seconds: 2\n"
                                      "last: 1\n"));
  }

  void every_text_reads_back_as_itself() {
    for (const std::string text : {"",
                                   " ",
                                   "a",
                                   "a b",
                                   " a",
                                   "a ",
                                   "-",
                                   "- a",
                                   "-1",
                                   "1e3",
                                   "0x1f",
                                   "true",
                                   "null",
                                   "Null",
                                   "NULL",
                                   "Yes",
                                   "~",
                                   "a: b",
                                   "a #b",
                                   "\"",
                                   "'a'",
                                   "\\n",
                                   "line\nline",
                                   "tab\t",
                                   "\r",
                                   "\x01",
                                   "[a]",
                                   "{a}",
                                   "*a",
                                   "&a",
                                   "!a",
                                   "%a",
                                   "@a",
                                   "`a`",
                                   "|",
                                   ">",
                                   "?",
                                   ":",
                                   ",",
                                   "ünï",
                                   "...",
                                   "---",
                                   "folder/file.yaml",
                                   "+1",
                                   "a,b"}) {
      const auto value = field_file_of(YamlWriter().entry("key", text).text(), "value").entries.at(0).second;
      QVERIFY2(value.items == std::vector{text} && !value.is_list && !value.is_map, text.c_str());
      const auto key = field_file_of(YamlWriter().entry(text, 1).text(), "key").entries.at(0).first;
      QCOMPARE(key, with_underscores(text));
    }
  }
};

QTEST_APPLESS_MAIN(TestYamlWriter)
#include "test_yaml_writer.moc"
