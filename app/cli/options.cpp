// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <fmt/ranges.h>

#include <filesystem>

#include "app/cli/console.h"
#include "domain/io/field_file.h"

namespace hat::cli {

std::string option_name(std::string_view field) {
  std::string name = "--" + std::string(field);
  std::ranges::replace(name, '_', '-');
  return name;
}

CLI::Option* add_field_option(CLI::App& command, const FieldOption& option) {
  const std::string name = option_name(option.info.name);
  std::string help = option.info.help;
  if (option.info.required) help += " (required)";
  if (option.type.empty()) {
    const bool on = option.default_value == "true";
    // A flag that is on by default is shown by the name that switches it off.
    const std::string names = on ? fmt::format("{0},!--no-{1}", name, name.substr(2)) : name;
    // Descriptions must be constant: CLI11 takes a variable in their place for the one to assign to.
    const std::string description = on ? help + " [on]" : help;
    return command.add_flag(names, description);
  }
  if (!option.info.required && !option.default_value.empty()) help += fmt::format(" [{}]", option.default_value);
  const std::string description = help;
  CLI::Option* added = command.add_option(name, description);
  added->type_name(option.type);
  if (option.is_list)
    added->expected(1, 1'000'000)->type_name("TEXT ...");
  else
    added->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  return added;
}

FieldFile config_file(const std::string& path, const std::vector<HatFileKind>& kinds) {
  std::error_code ignored;
  if (path.empty() || !std::filesystem::is_regular_file(path, ignored))
    throw Error(ErrorCode::invalid_input, Problem{"", "--config",
                                                  std::filesystem::is_directory(path, ignored)
                                                      ? message("expected a file, got the folder {}", path)
                                                      : message("expected a file, but there is none at {}", path)});
  FieldFile file = read_field_file(path);
  const std::optional<HatFileKind> kind = hat_file_kind(file);
  if (!kind || kinds.empty()) return file;
  if (std::ranges::find(kinds, *kind) == kinds.end()) {
    std::vector<std::string> names;
    for (const HatFileKind one : kinds) names.push_back(name_of(one).english());
    throw Error(ErrorCode::invalid_input,
                Problem{path, "",
                        message("expected settings of this command (of HAT's files: {}), got a config of {}",
                                fmt::join(names, ", "), name_of(*kind))});
  }
  HatSettings settings = hat_settings(file, *kind);
  if (!settings.unused.empty())
    say(fmt::format("{}: a config of {}; not used here: {}", path, name_of(*kind), fmt::join(settings.unused, ", ")));
  return std::move(settings.own);
}

FieldValue given_value(const CLI::Option& option, const std::string& field) {
  FieldValue value;
  if (option.get_expected_max() <= 1) {
    value.items = {option.results().back()};
    return value;
  }
  value.is_list = true;
  // Architectures hold commas themselves, and names of files may; every other list may be written with them.
  const bool split = field != "archs" && field != "seeds" && field != "prior";
  for (const std::string& item : option.results()) {
    std::size_t begin = 0;
    while (split && item.find(',', begin) != std::string::npos) {
      const std::size_t end = item.find(',', begin);
      value.items.push_back(item.substr(begin, end - begin));
      begin = end + 1;
    }
    value.items.push_back(item.substr(begin));
  }
  return value;
}

}  // namespace hat::cli
