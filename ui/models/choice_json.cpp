// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choice_json.h"

#include "domain/error.h"
#include "domain/io/card_numbers.h"
#include "domain/io/space_yaml.h"
#include "ui/models/model_catalog.h"

namespace hat::ui {

namespace {

constexpr QLatin1String published_bleu("published_bleu"), published_sacrebleu("published_sacrebleu"),
    published_ms("published_ms@");  // and HAT's key of the device

}  // namespace

QJsonObject toJson(const ArchitectureEntry& choice) {
  QJsonObject json{{"architecture", QString::fromStdString(to_text(choice.arch))}, {"model", choice.model_folder}};
  if (!choice.label.isEmpty()) json["label"] = choice.label.text();
  if (!choice.detail.isEmpty()) json["detail"] = choice.detail.text();
  QJsonObject numbers;
  for (const auto& [key, value] : numbers_by_key(choice.numbers)) numbers[QString::fromStdString(key)] = value;
  const PublishedNumbers& published = choice.published;
  if (published.bleu) numbers[published_bleu] = *published.bleu;
  if (published.sacrebleu) numbers[published_sacrebleu] = *published.sacrebleu;
  for (const auto& [device, ms] : published.ms) numbers[published_ms + QString::fromStdString(device)] = ms;
  if (!numbers.isEmpty()) json["numbers"] = numbers;
  if (choice.space) json["space"] = QString::fromStdString(space_to_yaml(*choice.space));
  if (choice.origin) json["origin"] = toJson(*choice.origin);
  return json;
}

std::optional<ArchitectureEntry> choiceFromJson(const QJsonObject& json, const Session& session) {
  try {
    ArchitectureEntry choice;
    choice.arch = architecture_from_text(json["architecture"].toString().toStdString());
    choice.model_folder = json["model"].toString();
    for (const CatalogEntry& entry : catalog_of(session))
      if (entry.choice == choice) return entry.choice;
    // The weights of its own are gone with the model: the architecture is still there.
    choice.model_folder.clear();
    choice.label = json["label"].toString();
    choice.detail = json["detail"].toString();
    const QJsonObject numbers = json["numbers"].toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
      const QString key = it.key();
      const double value = it.value().toDouble();
      if (key == published_bleu)
        choice.published.bleu = value;
      else if (key == published_sacrebleu)
        choice.published.sacrebleu = value;
      else if (key.startsWith(published_ms))
        choice.published.ms[key.sliced(published_ms.size()).toStdString()] = value;
      else
        set_number(choice.numbers, key.toStdString(), value);
    }
    if (const QString space = json["space"].toString(); !space.isEmpty())
      choice.space = std::make_shared<const SearchSpace>(space_from_yaml(space.toStdString(), "window.json"));
    if (!(choice.space ? *choice.space : session.space()).has_weights_for(choice.arch)) return std::nullopt;
    if (json.contains("origin")) {
      const auto origin = choiceFromJson(json["origin"].toObject(), session);
      if (!origin) return std::nullopt;
      choice.origin = std::make_shared<const ArchitectureEntry>(*origin);
    }
    return choice;
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace hat::ui
