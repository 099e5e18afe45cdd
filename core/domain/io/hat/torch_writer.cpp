// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/torch_writer.h"

#include <fmt/format.h>
#include <zlib.h>

#include <bit>
#include <filesystem>
#include <limits>

#include "domain/io/atomic_file.h"

namespace hat {
namespace {

constexpr std::uint64_t alignment = 64;  // of a storage in its archive, as torch does it

template <class T>
void put(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

const char* storage_class(TorchType type) {
  switch (type) {
    case TorchType::f32: return "FloatStorage";
    case TorchType::f16: return "HalfStorage";
    case TorchType::bf16: return "BFloat16Storage";
    case TorchType::f64: return "DoubleStorage";
    case TorchType::i64: return "LongStorage";
    case TorchType::i32: return "IntStorage";
    case TorchType::i16: return "ShortStorage";
    case TorchType::i8: return "CharStorage";
    case TorchType::u8: return "ByteStorage";
    case TorchType::boolean: return "BoolStorage";
  }
  return "";
}

std::string_view chars(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Stored entries, with the 64-bit fields wherever a number needs them.
class ZipWriter {
 public:
  explicit ZipWriter(AtomicFile& file) : file_(file) {}

  void add(const std::string& name, std::string_view content) {
    const auto crc = static_cast<std::uint32_t>(
        crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(content.data()), content.size()));
    const auto at = static_cast<std::uint64_t>(file_.size());
    const bool large = content.size() >= std::numeric_limits<std::uint32_t>::max();
    std::string extra;
    if (large) {
      put<std::uint16_t>(extra, 1);
      put<std::uint16_t>(extra, 16);
      put<std::uint64_t>(extra, content.size());
      put<std::uint64_t>(extra, content.size());
    }
    // A field that means nothing fills the header up, so that the content begins at a multiple of 64.
    const std::uint64_t header = at + 30 + name.size() + extra.size() + 4;
    const std::uint64_t padding = (alignment - header % alignment) % alignment;
    put<std::uint16_t>(extra, 0x4246);
    put<std::uint16_t>(extra, static_cast<std::uint16_t>(padding));
    extra.append(padding, 'Z');

    std::string numbers;  // what both headers have in common
    put<std::uint16_t>(numbers, large ? 45 : 20);
    put<std::uint16_t>(numbers, 0);
    put<std::uint16_t>(numbers, 0);
    put<std::uint16_t>(numbers, 0);
    put<std::uint16_t>(numbers, 0x21);  // 1980-01-01: equal models make equal files
    put<std::uint32_t>(numbers, crc);
    const auto narrow = large ? std::numeric_limits<std::uint32_t>::max() : static_cast<std::uint32_t>(content.size());
    put<std::uint32_t>(numbers, narrow);
    put<std::uint32_t>(numbers, narrow);
    put<std::uint16_t>(numbers, static_cast<std::uint16_t>(name.size()));

    std::string local;
    put<std::uint32_t>(local, 0x04034b50);
    local += numbers;
    put<std::uint16_t>(local, static_cast<std::uint16_t>(extra.size()));
    file_.write(local + name + extra);
    file_.write(content);

    const bool far = at >= std::numeric_limits<std::uint32_t>::max();
    std::string wide;
    if (large) {
      put<std::uint64_t>(wide, content.size());
      put<std::uint64_t>(wide, content.size());
    }
    if (far) put<std::uint64_t>(wide, at);
    put<std::uint32_t>(directory_, 0x02014b50);
    put<std::uint16_t>(directory_, 45);
    directory_ += numbers;
    put<std::uint16_t>(directory_, static_cast<std::uint16_t>(wide.empty() ? 0 : wide.size() + 4));
    directory_.append(10, '\0');  // no comment, first disk, no attributes
    put<std::uint32_t>(directory_, far ? std::numeric_limits<std::uint32_t>::max() : static_cast<std::uint32_t>(at));
    directory_ += name;
    if (!wide.empty()) {
      put<std::uint16_t>(directory_, 1);
      put<std::uint16_t>(directory_, static_cast<std::uint16_t>(wide.size()));
      directory_ += wide;
    }
    ++count_;
  }

  void finish() {
    const auto at = static_cast<std::uint64_t>(file_.size());
    constexpr std::uint64_t narrow = std::numeric_limits<std::uint32_t>::max();
    std::string end;
    if (at >= narrow || directory_.size() >= narrow || count_ >= 0xffff) {
      put<std::uint32_t>(end, 0x06064b50);
      put<std::uint64_t>(end, 44);
      put<std::uint16_t>(end, 45);
      put<std::uint16_t>(end, 45);
      put<std::uint32_t>(end, 0);
      put<std::uint32_t>(end, 0);
      put<std::uint64_t>(end, count_);
      put<std::uint64_t>(end, count_);
      put<std::uint64_t>(end, directory_.size());
      put<std::uint64_t>(end, at);
      put<std::uint32_t>(end, 0x07064b50);
      put<std::uint32_t>(end, 0);
      put<std::uint64_t>(end, at + directory_.size());
      put<std::uint32_t>(end, 1);
    }
    put<std::uint32_t>(end, 0x06054b50);
    put<std::uint32_t>(end, 0);
    put<std::uint16_t>(end, static_cast<std::uint16_t>(std::min<std::uint64_t>(count_, 0xffff)));
    put<std::uint16_t>(end, static_cast<std::uint16_t>(std::min<std::uint64_t>(count_, 0xffff)));
    put<std::uint32_t>(end, static_cast<std::uint32_t>(std::min<std::uint64_t>(directory_.size(), narrow)));
    put<std::uint32_t>(end, static_cast<std::uint32_t>(std::min(at, narrow)));
    put<std::uint16_t>(end, 0);
    file_.write(directory_);
    file_.write(end);
  }

 private:
  AtomicFile& file_;
  std::string directory_;
  std::uint64_t count_ = 0;
};

}  // namespace

void TorchWriter::integer(std::int64_t value) {
  if (value >= 0 && value <= 0xff) {
    pickle_ += 'K';
    put<std::uint8_t>(pickle_, static_cast<std::uint8_t>(value));
  } else if (value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max()) {
    pickle_ += 'J';
    put<std::int32_t>(pickle_, static_cast<std::int32_t>(value));
  } else {
    pickle_ += "\x8a\x08";
    put<std::int64_t>(pickle_, value);
  }
}

void TorchWriter::real(double value) {
  pickle_ += 'G';
  put<std::uint64_t>(pickle_, __builtin_bswap64(std::bit_cast<std::uint64_t>(value)));
}

void TorchWriter::text(std::string_view value) {
  pickle_ += 'X';
  put<std::uint32_t>(pickle_, static_cast<std::uint32_t>(value.size()));
  pickle_ += value;
}

void TorchWriter::integers(std::span<const int> values) {
  begin_list();
  for (const int value : values) integer(value);
  end_list();
}

void TorchWriter::global(std::string_view module, std::string_view name) {
  pickle_ += 'c';
  pickle_ += module;
  pickle_ += '\n';
  pickle_ += name;
  pickle_ += '\n';
}

void TorchWriter::begin_ordered_dict() {
  global("collections", "OrderedDict");
  pickle_ += ")R(";
}

void TorchWriter::begin_namespace() {
  global("argparse", "Namespace");
  pickle_ += ")\x81}(";
}

int TorchWriter::add_storage(TorchType type, std::span<const std::byte> data) {
  storages_.push_back({type, data});
  return static_cast<int>(storages_.size() - 1);
}

void TorchWriter::tensor(int storage, std::span<const std::int64_t> shape) {
  const Storage& held = storages_.at(static_cast<std::size_t>(storage));
  global("torch._utils", "_rebuild_tensor_v2");
  pickle_ += "((";
  text("storage");
  global("torch", storage_class(held.type));
  text(std::to_string(storage));
  text("cpu");
  natural(held.data.size() / size_of(held.type));
  // The older container's ids also name a view, of which torch has had none for years; torch.load counts the parts.
  if (container_ == TorchFile::Container::legacy) none();
  pickle_ += "tQ";
  integer(0);
  pickle_ += '(';
  for (const std::int64_t dim : shape) integer(dim);
  pickle_ += "t(";
  std::vector<std::int64_t> strides(shape.size(), 1);
  for (std::size_t axis = shape.size(); axis-- > 1;) strides[axis - 1] = strides[axis] * shape[axis];
  for (const std::int64_t stride : strides) integer(stride);
  pickle_ += 't';
  boolean(false);
  global("collections", "OrderedDict");
  pickle_ += ")RtR";
}

void TorchWriter::write(const std::string& path) const {
  if (container_ == TorchFile::Container::zip) {
    std::string folder = std::filesystem::path(path).stem().string();
    if (folder.empty()) folder = "archive";
    write_atomically(path, [&](AtomicFile& file) {
      ZipWriter zip(file);
      zip.add(folder + "/data.pkl", pickle_ + ".");
      for (std::size_t i = 0; i < storages_.size(); ++i)
        zip.add(folder + "/data/" + std::to_string(i), chars(storages_[i].data));
      zip.add(folder + "/version", "3\n");
      zip.finish();
    });
    return;
  }
  // Pickles one behind the other: magic number, protocol, the machine, the object, the keys; then elements and bytes of
  // each key.
  TorchWriter protocol(container_), machine(container_), keys(container_);
  protocol.integer(1001);
  machine.begin_dict();
  machine.text("protocol_version");
  machine.integer(1001);
  machine.text("little_endian");
  machine.boolean(true);
  machine.text("type_sizes");
  machine.begin_dict();
  for (const auto& [name, bytes] : {std::pair("short", 2), std::pair("int", 4), std::pair("long", 4)}) {
    machine.text(name);
    machine.integer(bytes);
  }
  machine.end_dict();
  machine.end_dict();
  keys.begin_list();
  for (std::size_t i = 0; i < storages_.size(); ++i) keys.text(std::to_string(i));
  keys.end_list();
  write_atomically(path, [&](AtomicFile& file) {
    file.write({"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15});
    file.write(protocol.pickle_ + "." + machine.pickle_ + "." + pickle_ + "." + keys.pickle_ + ".");
    for (const Storage& storage : storages_) {
      std::string count;
      put<std::int64_t>(count, static_cast<std::int64_t>(storage.data.size() / size_of(storage.type)));
      file.write(count);
      file.write(chars(storage.data));
    }
  });
}

}  // namespace hat
