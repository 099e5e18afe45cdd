// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/certificate_file.h"
#include "domain/io/file.h"

using namespace hat;

namespace {

const Device device{"this machine", "AMD EPYC", 1, "HAT Studio", "2026-11-28T10:00:00Z"};

MeasureCertificate sample_certificate() {
  MeasureCertificate found;
  found.rows = 200;
  found.repeatability = 0.0123;
  found.drift = 1.0 / 3;
  found.changes = {{12.5, 1.25}, {30, 0.8}};
  found.coverage = 0.9;
  found.sentinel_ms = 17.25;
  found.tainted = 12;
  found.left_out = 1;
  found.beside_load = 2;
  found.estimator = Estimator::quantile_20;
  found.scaled = true;
  found.megahertz = {2400, 3600.5};
  return found;
}

}  // namespace

class TestCertificateFile : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string csv(const char* name) const { return dir_.filePath(name).toStdString(); }

 private slots:
  void what_is_written_beside_the_rows_is_read_back() {
    const std::string file = csv("latency.csv");
    QVERIFY(!read_certificate(file, device));
    write_certificate(file, device, sample_certificate());
    QVERIFY(QFile::exists(dir_.filePath("latency.certificate.yaml")));
    QVERIFY(read_certificate(file, device) == sample_certificate());
    MeasureCertificate plain;  // a quiet machine without sensors
    write_certificate(file, device, plain);
    QVERIFY(read_certificate(file, device) == plain);
  }

  void the_certificate_of_another_measurement_does_not_count() {
    const std::string file = csv("again.csv");
    write_certificate(file, device, sample_certificate());
    Device later = device;
    later.date = "2026-11-29T10:00:00Z";
    QVERIFY(!read_certificate(file, later));
    later = device;
    later.name = "the old laptop";  // another name is the same measurement
    QVERIFY(read_certificate(file, later));
  }

  void what_a_newer_program_says_besides_is_left_alone() {
    const std::string file = csv("newer.csv");
    write_certificate(file, device, sample_certificate());
    write_atomically(certificate_file_of(file), read_file(certificate_file_of(file)) + "weather: fine\n");
    QVERIFY(read_certificate(file, device) == sample_certificate());
  }

  void a_damaged_certificate_is_named_by_key_and_line() {
    const std::string file = csv("damaged.csv");
    write_atomically(certificate_file_of(file),
                     "date: 2026-11-28T10:00:00Z\ndrift: much\nestimator: a guess\nchanges:\n  - ratio: 2\n");
    try {
      (void)read_certificate(file, device);
      QFAIL("it was taken");
    } catch (const Error& error) {
      const QByteArray said = error.what();
      for (const char* part : {"line 2", "drift", "estimator", "changes[1].at_seconds"})
        QVERIFY2(said.contains(part), said.constData());
    }
  }
};

QTEST_APPLESS_MAIN(TestCertificateFile)
#include "test_certificate_file.moc"
