// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// Makes a model folder out of a checkpoint of HAT's train.py.
struct ImportConfig {
  std::string checkpoint = {};
  std::string output = {};  ///< model folder
  std::string arch =
      {};  ///< a SubTransformer's: text form, or a file (HAT's YAML among them); empty: the checkpoint's own
  std::string source_dict = {},
              target_dict =
                  {};  ///< fairseq dictionaries, both or neither; without them the model takes raw tokens only
  std::string source_codes = {},
              target_codes = {};  ///< byte pairs; may be unknown, and the target's may be the source's
  std::string name = {}, licence = {};

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"checkpoint", "HAT checkpoint (.pt, both containers)", true}, c.checkpoint);
    visit(FieldInfo{"output", "model folder to write", true}, c.output);
    visit(FieldInfo{"arch", "SubTransformer to take out of the weights: text form or file"}, c.arch);
    visit(FieldInfo{"source_dict", "fairseq dictionary of the source language"}, c.source_dict);
    visit(FieldInfo{"target_dict", "fairseq dictionary of the target language"}, c.target_dict);
    visit(FieldInfo{"source_codes", "byte pairs of the source language"}, c.source_codes);
    visit(FieldInfo{"target_codes", "byte pairs of the target language, where they are others"}, c.target_codes);
    visit(FieldInfo{"name", "name of the model"}, c.name);
    visit(FieldInfo{"licence", "licence of the weights"}, c.licence);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

/// Makes a prepared data folder out of a folder of fairseq's binarised data ("mmap"): SPLIT.SOURCE-TARGET.LANGUAGE.idx
/// and .bin of the splits train and valid, of which one may be missing.
struct ImportDataConfig {
  std::string data = {};                                   ///< the folder
  std::string output = {};                                 ///< the data folder to write
  std::string source_language = {}, target_language = {};  ///< both or neither; neither: the only pair that is there
  std::string source_dict = {}, target_dict = {};          ///< empty: dict.LANGUAGE.txt in the folder
  std::string source_codes = {},
              target_codes = {};  ///< byte pairs; may be unknown, and the target's may be the source's

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"data", "folder of fairseq's binarised data", true}, c.data);
    visit(FieldInfo{"output", "data folder to write", true}, c.output);
    visit(FieldInfo{"source_language", "code of the source language, as the files' names have it"}, c.source_language);
    visit(FieldInfo{"target_language", "code of the target language"}, c.target_language);
    visit(FieldInfo{"source_dict", "fairseq dictionary of the source language"}, c.source_dict);
    visit(FieldInfo{"target_dict", "fairseq dictionary of the target language"}, c.target_dict);
    visit(FieldInfo{"source_codes", "byte pairs of the source language"}, c.source_codes);
    visit(FieldInfo{"target_codes", "byte pairs of the target language, where they are others"}, c.target_codes);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

/// What a folder of binarised data holds, by the names of its files.
struct BinaryDataFiles {
  std::string source_language, target_language;
  std::vector<std::string> splits;  ///< those with both languages: "train", "valid", "test"
};
/// One entry per pair of languages, in order of name.
[[nodiscard]] std::vector<BinaryDataFiles> binary_data_in(const std::string& folder);

}  // namespace hat
