// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/weight_memory.h"

#include <QtTest>

#include <cstdint>
#include <cstring>

using namespace hat::runtime::decode;

class TestWeightMemory : public QObject {
  Q_OBJECT

 private slots:
  void small_or_large_it_can_be_written_from_end_to_end_data() {
    QTest::addColumn<qulonglong>("bytes");
    for (const std::size_t bytes : {std::size_t{0}, std::size_t{1}, std::size_t{1000}, WeightMemory::large - 1,
                                    WeightMemory::large, WeightMemory::large + 1, 3 * WeightMemory::large + 12345})
      QTest::addRow("%zu", bytes) << static_cast<qulonglong>(bytes);
  }
  void small_or_large_it_can_be_written_from_end_to_end() {
    QFETCH(qulonglong, bytes);
    const WeightMemory memory(bytes);
    QCOMPARE(memory.bytes(), static_cast<std::size_t>(bytes));
    if (bytes == 0) return;
    QCOMPARE(reinterpret_cast<std::uintptr_t>(memory.data()) % 64, std::uintptr_t{0});
    std::memset(memory.data(), 7, bytes);
    QCOMPARE(memory.data()[bytes - 1], std::byte{7});
  }

#if defined(__linux__)
  void large_weights_begin_where_a_huge_page_can() {
    const WeightMemory memory(WeightMemory::large);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(memory.data()) % (std::uintptr_t{2} << 20), std::uintptr_t{0});
  }
#endif
};

QTEST_GUILESS_MAIN(TestWeightMemory)
#include "test_weight_memory.moc"
