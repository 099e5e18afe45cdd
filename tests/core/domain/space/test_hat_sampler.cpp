// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <numeric>

#include "domain/latency/features.h"
#include "domain/space/hat_sampler.h"
#include "support/reference.h"

using namespace hat;

class TestHatSampler : public QObject {
  Q_OBJECT
  QJsonObject golden_;

  static std::vector<int> ints(const QJsonValue& value) {
    std::vector<int> numbers;
    for (const QJsonValue number : value.toArray()) numbers.push_back(number.toInt());
    return numbers;
  }
  /// The gene as HAT's own code padded it, with the source numbers of layers that are not there cut off.
  static void compare(const SearchSpace& space, const QJsonObject& sample) {
    const Architecture arch = hat_sample_of_update(space, static_cast<std::uint64_t>(sample["seed"].toInt()));
    const int unused = space.max_decoder_depth() - arch.decoder_depth();
    std::vector<int> gene = gene_of(space, arch), expected = ints(sample["gene"]);
    QCOMPARE(gene.size(), expected.size());
    gene.resize(gene.size() - unused);
    expected.resize(expected.size() - unused);
    QCOMPARE(gene, expected);
    const QJsonArray features = sample["features"].toArray();
    const Features own = features_of(arch);
    for (int i = 0; i < features.size(); ++i) QCOMPARE(own[i], features[i].toDouble());
  }

 private slots:
  void initTestCase() {
    // Made by HAT's own sampler under CPython.
    QFile file(hat::test::golden_folder() + "sample_configs.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
  }

  void architectures_and_their_features_are_hats_for_every_seed() {
    for (const auto& [name, preset] : {std::pair{"wmt14ende_space0", "wmt14"}, {"iwslt14deen_space1", "iwslt14"}}) {
      const QJsonArray samples = golden_[name].toObject()["samples"].toArray();
      QCOMPARE(samples.size(), 22);
      for (const QJsonValue sample : samples) compare(preset_space(preset), sample.toObject());
    }
  }
  void every_kind_of_draw_is_pythons() {
    const QJsonObject check = golden_["python_random_check"].toObject();
    PythonRandom random(static_cast<std::uint64_t>(check["seed"].toInt()));
    for (const QJsonValue value : check["random"].toArray()) QCOMPARE(random.random(), value.toDouble());
    for (const QJsonValue value : check["getrandbits32"].toArray())
      QCOMPARE(static_cast<double>(random.bits(32)), value.toDouble());
    for (const int value : ints(check["choice_of_range3"])) QCOMPARE(static_cast<int>(random.below(3)), value);
    for (const int value : ints(check["choices_of_range3"]))
      QCOMPARE(static_cast<int>(random.one_of_choices(3)), value);
    std::vector<int> drawn;
    for (const std::size_t value : random.sample(25, 2)) drawn.push_back(static_cast<int>(value));
    QCOMPARE(drawn, ints(check["sample2_of_range25"]));
    std::vector<int> shuffled(10);
    std::iota(shuffled.begin(), shuffled.end(), 0);
    random.shuffle(std::span(shuffled));
    QCOMPARE(shuffled, ints(check["shuffle10"]));
  }
  void the_generator_is_mt19937_by_its_published_check() {
    // Matsumoto and Nishimura's mt19937ar, seeded with the one word 0 as Python does; CPython: random.seed(0);
    // random.getrandbits(32).
    PythonRandom zero(0);
    QCOMPARE(zero.word(), 3626764237u);
    // Two words of seed: CPython: random.seed(2**40 + 5); random.getrandbits(64); random.randint(-3, 3) ten times.
    PythonRandom wide((std::uint64_t{1} << 40) + 5);
    QCOMPARE(wide.bits(64), 9535518150286577956u);
    std::vector<int> draws;
    for (int i = 0; i < 10; ++i) draws.push_back(static_cast<int>(wide.randint(-3, 3)));
    QCOMPARE(draws, (std::vector<int>{-1, 2, -3, 1, 3, 3, 3, 3, 3, -3}));
    std::vector<int> sample;
    for (const std::size_t value : wide.sample(30, 12)) sample.push_back(static_cast<int>(value));
    QCOMPARE(sample, (std::vector<int>{5, 2, 25, 26, 4, 7, 20, 21, 27, 24, 12, 3}));
  }
  void samples_stay_in_the_space_and_a_sequence_repeats() {
    SearchSpace space = preset_space("iwslt14");
    PythonRandom random(7);
    for (int i = 0; i < 200; ++i) QVERIFY(space.contains(sample_as_hat(space, random)));
    PythonRandom one(11), two(11);
    const Architecture first = sample_as_hat(space, one);
    QVERIFY(sample_as_hat(space, two) == first);
    QVERIFY(sample_as_hat(space, one) == sample_as_hat(space, two));
  }
  void spaces_that_hat_has_no_words_for_are_refused() {
    SearchSpace space = preset_space("sample");
    space.any_sources = true;
    PythonRandom random(1);
    QVERIFY_THROWS_EXCEPTION(Error, (void)sample_as_hat(space, random));
    space.any_sources = false;
    space.sources = {{1, {}}, {4, {}}, {0, SourceSet{1, 3}}};
    QCOMPARE(hat_sampler_problems(space).size(), std::size_t(2));
  }
};

QTEST_GUILESS_MAIN(TestHatSampler)
#include "test_hat_sampler.moc"
