// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/model_words.h"

#include <QCoreApplication>

#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct ModelWords {
  Q_DECLARE_TR_FUNCTIONS(ModelWords)
};

}  // namespace

QString weightsWords(WeightOrigin origin) {
  switch (origin) {
    case WeightOrigin::own: return ModelWords::tr("own weights");
    case WeightOrigin::fine_tuned: return ModelWords::tr("fine-tuned weights");
    case WeightOrigin::inherited: return ModelWords::tr("inherited weights");
    case WeightOrigin::unknown: break;
  }
  return ModelWords::tr("weights of unknown origin");
}

QString weightsSentence(WeightOrigin origin, const QString& parent) {
  switch (origin) {
    case WeightOrigin::own: return ModelWords::tr("own weights, trained from scratch");
    case WeightOrigin::fine_tuned:
      return parent.isEmpty() ? weightsWords(origin)
                              : ModelWords::tr("weights fine-tuned from those of %1").arg(parent);
    case WeightOrigin::inherited:
      return parent.isEmpty() ? weightsWords(origin)
                              : ModelWords::tr("weights inherited from %1, not trained by themselves").arg(parent);
    case WeightOrigin::unknown: break;
  }
  return weightsWords(origin);
}

QString proxyLossLabel(int tokens) {
  return tokens > 0 ? ModelWords::tr("Proxy loss, %1 tokens").arg(number(std::int64_t{tokens}))
                    : ModelWords::tr("Proxy loss, whole text");
}

QString proxyLossTip(int tokens) {
  return tokens > 0
             ? ModelWords::tr(
                   "Mean over about %1 target tokens of the validation text, with the SuperTransformer's weights")
                   .arg(number(std::int64_t{tokens}))
             : ModelWords::tr(
                   "Mean over all target tokens of the validation text, with the SuperTransformer's weights");
}

}  // namespace hat::ui
