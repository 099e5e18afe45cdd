// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/cli/cli.h"
#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/io/field_file.h"
#include "domain/io/hat_yaml.h"

namespace hat::cli {

/// "--budget-ms" of "budget_ms".
[[nodiscard]] std::string option_name(std::string_view field);

/// How an option of a config's field looks in --help.
struct FieldOption {
  FieldInfo info;
  std::string type;           ///< "N", "X", "TEXT", "a|b"; empty for a flag
  std::string default_value;  ///< "" for none
  bool is_list = false;
};
CLI::Option* add_field_option(CLI::App& command, const FieldOption& option);
/// What was written for an option that was given.
[[nodiscard]] FieldValue given_value(const CLI::Option& option, const std::string& field);

/// An option of a plain member that is no config's field; a value of the wrong type is a fault that names the option.
template <class Member>
CLI::Option* add_value(Cli& cli, CLI::App& command, const std::string& name, Member& member, const std::string& help,
                       const std::string& type) {
  const auto set = [&cli, &member, name](const std::string& text) {
    FieldValue value;
    value.items = {text};
    if (Message wrong = set_field(member, value); !wrong.empty()) cli.keep_fault({"", name, std::move(wrong)});
  };
  return command.add_option_function<std::string>(name, set, help)->type_name(type);
}

/// The fields that a file of --config gives: our own keys, or one of HAT's files in `kinds`, whose settings without a
/// meaning here are told on stderr. Error(invalid_input) for HAT's files of another kind.
[[nodiscard]] FieldFile config_file(const std::string& path, const std::vector<HatFileKind>& kinds);

/// Which of HAT's files a verb takes as its config.
template <class Config>
[[nodiscard]] std::vector<HatFileKind> hat_files_of() {
  if constexpr (std::is_same_v<Config, SearchConfig>)
    return {HatFileKind::evo_search};
  else if constexpr (std::is_same_v<Config, MeasureConfig>)
    return {HatFileKind::latency_dataset};
  else if constexpr (std::is_same_v<Config, FitConfig>)
    return {HatFileKind::latency_predictor};
  else if constexpr (std::is_same_v<Config, TrainConfig>)
    return {HatFileKind::supertransformer, HatFileKind::subtransformer, HatFileKind::training};
  else
    return {};
}

/// The options of a command, derived from a config's fields: --config reads a YAML file, every other option overrides
/// it.
template <class Config>
class ConfigOptions {
 public:
  /// `left_out`: fields that this command sets itself.
  ConfigOptions(Cli& cli, CLI::App& command, std::vector<std::string> left_out = {}, Config defaults = {})
      : cli_(&cli), defaults_(std::move(defaults)) {
    command.add_option("--config", "YAML file with any of the options below as keys; options override it")
        ->type_name("FILE");
    config_ = command.get_option("--config");
    Config::fields(defaults_, [&](const FieldInfo& info, auto& member) {
      if (std::ranges::find(left_out, info.name) != left_out.end()) return;
      options_.emplace_back(info.name, add_field_option(command, describe(info, member)));
    });
  }

  [[nodiscard]] bool given(std::string_view field) const {
    return std::ranges::any_of(options_,
                               [&](const auto& entry) { return entry.first == field && entry.second->count() > 0; });
  }

  /// The config of file and options. A value of the wrong type is kept as a problem for `check`.
  [[nodiscard]] Config read() { return read(defaults_); }
  /// The same, on top of `base` instead of the defaults: what is not given is as it is there.
  [[nodiscard]] Config read(Config base) {
    Config config = std::move(base);
    std::vector<Problem>& problems = problems_;
    problems.clear();
    told_.clear();
    if (config_->count() > 0)
      problems = apply_fields(config, config_file(config_->as<std::string>(), hat_files_of<Config>()));
    for (const auto& [field, option] : options_) {
      if (option->count() == 0) continue;
      Config::fields(config, [&, &field = field, &option = option](const FieldInfo& info, auto& member) {
        if (info.name != field) return;
        if (Message wrong = set_field(member, given_value(*option, field)); !wrong.empty())
          problems.push_back({"", field, std::move(wrong)});
      });
    }
    cli_->name_fields(field_names<Config>());
    return config;
  }

  /// An option that has no effect here is told, not ignored: `why` is the clause that says so.
  void expect_absent(const std::string& field, bool here, const Message& why) {
    if (here && given(field)) cli_->keep_fault({"", field, why});
  }

  /// A step that turns what was given for `field` into what the config wants. The user's faults that it finds are kept
  /// for `check`, which then says nothing else about the field.
  void prepare(const std::string& field, const std::function<void()>& step) {
    if (!cli_->gather(field, step)) told_.push_back(field);
  }

  /// Throws the problems of reading together with everything that validate() finds in the other fields.
  void check(const Config& config) {
    std::vector<Problem> problems = problems_;
    const auto is_told = [&](const Problem& problem) {
      return std::ranges::find(told_, problem.field) != told_.end() ||
             std::ranges::find(problems_, problem.field, &Problem::field) != problems_.end();
    };
    for (Problem& problem : config.validate())
      if (!is_told(problem)) problems.push_back(std::move(problem));
    cli_->check(std::move(problems));
  }

  [[nodiscard]] Config valid() {
    Config config = read();
    check(config);
    return config;
  }

 private:
  template <class Member>
  static FieldOption describe(const FieldInfo& info, const Member& member) {
    FieldOption option{info, "TEXT", "", false};
    const FieldValue value = field_value(member);
    if constexpr (std::is_same_v<Member, bool>) {
      option.type.clear();
    } else if constexpr (std::is_enum_v<Member>) {
      option.type = fmt::format("{}", fmt::join(names_of(Member{}), "|"));
    } else if constexpr (std::is_integral_v<Member>) {
      option.type = "N";
    } else if constexpr (std::is_floating_point_v<Member>) {
      option.type = "X";
    } else if constexpr (std::is_same_v<Member, std::vector<std::string>>) {
      option.is_list = true;
      return option;
    }
    option.default_value = value.items.empty() ? "" : value.items[0];
    return option;
  }

  Cli* cli_;
  Config defaults_;
  CLI::Option* config_ = nullptr;
  std::vector<std::pair<std::string, CLI::Option*>> options_;
  std::vector<Problem> problems_;
  std::vector<std::string> told_;  ///< fields of which nothing else is said
};

}  // namespace hat::cli
