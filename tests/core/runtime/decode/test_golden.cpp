// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/runtime/decode/golden.h"
#include "runtime/decode/translator.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::runtime::decode;
using namespace hat::test;

/// The decoder against HAT itself. Tolerances: 1e-4 on logits and encoder outputs, 1e-3 on scores.
class TestGolden : public QObject {
  Q_OBJECT

  struct Toy {
    std::shared_ptr<const WeightMap> weights;
    Network network;
    QJsonObject genes, batch;
  };
  std::map<std::string, Toy> toys_;

  const Toy& toy(const std::string& kind) {
    Toy& t = toys_[kind];
    if (!t.weights) {
      t.weights = read_weights(std::string(HAT_TEST_DATA "/golden/") + kind + "/model.safetensors");
      t.network = golden_network(kind, *t.weights);
      t.genes = read_json(golden_folder() + kind.c_str() + "/genes.json");
      t.batch = read_json(golden_folder() + kind.c_str() + "/batch.json");
    }
    return t;
  }
  static std::vector<int> unpadded(const QJsonValue& row) {
    std::vector<int> all = ints(row);
    std::erase(all, Special::pad);
    return all;
  }
  void rows(const char* suffix) {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("gene");
    for (const char* kind : {"shared", "separate"}) {
      const QStringList files = QDir(golden_folder() + kind).entryList({QString("*.") + suffix});
      QVERIFY2(files.size() >= 3, "the reference numbers are not whole");
      for (const QString& file : files) {
        const QString gene = file.section('.', 0, 0);
        QTest::newRow(qPrintable(kind + ("/" + gene))) << kind << gene;
      }
    }
  }

 private slots:
  void logits_of_every_gene_are_hats_data() { rows("logits.npy"); }
  void logits_of_every_gene_are_hats() {
    QFETCH(QString, kind);
    QFETCH(QString, gene);
    const Toy& t = toy(kind.toStdString());
    const Architecture arch = architecture_of(t.genes[gene].toObject(), 3);
    for (const Kernels* kernels : all_kernels()) {
      Translator translator(std::make_shared<PackedModel>(t.weights, t.network, arch), 1, *kernels);
      const Array encoder =
          read_npy(golden_folder() + kind + "/" + gene + ".encoder_out.npy");                // [T, B, E], left padded
      const Array expected = read_npy(golden_folder() + kind + "/" + gene + ".logits.npy");  // [B, T, V], right padded
      const QJsonArray sources = t.batch["src_tokens"].toArray(), inputs = t.batch["prev_output_tokens"].toArray();
      double worst = 0, worst_encoder = 0;
      for (int b = 0; b < sources.size(); ++b) {
        const std::vector<int> source = unpadded(sources[b]), target = unpadded(inputs[b]);
        const std::vector<float> logits = translator.logits(source, target);
        const std::size_t vocab = expected.shape[2];
        QCOMPARE(logits.size(), target.size() * vocab);
        for (std::size_t i = 0; i < logits.size(); ++i)
          worst = std::max(
              worst, std::abs(static_cast<double>(logits[i]) - expected.values[b * expected.shape[1] * vocab + i]));
        const std::vector<float> out = translator.encoder_outputs(source).back();
        const std::int64_t dim = encoder.shape[2], first = encoder.shape[0] - static_cast<std::int64_t>(source.size());
        for (std::size_t i = 0; i < source.size(); ++i)
          for (int d = 0; d < dim; ++d)
            worst_encoder =
                std::max(worst_encoder, std::abs(static_cast<double>(out[i * dim + d]) -
                                                 encoder.values[((first + i) * encoder.shape[1] + b) * dim + d]));
      }
      QVERIFY2(worst < 1e-4, qPrintable(QString("%1 logits differ by %2").arg(kernels->name).arg(worst)));
      QVERIFY2(worst_encoder < 1e-4,
               qPrintable(QString("%1 encoder outputs differ by %2").arg(kernels->name).arg(worst_encoder)));
    }
  }

  void translations_are_hats_data() { rows("translations.json"); }
  void translations_are_hats() {
    QFETCH(QString, kind);
    QFETCH(QString, gene);
    const Toy& t = toy(kind.toStdString());
    Translator translator(
        std::make_shared<PackedModel>(t.weights, t.network, architecture_of(t.genes[gene].toObject(), 3)));
    const QJsonObject expected = read_json(golden_folder() + kind + "/" + gene + ".translations.json");
    const std::vector<int> ids = ints(t.batch["gen_ids"]);
    const QJsonArray sources = t.batch["gen_src_tokens"].toArray();
    QVERIFY(!expected.isEmpty());
    for (const QString& setting : expected.keys()) {
      if (!expected[setting].isArray() || !setting.contains("beam")) continue;  // facts about the run
      DecodeOptions options;
      options.max_length = expected["max_len_b"].toInt();
      static const QRegularExpression form("beam(\\d+)_lenpen([\\d_]+)");
      const auto match = form.match(setting);
      QVERIFY2(match.hasMatch(), qPrintable(setting));
      options.beam = match.captured(1).toInt();
      options.length_penalty = match.captured(2).replace('_', '.').toDouble();
      options.n_best = options.beam;
      for (const QJsonValue sentence : expected[setting].toArray()) {
        const auto at = std::find(ids.begin(), ids.end(), sentence["id"].toInt());
        QVERIFY(at != ids.end());
        const std::vector<int> source = unpadded(sources[static_cast<int>(at - ids.begin())]);
        const Decoded decoded = translator.translate(std::span(&source, 1), options)[0];
        const QJsonArray hypotheses = sentence["hyps"].toArray();
        QVERIFY(decoded.hypotheses.size() >= static_cast<std::size_t>(hypotheses.size()));
        for (int h = 0; h < hypotheses.size(); ++h) {
          std::vector<int> tokens = ints(hypotheses[h]["tokens"]);
          QCOMPARE(tokens.back(), Special::eos);
          tokens.pop_back();
          QCOMPARE(decoded.hypotheses[h].tokens, tokens);
          QVERIFY(std::abs(decoded.hypotheses[h].score - hypotheses[h]["score"].toDouble()) < 1e-3);
        }
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
