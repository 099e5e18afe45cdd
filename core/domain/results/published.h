// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/arch/architecture.h"

namespace hat {

// What the authors of HAT published (resources/published says where each number comes from). All lists are read once,
// at the first call, from data that is compiled in; they may be read from any thread. Milliseconds are of the authors'
// devices and of their way to measure; numbers that the sources do not give are empty.

/// One of the 44 released SubTransformers.
struct PublishedModel {
  std::string name;    ///< "HAT_wmt14ende_raspberrypi@3.5s_bleu@25.8"
  std::string task;    ///< "wmt14.en-de", "wmt14.en-fr", "wmt19.en-de", "iwslt14.de-en"
  std::string device;  ///< "Raspberry Pi ARM Cortex-A72 CPU"
  double latency_ms = 0;
  double params_m = 0;   ///< as printed: millions, two digits, embeddings excluded
  double flops_g = 0;    ///< as printed: billions, two digits
  double bleu = 0;       ///< on tokenised text, hyphens split
  double sacrebleu = 0;  ///< on detokenised text
  Architecture arch;
  int qkv_dim = 512;
  int tokens = 30;  ///< sentence length of FLOPs and latency: 30, IWSLT 23
};
[[nodiscard]] const std::vector<PublishedModel>& published_models();

/// A network that HAT is compared with.
struct PublishedBaseline {
  std::string name, task, device;
  std::optional<double> latency_ms, params_m, flops_g, bleu;
  std::string basis;  ///< which of them is stated, and which follows from a stated ratio
};
[[nodiscard]] const std::vector<PublishedBaseline>& published_baselines();

/// What is claimed against a baseline: so many times faster, smaller and so on.
struct PublishedRatio {
  std::string task, device, baseline;
  std::optional<double> faster, smaller, fewer_flops, cheaper_search, bleu_gain;
};
[[nodiscard]] const std::vector<PublishedRatio>& published_ratios();

/// A released model measured on a device that it may not have been searched for.
struct PublishedTransfer {
  std::string name, task;
  double bleu = 0;
  std::string device;
  double latency_ms = 0;
};
[[nodiscard]] const std::vector<PublishedTransfer>& published_transfers();

/// Cost of one search.
struct PublishedSearchCost {
  std::string name;
  double gpu_hours = 0, dollars = 0, co2_pounds = 0;
};
[[nodiscard]] const std::vector<PublishedSearchCost>& published_search_costs();

/// The model of that name (or of a part of a name that only one has, whatever its case); nothing when there is none.
[[nodiscard]] const PublishedModel* find_published(std::string_view name);
/// True when `wanted` is empty, or a part of the task's or device's name without regard to case, blanks and signs:
/// "wmt14 en-de", "raspberrypi", "titan xp", "xeon".
[[nodiscard]] bool published_name_matches(std::string_view name, std::string_view wanted);
/// Distinct tasks and devices, in the order of the list.
[[nodiscard]] std::vector<std::string> published_tasks();
[[nodiscard]] std::vector<std::string> published_devices();

}  // namespace hat
