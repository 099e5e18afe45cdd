// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "domain/io/leftovers.h"

namespace hat::cli {
namespace {

// The handler may touch nothing but these: a lock-free counter and the writing end of a pipe.
std::atomic<int> signals{0};
std::atomic<int> write_end{-1};
int read_end = -1;
constexpr int patience_ms = 1500;
static_assert(std::atomic<int>::is_always_lock_free);

void on_signal(int) {
  const int saved = errno;
  if (signals.fetch_add(1) >= 2) ::_exit(cancelled);
  const char byte = 's';
  [[maybe_unused]] const ssize_t written = ::write(write_end.load(), &byte, 1);
  errno = saved;
}

void install(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

}  // namespace

Interrupts::Interrupts(JobControl& control, bool early_first) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return;  // without a pipe Ctrl-C ends the program, as it does by default
  read_end = ends[0];
  write_end = ends[1];
  signals = 0;
  watcher_ = std::thread([&control, early_first] {
    int seen = 0;
    bool ending = false;
    char byte = 0;
    while (true) {
      // A verb looks up now and then; one that is inside of somebody else's code (the training of a tokenizer, the
      // reading of a huge file) does not, and nobody waits for it: what it was writing is removed.
      pollfd waiting{read_end, POLLIN, 0};
      const int ready = ::poll(&waiting, 1, ending ? patience_ms : -1);
      if (ready < 0 && errno == EINTR) continue;
      if (ready == 0) {
        remove_own_temporaries();
        say("cancelled");
        ::_exit(cancelled);
      }
      const ssize_t got = ::read(read_end, &byte, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got != 1 || byte != 's') return;
      if (early_first && seen++ == 0) {
        // On a terminal a progress line may stand where the words would go.
        say(::isatty(STDERR_FILENO) == 1 ? "\nstopping; what is done so far is kept (Ctrl-C again to cancel)"
                                         : "stopping; what is done so far is kept (Ctrl-C again to cancel)");
        control.stop_early();
      } else {
        control.cancel();
        ending = true;
      }
    }
  });
  install(on_signal);
}

Interrupts::~Interrupts() {
  if (!watcher_.joinable()) return;
  install(SIG_DFL);
  const char byte = 'q';
  [[maybe_unused]] const ssize_t written = ::write(write_end.load(), &byte, 1);
  watcher_.join();
  ::close(write_end.exchange(-1));
  ::close(read_end);
}

int Interrupts::count() const { return signals.load(); }

}  // namespace hat::cli
