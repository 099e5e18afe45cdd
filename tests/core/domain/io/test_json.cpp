// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "domain/arch/cost.h"
#include "domain/io/json.h"

using namespace hat;

namespace {
QJsonObject parse(const std::string& text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object(); }
}  // namespace

class TestJson : public QObject {
  Q_OBJECT
 private slots:
  void an_architecture_has_its_cost_and_layers_that_add_up() {
    const Architecture arch = architecture_from_text("enc 64: 96/4 128/2 | dec 48: 128/2/4@1,2");
    const QJsonObject json = parse(to_json(arch, 48, 30));
    QCOMPARE(json["architecture"].toString().toStdString(), to_text(arch));
    QCOMPARE(json["id"].toString().toStdString(), id_of(arch));
    QCOMPARE(json["params"].toInteger(), params_of(arch, 48));
    QCOMPARE(json["flops"].toInteger(), flops_of(arch, 48, 30));
    QCOMPARE(json["encoder"].toArray().size(), 2);
    QCOMPARE(json["decoder"][0]["sources"].toArray(), QJsonArray({1, 2}));
    qint64 params = 0;
    for (const char* stack : {"encoder", "decoder"})
      for (const auto& layer : json[stack].toArray()) params += layer.toObject()["params"].toInteger();
    QCOMPARE(params, params_of(arch, 48));
  }
  void the_number_of_architectures_is_exact() {
    const SearchSpace space = preset_space("wmt14");
    const QJsonObject json = parse(to_json(space));
    QCOMPARE(json["count"].toString().toStdString(), space.count().get_str());
    QCOMPARE(json["sources"].toArray()[1].toString(), QString("last 2"));
  }
  void a_translation_is_one_line_and_attention_keeps_its_order() {
    Translation translation;
    translation.source = "a\nb \"c\"";
    translation.encoder_ms = 1;
    translation.decoder_ms = 2;
    Hypothesis hypothesis{"Text", {"Te", "xt"}, -0.5, {}};
    // 1 head, 2 targets, 2 encoder layers, 2 tokens
    hypothesis.attention.push_back({1, {2, 4}, 1, 2, 2, {0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.25f, 0.125f, 0.125f}});
    translation.hypotheses = {hypothesis};
    const std::string line = to_json_line(translation, architecture_from_text("enc 1: 1/1 | dec 1: 1/1/1@1"));
    QCOMPARE(line.find('\n'), std::string::npos);
    const QJsonObject json = parse(line);
    QCOMPARE(json["latency_ms"].toDouble(), 3.0);
    QCOMPARE(json["source"].toString(), QString("a\nb \"c\""));
    const auto attention = json["hypotheses"][0]["attention"][0];
    QCOMPARE(attention["encoder_layers"].toArray(), QJsonArray({2, 4}));
    QCOMPARE(attention["weights"][0][1][0][1].toDouble(), 0.25);
    QCOMPARE(attention["weights"][0][0][1][0].toDouble(), 0.3);
  }
  void text_that_is_not_utf8_does_not_break_a_document() {
    ModelInfo info;
    info.name = "\xFF";
    QVERIFY(!parse(to_json(info)).isEmpty());
  }
  void a_training_tells_whether_its_end_was_validated_and_how_long_its_updates_took() {
    TrainResult result;
    result.updates = 50;
    result.seconds = 12;
    result.training_seconds = 8;
    QVERIFY(!parse(to_json(result))["end_is_validated"].toBool(true));
    result.validations.push_back({40, "largest", architecture_from_text("enc 64: 96/4 | dec 48: 128/2/4@1"), 8, 7});
    QVERIFY(!parse(to_json(result))["end_is_validated"].toBool(true));
    result.validations.front().update = 50;
    const QJsonObject json = parse(to_json(result));
    QVERIFY(json["end_is_validated"].toBool());
    QCOMPARE(json["training_seconds"].toDouble(), 8.0);
    QCOMPARE(json["seconds"].toDouble(), 12.0);
  }
  void a_search_tells_measured_only_when_it_was_measured() {
    SearchResult result;
    result.best.latency_ms = 9;
    result.budget_ms = 10;
    QVERIFY(!parse(to_json(result)).contains("measured_ms"));
    result.was_measured = true;
    result.measured = {2, 7.5, 0, 0};
    QCOMPARE(parse(to_json(result))["measured_ms"].toDouble(), 9.5);
    QCOMPARE(parse(to_json(result))["predicted_ms"].toDouble(), 9.0);
  }
};

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
