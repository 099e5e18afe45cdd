// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/latency_csv.h"

using namespace hat;

namespace {
const char* const header =
    "encoder_embed_dim,encoder_layer_num,encoder_ffn_embed_dim_avg,encoder_self_attention_heads_avg,decoder_embed_dim,decoder_layer_num,"
    "decoder_ffn_embed_dim_avg,decoder_self_attention_heads_avg,decoder_ende_attention_heads_avg,decoder_arbitrary_ende_attn_avg,"
    "latency_mean_encoder,latency_mean_decoder,latency_std_encoder,latency_std_decoder";
}

class TestLatencyCsv : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string write(const char* name, const std::string& text) const {
    const std::string path = dir_.filePath(name).toStdString();
    write_atomically(path, text);
    return path;
  }
  static std::string error_of(const std::string& path) {
    try {
      (void)read_latency_csv(path);
    } catch (const Error& error) {
      return error.what();
    }
    return "no error";
  }

 private slots:
  void a_measured_table_survives_a_round_trip_with_its_device() {
    MeasureResult result;
    result.device = {"this machine", "A \"quoted\" processor: 2 cores", 2, "HAT Studio", "2026-01-02T03:04:05Z"};
    result.source_tokens = 20;
    result.target_tokens = 21;
    result.beam = 5;
    result.rows = {{architecture_from_text("enc 64: 96/4 128/2 | dec 48: 128/2/4@1,2 64/4/2@2"), {1.0 / 3, 2.5, 0.1, 0.2}},
                   {architecture_from_text("enc 64: 96/4 | dec 48: 128/2/4@1"), {1e-3, 7, 0, 0}}};
    const std::string path = dir_.filePath("a.csv").toStdString();
    write_latency_csv(path, table_of(result));
    QVERIFY(QFile::exists(dir_.filePath("a.device.yaml")));
    const LatencyTable table = read_latency_csv(path);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QVERIFY(table.rows[0].arch == result.rows[0].arch);
    QCOMPARE(table.rows[0].latency.encoder_ms, 1.0 / 3);
    QCOMPARE(table.rows[1].latency.decoder_ms, 7.0);
    QCOMPARE(table.rows[0].features[9], 1.5);
    QCOMPARE(table.device.processor, result.device.processor);
    QCOMPARE(table.device.date, result.device.date);
    QCOMPARE(table.device.threads, 2);
    QCOMPARE(table.target_tokens, 21);
    QCOMPARE(table.beam, 5);
  }
  void threads_that_nobody_told_are_not_known() {
    const std::string path = write("gpu.csv", std::string(header) + "\n640,6,1194.6,4.6,640,3,1877.3,4.0,5.3,2.0,9.9,236.7,0.13,12.7\n");
    QCOMPARE(read_latency_csv(path).device.threads, 0);
    LatencyTable table = read_latency_csv(path);
    table.device.processor = "Nvidia TITAN Xp";
    write_latency_csv(path, table);
    QCOMPARE(QString::fromStdString(read_file(device_file_of(path))).count("threads"), 0);
    QCOMPARE(read_latency_csv(path).device.threads, 0);
    // Sidecars that older versions wrote for HAT's data say 1.
    table.device.engine = hat_engine_name;
    table.device.threads = 1;
    write_latency_csv(path, table);
    QCOMPARE(read_latency_csv(path).device.threads, 0);
  }
  void hats_own_files_have_no_architectures() {
    const std::string path = write("hat.csv", std::string(header) + "\n640,6,1194.6666666666667,4.6,640,3,1877.3,4.0,5.3,2.0,9.9,236.7,0.13,12.7\n");
    const LatencyTable table = read_latency_csv(path);
    QVERIFY(!table.rows.at(0).arch.has_value());
    QCOMPARE(table.rows[0].features[2], 1194.6666666666667);
    QCOMPARE(table.rows[0].latency.total_ms(), 9.9 + 236.7);
    write_latency_csv(path, table);
    QCOMPARE(QString::fromStdString(read_file(path)).count("architecture"), 0);
  }
  void all_of_hats_data_sets_are_read() {
    const QDir folder(QString(HAT_SOURCE_DIR "/../shared/reference/latency"));
    const auto names = folder.entryList({"*.csv"});
    if (names.isEmpty()) {
      if (qEnvironmentVariableIsSet("CI")) QFAIL("the reference data is missing");
      QSKIP("the reference data is missing");
    }
    for (const QString& name : names) QVERIFY(read_latency_csv(folder.filePath(name).toStdString()).rows.size() >= 1900);
  }
  void errors_name_file_line_and_column() {
    const std::string good = "640,6,1,4,640,3,1,4,5,2,9,236,0,12";
    QVERIFY(error_of(write("e1.csv", std::string(header) + "\n" + good + "\n640,6,1,4,640,3,1,4,5,2,9,fast,0,12\n")).find(
                "e1.csv: line 3, column latency_mean_decoder: expected a number from 0, got \"fast\"") != std::string::npos);
    QVERIFY(error_of(write("e2.csv", std::string(header) + "\n640,6\n")).find("line 2: expected 14 columns, got 2") != std::string::npos);
    QVERIFY(error_of(write("e3.csv", "a,b\n")).find("line 1: expected 14 columns, or 15") != std::string::npos);
    QVERIFY(error_of(write("e4.csv", "")).find("empty file") != std::string::npos);
    QVERIFY(error_of(write("e5.csv", std::string(header) + "\n")).find("only a header") != std::string::npos);
    QVERIFY(error_of(write("e6.csv", std::string(header) + ",architecture\n" + good + ",\"enc 1\n")).find("closing quotation mark") != std::string::npos);
    QVERIFY(error_of(write("e7.csv", std::string(header) + ",architecture\n" + good + ",enc 1\n")).find("line 2, column architecture") != std::string::npos);
    QVERIFY(error_of(dir_.filePath("none.csv").toStdString()).find("there is none") != std::string::npos);
  }
  void hostile_cells_and_lines_are_errors_that_name_the_line() {
    using namespace std::string_literals;
    const std::string start = std::string(header) + "\n640,6,1,4,640,3,1,4,5,2,9,236,0,12\n";
    for (const char* cell : {"1e999", "nan", "inf", "-1", "0x10", "9 9", ""})
      QVERIFY2(error_of(write("h1.csv", start + cell + ",6,1,4,640,3,1,4,5,2,9,236,0,12\n")).find("line 3, column encoder_embed_dim: expected a number from 0") != std::string::npos, cell);
    QVERIFY(error_of(write("h2.csv", start + "640,6,1\0,4,640,3,1,4,5,2,9,236,0,12\n"s)).find("h2.csv: line 3") != std::string::npos);
    QVERIFY(error_of(write("h3.csv", start + "640,6,\xff\xfe,4,640,3,1,4,5,2,9,236,0,12\n")).find("line 3") != std::string::npos);
    QVERIFY(error_of(write("h4.csv", start + "640,6,1,4,640,3,1,4,5,2,9")).find("line 3: expected 14 columns, got 11") != std::string::npos);
    QVERIFY(error_of(write("h5.csv", start + std::string(1 << 20, ','))).find("line 3: expected 14 columns, got 1048577") != std::string::npos);
    QVERIFY(error_of(write("h6.csv", start + std::string(1 << 20, '"'))).find("h6.csv: line 3") != std::string::npos);
    QVERIFY(error_of(write("h7.csv", std::string(1 << 20, 'x'))).find("line 1: expected 14 columns") != std::string::npos);
  }
  void features_that_contradict_the_architecture_are_an_error() {
    const std::string path = write("c.csv", std::string(header) + ",architecture\n64,1,96,4,48,1,128,2,4,2,1,1,0,0,enc 64: 96/4 | dec 48: 128/2/4@1\n");
    const std::string text = error_of(path);
    QVERIFY2(text.find("column decoder_arbitrary_ende_attn_avg: expected 1") != std::string::npos, text.c_str());
  }
};

QTEST_GUILESS_MAIN(TestLatencyCsv)
#include "test_latency_csv.moc"
