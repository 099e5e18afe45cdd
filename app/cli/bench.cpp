// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"

namespace hat::cli {
namespace {

/// The measurements are a program of their own (tests/bench), so that nobody who translates carries them about.
int bench(bool json, const std::vector<std::string>& subjects) {
  std::error_code failed;
  const std::filesystem::path program =
      std::filesystem::read_symlink("/proc/self/exe", failed).parent_path() / "hat-bench";
  if (failed || !std::filesystem::exists(program, failed))
    throw Error(ErrorCode::io,
                Problem{"hat-bench", "",
                        message("expected this program beside hat, but it is not there: ./dev build builds it")});
  std::vector<std::string> arguments{program.string()};
  if (json) arguments.emplace_back("--json");
  arguments.insert(arguments.end(), subjects.begin(), subjects.end());
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  ::execv(program.c_str(), pointers.data());
  throw Error(ErrorCode::io, Problem{program.string(), "", message("cannot be run: {}", std::strerror(errno))});
}

}  // namespace

void add_bench(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "bench",
              "measure this machine, then this program on it: decoding, training, search, the window, each beside the "
              "least time that the machine allows");
  const auto subjects = std::make_shared<std::vector<std::string>>();
  command.add_option("subject", *subjects, "what to measure; default: all but those that take long")
      ->type_name("SUBJECT")
      ->expected(0, 1'000'000);
  cli.add_json(command);
  cli.on_run(command, [&cli, subjects] { return bench(cli.json(), *subjects); });
}

}  // namespace hat::cli
