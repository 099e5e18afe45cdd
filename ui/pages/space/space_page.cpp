// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/io/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/space/depth_legend.h"
#include "ui/pages/space/space_choices.h"
#include "ui/pages/space/space_job.h"
#include "ui/pages/space/space_words.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr int depth_levels = 6;
constexpr std::size_t most_cost_rows = 10;

}  // namespace

SpacePage::SpacePage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = new PageHeader;
  presets_ = new QComboBox;
  presets_->setObjectName("presets");
  presets_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  header_->addLeading(presets_);
  undo_ = iconButton("undo", {});
  redo_ = iconButton("redo", {});
  again_ = new QPushButton;
  again_->setObjectName("sampleAgain");
  search_ = makeDefault(new QPushButton(icon("search", Tint::onaccent), {}));
  search_->setObjectName("searchSpace");
  header_->addAction(undo_);
  header_->addAction(redo_);
  header_->addSeparator();
  header_->addAction(again_);
  header_->addAction(search_);

  choices_ = new SpaceChoices;
  choices_->setFixedWidth(scaled(352));
  plot_head_ = new SectionHead;
  remark_ = new RoleLabel(Role::small, 2);
  remark_->setElided(true);
  x_ = new QComboBox;
  x_->setObjectName("xAxis");
  x_->addItem(QString(), "flops");
  x_->addItem(QString(), "params");
  y_ = new QComboBox;
  y_->setObjectName("yAxis");
  y_->addItem(QString(), "ms");
  y_->addItem(QString(), "params");
  y_->addItem(QString(), "flops");
  plot_ = new ScatterPlot;
  plot_->setObjectName("cloud");
  plot_->setMostTicks(7, 5);
  std::vector<PointStyle> styles;
  // One tint a depth; then the same, larger, for the pair of equal FLOPs.
  for (int level = 0; level < depth_levels; ++level)
    styles.push_back({static_cast<Ink>(level), Marker::disc, 1.75, false});
  for (int level = 0; level < depth_levels; ++level)
    styles.push_back({static_cast<Ink>(level), Marker::disc, 4.5, true});
  plot_->setStyles(styles);
  plot_->setTip(
      [this](int index) {
        const SpacePoint& point = sample_.points.at(static_cast<std::size_t>(index));
        PointTip tip;
        tip.arch = &point.arch;
        if (std::isfinite(point.ms)) tip.lines << milliseconds(point.ms);
        tip.lines << tr("%1 G FLOPs").arg(number(point.flops, 2)) << tr("%1 M parameters").arg(number(point.params, 2));
        return tip;
      },
      &whole_);
  plot_->setCsv([this] { return samplesCsv(sample_, devices_.value(0)); });
  legend_ = new DepthLegend;
  cost_head_ = new SectionHead;
  costs_ = new CostView;
  costs_->setObjectName("costs");

  auto* right = new QVBoxLayout;
  right->setContentsMargins(16, 0, 16, 8);
  right->setSpacing(2);
  auto* head_row = new QHBoxLayout;
  head_row->addWidget(plot_head_, 1);
  head_row->addWidget(x_);
  head_row->addWidget(y_);
  auto* plot_row = new QHBoxLayout;
  plot_row->setSpacing(4);
  plot_row->addWidget(plot_, 1);
  plot_row->addWidget(legend_, 0, Qt::AlignTop);
  right->addLayout(head_row);
  right->addWidget(remark_);
  right->addLayout(plot_row, 6);
  right->addSpacing(6);
  right->addWidget(new Hairline);
  right->addSpacing(6);
  right->addWidget(cost_head_);
  right->addWidget(costs_, 5);
  auto* shown = new QWidget;
  auto* columns = new QHBoxLayout(shown);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(choices_);
  columns->addWidget(new Hairline(Qt::Vertical));
  columns->addLayout(right, 1);
  empty_ = new EmptyState;
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(shown);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(stack_, 1);

  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* part = new QVBoxLayout(inspector_);
  part->setContentsMargins(0, 0, 0, 0);
  part->setSpacing(4);
  cost_part_ = new QWidget;
  auto* cost_column = new QVBoxLayout(cost_part_);
  cost_column->setContentsMargins(0, 0, 0, 8);
  cost_column->setSpacing(4);
  cost_part_head_ = new SectionHead;
  cost_text_ = new RoleLabel(Role::small, 2);
  cost_text_->setWordWrap(true);
  cost_facts_ = new FactList;
  for (QWidget* widget : std::initializer_list<QWidget*>{cost_part_head_, cost_text_, cost_facts_})
    cost_column->addWidget(widget);
  cost_part_->hide();
  reach_head_ = new SectionHead;
  reach_ = new FactList;
  fits_head_ = new SectionHead;
  fits_ = new RoleLabel(Role::small, 2);
  fits_->setWordWrap(true);
  looking_head_ = new SectionHead;
  looking_ = new RoleLabel(Role::small, 2);
  looking_->setWordWrap(true);
  train_ = new QPushButton;
  train_->setObjectName("trainDesign");
  part->addWidget(cost_part_);
  part->addWidget(reach_head_);
  part->addWidget(reach_);
  for (const auto& [head, text] : {std::pair(fits_head_, fits_), std::pair(looking_head_, looking_)}) {
    part->addSpacing(6);
    part->addWidget(new Hairline);
    part->addSpacing(6);
    part->addWidget(head);
    part->addWidget(text);
    if (text == fits_) part->addWidget(train_, 0, Qt::AlignLeft);
  }

  timer_.setSingleShot(true);
  timer_.setInterval(100);
  connect(&timer_, &QTimer::timeout, this, &SpacePage::draw);
  connect(empty_, &EmptyState::activated, this, [this] { emit this->session()->requests()->page("pareto"); });
  connect(choices_, &SpaceChoices::hint, this, &Page::hint);
  connect(choices_, &SpaceChoices::toggled, this, [this](Gene gene, int value) {
    if (const auto changed = with_toggled(space_, gene, value)) edit(*changed, tr("change a choice"));
  });
  connect(choices_, &SpaceChoices::anySourcesWanted, this, [this](bool any) {
    SearchSpace changed = space_;
    changed.any_sources = any;
    // A space of "any" names no rules: those of the space it is part of, else HAT's.
    if (!any && changed.sources.empty()) changed.sources = whole_.sources;
    if (!any && changed.sources.empty()) changed.sources = {{1, {}}, {2, {}}, {3, {}}};
    edit(changed, tr("change the subsets"));
  });
  connect(undo_, &QPushButton::clicked, undoStack(), &QUndoStack::undo);
  connect(redo_, &QPushButton::clicked, undoStack(), &QUndoStack::redo);
  connect(undoStack(), &QUndoStack::indexChanged, this, &SpacePage::refreshHeader);
  remember(x_);
  remember(y_);
  remember(plot_);
  connect(again_, &QPushButton::clicked, this, [this] {
    ++seed_;
    draw();
  });
  connect(presets_, &QComboBox::activated, this,
          [this](int index) { showPreset(presets_->itemData(index).toString()); });
  connect(train_, &QPushButton::clicked, this, [this] {
    emit this->session()->requests()->training();
    emit this->session()->requests()->page("train");
  });
  connect(search_, &QPushButton::clicked, this, [this] { emit this->session()->requests()->page("search"); });
  for (QComboBox* box : {x_, y_}) connect(box, &QComboBox::currentIndexChanged, this, &SpacePage::showSample);
  connect(plot_, &ScatterPlot::pointActivated, this, [this](const QString& id) {
    for (const SpacePoint& point : sample_.points)
      if (QString::fromStdString(id_of(point.arch)) == id)
        return this->session()->selection()->setCurrent(
            Choice{point.arch, {}, [] { return tr("sampled from the space"); }, {}, {}, {}, spaceOf(point.arch)});
  });
  connect(plot_, &ScatterPlot::pointHovered, this, [this](const QString& id) {
    std::optional<Choice> hovered;
    for (const SpacePoint& point : sample_.points)
      if (!id.isEmpty() && QString::fromStdString(id_of(point.arch)) == id)
        hovered = Choice{point.arch, {}, {}, {}, {}, {}, spaceOf(point.arch)};
    this->session()->selection()->setHovered(std::move(hovered));
  });
  connect(costs_, &CostView::rowActivated, this, &SpacePage::showCost);
  connect(session, &Session::workspaceChanged, this, &SpacePage::reload);
  connect(session->device(), &DeviceState::predictorChanged, this, [this] { timer_.start(); });
  connect(session->device(), &DeviceState::offersChanged, this, [this] { timer_.start(); });
  connect(session->requests(), &Requests::space, this, [this](const SearchSpace& space, const QString& name) {
    push({QString(), space}, tr("import %1").arg(name));
  });
  connect(session->budget(), &Budget::changed, this, &SpacePage::showFacts);
  connect(session->selection(), &Selection::currentChanged, this, [this] {
    const Selection* selection = this->session()->selection();
    plot_->setSelected(selection->hasCurrent() ? QString::fromStdString(id_of(selection->current().arch)) : QString());
  });
  undoStack()->setReader(id(), [this](const QJsonObject& step, const QString& text) { return stepFrom(step, text); });
  retranslate();
  reload();
}

void SpacePage::reload() {
  const SearchSpace& whole = session()->space();
  stack_->setCurrentIndex(whole.encoder_dims.empty() ? 0 : 1);
  for (QWidget* widget : std::initializer_list<QWidget*>{presets_, undo_, redo_, again_, search_})
    widget->setVisible(!whole.encoder_dims.empty());
  if (whole.encoder_dims.empty()) {
    workspace_space_ = whole_ = space_ = whole;
    sample_ = {};
    return refreshHeader();
  }
  if (whole == workspace_space_)
    return session()->setDesign(space_);  // another model of the same workspace: edits stay
  workspace_space_ = whole;
  apply({QString(), whole});
}

void SpacePage::refreshHeader() {
  header_->setTitle(title());
  undo_->setEnabled(undoStack()->canUndo());
  redo_->setEnabled(undoStack()->canRedo());
  if (whole_.encoder_dims.empty()) {
    header_->setTag({}, {});
    header_->setSubtitle({});
    return;
  }
  const int changes = differences(space_, whole_);
  const Workspace* workspace = session()->workspace();
  search_->setEnabled(!workspace || !workspace->super || isSearchable());
  search_->setToolTip(
      search_->isEnabled()
          ? QString()
          : tr("The SuperTransformer does not hold all of this space. The Inspector says what is missing."));
  header_->setTag("edited", changes == 0 ? QString() : changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes));
  header_->setSubtitle(changes == 0 && preset_.isEmpty() && workspace && workspace->super
                           ? tr("all that the SuperTransformer contains")
                           : QString());
}

void SpacePage::draw() {
  if (whole_.encoder_dims.empty()) return;
  ++pending_;
  drawSpace(*session(), this, space_, seed_, [this](JobOutcome<DrawnSpace> outcome) {
    --pending_;
    if (outcome.index() == 2) emit hint(words(std::get<2>(outcome)));
    if (outcome.index() != 0) return;
    sample_ = std::move(std::get<0>(outcome).sample);
    devices_ = std::get<0>(outcome).devices;
    device_series_ = std::get<0>(outcome).series;
    showSample();
  });
}

double SpacePage::valueOf(const SpacePoint& point, const QString& axis) const {
  return axis == "flops" ? point.flops : axis == "params" ? point.params : point.ms;
}

std::shared_ptr<const SearchSpace> SpacePage::spaceOf(const Architecture& arch) const {
  return session()->space().has_weights_for(arch) ? nullptr : std::make_shared<const SearchSpace>(whole_);
}

QString SpacePage::axisTitle(const QString& axis) const {
  return axis == "flops"    ? tr("FLOPs, G")
         : axis == "params" ? tr("parameters without embeddings, M")
         : devices_.empty() || devices_.front() == session()->device()->name()
             ? tr("predicted latency, ms")
             : tr("predicted latency on %1, ms").arg(besideOneAnother(devices_).front());
}

void SpacePage::showSample() {
  const QString x = x_->currentData().toString(), y = y_->currentData().toString();
  const std::vector<int> depths = choices_of(space_, Gene::decoder_depth);
  std::vector<ScatterPoint> points;
  Range across{INFINITY, -INFINITY}, up{INFINITY, -INFINITY};
  for (const SpacePoint& point : sample_.points) {
    const XY at{valueOf(point, x), valueOf(point, y)};
    const auto depth = std::lower_bound(depths.begin(), depths.end(), point.arch.decoder_depth());
    points.push_back({at, DepthLegend::level(static_cast<int>(depth - depths.begin()), static_cast<int>(depths.size())),
                      QString::fromStdString(id_of(point.arch))});
    if (!std::isfinite(at.x) || !std::isfinite(at.y)) continue;
    across = {std::min(across.lower, at.x), std::max(across.upper, at.x)};
    up = {std::min(up.lower, at.y), std::max(up.upper, at.y)};
  }
  const bool any = across.lower <= across.upper;
  plot_->setEmptyText(any || sample_.points.empty() ? QString()
                      : session()->device()->predictor()
                          ? tr("No device here was measured on such architectures, so nothing predicts their "
                               "milliseconds. Choose other axes, or import measurements of them.")
                          : tr("No device has been measured, so nothing predicts milliseconds yet. Choose other axes, "
                               "or measure this machine."));
  if (any)
    plot_->setHome(round_range(across.lower, across.upper, 7),
                   round_range(std::min(up.lower, 0.5 * up.upper), 1.05 * up.upper, 5));
  plot_->setTitles(axisTitle(x), axisTitle(y));
  legend_->setDepths(depths);
  std::vector<ScatterLine> lines;
  std::vector<ScatterBand> bands;
  std::vector<ScatterLabel> labels;
  const bool by_cost = x == "flops" && y == "ms";
  const std::optional<EqualFlops> pair = by_cost ? equal_flops(sample_.points) : std::nullopt;
  if (pair) {
    const SpacePoint &fast = sample_.points[pair->fast], &slow = sample_.points[pair->slow];
    const auto layers = [](const SpacePoint& point) {
      const int depth = point.arch.decoder_depth();
      return depth == 1 ? tr("%1, 1 decoder layer").arg(milliseconds(point.ms))
                        : tr("%1, %2 decoder layers").arg(milliseconds(point.ms)).arg(depth);
    };
    lines.push_back({{{fast.flops, fast.ms}, {slow.flops, slow.ms}}, -1});
    const double half = 0.01 * pair->flops;
    bands.push_back({{{pair->flops - half, -1e6},
                      {pair->flops - half, 1e6},
                      {pair->flops + half, 1e6},
                      {pair->flops + half, -1e6}}});
    for (const std::size_t end : {pair->fast, pair->slow}) points[end].style += depth_levels;
    labels.push_back({{slow.flops, slow.ms}, layers(slow), {}, false});
    labels.push_back({{fast.flops, fast.ms}, layers(fast), {}, true});
    remark_->setText(tr("At %1 G FLOPs the slowest model takes %2 times as long as the fastest.")
                         .arg(number(pair->flops, 2), number(slow.ms / fast.ms, 1)));
  } else {
    remark_->setText({});
  }
  plot_head_->setTitle(by_cost ? tr("Equal FLOPs, different milliseconds")
                               : tr("%1 samples").arg(number(static_cast<std::int64_t>(sample_.points.size()))));
  plot_->setBands(std::move(bands));
  plot_->setLines(std::move(lines));
  plot_->setPoints(std::move(points));
  plot_->setLabels(std::move(labels));

  // The costs: one row a step, as many as there is room for, the dearest of each gene first.
  std::vector<CostView::Row> rows;
  if (!sample_.costs.empty())
    for (std::size_t i = 0; i < sample_.costs.front().size(); ++i) {
      CostView::Row row{costLabel(sample_.costs.front()[i]), {}};
      for (const auto& device : sample_.costs) {
        row.shares.push_back(device[i].share);
        row.ms.push_back(device[i].ms);
      }
      row.flops_share = sample_.costs.front()[i].flops_share;
      rows.push_back(std::move(row));
    }
  const auto weight = [](const CostView::Row& row) {
    double most = 0;
    for (const double share : row.shares) most = std::max(most, std::abs(share));
    return most;
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
  if (rows.size() > most_cost_rows) rows.resize(most_cost_rows);
  costs_->setEmptyText(session()->device()->predictor()
                           ? tr("What a choice costs is known once a device has been measured on such architectures.")
                           : tr("What a choice costs is known once a device has been measured."));
  costs_->set(besideOneAnother(devices_), device_series_, std::move(rows));
  cost_head_->setRemark(devices_.size() == 1 ? devices_.front() : QString());
  showCost(costs_->selected());
  showFacts();
}

void SpacePage::showFacts() {
  if (whole_.encoder_dims.empty()) return;
  reach_->setFacts(reachFacts(sample_, session()->budget()->ms()));
}

void SpacePage::showCost(int row) {
  costs_->setSelected(row);
  cost_part_->setVisible(row >= 0 && row < static_cast<int>(costs_->rows().size()));
  if (cost_part_->isHidden()) return;
  const QString label = costs_->rows()[static_cast<std::size_t>(row)].label;
  cost_part_head_->setTitle(label);
  cost_text_->setText(tr("Mean change over samples that differ in nothing else."));
  cost_facts_->setFacts(costFacts(sample_, devices_, label));
}

void SpacePage::retranslate() {
  for (auto [button, text] : {std::pair(undo_, tr("Undo")), std::pair(redo_, tr("Redo"))}) {
    button->setToolTip(text);
    button->setAccessibleName(text);
  }
  presets_->setAccessibleName(tr("Search space"));
  again_->setText(tr("Sample again"));
  search_->setText(tr("Search this space"));
  train_->setText(tr("Train on this space…"));
  empty_->set(tr("No search space yet"),
              tr("A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one "
                 "of your own."),
              {});
  const QSignalBlocker quiet_x(x_), quiet_y(y_);
  x_->setItemText(0, tr("x  FLOPs"));
  x_->setItemText(1, tr("x  Parameters"));
  y_->setItemText(0, tr("y  Latency"));
  y_->setItemText(1, tr("y  Parameters"));
  y_->setItemText(2, tr("y  FLOPs"));
  x_->setAccessibleName(tr("Horizontal axis"));
  y_->setAccessibleName(tr("Vertical axis"));
  plot_->setAccessibleName(tr("Cloud of sampled architectures"));
  cost_head_->setTitle(tr("What each choice costs"));
  costs_->setAccessibleName(tr("What each choice costs"));
  reach_head_->setTitle(tr("Reach of this space"));
  looking_head_->setTitle(tr("What am I looking at?"));
  looking_->setText(
      tr("Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. "
         "They lie on one shelf for each number of "
         "decoder layers instead, because the decoder runs once for every word."));
  choices_->retranslate();
  fillPresets();
  refreshHeader();
  showFit();
  showSample();
}

void SpacePage::restyle() {
  choices_->setFixedWidth(scaled(352));
  choices_->retranslate();
}

}  // namespace hat::ui
