// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/config/check.h"

#include <fmt/format.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "domain/arch/architecture.h"
#include "domain/results/published.h"
#include "domain/space/search_space.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

/// A file that makes a folder a model, a run, a workspace.
bool is_card(const std::string& path) {
  static const std::set<std::string> cards{"model.yaml", "data.yaml", "workspace.yaml", "run.yaml", "search.yaml"};
  return cards.contains(fs::path(path).filename().string());
}

bool exists(const std::string& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}
bool is_folder(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}
std::string parent_of(const std::string& path) {
  fs::path whole(path);
  if (!whole.has_filename()) whole = whole.parent_path();  // "folder/" means the folder
  const std::string parent = whole.parent_path().string();
  return parent.empty() ? "." : parent;
}
/// What makes a path impossible before anybody looks at the disk: empty when nothing does.
Message impossible(const std::string& path) {
  constexpr std::size_t longest_name = 255, longest_path = 4095;
  if (path.size() > longest_path)
    return message("expected a path of at most {} bytes, got {}", longest_path, path.size());
  for (const fs::path& name : fs::path(path))
    if (name.native().size() > longest_name)
      return message("expected names of at most {} bytes in the path, got one of {}", longest_name,
                     name.native().size());
  return {};
}
/// Whether a folder is one of the kernel's, which no file can be made in, whatever its rights say.
bool is_of_the_kernel(const std::string& folder) {
  constexpr long proc = 0x9fa0, sysfs = 0x62656572;
  struct statfs system {};
  return ::statfs(folder.c_str(), &system) == 0 && (system.f_type == proc || system.f_type == sysfs);
}
/// A link that leads nowhere: what is written there would land where nobody looks.
bool dangles(const std::string& path) {
  std::error_code ignored;
  return fs::is_symlink(fs::symlink_status(path, ignored)) && !exists(path);
}
/// The name of a file that some process was writing.
bool is_temporary(const std::string& name) { return name.starts_with('.') && name.ends_with(".tmp"); }
std::string without_end(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}
/// The same file or folder, by whatever name, also one that is not there yet.
bool is_same(const std::string& a, const std::string& b) {
  std::error_code failed;
  if (fs::equivalent(a, b, failed) && !failed) return true;
  std::error_code first, second;
  const fs::path one = fs::weakly_canonical(without_end(a), first),
                 other = fs::weakly_canonical(without_end(b), second);
  return !first && !second && one == other;
}
bool lies_in(const std::string& path, const std::string& folder) {
  std::error_code first, second;
  const fs::path inner = fs::weakly_canonical(without_end(path), first),
                 outer = fs::weakly_canonical(without_end(folder), second);
  if (first || second) return false;
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace

void ConfigCheck::add(const char* field, Message message) { problems_.push_back({"", field, std::move(message)}); }

void ConfigCheck::required(const char* field, const std::string& value, const Message& what) {
  if (value.empty()) add(field, message("expected {}, but it is missing", what));
}
// Negated comparisons, so that a NaN is a problem too.
void ConfigCheck::at_least(const char* field, double value, double least, const Message& what) {
  if (!(value >= least)) add(field, message("expected {} of at least {}, got {}", what, least, value));
}
void ConfigCheck::positive(const char* field, double value, const Message& what) {
  if (!(value > 0)) add(field, message("expected a positive {}, got {}", what, value));
}
void ConfigCheck::within(const char* field, double value, double least, double most, const Message& what) {
  if (!(value >= least && value <= most))
    add(field, message("expected {} from {} to {}, got {}", what, least, most, value));
}
void ConfigCheck::below(const char* field, double value, double least, double most, const Message& what) {
  if (!(value >= least && value < most))
    add(field, message("expected {} from {} and below {}, got {}", what, least, most, value));
}

void ConfigCheck::file(const char* field, const std::string& path) {
  if (path.empty()) return;
  if (!exists(path)) return add(field, message("expected a file, but there is none at {}", path));
  if (is_folder(path)) return add(field, message("expected a file, got the folder {}", path));
  if (::access(path.c_str(), R_OK) != 0) add(field, message("expected a file that can be read, but {} cannot", path));
}

void ConfigCheck::folder(const char* field, const std::string& path) {
  if (path.empty()) return;
  if (!exists(path)) return add(field, message("expected a folder, but there is none at {}", path));
  if (!is_folder(path)) add(field, message("expected a folder, got the file {}", path));
}

void ConfigCheck::model(const char* field, const std::string& path) {
  if (path.empty()) return;
  if (!exists(path)) return add(field, message("expected a model folder, but there is none at {}", path));
  if (!is_folder(path)) {
    const std::string extension = fs::path(path).extension().string();
    const bool is_torch = extension == ".pt" || extension == ".pth";
    return add(field, is_torch ? message("expected a model folder, got the file {}: {} makes a model folder of a "
                                         "checkpoint of HAT",
                                         path, "hat import")
                               : message("expected a model folder, got the file {}", path));
  }
  if (!exists((fs::path(path) / "model.yaml").string()))
    add(field, message("expected a model folder, but {} has no model.yaml", path));
}

void ConfigCheck::text_form(const char* field, const std::string& text) {
  try {
    // Sources may count from a SuperTransformer that is deeper than the encoder: the space or the model tells how deep.
    for (const Problem& problem : problems_of(architecture_from_text(text), 0, SourceSet::max_layers))
      add(field, message("{}: {}", problem.field, problem.message));
  } catch (const Error& error) {
    for (const Problem& problem : error.problems())
      add(field, problem.field.empty() ? problem.message : message("{}: {}", problem.field, problem.message));
  }
}

void ConfigCheck::architecture(const char* field, const std::string& text_or_path) {
  if (text_or_path.empty()) return;
  const std::size_t first = text_or_path.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && text_or_path.compare(first, 4, "enc ") == 0) return text_form(field, text_or_path);
  if (text_or_path.starts_with("HAT_") && !exists(text_or_path) && find_published(text_or_path) != nullptr) return;
  if (!exists(text_or_path))
    return add(field, message("expected the text form \"enc ... | dec ...\", a file, or a name of hat zoo, got \"{}\"",
                              text_or_path));
  if (is_folder(text_or_path)) return model(field, text_or_path);
  file(field, text_or_path);
}

void ConfigCheck::space(const char* field, const std::string& preset_or_path) {
  const std::vector<std::string> presets = preset_names();
  if (std::ranges::find(presets, preset_or_path) != presets.end()) return;
  if (!exists(preset_or_path))
    return add(field, message("expected a file or one of the presets {}, got \"{}\"", fmt::join(presets, ", "),
                              preset_or_path));
  file(field, preset_or_path);
}

void ConfigCheck::output_file(const char* field, const std::string& path) {
  if (path.empty()) return;
  if (Message message = impossible(path); !message.empty()) return add(field, std::move(message));
  if (dangles(path)) return add(field, message("expected a file to write, but {} is a link that leads nowhere", path));
  if (is_folder(path)) return add(field, message("expected a file to write, got the folder {}", path));
  if (exists(path) && ::access(path.c_str(), W_OK) != 0)
    return add(field, message("expected a file that can be written, but {} cannot", path));
  if (exists(path) && is_card(path))
    return add(field,
               message("expected another file, but {} says what its folder is: a folder cannot do without it", path));
  const std::string parent = parent_of(path);
  if (!is_folder(parent)) return add(field, message("expected a file to write, but there is no folder {}", parent));
  if (::access(parent.c_str(), W_OK) != 0 || (!exists(path) && is_of_the_kernel(parent)))
    add(field, message("expected a file to write, but the folder {} cannot be written", parent));
}

void ConfigCheck::output_folder(const char* field, const std::string& path) {
  if (path.empty()) return;
  if (Message message = impossible(path); !message.empty()) return add(field, std::move(message));
  if (dangles(without_end(path)))
    return add(field, message("expected a folder to write, but {} is a link that leads nowhere", path));
  std::string nearest = path;
  while (!exists(nearest)) {
    const std::string parent = parent_of(nearest);
    if (parent == nearest) break;
    nearest = parent;
  }
  if (!is_folder(nearest)) return add(field, message("expected a folder to write, got the file {}", nearest));
  if (::access(nearest.c_str(), W_OK) != 0 || is_of_the_kernel(nearest))
    add(field, message("expected a folder to write, but {} cannot be written", nearest));
}

void ConfigCheck::not_an_input(const char* field, const std::string& output, std::initializer_list<Input> inputs) {
  if (output.empty()) return;
  for (const Input& input : inputs)
    if (!input.path.empty() && exists(input.path) && is_same(output, input.path))
      return add(field,
                 message("expected another place than that of {}, which is read from there: {}", input.field, output));
}

void ConfigCheck::not_around_an_input(const char* field, const std::string& output,
                                      std::initializer_list<Input> inputs) {
  if (output.empty()) return;
  std::error_code ignored;
  if (const fs::path here = fs::current_path(ignored); !ignored && is_same(output, here.string()))
    return add(field, message("expected another folder than the working directory, because all of it is replaced"));
  for (const Input& input : inputs)
    if (!input.path.empty() && exists(input.path) && lies_in(input.path, output))
      return add(field, message("expected a folder that does not hold {}, because all of it is replaced: {}",
                                input.field, output));
}

void ConfigCheck::not_a_part_of(const char* field, const std::string& output, Input input) {
  if (!output.empty() && !input.path.empty() && exists(output) && lies_in(output, input.path))
    add(field, message("expected a file outside of {}, which is read from there: {}", input.field, output));
}

void ConfigCheck::not_inside(const char* field, const std::string& output, Input input) {
  if (!output.empty() && is_folder(input.path) && lies_in(output, input.path))
    add(field, message("expected a folder outside of {}, which is read from there: {}", input.field, output));
}

void ConfigCheck::new_file(const char* field, const std::string& path, const Message& held) {
  std::error_code failed;
  if (path.empty() || !fs::is_regular_file(path, failed) || fs::file_size(path, failed) == 0) return;
  add(field, message("expected a file that is not there yet, but {} holds {}", path, held));
}

void ConfigCheck::own_folder(const char* field, const std::string& path, const char* own, const Message& expected) {
  std::error_code failed;
  if (path.empty() || !fs::is_directory(path, failed)) return;
  // What a killed process was writing there is nobody's work.
  const fs::directory_iterator entries(path, failed);
  if (failed || std::ranges::all_of(entries, [](const fs::directory_entry& entry) {
        return is_temporary(entry.path().filename().string());
      }))
    return;
  if (*own == '\0' || !exists((fs::path(path) / own).string()))
    add(field, message("expected {}, but {} holds other files", expected, path));
}

}  // namespace hat
