// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/layer_inspector.h"

#include <cmath>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/arch/cost.h"
#include "domain/latency/parts.h"
#include "ui/models/arch_editor.h"
#include "ui/pages/architecture/architecture_tables.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/pages/architecture/layer_genes.h"
#include "ui/pages/architecture/shared_weights.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {

LayerInspector::LayerInspector(ArchitectureEditor* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  nothing_ = bindText(new RoleLabel(Role::small, 3), [] {
    return tr("Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.");
  });
  nothing_->setWordWrap(true);
  head_ = new SectionHead;
  layer_box_ = new QWidget;
  auto* box = new QVBoxLayout(layer_box_);
  box->setContentsMargins(0, 0, 0, 0);
  box->setSpacing(6);
  numbers_ = new RoleLabel(Role::caption, 2);
  numbers_->setElided(true);
  box->addWidget(numbers_);
  parts_ = new RoleLabel(Role::caption, 2);
  parts_->setObjectName("layerParts");
  parts_->setWordWrap(true);
  box->addWidget(parts_);
  measure_ = bindText(new QPushButton, [] { return tr("Measure parts"); });
  bindTip(measure_,
          [] { return tr("Times every part of this architecture on this machine; it takes a few seconds."); });
  measure_->setObjectName("measureParts");
  box->addWidget(measure_, 0, Qt::AlignLeft);
  connect(measure_, &QPushButton::clicked, editor->session()->requests(), &Requests::parts);
  genes_ = new LayerGenes(editor);
  box->addWidget(genes_);
  connect(genes_, &LayerGenes::chosen, this, &LayerInspector::refresh);
  untrained_ = new RoleLabel(Role::small);
  untrained_->setObjectName("untrained");
  untrained_->setInk("warn");
  untrained_->setWordWrap(true);
  box->addWidget(untrained_);
  weights_head_ = new SectionHead([] { return tr("Shared weights"); });
  weights_ = new SharedWeights(editor);
  box->addSpacing(2);
  box->addWidget(new Hairline);
  box->addWidget(weights_head_);
  box->addWidget(weights_);
  tables_ = new ArchitectureTables(editor, this);
  column->addWidget(head_);
  column->addWidget(nothing_);
  column->addWidget(layer_box_);
  column->addWidget(new Hairline);
  column->addWidget(tables_);
  column->addStretch(1);
  whenSeen(this, [this] { refresh(); })
      ->on(editor, &ArchitectureEditor::changed)
      ->on(editor, &ArchitectureEditor::selectionChanged)
      ->on(editor->session()->device(), &DeviceState::predictorChanged)
      ->on(editor->session()->device(), &DeviceState::partsChanged);
  bindTexts(this, [this] { refresh(); });
}

void LayerInspector::refresh() {
  setEnabled(editor_->hasArch());
  refreshLayer();
  tables_->refresh();
}

void LayerInspector::refreshLayer() {
  const LayerRef ref = editor_->selected();
  const bool any = editor_->hasArch() && ref.layer > 0 && !editor_->space().encoder_dims.empty();
  layer_box_->setVisible(any);
  nothing_->setVisible(!any);
  const bool enc = ref.side == Side::encoder;
  if (!any) {
    head_->setTitle(tr("Nothing selected"));
    head_->setSwatch({});
    return;
  }
  const Architecture& a = editor_->arch();
  const SearchSpace& s = editor_->space();
  QString name = layerName(ref);
  name[0] = name[0].toUpper();
  head_->setTitle(name);
  head_->setSwatch(enc ? theme().enc : theme().dec);
  const QLocale l;
  const double params =
      enc ? params_of_encoder_layer(a, ref.layer - 1, s.qkv_dim) : params_of_decoder_layer(a, ref.layer - 1, s.qkv_dim);
  const double flops = enc ? flops_of_encoder_layer(a, ref.layer - 1, s.qkv_dim, s.tokens)
                           : flops_of_decoder_layer(a, ref.layer - 1, s.qkv_dim, s.tokens);
  QString line = tr("%1 M parameters").arg(l.toString(params / 1e6, 'f', 2)) + "  " +
                 tr("%1 G FLOPs").arg(l.toString(flops / 1e9, 'f', 2));
  Session* session = editor_->session();
  const std::optional<LatencyParts> parts = session->device()->parts(session->selection()->current());
  const auto ms = [&](double value) { return tr("%1 ms").arg(l.toString(value, 'f', value < 1 ? 2 : 1)); };
  if (parts) line += "  " + ms(enc ? parts->encoder_layer_ms(ref.layer) : parts->decoder_layer_ms(ref.layer));
  numbers_->setText(line);
  QStringList words;
  if (parts && enc)
    words << tr("attention %1").arg(ms(parts->ms_of(Component::encoder_attention, ref.layer)))
          << tr("FFN %1").arg(ms(parts->ms_of(Component::encoder_ffn, ref.layer)));
  if (parts && !enc)
    words << tr("self-attention %1").arg(ms(parts->ms_of(Component::self_attention, ref.layer)))
          << tr("cross-attention %1")
                 .arg(ms(parts->ms_of(Component::cross_attention, ref.layer) +
                         parts->ms_of(Component::memory, ref.layer)))
          << tr("FFN %1").arg(ms(parts->ms_of(Component::ffn, ref.layer)));
  parts_->setVisible(parts.has_value());
  // Milliseconds are read with where they come from; of another device they are that device's.
  if (parts) parts_->setText(words.join(", ") + QString::fromUtf8(" · ") + partsBasis(*parts));
  measure_->setVisible(parts && !parts->measured() && session->device()->isThisMachine() &&
                       session->engine() != nullptr && session->space().has_weights_for(a));
  genes_->refresh();
  const bool trained = enc || s.contains(a) || s.allows(a.decoder[ref.layer - 1].sources, a.encoder_depth());
  untrained_->setText(trained ? QString()
                              : tr("No SubTransformer with these sources was trained: the same weights serve them, but "
                                   "have never met them."));
  untrained_->setVisible(!trained);
  weights_head_->setRemark(tr("%1 % of full size").arg(std::lround(100 * weights_->share())));
  weights_->updateGeometry();
  weights_->update();
}

}  // namespace hat::ui
