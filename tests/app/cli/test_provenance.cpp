// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of whose weights, which text, which predictor.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/evaluations.h"
#include "domain/io/file.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/load.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

namespace {
const char* const sample = HAT_SOURCE_DIR "/resources/sample";
QJsonObject json_of(const Run& run) { return QJsonDocument::fromJson(run.out).object(); }
}  // namespace

class TestProvenance : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;

 private slots:
  void init() { qputenv("XDG_DATA_HOME", dir_.filePath("data").toUtf8()); }

  void a_cut_out_carries_none_of_its_supertransformers_scores() {
    const char* arch = "enc 192: 512/4 512/8 768/4 | dec 192: 1024/8/8@3 1024/8/8@3";
    const Run made = hat_program({"export", "--model", sample, "--arch", arch, "--output", dir_.filePath("cut")});
    QVERIFY2(made.status == 0, made.err.constData());
    const QJsonObject model = json_of(hat_program({"describe", dir_.filePath("cut"), "--json"}))["model"].toObject();
    QCOMPARE(model["weights"].toString(), QString("inherited"));
    QCOMPARE(model["weights_from"].toString(), QString("SuperTransformer, English-German"));
    QVERIFY(!model["numbers"].toObject().contains("bleu") && !model["numbers"].toObject().contains("loss_bits"));
    QVERIFY(!model["facts"].toObject().contains("trained"));
    QVERIFY(model["parent_facts"].toObject()["trained"].toString().startsWith("4500 updates"));
    const Run text = hat_program({"describe", dir_.filePath("cut")});
    QVERIFY2(text.out.contains("weights     inherited from SuperTransformer, English-German"), text.out.constData());
    QVERIFY2(text.out.indexOf("of SuperTransformer, English-German, not of this model:") <
                 text.out.indexOf("trained: 4500 updates"),
             text.out.constData());
  }
  void a_trained_model_says_what_it_was_trained_from() {
    const QJsonObject model =
        json_of(hat_program({"describe", QString(sample) + "/models/budget-14", "--json"}))["model"].toObject();
    QCOMPARE(model["name"].toString(), QString("Good"));
    QCOMPARE(model["weights"].toString(), QString("fine-tuned"));
    QVERIFY(model["facts"].toObject()["trained"].toString().startsWith("6000 updates"));
  }
  void a_loss_says_over_how_many_tokens_of_which_text() {
    const Run run = hat_program({"loss", "--model", sample, "--valid-tokens", "60", "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(json_of(run)["target_tokens"].toInt() > 0);
    QVERIFY(json_of(run)["text"].toString().endsWith("valid.de"));
    QVERIFY(hat_program({"loss", "--model", sample, "--valid-tokens", "60"}).out.contains("valid.de"));
  }
  void an_evaluation_says_whose_weights_on_which_text_and_is_kept_when_asked() {
    write_atomically(dir_.filePath("s").toStdString(), "The file could not be opened.\n");
    write_atomically(dir_.filePath("r").toStdString(), "Die Datei konnte nicht geöffnet werden.\n");
    const QStringList command{"evaluate",
                              "--model",
                              sample,
                              "--arch",
                              "enc 192: 512/4 512/8 768/4 | dec 192: 1024/8/8@3 1024/8/8@3",
                              "--source",
                              dir_.filePath("s"),
                              "--reference",
                              dir_.filePath("r"),
                              "--keep",
                              "--json"};
    const Run run = hat_program(command);
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject json = json_of(run);
    QCOMPARE(json["weights"].toString(), QString("inherited"));
    QCOMPARE(json["weights_from"].toString(), QString("SuperTransformer, English-German"));
    QCOMPARE(json["reference"].toString(), dir_.filePath("r"));
    QVERIFY(!json["device"].toObject()["processor"].toString().isEmpty());
    QCOMPARE(json["predictor_origin"].toString(), QString("workspace"));  // nothing was measured here
    const Workspace workspace = load_workspace(sample);
    QCOMPARE(workspace.evaluations.size(), std::size_t(1));
    QCOMPARE(workspace.evaluations[0].weights, workspace.super->fingerprint);
    QCOMPARE(QString::fromStdString(workspace.evaluations[0].reference), dir_.filePath("r"));
  }
  void a_score_on_another_text_is_not_compared_with_those_of_the_other_cards() {
    const QString copy = dir_.filePath("recorded");
    std::filesystem::copy(sample, copy.toStdString(), std::filesystem::copy_options::recursive);
    write_atomically(dir_.filePath("one").toStdString(), "Open the file.\n");
    write_atomically(dir_.filePath("answer").toStdString(), "Die Datei öffnen.\n");
    const QString fast = copy + "/models/budget-4.6";
    const Run run = hat_program({"evaluate", "--model", fast, "--source", dir_.filePath("one"), "--reference",
                                 dir_.filePath("answer"), "--record"});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject model = json_of(hat_program({"describe", fast, "--json"}))["model"].toObject();
    QCOMPARE(model["facts"].toObject()["bleu text"].toString(), QString("answer (1 sentence)"));
    for (const QString& fact : model["facts"].toObject().keys())
      QVERIFY2(!fact.startsWith("bleu on "), qPrintable(fact));
    // The others are of another text: Good stays the best of those that can be compared, whatever that line gave.
    const Run translated =
        hat_program({"translate", "--model", copy, "--budget-ms", "1000", "--json"}, "Open the file.\n");
    QVERIFY2(translated.status == 0, translated.err.constData());
    QVERIFY2(json_of(translated)["chosen"].toString().startsWith("Good ("), translated.out.constData());
    QVERIFY(json_of(translated)["chosen"].toString().contains("BLEU 22.66"));
  }
  void a_search_names_its_predictor_in_words_in_json_and_in_its_folder() {
    const QString output = dir_.filePath("search");
    const QStringList command{"search",   "--model",       sample,  "--budget-ms",    "14", "--population",
                              "8",        "--generations", "2",     "--valid-tokens", "60", "--no-remeasure",
                              "--output", output,          "--json"};
    const Run run = hat_program(command);
    QVERIFY2(run.status == 0, run.err.constData());
    const QString predictor = QString(sample) + "/predictor.safetensors";
    QVERIFY2(run.err.contains(predictor.toUtf8()) && run.err.contains("workspace") && run.err.contains("300 rows"),
             run.err.constData());
    QCOMPARE(json_of(run)["predictor"].toString(), predictor);
    QCOMPARE(json_of(run)["predictor_origin"].toString(), QString("workspace"));
    QVERIFY(json_of(run)["predictor_device"].toObject()["processor"].toString().contains("EPYC"));
    QVERIFY(json_of(run)["loss_tokens"].toInt() > 0);
    const std::string winner = read_file(output.toStdString() + "/winner.yaml");
    for (const char* key : {"predictor:", "predictor_origin: workspace", "predictor_device:", "predictor_rows: 300",
                            "predictor_date:", "loss_tokens:", "loss_text:"})
      QVERIFY2(winner.find(key) != std::string::npos, (key + (" in\n" + winner)).c_str());
  }
  void a_measurement_of_another_machine_in_the_users_folder_is_passed_over_and_said() {
    const Workspace workspace = load_workspace(sample);
    QDir().mkpath(QString::fromStdString(workspace.machine_folder));
    QFile::copy(QString(sample) + "/predictor.safetensors",
                QString::fromStdString(workspace.own_predictor()));  // of its maker's machine
    auto predictor = load_predictor(workspace.own_predictor());
    PredictorInfo info = predictor->info();
    info.device.processor = "a processor of long ago";
    const auto* mlp = dynamic_cast<const MlpPredictor*>(predictor.get());
    QVERIFY(mlp);
    save_predictor(MlpPredictor(mlp->layers(), info), workspace.own_predictor());
    const Run run = hat_program({"search", "--model", sample, "--budget-ms", "14", "--population", "8", "--generations",
                                 "1", "--valid-tokens", "60", "--no-remeasure", "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(json_of(run)["predictor"].toString(), QString(sample) + "/predictor.safetensors");
    QVERIFY2(run.err.contains("passed over") && run.err.contains("processor a processor of long ago"),
             run.err.constData());
    QFile::remove(QString::fromStdString(workspace.own_predictor()));
  }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"
