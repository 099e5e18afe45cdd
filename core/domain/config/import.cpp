// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/config/import.h"

#include "domain/config/check.h"

namespace hat {

std::vector<Problem> ImportConfig::validate() const {
  ConfigCheck check;
  check.required("checkpoint", checkpoint, "a checkpoint of HAT");
  check.file("checkpoint", checkpoint);
  check.required("output", output, "a model folder to write");
  check.output_folder("output", output);
  if (source_dict.empty() != target_dict.empty())
    check.add(source_dict.empty() ? "source_dict" : "target_dict", "expected dictionaries of both languages or of neither");
  check.file("source_dict", source_dict);
  check.file("target_dict", target_dict);
  if (source_dict.empty() && !(source_codes.empty() && target_codes.empty())) check.add("source_codes", "expected dictionaries together with byte pairs");
  check.file("source_codes", source_codes);
  check.file("target_codes", target_codes);
  // The architecture is read against the checkpoint: its sources count from the SuperTransformer's last encoder layer.
  return check.take();
}

}  // namespace hat
