// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.h"
#include "domain/io/mapped_file.h"

namespace hat {

struct PickleData;

/// One value of a pickle, as cheap as a pointer; valid as long as its Pickle (or a copy of that) lives. Values may
/// contain themselves: whoever follows them must know how deep to go.
class PickleValue {
 public:
  enum class Kind : std::uint8_t {
    none,
    boolean,
    integer,      ///< of at most 64 bits
    big_integer,  ///< text() holds its two's complement bytes, or its decimal digits in the oldest protocol
    real,
    text,  ///< valid UTF-8
    bytes,
    tuple,
    list,
    dict,
    set,
    global,      ///< "module.name": named, never looked up
    object,      ///< what a global was called with: nothing was called
    persistent,  ///< a thing that lies outside of the pickle, by its id
  };

  PickleValue() = default;
  PickleValue(const PickleData* data, std::uint32_t id) : data_(data), id_(id) {}

  [[nodiscard]] Kind kind() const;
  [[nodiscard]] bool is(Kind kind) const { return this->kind() == kind; }
  [[nodiscard]] bool is_none() const { return is(Kind::none); }
  /// Where it stands: a byte of the pickle's file or entry.
  [[nodiscard]] std::uint64_t place() const;
  /// Which value of its pickle it is; equal for the same object.
  [[nodiscard]] std::uint32_t id() const { return id_; }

  // Nothing when the value is of another kind; a boolean is an integer too, and an integer a real number.
  [[nodiscard]] std::optional<bool> boolean() const;
  [[nodiscard]] std::optional<std::int64_t> integer() const;
  [[nodiscard]] std::optional<double> real() const;

  /// Of text, bytes, big integers and globals; else empty.
  [[nodiscard]] std::string_view text() const;

  /// Items of a tuple, list or set, and what was appended to an object; else 0.
  [[nodiscard]] std::uint32_t size() const;
  [[nodiscard]] PickleValue item(std::uint32_t index) const;
  /// Pairs of a dict, and what was set in an object; else 0.
  [[nodiscard]] std::uint32_t pairs() const;
  [[nodiscard]] PickleValue key(std::uint32_t index) const;
  [[nodiscard]] PickleValue value(std::uint32_t index) const;
  /// The value that was set last for that text; nothing when there is none.
  [[nodiscard]] std::optional<PickleValue> find(std::string_view key) const;

  /// Of an object: what would have been called, with which arguments (a tuple, or anything in a damaged file), and the
  /// state that would have been set (None when there is none). Of a persistent value `args` is its id.
  [[nodiscard]] PickleValue callable() const;
  [[nodiscard]] PickleValue args() const;
  [[nodiscard]] PickleValue state() const;
  /// True for an object whose callable is that global.
  [[nodiscard]] bool is_call_of(std::string_view global) const;

 private:
  const PickleData* data_ = nullptr;
  std::uint32_t id_ = 0;
};

/// A pickle of Python's protocols 0 to 5, read into plain values. Nothing is imported and nothing called: a global is a
/// name, a call of it is an opaque object that remembers the name and the arguments. What is built takes at most a
/// small multiple of the pickle's size, nothing is nested deeper than 1000, and reading takes time linear in the size.
/// Copies share the values. Const members may be called from several threads.
class Pickle {
 public:
  /// Reads one pickle from the front of `bytes`, which `owner` keeps; more bytes may follow. Errors name owner.path(),
  /// then `part` ("entry data.pkl") when it is not empty, and the byte, counted from `base`. Error(format) for what is
  /// no pickle, truncated, nested too deeply, or uses Python's extension registry or buffers outside of the pickle.
  [[nodiscard]] static Pickle read(std::span<const std::byte> bytes, const MappedFile& owner, Message part = {},
                                   std::uint64_t base = 0);

  [[nodiscard]] PickleValue root() const;
  /// Bytes that the pickle takes.
  [[nodiscard]] std::uint64_t size() const;
  /// Every value of a kind, in the order of the file.
  [[nodiscard]] std::vector<PickleValue> all(PickleValue::Kind kind) const;
  /// An Error(format) about the place of a value.
  [[nodiscard]] Error error(PickleValue value, Message message) const;

 private:
  explicit Pickle(std::shared_ptr<const PickleData> data) : data_(std::move(data)) {}
  std::shared_ptr<const PickleData> data_;
};

}  // namespace hat
