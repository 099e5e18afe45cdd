// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/state_memory.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <new>
#include <string>
#include <vector>

namespace hat::tensor {

struct StateMemory::Pool {
  ~Pool() {
    for (const auto& [size, pieces] : free)
      for (void* piece : pieces) ::munmap(piece, size);
  }
  std::mutex mutex;
  std::map<std::size_t, std::vector<void*>> free;  ///< pieces that wait, by their size
  std::size_t taken = 0, waiting = 0;
};

namespace {

constexpr std::size_t step = std::size_t{256} << 10;  // sizes are multiples of it, so that pieces fit again
constexpr std::size_t most_waiting = std::size_t{128} << 20;

}  // namespace

StateMemory::StateMemory() : pool_(std::make_shared<Pool>()) {}

torch::Tensor StateMemory::keep(const torch::Tensor& tensor) {
  const torch::Tensor from = tensor.contiguous();
  const std::size_t bytes = static_cast<std::size_t>(from.numel()) * sizeof(float);
  const std::size_t size = std::max(step, (bytes + step - 1) / step * step);
  void* piece = nullptr;
  {
    const std::lock_guard lock(pool_->mutex);
    auto& pieces = pool_->free[size];
    if (!pieces.empty()) {
      piece = pieces.back();
      pieces.pop_back();
      pool_->waiting -= size;
    } else {
      piece = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (piece == MAP_FAILED) throw std::bad_alloc();
      pool_->taken += size;
    }
  }
  std::memcpy(piece, from.data_ptr<float>(), bytes);
  const auto give_back = [pool = pool_, size](void* used) {
    const std::lock_guard lock(pool->mutex);
    if (pool->waiting + size > most_waiting) {
      ::munmap(used, size);
      pool->taken -= size;
      return;
    }
    pool->free[size].push_back(used);
    pool->waiting += size;
  };
  return torch::from_blob(piece, from.sizes(), give_back, torch::kFloat32);
}

std::size_t StateMemory::bytes() const {
  const std::lock_guard lock(pool_->mutex);
  return pool_->taken;
}

std::size_t fair_memory(std::size_t most) {
  std::ifstream file("/proc/meminfo");
  std::string name, unit;
  for (std::size_t kilobytes = 0; file >> name >> kilobytes; std::getline(file, unit))
    if (name == "MemAvailable:") return std::min(most, kilobytes * 1024 / 4);
  return most;
}

}  // namespace hat::tensor
