// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/torch_file.h"

#include <algorithm>
#include <array>
#include <mutex>

#include "domain/io/half.h"
#include "domain/io/hat/bytes.h"
#include "domain/io/hat/zip.h"

namespace hat {
namespace {

using Kind = PickleValue::Kind;

// 0x1950a86a20f9469cfc6c, little endian, and as the oldest protocol writes it.
constexpr std::string_view magic_bytes("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::string_view magic_digits("119547037146038801333356");
constexpr std::int64_t legacy_protocol = 1001;
constexpr std::uint64_t most_elements_per_byte = 4;
constexpr std::uint64_t free_elements = 1 << 12;

struct TypeName {
  const char* global;
  TorchType type;
};
constexpr std::array<TypeName, 10> storage_types{{{"torch.FloatStorage", TorchType::f32},
                                                  {"torch.HalfStorage", TorchType::f16},
                                                  {"torch.BFloat16Storage", TorchType::bf16},
                                                  {"torch.DoubleStorage", TorchType::f64},
                                                  {"torch.LongStorage", TorchType::i64},
                                                  {"torch.IntStorage", TorchType::i32},
                                                  {"torch.ShortStorage", TorchType::i16},
                                                  {"torch.CharStorage", TorchType::i8},
                                                  {"torch.ByteStorage", TorchType::u8},
                                                  {"torch.BoolStorage", TorchType::boolean}}};

/// A persistent id: ('storage', type, key, location, elements[, view]).
struct StorageId {
  TorchType type = TorchType::f32;
  std::string_view key;
  std::uint64_t count = 0;
  std::uint64_t view_offset = 0;
  std::optional<std::uint64_t> view_count;
};

std::optional<TorchType> type_of(PickleValue global) {
  std::string_view name = global.text();
  std::string cuda;
  if (name.starts_with("torch.cuda.")) {  // "torch.cuda.FloatStorage": the same numbers
    cuda = "torch." + std::string(name.substr(11));
    name = cuda;
  }
  for (const TypeName& each : storage_types)
    if (global.is(Kind::global) && name == each.global) return each.type;
  return std::nullopt;
}

std::optional<std::uint64_t> natural(PickleValue value) {
  const auto number = value.integer();
  if (!number || *number < 0) return std::nullopt;
  return static_cast<std::uint64_t>(*number);
}

StorageId storage_id(const Pickle& pickle, PickleValue persistent) {
  const PickleValue id = persistent.args();
  if (!id.is(Kind::tuple) || id.size() < 5 || id.item(0).text() != "storage")
    throw pickle.error(persistent, message("expected the id of a storage: type, key, place and number of elements"));
  StorageId storage;
  const auto type = type_of(id.item(1));
  if (!type)
    throw pickle.error(persistent,
                       message("expected a storage of floats or whole numbers, got {}",
                               id.item(1).is(Kind::global) ? Message::verbatim(std::string(id.item(1).text()))
                                                           : message("something else")));
  storage.type = *type;
  if (!id.item(2).is(Kind::text)) throw pickle.error(persistent, message("expected the key of a storage as text"));
  storage.key = id.item(2).text();
  const auto count = natural(id.item(4));
  if (!count || *count > std::uint64_t{1} << 56)
    throw pickle.error(persistent, message("expected a storage's number of elements"));
  storage.count = *count;
  if (id.size() > 5 && !id.item(5).is_none()) {
    const PickleValue view = id.item(5);  // (key of the view, offset, number of elements)
    const auto offset = natural(view.item(1)), elements = natural(view.item(2));
    if (view.size() != 3 || !offset || !elements || *offset > *count || *elements > *count - *offset)
      throw pickle.error(persistent, message("expected a view that lies inside of its storage"));
    storage.view_offset = *offset;
    storage.view_count = *elements;
  }
  return storage;
}

template <class T>
T element(const std::byte* data) {
  T value;
  std::memcpy(&value, data, sizeof(T));
  return value;
}

float float_at(TorchType type, const std::byte* data) {
  switch (type) {
    case TorchType::f32: return element<float>(data);
    case TorchType::f16: return half_to_float(element<std::uint16_t>(data));
    case TorchType::bf16: return bfloat16_to_float(element<std::uint16_t>(data));
    case TorchType::f64: return static_cast<float>(element<double>(data));
    case TorchType::i64: return static_cast<float>(element<std::int64_t>(data));
    case TorchType::i32: return static_cast<float>(element<std::int32_t>(data));
    case TorchType::i16: return element<std::int16_t>(data);
    case TorchType::i8: return element<std::int8_t>(data);
    case TorchType::u8: return element<std::uint8_t>(data);
    case TorchType::boolean: return element<std::uint8_t>(data) != 0 ? 1.f : 0.f;
  }
  return 0;
}

}  // namespace

std::size_t size_of(TorchType type) {
  switch (type) {
    case TorchType::f64:
    case TorchType::i64: return 8;
    case TorchType::f32:
    case TorchType::i32: return 4;
    case TorchType::f16:
    case TorchType::bf16:
    case TorchType::i16: return 2;
    case TorchType::i8:
    case TorchType::u8:
    case TorchType::boolean: return 1;
  }
  return 1;
}

const char* name_of(TorchType type) {
  constexpr std::array<const char*, 10> names{"float32", "float16", "bfloat16", "float64", "int64",
                                              "int32",   "int16",   "int8",     "uint8",   "bool"};
  return names[static_cast<std::size_t>(type)];
}

// --- storages
// ----------------------------------------------------------------------------------------------------------

struct TorchFile::Storages {
  struct Storage {
    std::uint64_t count = 0;  ///< elements, the most that a tensor's id says
    std::uint64_t bytes_needed = 0;
    bool loaded = false;
    ZipArchive::Content content;
  };
  std::string path;
  std::mutex mutex;
  std::optional<ZipArchive> archive;
  std::string folder;  ///< inside of the archive
  std::map<std::string, Storage, std::less<>> all;

  ZipArchive::Content load(const std::string& key) {
    const std::lock_guard lock(mutex);
    Storage& storage = all.at(key);
    if (storage.loaded) return storage.content;
    const std::string name = archive ? folder + "data/" + key : "storage " + key;
    const ZipArchive::Entry* entry = archive ? archive->find(name) : nullptr;
    if (entry == nullptr)
      throw Error(
          ErrorCode::format,
          Problem{path, name, message("expected {} bytes of numbers under this name, got none", storage.bytes_needed)});
    storage.content = archive->read(*entry);
    storage.loaded = true;
    return storage.content;
  }
};

TorchFile::TorchFile(MappedFile file, Pickle pickle, Container container)
    : file_(std::move(file)),
      pickle_(std::move(pickle)),
      container_(container),
      storages_(std::make_shared<Storages>()) {
  storages_->path = file_.path();
  for (const PickleValue persistent : pickle_.all(Kind::persistent)) {
    const StorageId id = storage_id(pickle_, persistent);
    // torch.load takes these numbers of parts and no others.
    if (const std::uint32_t parts = container == Container::zip ? 5 : 6; persistent.args().size() != parts)
      throw pickle_.error(persistent,
                          message("expected the id of a storage in {} parts, got {}", parts, persistent.args().size()));
    Storages::Storage& storage = storages_->all[std::string(id.key)];
    storage.count = std::max(storage.count, id.count);
    storage.bytes_needed = std::max(storage.bytes_needed, id.count * size_of(id.type));
  }
}

// --- tensors
// -----------------------------------------------------------------------------------------------------------

std::int64_t TorchTensor::count() const {
  std::int64_t count = 1;
  for (const std::int64_t dim : shape) count *= dim;
  return count;
}

bool TorchTensor::is_contiguous() const {
  std::int64_t step = 1;
  for (std::size_t axis = shape.size(); axis-- > 0; step *= shape[axis])
    if (shape[axis] != 1 && strides[axis] != step) return false;
  return true;
}

bool TorchTensor::same_as(const TorchTensor& other) const {
  return type == other.type && storage == other.storage && offset == other.offset && shape == other.shape &&
         strides == other.strides;
}

std::vector<float> TorchTensor::to_floats() const {
  std::vector<float> values(static_cast<std::size_t>(count()));
  if (values.empty()) return values;
  const std::size_t bytes = size_of(type);
  const std::byte* first = data.data() + static_cast<std::size_t>(offset) * bytes;
  if (is_contiguous()) {
    if (type == TorchType::f32)
      std::memcpy(values.data(), first, values.size() * bytes);
    else
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = float_at(type, first + i * bytes);
    return values;
  }
  std::vector<std::int64_t> index(shape.size(), 0);
  std::int64_t place = 0;
  for (float& value : values) {
    value = float_at(type, first + static_cast<std::size_t>(place) * bytes);
    for (std::size_t axis = shape.size(); axis-- > 0;) {
      place += strides[axis];
      if (++index[axis] < shape[axis]) break;
      place -= strides[axis] * shape[axis];
      index[axis] = 0;
    }
  }
  return values;
}

bool TorchFile::is_tensor(PickleValue value) {
  return value.is_call_of("torch._utils._rebuild_tensor_v2") || value.is_call_of("torch._utils._rebuild_tensor") ||
         value.is_call_of("torch._utils._rebuild_parameter");
}

TorchTensor TorchFile::tensor(PickleValue value) const {
  // A parameter wraps a tensor; a parameter of a parameter is nothing that torch writes.
  const PickleValue whole = value;
  if (value.is_call_of("torch._utils._rebuild_parameter")) value = value.args().item(0);
  if (!is_tensor(value) || value.is_call_of("torch._utils._rebuild_parameter"))
    throw error(whole, message("expected a tensor"));
  const PickleValue args = value.args();
  if (!args.is(Kind::tuple) || args.size() < 4 || !args.item(0).is(Kind::persistent))
    throw error(whole, message("expected a tensor's storage, offset, shape and strides"));
  const StorageId id = storage_id(pickle_, args.item(0));
  const auto offset = natural(args.item(1));
  auto shape = integers_of(args.item(2)), strides = integers_of(args.item(3));
  if (!offset || !shape || !strides || shape->size() != strides->size() || shape->size() > 64)
    throw error(whole, message("expected a tensor's offset, shape and strides"));
  const std::uint64_t available = id.view_count.value_or(id.count);
  std::uint64_t count = 1, last = *offset;
  bool possible = true;
  for (std::size_t axis = 0; axis < shape->size(); ++axis) {
    const std::int64_t dim = (*shape)[axis], stride = (*strides)[axis];
    std::uint64_t reach = 0;
    possible = possible && dim >= 0 && stride >= 0 &&
               !__builtin_mul_overflow(count, static_cast<std::uint64_t>(dim), &count) &&
               (dim == 0 || (!__builtin_mul_overflow(static_cast<std::uint64_t>(dim - 1),
                                                     static_cast<std::uint64_t>(stride), &reach) &&
                             !__builtin_add_overflow(last, reach, &last)));
  }
  if (!possible || count > available || (count > 0 && last >= available))
    throw error(whole, message("the tensor reaches beyond its storage {} of {} elements", id.key, available));

  TorchTensor tensor;
  tensor.type = id.type;
  tensor.shape = std::move(*shape);
  tensor.strides = std::move(*strides);
  tensor.offset = count == 0 ? 0 : static_cast<std::int64_t>(*offset + id.view_offset);
  tensor.storage = id.key;
  const ZipArchive::Content content = storages_->load(tensor.storage);
  if (content.bytes.size() / size_of(id.type) < id.count)
    throw error(whole,
                message("expected a storage {} of {} elements, got {} bytes", id.key, id.count, content.bytes.size()));
  tensor.data = content.bytes;
  tensor.owner = content.owner;
  return tensor;
}

std::map<std::string, TorchTensor> TorchFile::tensors(PickleValue dict) const {
  std::map<std::string, TorchTensor> found;
  std::uint64_t total = 0;
  for (const auto& [name, value] : entries_of(dict)) {
    if (!is_tensor(value)) continue;
    TorchTensor each = tensor(value);
    total += static_cast<std::uint64_t>(each.count());
    if (total > most_elements_per_byte * size() + free_elements)
      throw error(value, message("the tensors have far more elements than the file can hold"));
    found.insert_or_assign(std::string(name), std::move(each));
  }
  return found;
}

// --- containers
// --------------------------------------------------------------------------------------------------------

bool TorchFile::recognises(const MappedFile& file) {
  if (looks_like_zip(file)) {
    try {
      const ZipArchive archive = ZipArchive::open(file);
      return std::ranges::any_of(archive.entries(), [](const auto& entry) {
        return entry.name == "data.pkl" || entry.name.ends_with("/data.pkl");
      });
    } catch (const Error&) {
      return true;  // a damaged archive: opening it says what is wrong
    }
  }
  const std::string_view front = text_of(file.bytes().first(std::min<std::size_t>(file.size(), 64)));
  return front.find(magic_bytes) != front.npos || front.find(magic_digits) != front.npos;
}

TorchFile TorchFile::read(const MappedFile& file) {
  if (looks_like_zip(file)) return read_zip(file);
  constexpr std::size_t tar_mark = 257;
  if (file.size() > tar_mark + 5 && text_of(file.bytes().subspan(tar_mark, 5)) == "ustar")
    throw Error(
        ErrorCode::format,
        Problem{
            file.path(), "",
            message("the tar container of PyTorch before {} is not supported: load and save it with a newer PyTorch",
                    "0.2"),
            byte_of({}, tar_mark)});
  return read_legacy(file);
}

TorchFile TorchFile::read_zip(const MappedFile& file) {
  const ZipArchive archive = ZipArchive::open(file);
  std::string folder;
  const ZipArchive::Entry* object = nullptr;
  for (const ZipArchive::Entry& entry : archive.entries()) {
    const std::size_t slash = entry.name.find('/');
    if (entry.name != "data.pkl" && (slash == std::string::npos || entry.name.substr(slash) != "/data.pkl")) continue;
    if (object != nullptr)
      throw Error(ErrorCode::format,
                  Problem{file.path(), "", message("expected one object in a file of torch.save, got another one"),
                          message("entry {}", entry.name)});
    object = &entry;
    folder = entry.name.substr(0, entry.name.size() - std::string_view("data.pkl").size());
  }
  if (object == nullptr)
    throw Error(ErrorCode::format,
                Problem{file.path(), "", message("expected a file of torch.save, got a zip archive without data.pkl")});
  if (archive.find(folder + "constants.pkl") != nullptr)
    throw Error(ErrorCode::format,
                Problem{file.path(), "",
                        message("this is a TorchScript program, which holds code; expected a file of torch.save"),
                        message("entry {}", folder + "constants.pkl")});
  if (const auto* order = archive.find(folder + "byteorder");
      order != nullptr && text_of(archive.read(*order).bytes) != "little")
    throw Error(
        ErrorCode::format,
        Problem{
            file.path(), "",
            message("it was written by a big-endian machine, which is not supported: load and save it on a common one"),
            message("entry {}", order->name)});

  const ZipArchive::Content content = archive.read(*object);
  TorchFile torch(file, Pickle::read(content.bytes, content.owner, message("entry {}", object->name)), Container::zip);
  torch.storages_->folder = folder;
  torch.storages_->archive = archive;
  return torch;
}

TorchFile TorchFile::read_legacy(const MappedFile& file) {
  const std::span<const std::byte> bytes = file.bytes();
  std::uint64_t at = 0;
  const auto next = [&] {
    Pickle pickle = Pickle::read(bytes.subspan(at), file, {}, at);
    at += pickle.size();
    return pickle;
  };
  const auto foreign = [&](std::uint64_t place, Message message) {
    return Error(ErrorCode::format, Problem{file.path(), "", std::move(message), byte_of({}, place)});
  };
  if (bytes.empty()) throw foreign(0, message("expected a file of torch.save, got nothing"));
  const Pickle magic = next();
  if (!magic.root().is(Kind::big_integer) ||
      (magic.root().text() != magic_bytes && magic.root().text() != magic_digits))
    throw foreign(0, message("expected a file of torch.save, got a pickle of something else"));
  const std::uint64_t protocol_at = at;
  if (next().root().integer() != legacy_protocol)
    throw foreign(protocol_at, message("expected protocol {} of torch.save", legacy_protocol));
  const std::uint64_t system_at = at;
  const Pickle system = next();
  if (const auto little = system.root().find("little_endian"); little && little->boolean() == false)
    throw foreign(
        system_at,
        message("it was written by a big-endian machine, which is not supported: load and save it on a common one"));

  TorchFile torch(file, next(), Container::legacy);
  const std::uint64_t keys_at = at;
  const Pickle keys = next();
  if (!keys.root().is(Kind::list)) throw foreign(keys_at, message("expected the list of storages"));
  for (std::uint32_t i = 0; i < keys.root().size(); ++i) {
    const PickleValue key = keys.root().item(i);
    const auto place = torch.storages_->all.find(key.text());
    if (place == torch.storages_->all.end())
      throw keys.error(key, message("no tensor uses the storage \"{}\"", key.text()));
    ByteReader reader(bytes.subspan(at), file.path(), {}, at);
    const auto count = reader.number<std::int64_t>();
    const std::uint64_t needed = place->second.bytes_needed;
    if (place->second.loaded) throw keys.error(key, message("the storage \"{}\" is there twice", key.text()));
    if (count < 0 || static_cast<std::uint64_t>(count) != place->second.count)
      throw foreign(at, message("expected the number of elements of storage {}, which is {}, got {}", key.text(),
                                place->second.count, count));
    place->second.content = {reader.take(needed), file, at};
    place->second.loaded = true;
    at += reader.at();
  }
  if (at != bytes.size()) throw foreign(at, message("{} bytes at the end belong to no storage", bytes.size() - at));
  return torch;
}

// --- plain values
// ------------------------------------------------------------------------------------------------------

std::vector<std::pair<std::string_view, PickleValue>> entries_of(PickleValue dict) {
  std::vector<std::pair<std::string_view, PickleValue>> entries;
  // Python 2's OrderedDict was rebuilt from a list of pairs.
  if (dict.is_call_of("collections.OrderedDict")) {
    const PickleValue list = dict.args().item(0);
    for (std::uint32_t i = 0; i < list.size(); ++i)
      if (list.item(i).size() == 2 && list.item(i).item(0).is(Kind::text))
        entries.emplace_back(list.item(i).item(0).text(), list.item(i).item(1));
  }
  for (std::uint32_t i = 0; i < dict.pairs(); ++i)
    if (dict.key(i).is(Kind::text)) entries.emplace_back(dict.key(i).text(), dict.value(i));
  return entries;
}

std::optional<PickleValue> entry_of(PickleValue dict, std::string_view key) {
  std::optional<PickleValue> found;
  for (const auto& [name, value] : entries_of(dict))
    if (name == key) found = value;
  return found;
}

std::optional<std::vector<std::int64_t>> integers_of(PickleValue list) {
  if (list.is_call_of("torch.Size")) list = list.args().item(0);
  if (!list.is(Kind::tuple) && !list.is(Kind::list)) return std::nullopt;
  std::vector<std::int64_t> values;
  for (std::uint32_t i = 0; i < list.size(); ++i) {
    const auto value = list.item(i).integer();
    if (!value) return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

}  // namespace hat
