// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace hat {
namespace {

struct Mapping {
  Mapping(void* where, std::size_t bytes) : address(where), size(bytes) {}
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() { ::munmap(address, size); }
  void* address;
  std::size_t size;
};

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

MappedFile MappedFile::open(const std::string& path) {
  const Descriptor file(
      ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe without a writer must not hang
  if (file.number() < 0)
    throw Error(ErrorCode::io, Problem{path, "",
                                       errno == ENOENT ? message("no such file")
                                                       : message("cannot be read: {}", std::strerror(errno))});
  struct stat status {};
  if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
    throw Error(ErrorCode::io, Problem{path, "",
                                       S_ISDIR(status.st_mode) ? message("expected a file, got a folder")
                                                               : message("not a regular file")});
  MappedFile mapped;
  mapped.path_ = path;
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return mapped;
  void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (address == MAP_FAILED)
    throw Error(ErrorCode::io, Problem{path, "", message("cannot be mapped into memory: {}", std::strerror(errno))});
  mapped.owner_ = std::make_shared<const Mapping>(address, size);
  mapped.bytes_ = {static_cast<const std::byte*>(address), size};
  return mapped;
}

MappedFile MappedFile::of(std::string path, std::vector<std::byte> bytes) {
  MappedFile mapped;
  mapped.path_ = std::move(path);
  const auto owner = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  mapped.bytes_ = *owner;
  mapped.owner_ = owner;
  return mapped;
}

}  // namespace hat
