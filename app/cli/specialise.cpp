// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <memory>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "domain/io/json.h"
#include "domain/search/specialise_published.h"
#include "domain/workspace/specialise_evidence.h"

namespace hat::cli {
namespace {

struct SpecialiseOptions {
  std::string workspace, task = "wmt14.en-de";
  std::vector<std::string> devices;
  double bleu = 0, loss = 0, budget_ms = 0, resolution = -1;
  CLI::Option *given_task = nullptr, *given_bleu = nullptr, *given_loss = nullptr, *given_budget = nullptr,
              *given_resolution = nullptr;
};

bool is_given(const CLI::Option* option) { return option->count() > 0; }

/// What is wrong with the numbers by themselves.
void check_numbers(Cli& cli, const SpecialiseOptions& options) {
  const auto positive = [&](const char* name, const CLI::Option* option, double value, const Message& what) {
    if (is_given(option) && !(value > 0 && std::isfinite(value)))
      cli.keep_fault({"", name, message("expected {}, got {}", what, value)});
  };
  positive("--bleu", options.given_bleu, options.bleu, message("a BLEU above 0"));
  positive("--loss", options.given_loss, options.loss, message("a number of bits above 0"));
  positive("--budget-ms", options.given_budget, options.budget_ms, message("a positive number of ms"));
  if (is_given(options.given_resolution) && !(options.resolution >= 0 && std::isfinite(options.resolution)))
    cli.keep_fault({"", "--resolution", message("expected a number from 0, got {}", options.resolution)});
  std::vector<std::string> targets;
  for (const CLI::Option* option : {options.given_bleu, options.given_loss, options.given_budget})
    if (is_given(option)) targets.push_back(option->get_name());
  if (targets.size() > 1)
    cli.keep_fault({"", targets.back(), message("expected one of {}, got both", fmt::join(targets, " and "))});
}

/// Two names of published devices.
bool are_published(const SpecialiseOptions& options) {
  return options.workspace.empty() && std::ranges::all_of(options.devices, [](const std::string& one) {
           return find_published_device(one).has_value();
         });
}

void check_devices(Cli& cli, const SpecialiseOptions& options) {
  if (options.devices.size() != 2) {
    cli.keep_fault(
        {"", "--device", message("expected two devices, --device A --device B, got {}", options.devices.size())});
    return;
  }
  if (options.workspace.empty() && !are_published(options))
    for (const std::string& one : options.devices)
      if (!find_published_device(one)) {
        cli.keep_fault({"", "--device",
                        message("expected one of the published devices {}, got \"{}\"; devices of a workspace need "
                                "--workspace beside them",
                                fmt::join(published_device_names(), ", "), one)});
        break;
      }
  if (!options.workspace.empty() && is_given(options.given_task))
    cli.keep_fault({"", "--task", message("expected no --workspace beside it: it chooses from the published models")});
  if (are_published(options) && is_given(options.given_loss))
    cli.keep_fault({"", "--loss", message("expected --bleu: nobody published the proxy losses of the models")});
}

std::optional<QualityKind> asked_kind(const SpecialiseOptions& options) {
  if (is_given(options.given_bleu)) return QualityKind::bleu;
  if (is_given(options.given_loss)) return QualityKind::loss_bits;
  return std::nullopt;
}

SpecialiseEvidence evidence_for(Cli& cli, const SpecialiseOptions& options) {
  if (options.workspace.empty()) return published_evidence(options.task, {options.devices[0], options.devices[1]});
  const Workspace workspace = open_workspace(options.workspace);
  std::array<LatencyDevice, 2> devices;
  for (std::size_t i = 0; i < 2; ++i) try {
      devices[i] = find_device(workspace, options.devices[i]);
    } catch (const Error& error) {
      // With its value: the other one may be wrong too.
      for (Problem problem : error.problems()) {
        problem.field = "--device " + options.devices[i];
        cli.keep_fault(std::move(problem));
      }
    }
  cli.check();
  std::vector<Problem> unreadable;
  SpecialiseEvidence evidence = workspace_evidence(workspace, devices, asked_kind(options), unreadable);
  for (const Problem& problem : unreadable) say("warning: a run is left out: " + problem.text());
  return evidence;
}

std::string quality_text(QualityKind kind, double quality) {
  return kind == QualityKind::bleu ? fmt::format("{:.1f} BLEU", quality) : fmt::format("{:.4f} bits", quality);
}

/// Milliseconds with as many decimals as say something.
std::string ms_digits(double ms, int more = 0) {
  return fmt::format("{:.{}f}", ms, more + (std::abs(ms) < 100 ? 2 : std::abs(ms) < 1000 ? 1 : 0));
}

/// "3.04 (2.98 to 3.10) measured".
std::string cell_text(const DeviceMs& ms) {
  // An interval whose ends would look alike has a decimal more.
  const int more = ms.interval && ms_digits(ms.interval->low) == ms_digits(ms.interval->high) ? 1 : 0;
  const std::string interval =
      ms.interval ? fmt::format(" ({} to {})", ms_digits(ms.interval->low, more), ms_digits(ms.interval->high, more))
                  : "";
  const std::string bound = ms.at_most_ms ? fmt::format(", at most {}", ms_digits(*ms.at_most_ms)) : "";
  return fmt::format("{}{} {}{}", ms_digits(ms.ms), interval,
                     names_of(ms.origin).at(static_cast<std::size_t>(ms.origin)), bound);
}

std::string saving_line(const SpecialisationTable& table, std::size_t device) {
  const Saving& saving = table.saving[device];
  const char own = device == 0 ? 'A' : 'B', other = device == 0 ? 'B' : 'A';
  const std::string where = fmt::format("on {}: ", table.devices[device]);
  const auto numbers = [&](double sign) {
    std::string text = fmt::format("{} of {} ms, {:.1f} %", ms_digits(sign * saving.ms),
                                   ms_digits(table.best[1 - device].on[device].ms), 100 * sign * saving.share);
    if (saving.share_interval)
      text += fmt::format(" (95 %: {:.1f} to {:.1f} %, {} to {} ms)",
                          100 * (sign > 0 ? saving.share_interval->low : -saving.share_interval->high),
                          100 * (sign > 0 ? saving.share_interval->high : -saving.share_interval->low),
                          ms_digits(sign > 0 ? saving.ms_interval->low : -saving.ms_interval->high),
                          ms_digits(sign > 0 ? saving.ms_interval->high : -saving.ms_interval->low));
    return text;
  };
  switch (saving.paid) {
    case Paid::yes: return fmt::format("{}{} saves {} against {}", where, own, numbers(1), other);
    case Paid::no: return fmt::format("{}{} costs {} more than {}", where, own, numbers(-1), other);
    case Paid::no_difference: return fmt::format("{}no difference found: {}", where, numbers(1));
    case Paid::not_known: break;
  }
  return fmt::format("{}{}; how far these may be off is not known", where, numbers(1));
}

std::string verdict_line(const SpecialisationTable& table) {
  switch (table.verdict) {
    case SpecialisationVerdict::one_architecture:
      return "one architecture is the best of both devices: there is nothing to specialise at this quality";
    case SpecialisationVerdict::unequal_quality: {
      const double better = table.second_is_better_by();
      return fmt::format("not equal: {} is {} better, which the milliseconds below do not count",
                         better > 0 ? 'B' : 'A', quality_text(table.kind, std::abs(better)));
    }
    case SpecialisationVerdict::pays_on_both: return "specialising pays on both";
    case SpecialisationVerdict::pays_on_one:
      return "specialising pays on " + table.devices[table.saving[0].paid == Paid::yes ? 0 : 1] + " alone";
    case SpecialisationVerdict::pays_on_neither: break;
  }
  return "specialising is not seen to pay on either";
}

bool any_of_origin(const SpecialisationTable& table, MsOrigin origin) {
  for (const SpecialisedModel& model : table.best)
    for (const DeviceMs& ms : model.on)
      if (ms.origin == origin) return true;
  return false;
}

void print_specialisation(const SpecialisationTable& table) {
  const bool one = table.verdict == SpecialisationVerdict::one_architecture;
  print_line(fmt::format("{} or better{}; differences below {} count for nothing; {} known on both devices",
                         quality_text(table.kind, table.target), table.text.empty() ? "" : " on " + table.text,
                         quality_text(table.kind, table.resolution),
                         counted(table.candidates, "architecture", "architectures")));
  print_line("");
  std::vector<std::vector<std::string>> rows{{"", "best of", table.kind == QualityKind::bleu ? "BLEU" : "loss bits",
                                              "ms on " + table.devices[0], "ms on " + table.devices[1]}};
  for (std::size_t i = 0; i < 2; ++i) {
    const SpecialisedModel& best = table.best[i];
    rows.push_back({i == 0 ? "A" : "B", table.devices[i],
                    fmt::format("{:.{}f}", best.quality, table.kind == QualityKind::bleu ? 1 : 4),
                    cell_text(best.on[0]), cell_text(best.on[1])});
  }
  print(table_text(rows));
  print_line("");
  for (std::size_t i = 0; i < 2; ++i)
    print_line(fmt::format("{}  {}  {}", i == 0 ? "A" : "B", table.best[i].name, to_text(table.best[i].arch)));
  print_line("");
  print_line(verdict_line(table));
  if (one) return;
  for (std::size_t i = 0; i < 2; ++i) print_line(saving_line(table, i));
  const bool published = any_of_origin(table, MsOrigin::published);
  if (any_of_origin(table, MsOrigin::predicted) && !published)
    print_line(
        "predicted ms of the fastest of many look better than they are: hat latency measure --archs tells more of "
        "these "
        "two");
  if (published)
    print_line("published ms are as printed, from the authors' devices; their intervals are those of rounding");
}

int specialise_devices(Cli& cli, const SpecialiseOptions& options) {
  check_numbers(cli, options);
  check_devices(cli, options);
  if (!options.workspace.empty()) {
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::path(options.workspace) / "workspace.yaml", ignored))
      cli.keep_fault(
          {"", "--workspace", message("expected a workspace, but {} has no workspace.yaml", options.workspace)});
  }
  cli.check();
  const SpecialiseEvidence evidence = evidence_for(cli, options);
  SpecialiseQuestion question;
  question.resolution = is_given(options.given_resolution) ? options.resolution : usual_resolution(evidence.kind);
  if (is_given(options.given_bleu)) question.target = options.bleu;
  if (is_given(options.given_loss)) question.target = options.loss;
  if (is_given(options.given_budget)) question.budget_ms = options.budget_ms;
  const SpecialisationTable table = specialise(evidence, question);
  if (cli.json())
    print_line(to_json(table));
  else
    print_specialisation(table);
  return done;
}

}  // namespace

void add_specialise(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "specialise",
                              "the best architecture of each of two devices at equal quality, each on both, and what "
                              "specialising saves");
  const auto options = std::make_shared<SpecialiseOptions>();
  command
      .add_option("--device", options->devices,
                  "given twice: a device of the workspace as it is named there, \"2 threads int8\" for a setting of "
                  "this machine, a file (a predictor, or measured rows); or raspberry-pi, xeon or titan-xp")
      ->type_name("NAME")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_option("--workspace", options->workspace, "the workspace that the devices and the architectures are of")
      ->type_name("FOLDER");
  options->given_task =
      command.add_option("--task", options->task, "of the published devices: whose models are compared [wmt14.en-de]")
          ->type_name("T");
  options->given_bleu =
      add_value(cli, command, "--bleu", options->bleu, "the quality that both are to have at least", "X");
  options->given_loss = add_value(cli, command, "--loss", options->loss, "the same as a proxy loss in bits", "X");
  options->given_budget = add_value(
      cli, command, "--budget-ms", options->budget_ms,
      "instead: the quality that the first device reaches within this many ms [the middle of its front]", "X");
  options->given_resolution = add_value(cli, command, "--resolution", options->resolution,
                                        "differences of quality that count for nothing [0.1 BLEU, 0.01 bits]", "X");
  cli.add_json(command);
  command.footer(
      "Architectures of a workspace are those that its searches evaluated (by their proxy loss), else its models (by "
      "BLEU);\n"
      "hat search --model W --pareto --device-threads N --precision P evaluates more for a device.\n"
      "ms are measured where the device has a row, else predicted with their interval. A saving whose interval holds "
      "0\n"
      "is no difference found. The paper's own table: hat specialise --device titan-xp --device raspberry-pi --bleu "
      "28.1");
  cli.on_run(
      command,
      [&cli, options] {
        cli.name_fields({"device", "task", "bleu", "loss", "budget_ms"});
        return specialise_devices(cli, *options);
      },
      true);
}

}  // namespace hat::cli
