// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_layers.h"

#include <algorithm>
#include <utility>

#include "runtime/decode/kernels.h"

namespace hat::runtime::decode {

int PackedLayers::Layer::outputs() const {
  int all = 0;
  for (const Part& part : parts) all += part.rows;
  return all;
}

PackedLayers::Key PackedLayers::key_of(const Layer& layer) {
  Key key{layer.parts, layer.precision, 0, 0};
  key.parts.back().rows = 0;
  // A scale of int8 is of all inputs, and a unit of bf16 that is cut in two would show the input behind the last.
  if (layer.precision == Precision::int8 || layer.inputs % group_of(layer.precision) != 0) key.inputs = layer.inputs;
  if (layer.outputs() % panel_width != 0) key.outputs = layer.outputs();
  return key;
}

std::optional<PackedLayers::Packed> PackedLayers::find(Layer& layer) {
  const std::lock_guard lock(mutex_);
  const auto found = entries_.find(key_of(layer));
  if (found == entries_.end()) return std::nullopt;
  const auto& [linear, block] = found->second;
  const int outputs = layer.outputs();
  if (outputs <= linear.outputs && layer.inputs <= linear.inputs) {
    block->used = ++clock_;
    return Packed{linear.front(outputs, layer.inputs), block->memory};
  }
  layer.parts.back().rows += std::max(0, linear.outputs - outputs);
  layer.inputs = std::max(layer.inputs, linear.inputs);
  return std::nullopt;
}

void PackedLayers::keep(std::vector<std::pair<Layer, PackedLinear>> layers,
                        std::shared_ptr<const WeightMemory> memory) {
  const std::lock_guard lock(mutex_);
  if (!layers.empty()) {
    blocks_.push_back({std::move(memory), 0, ++clock_});
    const auto block = std::prev(blocks_.end());
    for (auto& [layer, linear] : layers) {
      const Key key = key_of(layer);
      const auto there = entries_.find(key);
      if (there != entries_.end()) {
        // Another thread may have been here meanwhile.
        const PackedLinear& other = there->second.linear;
        if (other.outputs >= linear.outputs && other.inputs >= linear.inputs) continue;
        drop(there);
      }
      entries_.emplace(key, Entry{linear, block});
      ++block->layers;
    }
    if (block->layers == 0) blocks_.erase(block);
  }
  trim();
}

void PackedLayers::drop(std::map<Key, Entry>::iterator entry) {
  const auto block = entry->second.block;
  entries_.erase(entry);
  if (--block->layers == 0) blocks_.erase(block);
}

// Nobody can begin to use a block while the lock is held: one whose memory is only held here stays so.
std::size_t PackedLayers::idle() const {
  std::size_t bytes = 0;
  for (const Block& block : blocks_) bytes += block.memory.use_count() == 1 ? block.memory->bytes() : 0;
  return bytes;
}

void PackedLayers::trim() {
  while (idle() > idle_bytes_) {
    auto oldest = blocks_.end();
    for (auto block = blocks_.begin(); block != blocks_.end(); ++block)
      if (block->memory.use_count() == 1 && (oldest == blocks_.end() || block->used < oldest->used)) oldest = block;
    if (oldest == blocks_.end()) return;
    std::erase_if(entries_, [&](const auto& entry) { return entry.second.block == oldest; });
    blocks_.erase(oldest);
  }
}

std::size_t PackedLayers::bytes() const {
  const std::lock_guard lock(mutex_);
  std::size_t bytes = 0;
  for (const Block& block : blocks_) bytes += block.memory->bytes();
  return bytes;
}

std::size_t PackedLayers::idle_bytes() const {
  const std::lock_guard lock(mutex_);
  return idle();
}

}  // namespace hat::runtime::decode
