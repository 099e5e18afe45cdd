// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/mmap_data.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <string_view>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"

namespace hat {
namespace {

static_assert(std::endian::native == std::endian::little, "the files are little endian and are mapped as they are");

constexpr std::string_view magic("MMIDIDX\0\0", 9);
constexpr std::size_t header = 9 + 8 + 1 + 8, per_sentence = 4 + 8;

std::size_t bytes_of(MmapType type) {
  switch (type) {
    case MmapType::u8:
    case MmapType::i8: return 1;
    case MmapType::i16:
    case MmapType::u16: return 2;
    case MmapType::i32: return 4;
    case MmapType::i64: return 8;
  }
  return 0;
}

template <class T>
T load(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof(T));
  return value;
}

template <class T>
void store(std::string& bytes, T value) {
  const std::size_t at = bytes.size();
  bytes.resize(at + sizeof(T));
  std::memcpy(bytes.data() + at, &value, sizeof(T));
}

/// The bytes of a file or of a string.
class Bytes {
 public:
  Bytes() = default;
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  ~Bytes() {
    if (address_ != nullptr) ::munmap(address_, size_);
  }
  void copy(std::string_view bytes) { copy_ = bytes; }
  void map(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) io_error(path, message("cannot be opened: {}", error_text(errno)));
    struct stat status {};
    const bool known = ::fstat(descriptor, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
      ::close(descriptor);
      io_error(path, message("expected a file, got a folder or a device"));
    }
    size_ = static_cast<std::size_t>(status.st_size);
    void* address = size_ == 0 ? nullptr : ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (address == MAP_FAILED) io_error(path, message("cannot be mapped into memory: {}", error_text(errno)));
    address_ = address;
  }
  [[nodiscard]] std::string_view view() const {
    return address_ != nullptr ? std::string_view(static_cast<const char*>(address_), size_) : std::string_view(copy_);
  }

 private:
  std::string copy_;
  void* address_ = nullptr;
  std::size_t size_ = 0;
};

std::string stem_of(const std::string& path) {
  return path.ends_with(".idx") || path.ends_with(".bin") ? path.substr(0, path.size() - 4) : path;
}

}  // namespace

struct MmapData::State {
  std::string index_name, data_name;
  Bytes index, data;
  MmapType type = MmapType::u16;
  std::size_t count = 0;
  std::int64_t tokens = 0;
  std::vector<std::int64_t> documents;

  [[nodiscard]] std::int32_t length(std::size_t i) const { return load<std::int32_t>(index.view(), header + 4 * i); }
  [[nodiscard]] std::int64_t place(std::size_t i) const {
    return load<std::int64_t>(index.view(), header + 4 * count + 8 * i);
  }
};

MmapData::MmapData(std::shared_ptr<const State> state) : state_(std::move(state)) {}

MmapData MmapData::open(const std::string& path) {
  auto state = std::make_shared<State>();
  const std::string stem = stem_of(path);
  state->index_name = stem + ".idx";
  state->data_name = stem + ".bin";
  state->index.map(state->index_name);
  state->data.map(state->data_name);
  return make(std::move(state));
}

MmapData MmapData::parse(std::string_view index, std::string_view data, const std::string& name) {
  auto state = std::make_shared<State>();
  state->index_name = name + ".idx";
  state->data_name = name + ".bin";
  state->index.copy(index);
  state->data.copy(data);
  return make(std::move(state));
}

MmapData MmapData::make(std::shared_ptr<State> state) {
  const std::string_view index = state->index.view();
  const auto fail = [&](std::size_t at, Message message) {
    throw Error(ErrorCode::format, Problem{state->index_name, "", std::move(message), hat::message("byte {}", at)});
  };
  if (index.starts_with("TNTIDX"))
    fail(0, message(
                "expected fairseq's \"mmap\" data, got its older \"cached\" or \"lazy\" kind; prepare it again with {}",
                "--dataset-impl mmap"));
  if (index.substr(0, magic.size()) != magic)
    fail(0, message("expected the index of fairseq's mmap data (it begins with MMIDIDX)"));
  if (index.size() < header) fail(index.size(), message("expected a header of {} bytes, the file ends", header));
  if (const auto version = load<std::uint64_t>(index, 9); version != 1)
    fail(9, message("expected version 1, got {}", version));
  const auto code = static_cast<std::uint8_t>(index[17]);
  if (code == 6 || code == 7) fail(17, message("expected whole numbers, got floating-point data"));
  if (code < 1 || code > 8) fail(17, message("expected a type code from 1 to 8, got {}", code));
  state->type = static_cast<MmapType>(code);
  const auto count = load<std::uint64_t>(index, 18);
  const std::size_t room = index.size() - header;
  if (count > room / per_sentence)
    fail(18, message("expected at most {} sentences in a file of this size, got {}", room / per_sentence, count));
  state->count = static_cast<std::size_t>(count);
  const std::size_t sentences_end = header + per_sentence * state->count;
  const std::size_t rest = index.size() - sentences_end;
  if (rest != 0) {
    if (rest < 8)
      fail(sentences_end, message("expected the end of the file or a number of documents, got {} bytes", rest));
    const auto documents = load<std::uint64_t>(index, sentences_end);
    if (rest % 8 != 0 || documents != rest / 8 - 1)
      fail(sentences_end, message("expected places of {} documents, got {} bytes", documents, rest - 8));
    for (std::size_t d = 0; d < documents; ++d) {
      const std::size_t at = sentences_end + 8 + 8 * d;
      const auto first = load<std::int64_t>(index, at);
      if (first < (d == 0 ? 0 : state->documents.back()) || static_cast<std::uint64_t>(first) > count)
        fail(at, message("expected ascending numbers of sentences up to {}, got {}", count, first));
      state->documents.push_back(first);
    }
  }
  // Sentences follow one another, as every writer leaves them: what is read is never more than the file holds.
  const std::size_t width = bytes_of(state->type), data_size = state->data.view().size();
  std::size_t end = 0;
  for (std::size_t i = 0; i < state->count; ++i) {
    const std::int32_t length = state->length(i);
    if (length < 0) fail(header + 4 * i, message("expected the length of sentence {}, got {}", i + 1, length));
    const std::int64_t place = state->place(i);
    const std::size_t bytes = static_cast<std::size_t>(length) * width;
    if (place < 0 || static_cast<std::size_t>(place) < end || static_cast<std::size_t>(place) > data_size ||
        bytes > data_size - static_cast<std::size_t>(place))
      fail(header + 4 * state->count + 8 * i,
           message("expected sentence {} ({} tokens) between byte {} and byte {} of {}, got place {}", i + 1, length,
                   end, data_size, state->data_name, place));
    end = static_cast<std::size_t>(place) + bytes;
    state->tokens += length;
  }
  return MmapData(std::move(state));
}

std::size_t MmapData::size() const { return state_->count; }
MmapType MmapData::type() const { return state_->type; }
std::int64_t MmapData::tokens() const { return state_->tokens; }
const std::vector<std::int64_t>& MmapData::documents() const { return state_->documents; }

std::size_t MmapData::length(std::size_t sentence) const {
  if (sentence >= state_->count)
    throw Error(ErrorCode::invalid_input,
                Problem{state_->index_name, "sentence",
                        message("expected a number below {}, got {}", state_->count, sentence)});
  return static_cast<std::size_t>(state_->length(sentence));
}

std::vector<int> MmapData::sentence(std::size_t index) const {
  std::vector<int> ids(length(index));
  const std::string_view data = state_->data.view();
  const std::size_t width = bytes_of(state_->type);
  auto at = static_cast<std::size_t>(state_->place(index));
  for (int& id : ids) {
    std::int64_t value = 0;
    switch (state_->type) {
      case MmapType::u8: value = load<std::uint8_t>(data, at); break;
      case MmapType::i8: value = load<std::int8_t>(data, at); break;
      case MmapType::i16: value = load<std::int16_t>(data, at); break;
      case MmapType::u16: value = load<std::uint16_t>(data, at); break;
      case MmapType::i32: value = load<std::int32_t>(data, at); break;
      case MmapType::i64: value = load<std::int64_t>(data, at); break;
    }
    if (value < 0 || value > std::numeric_limits<int>::max())
      throw Error(ErrorCode::format, Problem{state_->data_name, "", message("expected a token id, got {}", value),
                                             message("byte {}", at)});
    id = static_cast<int>(value);
    at += width;
  }
  return ids;
}

MmapType mmap_type_for(int vocab_size) { return vocab_size < 65500 ? MmapType::u16 : MmapType::i32; }

void write_mmap_data(const std::string& path, std::span<const std::vector<int>> sentences, MmapType type) {
  const std::string stem = stem_of(path);
  std::int64_t most = 0;
  switch (type) {
    case MmapType::u8: most = 0xff; break;
    case MmapType::i8: most = 0x7f; break;
    case MmapType::i16: most = 0x7fff; break;
    case MmapType::u16: most = 0xffff; break;
    case MmapType::i32:
    case MmapType::i64: most = std::numeric_limits<int>::max(); break;
  }
  const std::size_t width = bytes_of(type);
  std::string lengths, places, data;
  std::int64_t place = 0;
  write_atomically(stem + ".bin", [&](AtomicFile& file) {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      data.clear();
      for (const int id : sentences[i]) {
        if (id < 0 || id > most)
          throw Error(ErrorCode::invalid_input,
                      Problem{stem + ".bin", "", message("expected ids from 0 to {}, got {}", most, id),
                              message("sentence {}", i + 1)});
        const auto value = static_cast<std::uint64_t>(id);
        data.append(reinterpret_cast<const char*>(&value), width);
      }
      file.write(data);
      store(lengths, static_cast<std::int32_t>(sentences[i].size()));
      store(places, place);
      place += static_cast<std::int64_t>(data.size());
    }
  });
  std::string index(magic);
  store(index, std::uint64_t{1});
  store(index, static_cast<std::uint8_t>(type));
  store(index, static_cast<std::uint64_t>(sentences.size()));
  write_atomically(stem + ".idx", index + lengths + places);
}

}  // namespace hat
