// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/length_table.h"

#include <utility>
#include <vector>

#include "ui/models/plain_table.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

LengthTable::LengthTable(QWidget* parent) : DataTable(parent) {
  rows_ = new PlainTable(this);
  bindName(this, [] { return tr("Milliseconds by sentence length and component"); });
  setObjectName("lengthTable");
  setModelAndColumns(rows_, {88, 76, 76, 84, 92, 104, 60, 76, 60}, 0);
}

void LengthTable::setProfile(const ProfileResult* profile, const LengthPoint* now) {
  std::vector<QStringList> rows;
  std::vector<bool> marked;
  if (profile)
    for (const LengthPoint& one : profile->points) {
      const auto ms = [&](std::initializer_list<Component> parts) {
        double sum = 0;
        for (const Component part : parts) sum += one.ms_of(part);
        return number(sum, 2);
      };
      rows.push_back({number(static_cast<std::int64_t>(one.tokens)), number(one.latency.total_ms(), 2),
                      ms({Component::encoder_attention, Component::encoder_ffn}), ms({Component::memory}),
                      ms({Component::self_attention}), ms({Component::cross_attention}), ms({Component::ffn}),
                      ms({Component::output}), ms({Component::encoder_rest, Component::decoder_rest})});
      marked.push_back(&one == now);
    }
  rows_->set({tr("Tokens"), tr("Latency, ms"), tr("Encoder"), tr("Keys, values"), tr("Self-attention"),
              tr("Cross-attention"), tr("FFN"), tr("Output"), tr("Rest")},
             std::move(rows), std::move(marked));
}

}  // namespace hat::ui
