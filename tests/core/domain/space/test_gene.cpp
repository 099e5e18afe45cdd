// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/space/gene.h"

using namespace hat;

class TestGene : public QObject {
  Q_OBJECT
 private slots:
  void layout_is_hats() {
    const SearchSpace space = preset_space("wmt14");
    QCOMPARE(gene_length(space), 40);
    const Architecture arch = architecture_from_text(
        "enc 640: 3072/8 1024/4 2048/8 3072/4 1024/8 2048/4 | dec 512: 1024/4/8@6 2048/8/4@5,6 3072/4/4@4,5,6");
    const FlatGene expected{640, 6, 3072, 1024, 2048, 3072, 1024, 2048, 8, 4,  8,  4, 8, 4,
                            512, 3, 1024, 2048, 3072, 1024, 1024, 1024, 4, 8,  4,  4, 4, 4,
                            8,   4, 4,    8,    8,    8,    -1,   1,    2, -1, -1, -1};
    QVERIFY(gene_of(space, arch) == expected);
    QVERIFY(architecture_of(space, expected) == arch);
  }
  void every_sample_of_hats_spaces_survives_a_round_trip() {
    Rng rng(1);
    for (const char* name : {"wmt14", "iwslt14"})
      for (int i = 0; i < 200; ++i) {
        const SearchSpace space = preset_space(name);
        const Architecture arch = space.sample(rng);
        QVERIFY(architecture_of(space, gene_of(space, arch)) == arch);
      }
  }
  void other_sources_cannot_be_said_and_are_named() {
    const SearchSpace space = preset_space("wmt14");
    Architecture arch = space.largest();
    arch.decoder[1].sources = SourceSet{1, 6};
    try {
      (void)gene_of(space, arch);
      QFAIL("wrote a gene for sources 1,6");
    } catch (const Error& error) {
      QCOMPARE(error.problems().size(), std::size_t{1});
      QCOMPARE(error.problems()[0].field, std::string("decoder[2].sources"));
    }
  }
  void shallow_encoders_keep_hats_meaning_of_repeated_layers() {
    const SearchSpace space = preset_space("sample");  // depths 3 and 4
    FlatGene gene = gene_of(space, space.largest());
    gene[1] = 3;
    gene[gene.size() - 4] = 1;
    gene[gene.size() - 3] = -1;
    const Architecture arch = architecture_of(space, gene);
    QVERIFY(arch.decoder[0].sources == (SourceSet{3, 4}));
    QVERIFY(arch.decoder[1].sources == (SourceSet{3}));
    QVERIFY(architecture_of(space, gene_of(space, arch)) == arch);
  }
  void wrong_lengths_depths_and_numbers_are_refused() {
    const SearchSpace space = preset_space("wmt14");
    const FlatGene good = gene_of(space, space.smallest());
    FlatGene gene = good;
    gene.pop_back();
    QVERIFY_THROWS_EXCEPTION(Error, (void)architecture_of(space, gene));
    gene = good;
    gene[1] = 7;
    QVERIFY_THROWS_EXCEPTION(Error, (void)architecture_of(space, gene));
    gene = good;
    gene[34] = 3;
    QVERIFY_THROWS_EXCEPTION(Error, (void)architecture_of(space, gene));
  }
};

QTEST_GUILESS_MAIN(TestGene)
#include "test_gene.moc"
