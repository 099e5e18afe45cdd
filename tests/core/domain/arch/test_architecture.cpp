// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/arch/architecture.h"
#include "domain/arch/cost.h"

using namespace hat;

class TestArchitecture : public QObject {
  Q_OBJECT
 private slots:
  void text_form_survives_a_round_trip() {
    const std::string text = "enc 512: 3072/8 2048/4 | dec 512: 2048/8/4@2 3072/4/8@1,2";
    const Architecture arch = architecture_from_text(text);
    QCOMPARE(to_text(arch), text);
    QCOMPARE(arch.encoder_depth(), 2);
    QCOMPARE(arch.decoder[1].sources, (SourceSet{1, 2}));
  }
  void blanks_and_ranges_are_accepted() {
    QCOMPARE(to_text(architecture_from_text("  enc 64 : 8/2  8/2 8/2|dec 64: 8/2/2 @ 1-3 \n")),
             std::string("enc 64: 8/2 8/2 8/2 | dec 64: 8/2/2@1,2,3"));
  }
  void broken_text_names_the_column_and_what_was_expected() {
    try {
      (void)architecture_from_text("enc 512: 3072/8 | dec 512: 2048/8@2");
      QFAIL("accepted a decoder layer without cross-attention heads");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QVERIFY2(std::string(error.what()).find("column 34") != std::string::npos, error.what());
    }
  }
  void a_layer_without_sources_and_heads_that_do_not_divide_are_problems() {
    Architecture arch = architecture_from_text("enc 64: 8/3 | dec 64: 8/2/2@1");
    arch.decoder[0].sources = {};
    const auto problems = problems_of(arch, 64);
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].field, std::string("encoder[1].heads"));
    QCOMPARE(problems[1].field, std::string("decoder[1].sources"));
  }
  void id_is_the_same_on_every_machine() {
    QCOMPARE(id_of(architecture_from_text("enc 1: 1/1 | dec 1: 1/1/1@1")).size(), std::size_t(8));
    // 64-bit FNV-1a of "enc 1: 1/1 | dec 1: 1/1/1@1", computed independently.
    QCOMPARE(id_of(architecture_from_text("enc 1: 1/1 | dec 1: 1/1/1@1")), std::string("f8361588"));
  }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
