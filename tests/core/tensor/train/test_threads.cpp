// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/compute/compute.h"  // LibTorch before Qt, whose macros it does not bear
#include "tensor/compute/spare_threads.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/file.h"
#include "runtime/engine.h"
#include "support/tiny_corpus.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;
using namespace hat::test;
namespace fs = std::filesystem;

/// How many threads train is a matter of speed alone.
class TestThreads : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  std::unique_ptr<Engine> engine_ = make_engine();
  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  /// The bytes of the model that so many threads train.
  std::string weights_of(int threads) {
    TrainConfig c;
    c.data = path("data").string();
    c.space = path("space.yaml").string();
    c.warmup_updates = 2;
    c.output = path("run" + std::to_string(threads)).string();
    c.max_updates = 6;
    c.max_tokens = 1500;
    c.dropout = 0.2;
    c.validate_every = 6;
    c.precision = TrainingPrecision::bf16;
    c.device = ComputeDevice::cpu;
    c.threads = threads;
    JobControl control;
    JobContext<TrainEvent> context(control);
    (void)engine_->train(c, context);
    return read_file((fs::path(c.output) / "model" / "model.safetensors").string());
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(prepare_corpus(*engine_, path(""), 1500) > 1000); }

  void the_number_of_threads_changes_no_bit_of_the_weights_in_bf16() {
    if (!cpu_has_bf16())
      QSKIP(
          "this processor has no bf16 instructions: it trains in float32, where the library's products are split by "
          "threads");
    const std::string one = weights_of(1);
    QVERIFY(one == weights_of(2));
    QVERIFY(one == weights_of(3));
  }

  void other_programs_come_first_and_one_thread_is_always_left() {
    QCOMPARE(SpareThreads::beside(0, 2), 2);
    QCOMPARE(SpareThreads::beside(0.3, 2), 2);
    QCOMPARE(SpareThreads::beside(0.9, 2), 1);
    QCOMPARE(SpareThreads::beside(5, 2), 1);
    QCOMPARE(SpareThreads::beside(1.1, 16), 15);
  }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "test_threads.moc"
