// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/config/import.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "domain/config/check.h"

namespace hat {

std::vector<Problem> ImportConfig::validate() const {
  ConfigCheck check;
  check.required("checkpoint", checkpoint, message("a checkpoint of HAT"));
  check.file("checkpoint", checkpoint);
  check.required("output", output, message("a model folder to write"));
  check.output_folder("output", output);
  check.own_folder("output", output, "model.yaml", message("a new, an empty or a model folder"));
  check.not_around_an_input("output", output,
                            {{"checkpoint", checkpoint},
                             {"source_dict", source_dict},
                             {"target_dict", target_dict},
                             {"source_codes", source_codes},
                             {"target_codes", target_codes}});
  if (source_dict.empty() != target_dict.empty())
    check.add(source_dict.empty() ? "source_dict" : "target_dict",
              message("expected dictionaries of both languages or of neither"));
  check.file("source_dict", source_dict);
  check.file("target_dict", target_dict);
  if (source_dict.empty() && !(source_codes.empty() && target_codes.empty()))
    check.add("source_codes", message("expected dictionaries together with byte pairs"));
  check.file("source_codes", source_codes);
  check.file("target_codes", target_codes);
  // The architecture is read against the checkpoint: its sources count from the SuperTransformer's last encoder layer.
  return check.take();
}

std::vector<Problem> ImportDataConfig::validate() const {
  ConfigCheck check;
  check.required("data", data, message("a folder of fairseq's binarised data"));
  check.folder("data", data);
  check.required("output", output, message("a data folder to write"));
  check.output_folder("output", output);
  check.own_folder("output", output, "data.yaml", message("a new, an empty or a prepared data folder"));
  check.not_around_an_input("output", output, {{"data", data}});
  if (source_language.empty() != target_language.empty())
    check.add(source_language.empty() ? "source_language" : "target_language",
              message("expected both languages or neither"));
  if (source_dict.empty() != target_dict.empty())
    check.add(source_dict.empty() ? "source_dict" : "target_dict",
              message("expected dictionaries of both languages or of neither"));
  for (const auto& [field, path] : {std::pair("source_dict", &source_dict),
                                    {"target_dict", &target_dict},
                                    {"source_codes", &source_codes},
                                    {"target_codes", &target_codes}})
    check.file(field, *path);
  return check.take();
}

std::vector<BinaryDataFiles> binary_data_in(const std::string& folder) {
  namespace fs = std::filesystem;
  // By pair and split, the languages that are there.
  std::map<std::pair<std::string, std::string>, std::map<std::string, std::set<std::string>>> found;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    if (entry.path().extension() != ".idx" || !fs::exists(fs::path(entry.path()).replace_extension(".bin"), failed))
      continue;
    const std::string name = entry.path().stem().string();  // "train.de-en.de"
    const std::size_t last = name.rfind('.'), first = last == name.npos ? name.npos : name.rfind('.', last - 1);
    if (first == name.npos || first == 0) continue;
    const std::string pair = name.substr(first + 1, last - first - 1), language = name.substr(last + 1);
    // A language may hold a hyphen itself: the file's own one tells where the pair is divided.
    if (pair.starts_with(language + "-"))
      found[{language, pair.substr(language.size() + 1)}][name.substr(0, first)].insert(language);
    else if (pair.ends_with("-" + language))
      found[{pair.substr(0, pair.size() - language.size() - 1), language}][name.substr(0, first)].insert(language);
  }
  std::vector<BinaryDataFiles> all;
  for (const auto& [languages, splits] : found) {
    BinaryDataFiles files{languages.first, languages.second, {}};
    for (const auto& [split, sides] : splits)
      if (sides.contains(languages.first) && sides.contains(languages.second)) files.splits.push_back(split);
    if (!files.splits.empty()) all.push_back(std::move(files));
  }
  return all;
}

}  // namespace hat
