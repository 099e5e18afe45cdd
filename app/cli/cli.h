// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "domain/engine.h"
#include "domain/workspace/workspace.h"

namespace hat::cli {

constexpr int done = 0, failed = 1, wrong_usage = 2, cancelled = 130;

/// The program: its commands, and what they share.
class Cli {
 public:
  using MakeEngine = std::function<std::unique_ptr<Engine>()>;
  explicit Cli(MakeEngine make_engine);

  CLI::App& app() { return app_; }
  /// Adds a command below `parent` that runs `action`, which returns the exit status.
  CLI::App& add(CLI::App& parent, const std::string& name, const std::string& help);
  /// `gathers`: the action itself calls check(), with what it finds; otherwise faults of the command line end it before
  /// it begins.
  void on_run(CLI::App& command, std::function<int()> action, bool gathers = false);
  /// Adds --json, read by `json()`.
  void add_json(CLI::App& command);
  [[nodiscard]] bool json() const { return json_; }

  /// Made at the first call: commands that need no engine start faster.
  Engine& engine();
  JobControl& control() { return control_; }

  // The user's faults are told all at once: whoever finds one keeps it here, and check() ends the command when there
  // are any.
  void keep_fault(Problem problem);
  void check(std::vector<Problem> more = {});
  [[nodiscard]] bool has_faults() const { return !faults_.empty(); }
  /// Runs a step and keeps the user's faults that it finds, under `name` where they have none of their own.
  /// False when it found any.
  bool gather(const std::string& name, const std::function<void()>& step);

  /// Names of fields that are options of the command in use; errors then name the option.
  void name_fields(std::vector<std::string> names) { field_names_ = std::move(names); }

  /// Parses, runs, and tells every error. Returns the exit status.
  int run(int argc, const char* const* argv);

 private:
  int dispatch();
  bool tell_unexpected();
  /// An option's value that is empty is an unset variable of a script.
  void keep_empty_values();
  /// What CLI11 found wrong with the line, in this program's words.
  void keep_faults_of(const CLI::ParseError& error);
  void tell(const Error& error) const;

  CLI::App app_;
  MakeEngine make_engine_;
  std::unique_ptr<Engine> engine_;
  JobControl control_;
  bool json_ = false;
  struct Action {
    std::function<int()> run;
    bool gathers = false;
  };
  std::map<const CLI::App*, Action> actions_;
  std::vector<Problem> faults_;
  std::vector<std::string> field_names_;
  std::string command_name_ = "hat";
};

/// Keeps the fault of an option that names no file.
void expect_file(Cli& cli, const std::string& option, const std::string& path);

// One function per group of commands; main() lists them in the order of --help.
void add_describe(Cli& cli);                            // describe, space
void add_zoo(Cli& cli);                                 // zoo
void add_convert(Cli& cli);                             // convert
void add_training(Cli& cli);                            // prepare, train, loss
void add_latency(Cli& cli);                             // latency measure, profile, fit, predict, evaluate
void add_latency_audit(Cli& cli, CLI::App& latency);    // latency audit
void add_latency_compare(Cli& cli, CLI::App& latency);  // latency compare
void add_latency_certify(Cli& cli, CLI::App& latency);  // latency certify
void add_latency_serve(Cli& cli, CLI::App& latency);    // latency serve
void add_search(Cli& cli);                              // search
void add_specialise(Cli& cli);                          // specialise
void add_translation(Cli& cli);                         // translate
void add_evaluation(Cli& cli);                          // evaluate, bleu
void add_workspace(Cli& cli);                           // workspace create, show, add, clean
void add_verify(Cli& cli);                              // verify
void add_import(Cli& cli);                              // import
void add_export(Cli& cli);                              // export
void add_demo(Cli& cli);                                // demo
void add_bench(Cli& cli);                               // bench

/// The architecture that a command line names: the text form or a file. Problems are told under `--arch`.
[[nodiscard]] Architecture architecture_argument(const std::string& text_or_path, int super_encoder_layers = 0);

/// A config, space or architecture of HAT as this program's own YAML ("yaml"), or one of ours for HAT ("hat"); an
/// architecture also as "text".
[[nodiscard]] std::string converted_yaml(const std::string& input, const std::string& format, int super_layers);

/// The workspace, and on stderr which of its models cannot be read and are left out.
[[nodiscard]] Workspace open_workspace(const std::string& folder);

/// A model folder as it is; of a workspace folder its SuperTransformer. Sets `workspace` when there is one.
[[nodiscard]] std::string super_of(const std::string& model_or_workspace, std::optional<Workspace>& workspace);

}  // namespace hat::cli
