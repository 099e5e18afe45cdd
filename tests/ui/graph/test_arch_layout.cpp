// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/graph/arch_edits.h"
#include "ui/graph/arch_layout.h"

using namespace hat;
using namespace hat::ui;

namespace {
/// A drawing area of the Architecture page: 928 px wide, 588 high.
ArchLayout mock(const char* text) {
  return layoutArchitecture(architecture_from_text(text), preset_space("wmt14"), QSizeF(928, 588));
}
const char* const kSix =
    "enc 512: 3072/8 3072/8 3072/8 3072/8 3072/8 3072/8 | "
    "dec 512: 2048/8/4@6 2048/8/8@3,6 3072/8/8@2,4,6 3072/4/8@5,6 3072/8/8@1,6";
}  // namespace

class TestArchLayout : public QObject {
  Q_OBJECT
 private slots:
  void widths_are_dimensions() {
    const ArchLayout l = mock(kSix);
    QVERIFY(std::abs(l.encoder.full_width / l.encoder.used_width - 640.0 / 512) < 1e-9);
    QVERIFY(std::abs(l.decoder.blocks[0].ffn_used / l.decoder.blocks[2].ffn_used - 2048.0 / 3072) < 1e-9);
    QVERIFY(std::abs(l.encoder.full_width - 240) < 6);
  }
  void layer_one_is_at_the_bottom_and_unused_layers_stay() {
    const ArchLayout l = mock(kSix);
    QCOMPARE(l.decoder.blocks.size(), std::size_t(6));
    QVERIFY(!l.decoder.blocks[5].used);
    QVERIFY(l.decoder.blocks[0].ghost.top() > l.decoder.blocks[1].ghost.top());
    QCOMPARE(l.decoder.blocks[0].ghost.bottom(), l.encoder.blocks[0].ghost.bottom());
  }
  void an_encoders_output_lies_ten_px_under_its_rows_decoder_input() {
    const ArchLayout l = mock(kSix);
    for (int i = 0; i < 5; ++i) QCOMPARE(l.encoder.blocks[i].port.y() - l.decoder.blocks[i].port.y(), 10.0);
  }
  void trunks_stand_in_the_order_of_their_layers_26_px_apart() {
    const ArchLayout l = mock(kSix);
    QCOMPARE(l.trunks.front().x, l.gutter + 36);
    for (std::size_t j = 1; j < l.trunks.size(); ++j) QCOMPARE(l.trunks[j].x - l.trunks[j - 1].x, 26.0);
  }
  void a_wire_reaches_the_furthest_trunk_that_it_joins_and_no_further() {
    const ArchLayout l = mock(kSix);
    QCOMPARE(l.wires.size(), std::size_t(6));
    QCOMPARE(l.wires[1].encoder_layer, 2);
    QCOMPARE(l.wires[1].to, l.trunks[2].x - 8);  // turns into trunk 3
    QCOMPARE(l.wires[3].to, l.trunks[2].x);      // joins it with a dot
    QCOMPARE(l.wires[5].to, l.trunks[4].x - 8);
  }
  void only_the_ends_of_a_trunk_are_corners() {
    const ArchLayout l = mock(kSix);
    const Trunk& t = l.trunks[2];  // sources 2, 4, 6, input between
    QCOMPARE(t.joints.size(), std::size_t(4));
    QVERIFY(t.joints.front().corner && t.joints.back().corner);
    QVERIFY(!t.joints[1].corner && !t.joints[2].corner);
    QCOMPARE(t.joints.front().encoder_layer, 2);
    QCOMPARE(t.joints.back().encoder_layer, 6);
  }
  void a_pitch_picks_the_level_data() {
    QTest::addColumn<double>("pitch");
    QTest::addColumn<int>("level");
    QTest::newRow("30") << 30.0 << int(ZoomLevel::outline);
    QTest::newRow("44") << 44.0 << int(ZoomLevel::layers);
    QTest::newRow("120") << 120.0 << int(ZoomLevel::layers);
    QTest::newRow("121") << 121.0 << int(ZoomLevel::weights);
  }
  void a_pitch_picks_the_level() {
    QFETCH(double, pitch);
    QFETCH(int, level);
    QCOMPARE(int(zoomLevelAt(pitch)), level);
  }
  void what_is_drawn_is_what_is_hit() {
    const ArchLayout l = mock(kSix);
    QCOMPARE(hitTest(l, l.encoder.blocks[3].port).kind, ArchHit::Kind::encoder_port);
    const ArchHit row = hitTest(l, QPointF(l.decoder.left + 60, l.decoder.blocks[1].rows[2]));
    QCOMPARE(row.kind, ArchHit::Kind::decoder);
    QCOMPARE(row.layer, 2);
    QCOMPARE(row.row, 2);
    const ArchHit link = hitTest(l, QPointF(l.trunks[2].x + 4, l.encoder.blocks[3].port.y() + 15));
    QCOMPARE(link.kind, ArchHit::Kind::link);
    QCOMPARE(link.decoder_layer, 3);
    QVERIFY(!hitTest(l, l.decoder.blocks[5].ghost.center()).used);
  }
  void edits_never_leave_what_the_weights_can_make() {
    for (const char* preset : {"sample", "wmt14", "iwslt14"}) {
      const SearchSpace space = preset_space(preset);
      Rng rng(3);
      Architecture arch = space.sample(rng);
      for (int i = 0; i < 400; ++i) {
        const Side side = chance(rng, 0.5) ? Side::encoder : Side::decoder;
        const int layer = 1 + int(uniform_index(rng, 7)), direction = chance(rng, 0.5) ? 1 : -1;
        Edit edit;
        switch (uniform_index(rng, 4)) {
          case 0:
            edit = stepValue(arch, space, side, static_cast<Part>(uniform_index(rng, 3)), layer, direction);
            break;
          case 1: edit = toggleSource(arch, space, layer, 1 + int(uniform_index(rng, 7))); break;
          case 2: edit = growTo(arch, space, side, layer); break;
          default: edit = removeLayer(arch, space, side, layer);
        }
        QVERIFY(edit.arch || !edit.remark.isEmpty());
        if (edit.arch) arch = *edit.arch;
        QVERIFY2(space.has_weights_for(arch), to_text(arch).c_str());
      }
    }
  }
  void any_subset_of_encoder_layers_can_be_drawn_and_says_when_it_was_never_trained() {
    const SearchSpace space = preset_space("sample");  // trained on the last 1 to 3
    Architecture arch = space.largest();
    arch.decoder[0].sources = {4};
    const Edit trained = toggleSource(arch, space, 1, 3), drawn = toggleSource(arch, space, 1, 2);
    QCOMPARE(trained.arch->decoder[0].sources.text(), std::string("3,4"));
    QVERIFY(trained.remark.isEmpty());
    QCOMPARE(drawn.arch->decoder[0].sources.text(), std::string("2,4"));
    QVERIFY(!drawn.remark.isEmpty());
  }
  void the_last_n_sources_stay_the_last_n_when_the_encoder_changes_its_depth() {
    const SearchSpace space = preset_space("sample");
    Architecture arch = space.largest();
    arch.decoder[0].sources = {3, 4};
    arch.decoder[1].sources = {1, 4};
    const Edit fewer = removeLayer(arch, space, Side::encoder, 2);
    QCOMPARE(fewer.arch->decoder[0].sources.text(), std::string("2,3"));
    QCOMPARE(fewer.arch->decoder[1].sources.text(), std::string("1,3"));
    const Edit again = growTo(*fewer.arch, space, Side::encoder, 4);
    QCOMPARE(again.arch->decoder[0].sources.text(), std::string("3,4"));
    QCOMPARE(again.arch->decoder[1].sources.text(), std::string("1,3"));
  }
  void the_last_source_cannot_go() {
    SearchSpace space = preset_space("sample");
    space.any_sources = true;
    Architecture arch = space.largest();
    arch.decoder[0].sources = {2};
    const Edit edit = toggleSource(arch, space, 1, 2);
    QVERIFY(!edit.arch);
    QVERIFY(!edit.remark.isEmpty());
  }
  void a_removed_encoder_layer_takes_its_wires_and_moves_those_above_it() {
    SearchSpace space = preset_space("sample");
    space.any_sources = true;
    Architecture arch = space.largest();
    arch.decoder[0].sources = {1, 2, 4};
    const Edit edit = removeLayer(arch, space, Side::encoder, 2);
    QVERIFY(edit.arch);
    QCOMPARE(edit.arch->decoder[0].sources.text(), std::string("1,3"));
  }
};

QTEST_GUILESS_MAIN(TestArchLayout)
#include "test_arch_layout.moc"
