// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat {

/// What every front end needs to know of a config's field. YAML keys, command line options (--name with dashes), form
/// rows and the list of changes all derive from a config's `fields(self, visit)`, which calls
/// `visit(FieldInfo, member)` once per field, in the order in which people should see them.
/// Members are bool, int, std::int64_t, std::uint64_t, double, std::string, std::vector<std::string> or an enum that
/// has `std::vector<std::string> names_of(Enum)` (names in the order of the enumerators).
struct FieldInfo {
  const char* name;  ///< snake_case, unit last ("budget_ms")
  const char* help;  ///< one clause, lower case, without a full stop
  bool required = false;
};

}  // namespace hat
