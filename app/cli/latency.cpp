// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/cost.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/remarks.h"
#include "domain/config/latency.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/compare.h"
#include "domain/latency/predictor_trust.h"

namespace hat::cli {
namespace {

/// Says on stderr what speaks against a predictor by itself.
void say_doubts(const std::string& command, const LatencyPredictor& predictor) {
  for (const Remark& doubt : trust_in(predictor, {}).all())
    say(fmt::format("{}: warning: {}", command, english(doubt)));
}

std::string error_line(const PredictorErrors& errors) {
  return fmt::format("RMSE {:.3f} ms, MAPE {:.2f} %, Kendall tau {:.3f} over {} rows", errors.rmse_ms,
                     100 * errors.mape, errors.kendall_tau, errors.rows);
}

std::string percent(double share) { return fmt::format("{:.1f} %", 100 * share); }

/// Says on stderr what spoilt a measurement and what became of it.
void say_trust(const MeasureResult& result) {
  const auto& certificate = result.certificate;
  if (certificate && certificate->tainted > 0)
    say(fmt::format("{} of {} {} thrown away: other programs used the processors, or the machine changed its pace",
                    counted(certificate->tainted, "visit", "visits"),
                    counted(result.measured_again, "architecture", "architectures"),
                    certificate->tainted == 1 ? "was" : "were"));
  if (certificate && certificate->left_out > 0)
    say(fmt::format("hat latency measure: warning: {} {} no row: every visit was spoilt; --resume measures them again",
                    counted(certificate->left_out, "architecture", "architectures"),
                    certificate->left_out == 1 ? "has" : "have"));
  if (certificate && certificate->beside_load > 0)
    say(fmt::format(
        "hat latency measure: warning: {} measured beside other programs only, which left the pace as it was",
        counted(certificate->beside_load, "row was", "rows were")));
  if (result.still_slow > 0)
    say(fmt::format("{} {} slow, and a fit leaves them out", counted(result.still_slow, "row", "rows"),
                    result.still_slow == 1 ? "is" : "are"));
  if (result.machine_busy)
    say(
        fmt::format("hat latency measure: warning: other programs used {:.1f} processors meanwhile: these milliseconds "
                    "are those of a busy machine",
                    result.others));
}

/// How far the rows can be trusted, a line each.
void print_certificate(const MeasureCertificate& certificate) {
  if (certificate.repeatability >= 0)
    print_line(fmt::format("repeatability {}: two halves of a row's runs differ by as much on average ({}{})",
                           percent(certificate.repeatability), yaml_value(certificate.estimator),
                           certificate.scaled ? " of runs scaled by the pace" : ""));
  print_line(fmt::format(
      "drift {}: the sentinel took {:.2f} ms, {}", percent(certificate.drift), certificate.sentinel_ms,
      certificate.changes.empty()
          ? "at one pace throughout"
          : counted(static_cast<std::int64_t>(certificate.changes.size()), "change of pace", "changes of pace")));
  print_line(fmt::format("coverage {}{}", percent(certificate.coverage),
                         certificate.uncovered.empty() ? " of the space's features" : ": not the whole range of"));
  for (const Message& clause : certificate.uncovered) print_line("  " + clause.english());
}

int measure(Cli& cli, const MeasureConfig& config) {
  CommandCost cost("measure", config.output);
  ProgressLine line;
  JobContext<MeasureEvent> context(cli.control(), [&](const MeasureEvent& event) {
    cost.note();
    if (const auto* measured = std::get_if<Measured>(&event))
      line.show(measured->index + 1, measured->total,
                fmt::format("{} takes {:.2f} ms", id_of(measured->arch), measured->latency.total_ms()), -1);
    else
      line.show(std::get<Progress>(event));
  });
  MeasureResult result;
  bool stopped = false;
  {
    // Rows that have a file to go to are kept.
    Interrupts interrupts(cli.control(), !config.output.empty());
    result = cli.engine().measure(config, context);
    stopped = interrupts.count() > 0;
  }
  line.clear();
  say_trust(result);
  if (stopped)
    say(result.rows.empty() ? "stopped early, before the first architecture"
                            : "stopped early; go on with the same command and --resume");
  if (stopped && result.rows.empty()) return cancelled;
  if (cli.json()) {
    print_line(with_cost(to_json(result), cost.finish()));
    return stopped ? cancelled : done;
  }
  if (config.output.empty()) {
    std::vector<std::vector<std::string>> rows{{"latency ms", "encoder ms", "decoder ms", "id", "architecture"}};
    for (const LatencyRow& row : result.rows)
      rows.push_back({fmt::format("{:.2f}", row.latency.total_ms()), fmt::format("{:.2f}", row.latency.encoder_ms),
                      fmt::format("{:.2f}", row.latency.decoder_ms), id_of(row.arch), to_text(row.arch)});
    print(table_text(rows));
  } else {
    print_line(fmt::format("measured {} architectures on {} ({}, {} {}): {}", result.rows.size(), result.device.name,
                           result.device.processor, result.device.threads,
                           result.device.threads == 1 ? "thread" : "threads", config.output));
    if (result.certificate) print_certificate(*result.certificate);
  }
  return stopped ? cancelled : done;
}

int profile(Cli& cli, const ProfileConfig& config) {
  ProgressLine line;
  JobContext<ProfileEvent> context(cli.control(), [&](const ProfileEvent& event) {
    if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
  });
  ProfileResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().profile(config, context);
  }
  line.clear();
  if (result.machine_busy)
    say("hat latency profile: warning: other programs used the processors meanwhile: these milliseconds are those of a "
        "busy machine");
  if (cli.json()) {
    print_line(to_json(result));
    return done;
  }
  print_line(fmt::format("{} on {} ({}, {} {}), beam {}, ms of a sentence:", id_of(result.arch), result.device.name,
                         result.device.processor, result.device.threads,
                         result.device.threads == 1 ? "thread" : "threads", result.beam));
  std::vector<std::vector<std::string>> rows{
      {"tokens", "latency", "encoder", "memory", "self-attention", "cross-attention", "FFN", "output", "rest"}};
  for (const LengthPoint& point : result.points) {
    std::vector<std::string> row{std::to_string(point.tokens), fmt::format("{:.2f}", point.latency.total_ms()),
                                 fmt::format("{:.2f}", point.latency.encoder_ms)};
    for (const Component part : {Component::memory, Component::self_attention, Component::cross_attention,
                                 Component::ffn, Component::output, Component::decoder_rest})
      row.push_back(fmt::format("{:.2f}", point.ms_of(part)));
    rows.push_back(std::move(row));
  }
  print(table_text(rows));
  return done;
}

int fit(Cli& cli, const FitConfig& config) {
  CommandCost cost("fit", config.output);
  ProgressLine line;
  JobContext<FitEvent> context(cli.control(), [&](const FitEvent& event) {
    cost.note();
    line.show(std::get<Progress>(event));
  });
  FitResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().fit(config, context);
  }
  line.clear();
  if (cli.json()) {
    print_line(with_cost(to_json(result), cost.finish()));
  } else {
    print_line(fmt::format("predictor  {}", result.predictor));
    print_line("held out   " + error_line(result.held_out));
    print_line("fitted to  " + error_line(result.train));
    print_line(fmt::format("validation {}, which chose the best step", counted(result.validation_rows, "row", "rows")));
    if (result.left_out > 0)
      print_line(
          fmt::format("left out   {} measured while the machine was slow", counted(result.left_out, "row", "rows")));
    if (result.repeats > 0)
      print_line(fmt::format("merged     {} of architectures that others have too, by their mean",
                             counted(result.repeats, "row", "rows")));
  }
  say_doubts("hat latency fit", *load_predictor(config.output));
  return done;
}

/// Keeps the fault of an option that names no file.
void expect_file(Cli& cli, const std::string& option, const std::string& path) {
  std::error_code ignored;
  const bool folder = std::filesystem::is_directory(path, ignored);
  if (folder || !std::filesystem::exists(path, ignored))
    cli.keep_fault({"", option,
                    folder ? message("expected a file, got the folder {}", path)
                           : message("expected a file, but there is none at {}", path)});
}

int predict(Cli& cli, const std::string& predictor_file, const std::vector<std::string>& archs) {
  expect_file(cli, "--predictor", predictor_file);
  std::vector<Architecture> architectures;
  for (const std::string& text : archs)
    cli.gather("--arch", [&] { architectures.push_back(architecture_argument(text)); });
  cli.check();
  const auto predictor = load_predictor(predictor_file);
  say_doubts("hat latency predict", *predictor);
  if (!predictor->info().coverage.known())
    say(fmt::format(
        "hat latency predict: warning: {} does not tell which architectures it was fitted on: ms of others are guesses",
        predictor_file));
  for (const Architecture& arch : architectures) {
    const double ms = predictor->predict_ms(arch);
    if (cli.json())
      print_line(fmt::format(
          "{{\"id\": \"{}\", \"architecture\": \"{}\", \"latency_ms\": {}{}}}", id_of(arch), to_text(arch), ms,
          predictor->info().coverage.known()
              ? fmt::format(", \"outside_fit\": {}", !beyond(predictor->info().coverage, arch).empty())
              : ""));
    else if (architectures.size() == 1)
      print_line(fmt::format("{:.2f} ms", ms));
    else
      print_line(fmt::format("{:.2f} ms  {}", ms, to_text(arch)));
    if (!(ms > 0))
      say(fmt::format("hat latency predict: warning: {} ms cannot be right; measure again and fit the predictor again",
                      ms));
    if (const auto outside = beyond(predictor->info().coverage, arch); !outside.empty())
      say(fmt::format(
          "hat latency predict: warning: {} is not like what the predictor was fitted on, its ms are a guess: {}",
          id_of(arch), fmt::join(outside, ", ")));
  }
  return done;
}

/// Both files, or what is wrong with either.
std::pair<std::unique_ptr<LatencyPredictor>, LatencyTable> predictor_and_rows(const std::string& predictor_file,
                                                                              const std::string& data) {
  Faults faults;
  auto predictor = faults.of([&] { return load_predictor(predictor_file); });
  auto table = faults.of([&] { return read_measured_csv(data); });
  faults.raise();
  return {std::move(*predictor), std::move(*table)};
}

int evaluate(Cli& cli, const std::string& predictor_file, const std::string& data) {
  expect_file(cli, "--predictor", predictor_file);
  expect_file(cli, "--data", data);
  cli.check();
  const auto [predictor, table] = predictor_and_rows(predictor_file, data);
  const PredictorErrors errors = evaluate_predictor(*predictor, table);
  print_line(cli.json() ? to_json(errors) : error_line(errors));
  return done;
}

int compare(Cli& cli, const std::string& predictor_file, const std::string& data, int qkv_dim) {
  expect_file(cli, "--predictor", predictor_file);
  expect_file(cli, "--data", data);
  cli.check();
  const auto [predictor, table] = predictor_and_rows(predictor_file, data);
  const std::optional<LatencySplit> split = split_of(*predictor, table, audit_drift(table));
  if (!split)
    throw Error(
        ErrorCode::invalid_input,
        Problem{predictor_file, "",
                message("expected a predictor that was fitted to {}: only then it is known which rows it has not seen",
                        data)});
  const std::vector<BaselineErrors> baselines = baselines_of(table, *split, qkv_dim);
  if (cli.json()) {
    print_line(to_json(predictor->info().held_out, baselines));
    return done;
  }
  print_line(fmt::format("errors on the {} rows that were held out:", split->held_out.size()));
  std::vector<std::vector<std::string>> rows{{"predictor", "RMSE ms", "MAPE %", "Kendall tau"}};
  const auto add = [&](const std::string& name, const PredictorErrors& errors) {
    rows.push_back({name, fmt::format("{:.3f}", errors.rmse_ms), fmt::format("{:.2f}", 100 * errors.mape),
                    fmt::format("{:.3f}", errors.kendall_tau)});
  };
  add("fitted", predictor->info().held_out);
  for (const BaselineErrors& one : baselines)
    add(names_of(one.baseline).at(static_cast<std::size_t>(one.baseline)), one.errors);
  print(table_text(rows));
  return done;
}

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

void add_latency(Cli& cli) {
  CLI::App& latency = cli.add(cli.app(), "latency", "measure this machine, fit and use a latency predictor");

  CLI::App& measure_command =
      cli.add(latency, "measure", "measure sampled architectures on this machine, in the engine that translates");
  const auto measure_options = std::make_shared<ConfigOptions<MeasureConfig>>(cli, measure_command);
  cli.add_json(measure_command);
  cli.on_run(
      measure_command,
      [&cli, measure_options] {
        MeasureConfig config = measure_options->read();
        if (config.host.empty() && measure_options->given("host"))
          cli.keep_fault(
              {"", "--host", message("expected a machine as ssh names it, got nothing: is a variable not set?")});
        std::optional<Workspace> workspace;
        measure_options->prepare("model", [&] {
          if (!config.model.empty()) config.model = super_of(config.model, workspace);
        });
        for (std::string& arch : config.archs)
          measure_options->prepare("archs", [&] {
            if (!arch.starts_with("enc ")) arch = to_text(architecture_argument(arch));
          });
        for (const char* drawn : {"samples", "seed"})
          measure_options->expect_absent(drawn, !config.archs.empty(),
                                         message("expected nothing to draw beside --archs: those are measured"));
        for (const char* own : {"vocab_size", "space"})
          measure_options->expect_absent(own, !config.model.empty(),
                                         message("expected to be left to --model, which has its own"));
        measure_options->expect_absent("remote_program", config.host.empty(), message("expected --host beside it"));
        measure_options->check(config);
        return measure(cli, config);
      },
      true);

  CLI::App& profile_command =
      cli.add(latency, "profile", "measure one architecture part by part and at several sentence lengths");
  const auto profile_options = std::make_shared<ConfigOptions<ProfileConfig>>(cli, profile_command);
  cli.add_json(profile_command);
  cli.on_run(
      profile_command,
      [&cli, profile_options] {
        ProfileConfig config = profile_options->read();
        std::optional<Workspace> workspace;
        profile_options->prepare("model", [&] {
          if (!config.model.empty()) config.model = super_of(config.model, workspace);
        });
        profile_options->prepare("arch", [&] {
          if (!config.arch.empty() && !config.arch.starts_with("enc "))
            config.arch = to_text(architecture_argument(config.arch));
        });
        for (const char* own : {"vocab_size", "space"})
          profile_options->expect_absent(own, !config.model.empty(),
                                         message("expected to be left to --model, which has its own"));
        profile_options->check(config);
        return profile(cli, config);
      },
      true);

  CLI::App& fit_command = cli.add(latency, "fit", "fit the latency predictor to a data set");
  const auto fit_options = std::make_shared<ConfigOptions<FitConfig>>(cli, fit_command);
  cli.add_json(fit_command);
  cli.on_run(
      fit_command, [&cli, fit_options] { return fit(cli, fit_options->valid()); }, true);

  struct Options {
    std::string predictor, data;
    std::vector<std::string> archs;
    std::string space = "sample";
  };
  const auto options = std::make_shared<Options>();
  CLI::App& predict_command = cli.add(latency, "predict", "predicted milliseconds of an architecture");
  predict_command.add_option("--predictor", options->predictor, "predictor file (required)")
      ->type_name("FILE")
      ->required();
  predict_command.add_option("--arch", options->archs, "text form or file; several may be given (required)")
      ->type_name("ARCH ...")
      ->required();
  cli.add_json(predict_command);
  cli.on_run(predict_command, [&cli, options] { return predict(cli, options->predictor, options->archs); });

  const auto block_rows = std::make_shared<int>(100);
  CLI::App& audit_command =
      cli.add(latency, "audit", "find the rows of a data set that were measured while the machine was slow");
  audit_command.add_option("data", options->data, "CSV of a latency data set, ours or HAT's")
      ->type_name("FILE")
      ->required();
  add_value(cli, audit_command, "--block", *block_rows, "rows of a block in the table [100]", "N");
  cli.add_json(audit_command);
  cli.on_run(
      audit_command, [&cli, options, block_rows] { return audit(cli, options->data, *block_rows); }, true);

  CLI::App& evaluate_command =
      cli.add(latency, "evaluate", "errors of a predictor on a data set: RMSE, MAPE, Kendall tau");
  evaluate_command.add_option("--predictor", options->predictor, "predictor file (required)")
      ->type_name("FILE")
      ->required();
  evaluate_command
      .add_option("--data", options->data, "CSV of architectures and milliseconds, ours or HAT's (required)")
      ->type_name("FILE")
      ->required();
  cli.add_json(evaluate_command);
  cli.on_run(evaluate_command, [&cli, options] { return evaluate(cli, options->predictor, options->data); });

  CLI::App& compare_command =
      cli.add(latency, "compare", "a predictor beside simpler ones, on the rows that it was not fitted to");
  compare_command.add_option("--predictor", options->predictor, "predictor file (required)")
      ->type_name("FILE")
      ->required();
  compare_command.add_option("--data", options->data, "CSV that it was fitted to (required)")
      ->type_name("FILE")
      ->required();
  compare_command.add_option("--space", options->space, "search space, for FLOPs: a preset or a file [sample]")
      ->type_name("SPACE");
  cli.add_json(compare_command);
  cli.on_run(compare_command, [&cli, options] {
    return compare(cli, options->predictor, options->data, load_space(options->space).qkv_dim);
  });

  add_latency_serve(cli, latency);
}

}  // namespace hat::cli
