// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/profile_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/legend_row.h"
#include "ui/models/arch_editor.h"
#include "ui/models/data_table.h"
#include "ui/models/plain_table.h"
#include "ui/plots/component_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

enum LengthStyle { total_style, encoder_style, predicted_style, chosen_style };

QString idOf(const LengthPoint& point) { return QString::number(point.tokens); }
/// Of the encoder's point at the same length: another id, so that the ring of the chosen length stands on the whole
/// alone.
QString encoderIdOf(const LengthPoint& point) { return 'e' + idOf(point); }
int tokensOf(const QString& id) { return (id.startsWith('e') ? id.mid(1) : id).toInt(); }

}  // namespace

ProfileView::ProfileView(QWidget* parent) : QWidget(parent) {
  note_ = new RoleLabel(Role::small, 2);
  note_->setObjectName("profileNote");
  note_->setWordWrap(true);
  components_head_ = new SectionHead([] { return tr("Where the milliseconds go"); });
  components_ = bindName(new ComponentView, [] { return tr("Milliseconds by component; the same is a table"); });
  components_->setObjectName("components");
  lengths_legend_ = new LegendRow;
  lengths_ = bindName(new ScatterPlot, [] { return tr("Latency by sentence length; the same is a table"); });
  bindTexts(lengths_, [this] { lengths_->setTitles(tr("tokens of the sentence"), tr("latency, ms")); });
  lengths_->setObjectName("lengths");
  lengths_->setMostTicks(8, 5);
  lengths_->setStyles({{Ink::series3, Marker::diamond, 4.5, true, false},
                       {Ink::enc, Marker::disc, 3, true, false},
                       {Ink::neutral, Marker::cross, 5, false, false},
                       {Ink::series3, Marker::diamond, 4.5, true, false}});
  table_ = new PlainTable(this);
  table_view_ = bindName(new DataTable, [] { return tr("Milliseconds by sentence length and component"); });
  table_view_->setObjectName("lengthTable");
  table_view_->setModelAndColumns(table_, {88, 76, 76, 84, 92, 104, 60, 76, 60}, 0);

  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(components_head_);
  left->addWidget(components_, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addWidget(new SectionHead([] { return tr("Latency against sentence length"); }));
  right->addWidget(lengths_legend_);
  right->addWidget(lengths_, 1);
  auto* top = new QHBoxLayout;
  top->setSpacing(28);
  top->addLayout(left, 1);
  top->addLayout(right, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(8);
  column->addWidget(note_);
  column->addLayout(top, 56);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("By sentence length, ms"); }));
  column->addWidget(table_view_, 44);

  lengths_->setTip(
      [this](int index) {
        PointTip tip;
        const auto& points = shown_.profile->points;
        const QString id = lengths_->points().at(static_cast<std::size_t>(index)).id;
        const auto found = std::ranges::find(points, tokensOf(id), &LengthPoint::tokens);
        if (found == points.end()) return tip;
        tip.lines << tr("%1 tokens").arg(found->tokens)
                  << tr("%1 measured").arg(milliseconds(found->latency.total_ms()))
                  << tr("encoder %1").arg(milliseconds(found->latency.encoder_ms))
                  << tr("decoder %1").arg(milliseconds(found->latency.decoder_ms));
        return tip;
      },
      nullptr);
  lengths_->setCsv([this] { return lengthsCsv(); });
  connect(lengths_, &ScatterPlot::pointActivated, this, [this](const QString& id) {
    if (!shown_.profile) return;
    const auto& points = shown_.profile->points;
    const auto found = std::ranges::find(points, tokensOf(id), &LengthPoint::tokens);
    if (found != points.end()) choose(static_cast<int>(found - points.begin()));
  });
  connect(table_view_, &DataTable::rowActivated, this, &ProfileView::choose);
  connect(table_view_, &DataTable::rowHovered, this, [this](int row) {
    const bool any = shown_.profile && row >= 0 && row < static_cast<int>(shown_.profile->points.size());
    lengths_->setHovered(any ? idOf(shown_.profile->points[static_cast<std::size_t>(row)]) : QString());
  });
  connect(lengths_, &ScatterPlot::pointHovered, this, [this](const QString& id) {
    int row = -1;
    if (shown_.profile && !id.isEmpty())
      for (std::size_t i = 0; i < shown_.profile->points.size(); ++i)
        if (shown_.profile->points[i].tokens == tokensOf(id)) row = static_cast<int>(i);
    table_view_->setHoveredRow(row);
  });
  connect(components_, &ComponentView::hint, this, &ProfileView::hint);
  bindTexts(this, [this] { refresh(); });
}

const LengthPoint* ProfileView::point() const {
  if (!shown_.profile || shown_.profile->points.empty()) return nullptr;
  if (chosen_tokens_)
    for (const LengthPoint& one : shown_.profile->points)
      if (one.tokens == *chosen_tokens_) return &one;
  return shown_.profile->usual();
}

int ProfileView::shownTokens() const { return point() ? point()->tokens : 0; }

void ProfileView::show(const Shown& shown) {
  if (shown.name != shown_.name) chosen_tokens_.reset();
  shown_ = shown;
  refresh();
}

void ProfileView::choose(int index) {
  if (!shown_.profile || index < 0 || index >= static_cast<int>(shown_.profile->points.size())) return;
  chosen_tokens_ = shown_.profile->points[static_cast<std::size_t>(index)].tokens;
  refresh();
}

void ProfileView::refresh() {
  const ProfileResult* profile = shown_.profile;
  const LengthPoint* now = point();
  if (shown_.name.isEmpty())
    note_->setText(tr("No architecture is current: click a point, a row or a pinned one, then measure it here."));
  else if (!profile)
    note_->setText(
        tr("%1 has not been measured part by part yet. Nothing else should run while it is.").arg(shown_.name));
  else {
    // What was kept from an earlier day does not say how many runs it is a mean of.
    const QString how =
        profile->repeats > 0 ? tr("mean of %n run(s)", nullptr, profile->repeats) : tr("measured earlier");
    note_->setText(
        tr("%1, measured on this machine (%2), batch 1, beam %3, %4; source and translation have the same number of "
           "tokens.")
            .arg(shown_.name, processorText(profile->device))
            .arg(profile->beam)
            .arg(how) +
        (profile->machine_busy ? ' ' + busyMachine() : QString()));
  }
  const QString first =
      shown_.waiting ? tr("The first length is not being measured yet.") : tr("The first length is being measured.");
  const QString waiting = shown_.running ? first : tr("Measure this architecture, and its parts stand here.");
  components_->setEmptyText(waiting);
  const bool estimated = !now && shown_.estimate && !shown_.running;
  components_->setRows(now         ? component_rows(*now)
                       : estimated ? component_rows(*shown_.estimate)
                                   : std::vector<ComponentRow>{},
                       !estimated);
  components_head_->setRemark(
      now         ? tr("%1 tokens, %2, measured here").arg(now->tokens).arg(milliseconds(now->latency.total_ms()))
      : estimated ? tr("%1 tokens, %2, %3")
                        .arg(shown_.estimate->tokens)
                        .arg(milliseconds(shown_.estimate->total_ms), partsBasis(*shown_.estimate))
                  : QString());

  std::vector<ScatterPoint> points;
  std::vector<ScatterLine> lines;
  QList<LegendRow::Item> items;
  lengths_->setEmptyText(profile ? QString()
                         : shown_.running
                             ? first
                             : tr("Measure this architecture, and its latency by sentence length is drawn here."));
  if (profile) {
    double longest = 1, slowest = 0;
    ScatterLine total{{}, -1}, encoder{{}, -1, Ink::enc, false};
    total.series = 3;
    for (const LengthPoint& one : profile->points) {
      const XY at{static_cast<double>(one.tokens), one.latency.total_ms()}, below{at.x, one.latency.encoder_ms};
      points.push_back({at, total_style, idOf(one)});
      points.push_back({below, encoder_style, encoderIdOf(one)});
      total.corners.push_back(at);
      encoder.corners.push_back(below);
      longest = std::max(longest, at.x);
      slowest = std::max(slowest, at.y);
    }
    using Sign = LegendRow::Sign;
    items << LegendRow::Item{Sign::marker, [] { return theme().series[3].color; }, Marker::diamond,
                             tr("whole translation, measured")}
          << LegendRow::Item{Sign::marker, [] { return theme().enc; }, Marker::disc, tr("encoder alone")};
    if (std::isfinite(shown_.predicted_ms)) {
      points.push_back(
          {{static_cast<double>(shown_.predicted_tokens), shown_.predicted_ms}, predicted_style, QString("predicted")});
      slowest = std::max(slowest, shown_.predicted_ms);
      longest = std::max(longest, static_cast<double>(shown_.predicted_tokens));
      items << LegendRow::Item{Sign::marker, [] { return theme().ctl; }, Marker::cross,
                               tr("predicted for %1").arg(shown_.predicted_for)};
    }
    lengths_->setHome(round_range(0, longest, 8), round_range(0, 1.02 * slowest, 5));
    lines = {std::move(total), std::move(encoder)};
  }
  lengths_legend_->setItems(items);
  lengths_->setLines(std::move(lines));
  lengths_->setPoints(std::move(points));
  lengths_->setSelected(now ? idOf(*now) : QString());

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
  table_->set({tr("Tokens"), tr("Latency, ms"), tr("Encoder"), tr("Keys, values"), tr("Self-attention"),
               tr("Cross-attention"), tr("FFN"), tr("Output"), tr("Rest")},
              std::move(rows), std::move(marked));
}

QString ProfileView::lengthsCsv() const {
  QString text =
      "tokens,measured_ms,encoder_ms,decoder_ms,std_ms,predicted_ms,encoder_attention_ms,encoder_ffn_ms,cross_"
      "attention_memory_ms,"
      "self_attention_ms,cross_attention_ms,ffn_ms,output_ms,rest_ms\n";
  if (!shown_.profile) return text;
  const auto parts = {
      Component::encoder_attention, Component::encoder_ffn, Component::memory, Component::self_attention,
      Component::cross_attention,   Component::ffn,         Component::output};
  bool predicted = false;
  for (const LengthPoint& one : shown_.profile->points) {
    const bool here = one.tokens == shown_.predicted_tokens;
    predicted = predicted || here;
    QStringList cells{QString::number(one.tokens),
                      csvCell(one.latency.total_ms()),
                      csvCell(one.latency.encoder_ms),
                      csvCell(one.latency.decoder_ms),
                      csvCell(std::hypot(one.latency.encoder_std_ms, one.latency.decoder_std_ms)),
                      here ? csvCell(shown_.predicted_ms) : QString()};
    for (const Component part : parts) cells << csvCell(one.ms_of(part));
    cells << csvCell(one.ms_of(Component::encoder_rest) + one.ms_of(Component::decoder_rest));
    text += cells.join(',') + '\n';
  }
  if (!predicted && std::isfinite(shown_.predicted_ms))
    text += QString::number(shown_.predicted_tokens) + ",,,,," + csvCell(shown_.predicted_ms) + QString(8, ',') + '\n';
  return text;
}

QString ProfileView::busyMachine() {
  return tr("Other programs used the machine meanwhile: these milliseconds are those of a busy machine.");
}

}  // namespace hat::ui
