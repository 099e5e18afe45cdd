// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/program.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>

#include "bench/scratch.h"
#include "bench/timing.h"
#include "domain/error.h"
#include "domain/io/atomic_file.h"

extern char** environ;

namespace hat::bench {
namespace {

[[noreturn]] void fail(const std::string& program, Message why) {
  throw Error(ErrorCode::io, Problem{program, "", std::move(why)});
}

/// The most memory that the process has had so far; what the system adds up for a process that has ended counts that
/// of its parent too.
std::optional<double> peak_mib_of(pid_t pid) {
  std::ifstream file(fmt::format("/proc/{}/status", pid));
  double kib = 0;
  for (std::string word; file >> word;)
    if (word == "VmHWM:" && file >> kib) return kib / 1024;
  return std::nullopt;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// Ends with the process, and with its status as waitpid gives it.
int wait_for(pid_t pid, double& peak_mib) {
  const int descriptor = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
  if (descriptor >= 0) {
    pollfd watched{descriptor, POLLIN, 0};
    while (::poll(&watched, 1, 50) <= 0) peak_mib = peak_mib_of(pid).value_or(peak_mib);
    ::close(descriptor);
  }
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  return status;
}

}  // namespace

std::string program_path(const std::string& name) {
  return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

ProgramRun run_program(const std::vector<std::string>& command, const std::string& input,
                       const std::vector<std::string>& variables) {
  const ScratchFolder folder;
  const std::string in = folder.path() + "/in", out = folder.path() + "/out", errors = folder.path() + "/errors";
  write_atomically(in, input);
  std::vector<std::string> arguments = command, environment = variables;
  for (char** variable = environ; *variable; ++variable) environment.emplace_back(*variable);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, errors.c_str(), O_WRONLY | O_CREAT, 0600);
  pid_t pid = -1;
  int error = 0, status = 0;
  ProgramRun run;
  run.ms = time_ms([&] {
    error = ::posix_spawnp(&pid, arguments.at(0).c_str(), &actions, nullptr, pointers_to(arguments).data(),
                           pointers_to(environment).data());
    if (error == 0) status = wait_for(pid, run.peak_mib);
  });
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) fail(command.at(0), message("cannot be started: {}", std::strerror(error)));
  if (!WIFEXITED(status)) fail(command.at(0), message("was killed by signal {}", WTERMSIG(status)));
  const auto text_of = [](const std::string& path) {
    std::ifstream file(path);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  run.status = WEXITSTATUS(status);
  run.output = text_of(out);
  if (run.output.empty() && run.status != 0) fail(command.at(0), Message::verbatim(text_of(errors)));
  return run;
}

}  // namespace hat::bench
