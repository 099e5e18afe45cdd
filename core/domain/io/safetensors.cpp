// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/safetensors.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "domain/io/atomic_file.h"

namespace hat {

static_assert(std::endian::native == std::endian::little, "tensors are written as they lie in memory");

namespace {

constexpr std::uint64_t largest_header = 100'000'000;

[[noreturn]] void broken(const std::string& path, Message what) {
  throw Error(ErrorCode::format, Problem{path, "", std::move(what)});
}

std::optional<DType> type_named(const std::string& name) {
  for (const DType type : {DType::f32, DType::f16, DType::bf16, DType::i64, DType::u8})
    if (name == name_of(type)) return type;
  return std::nullopt;
}

/// Looks through a header without keeping it: names that are there twice, and nesting that no header has. The library's
/// own callbacks take quadratic time for many names.
class HeaderCheck : public nlohmann::json_sax<nlohmann::json> {
 public:
  std::string repeated;
  bool too_deep = false;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    if (depth_ == 1 && !names_.insert(name).second) repeated = name;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  // What is nested deeper than a shape in a tensor's entry is no header.
  bool open() {
    too_deep = too_deep || ++depth_ > 3;
    return !too_deep;
  }
  bool close() {
    --depth_;
    return true;
  }
  int depth_ = 0;
  std::unordered_set<std::string> names_;
};

nlohmann::json parse_header(const std::string& path, const char* text, std::size_t length) {
  HeaderCheck check;
  const bool is_json = nlohmann::json::sax_parse(text, text + length, &check);
  if (check.too_deep) broken(path, message("its header is nested too deeply: not a safetensors file, or damaged"));
  nlohmann::json header = is_json ? nlohmann::json::parse(text, text + length, nullptr, false) : nlohmann::json();
  if (!header.is_object()) broken(path, message("its header is not a JSON object: not a safetensors file, or damaged"));
  if (!check.repeated.empty()) broken(path, message("tensor {} is there twice", check.repeated));
  return header;
}

/// The size that a tensor must have, or nothing when it does not fit into 64 bits.
std::optional<std::uint64_t> bytes_for(const std::vector<std::int64_t>& shape, DType type) {
  std::uint64_t bytes = size_of(type);
  for (const std::int64_t dim : shape)
    if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(dim), &bytes)) return std::nullopt;
  return bytes;
}

TensorView read_entry(const std::string& path, const std::string& name, const nlohmann::json& entry,
                      const std::byte* data, std::uint64_t available) {
  const auto list_of_naturals = [](const nlohmann::json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const auto& v) {
             return v.is_number_unsigned() && v.template get<std::uint64_t>() <= std::uint64_t{1} << 62;
           });
  };
  if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() || !entry.contains("shape") ||
      !list_of_naturals(entry["shape"]) || !entry.contains("data_offsets") ||
      !list_of_naturals(entry["data_offsets"]) || entry["data_offsets"].size() != 2)
    broken(path, message("tensor {}: expected {}, {} and {} in the header", name, "dtype", "shape", "data_offsets"));
  TensorView view;
  const auto type = type_named(entry["dtype"].get<std::string>());
  if (!type)
    broken(path,
           message("tensor {}: expected F32, F16, BF16, I64 or U8, got {}", name, entry["dtype"].get<std::string>()));
  view.dtype = *type;
  view.shape = entry["shape"].get<std::vector<std::int64_t>>();
  const auto begin = entry["data_offsets"][0].get<std::uint64_t>();
  const auto end = entry["data_offsets"][1].get<std::uint64_t>();
  const auto expected = bytes_for(view.shape, view.dtype);
  if (begin > end || !expected || end - begin != *expected)
    broken(path, message("tensor {}: its size of {} to {} does not fit its shape", name, begin, end));
  if (end > available)
    broken(path, message("truncated: tensor {} should end at byte {} of the data, which has {}", name, end, available));
  view.data = data + begin;
  view.bytes = *expected;
  return view;
}

}  // namespace

std::size_t size_of(DType type) {
  switch (type) {
    case DType::f32: return 4;
    case DType::f16:
    case DType::bf16: return 2;
    case DType::i64: return 8;
    case DType::u8: return 1;
  }
  return 0;
}

const char* name_of(DType type) {
  switch (type) {
    case DType::f32: return "F32";
    case DType::f16: return "F16";
    case DType::bf16: return "BF16";
    case DType::i64: return "I64";
    case DType::u8: return "U8";
  }
  return "";
}

std::int64_t TensorView::count() const { return static_cast<std::int64_t>(bytes / size_of(dtype)); }

std::vector<float> TensorView::to_floats() const {
  std::vector<float> values(static_cast<std::size_t>(count()));
  const auto element = [this]<class T>(std::size_t i, T) {
    T value;
    std::memcpy(&value, data + i * sizeof(T), sizeof(T));
    return value;
  };
  switch (dtype) {
    case DType::f32:
      if (bytes) std::memcpy(values.data(), data, bytes);
      break;
    case DType::f16:
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = half_to_float(element(i, std::uint16_t{}));
      break;
    case DType::bf16:
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = bfloat16_to_float(element(i, std::uint16_t{}));
      break;
    case DType::i64:
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(element(i, std::int64_t{}));
      break;
    case DType::u8:
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(element(i, std::uint8_t{}));
      break;
  }
  return values;
}

SafeTensors SafeTensors::open(const std::string& path) { return read(MappedFile::open(path)); }

SafeTensors SafeTensors::read(const MappedFile& mapping) {
  const std::string& path = mapping.path();
  if (mapping.size() < 8)
    broken(path,
           message("expected a safetensors file, got {} bytes (truncated, or another kind of file)", mapping.size()));
  const std::byte* bytes = mapping.bytes().data();
  if (std::string_view(reinterpret_cast<const char*>(bytes), mapping.size())
          .starts_with("version https://git-lfs.github.com/spec/"))
    broken(path, message("expected weights, got a pointer of git-lfs: the file that it stands for was not fetched ({})",
                         "git lfs pull"));
  std::uint64_t header_length = 0;
  std::memcpy(&header_length, bytes, 8);
  if (header_length > largest_header)
    broken(path, message("not a safetensors file: its first eight bytes are no header length"));
  if (header_length > mapping.size() - 8)
    broken(path, message("truncated: its header should have {} bytes, the file has {}", header_length, mapping.size()));
  const auto header = parse_header(path, reinterpret_cast<const char*>(bytes) + 8, header_length);

  SafeTensors file(mapping);
  const std::byte* data = bytes + 8 + header_length;
  const std::uint64_t available = mapping.size() - 8 - header_length;
  struct Extent {
    std::size_t begin, end;
    const std::string* name;
  };
  std::vector<Extent> extents;
  for (const auto& [name, entry] : header.items()) {
    if (name == "__metadata__") {
      if (!entry.is_object()) broken(path, message("expected text for every key of {}", "__metadata__"));
      for (const auto& [key, value] : entry.items()) {
        if (!value.is_string()) broken(path, message("expected text for the key {} of {}", key, "__metadata__"));
        file.metadata_[key] = value.get<std::string>();
      }
      continue;
    }
    const auto [place, added] = file.tensors_.emplace(name, read_entry(path, name, entry, data, available));
    const auto begin = static_cast<std::size_t>(place->second.data - data);
    extents.push_back({begin, begin + place->second.bytes, &place->first});
  }
  std::sort(extents.begin(), extents.end(),
            [](const Extent& a, const Extent& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
  std::size_t reached = 0;
  for (const Extent& extent : extents) {
    if (extent.begin < reached) broken(path, message("tensor {} overlaps another one", *extent.name));
    if (extent.begin > reached)
      broken(path, message("{} bytes before tensor {} belong to no tensor", extent.begin - reached, *extent.name));
    reached = extent.end;
  }
  if (reached != available) broken(path, message("{} bytes at its end belong to no tensor", available - reached));
  return file;
}

void write_safetensors(const std::string& path, std::span<const NamedTensor> tensors,
                       const std::map<std::string, std::string>& metadata) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  std::uint64_t offset = 0;
  for (const NamedTensor& tensor : tensors) {
    const auto bytes = bytes_for(tensor.shape, tensor.dtype);
    if (!bytes || header.contains(tensor.name))
      throw Error(ErrorCode::internal,
                  Problem{path, tensor.name, message("expected one tensor of this name, of a possible size")});
    header[tensor.name] = {
        {"dtype", name_of(tensor.dtype)}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + *bytes}}};
    offset += *bytes;
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  const std::uint64_t length = text.size();

  write_atomically(path, [&](AtomicFile& file) {
    file.write({reinterpret_cast<const char*>(&length), sizeof length});
    file.write(text);
    for (const NamedTensor& tensor : tensors)
      file.write(
          {static_cast<const char*>(tensor.data), static_cast<std::size_t>(*bytes_for(tensor.shape, tensor.dtype))});
  });
}

}  // namespace hat
