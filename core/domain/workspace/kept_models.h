// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/engine.h"
#include "domain/workspace/workspace.h"

namespace hat {

/// Where the models lie that a workspace gets beside its runs, as it may itself be read-only: winners of searches, and
/// what was imported. May not exist yet.
[[nodiscard]] std::string kept_models_folder(const std::string& runs_folder);

/// The model that the winner of a search was kept as, by this version or an earlier one; "" when it was not.
[[nodiscard]] std::string kept_winner(const std::string& runs_folder, const Architecture& winner);

/// Makes the winner of a search with the weights of the SuperTransformer in the folder `super` a model beside the runs,
/// whose card has what the search knows of it, and returns the card; of a winner that is kept already the card as it
/// is. The folder is named by the whole hash of the architecture, so that no two share one. Takes its time: not for the
/// window's thread. Throws what Engine::extract and writing throw; not to be asked for what does not keep its budget.
ModelInfo keep_winner(Engine& engine, const std::string& super, const std::string& runs_folder,
                      const SearchResult& result);

/// Adds what is kept beside the workspace's runs to its models, by folder name. What cannot be read is left out and
/// told in `unreadable`: it takes nothing from the others.
void add_kept_models(Workspace& workspace);

}  // namespace hat
