// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/remote_measure.h"

using namespace hat;

namespace {

std::string error_of(const std::function<void()>& run) {
  try {
    run();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

class TestRemoteMeasure : public QObject {
  Q_OBJECT
 private slots:
  void what_one_end_asks_the_other_end_reads() {
    MeasureConfig config;
    config.archs = {"enc 256: 512/4 | dec 192: 768/8/4@1"};
    config.vocab_size = 12345;
    config.source_tokens = 7;
    config.target_tokens = 9;
    config.beam = 3;
    config.warmup = 2;
    config.repeats = 4;
    config.threads = 0;
    config.seed = 18446744073709551615u;
    config.output = "secret/latency.csv";
    config.host = "pi@raspberrypi";
    const SearchSpace space = preset_space("iwslt14");
    const std::string line = remote_request_line(config, space);
    QCOMPARE(std::ranges::count(line, '\n'), 1);
    const RemoteRequest read = read_remote_request(line);
    QVERIFY(read.space == space);
    QVERIFY(read.config.archs == config.archs);
    QCOMPARE(read.config.vocab_size, 12345);
    QCOMPARE(read.config.source_tokens, 7);
    QCOMPARE(read.config.target_tokens, 9);
    QCOMPARE(read.config.beam, 3);
    QCOMPARE(read.config.warmup, 2);
    QCOMPARE(read.config.repeats, 4);
    QCOMPARE(read.config.threads, 0);
    QCOMPARE(read.config.seed, config.seed);
    // Nothing of the asking machine's files goes over.
    QVERIFY(read.config.output.empty() && read.config.host.empty());
    QVERIFY(line.find("secret") == std::string::npos);
  }

  void what_is_told_is_read_as_it_was() {
    MeasureResult header;
    header.device = {"this machine", "Cortex-A72", 4, "HAT Studio 0.1.0, NEON fp32", "2026-01-02T03:04:05Z"};
    header.source_tokens = 20;
    header.target_tokens = 21;
    header.beam = 5;
    const RemoteLine first = read_remote_line(remote_header_line(header), "pi");
    QCOMPARE(std::get<MeasureResult>(first).device.processor, std::string("Cortex-A72"));
    QCOMPARE(std::get<MeasureResult>(first).device.threads, 4);
    QCOMPARE(std::get<MeasureResult>(first).target_tokens, 21);
    const Architecture arch = preset_space("sample").largest();
    const RemoteLine second = read_remote_line(remote_row_line(arch, {1.25, 30.125, 0.5, 0.75}), "pi");
    QVERIFY(std::get<LatencyRow>(second).arch == arch);
    QCOMPARE(std::get<LatencyRow>(second).latency.decoder_ms, 30.125);
    QCOMPARE(std::get<LatencyRow>(second).latency.encoder_std_ms, 0.5);
    QVERIFY(!std::get<RemoteEnd>(read_remote_line(remote_end_line(), "pi")).certificate);
  }

  void how_far_it_is_and_what_its_rows_are_worth_are_told_too() {
    Progress progress;
    progress.stage = VerbStage::measuring;
    progress.done = 12;
    progress.total = 80;
    progress.step = 2;
    progress.steps = 4;
    progress.seconds_left = 7.5;
    const RemoteLine told = read_remote_line(remote_progress_line(progress), "pi");
    const Progress read = std::get<Progress>(told);
    QVERIFY(read.stage == VerbStage::measuring && read.done == 12 && read.total == 80 && read.step == 2);
    QVERIFY(read.steps == 4 && read.seconds_left == 7.5);
    MeasureCertificate certificate;
    certificate.rows = 20;
    certificate.repeatability = 0.0125;
    certificate.changes = {{3.5, 1.25}};
    certificate.estimator = Estimator::quantile_20;
    certificate.scaled = true;
    certificate.celsius = {40, 55.5};
    const RemoteLine end = read_remote_line(remote_end_line(certificate), "pi");
    QVERIFY(std::get<RemoteEnd>(end).certificate == certificate);
  }

  void a_program_that_does_not_say_so_takes_no_row_twice() {
    const std::string line = remote_request_line({}, preset_space("sample"));
    QVERIFY(read_remote_request(line).revises);
    std::string older = line;
    older.replace(older.find(",\"revises\":true"), std::string(",\"revises\":true").size(), "");
    QVERIFY(!read_remote_request(older).revises);
  }

  void an_error_there_is_an_error_here_that_names_the_machine() {
    const Error there(ErrorCode::invalid_input,
                      std::vector<Problem>{{"", "threads", message("expected at most {}", 8)},
                                           {"a.yaml", "", message("expected a space"), message("line {}", 3)}});
    try {
      (void)read_remote_line(remote_error_line(there), "pi@raspberrypi");
      QFAIL("expected an error");
    } catch (const Error& here) {
      QCOMPARE(here.code(), ErrorCode::invalid_input);
      QCOMPARE(here.problems().size(), std::size_t(2));
      QCOMPARE(here.problems()[0].text(), std::string("pi@raspberrypi: threads: expected at most 8"));
      QCOMPARE(here.problems()[1].file, std::string("pi@raspberrypi: a.yaml"));
      QCOMPARE(here.problems()[1].text(), std::string("pi@raspberrypi: a.yaml: line 3: expected a space"));
    }
  }

  void a_greeting_is_none_of_its_lines() {
    QVERIFY(!is_remote_line("Welcome to Raspbian"));
    QVERIFY(!is_remote_line("{}"));
    QVERIFY(is_remote_line(remote_end_line()));
  }

  void lines_that_make_no_sense_are_errors_with_the_machines_name_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("cut off") << QByteArray("{\"hat_measure\":1,\"arch\":\"enc 25");
    QTest::newRow("no architecture") << QByteArray(
        "{\"hat_measure\":1,\"arch\":\"enc\",\"encoder_ms\":1,\"decoder_ms\":1,\"encoder_std_ms\":0,\"decoder_std_ms\":"
        "0}");
    QTest::newRow("a negative time") << QByteArray(
        "{\"hat_measure\":1,\"arch\":\"enc 256: 512/4 | dec 256: "
        "512/4/4@1\",\"encoder_ms\":-1,\"decoder_ms\":1,\"encoder_std_ms\":0,\"decoder_std_ms\":0}");
    QTest::newRow("a word for a number") << QByteArray(
        "{\"hat_measure\":1,\"arch\":\"enc 256: 512/4 | dec 256: "
        "512/4/4@1\",\"encoder_ms\":\"x\",\"decoder_ms\":1,\"encoder_std_ms\":0,\"decoder_std_ms\":0}");
    QTest::newRow("a time is missing") << QByteArray(
        "{\"hat_measure\":1,\"arch\":\"enc 256: 512/4 | dec 256: 512/4/4@1\",\"encoder_ms\":1}");
    QTest::newRow("nothing known") << QByteArray("{\"hat_measure\":1,\"weather\":\"fine\"}");
    QTest::newRow("an error without a problem")
        << QByteArray("{\"hat_measure\":1,\"problems\":[],\"callers_fault\":true}");
    QTest::newRow("another version") << QByteArray("{\"hat_measure\":2,\"end\":true}");
    QTest::newRow("a certificate of nothing")
        << QByteArray("{\"hat_measure\":1,\"end\":true,\"certificate\":{\"estimator\":\"a guess\"}}");
    QTest::newRow("half a progress") << QByteArray("{\"hat_measure\":1,\"progress\":{\"done\":1}}");
    QTest::newRow("a list") << QByteArray("[1]");
  }
  void lines_that_make_no_sense_are_errors_with_the_machines_name() {
    QFETCH(QByteArray, line);
    const std::string said = error_of([&] { (void)read_remote_line(line.toStdString(), "pi"); });
    QVERIFY2(said.starts_with("pi: expected"), said.c_str());
  }

  void a_request_that_makes_no_sense_is_an_error() {
    for (const char* line :
         {"", "x", "{}", "{\"hat_measure\":1}", "{\"hat_measure\":1,\"space\":\"nonsense\",\"archs\":[]}"})
      QVERIFY2(error_of([&] { (void)read_remote_request(line); }) != "no error", line);
  }
};

QTEST_GUILESS_MAIN(TestRemoteMeasure)
#include "test_remote_measure.moc"
