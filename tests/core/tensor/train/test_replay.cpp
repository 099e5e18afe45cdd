// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <QtTest>

#include <cmath>
#include <numbers>

#include "core/runtime/decode/golden.h"
#include "domain/io/hat/mmap_data.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"
#include "tensor/train/schedule.h"
#include "tensor/train/validation.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;
using namespace hat::test;

namespace {

std::string data_file(const QString& kind, const char* name) {
  return std::string(HAT_TEST_DATA "/golden/") + kind.toStdString() + "/" + name;
}

std::vector<std::vector<std::int32_t>> unpadded(const QJsonValue& rows) {
  std::vector<std::vector<std::int32_t>> all;
  for (const QJsonValue row : rows.toArray()) {
    std::vector<std::int32_t>& tokens = all.emplace_back();
    for (const int token : ints(row))
      if (token != Special::pad) tokens.push_back(token);
  }
  return all;
}

RaggedBatch batch_of(const QJsonObject& json) {
  const auto sources = unpadded(json["src"]), targets = unpadded(json["target"]);
  return make_ragged(std::vector<std::span<const std::int32_t>>(sources.begin(), sources.end()),
                     std::vector<std::span<const std::int32_t>>(targets.begin(), targets.end()));
}

/// The settings of a run of HAT's, as its args.json tells them.
TrainConfig config_of(const QJsonObject& args) {
  TrainConfig config;
  const QStringList betas = args["adam_betas"].toString().remove('(').remove(')').split(',');
  config.adam_beta1 = betas[0].toDouble();
  config.adam_beta2 = betas[1].toDouble();
  config.adam_eps = args["adam_eps"].toDouble();
  config.weight_decay = args["weight_decay"].toDouble();
  config.clip_norm = args["clip_norm"].toDouble();
  config.label_smoothing = args["label_smoothing"].toDouble();
  config.warmup_updates = args["warmup_updates"].toInt();
  config.warmup_init_lr = args["warmup_init_lr"].toDouble();
  config.max_updates = args["max_update"].toInt();
  const bool cosine = args["lr_scheduler"].toString() == "cosine";
  config.schedule = cosine ? Schedule::cosine : Schedule::inverse_sqrt;
  config.lr = cosine ? args["max_lr"].toDouble() : args["lr"].toArray()[0].toDouble();
  config.min_lr = args["lr"].toArray()[0].toDouble();
  return config;
}

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b); }

}  // namespace

class TestReplay : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { torch::set_num_threads(1); }

  // Origin: 12 updates of HAT's train.py from the same weights on the same batches. Tolerances: loss and gradient norm
  // 1e-5 relative, sums of weights 3e-4 where rounding noise is amplified (the K third of in_proj_bias, whose gradient
  // is 0).
  void twelve_updates_repeat_hats_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("shared embeddings, cosine, two batches an update") << "shared";
    QTest::newRow("separate embeddings, inverse_sqrt, decay, clipping") << "separate";
  }
  void twelve_updates_repeat_hats() {
    QFETCH(QString, kind);
    const QString folder = golden_folder() + kind + "/";
    const auto weights = read_weights(data_file(kind, "init.safetensors"));
    SuperTransformer network(golden_network(kind.toStdString(), *weights), *weights);
    network.train_weights(true);
    const TrainConfig config = config_of(read_json(folder + "args.json"));
    Adam adam(network.parameters(), config);
    QFile file(folder + "train_log.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray log = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(log.size(), 12);
    PassOptions options;
    options.training = true;
    for (int n = 0; n < log.size(); ++n) {
      const QJsonObject update = log[n].toObject();
      const Architecture arch = architecture_of(update["config"].toObject(), 3);
      double loss = 0, nll = 0;
      std::int64_t tokens = 0;
      for (const QJsonValue batch : update["batches"].toArray()) {
        const RaggedBatch ragged = batch_of(batch.toObject());
        const ops::Loss part = network.loss(arch, ragged, config.label_smoothing, options);
        part.sum.backward();
        loss += part.loss;
        nll += part.nll;
        tokens += ragged.target.rows();
      }
      QCOMPARE(tokens, static_cast<std::int64_t>(update["ntokens"].toInt()));
      const double per_token = 1 / (static_cast<double>(tokens) * std::numbers::ln2);
      const auto told = [&](const char* what, double ours, double theirs) {
        return qPrintable(
            QString("update %1: %2 %3, HAT %4").arg(n).arg(what).arg(ours, 0, 'g', 10).arg(theirs, 0, 'g', 10));
      };
      QVERIFY2(close(loss * per_token, update["loss_base2"].toDouble(), 1e-5),
               told("loss", loss * per_token, update["loss_base2"].toDouble()));
      QVERIFY2(close(nll * per_token, update["nll_base2"].toDouble(), 1e-5),
               told("nll", nll * per_token, update["nll_base2"].toDouble()));
      double scale = 1.0 / static_cast<double>(tokens);
      const double norm = adam.gradient_norm(scale);
      QVERIFY2(close(norm, update["gnorm"].toDouble(), 1e-5), told("gradient norm", norm, update["gnorm"].toDouble()));
      if (config.clip_norm > 0 && norm > config.clip_norm) scale *= config.clip_norm / norm;
      const double lr = learning_rate(config, n);
      QVERIFY2(close(lr, update["lr_used"].toDouble(), 1e-9), told("lr", lr, update["lr_used"].toDouble()));
      adam.step(lr, scale);
    }
    const QJsonObject sums = read_json(folder + "param_sums_after_12_updates.json");
    for (const auto& [name, tensor] : network.parameters()) {
      const QJsonArray expected = sums[QString::fromStdString(name)].toArray();
      QVERIFY2(expected.size() == 2, name.c_str());
      const torch::Tensor values = tensor.detach().to(torch::kFloat64);
      const bool noisy = name.ends_with("in_proj_bias");
      const double sum = values.sum().item<double>(), absolute = values.abs().sum().item<double>();
      const double tolerance = noisy ? 1e-3 : 1e-4;
      QVERIFY2(
          std::abs(sum - expected[0].toDouble()) < tolerance,
          qPrintable(
              QString("%1: %2, HAT %3").arg(name.c_str()).arg(sum, 0, 'g', 9).arg(expected[0].toDouble(), 0, 'g', 9)));
      QVERIFY2(std::abs(absolute - expected[1].toDouble()) < tolerance,
               qPrintable(QString("%1: %2, HAT %3")
                              .arg(name.c_str())
                              .arg(absolute, 0, 'g', 9)
                              .arg(expected[1].toDouble(), 0, 'g', 9)));
    }
  }

  // Origin: HAT's validation of inherited weights on the toy valid set, as its evolution calls it; tolerance 1e-5
  // relative.
  void the_validation_loss_of_every_gene_is_hats() {
    const QString folder = golden_folder() + "shared/", data = golden_folder() + "data_bin_joined/valid.de-en.";
    const MmapData sources = MmapData::open((data + "de").toStdString()),
                   targets = MmapData::open((data + "en").toStdString());
    QCOMPARE(sources.size(), targets.size());
    Pairs pairs;
    for (std::size_t i = 0; i < sources.size(); ++i) {
      std::vector<int> source = sources.sentence(i), target = targets.sentence(i);
      source.pop_back();
      target.pop_back();
      pairs.add(source, target);
    }
    const ValidationSet set(pairs, 0);
    const auto weights = read_weights(data_file("shared", "model.safetensors"));
    const SuperTransformer network(golden_network("shared", *weights), *weights);
    const QJsonObject genes = read_json(folder + "genes.json"), summary = read_json(folder + "summary.json");
    int compared = 0;
    for (const QString& gene : genes.keys()) {
      const QJsonValue expected = summary[gene]["valid_set_loss_base2"];
      if (!expected.isDouble()) continue;
      const double ours = set.loss(network, architecture_of(genes[gene].toObject(), 3), 0.1).loss_bits;
      QVERIFY2(
          close(ours, expected.toDouble(), 1e-5),
          qPrintable(QString("%1: %2, HAT %3").arg(gene).arg(ours, 0, 'g', 9).arg(expected.toDouble(), 0, 'g', 9)));
      ++compared;
    }
    QVERIFY(compared >= 8);
  }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "test_replay.moc"
