// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "domain/config/check.h"
#include "domain/workspace/verify.h"

namespace hat::cli {
namespace {

std::string state_text(FileState state) {
  switch (state) {
    case FileState::whole: return "whole";
    case FileState::changed: return "CHANGED";
    case FileState::missing: return "MISSING";
    case FileState::unknown: break;
  }
  return "no checksum";
}

nlohmann::ordered_json json_of(const VerifiedFolder& one) {
  nlohmann::ordered_json json{{"folder", one.folder},
                              {"card", one.card},
                              {"whole", one.is_whole()},
                              {"files", nlohmann::ordered_json::array()}};
  for (const CheckedFile& file : one.files)
    json["files"].push_back(
        {{"file", file.file}, {"state", names_of(FileState{})[static_cast<std::size_t>(file.state)]}});
  for (const Problem& problem : one.problems) json["problems"].push_back(problem.text());
  return json;
}

int verify_folder(const Cli& cli, const std::string& folder) {
  const std::vector<VerifiedFolder> all = verify(folder);
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const VerifiedFolder& one : all) {
    if (cli.json()) {
      json.push_back(json_of(one));
      continue;
    }
    for (const CheckedFile& file : one.files)
      print_line(
          fmt::format("{:<11}  {}", state_text(file.state), (std::filesystem::path(one.folder) / file.file).string()));
    for (const Problem& problem : one.problems) print_line(fmt::format("{:<11}  {}", "UNREADABLE", problem.text()));
  }
  if (cli.json()) print_line(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  return std::ranges::all_of(all, &VerifiedFolder::is_whole) ? done : failed;
}

}  // namespace

void add_verify(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "verify", "compare the files of models and prepared data with the checksums in their cards");
  const auto folder = std::make_shared<std::string>();
  command.add_option("folder", *folder, "a model, prepared data, a workspace, a run, or a folder of them")
      ->type_name("FOLDER")
      ->required();
  cli.add_json(command);
  command.footer(
      "The exit status is 1 where a file is missing, or is not what its card says. Cards of earlier versions have no "
      "checksums.");
  cli.on_run(
      command,
      [&cli, folder] {
        ConfigCheck check;
        check.folder("FOLDER", *folder);
        cli.check(check.take());
        return verify_folder(cli, *folder);
      },
      true);
}

}  // namespace hat::cli
