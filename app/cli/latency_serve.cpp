// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/remote_measure.h"
#include "domain/io/space_yaml.h"

namespace hat::cli {
namespace {

/// What `hat latency measure --host` has another machine do. Errors are told in the conversation, not on stderr.
int serve(Cli& cli) {
  try {
    std::string line;
    std::int64_t number = 0;
    if (!read_input_line(line, number))
      throw Error(ErrorCode::format, Problem{"standard input", "",
                                             message("expected a request of hat latency measure --host, got nothing")});
    RemoteRequest request = read_remote_request(line);
    const AtomicFolder scratch(
        (std::filesystem::temp_directory_path() / "hat-measure").string());  // never put anywhere: gone at the end
    request.config.space = scratch.path() + "/space.yaml";
    write_atomically(request.config.space, space_to_yaml(request.space));
    throw_if_any(request.config.validate());
    MeasureResult header;
    header.device = cli.engine().device(request.config.threads);
    header.source_tokens = request.config.source_tokens > 0 ? request.config.source_tokens : request.space.tokens;
    header.target_tokens = request.config.target_tokens > 0 ? request.config.target_tokens : request.space.tokens;
    header.beam = request.config.beam;
    print(remote_header_line(header));
    // Programs that take each row only once want it when all of its runs are made.
    if (!request.revises) request.config.rounds = 1;
    JobContext<MeasureEvent> context(cli.control(), [&](const MeasureEvent& event) {
      if (const auto* measured = std::get_if<Measured>(&event))
        print(remote_row_line(measured->arch, measured->latency));
      else if (request.revises)
        print(remote_progress_line(std::get<Progress>(event)));
    });
    const MeasureResult result = cli.engine().measure(request.config, context);
    if (request.revises)
      for (const LatencyRow& row : result.rows) print(remote_row_line(row.arch, row.latency));
    print(remote_end_line(result.certificate));
    return done;
  } catch (const Error& error) {
    print(remote_error_line(error));
    return error.exit_status();
  }
}

}  // namespace

void add_latency_serve(Cli& cli, CLI::App& latency) {
  CLI::App& command = cli.add(
      latency, "serve",
      "the other end of measure --host: measures what standard input asks for, a line of JSON for each architecture");
  cli.on_run(command, [&cli] { return serve(cli); });
}

}  // namespace hat::cli
