// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by the pickle reader's own .cpp files only.
#include <deque>
#include <string>
#include <vector>

#include "domain/io/hat/pickle.h"

namespace hat {

/// The values of a pickle as one table: small nodes that name each other by number, so that loops do no harm, nothing
/// is freed recursively, and a value costs a known number of bytes.
struct PickleData {
  using Kind = PickleValue::Kind;
  using Id = std::uint32_t;

  /// Meaning of a and b: integer and real: the 64 bits; text, bytes, big integers: offset and length, in the pickle, or
  /// in `decoded` when `own` is set; containers: first cell and count (a dict has two cells a pair); globals: the two
  /// texts of module and name joined in `decoded`; objects: place in `objects`; persistent: the id.
  struct Node {
    Kind kind = Kind::none;
    bool own = false;
    std::uint16_t depth = 0;
    std::uint32_t at = 0;
    std::uint32_t a = 0, b = 0;
  };
  struct Run {
    std::uint32_t first = 0, count = 0;
  };
  struct Object {
    Id callable = 0, args = 0, state = 0;
    Run items, pairs;
  };

  MappedFile owner;
  Message part;
  std::uint64_t base = 0;
  std::span<const std::byte> bytes;  ///< of the pickle alone
  std::deque<Node> nodes;            ///< [0] is None
  std::vector<Id> cells;
  std::deque<Object> objects;
  std::string decoded;
  Id root = 0;

  explicit PickleData(MappedFile file) : owner(std::move(file)) {}
  [[nodiscard]] const Run* items_of(const Node& node, Run& scratch) const {
    if (node.kind == Kind::object) return &objects[node.a].items;
    if (node.kind != Kind::tuple && node.kind != Kind::list && node.kind != Kind::set) return nullptr;
    scratch = {node.a, node.b};
    return &scratch;
  }
  [[nodiscard]] const Run* pairs_of(const Node& node, Run& scratch) const {
    if (node.kind == Kind::object) return &objects[node.a].pairs;
    if (node.kind != Kind::dict) return nullptr;
    scratch = {node.a, node.b};
    return &scratch;
  }
};

}  // namespace hat
