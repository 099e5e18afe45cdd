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
  std::string output = {};        ///< model folder
  std::string arch = {};          ///< a SubTransformer's: text form, or a file (HAT's YAML among them); empty: the checkpoint's own
  std::string source_dict = {}, target_dict = {};  ///< fairseq dictionaries, both or neither; without them the model takes raw tokens only
  std::string source_codes = {}, target_codes = {};  ///< byte pairs; may be unknown, and the target's may be the source's
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

}  // namespace hat
