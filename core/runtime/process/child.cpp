// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/process/child.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>

#include "domain/error.h"
#include "domain/io/line_reader.h"

extern char** environ;

namespace hat::runtime {
namespace {

constexpr int look_every_ms = 100;
constexpr std::chrono::seconds most_patience(10);  // with a program that has closed its output
constexpr std::size_t most_complaints = 4096;

[[noreturn]] void cannot(const std::string& what, int error) {
  throw Error(ErrorCode::io, Problem{what, "", message("cannot be started: {}", std::strerror(error))});
}

/// Two ends of a stream that children do not inherit, but by name.
struct Ends {
  int ours = -1, its = -1;
};
Ends ends_for(const std::string& name) {
  int pair[2];
  // A socket instead of a pipe: writing to one whose reader is gone is an error here, and a signal there.
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) cannot(name, errno);
  ::fcntl(pair[0], F_SETFL, O_NONBLOCK);
  return {pair[0], pair[1]};
}

}  // namespace

Child::Child(const std::vector<std::string>& command, std::string input)
    : name_(command.at(0)), input_(std::move(input)) {
  const Ends in = ends_for(name_), out = ends_for(name_), err = ends_for(name_);
  to_ = in.ours, from_ = out.ours, errors_ = err.ours;
  ::shutdown(out.ours, SHUT_WR);
  ::shutdown(err.ours, SHUT_WR);

  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.its, 0);
  posix_spawn_file_actions_adddup2(&actions, out.its, 1);
  posix_spawn_file_actions_adddup2(&actions, err.its, 2);
  // What this program ignores or blocks is not the other's business; in a group of its own, a Ctrl-C of the terminal is
  // ours.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM}) sigaddset(&usual, signal);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  const int error = ::posix_spawnp(&pid_, arguments[0], &actions, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  for (const int end : {in.its, out.its, err.its}) ::close(end);
  if (error != 0) {
    for (int* end : {&to_, &from_, &errors_}) close_end(*end);
    pid_ = -1;
    cannot(name_, error);
  }
}

Child::~Child() {
  for (int* end : {&to_, &from_, &errors_}) close_end(*end);
  if (pid_ > 0 && !status_) {
    ::kill(-pid_, SIGTERM);
    // A moment to go by itself, no more.
    for (int i = 0; i < 20; ++i) {
      if (::waitpid(pid_, nullptr, WNOHANG) != 0) return;
      ::usleep(10'000);
    }
    ::kill(-pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
}

void Child::close_end(int& end) {
  if (end >= 0) ::close(end);
  end = -1;
}

void Child::exchange(int timeout_ms) {
  pollfd watched[3];
  int count = 0;
  const auto watch = [&](int end, short events) {
    if (end >= 0) watched[count++] = {end, events, 0};
  };
  watch(from_, POLLIN);
  watch(errors_, POLLIN);
  watch(to_, POLLOUT);
  if (::poll(watched, static_cast<nfds_t>(count), timeout_ms) <= 0) return;
  for (int i = 0; i < count; ++i) {
    if (watched[i].revents == 0) continue;
    const int end = watched[i].fd;
    if (end == to_) {
      const ssize_t sent = ::send(to_, input_.data() + given_, input_.size() - given_, MSG_NOSIGNAL);
      if (sent > 0) given_ += static_cast<std::size_t>(sent);
      // One that does not read any more says why, or ends.
      if ((sent < 0 && errno != EAGAIN && errno != EINTR) || given_ == input_.size()) close_end(to_);
      continue;
    }
    char bytes[16384];
    const ssize_t got = ::read(end, bytes, sizeof bytes);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    std::string& text = end == from_ ? output_ : complaints_;
    if (got > 0)
      text.append(bytes, static_cast<std::size_t>(got));
    else
      close_end(end == from_ ? from_ : errors_);
  }
  if (complaints_.size() > most_complaints) complaints_.erase(0, complaints_.size() - most_complaints);
}

std::optional<std::string> Child::next_line(const std::function<void()>& waiting) {
  for (;;) {
    if (const auto end = output_.find('\n'); end != std::string::npos) {
      std::string line = output_.substr(0, end);
      output_.erase(0, end + 1);
      return line;
    }
    if (output_.size() > longest_line)
      throw Error(ErrorCode::format, Problem{name_, "", message("expected lines of text, got one without an end")});
    if (from_ < 0) return std::nullopt;
    if (waiting) waiting();
    exchange(look_every_ms);
  }
}

int Child::exit_status() {
  close_end(to_);
  // Not until its complaints end: what it leaves behind (a shared connection of ssh) may hold that stream for hours.
  // And one that has closed its output but does not go is made to.
  int status = 0;
  const auto enough = std::chrono::steady_clock::now() + most_patience;
  while (!status_) {
    if (const pid_t ended = ::waitpid(pid_, &status, WNOHANG); ended == pid_)
      status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    else if (std::chrono::steady_clock::now() > enough)
      ::kill(-pid_, SIGKILL);
    else if (errors_ >= 0)
      exchange(look_every_ms / 10);
    else
      ::usleep(look_every_ms * 100);
  }
  for (int parts = 0; errors_ >= 0 && parts < 16; ++parts) exchange(0);  // its last words
  return *status_;
}

}  // namespace hat::runtime
