// SPDX-License-Identifier: GPL-3.0-or-later
// The spaces that the Space page can show; and how it stood.
#include <QComboBox>
#include <QJsonObject>
#include <QPushButton>

#include <memory>
#include <optional>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/space/space_choices.h"
#include "ui/pages/space/space_edit.h"
#include "ui/pages/space/space_words.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"

namespace hat::ui {

SearchSpace SpacePage::offered(const QString& preset) const {
  return preset.isEmpty() ? session()->space() : preset_space(preset.toStdString());
}

QString SpacePage::presetTitle(const QString& preset) {
  if (preset == "wmt14") return tr("HAT's WMT space");
  if (preset == "iwslt14") return tr("HAT's IWSLT space");
  if (preset == "sample") return tr("The sample's space");
  return preset.isEmpty() ? tr("This workspace's space") : preset;
}

void SpacePage::fillPresets() {
  const QSignalBlocker quiet(presets_);
  presets_->clear();
  presets_->addItem(presetTitle({}), QString());
  for (const std::string& name : preset_names())
    if (!same_choices(preset_space(name), workspace_space_) || preset_space(name).qkv_dim != workspace_space_.qkv_dim)
      presets_->addItem(presetTitle(QString::fromStdString(name)), QString::fromStdString(name));
  presets_->setCurrentIndex(std::max(0, presets_->findData(preset_)));
}

void SpacePage::showPreset(const QString& name) { push({name, offered(name)}, tr("show %1").arg(presetTitle(name))); }

void SpacePage::edit(const SearchSpace& space, const QString& what) { push({preset_, space}, what); }

void SpacePage::push(const Shown& next, const QString& what) {
  const Shown now{preset_, space_};
  if (!(next == now)) undoStack()->push(new Edit(this, now, next, what));
}

void SpacePage::apply(const Shown& shown) {
  preset_ = shown.preset;
  whole_ = offered(preset_);
  space_ = shown.space;
  // A run that is made from it says that it is not all of the space it is named after.
  space_.name = same_choices(space_, whole_) ? whole_.name : whole_.name + "-edited";
  session()->setDesign(space_ == session()->space() ? session()->space() : space_);
  choices_->setWhole(whole_, session()->space());
  choices_->show(space_);
  fillPresets();
  refreshHeader();
  showFit();
  showFacts();
  timer_.start();
}

bool SpacePage::isSearchable() const { return session()->space().weight_misfits(space_).empty(); }

void SpacePage::showFit() {
  if (whole_.encoder_dims.empty()) return;
  const Workspace* workspace = session()->workspace();
  const bool super = workspace && workspace->super;
  const SearchSpace& trained = session()->space();
  fits_head_->setTitle(super ? tr("Fits the SuperTransformer") : tr("No SuperTransformer yet"));
  train_->setVisible(!super || !isSearchable());
  if (!super) {
    fits_->setInk("2");
    return fits_->setText(tr("Train one on this space: then it can be searched."));
  }
  QStringList larger;
  const auto compare = [&](const QString& name, int wanted, int there) {
    if (wanted > there) larger << tr("%1 %2 (it has %3)").arg(name).arg(wanted).arg(there);
  };
  compare(tr("encoder dim"), space_.max_encoder_dim(), trained.max_encoder_dim());
  compare(tr("decoder dim"), space_.max_decoder_dim(), trained.max_decoder_dim());
  compare(tr("encoder FFN"), space_.max_encoder_ffn(), trained.max_encoder_ffn());
  compare(tr("decoder FFN"), space_.max_decoder_ffn(), trained.max_decoder_ffn());
  compare(tr("encoder layers"), space_.max_encoder_depth(), trained.max_encoder_depth());
  compare(tr("decoder layers"), space_.max_decoder_depth(), trained.max_decoder_depth());
  if (!larger.empty() || space_.qkv_dim != trained.qkv_dim) {
    fits_->setInk("warn");
    return fits_->setText(
        larger.empty()
            ? tr("This workspace's weights were made for another width of queries, keys and values. Train a "
                 "SuperTransformer on this space to search it.")
            : tr("This workspace's weights are too small: %1. Train a SuperTransformer on this space to search it.")
                  .arg(larger.join(", ")));
  }
  const auto untrained = untrained_choices(space_, trained);
  const bool wider = space_.any_sources && !trained.any_sources;
  if (untrained.empty() && !wider) {
    fits_->setInk("2");
    return fits_->setText(tr("Every choice lies inside the trained weights: embedding %1, FFN %2, %3 + %4 layers.")
                              .arg(trained.max_encoder_dim())
                              .arg(trained.max_encoder_ffn())
                              .arg(trained.max_encoder_depth())
                              .arg(trained.max_decoder_depth()));
  }
  QStringList names;
  for (const auto& [gene, value] : untrained) names << costLabel({gene, 0, value});
  if (wider) names << tr("any subset of sources");
  fits_->setInk("warn");
  fits_->setText(isSearchable() ? tr("The same weights serve every choice, but have never met: %1. A search may look "
                                     "there; to trust its losses, train the SuperTransformer on this space.")
                                      .arg(names.join(", "))
                                : tr("The weights have room for every choice, but were never trained on: %1. Train the "
                                     "SuperTransformer on this space to search it.")
                                      .arg(names.join(", ")));
}

QJsonObject SpacePage::toJson(const Shown& shown) {
  return {{"preset", shown.preset}, {"space", QString::fromStdString(space_to_yaml(shown.space))}};
}

std::optional<SpacePage::Shown> SpacePage::shownFrom(const QJsonObject& json) const {
  try {
    Shown shown{json["preset"].toString(), space_from_yaml(json["space"].toString().toStdString(), "window.json")};
    (void)offered(shown.preset);
    return shown;
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::unique_ptr<History::Step> SpacePage::stepFrom(const QJsonObject& step, const QString& text) {
  const auto before = shownFrom(step["before"].toObject()), after = shownFrom(step["after"].toObject());
  if (!before || !after) return nullptr;
  return std::make_unique<Edit>(this, *before, *after, text);
}

QJsonObject SpacePage::viewState() const {
  QJsonObject state = Page::viewState();
  if (!preset_.isEmpty() || !(space_ == workspace_space_)) {
    state["shown"] = toJson({preset_, space_});
    state["of"] = QString::fromStdString(space_to_yaml(workspace_space_));
  }
  return state;
}

void SpacePage::setViewState(const QJsonObject& state) {
  Page::setViewState(state);
  // Of another space nothing fits here.
  if (state["of"].toString().toStdString() != space_to_yaml(workspace_space_)) return;
  if (const auto shown = shownFrom(state["shown"].toObject())) apply(*shown);
}

void SpacePage::exportTo(const QString& kind, const QString& file) {
  if (kind == "yaml") return write_atomically(file.toStdString(), space_to_yaml(space_));
  Page::exportTo(kind, file);
}

QList<Exportable*> SpacePage::exportViews() const { return {plot_, costs_}; }

QStringList SpacePage::exportKinds() const { return Page::exportKinds() << "yaml"; }

}  // namespace hat::ui
