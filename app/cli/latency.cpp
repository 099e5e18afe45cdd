// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <nlohmann/json.hpp>

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
#include "domain/workspace/own_measurement.h"

namespace hat::cli {
namespace {

/// Says on stderr what speaks against a predictor by itself.
void say_doubts(const std::string& command, const LatencyPredictor& predictor) {
  for (const Remark& doubt : trust_in(predictor, {}).all())
    say(fmt::format("{}: warning: {}", command, english(doubt)));
}

std::string error_line(const PredictorErrors& errors) {
  return fmt::format("RMSE {:.3f} ms, MAPE {:.2f} %, Kendall tau {:.3f}, {:.1f} % of pairs ranked wrongly over {} rows",
                     errors.rmse_ms, 100 * errors.mape, errors.kendall_tau, 100 * errors.pairs_wrong, errors.rows);
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

/// What a measurement came to; `stopped`: before its end. Rows are kept then where they have a file to go to.
struct Measurement {
  MeasureResult result;
  bool stopped = false;
};

Measurement run_measurement(Cli& cli, const MeasureConfig& config, CommandCost& cost) {
  ProgressLine line;
  JobContext<MeasureEvent> context(cli.control(), [&](const MeasureEvent& event) {
    cost.note();
    if (const auto* measured = std::get_if<Measured>(&event))
      line.show(measured->index + 1, measured->total,
                fmt::format("{} takes {:.2f} ms", id_of(measured->arch), measured->latency.total_ms()), -1);
    else
      line.show(std::get<Progress>(event));
  });
  Measurement measurement;
  MeasureResult& result = measurement.result;
  {
    Interrupts interrupts(cli.control(), !config.output.empty());
    result = cli.engine().measure(config, context);
    measurement.stopped = interrupts.count() > 0;
  }
  line.clear();
  say_trust(result);
  if (measurement.stopped)
    say(result.rows.empty() ? "stopped early, before the first architecture"
                            : "stopped early; go on with the same command and --resume");
  return measurement;
}

std::string measured_line(const MeasureResult& result, const std::string& output) {
  return fmt::format("measured {} architectures on {} ({}, {} {}): {}", result.rows.size(), result.device.name,
                     result.device.processor, result.device.threads, result.device.threads == 1 ? "thread" : "threads",
                     output);
}

int measure(Cli& cli, const MeasureConfig& config) {
  CommandCost cost("measure", config.output);
  const auto [result, stopped] = run_measurement(cli, config, cost);
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
    print_line(measured_line(result, config.output));
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

FitResult run_fit(Cli& cli, const FitConfig& config, CommandCost& cost) {
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
  return result;
}

void print_fit(const FitResult& result) {
  print_line(fmt::format("predictor  {}", result.predictor));
  print_line(result.kind == PredictorKind::components ? "kind       components: a sum of what the parts of layers cost"
             : result.kind == PredictorKind::layers   ? "kind       layers: a sum of what layers cost"
                                                      : "kind       mlp: HAT's network on ten averages");
  print_line((result.in_turns ? "in turns   " : "held out   ") + error_line(result.held_out) +
             (result.in_turns ? ", each left out once" : ""));
  print_line("fitted to  " + error_line(result.train));
  if (result.expected_error > 0)
    print_line(
        fmt::format("rough      ± {:.1f} % are to be expected of other architectures, as {} tell{}",
                    100 * result.expected_error, counted(result.rows, "row", "rows"),
                    result.carried_over > 0
                        ? fmt::format(" and {} are like", counted(result.carried_over, "known device", "known devices"))
                        : ""));
  if (result.validation_rows > 0)
    print_line(fmt::format("validation {}, which chose the best step", counted(result.validation_rows, "row", "rows")));
  if (result.left_out > 0)
    print_line(
        fmt::format("left out   {} measured while the machine was slow", counted(result.left_out, "row", "rows")));
  if (result.repeats > 0)
    print_line(fmt::format("merged     {} of architectures that others have too, by their mean",
                           counted(result.repeats, "row", "rows")));
}

int fit(Cli& cli, const FitConfig& config) {
  CommandCost cost("fit", config.output);
  const FitResult result = run_fit(cli, config, cost);
  if (cli.json())
    print_line(with_cost(to_json(result), cost.finish()));
  else
    print_fit(result);
  if (!config.prior.empty() && result.carried_over == 0)
    say(fmt::format(
        "hat latency fit: nothing was carried over from --prior: {}",
        result.kind == PredictorKind::components ? "the parts of the architectures say more" : "the rows say more"));
  say_doubts("hat latency fit", *load_predictor(config.output));
  return done;
}

/// Measures for a workspace and fits the predictor, as the window does.
int measure_for(Cli& cli, const Workspace& workspace, const MeasureConfig& wanted) {
  const WorkspaceMeasurement measurement =
      measurement_for(workspace, wanted, cli.engine().device(wanted.threads, wanted.precision));
  if (!measurement.kept.empty()) say(fmt::format("the older measurement is kept as the device {}", measurement.kept));
  CommandCost cost("measure", measurement.config.output);
  const auto [result, stopped] = run_measurement(cli, measurement.config, cost);
  if (stopped) return cancelled;
  if (result.rows.empty())
    throw Error(ErrorCode::infeasible,
                Problem{"", "",
                        message("nothing could be measured: other programs used the processors all the while; try "
                                "again when the machine is quiet")});
  const FitResult fit = run_fit(cli, measurement.fit, cost);
  if (cli.json()) {
    using Json = nlohmann::ordered_json;
    Json json = Json::parse(to_json(result));
    json["output"] = measurement.config.output;
    json["fit"] = Json::parse(to_json(fit));
    print_line(with_cost(json.dump(2, ' ', false, Json::error_handler_t::replace), cost.finish()));
  } else {
    print_line(measured_line(result, measurement.config.output));
    if (result.certificate) print_certificate(*result.certificate);
    print_fit(fit);
  }
  say_doubts("hat latency measure", *load_predictor(measurement.fit.output));
  return done;
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

int evaluate(Cli& cli, const std::string& predictor_file, const std::string& data, double confidence) {
  expect_file(cli, "--predictor", predictor_file);
  expect_file(cli, "--data", data);
  if (!(confidence > 0 && confidence < 1))
    cli.keep_fault({"", "--confidence", message("expected a probability above 0 and below 1, got {}", confidence)});
  cli.check();
  Faults faults;
  const auto predictor = faults.of([&] { return load_predictor(predictor_file); });
  const auto table = faults.of([&] { return read_measured_csv(data); });
  faults.raise();
  const PredictorErrors errors = evaluate_predictor(**predictor, *table);
  const std::optional<PromiseErrors> promise = evaluate_promise(**predictor, *table, confidence);
  if (cli.json()) {
    print_line(to_json(errors, promise));
    return done;
  }
  print_line(error_line(errors));
  if (promise)
    print_line(fmt::format("at most {:.3f} times the prediction with {:.4g} %: {} of {} rows keep that",
                           promise->budget_price, 100 * confidence, promise->kept, promise->rows));
  else
    print_line(fmt::format("nothing is promised with {:.4g} %: the predictor was calibrated on {}", 100 * confidence,
                           counted(static_cast<std::int64_t>((*predictor)->info().calibration.size()), "row", "rows")));
  return done;
}

}  // namespace

void add_latency(Cli& cli) {
  CLI::App& latency = cli.add(cli.app(), "latency", "measure this machine, fit and use a latency predictor");

  CLI::App& measure_command =
      cli.add(latency, "measure", "measure sampled architectures on this machine, in the engine that translates");
  const auto measure_options = std::make_shared<ConfigOptions<MeasureConfig>>(cli, measure_command);
  const auto place = std::make_shared<std::string>();
  measure_command
      .add_option("--workspace", *place,
                  "workspace that is measured for: the rows and a predictor fitted to them go where it looks for them")
      ->type_name("FOLDER");
  measure_command.footer(
      "--workspace W does what the window does: it measures this machine with --threads and --precision for W (or\n"
      "another one, with --host) and fits the predictor. hat search and hat translate, and the window, then use it\n"
      "for W in that setting. Without other options it draws 150 architectures, 6 timed runs each.");
  cli.add_json(measure_command);
  cli.on_run(
      measure_command,
      [&cli, measure_options, place] {
        std::optional<Workspace> measured_for;
        MeasureConfig usual;
        if (!place->empty())
          cli.gather("--workspace", [&] {
            measured_for = open_workspace(*place);
            usual = usual_measurement(*measured_for);
            if (measured_for->space.encoder_dims.empty())
              throw Error(ErrorCode::invalid_input,
                          Problem{*place, "--workspace",
                                  message("expected a SuperTransformer or a space, but the workspace has none")});
          });
        MeasureConfig config = measure_options->read(usual);
        if (!place->empty()) {
          // From a file of --config too: the workspace has its own.
          config.model = usual.model, config.space = usual.space, config.output.clear();
          for (const char* own : {"model", "space", "vocab_size", "output"})
            measure_options->expect_absent(own, true, message("expected to be left to --workspace, which has its own"));
        }
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
        measure_options->expect_absent("samples", config.probes != 0,
                                       message("expected nothing to draw beside --probes: those are chosen"));
        for (const char* own : {"vocab_size", "space"})
          measure_options->expect_absent(own, place->empty() && !config.model.empty(),
                                         message("expected to be left to --model, which has its own"));
        measure_options->expect_absent("remote_program", config.host.empty(), message("expected --host beside it"));
        measure_options->check(measured_for ? without_place(config) : config);
        return measured_for ? measure_for(cli, *measured_for, config) : measure(cli, config);
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
      fit_command,
      [&cli, fit_options] {
        const FitConfig config = fit_options->read();
        for (const char* step : {"steps", "batch", "lr"})
          fit_options->expect_absent(step, config.kind != PredictorKind::mlp,
                                     message("expected beside --kind mlp alone: only the network is fitted in steps"));
        fit_options->expect_absent("prior", config.kind == PredictorKind::mlp,
                                   message("expected nothing to carry over to --kind mlp: a network needs rows"));
        fit_options->check(config);
        return fit(cli, config);
      },
      true);

  struct Options {
    std::string predictor, data;
    std::vector<std::string> archs;
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

  CLI::App& evaluate_command =
      cli.add(latency, "evaluate", "errors of a predictor on a data set: RMSE, MAPE, Kendall tau, pairs");
  evaluate_command.add_option("--predictor", options->predictor, "predictor file (required)")
      ->type_name("FILE")
      ->required();
  evaluate_command
      .add_option("--data", options->data, "CSV of architectures and milliseconds, ours or HAT's (required)")
      ->type_name("FILE")
      ->required();
  const auto confidence = std::make_shared<double>(0.95);
  add_value(cli, evaluate_command, "--confidence", *confidence,
            "probability of the upper bound whose price is told [0.95]", "X");
  cli.add_json(evaluate_command);
  cli.on_run(
      evaluate_command,
      [&cli, options, confidence] { return evaluate(cli, options->predictor, options->data, *confidence); }, true);

  add_latency_audit(cli, latency);
  add_latency_compare(cli, latency);
  add_latency_certify(cli, latency);
  add_latency_serve(cli, latency);
}

}  // namespace hat::cli
