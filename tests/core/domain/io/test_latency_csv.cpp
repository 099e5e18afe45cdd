// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/latency_csv.h"
#include "support/reference.h"

using namespace hat;

namespace {
const char* const header =
    "encoder_embed_dim,encoder_layer_num,encoder_ffn_embed_dim_avg,encoder_self_attention_heads_avg,decoder_embed_dim,"
    "decoder_layer_num,"
    "decoder_ffn_embed_dim_avg,decoder_self_attention_heads_avg,decoder_ende_attention_heads_avg,decoder_arbitrary_"
    "ende_attn_avg,"
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
  void rows_that_find_no_room_leave_no_description_of_nothing() {
    const std::string path = dir_.filePath("no room.csv").toStdString();
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{1000, 1000};  // room for the sidecar, not for the rows
      ::setrlimit(RLIMIT_FSIZE, &limit);
      LatencyTable table;
      table.device.name = "some machine";
      table.rows.resize(100);
      try {
        write_latency_csv(path, table);
      } catch (const Error&) {
        ::_exit(3);
      }
      ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 3);
    QVERIFY(!QFileInfo::exists(QString::fromStdString(device_file_of(path))));
    QVERIFY(!QFileInfo::exists(QString::fromStdString(path)));
  }
  void a_measured_table_survives_a_round_trip_with_its_device() {
    MeasureResult result;
    result.device = {"this machine", "A \"quoted\" processor: 2 cores", 2, "HAT Studio", "2026-01-02T03:04:05Z"};
    result.source_tokens = 20;
    result.target_tokens = 21;
    result.beam = 5;
    result.rows = {
        {architecture_from_text("enc 64: 96/4 128/2 | dec 48: 128/2/4@1,2 64/4/2@2"), {1.0 / 3, 2.5, 0.1, 0.2}},
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
    const std::string path =
        write("gpu.csv", std::string(header) + "\n640,6,1194.6,4.6,640,3,1877.3,4.0,5.3,2.0,9.9,236.7,0.13,12.7\n");
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
    const std::string path =
        write("hat.csv",
              std::string(header) + "\n640,6,1194.6666666666667,4.6,640,3,1877.3,4.0,5.3,2.0,9.9,236.7,0.13,12.7\n");
    const LatencyTable table = read_latency_csv(path);
    QVERIFY(!table.rows.at(0).arch.has_value());
    QCOMPARE(table.rows[0].features[2], 1194.6666666666667);
    QCOMPARE(table.rows[0].latency.total_ms(), 9.9 + 236.7);
    write_latency_csv(path, table);
    QCOMPARE(QString::fromStdString(read_file(path)).count("architecture"), 0);
  }
  void all_of_hats_data_sets_are_read() {
    const QDir folder(hat::test::shared_folder() + "latency");
    HAT_NEED_SHARED(folder.filePath("wmt14ende_cpu_xeon_all.csv"), "none of HAT's published latency data was read");
    const auto names = folder.entryList({"*.csv"});
    QCOMPARE(names.size(), 8);
    for (const QString& name : names)
      QVERIFY(read_latency_csv(folder.filePath(name).toStdString()).rows.size() >= 1900);
  }
  void errors_name_file_line_and_column() {
    const std::string good = "640,6,1,4,640,3,1,4,5,2,9,236,0,12";
    QVERIFY(error_of(write("e1.csv", std::string(header) + "\n" + good + "\n640,6,1,4,640,3,1,4,5,2,9,fast,0,12\n"))
                .find("e1.csv: line 3, column latency_mean_decoder: expected a number from 0, got \"fast\"") !=
            std::string::npos);
    QVERIFY(error_of(write("e2.csv", std::string(header) + "\n640,6\n")).find("line 2: expected 14 columns, got 2") !=
            std::string::npos);
    QVERIFY(error_of(write("e3.csv", "a,b\n")).find("line 1: expected a header with the columns encoder_embed_dim") !=
            std::string::npos);
    QVERIFY(error_of(write("e4.csv", "")).find("empty file") != std::string::npos);
    QVERIFY(error_of(write("e5.csv", std::string(header) + "\n")).find("only a header") != std::string::npos);
    QVERIFY(error_of(write("e6.csv", std::string(header) + ",architecture\n" + good + ",\"enc 1\n"))
                .find("closing quotation mark") != std::string::npos);
    QVERIFY(error_of(write("e7.csv", std::string(header) + ",architecture\n" + good + ",enc 1\n"))
                .find("line 2, column architecture") != std::string::npos);
    QVERIFY(error_of(dir_.filePath("none.csv").toStdString()).find("there is none") != std::string::npos);
  }
  void hostile_cells_and_lines_are_errors_that_name_the_line() {
    using namespace std::string_literals;
    const std::string start = std::string(header) + "\n640,6,1,4,640,3,1,4,5,2,9,236,0,12\n";
    for (const char* cell : {"1e999", "nan", "inf", "-1", "0x10", "9 9", ""})
      QVERIFY2(error_of(write("h1.csv", start + cell + ",6,1,4,640,3,1,4,5,2,9,236,0,12\n"))
                       .find("line 3, column encoder_embed_dim: expected a number from 0") != std::string::npos,
               cell);
    QVERIFY(error_of(write("h2.csv", start + "640,6,1\0,4,640,3,1,4,5,2,9,236,0,12\n"s)).find("h2.csv: line 3") !=
            std::string::npos);
    QVERIFY(error_of(write("h3.csv", start + "640,6,\xff\xfe,4,640,3,1,4,5,2,9,236,0,12\n")).find("line 3") !=
            std::string::npos);
    QVERIFY(
        error_of(write("h4.csv", start + "640,6,1,4,640,3,1,4,5,2,9")).find("line 3: expected 14 columns, got 11") !=
        std::string::npos);
    QVERIFY(
        error_of(write("h5.csv", start + std::string(1 << 20, ','))).find("line 3: expected 14 columns, got 1048577") !=
        std::string::npos);
    QVERIFY(error_of(write("h6.csv", start + std::string(1 << 20, '"'))).find("h6.csv: line 3") != std::string::npos);
    QVERIFY(error_of(write("h7.csv", std::string(1 << 20, 'x'))).find("line 1: expected a header with the columns") !=
            std::string::npos);
  }
  void columns_are_found_by_name_in_any_order_among_others_and_with_other_separators() {
    const std::string names = header, cells = "640,6,1.5,4,640,3,1,4,5,2,9.25,236,0,12";
    const auto check = [&](const char* name, const std::string& text) {
      const LatencyTable table = read_latency_csv(write(name, text));
      QCOMPARE(table.rows.size(), std::size_t(1));
      QCOMPARE(table.rows[0].features[2], 1.5);
      QCOMPARE(table.rows[0].latency.total_ms(), 245.25);
    };
    check("index.csv", "," + names + "\n0," + cells + "\n");
    check("order.csv", "latency_std_decoder," + names.substr(0, names.rfind(',')) + "\n12," +
                           cells.substr(0, cells.rfind(',')) + "\n");
    QString spaced = QString::fromStdString(names);
    check("space.csv", spaced.replace(",", " , ").toStdString() + "\n" +
                           QString::fromStdString(cells).replace(",", ", ").toStdString() + "\n");
    check("bom.csv", "\xEF\xBB\xBF" + names + "\r\n" + cells + "\r\n");
    check("tab.tsv", QString::fromStdString(names).replace(",", "\t").toStdString() + "\n" +
                         QString::fromStdString(cells).replace(",", "\t").toStdString() + "\n");
    check("comma.csv", QString::fromStdString(names).replace(",", ";").toStdString() + "\n" +
                           QString::fromStdString(cells).replace(",", ";").replace(".", ",").toStdString() + "\n");
    const std::string two = error_of(write("two.csv", names + ",encoder_embed_dim\n" + cells + ",640\n"));
    QVERIFY2(two.find("encoder_embed_dim: expected each column once") != std::string::npos, two.c_str());
    const std::string less = error_of(
        write("less.csv", names.substr(0, names.rfind(',')) + "\n" + cells.substr(0, cells.rfind(',')) + "\n"));
    QVERIFY2(less.find("line 1: expected also the column latency_std_decoder") != std::string::npos, less.c_str());
    const std::string huge = error_of(write("huge.csv", names + "\n640,6,1,4,640,3,1,4,5,2,9,1e308,0,12\n"));
    QVERIFY2(huge.find("column latency_mean_decoder: expected at most 1000000000") != std::string::npos, huge.c_str());
  }
  void rows_are_in_the_file_as_they_come_and_one_that_was_cut_short_does_not_count() {
    const std::string path = dir_.filePath("rows.csv").toStdString();
    const auto row = [](const char* text, double ms) {
      const Architecture arch = architecture_from_text(text);
      return LatencyTable::Row{features_of(arch), {ms, 2, 0, 0}, arch};
    };
    LatencyTable table{
        {"here", "a processor", 1, "an engine", "2026-01-01"}, 10, 10, 5, {row("enc 64: 96/4 | dec 48: 128/2/4@1", 1)}};
    {
      LatencyRowFile rows(path, table);
      QCOMPARE(read_latency_csv(path).rows.size(), std::size_t(1));
      rows.add(row("enc 64: 96/2 | dec 48: 128/2/4@1", 2.5));
      QCOMPARE(read_latency_csv(path).rows.size(), std::size_t(2));
      QCOMPARE(read_latency_csv(path).rows[1].latency.encoder_ms, 2.5);
      QCOMPARE(read_latency_csv(path).device.processor, std::string("a processor"));
    }
    const std::string whole = read_file(path);
    for (std::size_t cut = whole.rfind('\n', whole.size() - 2) + 2; cut + 1 < whole.size(); ++cut) {
      write_atomically(path, whole.substr(0, cut));
      QCOMPARE(read_latency_csv(path).rows.size(), std::size_t(1));
    }
    write_atomically(path, whole.substr(0, whole.size() - 1));  // only the line's end is missing: the row is whole
    QCOMPARE(read_latency_csv(path).rows.size(), std::size_t(2));
  }
  void features_that_contradict_the_architecture_are_an_error() {
    const std::string path =
        write("c.csv", std::string(header) +
                           ",architecture\n64,1,96,4,48,1,128,2,4,2,1,1,0,0,enc 64: 96/4 | dec 48: 128/2/4@1\n");
    const std::string text = error_of(path);
    QVERIFY2(text.find("column decoder_arbitrary_ende_attn_avg: expected 1") != std::string::npos, text.c_str());
  }
};

QTEST_GUILESS_MAIN(TestLatencyCsv)
#include "test_latency_csv.moc"
