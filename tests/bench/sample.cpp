// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample.h"

#include "domain/error.h"
#include "domain/workspace/load.h"
#include "domain/workspace/places.h"

namespace hat::bench {

Workspace sample_workspace() {
  const std::string folder = find_sample_workspace();
  if (folder.empty())
    throw Error(ErrorCode::io,
                Problem{"", "sample workspace", message("expected it beside the program, but there is none")});
  Workspace workspace = load_workspace(folder);
  if (!workspace.super)
    throw Error(ErrorCode::io, Problem{folder, "supertransformer", message("expected a model folder, got none")});
  if (workspace.valid_source.empty())
    throw Error(ErrorCode::io, Problem{folder, "validation", message("expected a text, got none")});
  return workspace;
}

}  // namespace hat::bench
