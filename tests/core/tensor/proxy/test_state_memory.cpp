// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/state_memory.h"

#include <QtTest>

using namespace hat::tensor;

class TestStateMemory : public QObject {
  Q_OBJECT
 private slots:
  void what_is_kept_is_an_equal_copy_of_its_own() {
    StateMemory memory;
    const torch::Tensor one = torch::randn({7, 300, 256}).transpose(0, 1);
    torch::Tensor source = one.clone();
    const torch::Tensor kept = memory.keep(source);
    source.zero_();
    QVERIFY(torch::equal(kept, one));
    QVERIFY(kept.is_contiguous());
  }
  void memory_is_used_again_by_what_comes_later() {
    StateMemory memory;
    const torch::Tensor state = torch::ones({200, 256});
    for (int i = 0; i < 20; ++i) (void)memory.keep(state);  // each is let go at once
    QVERIFY2(memory.bytes() < 2 * 256 * 1024, qPrintable(QString::number(memory.bytes())));
    std::vector<torch::Tensor> all;
    for (int i = 0; i < 20; ++i) all.push_back(memory.keep(state));
    QVERIFY(memory.bytes() >= 20 * 200 * 256 * sizeof(float));
  }
  void a_lot_that_is_let_go_goes_back_to_the_system() {
    StateMemory memory;
    {
      std::vector<torch::Tensor> all;
      for (int i = 0; i < 12; ++i) all.push_back(memory.keep(torch::ones({5, 1024, 1024})));  // 20 MiB each
    }
    QVERIFY2(memory.bytes() <= std::size_t{128} << 20, qPrintable(QString::number(memory.bytes())));
  }
  void tensors_outlive_the_memory_that_they_came_from() {
    torch::Tensor kept;
    {
      StateMemory memory;
      kept = memory.keep(torch::full({3}, 5.0f));
    }
    QVERIFY(torch::equal(kept, torch::full({3}, 5.0f)));
  }
  void nobody_gets_more_than_the_most() { QVERIFY(fair_memory(1000) <= 1000); }
};

QTEST_GUILESS_MAIN(TestStateMemory)
#include "test_state_memory.moc"
