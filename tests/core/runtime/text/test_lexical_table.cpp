// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/lexical_table.h"

#include <QtTest>

#include <numeric>

using namespace hat::runtime;

namespace {

constexpr int the = 4, house = 5, book = 6, a = 7, das = 4, haus = 5, buch = 6, ein = 7;

/// The textbook's three pairs: "das Haus" the house, "das Buch" the book, "ein Buch" a book.
Pairs textbook() {
  Pairs pairs;
  pairs.add(std::vector<int>{das, haus}, std::vector<int>{the, house});
  pairs.add(std::vector<int>{das, buch}, std::vector<int>{the, book});
  pairs.add(std::vector<int>{ein, buch}, std::vector<int>{a, book});
  return pairs;
}

std::vector<std::size_t> all_of(const Pairs& pairs) {
  std::vector<std::size_t> all(pairs.size());
  std::iota(all.begin(), all.end(), 0);
  return all;
}

}  // namespace

class TestLexicalTable : public QObject {
  Q_OBJECT
 private slots:
  void words_find_their_translations_although_no_pair_tells_which_is_which() {
    const Pairs pairs = textbook();
    const LexicalTable table = lexical_table(pairs, all_of(pairs), 8, 10);
    for (const auto& [source, target] : {std::pair{das, the}, {haus, house}, {buch, book}, {ein, a}}) {
      QVERIFY(!table.entries[source].empty());
      QCOMPARE(table.entries[source][0].first, target);
      double sum = 0;
      for (const auto& [token, probability] : table.entries[source]) sum += probability;
      QVERIFY(std::abs(sum - 1) < 1e-4);
    }
    // Expectation maximisation goes on towards certainty here (Koehn, "Statistical Machine Translation", figure 4.4).
    QVERIFY(table.entries[das][0].second > 0.95);
    QVERIFY(table.entries[house].size() == 2);  // "Haus" never stood beside another sentence's words
  }
  void one_round_counts_what_stands_together() {
    const Pairs pairs = textbook();
    const LexicalTable table = lexical_table(pairs, all_of(pairs), 8, 1);
    // "das": half of "the" twice, half of "house", half of "book": 1, 0.5, 0.5 of 2.
    QCOMPARE(table.entries[das].size(), std::size_t(3));
    QCOMPARE(table.entries[das][0], (std::pair<std::int32_t, float>(the, 0.5f)));
    QCOMPARE(table.entries[das][1].second, 0.25f);
  }
  void pairs_that_were_not_chosen_are_not_read() {
    const Pairs pairs = textbook();
    const LexicalTable table = lexical_table(pairs, {0}, 8, 2);
    QVERIFY(table.entries[buch].empty() && table.entries[ein].empty());
    QCOMPARE(table.entries[haus].size(), std::size_t(2));
  }
  void a_stop_comes_through() {
    const Pairs pairs = textbook();
    QVERIFY_THROWS_EXCEPTION(int, (void)lexical_table(pairs, all_of(pairs), 8, 3, [](int, int) { throw 1; }));
  }
};

QTEST_GUILESS_MAIN(TestLexicalTable)
#include "test_lexical_table.moc"
