// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"
#include "support/parts_device.h"

using namespace hat;

namespace {

/// A network with pseudo-random weights; widths as given between the ten inputs and the one output.
std::vector<DenseLayer> random_layers(const std::vector<int>& hidden, std::uint64_t seed) {
  Rng rng(seed);
  std::vector<DenseLayer> layers;
  int in = 10;
  std::vector<int> widths = hidden;
  widths.push_back(1);
  for (const int out : widths) {
    DenseLayer layer{in, out, std::vector<float>(static_cast<std::size_t>(in) * out), std::vector<float>(out)};
    for (float& w : layer.weight)
      w = (static_cast<float>(uniform_index(rng, 2001)) / 1000.f - 1.f) / std::sqrt(static_cast<float>(in));
    for (float& b : layer.bias) b = static_cast<float>(uniform_index(rng, 2001)) / 10000.f;
    layers.push_back(std::move(layer));
    in = out;
  }
  return layers;
}

PredictorInfo some_info() {
  PredictorInfo info;
  info.device = {"this machine", "a processor", 2, "an engine", "2026-01-31T12:00:00"};
  info.source_tokens = 30;
  info.target_tokens = 31;
  info.beam = 5;
  info.rows = 200;
  info.feature_norms = {640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};
  info.latency_norm_ms = 300.1;
  info.held_out = {20, 1.0 / 3, 0.05, 0.9, 0.04};
  info.split = SplitKind::blocks;
  info.held_out_share = 0.1;
  info.split_seed = 12345678901234567890U;
  info.least_ms = {{2, 1.0 / 3}, {6, 5.25}};
  return info;
}

}  // namespace

class TestPredictorFile : public QObject {
  Q_OBJECT
 private slots:
  void file_keeps_every_bit_and_fact() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.safetensors").toStdString();
    const MlpPredictor saved(random_layers({400, 400, 400, 400}, 9), some_info());
    save_predictor(saved, path);
    const auto loaded = load_predictor(path);
    const PredictorInfo& info = loaded->info();
    QCOMPARE(info.device.name, std::string("this machine"));
    QCOMPARE(info.device.threads, 2);
    QCOMPARE(info.device.date, std::string("2026-01-31T12:00:00"));
    QCOMPARE(info.source_tokens, 30);
    QCOMPARE(info.target_tokens, 31);
    QCOMPARE(info.beam, 5);
    QCOMPARE(info.held_out_share, 0.1);
    QCOMPARE(info.split_seed, std::uint64_t(12345678901234567890U));
    QCOMPARE(info.rows, std::int64_t{200});
    QVERIFY(info.least_ms == some_info().least_ms);
    QVERIFY(info.feature_norms == some_info().feature_norms);
    QVERIFY(info.latency_norm_ms == 300.1);
    QVERIFY(info.held_out.rmse_ms == 1.0 / 3);
    QCOMPARE(info.held_out.rows, std::int64_t{20});
    QCOMPARE(info.held_out.pairs_wrong, 0.04);
    QVERIFY(info.split == SplitKind::blocks && info.kind == PredictorKind::mlp);
    QVERIFY(!info.rough());
    PredictorInfo rough = some_info();
    rough.expected_error = 1.0 / 16;
    save_predictor(LayerPredictor({}, rough), path + "2");
    QCOMPARE(load_predictor(path + "2")->info().expected_error, 1.0 / 16);
    const PredictorInfo alone = read_predictor_info(path + "2");
    QVERIFY(alone.rough() && alone.kind == PredictorKind::layers && alone.rows == 200);
    Rng rng(1);
    for (int i = 0; i < 10; ++i) {
      const Architecture arch = preset_space("wmt14").sample(rng);
      QVERIFY(loaded->predict_ms(arch) == saved.predict_ms(arch));
    }
  }
  void costs_of_layers_keep_every_bit() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.safetensors").toStdString();
    LayerTerms weights{};
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = 1.0 / static_cast<double>(i + 3) - 0.2;
    const LayerPredictor saved(weights, some_info());
    save_predictor(saved, path);
    const auto loaded = load_predictor(path);
    QVERIFY(loaded->info().kind == PredictorKind::layers);
    QVERIFY(loaded->info().least_ms == some_info().least_ms);
    Rng rng(1);
    for (int i = 0; i < 10; ++i) {
      const Architecture arch = preset_space("wmt14").sample(rng);
      QVERIFY(loaded->predict_ms(arch) == saved.predict_ms(arch));
      QVERIFY(loaded->predict_features_ms(features_of(arch)) == saved.predict_features_ms(features_of(arch)));
    }
  }
  void costs_of_components_keep_every_bit() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.safetensors").toStdString();
    const SearchSpace space = preset_space("sample");
    PredictorInfo info = some_info();
    info.source_tokens = info.target_tokens = space.tokens;
    info.calibration = {0.9, 1.0 / 3 + 0.7, 1.1, std::numeric_limits<double>::infinity()};
    const ComponentPredictor saved(test::PartsRows({0.1, 0.1}, space, 60, 1, 0.05).fit(space), info);
    save_predictor(saved, path);
    const auto loaded = load_predictor(path);
    QVERIFY(loaded->info().calibration == info.calibration);
    const auto* components = dynamic_cast<const ComponentPredictor*>(loaded.get());
    QVERIFY(components && components->costs() == saved.costs());
    QVERIFY(components->predict_ms(space.largest()) == saved.predict_ms(space.largest()));
    QVERIFY(components->predict_at_ms(space.largest(), 61, 7) == saved.predict_at_ms(space.largest(), 61, 7));
  }
  void kinds_and_terms_of_a_later_version_are_refused_in_a_sentence() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.safetensors").toStdString();
    save_predictor(LayerPredictor({}, some_info()), path);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto refused = [&](const char* what, const char* by) {
      QByteArray changed = whole;
      changed.replace(what, by);  // of equal length: the header's length stays
      const std::string other = folder.filePath("other.safetensors").toStdString();
      QFile out(QString::fromStdString(other));
      if (changed == whole || !out.open(QIODevice::WriteOnly) || out.write(changed) < 0) return std::string();
      out.close();
      try {
        (void)load_predictor(other);
      } catch (const Error& error) {
        return error.code() == ErrorCode::format ? std::string(error.what()) : std::string();
      }
      return std::string();
    };
    const std::string kind = refused("predictor: layers", "predictor: forest");
    QVERIFY2(kind.find("other.safetensors: kind: expected a kind of predictor that this version knows (components, "
                       "layers, mlp), got "
                       "\"forest\"") != std::string::npos,
             kind.c_str());
    const std::string terms = refused("layers^2", "layers^3");
    QVERIFY2(terms.find("other.safetensors: terms") != std::string::npos, terms.c_str());
  }
  void missing_and_foreign_files_are_named() {
    QTemporaryDir folder;
    const std::string missing = folder.filePath("missing.safetensors").toStdString();
    try {
      (void)load_predictor(missing);
      QFAIL("loaded a missing file");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::io);
      QVERIFY(std::string(error.what()).find("missing.safetensors") != std::string::npos);
    }
    const std::string foreign = folder.filePath("foreign.safetensors").toStdString();
    QFile file(QString::fromStdString(foreign));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray header = "{\"__metadata__\":{\"format\":\"pt\"}}";
    QByteArray length(8, '\0');
    length[0] = static_cast<char>(header.size());
    file.write(length + header);
    file.close();
    try {
      (void)load_predictor(foreign);
      QFAIL("loaded a file without a predictor");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QVERIFY2(std::string(error.what()).find("foreign.safetensors: kind") != std::string::npos, error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TestPredictorFile)
#include "test_predictor_file.moc"
