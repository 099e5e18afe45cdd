// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "runtime/decode/translator.h"

namespace hat::runtime::decode {

/// Decodes batches in `streams` parallel streams of one thread each, which take the next batch as they get free; so
/// batches should come longest first. `sources` are all sentences, a batch names some of them.
///
/// `take(translator, batch, decoded)` is called for every batch by the stream's own thread, several at a time: results
/// of different batches must not touch each other. `between_steps` may throw, also from several threads at once, and
/// what is thrown first ends all of them and comes out here.
void for_each_batch(const std::shared_ptr<const PackedModel>& model, int streams,
                    const std::vector<std::vector<int>>& batches, const std::vector<std::vector<int>>& sources,
                    const DecodeOptions& options, const std::function<void()>& between_steps,
                    const std::function<void(Translator&, const std::vector<int>&, std::vector<Decoded>)>& take);

}  // namespace hat::runtime::decode
