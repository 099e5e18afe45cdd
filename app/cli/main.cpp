// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include "app/cli/cli.h"
#include "runtime/engine.h"
#include "runtime/process/startup.h"

int main(int argc, char** argv) {
  hat::runtime::prepare_process(argc, argv);
  ::signal(SIGPIPE, SIG_IGN);  // a closed stdout is met where it is written
  hat::cli::Cli cli(hat::runtime::make_engine);
  hat::cli::add_describe(cli);
  hat::cli::add_zoo(cli);
  hat::cli::add_convert(cli);
  hat::cli::add_training(cli);
  hat::cli::add_latency(cli);
  hat::cli::add_search(cli);
  hat::cli::add_specialise(cli);
  hat::cli::add_translation(cli);
  hat::cli::add_evaluation(cli);
  hat::cli::add_workspace(cli);
  hat::cli::add_verify(cli);
  hat::cli::add_import(cli);
  hat::cli::add_export(cli);
  hat::cli::add_demo(cli);
  hat::cli::add_bench(cli);
  return cli.run(argc, argv);
}
