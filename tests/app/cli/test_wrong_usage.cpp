// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

/// What is wrong with a command line is told before anything starts: all of it at once, each with its option and what
/// was expected.
class TestWrongUsage : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  const QString sample_ = HAT_SOURCE_DIR "/resources/sample";
  [[nodiscard]] QString write(const char* name, const std::string& content) const {
    const QString path = dir_.filePath(name);
    write_atomically(path.toStdString(), content);
    return path;
  }
  /// Status 2, each of the sentences, and nothing on stdout.
  static void refuses(const QStringList& arguments, const std::vector<const char*>& sentences) {
    const Run run = hat_program(arguments);
    QVERIFY2(run.status == 2, qPrintable(arguments.join(' ') + ": " + run.err));
    for (const char* sentence : sentences) SAYS(run, sentence);
    QCOMPARE(run.out, QByteArray());
  }

 private slots:
  void unknown_commands_and_options_name_the_nearest() {
    const Run command = hat_program({"transalte"});
    QCOMPARE(command.status, 2);
    SAYS(command, "did you mean translate?");
    const Run option = hat_program({"train", "super", "--max-update", "3"});
    QCOMPARE(option.status, 2);
    SAYS(option, "did you mean --max-updates?");
  }
  void everything_wrong_with_a_search_is_told_at_once() {
    const Run run =
        hat_program({"search", "--model", "/nowhere", "--predictor", dir_.path(), "--budget-ms", "-3", "--seed", "x"});
    QCOMPARE(run.status, 2);
    SAYS(run, "--model: expected a model folder, but there is none at /nowhere");
    SAYS(run, "--predictor: expected a file, got the folder");
    SAYS(run, "--budget-ms: expected a positive number of ms, got -3");
    SAYS(run, "--seed: expected a whole number from 0, got \"x\"");
  }
  void what_is_wrong_inside_of_several_files_is_told_at_once() {
    QDir(dir_.path()).mkdir("data");
    const QString predictor = write("bad.safetensors", "no predictor"), space = write("bad.yaml", "nonsense: 1\n"),
                  rows = write("rows.csv", "a,b\n1,2\n");
    (void)write("data/data.yaml", "source_vocab: many\n");
    refuses({"search", "--model", sample_, "--predictor", predictor, "--space", space, "--data", dir_.filePath("data"),
             "--budget-ms", "9"},
            {"bad.safetensors: ", "bad.yaml: qkv_dim: expected this key", "data.yaml: line 1: source_vocab: "});
    refuses({"train", "super", "--data", dir_.filePath("data"), "--space", space, "--output", dir_.filePath("run")},
            {"data.yaml: line 1: source_vocab: ", "bad.yaml: qkv_dim: expected this key"});
    for (const char* verb : {"evaluate", "compare"}) {
      const Run run = hat_program({"latency", verb, "--predictor", predictor, "--data", rows});
      QCOMPARE(run.status, 1);
      SAYS(run, "bad.safetensors: ");
      SAYS(run, "rows.csv: line 1: expected a header");
    }
  }
  void milliseconds_that_nobody_measured_are_refused_wherever_they_are_read() {
    const QString rows = write("zero.csv",
                               "encoder_embed_dim,encoder_layer_num,encoder_ffn_embed_dim_avg,encoder_self_attention_"
                               "heads_avg,decoder_embed_dim,decoder_layer_num,"
                               "decoder_ffn_embed_dim_avg,decoder_self_attention_heads_avg,decoder_ende_attention_"
                               "heads_avg,decoder_arbitrary_ende_attn_avg,"
                               "latency_mean_encoder,latency_mean_decoder,latency_std_encoder,latency_std_decoder\n512,"
                               "2,1024,4,512,2,1024,4,4,1,0,0,0,0\n");
    for (const QStringList& verb :
         {QStringList{"audit", rows}, {"evaluate", "--predictor", sample_ + "/predictor.safetensors", "--data", rows}})
      SAYS(hat_program(QStringList{"latency"} + verb), "zero.csv: row 1: expected more than 0 ms");
  }
  void scoring_stops_reading_where_the_reference_ends() {
    const Run run =
        hat_program({"bleu", "--reference", write("two.de", "eins\nzwei\n")}, QByteArray("a\n").repeated(100'000));
    QCOMPARE(run.status, 2);
    SAYS(run, "two.de: line 3: expected as many lines as standard input has, which has more");
  }
  void every_wrong_option_of_any_command_is_told_at_once() {
    refuses({"demo", "--generations", "x", "--budget-ms", "y", "--output", sample_ + "/workspace.yaml"},
            {"--generations: expected a whole number", "--budget-ms: expected a number", "--output: "});
    refuses({"latency", "profile", "--model", "/nowhere", "--arch", "enc 5", "--beam", "0", "--lengths", "0"},
            {"--model: ", "--arch: ", "--beam: ", "--lengths: "});
    refuses({"latency", "measure", "--samples", "x", "--host", "", "--beam", "-1"},
            {"--samples: expected a whole number", "--host: expected a value", "--beam: "});
    refuses({"latency", "predict", "--predictor", "/nowhere", "--arch", "enc 5"}, {"--predictor: ", "--arch: "});
    refuses({"latency", "audit", "/nowhere", "--block", "3"},
            {"FILE: expected a file", "--block: expected at least 10 rows"});
    refuses(
        {"translate", "--model", "/nowhere", "--budget-ms", "-3", "--attention", "--beam", "x"},
        {"--budget-ms: expected a positive number", "--attention: expected --json", "--beam: expected a whole number"});
    refuses({"evaluate", "--model", "/nowhere", "--format", "xml", "--keep"}, {"--model: ", "--format: ", "--keep: "});
    refuses({"describe", "enc 5", "--space", "nothing", "--super-layers", "99999"},
            {"ARCH: ", "--super-layers: expected a number of layers"});
    refuses({"space", "nothing", "--sample", "0", "--seed", "x"}, {"--sample: expected", "--seed: expected"});
    refuses({"export", "--format", "png", "--fact", "x", "--model", "/nowhere"},
            {"--format: ", "--fact: ", "--model: "});
    refuses({"bleu", "--reference", "/nowhere", "--kind", "best"}, {"--reference: ", "--kind: "});
  }
  void every_option_that_is_missing_is_told_at_once_in_our_words() {
    refuses({"latency", "predict"}, {"--predictor: expected FILE, but it is missing", "--arch: expected ARCH"});
    refuses({"describe"}, {"ARCH: expected, but it is missing"});
    refuses({"latency", "predict", "--predictor"}, {"--predictor: expected FILE, got nothing"});
    refuses({"latency", "predict", "--predictr", "p"}, {"unknown option --predictr, did you mean --predictor?"});
  }
  void an_option_without_effect_is_told_and_not_ignored() {
    const QString csv = sample_ + "/latency.csv";
    refuses({"space", "sample", "--seed", "3"}, {"--seed: expected --sample beside it"});
    refuses({"import", csv, "--output", dir_.filePath("data.csv"), "--licence", "MIT", "--tokens", "-1"},
            {"--licence: expected a checkpoint among the files", "--tokens: expected a number of tokens"});
    refuses({"zoo", "HAT_iwslt14deen_titanxp@45.6ms_bleu@33.4", "--task", "wmt14.en-de", "--baselines"},
            {"--task: expected no", "--baselines: expected no name"});
    refuses({"export", "--model", sample_, "--format", "text", "--half"},
            {"--half: expected --format model beside it"});
  }
  void an_empty_value_is_an_unset_variable_and_never_the_default() {
    refuses({"translate", "--model", sample_, "--arch", ""},
            {"--arch: expected a value, got nothing: is a variable not set?"});
    refuses({"convert", "sample", "--output", ""}, {"--output: expected a value, got nothing"});
    refuses({"search", "--config", ""}, {"--config: "});
  }
  void of_an_option_given_twice_the_last_one_counts() {
    QCOMPARE(hat_program({"describe", "enc 256: 512/4 | dec 256: 512/4/4@1", "--space", "sample", "--space", "wmt14"})
                 .err.contains("got nothing"),
             false);
    QCOMPARE(hat_program({"space", "sample", "--sample", "9", "--sample", "2"}).out.count('\n'), 2);
  }
  void what_is_not_there_is_wrong_usage_for_every_command() {
    for (const QStringList& arguments : {QStringList{"workspace", "show", "/nowhere"},
                                         {"workspace", "clean", "/nowhere"},
                                         {"verify", "/nowhere"},
                                         {"import", "/nowhere"},
                                         {"loss", "--config", "/nowhere"},
                                         {"train", "super", "--data", "/nowhere", "--output", dir_.filePath("o")}})
      refuses(arguments, {"expected a"});
  }
  void numbers_that_no_network_has_are_told_and_not_tried() {
    refuses({"describe", "enc 1000000000: 1000000000/1 | dec 32: 64/2/2@1"}, {"encoder_dim: expected at most 65536"});
    refuses({"describe", "enc 32: 64/2 | dec 32: 64/2/2@1,1"}, {"expected each encoder layer once"});
    refuses({"space", write("wide.yaml",
                            "name: a\nqkv_dim: 1000000000\nencoder_dims: [8]\ndecoder_dims: [8]\nencoder_ffn_dims: "
                            "[8]\ndecoder_ffn_dims: [8]\nencoder_heads: [1]\n"
                            "self_heads: [1]\ncross_heads: [1]\nencoder_depths: [1]\ndecoder_depths: [1]\nsources: "
                            "[last 1]\ntokens: 1000000000\n")},
            {"qkv_dim: expected a q/k/v dim of at most", "tokens: expected a sentence length of at most"});
  }
  void a_network_that_no_memory_holds_is_told_at_once() {
    const QString wide = write("deep.yaml",
                               "name: a\nqkv_dim: 65536\nencoder_dims: [65536]\ndecoder_dims: "
                               "[65536]\nencoder_ffn_dims: [65536]\ndecoder_ffn_dims: [65536]\nencoder_heads: [1]\n"
                               "self_heads: [1]\ncross_heads: [1]\nencoder_depths: [64]\ndecoder_depths: "
                               "[64]\nsources: [last 1]\ntokens: 10\n");
    refuses({"latency", "measure", "--space", wide}, {"space: expected a network that fits into memory"});
    refuses({"space", "sample", "--sample", "2", "--seed", "1", "--json=maybe"}, {"--json: expected no value"});
    refuses({"prepare", "--source", "x", "--output", "/proc/data"},
            {"--output: expected a folder to write, but /proc cannot be written"});
  }
  void an_architecture_that_a_model_does_not_hold_names_its_option_in_every_format() {
    for (const char* format : {"model", "fairseq", "text"})
      refuses({"export", "--model", sample_, "--arch", "enc 999: 512/4 | dec 256: 512/4/4@1", "--format", format,
               "--output", dir_.filePath("cut")},
              {"--arch: encoder_dim: expected one of 256, 192, got 999"});
  }
  void a_second_document_of_a_yaml_file_is_told() {
    refuses({"search", "--config", write("two.yaml", "# a\n---\nseed: 3\n---\nseed: 4\n")},
            {"two.yaml: line 4: expected one document"});
  }
  void a_long_argument_is_not_repeated_as_a_whole() {
    const Run run = hat_program({QString(100'000, 'x')});
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.size() < 1000);
  }
  void a_table_in_place_of_an_architecture_is_called_a_table() {
    refuses({"describe", write("rows.csv", "architecture,total_ms\n\"enc 256: 512/4\",3\n")},
            {"rows.csv: expected an architecture", "got a table"});
  }
};

QTEST_APPLESS_MAIN(TestWrongUsage)
#include "test_wrong_usage.moc"
