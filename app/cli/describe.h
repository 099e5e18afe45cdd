// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/arch/architecture.h"

namespace hat::cli {

/// What an architecture alone does not say: the q/k/v dim and the sentence length of FLOPs.
struct Setting {
  int qkv_dim = 512;  // of every network that HAT released
  int tokens = 30;
  std::string from = "HAT's own q/k/v dim and sentence length; --space names another";
};

/// Id, text form, params, FLOPs and a table of the layers, to stdout.
void print_description(const Architecture& arch, const Setting& setting);

}  // namespace hat::cli
