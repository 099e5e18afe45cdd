// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/streams.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace hat::runtime::decode {

void for_each_batch(const std::shared_ptr<const PackedModel>& model, int streams,
                    const std::vector<std::vector<int>>& batches, const std::vector<std::vector<int>>& sources,
                    const DecodeOptions& options, const std::function<void()>& between_steps,
                    const std::function<void(Translator&, const std::vector<int>&, std::vector<Decoded>)>& take) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  std::mutex mutex;
  std::exception_ptr failure;
  const auto stream = [&] {
    try {
      Translator translator(model);
      for (std::size_t b; !failed && (b = next++) < batches.size();) {
        std::vector<std::vector<int>> together;
        for (const int line : batches[b]) together.push_back(sources[line]);
        take(translator, batches[b], translator.translate(together, options, between_steps));
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failed.exchange(true)) failure = std::current_exception();
    }
  };
  const int count = std::min(streams, std::max(1, static_cast<int>(batches.size())));
  std::vector<std::thread> threads;
  for (int i = 1; i < count; ++i) threads.emplace_back(stream);
  stream();
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace hat::runtime::decode
