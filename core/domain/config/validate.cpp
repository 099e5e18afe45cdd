// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>
#include <thread>

#include "domain/config/certify.h"
#include "domain/config/check.h"
#include "domain/config/latency.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/shortlist.h"
#include "domain/config/train.h"
#include "domain/config/translate.h"

namespace hat {
namespace {

/// Each more than there are processors costs time, and many of them minutes: all wait for the slowest.
const int most_threads = std::max(16, 8 * static_cast<int>(std::thread::hardware_concurrency()));
// More than anybody has time and memory for: whoever writes more has slipped.
constexpr double most_pieces = 1'000'000, most_updates = 1e9, most_tokens = 1e8, most_probes = 1000;

void check_decoding(ConfigCheck& check, int beam, double length_penalty, int max_length, int batch, int threads,
                    int least_threads) {
  check.within("beam", beam, 1, 1000, message("a number of hypotheses"));
  check.within("length_penalty", length_penalty, -100, 100, message("an exponent"));
  check.within("max_length", max_length, 1, most_pieces, message("a number of tokens"));
  check.within("batch", batch, 1, most_pieces, message("a number of sentences"));
  check.within("threads", threads, least_threads, most_threads, message("a number of threads"));
}

void check_rate(ConfigCheck& check, double lr) {
  constexpr double most_rate = 100;
  if (!(lr > 0 && lr <= most_rate))
    check.add("lr", message("expected a learning rate above 0 and up to {}, got {}", most_rate, lr));
}

}  // namespace

std::vector<Problem> PrepareConfig::validate() const {
  ConfigCheck check;
  check.required("source", source, message("the training text of the source language"));
  check.file("source", source);
  check.required("target", target, message("the training text of the target language"));
  check.file("target", target);
  if (valid_source.empty() != valid_target.empty())
    check.add(valid_source.empty() ? "valid_source" : "valid_target",
              message("expected validation text in both languages or in neither, got only {}",
                      valid_source.empty() ? valid_target : valid_source));
  check.file("valid_source", valid_source);
  check.file("valid_target", valid_target);
  check.required("output", output, message("a data folder to write"));
  check.output_folder("output", output);
  check.own_folder("output", output, "data.yaml", message("a new, an empty or a prepared data folder"));
  check.not_around_an_input("output", output,
                            {{"source", source},
                             {"target", target},
                             {"valid_source", valid_source},
                             {"valid_target", valid_target},
                             {"labels", labels},
                             {"valid_labels", valid_labels},
                             {"tokenizer", tokenizer}});
  check.required("source_language", source_language, message("a language code"));
  check.required("target_language", target_language, message("a language code"));
  if (!source_language.empty() && source_language == target_language)
    check.add("target_language", message("expected another language than the source's, got {} twice", target_language));
  for (const auto& [field, code] :
       {std::pair{"source_language", &source_language}, std::pair{"target_language", &target_language}})
    if (code->find_first_of("/\\ \t\n") != std::string::npos || code->size() > 32)
      check.add(field, message("expected a language code such as en, got \"{}\"", *code));
  check.within("vocab_size", vocab_size, 16, 1'000'000, message("a number of tokens"));
  check.at_least("max_length", max_length, 1, message("a number of tokens"));
  check.file("labels", labels);
  check.file("valid_labels", valid_labels);
  if (keep_labels.empty() && !labels.empty())
    check.add("labels",
              message("expected keep_labels beside it, which says which of them are kept, but it is missing"));
  if (!keep_labels.empty() && labels.empty())
    check.add("labels",
              message("expected the file with one label a line that keep_labels chooses from, but it is missing"));
  if (!valid_labels.empty() && valid_source.empty())
    check.add("valid_labels", message("expected valid_source and valid_target beside it, but they are missing"));
  check.file("tokenizer", tokenizer);
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  return check.take();
}

std::vector<Problem> ShortlistConfig::validate() const {
  ConfigCheck check;
  check.required("model", model, message("a model folder"));
  check.model("model", model);
  check.required("data", data, message("a prepared data folder"));
  check.folder("data", data);
  check.within("best", best, 1, 10'000, message("a number of tokens"));
  check.within("frequent", frequent, 0, 1'000'000, message("a number of tokens"));
  check.within("iterations", iterations, 1, 100, message("a number of rounds"));
  check.within("pairs", pairs, 1, 1'000'000'000, message("a number of pairs"));
  return check.take();
}

std::vector<Problem> TrainConfig::validate() const {
  ConfigCheck check;
  check.required("data", data, message("a prepared data folder"));
  check.folder("data", data);
  check.required("output", output, message("a folder for the run"));
  check.output_folder("output", output);
  check.own_folder("output", output, "run.yaml",
                   message("a new or an empty folder, or one that holds a run to resume"));
  check.not_an_input("output", output, {{"data", data}, {"init", init}});
  check.model("init", init);
  if (init.empty()) check.space("space", space);
  if (kind == TrainKind::sub) {
    check.required("arch", arch, message("the architecture of the SubTransformer"));
    check.architecture("arch", arch);
  } else if (!arch.empty()) {
    check.add("arch", message("expected no architecture: a SuperTransformer trains all of its space"));
  }
  check.below("dropout", dropout, 0, 1, message("a probability"));
  check.below("attention_dropout", attention_dropout, 0, 1, message("a probability"));
  check.below("activation_dropout", activation_dropout, 0, 1, message("a probability"));
  check.below("label_smoothing", label_smoothing, 0, 1, message("a share"));
  check.within("max_updates", max_updates, 1, most_updates, message("a number of updates"));
  check.at_least("max_minutes", max_minutes, 0, message("a number of minutes"));
  check.within("max_tokens", max_tokens, 1, most_tokens, message("a number of tokens"));
  check.within("update_freq", update_freq, 1, most_pieces, message("a number of batches"));
  check_rate(check, lr);
  check.at_least("min_lr", min_lr, 0, message("a learning rate"));
  if (schedule == Schedule::cosine && lr > 0 && min_lr > lr)
    check.add("min_lr", message("expected at most lr ({}), got {}", lr, min_lr));
  check.at_least("warmup_init_lr", warmup_init_lr, 0, message("a learning rate"));
  if (lr > 0 && warmup_init_lr > lr)
    check.add("warmup_init_lr", message("expected at most lr ({}), got {}", lr, warmup_init_lr));
  check.at_least("warmup_updates", warmup_updates, 0, message("a number of updates"));
  check.below("adam_beta1", adam_beta1, 0, 1, message("a decay"));
  check.below("adam_beta2", adam_beta2, 0, 1, message("a decay"));
  check.positive("adam_eps", adam_eps, message("number"));
  check.at_least("weight_decay", weight_decay, 0, message("a decay"));
  check.at_least("clip_norm", clip_norm, 0, message("a norm"));
  check.at_least("validate_every", validate_every, 0, message("a number of updates"));
  check.at_least("checkpoint_every", checkpoint_every, 1, message("a number of updates"));
  check.at_least("keep_checkpoints", keep_checkpoints, 1, message("a number of checkpoints"));
  check.at_least("average_last", average_last, 1, message("a number of checkpoints"));
  if (keep_checkpoints >= 1 && average_last > keep_checkpoints)
    check.add("average_last",
              message("expected at most keep_checkpoints ({}), got {}", keep_checkpoints, average_last));
  check.at_least("log_every", log_every, 1, message("a number of updates"));
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  return check.take();
}

std::vector<Problem> MeasureConfig::validate() const {
  ConfigCheck check;
  if (model.empty()) check.space("space", space);
  check.model("model", model);
  for (const std::string& arch : archs) check.text_form("archs", arch);
  if (archs.empty() && probes == 0)
    check.within("samples", samples, 1, most_pieces, message("a number of architectures"));
  if (probes != 0) check.within("probes", probes, fewest_probes, most_probes, message("a number of architectures"));
  if (probes != 0 && !archs.empty())
    check.add("probes", message("expected either architectures or a number of probes, got both"));
  check.output_file("output", output);
  check.within("vocab_size", vocab_size, 5, most_pieces, message("a number of tokens"));
  check.within("source_tokens", source_tokens, 0, 100'000, message("a number of tokens"));
  check.within("target_tokens", target_tokens, 0, 100'000, message("a number of tokens"));
  check.within("beam", beam, 1, 1000, message("a number of hypotheses"));
  check.within("warmup", warmup, 0, most_pieces, message("a number of runs"));
  check.within("repeats", repeats, 1, most_pieces, message("a number of runs"));
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  if (resume)
    check.required("output", output, message("the CSV to go on with"));
  else if (!replace)
    check.new_file("output", output, message("something (measured rows: resume goes on with them)"));
  check.not_an_input("output", output, {{"space", space}, {"model", model}});
  // Both become words of a command: nothing in them may be an option or mean something to a shell.
  const auto plain = [](const std::string& word, std::string_view signs) {
    return word[0] != '-' && std::ranges::all_of(word, [&](unsigned char c) {
             return std::isalnum(c) != 0 || signs.find(static_cast<char>(c)) != signs.npos;
           });
  };
  if (!host.empty()) {
    if (!plain(host, "._-@:[]%"))
      check.add("host", message("expected a machine as ssh names it, such as pi@raspberrypi, got \"{}\"", host));
    if (remote_program.empty() || !plain(remote_program, "._-/~+")) {
      check.add(
          "remote_program",
          message("expected the path of a program, in letters, digits and . _ - / ~ +, got \"{}\"", remote_program));
    }
  }
  return check.take();
}

std::vector<Problem> CertifyConfig::validate() const {
  ConfigCheck check;
  check.required("predictor", predictor, message("the latency predictor of this machine"));
  check.file("predictor", predictor);
  if (model.empty()) check.space("space", space);
  check.model("model", model);
  check.within("vocab_size", vocab_size, 5, most_pieces, message("a number of tokens"));
  check.file("data", data);
  check.output_file("output", output);
  check.not_an_input("output", output, {{"predictor", predictor}, {"data", data}, {"space", space}});
  check.within("count", count, 1, most_pieces, message("a number of architectures"));
  if (!(confidence > 0 && confidence < 1))
    check.add("confidence", message("expected a probability above 0 and below 1, got {}", confidence));
  return check.take();
}

std::vector<Problem> ProfileConfig::validate() const {
  ConfigCheck check;
  if (model.empty()) check.space("space", space);
  check.model("model", model);
  check.architecture("arch", arch);
  check.within("vocab_size", vocab_size, 5, most_pieces, message("a number of tokens"));
  check.within("lengths", lengths, 1, 1000, message("a number of sentence lengths"));
  check.within("longest", longest, 0, 100'000, message("a number of tokens"));
  check.within("beam", beam, 1, 1000, message("a number of hypotheses"));
  check.within("warmup", warmup, 0, most_pieces, message("a number of runs"));
  check.within("repeats", repeats, 1, most_pieces, message("a number of runs"));
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  return check.take();
}

std::vector<Problem> FitConfig::validate() const {
  ConfigCheck check;
  check.required("data", data, message("a CSV of architectures and milliseconds"));
  check.file("data", data);
  check.required("output", output, message("a predictor file to write"));
  check.output_file("output", output);
  check.not_an_input("output", output, {{"data", data}});
  for (const std::string& file : prior) check.file("prior", file);
  check.within("steps", steps, 1, most_updates, message("a number of steps"));
  check.within("batch", batch, 1, most_pieces, message("a number of rows"));
  check_rate(check, lr);
  if (!(held_out > 0 && held_out < 0.5))
    check.add("held_out", message("expected a share above 0 and below 0.5, got {}", held_out));
  return check.take();
}

std::vector<Problem> SearchConfig::validate() const {
  ConfigCheck check;
  check.required("model", model, message("a SuperTransformer folder"));
  check.model("model", model);
  if (!space.empty()) check.space("space", space);
  check.required("predictor", predictor, message("the latency predictor of the device"));
  check.file("predictor", predictor);
  check.folder("data", data);
  check.output_folder("output", output);
  if (resume) check.required("output", output, message("the folder of the search to go on with"));
  check.own_folder("output", output, resume ? "search.yaml" : "",
                   resume ? message("the folder of a search, or a new one")
                          : message("a new or an empty folder (resume goes on with a search)"));
  if (pareto && random) check.add("pareto", message("expected either the front or a random search, got both"));
  if (!(budget_ms > 0) && !(pareto && budget_ms == 0))
    check.add("budget_ms", message("expected a positive number of ms, got {}", budget_ms));
  if (!(confidence >= 0 && confidence < 1))
    check.add("confidence", message("expected a probability from 0 and below 1, got {}", confidence));
  check.within("population", population, 1, most_pieces, message("a number of candidates"));
  check.at_least("parents", parents, crossovers > 0 ? 2 : 1, message("a number of candidates"));
  if (population >= 1 && parents > population)
    check.add("parents", message("expected at most the population ({}), got {}", population, parents));
  check.at_least("mutations", mutations, 0, message("a number of children"));
  check.at_least("crossovers", crossovers, 0, message("a number of children"));
  if (population >= 1 && parents >= 1 && parents <= population && mutations >= 0 && crossovers >= 0) {
    const std::int64_t sum = std::int64_t{parents} + mutations + crossovers;
    if (sum != population)
      check.add("population", message("expected parents + mutations + crossovers ({} + {} + {} = {}), got {}", parents,
                                      mutations, crossovers, sum, population));
  }
  constexpr double most_pace = 1000;  // as far apart as a workstation and a small board
  if (pace != 0 && !(pace >= 1 / most_pace && pace <= most_pace))
    check.add("pace", message("expected 0 or a factor from {} to {}, got {}", 1 / most_pace, most_pace, pace));
  check.within("mutation_probability", mutation_probability, 0, 1, message("a probability"));
  check.within("generations", generations, 1, most_pieces, message("a number of generations"));
  check.at_least("valid_tokens", valid_tokens, 0, message("a number of tokens"));
  check.at_least("attempts", attempts, 1, message("a number of tries"));
  for (const std::string& seed_arch : seeds) check.text_form("seeds", seed_arch);
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  return check.take();
}

std::vector<Problem> LossConfig::validate() const {
  ConfigCheck check;
  check.required("model", model, message("a model folder"));
  check.model("model", model);
  check.architecture("arch", arch);
  check.folder("data", data);
  check.at_least("valid_tokens", valid_tokens, 0, message("a number of tokens"));
  check.within("threads", threads, 0, most_threads, message("a number of threads"));
  return check.take();
}

std::vector<Problem> TranslateConfig::validate() const {
  ConfigCheck check;
  check.required("model", model, message("a model folder"));
  check.model("model", model);
  check.architecture("arch", arch);
  check_decoding(check, beam, length_penalty, max_length, batch, threads, 0);
  check.at_least("n_best", n_best, 1, message("a number of translations"));
  if (beam >= 1 && n_best > beam) check.add("n_best", message("expected at most the beam ({}), got {}", beam, n_best));
  if (split && (n_best > 1 || attention || raw_tokens))
    check.add("split", message("expected whole lines with {}, got both", raw_tokens  ? "raw_tokens"
                                                                         : attention ? "attention"
                                                                                     : "n_best"));
  return check.take();
}

std::vector<Problem> EvaluateConfig::validate() const {
  ConfigCheck check;
  check.required("model", model, message("a model folder"));
  check.model("model", model);
  check.architecture("arch", arch);
  check.required("source", source, message("the text to translate"));
  check.file("source", source);
  check.required("reference", reference, message("the reference translation"));
  check.file("reference", reference);
  check.file("labels", labels);
  check.output_file("hypotheses", hypotheses);
  check.not_an_input("hypotheses", hypotheses, {{"source", source}, {"reference", reference}, {"labels", labels}});
  check.not_a_part_of("hypotheses", hypotheses, {"model", model});
  check_decoding(check, beam, length_penalty, max_length, batch, threads, 0);
  return check.take();
}

}  // namespace hat
