// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runtime/decode/random_network.h"
#include "runtime/decode/verbs.h"
#include "runtime/text/tokenizer.h"

namespace hat::test {

using namespace runtime;

/// A random SuperTransformer with a tokenizer trained on a few sentences; `folder` is for the tokenizer's file.
inline TranslationModel translation_model(const std::string& folder) {
  std::vector<std::string> sentences;
  for (const char* colour : {"red", "green", "old", "small"})
    for (const char* thing : {"house", "tree", "river", "garden"})
      for (const char* place : {"here", "near the river", "behind the house"})
        sentences.push_back(std::string("the ") + colour + " " + thing + " stands " + place);
  TokenizerSettings settings;
  settings.vocab_size = 288;
  const std::string file = folder + "/tokenizer.model";
  Tokenizer::train(sentences, settings, file);
  TranslationModel model;
  model.source_tokenizer = model.target_tokenizer = Tokenizer::load(file);
  model.info.is_super = true;
  model.info.network = random_network(Norm::post, Sharing::shared, model.source_tokenizer->vocab_size());
  model.info.arch = model.info.network.space.largest();
  model.weights = random_weights(model.info.network, 7);
  return model;
}

}  // namespace hat::test
