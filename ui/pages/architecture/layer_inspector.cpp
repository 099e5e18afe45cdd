// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/layer_inspector.h"

#include <algorithm>
#include <cmath>

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "domain/arch/cost.h"
#include "domain/latency/parts.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/elision.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {

QTableWidget* make_table(QWidget* parent) {
  auto* table = new QTableWidget(parent);
  table->setFrameShape(QFrame::NoFrame);
  table->setShowGrid(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setMinimumSectionSize(16);
  ringOnFocus(table);
  table->viewport()->setAutoFillBackground(false);  // the Inspector's own background, in every theme
  return table;
}

void fit(QTableWidget* table) {
  table->setFont(numberFont(Role::caption));
  for (int c = 0; c < table->columnCount(); ++c) table->horizontalHeaderItem(c)->setFont(fontFor(Role::caption));
  const int row = scaled(20);
  table->verticalHeader()->setMinimumSectionSize(16);
  for (int r = 0; r < table->rowCount(); ++r) table->setRowHeight(r, row);
  table->horizontalHeader()->setFixedHeight(scaled(22));
  table->setFixedHeight(scaled(22) + row * table->rowCount() + 2);
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignCenter) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(alignment | Qt::AlignVCenter);
  return item;
}

}  // namespace

// SharedWeights

SharedWeights::SharedWeights(ArchitectureEditor* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QList<SharedWeights::Matrix> SharedWeights::matrices() const {
  const LayerRef ref = editor_->selected();
  if (!editor_->hasArch() || ref.layer == 0) return {};
  const Architecture& a = editor_->arch();
  const SearchSpace& s = editor_->space();
  const bool enc = ref.side == Side::encoder;
  const int dim = enc ? a.encoder_dim : a.decoder_dim, qkv = s.qkv_dim;
  const int full = enc ? s.max_encoder_dim() : s.max_decoder_dim();
  const int ffn = valueOf(a, ref.side, Part::ffn, ref.layer),
            full_ffn = enc ? s.max_encoder_ffn() : s.max_decoder_ffn();
  QList<Matrix> list{{"self in_proj", 3 * qkv, dim, 3 * qkv, full, false},
                     {"self out_proj", dim, qkv, full, qkv, false}};
  if (!enc) {
    list.append({"cross in_proj", 3 * qkv, dim, 3 * qkv, full, true});
    list.append({"cross out_proj", dim, qkv, full, qkv, true});
  }
  list.append({"fc1", ffn, dim, full_ffn, full, false});
  list.append({"fc2", dim, ffn, full, full_ffn, false});
  return list;
}

double SharedWeights::share() const {
  double used = 0, full = 0;
  for (const Matrix& m : matrices()) used += double(m.rows) * m.columns, full += double(m.full_rows) * m.full_columns;
  return full > 0 ? used / full : 0;
}

QSize SharedWeights::sizeHint() const { return {240, scaled(114) + int(matrices().size()) * scaled(18) + 6}; }

void SharedWeights::paintEvent(QPaintEvent*) {
  const QList<Matrix> list = matrices();
  if (list.isEmpty()) return;
  const Theme& t = theme();
  QPainter p(this);
  const bool enc = editor_->selected().side == Side::encoder;
  const QColor ink = enc ? t.enc : t.dec;
  int tallest = 1;
  for (const Matrix& m : list) tallest = std::max({tallest, m.full_rows, m.full_columns});
  double columns = 0;
  for (const Matrix& m : list) columns += m.full_columns;
  const double px = std::min(92.0 / tallest, (width() - 62.0) / columns);
  const auto slice = [&](const Matrix& m, double x, double y) {
    const QRectF full(x, y, m.full_columns * px, m.full_rows * px);
    p.setPen(QPen(t.ghostline, 1));
    p.setBrush(t.ghost);
    p.drawRect(full.adjusted(0.5, 0.5, -0.5, -0.5));
    p.fillRect(QRectF(x, y, m.columns * px, m.rows * px), m.cross ? t.xat : ink);
  };
  double x = 0;
  const double top = scaled(18);
  p.setFont(fontFor(Role::caption));
  const double step = std::max<double>(scaled(56), (list[0].full_columns + list[1].full_columns) * px + 20.0);
  const auto group = [&](const QString& name, const Matrix& first, const Matrix& second) {
    p.setPen(t.text2);
    p.drawText(QRectF(x, 0, step - 4, top), Qt::AlignLeft | Qt::AlignVCenter,
               elidedIn(this, p.fontMetrics(), name, qRound(step - 4), QRectF(x, 0, step - 4, top).toAlignedRect()));
    slice(first, x, top);
    slice(second, x + first.full_columns * px + 5, top);
  };
  group(tr("Self"), list[0], list[1]);
  x += step;
  if (!enc) {
    group(tr("Cross"), list[2], list[3]);
    x += step;
  }
  group(tr("FFN"), list[list.size() - 2], list[list.size() - 1]);
  const double legend = x + list[list.size() - 2].full_columns * px + 5, at = top + list.last().full_rows * px + 14;
  const auto key = [&](double y, const QString& text, bool full) {
    const QRectF box(legend, y + 4, 8, 8);
    p.setPen(full ? QPen(t.ghostline, 1) : QPen(Qt::NoPen));
    p.setBrush(full ? t.ghost : ink);
    p.drawRect(full ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box);
    p.setPen(t.text2);
    p.drawText(QRectF(legend + 14, y, width() - legend - 14, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
               elidedIn(this, p.fontMetrics(), text, qRound(width() - legend - 14),
                        QRectF(legend, y, width() - legend, scaled(16)).toAlignedRect()));
  };
  key(at, tr("this layer"), false);
  key(at + scaled(17), tr("full size"), true);
  double y = scaled(114) + 4;
  const QLocale locale;
  for (const Matrix& m : list) {
    p.setFont(fontFor(Role::caption));
    p.setPen(t.text2);
    p.drawText(QRectF(0, y, scaled(110), scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, m.name);
    p.setFont(numberFont(Role::caption));
    p.setPen(t.text1);
    p.drawText(QRectF(width() - scaled(180), y, scaled(112), scaled(18)), Qt::AlignRight | Qt::AlignVCenter,
               QString("%1 × %2").arg(m.rows).arg(m.columns));
    p.drawText(QRectF(width() - scaled(64), y, scaled(64), scaled(18)), Qt::AlignRight | Qt::AlignVCenter,
               tr("%1 M").arg(locale.toString(double(m.rows) * m.columns / 1e6, 'f', 2)));
    y += scaled(18);
  }
}

// LayerInspector

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
  const auto add_row = [&](Part part) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = bindText(new RoleLabel(Role::small, 2), [part] { return partName(part); });
    label->setElided(true);
    auto* control = bindName(new SegmentedControl, [part] { return partName(part); });
    line->addWidget(label, 1);
    line->addWidget(control);
    box->addLayout(line);
    return Row{label, control, part};
  };
  for (const Part part : {Part::ffn, Part::self_heads, Part::cross_heads}) {
    Row row = add_row(part);
    connect(row.control, &SegmentedControl::activated, this, [this, part](int index) {
      const LayerRef ref = editor_->selected();
      const std::vector<int> choices = choicesOf(editor_->space(), ref.side, part);
      if (index < int(choices.size())) {
        editor_->apply(setValue(editor_->arch(), editor_->space(), ref.side, part, ref.layer, choices[index]),
                       tr("Change %1").arg(partName(part)));
      }
      refresh();
    });
    rows_.append(row);
  }
  sources_row_ = add_row(Part::sources);
  sources_row_.control->setExclusive(false);
  connect(sources_row_.control, &SegmentedControl::toggled, this, [this](int index, bool on) {
    editor_->apply(toggleSource(editor_->arch(), editor_->space(), editor_->selected().layer, index + 1),
                   on ? tr("Add a source") : tr("Remove a source"));
  });
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
  sources_ = bindName(make_table(this), [] { return tr("Cross-attention sources of every decoder layer"); });
  dims_ = bindName(make_table(this), [] { return tr("Dimensions of every layer"); });
  column->addWidget(head_);
  column->addWidget(nothing_);
  column->addWidget(layer_box_);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("Sources"); }));
  column->addWidget(sources_);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("Layers"); }));
  column->addWidget(dims_);
  column->addStretch(1);
  const auto pick = [this](QTableWidget* table) {
    connect(table, &QTableWidget::currentCellChanged, this, [this, table](int row) {
      if (filling_ || row < 0) return;
      const QVariant layer = table->item(row, 0)->data(Qt::UserRole);
      editor_->select({static_cast<Side>(layer.toInt() / 100), layer.toInt() % 100, 0});
    });
  };
  pick(sources_);
  pick(dims_);
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
  refreshTables();
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
  for (const Row& row : rows_) {
    const bool shown = !(enc && row.part == Part::cross_heads);
    row.label->setVisible(shown);
    row.control->setVisible(shown);
    if (!shown) continue;
    QStringList labels;
    int current = -1;
    const std::vector<int> choices = choicesOf(s, ref.side, row.part);
    for (std::size_t i = 0; i < choices.size(); ++i) {
      labels << QString::number(choices[i]);
      if (choices[i] == valueOf(a, ref.side, row.part, ref.layer)) current = int(i);
    }
    row.control->setLabels(labels);
    row.control->setCurrent(current);
  }
  sources_row_.label->setVisible(!enc);
  sources_row_.control->setVisible(!enc);
  if (!enc) {
    QStringList labels;
    for (int e = 1; e <= a.encoder_depth(); ++e) labels << QString::number(e);
    sources_row_.control->setLabels(labels);
    for (int e = 1; e <= a.encoder_depth(); ++e)
      sources_row_.control->setOn(e - 1, a.decoder[ref.layer - 1].sources.contains(e));
  }
  const bool trained = enc || s.contains(a) || s.allows(a.decoder[ref.layer - 1].sources, a.encoder_depth());
  untrained_->setText(trained ? QString()
                              : tr("No SubTransformer with these sources was trained: the same weights serve them, but "
                                   "have never met them."));
  untrained_->setVisible(!trained);
  weights_head_->setRemark(tr("%1 % of full size").arg(std::lround(100 * weights_->share())));
  weights_->updateGeometry();
  weights_->update();
}

void LayerInspector::refreshTables() {
  filling_ = true;
  const auto clear = [](QTableWidget* t) {
    t->setRowCount(0);
    t->setColumnCount(0);
  };
  if (!editor_->hasArch()) {
    clear(sources_);
    clear(dims_);
    filling_ = false;
    return;
  }
  const Architecture& a = editor_->arch();
  const auto key = [](Side side, int layer) { return static_cast<int>(side) * 100 + layer; };
  QStringList heads{tr("Decoder")};
  for (int e = 1; e <= a.encoder_depth(); ++e) heads << QString::number(e);
  sources_->setColumnCount(heads.size());
  sources_->setHorizontalHeaderLabels(heads);
  sources_->setRowCount(a.decoder_depth());
  for (int j = a.decoder_depth(); j >= 1; --j) {
    const int row = a.decoder_depth() - j;
    auto* first = cell(QString::number(j), Qt::AlignLeft);
    first->setData(Qt::UserRole, key(Side::decoder, j));
    sources_->setItem(row, 0, first);
    for (int e = 1; e <= a.encoder_depth(); ++e) {
      const bool reads = a.decoder[j - 1].sources.contains(e);
      auto* item = cell(reads ? "●" : "·");
      item->setForeground(reads ? theme().xat : theme().text3);
      item->setData(Qt::AccessibleTextRole,
                    reads ? tr("reads encoder layer %1").arg(e) : tr("does not read encoder layer %1").arg(e));
      sources_->setItem(row, e, item);
    }
  }
  sources_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  fit(sources_);
  sources_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  dims_->setColumnCount(5);
  dims_->setHorizontalHeaderLabels({tr("Layer"), tr("dim"), tr("FFN"), tr("self"), tr("cross")});
  dims_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  dims_->setRowCount(a.decoder_depth() + a.encoder_depth());
  int row = 0;
  const auto add = [&](Side side, int layer, int dim, int ffn, int self, int cross) {
    auto* first = cell((side == Side::encoder ? tr("encoder %1") : tr("decoder %1")).arg(layer), Qt::AlignLeft);
    first->setForeground(side == Side::encoder ? theme().enc : theme().dec);
    first->setData(Qt::UserRole, key(side, layer));
    dims_->setItem(row, 0, first);
    const int numbers[] = {dim, ffn, self, cross};
    for (int c = 0; c < 4; ++c)
      dims_->setItem(row, c + 1, cell(numbers[c] > 0 ? QString::number(numbers[c]) : QString()));
    ++row;
  };
  for (int j = a.decoder_depth(); j >= 1; --j) {
    const DecoderLayer& l = a.decoder[j - 1];
    add(Side::decoder, j, a.decoder_dim, l.ffn_dim, l.self_heads, l.cross_heads);
  }
  for (int i = a.encoder_depth(); i >= 1; --i)
    add(Side::encoder, i, a.encoder_dim, a.encoder[i - 1].ffn_dim, a.encoder[i - 1].heads, 0);
  fit(dims_);
  dims_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  const LayerRef ref = editor_->selected();
  sources_->setCurrentCell(ref.layer > 0 && ref.side == Side::decoder ? a.decoder_depth() - ref.layer : -1, 0);
  dims_->setCurrentCell(ref.layer == 0              ? -1
                        : ref.side == Side::decoder ? a.decoder_depth() - ref.layer
                                                    : a.decoder_depth() + a.encoder_depth() - ref.layer,
                        0);
  filling_ = false;
}

}  // namespace hat::ui
