// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <unordered_map>

#include "domain/io/hat/bytes.h"
#include "domain/io/hat/pickle_data.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

using Kind = PickleValue::Kind;
using Id = PickleData::Id;

constexpr int deepest = 1000;
constexpr std::uint64_t longest_pickle = std::uint64_t{1} << 31;  // nodes count bytes with 32 bits
constexpr Id none_id = 0, false_id = 1, true_id = 2, empty_tuple_id = 3;

/// The machine that a pickle is a program for. It has a stack of values, marks in it, and a memo of values by number.
class Machine {
 public:
  Machine(std::span<const std::byte> bytes, const MappedFile& owner, Message part, std::uint64_t base)
      : data_(std::make_shared<PickleData>(owner)),
        in_(bytes.first(std::min<std::uint64_t>(bytes.size(), longest_pickle)), owner.path(), part, base) {
    data_->part = std::move(part);
    data_->base = base;
    data_->bytes = bytes;
    data_->nodes = {
        {.kind = Kind::none}, {.kind = Kind::boolean}, {.kind = Kind::boolean, .a = 1}, {.kind = Kind::tuple}};
  }

  std::shared_ptr<const PickleData> run() {
    if (in_.left() == 0) in_.fail(0, message("expected a pickle, got nothing"));
    while (step(in_.number<unsigned char>())) {
    }
    data_->root = pop();
    data_->bytes = data_->bytes.first(in_.at());
    return data_;
  }

 private:
  [[noreturn]] void fail(Message message) const { in_.fail(op_, std::move(message)); }

  // --- values --------------------------------------------------------------------------------------------------------

  Id add(Kind kind, std::uint32_t a = 0, std::uint32_t b = 0, bool own = false, int depth = 0) {
    check_depth(depth);
    data_->nodes.push_back({kind, own, static_cast<std::uint16_t>(depth), static_cast<std::uint32_t>(op_), a, b});
    return static_cast<Id>(data_->nodes.size() - 1);
  }
  void check_depth(int depth) const {
    if (depth > deepest) fail(message("values are nested more than {} deep", deepest));
  }
  Id add_bits(Kind kind, std::uint64_t bits) {
    return add(kind, static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32));
  }
  /// Small whole numbers fill long lists: each is kept once.
  Id integer(std::int64_t value) {
    if (value < -1 || value > 0xffff) return add_bits(Kind::integer, std::bit_cast<std::uint64_t>(value));
    const auto [place, added] = small_.try_emplace(static_cast<std::int32_t>(value), 0);
    if (added) place->second = add_bits(Kind::integer, std::bit_cast<std::uint64_t>(value));
    return place->second;
  }
  /// Text or bytes that stand in the pickle as they are.
  Id in_place(Kind kind, std::span<const std::byte> part) {
    if (kind == Kind::text && find_invalid_utf8(text_of(part)) != std::string::npos) kind = Kind::bytes;
    return add(kind, static_cast<std::uint32_t>(part.data() - data_->bytes.data()),
               static_cast<std::uint32_t>(part.size()));
  }
  Id decoded(Kind kind, std::string_view text) {
    if (kind == Kind::text && find_invalid_utf8(text) != std::string::npos) kind = Kind::bytes;
    const auto first = static_cast<std::uint32_t>(data_->decoded.size());
    data_->decoded += text;
    return add(kind, first, static_cast<std::uint32_t>(text.size()), true);
  }
  Id container(Kind kind, std::size_t from) {
    const auto count = static_cast<std::uint32_t>(stack_.size() - from);
    const auto first = static_cast<std::uint32_t>(data_->cells.size());
    int depth = 1;
    for (std::size_t i = from; i < stack_.size(); ++i) depth = std::max(depth, 1 + data_->nodes[stack_[i]].depth);
    data_->cells.insert(data_->cells.end(), stack_.begin() + static_cast<std::ptrdiff_t>(from), stack_.end());
    stack_.resize(from);
    return add(kind, first, count, false, depth);
  }
  Id global(std::string_view module, std::string_view name) {
    if (find_invalid_utf8(module) != std::string::npos || find_invalid_utf8(name) != std::string::npos)
      fail(message("expected the name of a global in UTF-8"));
    std::string full(module);
    full += '.';
    full += name;
    return decoded(Kind::global, full);
  }
  Id object(Id callable, Id args) {
    const auto place = static_cast<std::uint32_t>(data_->objects.size());
    data_->objects.push_back({callable, args, none_id, {}, {}});
    return add(Kind::object, place, 0, false, 1 + std::max(data_->nodes[callable].depth, data_->nodes[args].depth));
  }
  /// Puts the stack from `from` on behind a run of cells. Runs have room for the next power of two.
  void append(PickleData::Run& run, std::size_t from, Id to) {
    const auto added = static_cast<std::uint32_t>(stack_.size() - from);
    if (added == 0) return;
    auto& cells = data_->cells;
    const std::uint32_t room = run.count == 0 ? 0 : std::bit_ceil(run.count);
    const std::uint64_t needed = std::uint64_t{run.count} + added;
    if (needed > room) {
      const std::uint64_t first = cells.size();
      const std::uint64_t wanted = std::bit_ceil(needed);
      if (first + wanted > std::numeric_limits<std::uint32_t>::max()) fail(message("more values than can be counted"));
      cells.resize(first + wanted);
      std::copy_n(cells.begin() + run.first, run.count, cells.begin() + static_cast<std::ptrdiff_t>(first));
      run.first = static_cast<std::uint32_t>(first);
    }
    PickleData::Node& node = data_->nodes[to];
    for (std::size_t i = from; i < stack_.size(); ++i) {
      cells[run.first + run.count++] = stack_[i];
      node.depth = static_cast<std::uint16_t>(std::max<int>(node.depth, 1 + data_->nodes[stack_[i]].depth));
    }
    check_depth(node.depth);
    stack_.resize(from);
  }
  void append_items(std::size_t from) {
    const Id to = below(from);
    PickleData::Node& node = data_->nodes[to];
    if (node.kind == Kind::object) return append(data_->objects[node.a].items, from, to);
    if (node.kind != Kind::list && node.kind != Kind::set) fail(message("expected a list to append to"));
    append_to_node(node, from, to);
  }
  void set_items(std::size_t from) {
    const Id to = below(from);
    if ((stack_.size() - from) % 2 != 0) fail(message("expected a value for every key"));
    PickleData::Node& node = data_->nodes[to];
    if (node.kind == Kind::object) return append(data_->objects[node.a].pairs, from, to);
    if (node.kind != Kind::dict) fail(message("expected a dict to set a value in"));
    append_to_node(node, from, to);
  }
  void append_to_node(PickleData::Node& node, std::size_t from, Id to) {
    PickleData::Run run{node.a, node.b};
    // What was built in one go has no room behind it: as if it were full.
    if (node.b != 0 && !node.own) {
      const auto first = static_cast<std::uint32_t>(data_->cells.size());
      if (std::uint64_t{first} + std::bit_ceil(node.b) > std::numeric_limits<std::uint32_t>::max())
        fail(message("more values than can be counted"));
      data_->cells.resize(first + std::bit_ceil(node.b));
      std::copy_n(data_->cells.begin() + node.a, node.b, data_->cells.begin() + first);
      run.first = first;
    }
    append(run, from, to);
    node.a = run.first;
    node.b = run.count;
    node.own = true;
  }

  // --- stack ---------------------------------------------------------------------------------------------------------

  /// Where the part of the stack that this instruction may use begins.
  [[nodiscard]] std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }
  void push(Id id) { stack_.push_back(id); }
  Id pop() {
    if (stack_.size() <= floor()) fail(message("expected a value on the stack, which is empty"));
    const Id id = stack_.back();
    stack_.pop_back();
    return id;
  }
  Id top() const {
    if (stack_.size() <= floor()) fail(message("expected a value on the stack, which is empty"));
    return stack_.back();
  }
  /// The value under the `from`th.
  Id below(std::size_t from) const {
    if (from == 0 || from - 1 < floor()) fail(message("expected a value on the stack, which is empty"));
    return stack_[from - 1];
  }
  std::size_t pop_mark() {
    if (marks_.empty()) fail(message("expected a mark on the stack, got none"));
    const std::size_t from = marks_.back();
    marks_.pop_back();
    return from;
  }
  [[nodiscard]] std::size_t last(std::size_t count) const {
    if (stack_.size() - floor() < count)
      fail(message("expected {} values on the stack, got {}", count, stack_.size() - floor()));
    return stack_.size() - count;
  }

  void put(std::uint64_t number) {
    // Python numbers from 0 (or 1) without gaps: a number beyond the bytes read so far is no honest one.
    if (number > in_.at()) fail(message("expected a memo number of at most {}, got {}", in_.at(), number));
    if (number >= memo_.size()) memo_.resize(number + 1, unset);
    memo_[number] = top();
  }
  void get(std::uint64_t number) {
    if (number >= memo_.size() || memo_[number] == unset) fail(message("nothing is kept in the memo under {}", number));
    push(memo_[number]);
  }

  // --- numbers and texts ---------------------------------------------------------------------------------------------

  template <class Number>
  Number number_in(std::string_view digits) const {
    Number value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) fail(message("expected a number"));
    return value;
  }
  std::string_view line() {
    std::string_view text = text_of(in_.line());
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
  }
  void decimal(bool is_long) {
    std::string_view text = line();
    if (!is_long && (text == "00" || text == "01")) return push(text == "01" ? true_id : false_id);
    if (text.ends_with('L')) text.remove_suffix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size()) return push(integer(value));
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
      fail(message("expected a whole number"));
    push(in_place(Kind::big_integer, std::as_bytes(std::span(text))));
  }
  void long_of(std::uint64_t size) {
    const auto part = in_.take(size);
    if (size > 8) return push(in_place(Kind::big_integer, part));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) bits |= std::to_integer<std::uint64_t>(part[i]) << (8 * i);
    if (size > 0 && size < 8 && (std::to_integer<unsigned>(part[size - 1]) & 0x80u))
      bits |= ~std::uint64_t{0} << (8 * size);
    push(integer(std::bit_cast<std::int64_t>(bits)));
  }
  void real_line() { push(add_bits(Kind::real, std::bit_cast<std::uint64_t>(number_in<double>(line())))); }
  static int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
  static void append_utf8(std::string& out, std::uint32_t c) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xc0 | c >> 6);
      out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
      out += static_cast<char>(0xe0 | c >> 12);
      out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
      out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
      out += static_cast<char>(0xf0 | c >> 18);
      out += static_cast<char>(0x80 | (c >> 12 & 0x3f));
      out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
      out += static_cast<char>(0x80 | (c & 0x3f));
    }
  }
  /// `digits` hexadecimal digits at `at`, or -1.
  static std::int64_t hex_at(std::string_view text, std::size_t at, std::size_t digits) {
    if (text.size() - at < digits) return -1;
    std::int64_t value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
      const int digit = hex(text[i]);
      if (digit < 0) return -1;
      value = value * 16 + digit;
    }
    return value;
  }
  /// Python 2's repr of a string: quotes and backslash escapes.
  void quoted_line() {
    std::string_view text = line();
    if (text.size() < 2 || text.front() != text.back() || (text.front() != '\'' && text.front() != '"'))
      fail(message("expected a string in quotes"));
    text = text.substr(1, text.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '\\' || i + 1 == text.size()) {
        out += text[i];
        continue;
      }
      const char c = text[++i];
      constexpr std::string_view plain = "nrtabfv0", meaning = "\n\r\t\a\b\f\v\0";
      if (c == 'x') {
        const std::int64_t value = hex_at(text, i + 1, 2);
        if (value < 0) fail(message("expected two hexadecimal digits after \\x"));
        out += static_cast<char>(value);
        i += 2;
      } else if (const std::size_t which = plain.find(c); which != std::string_view::npos) {
        out += which + 1 == plain.size() ? '\0' : meaning[which];
      } else {
        out += c;
      }
    }
    push(decoded(Kind::text, out));
  }
  /// Raw text with \uXXXX and \UXXXXXXXX; other bytes are Latin-1.
  void unicode_line() {
    const std::string_view text = text_of(in_.line());
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool is_short = text.substr(i).starts_with("\\u"), is_long = text.substr(i).starts_with("\\U");
      if (!is_short && !is_long) {
        append_utf8(out, static_cast<unsigned char>(text[i]));
        continue;
      }
      const std::int64_t value = hex_at(text, i + 2, is_short ? 4 : 8);
      if (value < 0 || value > 0x10ffff) fail(message("expected the number of a character after \\u"));
      append_utf8(out, static_cast<std::uint32_t>(value));
      i += is_short ? 5 : 9;
    }
    push(decoded(Kind::text, out));
  }
  [[nodiscard]] std::string_view text_on_top() {
    const PickleValue value(data_.get(), pop());
    if (!value.is(Kind::text)) fail(message("expected the name of a global as text"));
    return value.text();
  }

  // --- instructions --------------------------------------------------------------------------------------------------

  void make(Id callable, Id args) { push(object(callable, args)); }
  /// The callable lies under the arguments from `from` on.
  void make_from_mark(Id callable, std::size_t from) { make(callable, container(Kind::tuple, from)); }
  void build() {
    const Id state = pop();
    PickleData::Node& node = data_->nodes[top()];
    if (node.kind != Kind::object) fail(message("expected an object to set the state of"));
    data_->objects[node.a].state = state;
    node.depth = static_cast<std::uint16_t>(std::max<int>(node.depth, 1 + data_->nodes[state].depth));
    check_depth(node.depth);
  }
  void dict_from(std::size_t from) {
    if ((stack_.size() - from) % 2 != 0) fail(message("expected a value for every key"));
    push(container(Kind::dict, from));
  }

  bool step(unsigned char op) {
    op_ = in_.at() - 1;
    switch (op) {
      case '.': return false;
      case '(': marks_.push_back(static_cast<std::uint32_t>(stack_.size())); break;
      case '0':
        if (stack_.size() > floor())
          stack_.pop_back();
        else
          (void)pop_mark();  // Python's unpickler takes a mark here
        break;
      case '1': stack_.resize(pop_mark()); break;
      case '2': push(top()); break;
      case 'F': real_line(); break;
      case 'G': push(add_bits(Kind::real, __builtin_bswap64(in_.number<std::uint64_t>()))); break;
      case 'I': decimal(false); break;
      case 'L': decimal(true); break;
      case 'J': push(integer(in_.number<std::int32_t>())); break;
      case 'K': push(integer(in_.number<std::uint8_t>())); break;
      case 'M': push(integer(in_.number<std::uint16_t>())); break;
      case 0x8a: long_of(in_.number<std::uint8_t>()); break;
      case 0x8b: long_of(signed_size()); break;
      case 'N': push(none_id); break;
      case 0x88: push(true_id); break;
      case 0x89: push(false_id); break;
      case 'S': quoted_line(); break;
      case 'T': push(in_place(Kind::text, in_.take(signed_size()))); break;
      case 'U': push(in_place(Kind::text, in_.take(in_.number<std::uint8_t>()))); break;
      case 'V': unicode_line(); break;
      case 'X': push(in_place(Kind::text, in_.take(in_.number<std::uint32_t>()))); break;
      case 0x8c: push(in_place(Kind::text, in_.take(in_.number<std::uint8_t>()))); break;
      case 0x8d: push(in_place(Kind::text, in_.take(in_.number<std::uint64_t>()))); break;
      case 'B': push(in_place(Kind::bytes, in_.take(in_.number<std::uint32_t>()))); break;
      case 'C': push(in_place(Kind::bytes, in_.take(in_.number<std::uint8_t>()))); break;
      case 0x8e:
      case 0x96: push(in_place(Kind::bytes, in_.take(in_.number<std::uint64_t>()))); break;
      case 'P': push(add(Kind::persistent, in_place(Kind::text, in_.line()), 0, false, 1)); break;
      case 'Q': {
        const Id id = pop();
        push(add(Kind::persistent, id, 0, false, 1 + data_->nodes[id].depth));
        break;
      }
      case 'R': {
        const Id args = pop(), callable = pop();
        make(callable, args);
        break;
      }
      case 0x81: {
        const Id args = pop(), callable = pop();
        make(callable, args);
        break;
      }
      case 0x92: {
        (void)pop();  // keyword arguments: nothing that is read here has any
        const Id args = pop(), callable = pop();
        make(callable, args);
        break;
      }
      case 'i': {
        const std::string_view module = line(), name = line();
        const Id callable = global(module, name);
        make_from_mark(callable, pop_mark());
        break;
      }
      case 'o': {
        const std::size_t from = pop_mark();
        if (stack_.size() <= from) fail(message("expected a global to call after the mark"));
        const Id callable = stack_[from];
        stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(from));
        make_from_mark(callable, from);
        break;
      }
      case 'b': build(); break;
      case 'c': {
        const std::string_view module = line(), name = line();
        push(global(module, name));
        break;
      }
      case 0x93: {
        const std::string_view name = text_on_top();
        const std::string_view module = text_on_top();
        push(global(std::string(module), std::string(name)));
        break;
      }
      case ')': push(empty_tuple_id); break;
      case 't': push(container(Kind::tuple, pop_mark())); break;
      case 0x85: push(container(Kind::tuple, last(1))); break;
      case 0x86: push(container(Kind::tuple, last(2))); break;
      case 0x87: push(container(Kind::tuple, last(3))); break;
      case ']': push(add(Kind::list, 0, 0, false, 1)); break;
      case 'l': push(container(Kind::list, pop_mark())); break;
      case 'a': append_items(last(1)); break;
      case 'e': append_items(pop_mark()); break;
      case '}': push(add(Kind::dict, 0, 0, false, 1)); break;
      case 'd': dict_from(pop_mark()); break;
      case 's': set_items(last(2)); break;
      case 'u': set_items(pop_mark()); break;
      case 0x8f: push(add(Kind::set, 0, 0, false, 1)); break;
      case 0x90: append_items(pop_mark()); break;
      case 0x91: push(container(Kind::set, pop_mark())); break;
      case 'p': put(number_in<std::uint64_t>(line())); break;
      case 'q': put(in_.number<std::uint8_t>()); break;
      case 'r': put(in_.number<std::uint32_t>()); break;
      case 0x94: put(memo_.size()); break;
      case 'g': get(number_in<std::uint64_t>(line())); break;
      case 'h': get(in_.number<std::uint8_t>()); break;
      case 'j': get(in_.number<std::uint32_t>()); break;
      case 0x80:
        if (const auto protocol = in_.number<std::uint8_t>(); protocol > 5)
          fail(message("expected a pickle of protocol 0 to 5, got {}", protocol));
        break;
      case 0x95:
        if (const auto size = in_.number<std::uint64_t>(); size > in_.left())
          fail(message("truncated: expected a frame of {} bytes, got {}", size, in_.left()));
        break;
      case 0x82:
      case 0x83:
      case 0x84: fail(message("values of Python's extension registry are not supported"));
      case 0x97:
      case 0x98: fail(message("buffers outside of the pickle are not supported"));
      default: fail(message("expected an instruction of a pickle, got byte 0x{:02x}", op));
    }
    return true;
  }
  std::uint64_t signed_size() {
    const auto size = in_.number<std::int32_t>();
    if (size < 0) fail(message("expected a length, got {}", size));
    return static_cast<std::uint64_t>(size);
  }

  static constexpr Id unset = std::numeric_limits<Id>::max();
  std::shared_ptr<PickleData> data_;
  ByteReader in_;
  std::uint64_t op_ = 0;
  std::vector<Id> stack_, memo_;
  std::vector<std::uint32_t> marks_;
  std::unordered_map<std::int32_t, Id> small_;
};

}  // namespace

Pickle Pickle::read(std::span<const std::byte> bytes, const MappedFile& owner, Message part, std::uint64_t base) {
  return Pickle(Machine(bytes, owner, std::move(part), base).run());
}

}  // namespace hat
