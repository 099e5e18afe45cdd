// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/promise_file.h"

using namespace hat;

class TestPromiseFile : public QObject {
  Q_OBJECT
 private slots:
  void it_lies_beside_the_predictor_and_keeps_every_number() {
    QTemporaryDir folder;
    const std::string file = promise_file_of(folder.filePath("p.safetensors").toStdString());
    QVERIFY(QString::fromStdString(file).endsWith("/p.promise.yaml"));
    QVERIFY(!read_promise(file));
    const PromiseCheck check{
        190, 200, 0.95, 0.91, 0.976, 1.0 / 3, 1.05, 1.01, "0123456789abcdef", "2026-01-31T12:00:00Z", true};
    write_promise(file, check);
    QVERIFY(read_promise(file).value() == check);
    QVERIFY(read_promise(file, "0123456789abcdef").has_value());
  }
  void of_a_predictor_that_was_fitted_anew_it_says_nothing() {
    QTemporaryDir folder;
    const std::string file = folder.filePath("p.promise.yaml").toStdString();
    write_promise(file, {1, 2, 0.5, 0, 1, 1, 1, 1, "old", "", false});
    QVERIFY(!read_promise(file, "new"));
  }
  void a_predictor_has_what_speaks_of_its_file_as_it_is_now() {
    QTemporaryDir folder;
    const std::string predictor = folder.filePath("p.safetensors").toStdString();
    QVERIFY(!promise_of("") && !promise_of(predictor));
    write_atomically(predictor, "weights");
    QVERIFY(!promise_of(predictor));
    Fingerprint fingerprint;
    fingerprint.add("weights");
    write_promise(promise_file_of(predictor), {9, 10, 0.95, 0, 1, 1, 1, 1, fingerprint.text(), "", false});
    QCOMPARE(promise_of(predictor).value().kept, std::int64_t{9});
    write_atomically(predictor, "other weights");
    QVERIFY(!promise_of(predictor));
  }
  void a_damaged_one_is_named() {
    QTemporaryDir folder;
    QFile file(folder.filePath("p.promise.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept: many\ncount: 2\npromised: 0.5\n");
    file.close();
    try {
      (void)read_promise(file.fileName().toStdString());
      QFAIL("read it");
    } catch (const Error& error) {
      QVERIFY(error.code() == ErrorCode::format);
      QVERIFY(std::string(error.what()).find("kept") != std::string::npos);
    }
  }
};

QTEST_GUILESS_MAIN(TestPromiseFile)
#include "test_promise_file.moc"
