// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "domain/error.h"

namespace hat {

/// Collects a config's problems. Each check names the field and says what was expected; a check of an empty path is
/// silent (say `required` for fields that must be there).
class ConfigCheck {
 public:
  void required(const char* field, const std::string& value, const Message& what);
  /// value >= least.
  void at_least(const char* field, double value, double least, const Message& what);
  /// value > 0.
  void positive(const char* field, double value, const Message& what);
  /// least <= value <= most.
  void within(const char* field, double value, double least, double most, const Message& what);
  /// least <= value < most.
  void below(const char* field, double value, double least, double most, const Message& what);

  void file(const char* field, const std::string& path);
  void folder(const char* field, const std::string& path);
  /// A folder with a model.yaml.
  void model(const char* field, const std::string& path);
  /// A text form, a file, or a model folder.
  void architecture(const char* field, const std::string& text_or_path);
  void text_form(const char* field, const std::string& text);
  /// A preset or a file.
  void space(const char* field, const std::string& preset_or_path);
  /// A file that can be made or replaced: its folder exists and is writable, and it is neither a folder itself nor the
  /// card of one (model.yaml and the like).
  void output_file(const char* field, const std::string& path);
  /// A folder that exists and is writable, or can be made: the nearest parent that exists is a writable folder.
  void output_folder(const char* field, const std::string& path);

  // --- May I write here? What people have is neither replaced nor mixed with something else unless they say so. ---

  /// A path that the verb reads, by its field.
  struct Input {
    const char* field;
    const std::string& path;
  };
  /// What is written is none of what is read, by whatever name.
  void not_an_input(const char* field, const std::string& output, std::initializer_list<Input> inputs);
  /// The same of a folder that is replaced as a whole: no input lies in it either.
  void not_around_an_input(const char* field, const std::string& output, std::initializer_list<Input> inputs);
  /// A file that is there, in a folder that the verb reads, is not replaced.
  void not_a_part_of(const char* field, const std::string& output, Input input);
  /// A folder, new or not, that does not lie in one that the verb reads, and is not that one.
  void not_inside(const char* field, const std::string& output, Input input);
  /// A file that is not there yet, or is empty. `held`: what it may hold else, and what to do then ("measured rows:
  /// --resume goes on with them").
  void new_file(const char* field, const std::string& path, const Message& held);
  /// A folder that is not there yet or is empty, or one of the verb's own: it holds `own`, a file. `expected`: "a new
  /// or an empty folder".
  void own_folder(const char* field, const std::string& path, const char* own, const Message& expected);

  void add(const char* field, Message message);
  [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

 private:
  std::vector<Problem> problems_;
};

}  // namespace hat
