// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_composer.h"

#include <QBuffer>
#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <set>

#include "domain/io/space_yaml.h"
#include "domain/latency/parts.h"
#include "domain/results/published.h"
#include "domain/workspace/workspace.h"
#include "ui/graph/arch_painter.h"
#include "ui/models/arch_editor.h"
#include "ui/models/evaluated_entries.h"
#include "ui/report/report_chart.h"
#include "ui/series/train_series.h"
#include "ui/session/session.h"
#include "ui/text/costs.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"
#include "ui/text/plain.h"
#include "ui/theme/language.h"

namespace hat::ui {
namespace {

constexpr std::size_t most_training_charts = 6;

QString name_of(const std::string& path) { return QFileInfo(QString::fromStdString(path)).fileName(); }

QString list_of(const std::vector<int>& values) {
  QStringList words;
  for (const int value : values) words << number(std::int64_t{value});
  return words.join(", ");
}

QString known(double value, QString (*text)(double)) {
  return std::isfinite(value) ? text(value) : QString::fromUtf8("–");
}

QString one_decimal(double value) { return number(value, 1); }
QString three_decimals(double value) { return number(value, 3); }

/// "1,234,567 (about 10^6)".
QString count_text(const SearchSpace& space) {
  // Any subset of very many layers: more than anybody counts.
  if (space.any_sources && space.max_encoder_depth() > 20) return ReportComposer::tr("more than can be counted");
  const std::string digits = space.count().get_str();
  QString grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += QLocale().groupSeparator();
    grouped += QChar::fromLatin1(digits[i]);
  }
  if (digits.size() < 7) return grouped;
  const double mantissa = std::stod(digits.substr(0, 4)) / 1000;
  return ReportComposer::tr("%1, about %2 · 10^%3").arg(grouped, number(mantissa, 1)).arg(digits.size() - 1);
}

}  // namespace

ReportPicture reportPicture(QSizeF size, QSizeF shown, const QString& caption,
                            const std::function<void(QPainter&)>& paint) {
  QByteArray bytes;
  {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setTitle(svg_title);
    svg.setDescription({});
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF({}, size));
    QPainter painter(&svg);
    paint(painter);
  }
  bytes = withTitle(bytes, caption);
  QString text = QString::fromUtf8(bytes.mid(bytes.indexOf("<svg"))).trimmed();
  // Of the first tag only: its size in mm becomes the size at which the picture is shown.
  const qsizetype end = text.indexOf('>');
  QString head = text.left(end);
  head.replace(QRegularExpression("\\swidth=\"[^\"]*\""), QString(" width=\"%1\"").arg(qRound(shown.width())));
  head.replace(QRegularExpression("\\sheight=\"[^\"]*\""), QString(" height=\"%1\"").arg(qRound(shown.height())));
  return {(head + text.mid(end)).toUtf8(), shown, caption, {}};
}

namespace {

ReportPicture chart_picture(ReportChart chart, const QString& caption) {
  const QSizeF shown = chart.size;
  chart.size *= ThemeManager::instance().textScale();
  return reportPicture(chart.size, shown, caption,
                       [&](QPainter& painter) { paintReportChart(painter, chart, Theme::light()); });
}

}  // namespace

ReportComposer::ReportComposer(Session* session, ReportFacts facts) : session_(session), facts_(std::move(facts)) {
  models_ = catalog_of(*session);
  report_.title = session->workspaceName().isEmpty() ? tr("Workspace") : session->workspaceName();
  report_.language = currentLanguage();
  report_.family = fontFor(Role::body).families().value(0, fontFor(Role::body).family());
  QString made = tr("Report of a workspace of HAT Studio %1, %2")
                     .arg(HAT_VERSION, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
  if (Engine* engine = session->engine()) made += ", " + QString::fromStdString(engine->device(1).processor);
  report_.subtitle = made;
  tasks_ << [this] { addWorkspace(); } << [this] { addSpace(); } << [this] { addModels(); } << [this] { addFront(); };
  tasks_ << [this] { add(ReportBlock::heading(tr("Architectures"))); };
  tasks_ << [this] {
    add(
        ReportBlock::paragraph(tr("To scale: a block is as wide as the embedding dim, its bar as long as the FFN dim, "
                                  "its dots are attention heads. The pale shapes are the "
                                  "SuperTransformer's full size; the lines lead from encoder layers to the decoder "
                                  "layers that attend to them.")));
  };
  for (std::size_t i = 0; i < models_.size(); ++i) tasks_ << [this, i] { addArchitecture(models_[i]); };
  tasks_ << [this] { addTrainings(); };
  for (std::size_t i = 0; i < std::min(facts_.trainings.size(), most_training_charts); ++i)
    tasks_ << [this, i] { addTraining(facts_.trainings[i]); };
  tasks_ << [this] { addSearches(); } << [this] { addLatency(); } << [this] { addCosts(); }
         << [this] { addProvenance(); };
}

bool ReportComposer::step() {
  if (!tasks_.isEmpty()) tasks_.takeFirst()();
  return !tasks_.isEmpty();
}

void ReportComposer::addWorkspace() {
  const Workspace& w = *session_->workspace();
  add(ReportBlock::heading(tr("Workspace")));
  ReportTable table{{tr("What"), tr("Value")}, "ww", {}, false};
  if (!w.source_language.empty())
    table.rows << QStringList{tr("Languages"), QString::fromStdString(w.source_language + " → " + w.target_language)};
  if (w.super) {
    const ModelInfo& super = *w.super;
    table.rows << QStringList{tr("SuperTransformer"), QString::fromStdString(super.name)};
    table.rows << QStringList{tr("Its weights"),
                              tr("%1 MB").arg(number(static_cast<double>(super.weights_bytes) / 1e6, 1))};
    table.rows << QStringList{tr("Vocabulary"), tr("%1 tokens").arg(number(std::int64_t{super.network.target_vocab}))};
  } else {
    table.rows << QStringList{tr("SuperTransformer"), tr("none")};
  }
  table.rows << QStringList{tr("SubTransformers"), number(static_cast<std::int64_t>(w.models.size()))};
  if (!w.valid_source.empty())
    table.rows << QStringList{tr("Validation text"), name_of(w.valid_source) + ", " + name_of(w.valid_target)};
  table.rows << QStringList{tr("Device of the predicted latency"),
                            session_->device()->name().isEmpty() ? tr("none measured") : session_->device()->name()};
  if (session_->budget()->ms() > 0)
    table.rows << QStringList{tr("Latency budget"), budgetText(session_->budget()->ms(), session_->bound())};
  add(ReportBlock::of(table));
}

void ReportComposer::addSpace() {
  const SearchSpace& s = session_->space();
  add(ReportBlock::heading(tr("Search space")));
  if (s.encoder_dims.empty()) return add(ReportBlock::paragraph(tr("The workspace has no search space.")));
  add(ReportBlock::paragraph(tr("SubTransformers: %1.").arg(count_text(s))));
  QString sources = tr("any set of encoder layers");
  if (!s.any_sources) {
    QStringList rules;
    for (const SourceRule& rule : s.sources) rules << QString::fromStdString(source_rule_text(rule));
    sources = rules.join("; ");
  }
  ReportTable table{{tr("Choice"), tr("Encoder"), tr("Decoder")}, "www", {}, false};
  table.rows << QStringList{tr("Embedding dim"), list_of(s.encoder_dims), list_of(s.decoder_dims)}
             << QStringList{tr("Layers"), list_of(s.encoder_depths), list_of(s.decoder_depths)}
             << QStringList{tr("FFN dim of each layer"), list_of(s.encoder_ffn_dims), list_of(s.decoder_ffn_dims)}
             << QStringList{tr("Heads of each self-attention"), list_of(s.encoder_heads), list_of(s.self_heads)}
             << QStringList{tr("Heads of each cross-attention"), {}, list_of(s.cross_heads)}
             << QStringList{tr("Cross-attention sources"), {}, sources};
  add(ReportBlock::of(table));
  add(ReportBlock::note(
      tr("Queries, keys and values are %1 wide whatever the heads. FLOPs and latency are of one sentence of %2 tokens.")
          .arg(s.qkv_dim)
          .arg(s.tokens)));
}

void ReportComposer::addModels() {
  add(ReportBlock::heading(tr("Models")));
  if (models_.empty()) return add(ReportBlock::paragraph(tr("The workspace has no models yet: search, or train one.")));
  ReportTable table{{tr("Model"), tr("Weights"), tr("Predicted, ms"), tr("Measured, ms"), tr("BLEU"), tr("Loss, bits"),
                     tr("Params, M"), tr("FLOPs, G"), tr("Architecture")},
                    "wwnnnnnnc",
                    {},
                    false};
  for (const CatalogEntry& e : models_)
    table.rows << QStringList{e.choice.name(),
                              e.choice.detail.text(),
                              known(e.predicted_ms, msNumber),
                              known(e.measured_ms, msNumber),
                              known(e.bleu, one_decimal),
                              known(e.loss_bits, three_decimals),
                              millions(e.params),
                              number(e.flops / 1e9, 2),
                              QString::fromStdString(to_text(e.choice.arch))};
  add(ReportBlock::of(table));
  std::set<std::string> signatures;
  const auto take = [&](const ModelInfo& model) {
    if (const auto found = model.facts.find("bleu signature"); found != model.facts.end())
      signatures.insert(found->second);
  };
  for (const ModelInfo& model : session_->workspace()->models) take(model);
  if (session_->workspace()->super) take(*session_->workspace()->super);
  QStringList notes;
  QString evaluated;
  for (const CatalogEntry& e : models_)
    if (evaluated.isEmpty()) evaluated = e.bleu_text;
  if (!evaluated.isEmpty()) {
    signatures.clear();
    for (const Evaluation& one : session_->workspace()->evaluations)
      if (evaluationText(one.reference, one.sentences) == evaluated) signatures.insert(one.bleu_signature);
    notes << tr("BLEU was evaluated on %1, of every model that has one here.").arg(evaluated);
  } else if (signatures.empty()) {
    notes << tr("BLEU is what the models' cards say; they name no signature.");
  }
  for (const std::string& signature : signatures)
    notes << tr("BLEU's signature: %1.").arg(QString::fromStdString(signature));
  notes << tr("Predicted on: %1.")
               .arg(session_->device()->name().isEmpty() ? tr("no device") : session_->device()->name());
  notes << tr("The loss is the proxy loss with inherited weights on %1 target tokens, where it was evaluated in this "
              "session.")
               .arg(number(std::int64_t{session_->losses()->tokens()}));
  notes << tr("Parameters are counted without embeddings, as in the paper.");
  add(ReportBlock::note(notes.join(' ')));
}

void ReportComposer::addFront() {
  ReportChart chart;
  std::vector<XY> points;
  for (const CatalogEntry& e : models_) {
    if (!std::isfinite(e.latency()) || !std::isfinite(e.bleu)) continue;
    points.push_back({e.latency(), e.bleu});
    chart.labels.push_back({points.back(), e.choice.name()});
  }
  if (points.empty()) return;
  add(ReportBlock::heading(tr("The front")));
  std::vector<XY> corners;
  for (const std::size_t i : front_of(points, Better::higher)) corners.push_back(points[i]);
  chart.lines.push_back({{}, step_line(corners), 0, false});
  chart.lines.push_back({tr("models"), points, 2, true});
  chart.x_title = tr("latency of one sentence of %1 tokens, ms").arg(session_->space().tokens);
  chart.y_title = tr("BLEU, sacreBLEU's scoring");
  if (session_->budget()->ms() > 0) {
    chart.budget = session_->budget()->ms();
    chart.budget_text = tr("budget %1").arg(milliseconds(session_->budget()->ms()));
  }
  add(ReportBlock::of(chart_picture(
      chart, tr("Models by latency (predicted where there is a predictor, else measured) and BLEU. The line is the "
                "front: on it, nothing better is to be had without more milliseconds."))));
}

void ReportComposer::addArchitecture(const CatalogEntry& entry) {
  const double scale = ThemeManager::instance().textScale();
  const SearchSpace& space = session_->space();
  const int rows = std::max({entry.choice.arch.encoder_depth(), entry.choice.arch.decoder_depth(),
                             space.encoder_depths.empty() ? 1 : space.max_encoder_depth(),
                             space.decoder_depths.empty() ? 1 : space.max_decoder_depth()});
  const ArchLayout layout = layoutArchitecture(entry.choice.arch, space, QSizeF(760, 88 + 72 * rows) * scale, 0, scale);
  QStringList caption{entry.choice.name()};
  if (std::isfinite(entry.predicted_ms)) caption << predictedText(session_->bound(), entry.predicted_ms);
  if (std::isfinite(entry.measured_ms)) caption << tr("measured %1").arg(milliseconds(entry.measured_ms));
  if (std::isfinite(entry.bleu)) caption << bleu(entry.bleu);
  caption << entry.choice.detail.text() << tr("%1 M parameters").arg(millions(entry.params));
  if (const std::optional<LatencyParts> parts = session_->device()->parts(entry.choice))
    caption << tr("ms by layer: %1").arg(partsBasis(*parts));
  ArchEmphasis plain;
  plain.interactive = false;
  ReportPicture picture = reportPicture(layout.size, layout.size / scale, caption.join(", "), [&](QPainter& painter) {
    painter.fillRect(QRectF({}, layout.size), Theme::light().base);
    paintArchitecture(painter, layout, entry.choice.arch, space, layerMs(*session_, entry.choice), plain,
                      Theme::light());
  });
  picture.code = QString::fromStdString(to_text(entry.choice.arch));
  add(ReportBlock::of(std::move(picture)));
}

void ReportComposer::addTrainings() {
  add(ReportBlock::heading(tr("Trainings")));
  if (facts_.trainings.empty())
    return add(
        ReportBlock::paragraph(tr("No training run lies in this workspace's folder of runs. What the models' cards say "
                                  "of their training stands below.")));
  ReportTable table{
      {tr("Run"), tr("Of"), tr("Updates"), tr("Tokens per s"), tr("Last loss, bits"), tr("Seed")}, "wwnnnn", {}, false};
  for (const ReportFacts::Training& training : facts_.trainings) {
    const TrainRun& run = training.run;
    double rate = 0;
    for (const TrainStep& step : run.steps) rate += step.tokens_per_s / static_cast<double>(run.steps.size());
    table.rows << QStringList{
        name_of(run.folder),
        run.config.kind == TrainKind::super ? tr("SuperTransformer") : tr("SubTransformer"),
        tr("%1 of %2").arg(number(run.last_update()), number(std::int64_t{run.config.max_updates})),
        number(rate),
        run.validations.empty() ? QString::fromUtf8("–") : three_decimals(run.validations.back().loss_bits),
        number(static_cast<std::int64_t>(run.config.seed))};
  }
  add(ReportBlock::of(table));
}

void ReportComposer::addTraining(const ReportFacts::Training& training) {
  ReportChart chart;
  int series = 0;
  for (const std::string& name : validated_names(training.run)) {
    const std::vector<XY> curve = validation_curve(training.run, name);
    if (curve.empty()) continue;
    chart.lines.push_back({QString::fromStdString(name), curve, series, false});
    series = (series + 1) % 6;
  }
  if (chart.lines.empty()) return;
  chart.x_title = tr("updates");
  chart.y_title = tr("validation loss, bits per token");
  add(ReportBlock::of(
      chart_picture(chart, tr("Training run %1: validation losses by update.").arg(name_of(training.run.folder)))));
}

void ReportComposer::addSearches() {
  add(ReportBlock::heading(tr("Searches")));
  if (facts_.searches.empty())
    return add(ReportBlock::paragraph(tr("No finished search lies in this workspace's folder of runs.")));
  ReportTable table{{tr("Run"), tr("Kind"), tr("Budget, ms"), tr("Loss, bits"), tr("Predicted, ms"), tr("Measured, ms"),
                     tr("Best architecture")},
                    "wwnnnnc",
                    {},
                    false};
  for (const ReportFacts::Search& search : facts_.searches)
    table.rows << QStringList{name_of(search.folder),
                              search.pareto   ? tr("front")
                              : search.random ? tr("random search")
                                              : tr("evolution"),
                              search.budget_ms > 0 ? msNumber(search.budget_ms) : QString::fromUtf8("–"),
                              three_decimals(search.loss_bits),
                              msNumber(search.predicted_ms),
                              known(search.measured_ms, msNumber),
                              QString::fromStdString(to_text(search.best))};
  add(ReportBlock::of(table));
  const ReportFacts::Search& latest = facts_.searches.front();
  if (latest.best_by_generation.size() < 2) return;
  ReportChart chart;
  chart.size = {720, 240};
  chart.lines = {{tr("best"), latest.best_by_generation, 0, false},
                 {tr("median"), latest.median_by_generation, 2, false}};
  chart.x_title = tr("generation");
  chart.y_title = tr("proxy loss, bits per token");
  add(ReportBlock::of(
      chart_picture(chart, tr("The newest search, %1: proxy loss by generation.").arg(name_of(latest.folder)))));
}

void ReportComposer::addLatency() {
  add(ReportBlock::heading(tr("Latency")));
  if (!facts_.latency) return add(ReportBlock::paragraph(tr("No latency data lies beside the predictor.")));
  const ReportFacts::Latency& l = *facts_.latency;
  ReportTable table{{tr("What"), tr("Value")}, "ww", {}, false};
  table.rows << QStringList{tr("Data"),
                            tr("%1, %2 architectures").arg(name_of(l.file), number(static_cast<std::int64_t>(l.rows)))};
  if (!l.device.processor.empty())
    table.rows << QStringList{tr("Processor"), processorText(l.device)}
               << QStringList{tr("Engine"), QString::fromStdString(l.device.engine)}
               << QStringList{tr("Date"), QString::fromStdString(l.device.date)};
  if (l.source_tokens > 0)
    table.rows << QStringList{
        tr("Sentence"),
        tr("%1 source tokens, %2 target tokens, beam %3").arg(l.source_tokens).arg(l.target_tokens).arg(l.beam)};
  const auto errors = [](const PredictorErrors& e) {
    return tr("mean error %1 %, RMSE %2, Kendall's tau %3 (%4 rows)")
        .arg(number(100 * e.mape, 1), milliseconds(e.rmse_ms), number(e.kendall_tau, 3), number(e.rows));
  };
  if (const LatencyPredictor* predictor = session_->device()->predictor())
    table.rows << QStringList{tr("Predictor"),
                              predictorLines(predictor->info(), session_->device()->predictorFile()).join("; ")};
  if (const LatencyPredictor* predictor = session_->device()->predictor();
      predictor && predictor->info().held_out.rows > 0)
    table.rows << QStringList{tr("Predictor, rows held out"), errors(predictor->info().held_out)};
  if (l.errors) table.rows << QStringList{tr("Predictor, every row"), errors(*l.errors)};
  table.rows << QStringList{tr("Audit"), l.audit.blocks.empty() ? tr("too few rows to tell drift from noise")
                                         : l.audit.clean()
                                             ? tr("no drift: the machine kept its pace")
                                             : tr("drift: %1 of %2 rows were measured while the machine was slow")
                                                   .arg(number(static_cast<std::int64_t>(l.audit.slow_rows)),
                                                        number(static_cast<std::int64_t>(l.audit.rows)))};
  add(ReportBlock::of(table));
  for (const DriftBlock& block : l.audit.slow)
    add(ReportBlock::note(tr("Rows %1 to %2 took %3 times as long as their architectures take in most of the data.")
                              .arg(number(static_cast<std::int64_t>(block.first_row)),
                                   number(static_cast<std::int64_t>(block.last_row)), number(block.total_ratio, 2))));
  if (l.points.size() < 2) return;
  ReportChart chart;
  chart.size = {420, 400};
  chart.diagonal = true;
  chart.lines = {{tr("architectures"), l.points, 0, true}};
  chart.x_title = tr("measured latency, ms");
  chart.y_title = tr("predicted latency, ms");
  add(ReportBlock::of(chart_picture(chart, tr("Predicted against measured latency; on the line both are equal."))));
}

void ReportComposer::addCosts() {
  add(ReportBlock::heading(tr("Costs")));
  ReportTable table{
      {tr("Run"), tr("Began"), tr("Time"), tr("Energy"), tr("Source"), tr("CO₂"), tr("Money")}, "wwnnwnn", {}, true};
  std::vector<RunCost> all;
  const auto row = [&](const std::string& path, const std::vector<RunCost>& costs) {
    for (const RunCost& cost : costs) {
      all.push_back(cost);
      table.rows << QStringList{name_of(path),
                                QString::fromStdString(cost.started.substr(0, 10)),
                                duration(cost.seconds),
                                energy(cost.energy_wh),
                                QString::fromStdString(cost.source_text()),
                                grams(cost.co2_g()),
                                money(cost.money(), cost.factors.currency)};
    }
  };
  for (const ReportFacts::Training& training : facts_.trainings) row(training.run.folder, training.costs);
  for (const ReportFacts::Search& search : facts_.searches) row(search.folder, search.costs);
  if (facts_.latency) row(facts_.latency->file, facts_.latency->costs);
  if (all.empty()) {
    add(ReportBlock::paragraph(tr("No run of this workspace has recorded its cost.")));
  } else {
    const CostTotal total = total_of(all);
    QStringList amounts;
    for (const Money& one : total.money) amounts << money(one.amount, one.currency);
    table.rows << QStringList{
        tr("Together"),
        {},
        duration(total.seconds),
        energy(total.energy_wh),
        total.estimated_wh > 0 ? tr("%1 of it estimated").arg(energy(total.estimated_wh)) : QString("RAPL"),
        grams(total.co2_g),
        amounts.join(" + ")};
    add(ReportBlock::of(table));
    std::set<QString> factors;
    for (const RunCost& cost : all) {
      const CostFactors& f = cost.factors;
      factors.insert(tr("%1 g of CO₂ per kWh (%2), %3 %4 per kWh, %5 %4 per hour")
                         .arg(QLocale().toString(f.co2_g_per_kwh), QString::fromStdString(f.co2_name),
                              QLocale().toString(f.price_per_kwh), QString::fromStdString(f.currency),
                              QLocale().toString(f.price_per_hour)));
    }
    QStringList sentences;
    for (const QString& factor : factors) sentences << tr("Factors: %1.").arg(factor);
    sentences << tr(
        "RAPL counts processor and memory; an estimate is assumed watts of the whole machine times the time.");
    add(ReportBlock::note(sentences.join(' ')));
  }
  add(ReportBlock::paragraph(tr("What the paper and its slides report for one search:")));
  ReportTable paper{{tr("Search by"), tr("GPU hours"), tr("Money"), tr("CO₂")}, "wnnn", {}, false};
  for (const PublishedSearchCost& one : published_search_costs())
    paper.rows << QStringList{
        QString::fromStdString(one.name), number(one.gpu_hours), number(one.dollars) + " USD",
        tr("%1 lb (%2 kg)").arg(number(one.co2_pounds), number(one.co2_pounds * grams_per_pound / 1000))};
  add(ReportBlock::of(paper));
  add(
      ReportBlock::note(tr("The paper counts rented graphics cards on WMT data, the runs above this machine and this "
                           "workspace: they show orders of "
                           "magnitude, not a race.")));
}

void ReportComposer::addProvenance() {
  add(ReportBlock::heading(tr("Where it comes from")));
  const Workspace& w = *session_->workspace();
  ReportTable table{{tr("Model"), tr("What"), tr("Value")}, "www", {}, false};
  const auto rows = [&](const ModelInfo& model) {
    const QString name = QString::fromStdString(model.name);
    table.rows << QStringList{name, tr("Weights"), weightsSentence(model.origin, QString::fromStdString(model.parent))};
    if (!model.description.empty())
      table.rows << QStringList{{}, tr("Description"), QString::fromStdString(model.description)};
    table.rows << QStringList{
        {}, tr("Licence"), model.licence.empty() ? tr("not stated") : QString::fromStdString(model.licence)};
    for (const auto& [key, value] : model.facts)
      table.rows << QStringList{{}, QString::fromStdString(key), QString::fromStdString(value)};
    // Of the parent, and said so: none of it is this model's own.
    const QString parent = model.parent.empty() ? tr("its parent") : QString::fromStdString(model.parent);
    for (const auto& [key, value] : model.parent_facts)
      table.rows << QStringList{
          {}, tr("%1 (of %2)").arg(QString::fromStdString(key), parent), QString::fromStdString(value)};
  };
  if (w.super) rows(*w.super);
  for (const ModelInfo& model : w.models) rows(model);
  if (!table.rows.isEmpty()) add(ReportBlock::of(table));
  add(ReportBlock::note(
      tr("HAT Studio is free software under the GNU General Public License, version 3 or later. Hardware-Aware "
         "Transformers: Wang "
         "et al., ACL 2020; its published numbers are facts from the paper, its slides and its table of models.")));
  for (const Message& problem : facts_.problems) add(ReportBlock::note(tr("Left out: %1").arg(words(problem))));
}

}  // namespace hat::ui
