// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/zip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "domain/io/hat/bytes.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

constexpr std::uint32_t local_mark = 0x04034b50, entry_mark = 0x02014b50, end_mark = 0x06054b50;
constexpr std::uint32_t end64_mark = 0x06064b50, locator64_mark = 0x07064b50;
constexpr std::uint64_t end_size = 22, locator64_size = 20, entry_size = 46, local_size = 30;
constexpr std::uint32_t in_zip64 = 0xffffffff;
constexpr std::uint64_t longest_comment = 0xffff;
constexpr std::uint64_t most_growth = 32, free_growth = 1 << 16;
constexpr std::uint16_t encrypted = 1;
constexpr std::uint16_t stored_method = 0, deflate_method = 8;

/// Where the directory lies and how many entries it has.
struct Directory {
  std::uint64_t offset = 0, size = 0, count = 0, end = 0;
};

/// The directory whose end mark stands at `at`; nothing when no mark does, or not one that fits: its comment ends with
/// the file, or
/// (`loose`) before it, because something was added behind the archive.
std::optional<Directory> directory_at(ByteReader& reader, std::uint64_t at, std::uint64_t file_size, bool loose) {
  reader.go_to(at);
  if (reader.number<std::uint32_t>() != end_mark) return std::nullopt;
  const auto disk = reader.number<std::uint16_t>();
  const auto directory_disk = reader.number<std::uint16_t>();
  (void)reader.number<std::uint16_t>();
  Directory directory{.count = reader.number<std::uint16_t>()};
  directory.size = reader.number<std::uint32_t>();
  directory.offset = reader.number<std::uint32_t>();
  directory.end = at;
  const std::uint64_t comment = reader.number<std::uint16_t>(), rest = file_size - at - end_size;
  if (loose ? comment > rest : comment != rest) return std::nullopt;  // the mark stands in a comment
  if (at >= locator64_size) {
    reader.go_to(at - locator64_size);
    if (reader.number<std::uint32_t>() == locator64_mark) {
      (void)reader.number<std::uint32_t>();
      const auto place = reader.number<std::uint64_t>();
      if (place > at - locator64_size)
        reader.fail(at - locator64_size, message("expected the zip64 directory before this byte, got {}", place));
      reader.go_to(place);
      if (reader.number<std::uint32_t>() != end64_mark)
        reader.fail(place, message("expected the end of a zip64 directory"));
      (void)reader.take(20);
      (void)reader.number<std::uint64_t>();
      directory.count = reader.number<std::uint64_t>();
      directory.size = reader.number<std::uint64_t>();
      directory.offset = reader.number<std::uint64_t>();
      directory.end = place;
      return directory;
    }
  }
  if (disk != 0 || directory_disk != 0) reader.fail(at, message("an archive over several disks is not supported"));
  return directory;
}

Directory find_directory(ByteReader& reader, std::span<const std::byte> bytes) {
  if (bytes.size() < end_size)
    reader.fail(0, message("expected a zip archive, got {} bytes (truncated?)", bytes.size()));
  const std::uint64_t last = bytes.size() - end_size;
  const std::uint64_t first = last > longest_comment ? last - longest_comment : 0;
  for (const bool loose : {false, true})
    for (std::uint64_t at = last + 1; at-- > first;)
      if (const std::optional<Directory> found = directory_at(reader, at, bytes.size(), loose)) return *found;
  reader.fail(bytes.size(), message("truncated, or not a zip archive: it has no directory at its end"));
}

/// The 64-bit values of the extra field 0x0001 for those of the entry's numbers that did not fit.
void read_zip64(ByteReader& reader, std::uint64_t end, ZipArchive::Entry& entry) {
  const bool size = entry.size == in_zip64, packed = entry.packed_size == in_zip64, header = entry.header == in_zip64;
  if (!size && !packed && !header) return reader.go_to(end);
  while (end - reader.at() >= 4) {
    const std::uint64_t at = reader.at();
    const auto kind = reader.number<std::uint16_t>();
    const std::uint64_t next = reader.at() + 2 + reader.number<std::uint16_t>();
    if (next > end) reader.fail(at, message("an extra field is longer than its entry"));
    if (kind == 1) {
      const auto take = [&](bool wanted, std::uint64_t& value) {
        if (!wanted) return;
        if (next - reader.at() < 8) reader.fail(at, message("the zip64 field of this entry is too short"));
        value = reader.number<std::uint64_t>();
      };
      take(size, entry.size);
      take(packed, entry.packed_size);
      take(header, entry.header);
      return reader.go_to(end);
    }
    reader.go_to(next);
  }
  reader.go_to(end);  // a size may really be 2^32 - 1
}

std::vector<std::byte> inflate_all(const ZipArchive::Entry& entry, std::span<const std::byte> packed,
                                   const ByteReader& reader) {
  struct Stream : z_stream {
    Stream() : z_stream{} {}
    ~Stream() { inflateEnd(this); }
  } stream;
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
    throw Error(ErrorCode::resource, Problem{reader.file(), entry.name, message("not enough memory")});
  std::vector<std::byte> bytes(entry.size);
  std::uint64_t taken = 0, made = 0;
  std::byte spill{};  // one byte more than promised is enough to know that there is too much
  for (int status = Z_OK; status != Z_STREAM_END;) {
    constexpr std::uint64_t most = std::numeric_limits<uInt>::max();
    const std::uint64_t in = std::min<std::uint64_t>(most, packed.size() - taken),
                        out = std::min<std::uint64_t>(most, bytes.size() - made);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed.data() + taken));
    stream.avail_in = static_cast<uInt>(in);
    stream.next_out = reinterpret_cast<Bytef*>(out > 0 ? bytes.data() + made : &spill);
    stream.avail_out = static_cast<uInt>(out > 0 ? out : 1);
    status = inflate(&stream, Z_NO_FLUSH);
    taken += in - stream.avail_in;
    if (out == 0 && stream.avail_out == 0)
      reader.fail(0, message("expected {} bytes after inflating, got more", entry.size));
    if (out > 0) made += out - stream.avail_out;
    if (status != Z_OK && status != Z_STREAM_END)
      reader.fail(taken, status == Z_BUF_ERROR ? message("truncated: the deflated data end too early")
                                               : message("damaged deflated data"));
  }
  if (made != entry.size) reader.fail(taken, message("expected {} bytes after inflating, got {}", entry.size, made));
  return bytes;
}

std::uint32_t checksum(std::span<const std::byte> bytes) {
  return static_cast<std::uint32_t>(
      crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace

bool looks_like_zip(const MappedFile& file) {
  if (file.size() < 4) return false;
  std::uint32_t mark = 0;
  std::memcpy(&mark, file.bytes().data(), 4);
  return mark == local_mark || mark == end_mark;
}

ZipArchive ZipArchive::open(MappedFile file) {
  ZipArchive archive(std::move(file));
  archive.read_directory();
  return archive;
}

void ZipArchive::read_directory() {
  ByteReader reader(file_.bytes(), file_.path());
  const Directory directory = find_directory(reader, file_.bytes());
  if (directory.offset > directory.end || directory.size > directory.end - directory.offset)
    reader.fail(directory.end, message("expected the directory before this byte, got {} bytes at {}", directory.size,
                                       directory.offset));
  if (directory.count > directory.size / entry_size)
    reader.fail(directory.end, message("expected at most {} entries in a directory of {} bytes, got {}",
                                       directory.size / entry_size, directory.size, directory.count));
  reader.go_to(directory.offset);
  std::uint64_t total = 0;
  for (std::uint64_t i = 0; i < directory.count; ++i) {
    const std::uint64_t at = reader.at();
    if (reader.number<std::uint32_t>() != entry_mark) reader.fail(at, message("expected an entry of the directory"));
    (void)reader.number<std::uint32_t>();  // versions
    const auto flags = reader.number<std::uint16_t>();
    const auto method = reader.number<std::uint16_t>();
    (void)reader.number<std::uint32_t>();  // date and time
    Entry entry;
    entry.crc = reader.number<std::uint32_t>();
    entry.packed_size = reader.number<std::uint32_t>();
    entry.size = reader.number<std::uint32_t>();
    const auto name_size = reader.number<std::uint16_t>();
    const auto extra_size = reader.number<std::uint16_t>();
    const auto comment_size = reader.number<std::uint16_t>();
    (void)reader.take(8);  // disk and attributes
    entry.header = reader.number<std::uint32_t>();
    entry.name = text_of(reader.take(name_size));
    if (find_invalid_utf8(entry.name) != std::string::npos)
      reader.fail(at + entry_size, message("expected a name in UTF-8"));
    read_zip64(reader, reader.at() + extra_size, entry);
    (void)reader.take(comment_size);
    if (flags & encrypted) reader.fail(at, message("entry {} is encrypted, which is not supported", entry.name));
    if (method != stored_method && method != deflate_method)
      reader.fail(at, message("entry {} is packed with method {}; only stored and deflated entries are supported",
                              entry.name, method));
    entry.deflated = method == deflate_method;
    if (!entry.deflated && entry.size != entry.packed_size)
      reader.fail(at, message("entry {} is stored, but its two sizes {} and {} differ", entry.name, entry.size,
                              entry.packed_size));
    if (entry.header > directory.offset || entry.packed_size > directory.offset - entry.header)
      reader.fail(at, message("truncated: entry {} of {} bytes at {} does not fit before the directory", entry.name,
                              entry.packed_size, entry.header));
    if (__builtin_add_overflow(total, entry.size, &total) || total > most_growth * file_.size() + free_growth)
      reader.fail(at, message("the entries would take more than {} times the archive's size", most_growth));
    entries_.push_back(std::move(entry));
  }
  std::ranges::sort(entries_, {}, &Entry::name);
  const auto twice = std::ranges::adjacent_find(entries_, {}, &Entry::name);
  if (twice != entries_.end()) reader.fail(directory.offset, message("entry {} is there twice", twice->name));
}

const ZipArchive::Entry* ZipArchive::find(const std::string& name) const {
  const auto place = std::ranges::lower_bound(entries_, name, {}, &Entry::name);
  return place != entries_.end() && place->name == name ? &*place : nullptr;
}

ZipArchive::Content ZipArchive::read(const Entry& entry) const {
  ByteReader reader(file_.bytes(), file_.path());
  reader.go_to(entry.header);
  if (reader.number<std::uint32_t>() != local_mark)
    reader.fail(entry.header, message("expected the header of entry {}", entry.name));
  reader.go_to(entry.header + local_size - 4);
  const auto name_size = reader.number<std::uint16_t>();
  const auto extra_size = reader.number<std::uint16_t>();
  if (text_of(reader.take(name_size)) != entry.name)
    reader.fail(entry.header, message("expected the header of entry {}, got another name", entry.name));
  (void)reader.take(extra_size);
  const std::uint64_t place = reader.at();
  const std::span<const std::byte> packed = reader.take(entry.packed_size);
  if (!entry.deflated) {
    if (checksum(packed) != entry.crc)
      reader.fail(place, message("entry {} is damaged: its checksum does not fit", entry.name));
    return {packed, file_, place};
  }
  std::vector<std::byte> bytes =
      inflate_all(entry, packed, ByteReader(packed, file_.path(), message("entry {}", entry.name)));
  if (checksum(bytes) != entry.crc)
    reader.fail(place, message("entry {} is damaged: its checksum does not fit", entry.name));
  const MappedFile owner = MappedFile::of(file_.path(), std::move(bytes));
  return {owner.bytes(), owner, 0};
}

}  // namespace hat
