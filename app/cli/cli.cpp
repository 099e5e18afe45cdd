// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/json.h"
#include "domain/text/nearest_name.h"
#include "domain/text/utf8.h"
#include "domain/workspace/load.h"

namespace hat::cli {
namespace {

/// Deepest command that was named.
CLI::App* chosen(CLI::App& app) {
  CLI::App* command = &app;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  return command;
}

std::vector<std::string> names_below(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* each : command.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(each->get_name());
  return names;
}

std::vector<std::string> option_names(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// An argument as an error repeats it: not the whole of a text that was given by mistake, and no control characters.
std::string shown(const std::string& argument) {
  constexpr std::size_t most = 60;
  std::string text(utf8_prefix(argument, most));
  if (text.size() < argument.size()) text += "...";
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  return text;
}

/// One sentence for the first argument that no command took; empty when all were taken.
std::string unexpected(CLI::App& app) {
  for (CLI::App* command = &app;; command = command->get_subcommands().front()) {
    const bool has_commands = !names_below(*command).empty();
    for (const std::string& argument : command->remaining()) {
      if (argument == "--") continue;
      if (argument.size() > 1 && argument[0] == '-') {
        const std::string name = argument.substr(0, argument.find('='));
        const std::vector<std::string> known = option_names(*chosen(app));
        if (std::ranges::find(known, name) != known.end())
          return fmt::format("unexpected argument \"{}\": options end at --", shown(argument));
        const std::string nearest = nearest_name(name, known);
        return nearest.empty() ? fmt::format("unknown option {}", shown(name))
                               : fmt::format("unknown option {}, did you mean {}?", shown(name), nearest);
      }
      if (has_commands && command->get_subcommands().empty())
        return fmt::format("\"{}\": {}", shown(argument),
                           unknown_name_message(message("command"), shown(argument), names_below(*command)));
      return fmt::format("unexpected argument \"{}\"", shown(argument));
    }
    if (command->get_subcommands().empty()) {
      if (has_commands) return fmt::format("expected one of the commands {}", fmt::join(names_below(*command), ", "));
      return {};
    }
  }
}

std::string path_of(const CLI::App* command) {
  std::string path = command->get_name();
  while ((command = command->get_parent()) != nullptr) path = command->get_name() + " " + path;
  return path;
}

}  // namespace

Cli::Cli(MakeEngine make_engine)
    : app_("Search Transformer architectures under a latency budget on this machine, train them, translate with them.",
           "hat"),
      make_engine_(std::move(make_engine)) {
  app_.set_version_flag("--version", std::string("hat ") + HAT_VERSION);
  app_.set_help_flag("-h,--help", "this text");
  app_.allow_extras();
  app_.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app_.footer(
      "Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.\n"
      "Of an option that is given twice the last one counts.\n"
      "An architecture is its text form (\"enc 256: 1024/8 768/4 | dec 256: 1024/8/4@2\") or a file that holds one.\n"
      "`hat COMMAND --help` lists the options of a command.");
}

CLI::App& Cli::add(CLI::App& parent, const std::string& name, const std::string& help) {
  CLI::App* command = parent.add_subcommand(name, help);
  command->allow_extras();
  command->footer("");
  return *command;
}

void Cli::on_run(CLI::App& command, std::function<int()> action, bool gathers) {
  actions_[&command] = {std::move(action), gathers};
}

void Cli::keep_fault(Problem problem) {
  const auto same_field = [&](const Problem& told) {
    return !problem.field.empty() && told.field == problem.field && told.file == problem.file &&
           told.place == problem.place;
  };
  if (std::ranges::none_of(faults_, same_field)) faults_.push_back(std::move(problem));
}

void Cli::check(std::vector<Problem> more) {
  std::vector<Problem> all = std::move(faults_);
  faults_.clear();
  const std::size_t kept = all.size();
  for (Problem& problem : more) {
    // A field is "model" in a config and "--model" on the command line.
    const auto is_told = [&](const Problem& told) {
      return told.file.empty() && (told.field == problem.field || told.field == option_name(problem.field));
    };
    if (problem.file.empty() && std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), is_told))
      continue;
    all.push_back(std::move(problem));
  }
  throw_if_any(std::move(all));
}

void Cli::add_json(CLI::App& command) { command.add_flag("--json", json_, "print the result as JSON"); }

Engine& Cli::engine() {
  if (!engine_) engine_ = make_engine_();
  return *engine_;
}

void Cli::tell(const Error& error) const {
  constexpr std::size_t most = 20;  // more than that nobody reads
  const std::size_t count = error.problems().size();
  for (Problem problem : std::span(error.problems()).first(std::min(count, most))) {
    // "arch.encoder_dim" is what is wrong inside the value of --arch.
    const std::size_t end = problem.field.find_first_of(". ");
    const std::string option = problem.field.substr(0, end);
    if (problem.file.empty() && std::ranges::find(field_names_, option) != field_names_.end())
      problem.field = option_name(option) + (end == std::string::npos ? "" : ": " + problem.field.substr(end + 1));
    say(fmt::format("{}: {}", command_name_, problem.text()));
  }
  if (count > most) say(fmt::format("{}: and {} more", command_name_, count - most));
}

bool Cli::gather(const std::string& name, const std::function<void()>& step) {
  try {
    step();
    return true;
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_input) throw;
    for (Problem problem : error.problems()) {
      if (problem.file.empty() && (problem.field.empty() || problem.field == "architecture")) problem.field = name;
      keep_fault(std::move(problem));
    }
    return false;
  }
}

void Cli::keep_empty_values() {
  for (const CLI::Option* option : chosen(app_)->get_options())
    if (option->get_expected_max() > 0 && option->count() > 0 &&
        std::ranges::any_of(option->results(), &std::string::empty))
      keep_fault({"", option->get_positional() ? option->get_type_name() : option->get_name(),
                  message("expected a value, got nothing: is a variable not set?")});
}

bool Cli::tell_unexpected() {
  const std::string wrong = unexpected(app_);
  if (!wrong.empty()) say(fmt::format("{}: {} (see {} --help)", command_name_, wrong, command_name_));
  return !wrong.empty();
}

int Cli::dispatch() {
  if (tell_unexpected()) return wrong_usage;
  keep_empty_values();
  const Action& action = actions_.at(chosen(app_));
  if (!action.gathers) check();
  return action.run();
}

void Cli::keep_faults_of(const CLI::ParseError& error) {
  const auto keep = [&](const std::string& name, Message wrong) {
    if (std::ranges::none_of(faults_, [&](const Problem& told) { return told.field == name; }))
      keep_fault({"", name, std::move(wrong)});
  };
  CLI::App& command = *chosen(app_);
  const auto value_of = [](const CLI::Option& option) {
    return option.get_type_name().empty() ? std::string("a value") : option.get_type_name();
  };
  if (dynamic_cast<const CLI::RequiredError*>(&error)) {
    for (const CLI::Option* option : command.get_options())
      if (option->get_required() && option->count() == 0)
        keep(option->get_positional() ? value_of(*option) : option->get_name(),
             option->get_positional() ? message("expected, but it is missing")
                                      : message("expected {}, but it is missing", value_of(*option)));
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error)) {  // only flags are converted by the library
    for (const CLI::Option* option : command.get_options())
      if (const std::string what = error.what();
          option->get_expected_max() == 0 && what.find(option->get_name() + ' ') != std::string::npos)
        keep(option->get_name(), message("expected no value, true or false"));
  }
  const std::string what = error.what();
  for (const CLI::Option* option : command.get_options())
    if (const std::string name = option->get_name();
        dynamic_cast<const CLI::ArgumentMismatch*>(&error) && what.starts_with(name + ":"))
      keep(name, message("expected {}, got nothing", value_of(*option)));
  if (faults_.empty()) keep("", Message::verbatim(what));
}

int Cli::run(int argc, const char* const* argv) {
  try {
    try {
      if (argc <= 1) {
        print(app_.help());
        return wrong_usage;
      }
      app_.parse(argc, argv);
      command_name_ = path_of(chosen(app_));
      return dispatch();
    } catch (const CLI::CallForHelp&) {
      print(app_.help());  // of the deepest command that was named
      return done;
    } catch (const CLI::CallForVersion&) {
      print_line(std::string("hat ") + HAT_VERSION);
      return done;
    } catch (const CLI::ParseError& error) {
      command_name_ = path_of(chosen(app_));
      if (tell_unexpected()) return wrong_usage;
      keep_faults_of(error);
      check();
      return wrong_usage;
    }
  } catch (const ClosedPipe&) {
    return done;
  } catch (const Cancelled&) {
    say(fmt::format("{}: cancelled", command_name_));
    return cancelled;
  } catch (const Error& error) {
    command_name_ = path_of(chosen(app_));  // an option's value may be refused while the line is still being read
    tell(error);
    return error.exit_status();
  } catch (const std::bad_alloc&) {
    say(fmt::format("{}: not enough memory", command_name_));
    return failed;
  } catch (const std::filesystem::filesystem_error& error) {
    const std::string path = error.path1().string();
    say(fmt::format("{}: {}: {}", command_name_, path.empty() ? "the working directory" : path,
                    error.code().message()));
    return failed;
  } catch (const std::exception& error) {
    say(fmt::format("{}: {}", command_name_, error.what()));
    return failed;
  }
}

Architecture architecture_argument(const std::string& text_or_path, int super_encoder_layers) {
  return load_architecture(text_or_path, super_encoder_layers);
}

Workspace open_workspace(const std::string& folder) {
  Workspace opened = load_workspace(folder);
  for (const Problem& problem : opened.unreadable) say("warning: a model is left out: " + problem.text());
  return opened;
}

std::string super_of(const std::string& model_or_workspace, std::optional<Workspace>& workspace) {
  std::error_code ignored;
  if (!std::filesystem::exists(std::filesystem::path(model_or_workspace) / "workspace.yaml", ignored))
    return model_or_workspace;
  workspace = open_workspace(model_or_workspace);
  if (!workspace->super)
    throw Error(ErrorCode::invalid_input, Problem{model_or_workspace, "supertransformer",
                                                  message("expected a SuperTransformer, but the workspace has none")});
  return workspace->super->folder;
}

void expect_file(Cli& cli, const std::string& option, const std::string& path) {
  std::error_code ignored;
  const bool folder = std::filesystem::is_directory(path, ignored);
  if (folder || !std::filesystem::exists(path, ignored))
    cli.keep_fault({"", option,
                    folder ? message("expected a file, got the folder {}", path)
                           : message("expected a file, but there is none at {}", path)});
}

}  // namespace hat::cli
