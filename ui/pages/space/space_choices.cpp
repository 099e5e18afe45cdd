// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_choices.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/flow_row.h"
#include "ui/pages/space/space_count.h"
#include "ui/series/space_series.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr Gene encoder_genes[] = {Gene::encoder_dim, Gene::encoder_depth, Gene::encoder_ffn_dim, Gene::encoder_heads};
constexpr Gene decoder_genes[] = {Gene::decoder_dim, Gene::decoder_depth, Gene::decoder_ffn_dim, Gene::self_heads,
                                  Gene::cross_heads};

}  // namespace

SpaceChoices::SpaceChoices(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);  // its fields have it, and scroll into view
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::Base);
  setWidget(body);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(24, 0, 16, 16);
  column->setSpacing(2);
  count_ = new SpaceCount;
  column->addWidget(count_);
  column->addSpacing(8);
  rows_host_ = new QWidget;
  grid_ = new QGridLayout(rows_host_);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(6);
  grid_->setColumnStretch(1, 1);
  column->addWidget(rows_host_);
  column->addStretch(1);
  auto* encoder = new SectionHead([] { return tr("Encoder"); });
  auto* decoder = new SectionHead([] { return tr("Decoder"); });
  auto* sources = new SectionHead([] { return tr("Cross-attention sources"); });
  whenScaled(this, [=] {
    encoder->setSwatch(theme().enc);
    decoder->setSwatch(theme().dec);
    sources->setSwatch(theme().xat);
  });
  int row = 0;
  const auto section = [&](SectionHead* head, const auto& genes) {
    if (row > 0) grid_->addWidget(new Hairline, row++, 0, 1, 2);
    grid_->addWidget(head, row++, 0, 1, 2);
    for (const Gene gene : genes) {
      auto* name = new RoleLabel(Role::small, 1);
      grid_->addWidget(name, row++, 0, Qt::AlignVCenter);
      rows_.push_back({gene, name, nullptr, {}});
    }
  };
  section(encoder, encoder_genes);
  section(decoder, decoder_genes);
  section(sources, std::initializer_list<Gene>{});
  grid_->addWidget(makeSubsets(), row++, 0, 1, 2);
  auto* last = new RoleLabel(Role::small, 1);
  grid_->addWidget(last, row, 0, Qt::AlignVCenter);
  rows_.push_back({Gene::sources, last, nullptr, {}});
  bindTexts(this, [this] { reword(); });
  whenThemed(this, [this] { reword(); });  // names take another room
}

QWidget* SpaceChoices::makeSubsets() {
  subsets_ = bindText(new RoleLabel(Role::small, 1), [] { return tr("Subsets"); });
  any_ = bindName(new SegmentedControl({"", ""}), [] { return tr("Allowed subsets of encoder layers"); });
  any_->setObjectName("anySources");
  connect(any_, &SegmentedControl::activated, this, [this](int index) { emit anySourcesWanted(index == 1); });
  auto* row = new QWidget;
  auto* line = new FlowRow;  // in a long language the segments stand below their name
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(subsets_);
  line->addWidget(any_);
  row->setLayout(line);
  return row;
}

void SpaceChoices::setWhole(const SearchSpace& whole, const SearchSpace& trained) {
  trained_ = trained;
  if (whole == whole_) return;
  whole_ = whole;
  for (Row& row : rows_) {
    delete row.host;
    row.host = nullptr;
    row.chips.clear();
  }
  if (whole.encoder_dims.empty()) return;
  for (Row& row : rows_) {
    auto* host = row.host = new QWidget(rows_host_);
    auto* line = new FlowRow(4);
    line->setContentsMargins(0, 0, 0, 0);
    host->setLayout(line);
    for (const int value : offered_choices(whole, row.gene)) {
      auto* chip = new Chip(QString::number(value), host);
      line->addWidget(chip);
      connect(chip, &Chip::clicked, this, [this, chip, value, gene = row.gene] {
        if (!with_toggled(shown_, gene, value)) {
          chip->setChecked(true);
          emit hint(tr("%1 needs at least one choice.").arg(nameOf(gene)));
          return;
        }
        emit toggled(gene, value);
      });
      row.chips.emplace_back(value, chip);
    }
    int at_row = 0, at_column = 0, rows = 0, columns = 0;
    grid_->getItemPosition(grid_->indexOf(row.name), &at_row, &at_column, &rows, &columns);
    grid_->addWidget(host, at_row, 1);
    host->show();
  }
  // Tab goes through the rows as they stand: the segments lie between the decoder's chips and the sources'.
  const Row &last_of_decoder = rows_[rows_.size() - 2], &sources = rows_.back();
  if (!last_of_decoder.chips.empty() && !sources.chips.empty()) {
    QWidget::setTabOrder(last_of_decoder.chips.back().second, any_);
    QWidget::setTabOrder(any_, sources.chips.front().second);
  }
  reword();
}

void SpaceChoices::show(const SearchSpace& space) {
  shown_ = space;
  count_->set(space);
  any_->setCurrent(space.any_sources ? 1 : 0);
  for (Row& row : rows_)
    for (const auto& [value, chip] : row.chips) {
      chip->setChecked(has_choice(space, row.gene, value));
      chip->setEnabled(row.gene != Gene::sources || !space.any_sources);
    }
}

QString SpaceChoices::nameOf(Gene gene) const {
  switch (gene) {
    case Gene::encoder_dim:
    case Gene::decoder_dim: return tr("Embedding dim");
    case Gene::encoder_depth:
    case Gene::decoder_depth: return tr("Layers");
    case Gene::encoder_ffn_dim:
    case Gene::decoder_ffn_dim: return tr("FFN dim");
    case Gene::encoder_heads: return tr("Heads");
    case Gene::self_heads: return tr("Self heads");
    case Gene::cross_heads: return tr("Cross heads");
    case Gene::sources: return tr("The last");
  }
  return {};
}

void SpaceChoices::reword() {
  const int layers = whole_.encoder_depths.empty() ? 0 : std::min(whole_.max_encoder_depth(), 20);
  any_->setLabels({tr("the last n"), tr("any of %1").arg(number(static_cast<std::int64_t>((1 << layers) - 1)))});
  int names = 0;  // px: the segments stand where the chips do
  for (const Row& row : rows_)
    names = std::max(names, QFontMetrics(row.name->font()).horizontalAdvance(nameOf(row.gene)));
  subsets_->setMinimumSize(names, any_->sizeHint().height());
  for (Row& row : rows_) {
    row.name->setText(nameOf(row.gene));
    for (const auto& [value, chip] : row.chips) {
      const bool trained =
          trained_.encoder_dims.empty() || has_choice(trained_, row.gene, value) || row.gene == Gene::sources;
      chip->setAccessibleName(nameOf(row.gene) + " " + QString::number(value));
      chip->setToolTip(trained ? QString() : tr("The SuperTransformer was not trained on this choice."));
    }
  }
  if (!shown_.encoder_dims.empty()) show(shown_);
}

}  // namespace hat::ui
