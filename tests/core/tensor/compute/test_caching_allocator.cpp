// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>
#undef slots
#include <QtTest>

#include <cstdint>
#include <cstring>
#include <thread>
#include <vector>

#include "tensor/compute/caching_allocator.h"

using namespace hat::tensor;

namespace {
constexpr std::size_t kib = 1024, mib = 1024 * kib;
}

class TestCachingAllocator : public QObject {
  Q_OBJECT

 private slots:
  void a_block_is_an_eighth_larger_at_most() {
    for (std::size_t bytes = CachingAllocator::smallest; bytes < 80 * mib; bytes += bytes / 7 + 13) {
      const std::size_t block = CachingAllocator::block_bytes(bytes);
      QVERIFY(block >= bytes + 64);
      QVERIFY2(static_cast<double>(block) <= 1.125 * static_cast<double>(bytes + 64) + 4096,
               qPrintable(QString::number(bytes)));
    }
  }
  void memory_is_aligned_and_writable_whatever_its_size() {
    CachingAllocator allocator;
    for (const std::size_t bytes : {std::size_t{1}, 100 * kib, CachingAllocator::smallest, 5 * mib + 3}) {
      const c10::DataPtr data = allocator.allocate(bytes);
      QCOMPARE(reinterpret_cast<std::uintptr_t>(data.get()) % 64, std::uintptr_t{0});
      std::memset(data.get(), 7, bytes);
    }
    QVERIFY(allocator.allocate(0).get() == nullptr);
  }
  void what_was_given_back_serves_the_next_tensor_of_about_that_size() {
    CachingAllocator allocator;
    void* first = nullptr;
    {
      const c10::DataPtr data = allocator.allocate(1000 * kib);
      first = data.get();
      QCOMPARE(allocator.used_bytes(), CachingAllocator::block_bytes(1000 * kib));
    }
    QCOMPARE(allocator.used_bytes(), std::size_t{0});
    QVERIFY(allocator.allocate(990 * kib).get() == first);
    QCOMPARE(allocator.kept_bytes(), CachingAllocator::block_bytes(1000 * kib));
    allocator.trim();
    QCOMPARE(allocator.kept_bytes(), std::size_t{0});
  }
  void tensors_that_come_and_go_beside_ones_that_stay_take_little_more_than_is_in_use() {
    // A search: states that stay a while, with others of all sizes made and dropped around them.
    CachingAllocator allocator;
    std::vector<c10::DataPtr> kept;
    std::uint32_t random = 1;
    std::size_t most_used = 0, most_kept = 0;
    for (int i = 0; i < 30000; ++i) {
      random = random * 1664525 + 1013904223;
      const std::size_t size = 100 * kib + (random >> 8) % (3 * mib);
      const c10::DataPtr passing = allocator.allocate(size);
      if (i % 3 == 0) {
        kept.push_back(allocator.allocate(400 * kib + (random >> 12) % (400 * kib)));
        if (kept.size() > 300) kept.erase(kept.begin() + (random >> 4) % 300);
      }
      most_used = std::max(most_used, allocator.used_bytes());
      most_kept = std::max(most_kept, allocator.kept_bytes());
    }
    QVERIFY(most_kept <= most_used + most_used / 8 + 64 * mib + 4 * mib);
  }
  void threads_may_give_back_what_others_took() {
    CachingAllocator allocator;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&] {
        std::vector<c10::DataPtr> own;
        for (int i = 0; i < 500; ++i) {
          own.push_back(allocator.allocate((40 + i) * kib));
          *static_cast<int*>(own.back().get()) = i;
          if (own.size() > 8) own.erase(own.begin());
        }
        std::thread([taken = std::move(own)]() mutable { taken.clear(); }).join();
      });
    for (std::thread& thread : threads) thread.join();
    QCOMPARE(allocator.used_bytes(), std::size_t{0});
  }
  void tensors_take_their_memory_from_the_allocator_of_the_process() {
    const CachingAllocator& allocator = CachingAllocator::of_process();
    const std::size_t before = allocator.used_bytes();
    torch::Tensor tensor = torch::ones({512, 512});
    QCOMPARE(allocator.used_bytes(), before + CachingAllocator::block_bytes(std::size_t{4} * 512 * 512));
    tensor = torch::Tensor();
    QCOMPARE(allocator.used_bytes(), before);
  }
};

QTEST_GUILESS_MAIN(TestCachingAllocator)
#include "test_caching_allocator.moc"
