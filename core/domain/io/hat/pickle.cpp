// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/pickle.h"

#include <bit>

#include "domain/io/hat/bytes.h"
#include "domain/io/hat/pickle_data.h"

namespace hat {
namespace {

using Kind = PickleValue::Kind;

std::uint64_t bits_of(const PickleData::Node& node) { return std::uint64_t{node.b} << 32 | node.a; }

}  // namespace

Kind PickleValue::kind() const { return data_ == nullptr ? Kind::none : data_->nodes[id_].kind; }

std::uint64_t PickleValue::place() const { return data_ == nullptr ? 0 : data_->base + data_->nodes[id_].at; }

std::optional<bool> PickleValue::boolean() const {
  if (!is(Kind::boolean)) return std::nullopt;
  return data_->nodes[id_].a != 0;
}

std::optional<std::int64_t> PickleValue::integer() const {
  if (is(Kind::boolean)) return data_->nodes[id_].a != 0 ? 1 : 0;
  if (!is(Kind::integer)) return std::nullopt;
  return std::bit_cast<std::int64_t>(bits_of(data_->nodes[id_]));
}

std::optional<double> PickleValue::real() const {
  if (is(Kind::real)) return std::bit_cast<double>(bits_of(data_->nodes[id_]));
  const auto whole = integer();
  if (!whole) return std::nullopt;
  return static_cast<double>(*whole);
}

std::string_view PickleValue::text() const {
  const Kind k = kind();
  if (k != Kind::text && k != Kind::bytes && k != Kind::global && k != Kind::big_integer) return {};
  const PickleData::Node& node = data_->nodes[id_];
  const std::string_view all =
      node.own ? std::string_view(data_->decoded)
               : std::string_view(reinterpret_cast<const char*>(data_->bytes.data()), data_->bytes.size());
  return all.substr(node.a, node.b);
}

std::uint32_t PickleValue::size() const {
  PickleData::Run scratch;
  const PickleData::Run* run = data_ == nullptr ? nullptr : data_->items_of(data_->nodes[id_], scratch);
  return run == nullptr ? 0 : run->count;
}

PickleValue PickleValue::item(std::uint32_t index) const {
  PickleData::Run scratch;
  const PickleData::Run* run = data_ == nullptr ? nullptr : data_->items_of(data_->nodes[id_], scratch);
  if (run == nullptr || index >= run->count) return {};
  return {data_, data_->cells[run->first + index]};
}

std::uint32_t PickleValue::pairs() const {
  PickleData::Run scratch;
  const PickleData::Run* run = data_ == nullptr ? nullptr : data_->pairs_of(data_->nodes[id_], scratch);
  return run == nullptr ? 0 : run->count / 2;
}

PickleValue PickleValue::key(std::uint32_t index) const {
  PickleData::Run scratch;
  const PickleData::Run* run = data_ == nullptr ? nullptr : data_->pairs_of(data_->nodes[id_], scratch);
  if (run == nullptr || index >= run->count / 2) return {};
  return {data_, data_->cells[run->first + 2 * index]};
}

PickleValue PickleValue::value(std::uint32_t index) const {
  PickleData::Run scratch;
  const PickleData::Run* run = data_ == nullptr ? nullptr : data_->pairs_of(data_->nodes[id_], scratch);
  if (run == nullptr || index >= run->count / 2) return {};
  return {data_, data_->cells[run->first + 2 * index + 1]};
}

std::optional<PickleValue> PickleValue::find(std::string_view name) const {
  for (std::uint32_t i = pairs(); i-- > 0;) {
    const PickleValue each = key(i);
    if (each.is(Kind::text) && each.text() == name) return value(i);
  }
  return std::nullopt;
}

PickleValue PickleValue::callable() const {
  if (!is(Kind::object)) return {};
  return {data_, data_->objects[data_->nodes[id_].a].callable};
}

PickleValue PickleValue::args() const {
  if (is(Kind::persistent)) return {data_, data_->nodes[id_].a};
  if (!is(Kind::object)) return {};
  return {data_, data_->objects[data_->nodes[id_].a].args};
}

PickleValue PickleValue::state() const {
  if (!is(Kind::object)) return {};
  return {data_, data_->objects[data_->nodes[id_].a].state};
}

bool PickleValue::is_call_of(std::string_view global) const {
  if (!is(Kind::object)) return false;
  const PickleValue called = callable();
  return called.is(Kind::global) && called.text() == global;
}

PickleValue Pickle::root() const { return {data_.get(), data_->root}; }

std::uint64_t Pickle::size() const { return data_->bytes.size(); }

std::vector<PickleValue> Pickle::all(Kind kind) const {
  std::vector<PickleValue> found;
  for (std::uint32_t id = 0; id < data_->nodes.size(); ++id)
    if (data_->nodes[id].kind == kind) found.emplace_back(data_.get(), id);
  return found;
}

Error Pickle::error(PickleValue value, Message message) const {
  return Error(ErrorCode::format,
               Problem{data_->owner.path(), "", std::move(message), byte_of(data_->part, value.place())});
}

}  // namespace hat
