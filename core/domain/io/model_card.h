// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/results/results.h"

namespace hat {

/// What `model.yaml` of a model folder says; `folder` and the size of the weights are filled in. Reads no weights.
/// A card of an earlier version, which does not say where its weights come from, is read as what its facts show: what a
/// cut-out took along from its SuperTransformer is the parent's, not its own. Error(io) when the folder or its
/// model.yaml is missing, Error(format) with every problem of its content.
[[nodiscard]] ModelInfo read_model_card(const std::string& folder);

/// Loads the card of each model folder directly inside `folder` (those with a model.yaml), in order of name. What is
/// wrong with one that cannot be read goes to `unreadable`.
[[nodiscard]] std::vector<ModelInfo> read_model_cards(const std::string& folder, std::vector<Problem>& unreadable);

/// What a card names as the tokenizer of a model that has none: it takes and gives raw tokens.
constexpr const char* no_tokenizer = "none";

/// Weights and tokenizers, by their names in the model's folder.
[[nodiscard]] std::vector<std::string> files_of(const ModelInfo& info);

/// Writes `model.yaml`, and README.md with the same for people, into `folder`, which must exist; each whole or not at
/// all. The card gets the checksums of those files that it does not name yet.
void write_model_card(const std::string& folder, const ModelInfo& info);

/// What a cut-out of `parent` says of it: how it was trained, on which text; nothing of its quality, which the cut-out
/// does not have.
[[nodiscard]] std::map<std::string, std::string> facts_to_inherit(const ModelInfo& parent);

/// Where the weights come from, in a few English words for cards and the command line: "inherited from X", "fine-tuned
/// from X", "own, trained from scratch", "origin not stated".
[[nodiscard]] std::string weights_text(const ModelInfo& info);

/// The text of model.yaml.
[[nodiscard]] std::string model_card_yaml(const ModelInfo& info);

/// The text of README.md: what the model is, its properties and numbers, where it comes from.
[[nodiscard]] std::string model_card_markdown(const ModelInfo& info);

}  // namespace hat
