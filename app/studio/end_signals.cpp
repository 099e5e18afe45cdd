// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/end_signals.h"

#include <QSocketNotifier>
#include <QWidget>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace hat::studio {
namespace {

int ends[2] = {-1, -1};  // a signal handler may do no more than write

void tell(int) {
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

}  // namespace

void close_on_end_signals(QWidget* window) {
  if (ends[0] >= 0 || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
  auto* notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, window);
  QObject::connect(notifier, &QSocketNotifier::activated, window, [window] {
    char byte = 0;
    [[maybe_unused]] const auto got = ::read(ends[1], &byte, 1);
    window->close();
  });
  struct sigaction action {};
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGTERM, SIGHUP, SIGINT}) ::sigaction(signal, &action, nullptr);
}

}  // namespace hat::studio
