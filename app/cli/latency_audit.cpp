// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <memory>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/latency/drift.h"

namespace hat::cli {
namespace {

/// "rows 301 to 540": 1-based, as they stand below the header line.
std::string rows_text(const DriftBlock& block) { return fmt::format("{} to {}", block.first_row, block.last_row); }

int audit(Cli& cli, const std::string& data, int block_rows) {
  expect_file(cli, "FILE", data);
  if (block_rows < 10) cli.keep_fault({"", "--block", message("expected at least 10 rows, got {}", block_rows)});
  cli.check();
  const LatencyTable table = read_measured_csv(data);
  const DriftAudit result = audit_drift(table, static_cast<std::size_t>(block_rows));
  if (cli.json()) {
    print_line(to_json(result));
    return done;
  }
  if (result.blocks.empty()) {
    print_line(fmt::format("{} {} too few to tell drift from noise", counted(result.rows, "row", "rows"),
                           result.rows == 1 ? "is" : "are"));
    return done;
  }
  if (result.clean()) {
    print_line(fmt::format("no drift: the machine kept its pace over {} rows", result.rows));
  } else {
    print_line(
        fmt::format("drift: {} of {} rows were measured while the machine was slow", result.slow_rows, result.rows));
    std::vector<std::vector<std::string>> rows{{"slow rows", "rows", "encoder x", "decoder x", "both x"}};
    for (const DriftBlock& block : result.slow)
      rows.push_back({rows_text(block), std::to_string(block.rows()), fmt::format("{:.2f}", block.encoder_ratio),
                      fmt::format("{:.2f}", block.decoder_ratio), fmt::format("{:.2f}", block.total_ratio)});
    print(table_text(rows));
  }
  print_line("");
  std::vector<std::vector<std::string>> rows{{"block", "encoder x", "decoder x", "both x", ""}};
  for (const DriftBlock& block : result.blocks)
    rows.push_back({rows_text(block), fmt::format("{:.3f}", block.encoder_ratio),
                    fmt::format("{:.3f}", block.decoder_ratio), fmt::format("{:.3f}", block.total_ratio),
                    block.slow ? "slow" : ""});
  print(table_text(rows));
  print_line("");
  print_line(
      fmt::format("noise of one row: encoder {:.1f} %, decoder {:.1f} %; correlation of neighbouring rows {:.2f}",
                  100 * result.encoder_noise, 100 * result.decoder_noise, result.neighbour_correlation));
  return done;
}

}  // namespace

void add_latency_audit(Cli& cli, CLI::App& latency) {
  const auto data = std::make_shared<std::string>();
  const auto block_rows = std::make_shared<int>(100);
  CLI::App& audit_command =
      cli.add(latency, "audit", "find the rows of a data set that were measured while the machine was slow");
  audit_command.add_option("data", *data, "CSV of a latency data set, ours or HAT's")->type_name("FILE")->required();
  add_value(cli, audit_command, "--block", *block_rows, "rows of a block in the table [100]", "N");
  cli.add_json(audit_command);
  cli.on_run(
      audit_command, [&cli, data, block_rows] { return audit(cli, *data, *block_rows); }, true);
}

}  // namespace hat::cli
