// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_fit.h"

#include <QStringList>

#include "domain/workspace/workspace.h"
#include "ui/pages/space/space_page.h"
#include "ui/pages/space/space_words.h"
#include "ui/session/session.h"

namespace hat::ui {

bool isSearchable(const Session& session, const SearchSpace& space) {
  return session.space().weight_misfits(space).empty();
}

SpaceFit fitOf(const Session& session, const SearchSpace& space) {
  const Workspace* workspace = session.workspace();
  const bool super = workspace && workspace->super;
  const SearchSpace& trained = session.space();
  SpaceFit fit;
  fit.title = super ? SpacePage::tr("Fits the SuperTransformer") : SpacePage::tr("No SuperTransformer yet");
  fit.wants_training = !super || !isSearchable(session, space);
  if (!super) {
    return fit.saying(false, SpacePage::tr("Train one on this space: then it can be searched."));
  }
  QStringList larger;
  const auto compare = [&](const QString& name, int wanted, int there) {
    if (wanted > there) larger << SpacePage::tr("%1 %2 (it has %3)").arg(name).arg(wanted).arg(there);
  };
  compare(SpacePage::tr("encoder dim"), space.max_encoder_dim(), trained.max_encoder_dim());
  compare(SpacePage::tr("decoder dim"), space.max_decoder_dim(), trained.max_decoder_dim());
  compare(SpacePage::tr("encoder FFN"), space.max_encoder_ffn(), trained.max_encoder_ffn());
  compare(SpacePage::tr("decoder FFN"), space.max_decoder_ffn(), trained.max_decoder_ffn());
  compare(SpacePage::tr("encoder layers"), space.max_encoder_depth(), trained.max_encoder_depth());
  compare(SpacePage::tr("decoder layers"), space.max_decoder_depth(), trained.max_decoder_depth());
  if (!larger.empty() || space.qkv_dim != trained.qkv_dim) {
    return fit.saying(
        true,
        larger.empty()
            ? SpacePage::tr("This workspace's weights were made for another width of queries, keys and values. Train a "
                            "SuperTransformer on this space to search it.")
            : SpacePage::tr(
                  "This workspace's weights are too small: %1. Train a SuperTransformer on this space to search it.")
                  .arg(larger.join(", ")));
  }
  const auto untrained = untrained_choices(space, trained);
  const bool wider = space.any_sources && !trained.any_sources;
  if (untrained.empty() && !wider) {
    return fit.saying(
        false, SpacePage::tr("Every choice lies inside the trained weights: embedding %1, FFN %2, %3 + %4 layers.")
                   .arg(trained.max_encoder_dim())
                   .arg(trained.max_encoder_ffn())
                   .arg(trained.max_encoder_depth())
                   .arg(trained.max_decoder_depth()));
  }
  QStringList names;
  for (const auto& [gene, value] : untrained) names << costLabel({gene, 0, value});
  if (wider) names << SpacePage::tr("any subset of sources");
  return fit.saying(
      true, isSearchable(session, space)
                ? SpacePage::tr("The same weights serve every choice, but have never met: %1. A search may look "
                                "there; to trust its losses, train the SuperTransformer on this space.")
                      .arg(names.join(", "))
                : SpacePage::tr("The weights have room for every choice, but were never trained on: %1. Train the "
                                "SuperTransformer on this space to search it.")
                      .arg(names.join(", ")));
}

}  // namespace hat::ui
