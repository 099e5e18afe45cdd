// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/choose_model.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/cost.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/remarks.h"
#include "domain/config/check.h"
#include "domain/config/translate.h"
#include "domain/io/evaluations.h"
#include "domain/io/json.h"
#include "domain/io/line_reader.h"
#include "domain/io/model_card.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor_trust.h"
#include "domain/metrics/bleu.h"
#include "domain/metrics/chrf.h"
#include "domain/text/moses.h"
#include "domain/workspace/predictor_choice.h"

namespace hat::cli {
namespace {

/// Predicted milliseconds, and whose they are.
struct Prediction {
  PredictorChoice choice;
  double ms = 0;
  double confidence = 0;  ///< that at_most_ms is promised with
  std::optional<double> at_most_ms;
};

/// Keeps the scores in the model's card, where the window and other commands find them.
void record(const EvaluateConfig& config, const EvaluateResult& result) {
  ModelInfo info = read_model_card(config.model);
  // A SuperTransformer's own numbers are those of its largest SubTransformer; the smallest one's have names of their
  // own.
  const bool smallest = info.is_super && result.arch == info.network.space.smallest();
  const std::string prefix = smallest ? "smallest_" : "";
  if (!smallest && result.arch != info.arch)
    throw Error(ErrorCode::invalid_input,
                Problem{config.model, "--record",
                        message("expected the model's own architecture, the largest or the smallest one")});
  CardNumbers& numbers = smallest ? info.smallest_numbers : info.numbers;
  numbers.bleu = result.all.bleu;
  numbers.chrf = result.all.chrf;
  // Scores of two texts cannot be compared: which one it is of stands with it.
  info.facts[prefix + "bleu text"] = fmt::format("{} ({})", std::filesystem::path(config.reference).filename().string(),
                                                 counted(result.all.sentences, "sentence", "sentences"));
  if (prefix.empty()) {
    std::erase_if(info.facts,
                  [](const auto& fact) { return fact.first.starts_with("bleu on "); });  // of the text before
    info.facts["bleu signature"] = result.all.bleu_signature;
    for (const auto& [label, score] : result.by_label)
      info.facts["bleu on " + label] = fmt::format("{:.2f} ({} sentences)", score.bleu, score.sentences);
  }
  write_model_card(config.model, info);
}

/// The lines of fairseq's generate: source, target, hypothesis with its score, log probabilities of its tokens.
std::string fairseq_lines(const EvaluateResult& result) {
  std::string lines;
  for (const EvaluatedSentence& sentence : result.sentences) {
    lines += fmt::format("S-{0}\t{1}\nT-{0}\t{2}\nH-{0}\t{3}\t{4}\nP-{0}\t", sentence.line, sentence.source,
                         sentence.reference, sentence.score, sentence.hypothesis);
    for (std::size_t i = 0; i < sentence.token_scores.size(); ++i)
      lines += fmt::format("{}{:.4f}", i > 0 ? " " : "", sentence.token_scores[i]);
    lines += '\n';
  }
  return lines;
}

/// What else `hat evaluate` was asked for.
struct EvaluateOptions {
  bool record = false, keep = false;
  std::string format = "text";
  double confidence = usual_confidence;
};

/// `document`, a JSON object, with what was predicted of the model, and by which predictor.
std::string with_prediction(const std::string& document, const std::optional<Prediction>& prediction) {
  if (!prediction) return document;
  const std::string told = with_predictor(document, prediction->choice, prediction->ms);
  if (!prediction->at_most_ms) return told;
  nlohmann::ordered_json json = nlohmann::ordered_json::parse(told);
  json["at_most_ms"] = *prediction->at_most_ms;
  json["confidence"] = prediction->confidence;
  return json.dump(told.find('\n') == std::string::npos ? -1 : 2, ' ', false,
                   nlohmann::ordered_json::error_handler_t::replace);
}

/// What the workspace's predictor says of an architecture; nothing without one.
std::optional<Prediction> predicted(Cli& cli, const std::optional<Workspace>& workspace, const Architecture& arch,
                                    Precision precision, double confidence) {
  if (!workspace) return std::nullopt;
  Prediction prediction{choose_predictor(*workspace, cli.engine().device(1, precision)), 0, confidence, {}};
  if (prediction.choice.file.empty()) return std::nullopt;
  const auto predictor = load_predictor(prediction.choice.file);
  prediction.ms = predictor->predict_ms(arch);
  prediction.at_most_ms = predictor->bound_ms(arch, confidence);
  say("hat evaluate: predictor " + predictor_text(prediction.choice));
  for (const Remark& doubt : trust_in(*predictor, workspace->space).all())
    say("hat evaluate: warning: " + english(doubt));
  return prediction;
}

int evaluate(Cli& cli, const EvaluateConfig& config, const EvaluateOptions& options,
             const std::optional<Workspace>& workspace) {
  CommandCost cost("evaluate");
  ProgressLine line;
  JobContext<EvaluateEvent> context(cli.control(), [&](const EvaluateEvent& event) {
    cost.note();
    line.show(std::get<Progress>(event));
  });
  EvaluateResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().evaluate(config, context);
  }
  line.clear();
  if (options.record) record(config, result);
  if (options.keep) {
    keep_evaluation(workspace->machine_folder,
                    evaluation_of(result, read_model_card(config.model).fingerprint, config));
    say(fmt::format("hat evaluate: kept with the workspace {}, in {}", workspace->name, workspace->machine_folder));
  }
  if (config.sentences) {
    print(fairseq_lines(result));
    std::vector<std::string> hypotheses, references;
    for (const EvaluatedSentence& sentence : result.sentences) {
      hypotheses.push_back(sentence.hypothesis);
      references.push_back(sentence.reference);
    }
    const Bleu bleu = hat_bleu(hypotheses, references, true);
    say(fmt::format("hat evaluate: {} ({}, beam {})", bleu.line, bleu.signature, config.beam));
    return done;
  }
  const std::optional<Prediction> prediction =
      predicted(cli, workspace, result.arch, config.precision, options.confidence);
  if (cli.json()) {
    print_line(with_cost(with_prediction(to_json(result, config.source, config.reference), prediction), cost.finish()));
    return done;
  }
  print_line(fmt::format("BLEU  {:.2f}  {}", result.all.bleu, result.all.bleu_signature));
  print_line(fmt::format("chrF  {:.2f}  {}", result.all.chrf, result.all.chrf_signature));
  print_line(fmt::format("      {}, {:.1f} ms per sentence, {} tokens/s",
                         counted(result.all.sentences, "sentence", "sentences"), result.ms_per_sentence,
                         short_number(result.tokens_per_s)));
  if (prediction)
    print_line(fmt::format("      predicted {:.2f} ms{}{} ({})", prediction->ms,
                           at_most_text(prediction->at_most_ms, prediction->confidence),
                           prediction->choice.info.source_tokens > 0
                               ? fmt::format(" for a sentence of {} tokens", prediction->choice.info.source_tokens)
                               : "",
                           names_of(PredictorOrigin{})[static_cast<std::size_t>(prediction->choice.origin)]));
  print_line(fmt::format("      {}  {}", id_of(result.arch), to_text(result.arch)));
  ModelInfo whose;
  whose.origin = result.weights;
  whose.parent = result.weights_from;
  print_line(fmt::format("      {}, weights {}", result.model, weights_text(whose)));
  if (!result.by_label.empty()) {
    print_line("");
    std::vector<std::vector<std::string>> rows{{"label", "BLEU", "chrF", "sentences"}};
    for (const auto& [label, score] : result.by_label)
      rows.push_back(
          {label, fmt::format("{:.2f}", score.bleu), fmt::format("{:.2f}", score.chrf), grouped(score.sentences)});
    print(table_text(rows));
  }
  return done;
}

struct BleuArguments {
  std::string reference, kind = "sacre", language = "en";
};

/// Texts of tokens between blanks, as HAT's scripts detokenise both sides before they call sacreBLEU.
void detokenise(std::vector<std::string>& lines, const std::string& language) {
  for (std::string& line : lines) line = text::moses_text(std::span(&line, 1), language);
}

int bleu(Cli& cli, const BleuArguments& options) {
  ConfigCheck check;
  check.file("--reference", options.reference);
  if (options.kind != "sacre" && options.kind != "hat" && options.kind != "hat-sacre")
    check.add("--kind", message("expected sacre, hat or hat-sacre, got \"{}\"", options.kind));
  if (options.language != "en" && options.kind != "hat-sacre")
    check.add("--language", message("expected --kind hat-sacre beside it: no other kind has a detokeniser"));
  cli.check(check.take());
  std::vector<std::string> references, hypotheses;
  LineReader reader(options.reference);
  for (std::string line; reader.next(line);) references.push_back(line);
  std::int64_t number = 0;
  if (references.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{options.reference, "", message("expected reference translations, got an empty file")});
  // One line too many is enough to see that there are too many; standard input may have no end.
  for (std::string line; hypotheses.size() <= references.size() && read_input_line(line, number);)
    hypotheses.push_back(line);
  if (hypotheses.size() < references.size())
    throw Error(ErrorCode::invalid_input,
                Problem{"standard input", "",
                        message("expected as many lines as {} has ({}), but this line is missing", options.reference,
                                references.size()),
                        message("line {}", hypotheses.size() + 1)});
  if (hypotheses.size() > references.size())
    throw Error(
        ErrorCode::invalid_input,
        Problem{options.reference, "",
                message("expected as many lines as standard input has, which has more, but this line is missing"),
                message("line {}", references.size() + 1)});
  if (options.kind == "hat") {
    // HAT's script reports the score of words split at hyphens.
    const Bleu result = hat_bleu(hypotheses, references, true);
    if (cli.json())
      print_line(to_json(Score{result.score, result.signature, 0, "", static_cast<std::int64_t>(references.size())}));
    else
      print_line(fmt::format("{}  {}", result.line, result.signature));
    return done;
  }
  std::string label;
  if (options.kind == "hat-sacre") {
    detokenise(hypotheses, options.language);
    detokenise(references, options.language);
    label = "hat-sacre|detok:moses." + options.language + "|";
  }
  Bleu result = corpus_bleu(hypotheses, references);
  result.signature = label + result.signature;
  const Chrf chrf = corpus_chrf(hypotheses, references);
  if (cli.json()) {
    print_line(to_json(Score{result.score, result.signature, chrf.score, chrf.signature,
                             static_cast<std::int64_t>(references.size())}));
  } else {
    print_line(fmt::format("BLEU|{} = {}", result.signature, result.line.substr(result.line.find("= ") + 2)));
    print_line(fmt::format("chrF2|{} = {:.1f}", chrf.signature, chrf.score));
  }
  return done;
}

}  // namespace

void add_evaluation(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "evaluate", "translate a text and score it: BLEU, chrF, ms per sentence");
  const auto options = std::make_shared<ConfigOptions<EvaluateConfig>>(cli, command);
  const auto more = std::make_shared<EvaluateOptions>();
  command.add_flag("--record", more->record, "write the scores into the model's card");
  command.add_flag("--keep", more->keep,
                   "keep the scores with the model's workspace: the window's Pareto page shows them");
  command
      .add_option("--format", more->format,
                  "scores as text, or fairseq's S-, T-, H- and P- lines of every sentence (the score then goes to "
                  "stderr) [text]")
      ->type_name("text|fairseq");
  add_value(
      cli, command, "--confidence", more->confidence,
      fmt::format("probability with which the predicted latency is bounded, 0 for no bound [{}]", usual_confidence),
      "X");
  cli.add_json(command);
  command.footer(
      "--model may be a workspace folder, or a model inside one: its test text, else its validation text, is then "
      "used\n"
      "where --source and --reference name no other.");
  cli.on_run(
      command,
      [&cli, options, more] {
        if (more->format != "text" && more->format != "fairseq")
          cli.keep_fault({"", "--format", message("expected text or fairseq, got \"{}\"", more->format)});
        if (more->format == "fairseq" && cli.json())
          cli.keep_fault({"", "--format", message("expected either --format fairseq or --json, got both")});
        expect_confidence(cli, more->confidence);
        EvaluateConfig config = options->read();
        std::optional<Workspace> workspace;
        options->prepare("model", [&] { config.model = super_of(config.model, workspace); });
        if (!workspace && !config.model.empty()) workspace = workspace_around(config.model);
        if (workspace && config.source.empty() && config.reference.empty() && !workspace->evaluation_source().empty()) {
          config.source = workspace->evaluation_source();
          config.reference = workspace->evaluation_target();
          say(fmt::format("hat evaluate: on the workspace's {} text, {} and {}",
                          workspace->test_source.empty() ? "validation" : "test", config.source, config.reference));
        }
        if (more->keep && !workspace)
          cli.keep_fault(
              {"", "--keep", message("expected a workspace folder or a model inside one, got {}", config.model)});
        config.sentences = more->format == "fairseq";
        options->check(config);
        return evaluate(cli, config, *more, workspace);
      },
      true);

  CLI::App& bleu_command =
      cli.add(cli.app(), "bleu", "score translations on stdin against a reference, a line for a line");
  const auto bleu_options = std::make_shared<BleuArguments>();
  bleu_command.add_option("--reference", bleu_options->reference, "reference translation, plain or .gz (required)")
      ->type_name("FILE")
      ->required();
  bleu_command
      .add_option("--kind", bleu_options->kind,
                  "sacre: sacreBLEU (13a); hat: HAT's own script, on tokens, hyphens split; hat-sacre: HAT's script "
                  "with sacreBLEU, tokens detokenised first [sacre]")
      ->type_name("sacre|hat|hat-sacre");
  bleu_command
      .add_option("--language", bleu_options->language,
                  "hat-sacre: language of the detokeniser; HAT's script uses English for all [en]")
      ->type_name("CODE");
  cli.add_json(bleu_command);
  cli.on_run(
      bleu_command, [&cli, bleu_options] { return bleu(cli, *bleu_options); }, true);
}

}  // namespace hat::cli
