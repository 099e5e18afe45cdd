// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>

#include "domain/arch/cost.h"
#include "domain/io/atomic_file.h"
#include "domain/io/cost_file.h"
#include "domain/io/space_yaml.h"
#include "domain/space/hat_sampler.h"
#include "domain/space/search_space.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

class TestCli : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  static std::string first_lines(const QString& file, int count) {
    QFile in(file);
    QByteArray text;
    if (in.open(QIODevice::ReadOnly))
      for (int i = 0; i < count; ++i) text += in.readLine();
    return text.toStdString();
  }
  QString write(const char* name, const std::string& text) const {
    write_atomically(dir_.filePath(name).toStdString(), text);
    return dir_.filePath(name);
  }

 private slots:
  void initTestCase() { qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8()); }
  void help_goes_to_stdout_and_names_every_command() {
    const Run run = hat_program({"--help"});
    QCOMPARE(run.status, 0);
    for (const char* command : {"describe", "space", "zoo", "convert", "prepare", "train", "loss", "latency", "search",
                                "specialise", "translate", "evaluate", "bleu", "export", "demo"})
      QVERIFY2(run.out.contains(command), command);
    QVERIFY(hat_program({"train", "super", "--help"}).out.contains("--max-updates"));
  }
  void describe_prints_what_the_domain_computes() {
    const char* text = "enc 256: 1024/8 768/4 512/4 | dec 192: 1024/8/4@2,3 512/4/4@3";
    const Run run = hat_program({"describe", text, "--space", "sample", "--json"});
    QCOMPARE(run.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    const Architecture arch = architecture_from_text(text);
    QCOMPARE(json["id"].toString().toStdString(), id_of(arch));
    QCOMPARE(json["params"].toInteger(), params_of(arch, 256));
    QCOMPARE(json["flops"].toInteger(), flops_of(arch, 256, 20));
  }
  void the_zoo_lists_describes_and_compares_the_published_models() {
    QCOMPARE(QJsonDocument::fromJson(hat_program({"zoo", "--json"}).out).array().size(), 44);
    const QJsonArray wmt19 = QJsonDocument::fromJson(hat_program({"zoo", "--task", "wmt19", "--json"}).out).array();
    QCOMPARE(wmt19.size(), 6);
    QCOMPARE(wmt19[0].toObject()["params"].toInteger(),
             params_of(architecture_from_text(wmt19[0].toObject()["architecture"].toString().toStdString()), 512));
    QCOMPARE(QJsonDocument::fromJson(hat_program({"zoo", "--device", "raspberrypi", "--json"}).out).array().size(), 12);
    const Run one = hat_program({"zoo", "titanxp@45.6ms"});
    QVERIFY(one.out.contains("HAT_iwslt14deen_titanxp@45.6ms_bleu@33.4") &&
            one.out.contains("enc 512: 1024/4 1024/4 1024/2"));
    const Run two = hat_program({"zoo", "ende_titanxp@146.7ms", "ende_raspberrypi@6.0s"});
    QVERIFY2(two.status == 0 && two.out.contains("6491") && two.out.contains("6042"), two.err.constData());
    QVERIFY(hat_program({"zoo", "--baselines"}).out.contains("Evolved Transformer"));
    const Run many = hat_program({"zoo", "raspberrypi"});
    QCOMPARE(many.status, 2);
    SAYS(many, "is a part of several names");
    QVERIFY(hat_program({"describe", "HAT_iwslt14deen_titanxp@45.6ms_bleu@33.4"}).out.contains("16.8 M"));
  }
  void an_architecture_may_name_layers_beyond_its_own_where_the_space_has_them() {
    // HAT's genes with fewer encoder layers than the SuperTransformer: the program prints this text form and takes it
    // again.
    const char* text = "enc 512: 2048/4 2048/4 | dec 512: 1024/4/4@5,6";
    QCOMPARE(hat_program({"describe", text, "--super-layers", "6"}).status, 0);
    const Run alone = hat_program({"describe", text});
    QCOMPARE(alone.status, 2);
    SAYS(alone, "expected encoder layers of at most 2, got 6");
    const Run beyond = hat_program({"describe", text, "--super-layers", "5"});
    QCOMPARE(beyond.status, 2);
    SAYS(beyond, "expected encoder layers of at most 5, got 6");
  }
  void the_hat_sampler_draws_what_hat_draws() {
    const Run run = hat_program({"space", "wmt14", "--sample", "3", "--seed", "17", "--sampler", "hat"});
    QByteArray expected;
    for (std::uint64_t update = 17; update < 20; ++update)
      expected += QByteArray::fromStdString(to_text(hat_sample_of_update(preset_space("wmt14"), update))) + '\n';
    QCOMPARE(run.out, expected);
    const Run wrong = hat_program({"space", "wmt14", "--sample", "3", "--sampler", "dice"});
    QCOMPARE(wrong.status, 2);
    SAYS(wrong, "--sampler: expected one of own, hat, got \"dice\"");
  }
  void one_architecture_is_measured_part_by_part_and_by_length() {
    const QStringList quick{"latency",      "profile",
                            "--vocab-size", "40",
                            "--lengths",    "2",
                            "--longest",    "4",
                            "--repeats",    "1",
                            "--warmup",     "0",
                            "--arch",       "enc 192: 512/4 512/4 512/4 | dec 192: 512/4/4@3"};
    const Run run = hat_program(QStringList(quick) << "--json");
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    const QJsonArray points = json["points"].toArray();
    QCOMPARE(points.size(), 2);
    double sum = 0;
    QStringList names;
    for (const QJsonValue& part : points[1].toObject()["components"].toArray()) {
      sum += part.toObject()["ms"].toDouble();
      names << part.toObject()["component"].toString();
    }
    QVERIFY(std::abs(sum - points[1].toObject()["latency_ms"].toDouble()) < 1e-6);
    for (const char* name : {"encoder_attention", "self_attention", "cross_attention", "ffn", "output"})
      QVERIFY2(names.contains(name), name);
    const Run table = hat_program(quick);
    QVERIFY(table.status == 0 && table.out.contains("cross-attention"));
    const Run wrong = hat_program({"latency", "profile", "--lengths", "0"});
    QCOMPARE(wrong.status, 2);
    SAYS(wrong, "--lengths");
  }
  void a_predictor_is_compared_with_simpler_ones_on_rows_it_has_not_seen() {
    const QString data = HAT_SOURCE_DIR "/resources/sample/latency.csv";
    const QString fitted = dir_.filePath("fitted.safetensors");
    QCOMPARE(
        hat_program({"latency", "fit", "--data", data, "--output", fitted, "--kind", "mlp", "--steps", "40"}).status,
        0);
    const Run run = hat_program({"latency", "compare", "--predictor", fitted, "--data", data, "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].toObject()["predictor"].toString(), QString("fitted"));
    QCOMPARE(rows[5].toObject()["predictor"].toString(), QString("layers"));
    for (const QJsonValue& row : rows) {
      for (const char* key : {"rmse_ms", "mape", "kendall_tau", "pairs_wrong"}) QVERIFY(row.toObject().contains(key));
      QCOMPARE(row.toObject()["rows"].toInt(), 30);  // a tenth of 300
    }
    const Run other =
        hat_program({"latency", "compare", "--predictor", fitted, "--data", write("few.csv", first_lines(data, 61))});
    QCOMPARE(other.status, 2);
    SAYS(other, "few.csv");
  }
  void every_kind_is_compared_on_blocks_that_were_held_out() {
    const QString data = HAT_SOURCE_DIR "/resources/sample/latency.csv";
    const Run run = hat_program({"latency", "compare", "--data", data, "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(rows.size(), 5);
    for (const QJsonValue& row : rows) QCOMPARE(row.toObject()["rows"].toInt(), 300);
    const Run wrong = hat_program({"latency", "compare", "--data", data, "--held-out", "0.7"});
    QCOMPARE(wrong.status, 2);
    SAYS(wrong, "--held-out: expected a share above 0 and below 0.5, got 0.7");
  }
  void costs_of_layers_are_fitted_when_asked_for_and_evaluated() {
    const QString data = HAT_SOURCE_DIR "/resources/sample/latency.csv";
    const QString fitted = dir_.filePath("layers.safetensors");
    const Run fit = hat_program({"latency", "fit", "--data", data, "--output", fitted, "--kind", "layers", "--json"});
    QVERIFY2(fit.status == 0, fit.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(fit.out).object();
    QCOMPARE(told["kind"].toString(), QString("layers"));
    QVERIFY(told["held_out"].toObject()["kendall_tau"].toDouble() > 0.8);
    const Run run = hat_program({"latency", "evaluate", "--predictor", fitted, "--data", data, "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    for (const char* key : {"rmse_ms", "mape", "kendall_tau", "pairs_wrong"})
      QVERIFY(QJsonDocument::fromJson(run.out).object().contains(key));
    QCOMPARE(hat_program({"latency", "fit", "--data", data, "--output", fitted, "--kind", "forest"}).status, 2);
    const Run steps = hat_program({"latency", "fit", "--data", data, "--output", fitted, "--steps", "40"});
    QCOMPARE(steps.status, 2);
    SAYS(steps, "--steps: expected beside --kind mlp alone");
  }
  void a_latency_data_set_is_audited_for_drift() {
    const Run run = hat_program({"latency", "audit", HAT_SOURCE_DIR "/resources/sample/latency.csv", "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QVERIFY(json["rows"].toInt() > 40 && !json["blocks"].toArray().isEmpty() && json.contains("slow"));
    QCOMPARE(hat_program({"latency", "audit", dir_.filePath("none.csv")}).status, 2);
  }
  void an_architecture_outside_the_space_is_wrong_usage_with_every_misfit() {
    const Run run = hat_program({"describe", "enc 100: 1024/8 512/4 512/4 | dec 192: 1000/8/4@1", "--space", "sample"});
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    SAYS(run, "got 100");
    SAYS(run, "got 1000");
    SAYS(run, "sources");
  }
  void the_same_seed_samples_the_same_architectures() {
    const Run a = hat_program({"space", "sample", "--sample", "5", "--seed", "7"});
    QCOMPARE(a.status, 0);
    QCOMPARE(a.out.count('\n'), 5);
    QCOMPARE(a.out, hat_program({"space", "sample", "--sample", "5", "--seed", "7"}).out);
    QVERIFY(a.out != hat_program({"space", "sample", "--sample", "5", "--seed", "8"}).out);
  }
  void a_search_within_an_impossible_budget_leaves_nothing_behind() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample", output = dir_.filePath("impossible");
    const Run run = hat_program({"search", "--model", sample + "/super", "--predictor",
                                 sample + "/predictor.safetensors", "--budget-ms", "0.1", "--output", output});
    QCOMPARE(run.status, 1);
    SAYS(run, "the fastest architecture of this space takes up to");
    QVERIFY(!QFileInfo::exists(output));
  }
  void a_budget_is_answered_by_the_best_model_that_keeps_it() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample";
    // 18.5 ms are what the SuperTransformer's largest takes: more than every trained model, and worse than the best of
    // them.
    const Run wide = hat_program({"translate", "--model", sample, "--budget-ms", "1000"}, "open the file\n");
    QCOMPARE(wide.status, 0);
    SAYS(wide, "BLEU 22.66");
    const Run none = hat_program({"translate", "--model", sample, "--budget-ms", "0.5"}, "open the file\n");
    QCOMPARE(none.status, 1);
    SAYS(none, "no model of the workspace keeps 0.5 ms: the fastest, Smallest, inherited, is predicted to take");
  }
  void a_search_looks_in_a_part_of_the_space_with_any_subset_of_sources() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample", output = dir_.filePath("part");
    SearchSpace part = preset_space("sample");
    part.encoder_dims = {192};
    part.any_sources = true;
    const Run run = hat_program({"search", "--model", sample, "--space", write("part.yaml", space_to_yaml(part)),
                                 "--budget-ms", "30", "--population", "6", "--generations", "2", "--valid-tokens", "60",
                                 "--remeasure=false", "--output", output, "--json", "--all"});
    QCOMPARE(run.status, 0);
    SAYS(run, "few of the subsets of encoder layers");
    QCOMPARE(load_space(output.toStdString() + "/space.yaml").encoder_dims, std::vector<int>{192});
    bool beyond_hat = false;
    for (const QJsonValue& one : QJsonDocument::fromJson(run.out).object()["evaluated"].toArray()) {
      const Architecture arch = architecture_from_text(one["architecture"].toString().toStdString());
      QVERIFY(part.contains(arch));
      beyond_hat = beyond_hat || !preset_space("sample").contains(arch);
    }
    QVERIFY(beyond_hat);
  }
  void a_space_that_the_weights_were_not_trained_on_is_refused_with_every_field() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample";
    SearchSpace other = preset_space("sample");
    other.encoder_ffn_dims = {1024, 256};
    other.decoder_depths = {6, 4};
    const Run run =
        hat_program({"search", "--model", sample + "/super", "--predictor", sample + "/predictor.safetensors",
                     "--space", write("other.yaml", space_to_yaml(other)), "--budget-ms", "30"});
    QCOMPARE(run.status, 2);
    SAYS(run, "other.yaml: space.encoder_ffn_dims: expected choices of the SuperTransformer (1024, 768, 512), got 256");
    SAYS(run, "other.yaml: space.decoder_depths: expected choices of the SuperTransformer (4, 3, 2, 1), got 6");
  }
  void one_set_of_weights_serves_every_subset_of_encoder_layers() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample/super";
    const auto with = [](const char* sources) {
      return QString("enc 256: 1024/8 1024/8 1024/8 1024/8 | dec 256: 1024/8/8@%1 1024/8/8@4").arg(sources);
    };
    const Run run = hat_program({"loss", "--model", sample, "--arch", with("1,3"), "--valid-tokens", "60", "--json"});
    QCOMPARE(run.status, 0);
    QVERIFY(QJsonDocument::fromJson(run.out).object()["loss_bits"].toDouble() > 0);
    const Run beyond = hat_program({"loss", "--model", sample, "--arch", with("1,5"), "--valid-tokens", "60"});
    QCOMPARE(beyond.status, 2);
    SAYS(beyond, "decoder[1].sources: expected any of the encoder layers 1 to 4, got {1,5}");
  }
  void an_unknown_key_of_a_config_file_names_file_and_key() {
    const Run run = hat_program({"train", "super", "--config", write("c.yaml", "max_update: 5\n")});
    QCOMPARE(run.status, 2);
    SAYS(run, "c.yaml: line 1: max_update: unknown key, did you mean max_updates?");
  }
  void options_override_the_config_file() {
    const Run run = hat_program({"train", "super", "--config", write("o.yaml", "lr: -1\ndropout: 2\n"), "--lr", "-5"});
    QCOMPARE(run.status, 2);
    SAYS(run, "--lr: expected a learning rate above 0 and up to 100, got -5");
    SAYS(run, "--dropout: expected a probability from 0 and below 1, got 2");
  }
  void beam_zero_is_wrong_usage() {
    const Run run = hat_program({"translate", "--model", "/nowhere", "--beam", "0"}, "a\n");
    QCOMPARE(run.status, 2);
    SAYS(run, "--beam: expected a number of hypotheses from 1 to 1000, got 0");
  }
  void bleu_of_identical_text_is_100_with_a_signature() {
    const QString reference = write("ref", "The cat sat on the mat.\nHello there, my old friend.\n");
    const Run run = hat_program({"bleu", "--reference", reference, "--json"},
                                "The cat sat on the mat.\nHello there, my old friend.\n");
    QCOMPARE(run.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QVERIFY(std::abs(json["bleu"].toDouble() - 100) < 1e-9);
    QVERIFY(json["signature"].toString().contains("tok:13a"));
  }
  void every_kind_of_bleu_says_which_one_it_is() {
    const QByteArray tokens = "It &apos;s a well-known fact , isn &apos;t it ?\nHello there , my old friend .\n";
    const QString reference = write("ref5", tokens.toStdString());
    const std::vector<std::pair<QString, QByteArray>> kinds{{"sacre", "BLEU|nrefs:1|"},
                                                            {"hat", "hat|tok:spaces|hyphens:split"},
                                                            {"hat-sacre", "BLEU|hat-sacre|detok:moses.en|nrefs:1|"}};
    for (const auto& [kind, label] : kinds) {
      const Run run = hat_program({"bleu", "--reference", reference, "--kind", kind}, tokens);
      QCOMPARE(run.status, 0);
      QVERIFY2(run.out.contains(label) && run.out.contains("100.0"), run.out.constData());
    }
    const Run run = hat_program({"bleu", "--reference", reference, "--kind", "best"}, tokens);
    QCOMPARE(run.status, 2);
    SAYS(run, "--kind: expected sacre, hat or hat-sacre, got \"best\"");
  }
  void bleu_of_too_few_lines_names_the_first_that_is_missing() {
    const QString reference = write("ref2", "a\nb\nc\n");
    const Run run = hat_program({"bleu", "--reference", reference}, "a\nb\n");
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    SAYS(run, "standard input: line 3");
  }
  void input_that_is_not_utf8_names_the_line() {
    const Run run = hat_program({"bleu", "--reference", write("ref3", "a\n")}, "\xff\n");
    QCOMPARE(run.status, 1);
    SAYS(run, "standard input: line 1: expected UTF-8 text");
  }
  void a_drawn_architecture_carries_its_name_its_totals_and_a_legend() {
    const QString sample = HAT_TEST_DATA "/golden/shared";
    const QString text = "enc 48: 96/4 128/2 64/2 | dec 64: 128/2/4@2,3 64/4/2@3";
    const Run run = hat_program({"export", "--model", sample, "--arch", text, "--format", "svg"});
    QVERIFY2(run.status == 0, run.err.constData());
    for (const char* words : {"SubTransformer ", "enc 48: 96/4 128/2 64/2", " M parameters, ",
                              " G FLOPs of a sentence of ", "bar: FFN dim", "dashed: SuperTransformer"})
      QVERIFY2(run.out.contains(words), words);
    // Nothing is drawn over the words: the first block begins below the last of them.
    double last_words = 0, first_block = 1e9;
    QXmlStreamReader xml(run.out);
    bool background = true;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      const double y = xml.attributes().value("y").toDouble();
      if (xml.name() == QLatin1String("text") && xml.attributes().value("font-size") == QLatin1String("12"))
        last_words = std::max(last_words, y);
      if (xml.name() == QLatin1String("rect") && !std::exchange(background, false))
        first_block = std::min(first_block, y);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(last_words > 0 && last_words < first_block);
  }
  void numbers_that_are_none_name_the_option() {
    const Run negative = hat_program({"space", "sample", "--sample", "1", "--seed", "-1"});
    QCOMPARE(negative.status, 2);
    QVERIFY(negative.out.isEmpty());
    SAYS(negative, "hat space: --seed: expected a whole number from 0, got \"-1\"");
    const Run word = hat_program({"space", "sample", "--sample", "x"});
    QCOMPARE(word.status, 2);
    SAYS(word, "--sample: expected a whole number, got \"x\"");
    const Run budget = hat_program({"demo", "--budget-ms", "0"});
    QCOMPARE(budget.status, 2);
    SAYS(budget, "--budget-ms: expected a positive number of ms, got 0");
  }
  void a_text_form_attends_to_layers_that_it_has() {
    const Run run = hat_program({"describe", "enc 256: 1024/8 512/4 512/4 | dec 192: 1024/8/4@4"});
    QCOMPARE(run.status, 2);
    SAYS(run, "decoder[1].sources: expected encoder layers of at most 3, got 4");
  }
  void nothing_in_is_nothing_out() {
    write_atomically(dir_.filePath("model.yaml").toStdString(), "");
    const Run run = hat_program({"translate", "--model", dir_.path()});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
  }
  void a_bad_line_costs_no_other_and_n_best_gives_as_many_lines_for_each() {
    const QString model = QString(HAT_SOURCE_DIR "/resources/sample/models/budget-4.6");
    const Run run = hat_program({"translate", "--model", model, "--beam", "2", "--n-best", "2"},
                                "Close.\n\nbad \xff byte\nClose.\n");
    QCOMPARE(run.status, 1);
    const QByteArrayList out = run.out.split('\n');
    QCOMPARE(out.size(), 9);  // and what stands behind the last end
    QVERIFY(out[0].contains('\t') && out[0] == out[6] && out[1] == out[7]);
    for (const int empty : {2, 3, 4, 5}) QCOMPARE(out[empty], QByteArray("0.0000\t"));
    SAYS(run, "hat translate: line 3: expected UTF-8 text, got an invalid byte at position 5; not translated");
    QVERIFY(!run.err.contains("line 1"));
    const Run streamed = hat_program({"translate", "--model", model, "--beam", "1", "--stream"},
                                     "Close.\nClose. Close.\nbad \xff byte\nClose.\n");
    QCOMPARE(streamed.out.count('\n'), 4);
    SAYS(streamed, "line 3: expected UTF-8 text");
    SAYS(streamed, "line 2 holds 2 sentences and is translated as one; --split takes such lines apart");
  }
  void a_folder_as_standard_input_is_told() {
    QProcess shell;
    const QString program = qEnvironmentVariable("HAT_PROGRAM", HAT_BINARY_DIR "/bin/hat");
    shell.start("/bin/sh", {"-c", "exec \"$0\" bleu --reference \"$1\" < /", program, write("ref4", "a\n")});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(shell.readAllStandardError().contains("standard input: cannot be read"));
  }
  void text_becomes_a_model_that_a_workspace_holds() {
    std::string source, target;
    for (int i = 0; i < 60; ++i) {
      const auto syllable = [](int n) { return std::string{"bdfgklmnprstvw"[n % 14], "aeiou"[n / 14 % 5]}; };
      const std::string name = syllable(i * 31) + syllable(i * 17 + 5) + syllable(i * 7);
      source += "open the " + name + " and close window " + std::to_string(i) + "\n";
      target += "oeffne das " + name + " und schliesse fenster " + std::to_string(i) + "\n";
    }
    const QString en = write("text.en", source), de = write("text.de", target);
    const QString space =
        write("tiny.yaml",
              "name: tiny\nqkv_dim: 32\nencoder_dims: [32, 16]\ndecoder_dims: [32]\nencoder_ffn_dims: [64, "
              "32]\ndecoder_ffn_dims: [64]\n"
              "encoder_heads: [4]\nself_heads: [4]\ncross_heads: [4, 2]\nencoder_depths: [2]\ndecoder_depths: [2, 1]\n"
              "sources: [last 1, last 2]\ntokens: 6\n");
    const QString data = dir_.filePath("data"), run_folder = dir_.filePath("run"), sample = dir_.filePath("workspace");
    const Run prepared =
        hat_program({"prepare", "--source", en, "--target", de, "--valid-source", en, "--valid-target", de,
                     "--source-language", "en", "--target-language", "de", "--vocab-size", "310", "--output", data});
    QVERIFY2(prepared.status == 0, prepared.err.constData());
    const QStringList train{"train",
                            "super",
                            "--data",
                            data,
                            "--space",
                            space,
                            "--output",
                            run_folder,
                            "--max-tokens",
                            "64",
                            "--checkpoint-every",
                            "2",
                            "--threads",
                            "1"};
    const Run trained = hat_program(train + QStringList{"--max-updates", "4"});
    QVERIFY2(trained.status == 0, trained.err.constData());
    SAYS(trained, "cost: ");
    SAYS(trained, " USD at 0.12 USD/kWh");
    QCOMPARE(hat_program(train + QStringList{"--max-updates", "6"}).status, 2);  // a run lies there
    const Run resumed = hat_program(train + QStringList{"--max-updates", "6", "--resume"});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QVERIFY(resumed.out.contains("updates  6"));
    // Both sessions are in the run's folder; the one that was refused is not.
    QCOMPARE(read_costs((run_folder + "/cost.yaml").toStdString()).size(), std::size_t(2));
    const QString csv = dir_.filePath("measured.csv");
    const Run measured = hat_program({"latency", "measure", "--space", space, "--samples", "2", "--warmup", "0",
                                      "--repeats", "1", "--output", csv, "--json"});
    QVERIFY2(measured.status == 0, measured.err.constData());
    const QJsonObject cost = QJsonDocument::fromJson(measured.out).object()["cost"].toObject();
    QVERIFY(cost["energy_wh"].toDouble() > 0 && cost["co2_g_per_kwh"].toDouble() == 432.7);
    QCOMPARE(read_costs(dir_.filePath("measured.cost.yaml").toStdString()).at(0).what, std::string("measure"));

    // A workspace whose validation text has names of its own: search and loss find it without --data.
    QVERIFY(QDir().mkpath(sample));
    QVERIFY(QFile::rename(run_folder + "/model", sample + "/super"));
    QVERIFY(QFile::copy(en, sample + "/held.en") && QFile::copy(de, sample + "/held.de"));
    write("workspace/workspace.yaml",
          "name: tiny\nlanguages: {source: en, target: de}\nsupertransformer: super\nvalidation: {source: held.en, "
          "target: held.de}\n");
    const Run loss = hat_program({"loss", "--model", sample, "--json"});
    QVERIFY2(loss.status == 0, loss.err.constData());
    QCOMPARE(QJsonDocument::fromJson(loss.out).object()["sentences"].toInt(), 60);
    const Run outside = hat_program({"loss", "--model", sample, "--arch", "enc 64: 64/4 64/4 | dec 32: 64/4/4@2"});
    QCOMPARE(outside.status, 2);
    SAYS(outside, "--arch: encoder_dim: expected one of 32, 16, got 64");

    const Run nameless = hat_program({"export", "--model", sample, "--output", dir_.filePath("cut"), "--fact", "text"});
    QCOMPARE(nameless.status, 2);
    SAYS(nameless, "--fact: expected NAME=VALUE, got \"text\"");
    const Run exported = hat_program({"export", "--model", sample, "--output", dir_.filePath("cut"), "--fact",
                                      "text=60 lines = all", "--fact", "by=this test"});
    QVERIFY2(exported.status == 0, exported.err.constData());
    QFile readme(dir_.filePath("cut/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QByteArray card = readme.readAll();
    QVERIFY2(card.contains("- text: 60 lines = all") && card.contains("- by: this test"), card.constData());
    const Run translated = hat_program({"translate", "--model", dir_.filePath("cut"), "--max-length", "5"},
                                       "open the window\n\nclose it\n");
    QVERIFY2(translated.status == 0, translated.err.constData());
    QCOMPARE(translated.out.count('\n'), 3);
    QVERIFY(hat_program({"describe", sample}).out.contains("enc 32: 64/4 64/4"));

    QFile weights(dir_.filePath("cut/model.safetensors"));
    QVERIFY(weights.resize(weights.size() / 2));
    const Run truncated = hat_program({"translate", "--model", dir_.filePath("cut")}, "open\n");
    QCOMPARE(truncated.status, 1);
    QVERIFY(truncated.out.isEmpty());
    SAYS(truncated, "model.safetensors: truncated");
  }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
