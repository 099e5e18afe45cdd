// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/graph/arch_diff.h"

using namespace hat;
using namespace hat::ui;

class TestArchDiff : public QObject {
  Q_OBJECT

  static Architecture arch(const char* text) { return architecture_from_text(text); }

 private slots:
  void equal_architectures_differ_nowhere() {
    const Architecture a = arch("enc 512: 1024/4 2048/8 | dec 512: 1024/4/8@1,2 2048/8/8@2");
    QVERIFY(differingRows({a, a, a}).empty());
    // Two embedding dims, two encoder layers of two genes, two decoder layers of four.
    QCOMPARE(geneRows({a, a}).size(), std::size_t(2 + 2 * 2 + 2 * 4));
    QVERIFY(marksOf(geneRows({a, a})).decoder.empty());
  }

  void every_gene_that_differs_is_named_with_its_values_in_order() {
    const auto rows = differingRows(
        {arch("enc 512: 1024/4 2048/8 | dec 512: 1024/4/8@1,2"), arch("enc 640: 1024/8 2048/8 | dec 512: 2048/4/4@2")});
    QStringList texts;
    for (const GeneRow& row : rows) texts << row.name + ": " + row.values.join(" -> ");
    QCOMPARE(texts, (QStringList{"Encoder, embedding dim: 512 -> 640", "Encoder 1, heads: 4 -> 8",
                                 "Decoder 1, FFN: 1024 -> 2048", "Decoder 1, cross heads: 8 -> 4",
                                 "Decoder 1, sources: 1, 2 -> 2"}));
  }

  void a_layer_that_one_lacks_is_one_row() {
    const auto rows = differingRows(
        {arch("enc 512: 1024/4 | dec 512: 1024/4/8@1"), arch("enc 512: 1024/4 | dec 512: 1024/4/8@1 2048/4/8@1")});
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(rows[0].whole && rows[0].layer == 2 && rows[0].side == Side::decoder);
    QCOMPARE(rows[0].values.first(), QString("none"));
    const DiffMarks marks = marksOf(rows);
    QVERIFY(marks.whole(Side::decoder, 2) && !marks.whole(Side::encoder, 2) && !marks.has(Side::decoder, 2, Part::ffn));
  }

  void what_only_one_of_three_has_otherwise_differs() {
    const Architecture a = arch("enc 512: 1024/4 | dec 512: 1024/4/8@1"),
                       b = arch("enc 512: 2048/4 | dec 512: 1024/4/8@1");
    QCOMPARE(differingRows({a, a, b}).size(), std::size_t(1));
    QVERIFY(marksOf(differingRows({a, a, b})).has(Side::encoder, 1, Part::ffn));
  }
};

QTEST_GUILESS_MAIN(TestArchDiff)
#include "test_arch_diff.moc"
