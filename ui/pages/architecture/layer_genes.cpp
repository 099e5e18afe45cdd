// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/layer_genes.h"

#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/models/arch_editor.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

LayerGenes::LayerGenes(ArchitectureEditor* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
  column_ = new QVBoxLayout(this);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(6);
  for (const Part part : {Part::ffn, Part::self_heads, Part::cross_heads}) {
    rows_.push_back(addRow(part));
    connect(rows_.back().control, &SegmentedControl::activated, this, [this, part](int index) { choose(part, index); });
  }
  sources_ = addRow(Part::sources);
  sources_.control->setExclusive(false);
  connect(sources_.control, &SegmentedControl::toggled, this, [this](int index, bool on) {
    editor_->apply(toggleSource(editor_->arch(), editor_->space(), editor_->selected().layer, index + 1),
                   on ? tr("Add a source") : tr("Remove a source"));
  });
}

LayerGenes::Row LayerGenes::addRow(Part part) {
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  auto* label = bindText(new RoleLabel(Role::small, 2), [part] { return partName(part); });
  label->setElided(true);
  auto* control = bindName(new SegmentedControl, [part] { return partName(part); });
  line->addWidget(label, 1);
  line->addWidget(control);
  column_->addLayout(line);
  return {label, control, part};
}

void LayerGenes::choose(Part part, int index) {
  const LayerRef ref = editor_->selected();
  const std::vector<int> choices = choicesOf(editor_->space(), ref.side, part);
  if (index < int(choices.size()))
    editor_->apply(setValue(editor_->arch(), editor_->space(), ref.side, part, ref.layer, choices[index]),
                   tr("Change %1").arg(partName(part)));
  emit chosen();
}

void LayerGenes::refresh() {
  const LayerRef ref = editor_->selected();
  const Architecture& a = editor_->arch();
  const bool enc = ref.side == Side::encoder;
  for (const Row& row : rows_) {
    const bool shown = !(enc && row.part == Part::cross_heads);
    row.label->setVisible(shown);
    row.control->setVisible(shown);
    if (!shown) continue;
    QStringList labels;
    int current = -1;
    const std::vector<int> choices = choicesOf(editor_->space(), ref.side, row.part);
    for (std::size_t i = 0; i < choices.size(); ++i) {
      labels << QString::number(choices[i]);
      if (choices[i] == valueOf(a, ref.side, row.part, ref.layer)) current = int(i);
    }
    row.control->setLabels(labels);
    row.control->setCurrent(current);
  }
  sources_.label->setVisible(!enc);
  sources_.control->setVisible(!enc);
  if (enc) return;
  QStringList labels;
  for (int e = 1; e <= a.encoder_depth(); ++e) labels << QString::number(e);
  sources_.control->setLabels(labels);
  for (int e = 1; e <= a.encoder_depth(); ++e)
    sources_.control->setOn(e - 1, a.decoder[ref.layer - 1].sources.contains(e));
}

}  // namespace hat::ui
