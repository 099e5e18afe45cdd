// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/error.h"

namespace hat {

/// Collects a config's problems. Each check names the field and says what was expected; a check of an empty path is
/// silent (say `required` for fields that must be there).
class ConfigCheck {
 public:
  void required(const char* field, const std::string& value, const char* what);
  /// value >= least.
  void at_least(const char* field, double value, double least, const char* what);
  /// value > 0.
  void positive(const char* field, double value, const char* what);
  /// least <= value <= most.
  void within(const char* field, double value, double least, double most, const char* what);
  /// least <= value < most.
  void below(const char* field, double value, double least, double most, const char* what);

  void file(const char* field, const std::string& path);
  void folder(const char* field, const std::string& path);
  /// A folder with a model.yaml.
  void model(const char* field, const std::string& path);
  /// A text form, a file, or a model folder.
  void architecture(const char* field, const std::string& text_or_path);
  void text_form(const char* field, const std::string& text);
  /// A preset or a file.
  void space(const char* field, const std::string& preset_or_path);
  /// A file that can be made or replaced: its folder exists and is writable, and it is not a folder itself.
  void output_file(const char* field, const std::string& path);
  /// A folder that exists and is writable, or can be made: the nearest parent that exists is a writable folder.
  void output_folder(const char* field, const std::string& path);

  void add(const char* field, std::string message);
  [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

 private:
  std::vector<Problem> problems_;
};

}  // namespace hat
