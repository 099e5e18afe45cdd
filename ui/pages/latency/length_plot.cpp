// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/length_plot.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/plots/export.h"
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

LengthPlot::LengthPlot(QWidget* parent) : ScatterPlot(parent) {
  bindName(this, [] { return tr("Latency by sentence length; the same is a table"); });
  bindTexts(this, [this] { setTitles(tr("tokens of the sentence"), tr("latency, ms")); });
  setObjectName("lengths");
  setMostTicks(8, 5);
  setStyles({{Ink::series3, Marker::diamond, 4.5, true, false},
             {Ink::enc, Marker::disc, 3, true, false},
             {Ink::neutral, Marker::cross, 5, false, false},
             {Ink::series3, Marker::diamond, 4.5, true, false}});
  setTip(
      [this](int point) {
        PointTip tip;
        const int index = indexOf(points().at(static_cast<std::size_t>(point)).id);
        if (index < 0) return tip;
        const LengthPoint& length = shown_.profile->points[static_cast<std::size_t>(index)];
        tip.lines << tr("%1 tokens").arg(length.tokens)
                  << tr("%1 measured").arg(milliseconds(length.latency.total_ms()))
                  << tr("encoder %1").arg(milliseconds(length.latency.encoder_ms))
                  << tr("decoder %1").arg(milliseconds(length.latency.decoder_ms));
        return tip;
      },
      nullptr);
  connect(this, &ScatterPlot::pointActivated, this, [this](const QString& id) {
    if (const int index = indexOf(id); index >= 0) emit lengthChosen(index);
  });
  connect(this, &ScatterPlot::pointHovered, this, [this](const QString& id) { emit lengthHovered(indexOf(id)); });
}

int LengthPlot::indexOf(const QString& id) const {
  if (!shown_.profile) return -1;
  const auto& lengths = shown_.profile->points;
  const auto found = std::ranges::find(lengths, tokensOf(id), &LengthPoint::tokens);
  return found == lengths.end() ? -1 : static_cast<int>(found - lengths.begin());
}

void LengthPlot::setHoveredLength(int length) {
  const bool any = shown_.profile && length >= 0 && length < static_cast<int>(shown_.profile->points.size());
  setHovered(any ? idOf(shown_.profile->points[static_cast<std::size_t>(length)]) : QString());
}

void LengthPlot::setProfile(const ShownProfile& shown, const LengthPoint* now) {
  shown_ = shown;
  std::vector<ScatterPoint> points;
  std::vector<ScatterLine> lines;
  if (shown.profile) {
    double longest = 1, slowest = 0;
    ScatterLine total{{}, -1}, encoder{{}, -1, Ink::enc, false};
    total.series = 3;
    for (const LengthPoint& one : shown.profile->points) {
      const XY at{static_cast<double>(one.tokens), one.latency.total_ms()}, below{at.x, one.latency.encoder_ms};
      points.push_back({at, total_style, idOf(one)});
      points.push_back({below, encoder_style, encoderIdOf(one)});
      total.corners.push_back(at);
      encoder.corners.push_back(below);
      longest = std::max(longest, at.x);
      slowest = std::max(slowest, at.y);
    }
    if (std::isfinite(shown.predicted_ms)) {
      points.push_back(
          {{static_cast<double>(shown.predicted_tokens), shown.predicted_ms}, predicted_style, QString("predicted")});
      slowest = std::max(slowest, shown.predicted_ms);
      longest = std::max(longest, static_cast<double>(shown.predicted_tokens));
    }
    setHome(round_range(0, longest, 8), round_range(0, 1.02 * slowest, 5));
    lines = {std::move(total), std::move(encoder)};
  }
  setLines(std::move(lines));
  setPoints(std::move(points));
  setSelected(now ? idOf(*now) : QString());
}

QList<LegendRow::Item> LengthPlot::legend() const {
  using Sign = LegendRow::Sign;
  if (!shown_.profile) return {};
  QList<LegendRow::Item> items{
      {Sign::marker, [] { return theme().series[3].color; }, Marker::diamond, tr("whole translation, measured")},
      {Sign::marker, [] { return theme().enc; }, Marker::disc, tr("encoder alone")}};
  if (std::isfinite(shown_.predicted_ms))
    items << LegendRow::Item{Sign::marker, [] { return theme().ctl; }, Marker::cross,
                             tr("predicted for %1").arg(shown_.predicted_for)};
  return items;
}

QString LengthPlot::csv() const {
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

}  // namespace hat::ui
