// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "domain/io/json.h"

namespace hat::cli {
namespace {

int evaluate(Cli& cli, const EvaluateConfig& config) {
  ProgressLine line;
  JobContext<EvaluateEvent> context(cli.control(), [&](const EvaluateEvent& event) { line.show(std::get<Progress>(event)); });
  EvaluateResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().evaluate(config, context);
  }
  line.clear();
  if (cli.json()) {
    print_line(to_json(result));
    return done;
  }
  print_line(fmt::format("BLEU  {:.2f}  {}", result.all.bleu, result.all.bleu_signature));
  print_line(fmt::format("chrF  {:.2f}  {}", result.all.chrf, result.all.chrf_signature));
  print_line(fmt::format("      {} sentences, {:.1f} ms per sentence, {} tokens/s", grouped(result.all.sentences), result.ms_per_sentence, short_number(result.tokens_per_s)));
  print_line(fmt::format("      {}  {}", id_of(result.arch), to_text(result.arch)));
  if (!result.by_label.empty()) {
    print_line("");
    std::vector<std::vector<std::string>> rows{{"label", "BLEU", "chrF", "sentences"}};
    for (const auto& [label, score] : result.by_label)
      rows.push_back({label, fmt::format("{:.2f}", score.bleu), fmt::format("{:.2f}", score.chrf), grouped(score.sentences)});
    print(table_text(rows));
  }
  return done;
}

}  // namespace

void add_evaluation(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "evaluate", "translate a text and score it: BLEU, chrF, ms per sentence");
  const auto options = std::make_shared<ConfigOptions<EvaluateConfig>>(cli, command);
  cli.add_json(command);
  cli.on_run(command, [&cli, options] {
    EvaluateConfig config = options->read();
    std::optional<Workspace> workspace;
    config.model = super_of(config.model, workspace);
    options->check(config);
    return evaluate(cli, config);
  });
}

}  // namespace hat::cli
