// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/within.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/console.h"
#include "domain/text/duration.h"

namespace hat::cli {

std::vector<WithinModel> within_models(const ModelsOnDevice& models) {
  std::vector<WithinModel> within;
  for (const WithinAnswer& answer : answers_within(models.numbers)) {
    const CatalogModel& model = models.models[answer.index];
    within.push_back({name_of(model), model.info.folder,
                      model.part == CatalogModel::Part::model ? "" : to_text(model.arch), answer.ms, answer.bleu});
  }
  return within;
}

std::string within_text(const WithinReport& report) {
  std::vector<std::string> uses;
  for (const WithinReport::Use& use : report.uses)
    uses.push_back(fmt::format("{} {}", use.model, counted(use.lines, "line", "lines")));
  std::string text =
      fmt::format("{} of {}: {}", duration_text(report.seconds), duration_text(report.within), fmt::join(uses, ", "));
  if (report.fell_back > 0)
    text += fmt::format("; {} fell back to the fastest, time ran short", counted(report.fell_back, "line", "lines"));
  if (report.given_up)
    text += *report.given_up < 0.005
                ? "; no quality given up"
                : fmt::format("; about {:.2f} BLEU given up, as the models' scores say", *report.given_up);
  return text;
}

}  // namespace hat::cli
