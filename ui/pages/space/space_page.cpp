// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

#include "domain/io/atomic_file.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/space/depth_legend.h"
#include "ui/pages/space/space_choices.h"
#include "ui/pages/space/space_cloud.h"
#include "ui/pages/space/space_fit.h"
#include "ui/pages/space/space_inspector.h"
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

constexpr int depth_levels = SpaceCloud::depth_levels;
constexpr std::size_t most_cost_rows = 10;

}  // namespace

SpacePage::SpacePage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = bindText(new PageHeader, [this] { return title(); });
  presets_ = bindName(new QComboBox, [] { return tr("Search space"); });
  presets_->setObjectName("presets");
  presets_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  header_->addLeading(presets_);
  header_->addAction(undo_ = iconButton("undo", [] { return tr("Undo"); }));
  header_->addAction(redo_ = iconButton("redo", [] { return tr("Redo"); }));
  header_->addSeparator();
  again_ = header_->addButton("sampleAgain", [] { return tr("Sample again"); });
  search_ = makeDefault(header_->addButton(
      "searchSpace", [] { return tr("Search this space"); }, icon("search", Tint::onaccent)));
  choices_ = new SpaceChoices;
  whenScaled(choices_, [this] { choices_->setFixedWidth(scaled(352)); });
  cloud_ = new SpaceCloud;
  plot_ = cloud_->plot;
  costs_ = cloud_->costs;
  auto* shown = new QWidget;
  auto* columns = new QHBoxLayout(shown);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(choices_);
  columns->addWidget(new Hairline(Qt::Vertical));
  columns->addWidget(cloud_, 1);
  empty_ = new EmptyState;
  bindTexts(empty_, [this] {
    empty_->set(tr("No search space yet"),
                tr("A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one "
                   "of your own."),
                {});
  });
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(shown);
  setFrame(header_, stack_);
  inspector_ = new SpaceInspector(this);
  plot_->setTip([this](int index) { return tipOf(sample_.points.at(static_cast<std::size_t>(index))); }, &whole_);
  plot_->setCsv([this] { return samplesCsv(sample_, devices_.value(0)); });
  timer_.setSingleShot(true);
  timer_.setInterval(100);
  remember(cloud_->x);
  remember(cloud_->y);
  remember(plot_);
  undoStack()->setReader(id(), [this](const QJsonObject& step, const QString& text) { return stepFrom(step, text); });
  connectParts();
  retranslate();
  reload();
}

void SpacePage::connectParts() {
  connect(&timer_, &QTimer::timeout, this, &SpacePage::draw);
  connect(empty_, &EmptyState::activated, this, [this] { emit session()->requests()->page("pareto"); });
  connect(choices_, &SpaceChoices::hint, this, &Page::hint);
  connect(choices_, &SpaceChoices::toggled, this, [this](Gene gene, int value) {
    if (const auto changed = with_toggled(space_, gene, value)) edit(*changed, tr("change a choice"));
  });
  connect(choices_, &SpaceChoices::anySourcesWanted, this, &SpacePage::setAnySources);
  connect(undo_, &QPushButton::clicked, undoStack(), &QUndoStack::undo);
  connect(redo_, &QPushButton::clicked, undoStack(), &QUndoStack::redo);
  connect(undoStack(), &QUndoStack::indexChanged, this, &SpacePage::refreshHeader);
  connect(again_, &QPushButton::clicked, this, [this] {
    ++seed_;
    draw();
  });
  connect(presets_, &QComboBox::activated, this,
          [this](int index) { showPreset(presets_->itemData(index).toString()); });
  connect(inspector_->train, &QPushButton::clicked, this, [this] {
    emit session()->requests()->training();
    emit session()->requests()->page("train");
  });
  connect(search_, &QPushButton::clicked, this, [this] { emit session()->requests()->page("search"); });
  for (QComboBox* box : {cloud_->x, cloud_->y})
    connect(box, &QComboBox::currentIndexChanged, this, &SpacePage::showSample);
  connect(plot_, &ScatterPlot::pointActivated, this, &SpacePage::select);
  connect(plot_, &ScatterPlot::pointHovered, this, &SpacePage::hover);
  connect(costs_, &CostView::rowActivated, this, &SpacePage::showCost);
  connect(session(), &Session::workspaceChanged, this, &SpacePage::reload);
  connect(session()->requests(), &Requests::space, this, [this](const SearchSpace& space, const QString& name) {
    push({QString(), space}, tr("import %1").arg(name));
  });
  whenSeen([this] { timer_.start(); })
      ->on(session()->device(), &DeviceState::predictorChanged)
      ->on(session()->device(), &DeviceState::offersChanged);
  whenSeen([this] { showFacts(); })->on(session()->budget(), &Budget::changed);
  whenSeen([this] {
    const Selection* selection = session()->selection();
    plot_->setSelected(selection->hasCurrent() ? QString::fromStdString(id_of(selection->current().arch)) : QString());
  })->on(session()->selection(), &Selection::currentChanged);
}

QWidget* SpacePage::inspector() { return inspector_; }

void SpacePage::setAnySources(bool any) {
  SearchSpace changed = space_;
  changed.any_sources = any;
  // A space of "any" names no rules: those of the space it is part of, else HAT's.
  if (!any && changed.sources.empty()) changed.sources = whole_.sources;
  if (!any && changed.sources.empty()) changed.sources = {{1, {}}, {2, {}}, {3, {}}};
  edit(changed, tr("change the subsets"));
}

const SpacePoint* SpacePage::pointOf(const QString& id) const {
  const auto found = std::ranges::find_if(
      sample_.points, [&](const SpacePoint& point) { return QString::fromStdString(id_of(point.arch)) == id; });
  return id.isEmpty() || found == sample_.points.end() ? nullptr : &*found;
}

void SpacePage::select(const QString& id) {
  if (const SpacePoint* point = pointOf(id))
    session()->selection()->setCurrent(ArchitectureEntry{
        point->arch, {}, [] { return tr("sampled from the space"); }, {}, {}, {}, spaceOf(point->arch)});
}

void SpacePage::hover(const QString& id) {
  const SpacePoint* point = pointOf(id);
  session()->selection()->setHovered(
      point ? std::optional(ArchitectureEntry{point->arch, {}, {}, {}, {}, {}, spaceOf(point->arch)}) : std::nullopt);
}

PointTip SpacePage::tipOf(const SpacePoint& point) const {
  PointTip tip;
  tip.arch = &point.arch;
  if (std::isfinite(point.ms)) tip.lines << milliseconds(point.ms);
  tip.lines << tr("%1 G FLOPs").arg(number(point.flops, 2)) << tr("%1 M parameters").arg(number(point.params, 2));
  return tip;
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
  undo_->setEnabled(undoStack()->canUndo());
  redo_->setEnabled(undoStack()->canRedo());
  if (whole_.encoder_dims.empty()) {
    header_->setTag({}, {});
    header_->setSubtitle({});
    return;
  }
  const int changes = differences(space_, whole_);
  const Workspace* workspace = session()->workspace();
  search_->setEnabled(!workspace || !workspace->super || isSearchable(*session(), space_));
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
             : tr("predicted latency on %1, ms").arg(shortDeviceTitles(devices_).front());
}

void SpacePage::showSample() {
  const QString x = cloud_->x->currentData().toString(), y = cloud_->y->currentData().toString();
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
  cloud_->legend->setDepths(depths);
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
    cloud_->remark->setText(tr("At %1 G FLOPs the slowest model takes %2 times as long as the fastest.")
                                .arg(number(pair->flops, 2), number(slow.ms / fast.ms, 1)));
  } else {
    cloud_->remark->setText({});
  }
  cloud_->head->setTitle(by_cost ? tr("Equal FLOPs, different milliseconds")
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
  costs_->set(shortDeviceTitles(devices_), device_series_, std::move(rows));
  cloud_->cost_head->setRemark(devices_.size() == 1 ? devices_.front() : QString());
  showCost(costs_->selected());
  showFacts();
}

void SpacePage::showFacts() {
  if (whole_.encoder_dims.empty()) return;
  inspector_->setReach(reachFacts(sample_, session()->budget()->ms(), session()->bound()));
}

void SpacePage::showCost(int row) {
  costs_->setSelected(row);
  const bool any = row >= 0 && row < static_cast<int>(costs_->rows().size());
  const QString label = any ? costs_->rows()[static_cast<std::size_t>(row)].label : QString();
  inspector_->setCost(label, any ? costFacts(sample_, devices_, label) : QList<FactList::Fact>());
}

QString SpacePage::presetTitle(const QString& preset) {
  if (preset == "wmt14") return tr("HAT's WMT space");
  if (preset == "iwslt14") return tr("HAT's IWSLT space");
  if (preset == "sample") return tr("The sample's space");
  return preset.isEmpty() ? tr("This workspace's space") : preset;
}

void SpacePage::fillPresets() {
  const QSignalBlocker quiet(presets_);
  presets_->clear();
  presets_->addItem(presetTitle({}), QString());
  for (const std::string& name : preset_names())
    if (!same_choices(preset_space(name), workspace_space_) || preset_space(name).qkv_dim != workspace_space_.qkv_dim)
      presets_->addItem(presetTitle(QString::fromStdString(name)), QString::fromStdString(name));
  presets_->setCurrentIndex(std::max(0, presets_->findData(preset_)));
}

void SpacePage::showPreset(const QString& name) {
  push({name, offeredSpace(name, session()->space())}, tr("show %1").arg(presetTitle(name)));
}

void SpacePage::edit(const SearchSpace& space, const QString& what) { push({preset_, space}, what); }

void SpacePage::push(const ShownSpace& next, const QString& what) {
  const ShownSpace now{preset_, space_};
  if (!(next == now)) undoStack()->push(step(now, next, what).release());
}

void SpacePage::apply(const ShownSpace& shown) {
  preset_ = shown.preset;
  whole_ = offeredSpace(preset_, session()->space());
  space_ = shown.space;
  // A run that is made from it says that it is not all of the space it is named after.
  space_.name = same_choices(space_, whole_) ? whole_.name : whole_.name + "-edited";
  session()->setDesign(space_ == session()->space() ? session()->space() : space_);
  choices_->setWhole(whole_, session()->space());
  choices_->show(space_);
  fillPresets();
  refreshHeader();
  showFit();
  showFacts();
  timer_.start();
}

std::unique_ptr<History::Step> SpacePage::step(const ShownSpace& before, const ShownSpace& after, const QString& what) {
  return std::make_unique<SpaceStep>(undoStack(), id(), before, after, what,
                                     [this](const ShownSpace& shown) { apply(shown); });
}

void SpacePage::showFit() {
  if (whole_.encoder_dims.empty()) return;
  const SpaceFit fit = fitOf(*session(), space_);
  inspector_->fits_head->setTitle(fit.title);
  inspector_->fits->setInk(fit.is_warning ? "warn" : "2");
  inspector_->fits->setText(fit.sentence);
  inspector_->train->setVisible(fit.wants_training);
}

std::unique_ptr<History::Step> SpacePage::stepFrom(const QJsonObject& step, const QString& text) {
  const auto before = shownSpaceFrom(step["before"].toObject()), after = shownSpaceFrom(step["after"].toObject());
  if (!before || !after) return nullptr;
  return this->step(*before, *after, text);
}

QJsonObject SpacePage::viewState() const {
  QJsonObject state = Page::viewState();
  if (!preset_.isEmpty() || !(space_ == workspace_space_)) {
    state["shown"] = toJson(ShownSpace{preset_, space_});
    state["of"] = QString::fromStdString(space_to_yaml(workspace_space_));
  }
  return state;
}

void SpacePage::setViewState(const QJsonObject& state) {
  Page::setViewState(state);
  // Of another space nothing fits here.
  if (state["of"].toString().toStdString() != space_to_yaml(workspace_space_)) return;
  if (const auto shown = shownSpaceFrom(state["shown"].toObject())) apply(*shown);
}

void SpacePage::exportTo(const QString& kind, const QString& file) {
  if (kind == "yaml") return write_atomically(file.toStdString(), space_to_yaml(space_));
  Page::exportTo(kind, file);
}

QList<Exportable*> SpacePage::exportViews() const { return {plot_, costs_}; }

QStringList SpacePage::exportKinds() const { return Page::exportKinds() << "yaml"; }

void SpacePage::retranslate() {
  fillPresets();
  refreshHeader();
  showFit();
  showSample();
}

}  // namespace hat::ui
