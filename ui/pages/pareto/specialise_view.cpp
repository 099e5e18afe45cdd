// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/specialise_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "domain/arch/cost.h"
#include "domain/search/specialise_published.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/flow_row.h"
#include "ui/models/data_table.h"
#include "ui/models/plain_table.h"
#include "ui/models/published_catalog.h"
#include "ui/pages/page.h"
#include "ui/pages/pareto/specialise_drawings.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {

SpecialiseView::SpecialiseView(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), work_(new SpecialiseWork(session, this)) {
  makeChoice();
  makeVerdict();
  makeInspector();
  auto* content = new QWidget;
  auto* parts = new QVBoxLayout(content);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(0);
  auto* top = new QHBoxLayout;
  top->setSpacing(0);
  top->addWidget(marks_ = new SpecialiseMarks, 7);
  top->addWidget(new Hairline(Qt::Vertical));
  top->addWidget(verdict_, 3);
  parts->addLayout(top);
  parts->addWidget(new Hairline);
  parts->addWidget(drawings_ = new SpecialiseDrawings, 1);
  marks_->setObjectName("specialiseMarks");
  drawings_->setObjectName("specialiseDrawings");
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_ = new EmptyState);
  stack_->addWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(choice_);
  column->addWidget(new Hairline);
  column->addWidget(stack_, 1);

  connect(work_, &SpecialiseWork::changed, this, &SpecialiseView::showResult);
  connect(marks_, &SpecialiseMarks::hint, this, &SpecialiseView::hint);
  connect(drawings_, &SpecialiseDrawings::hint, this, &SpecialiseView::hint);
  connect(marks_, &SpecialiseMarks::activated, this, &SpecialiseView::open);
  connect(compare_, &QPushButton::clicked, this, &SpecialiseView::compare);
  connect(empty_, &EmptyState::activated, this,
          [this] { emit session_->requests()->page(work_->ownDevices() < 2 ? "latency" : "search"); });
  bindTexts(this, [this] {
    work_->rename();
    fillBoxes();
    showResult();
  });
}

void SpecialiseView::makeChoice() {
  choice_ = new QWidget;
  auto* row = new FlowRow;
  row->setContentsMargins(24, 4, 16, 8);
  for (int place = 0; place < 2; ++place) {
    auto* letter = new RoleLabel(Role::small, 2, specialiseLetter(place));
    QComboBox* box = devices_[static_cast<std::size_t>(place)] = new QComboBox;
    box->setObjectName(place == 0 ? "specialiseFirst" : "specialiseSecond");
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bindName(box, [place] { return tr("Device %1").arg(specialiseLetter(place)); });
    row->addWidget(letter);
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, place](int offer) { work_->choose(place, offer); });
  }
  task_ = bindName(new QComboBox, [] { return tr("Task"); });
  task_->setObjectName("specialiseTask");
  task_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  row->addWidget(task_);
  quality_ = new RoleLabel(Role::small, 2);
  row->addWidget(quality_);
  target_ = new QDoubleSpinBox;
  target_->setObjectName("specialiseTarget");
  target_->setKeyboardTracking(false);
  target_->setRange(0, 100);
  row->addWidget(target_);
  choice_->setLayout(row);
  whenScaled(choice_, [this] {
    // A row of boxes and words is as high as its boxes: words stand in their middle.
    for (QLabel* label : choice_->findChildren<QLabel*>()) label->setMinimumHeight(target_->sizeHint().height());
  });
  connect(task_, &QComboBox::activated, this,
          [this] { work_->setTask(task_->currentData().toString().toStdString()); });
  connect(target_, &QDoubleSpinBox::valueChanged, this,
          [this](double value) { work_->setTarget(value > 0 ? std::optional(value) : std::nullopt); });
}

void SpecialiseView::makeVerdict() {
  verdict_ = new QWidget;
  auto* column = new QVBoxLayout(verdict_);
  column->setContentsMargins(16, 10, 12, 8);
  column->setSpacing(4);
  title_ = new RoleLabel(Role::small);
  title_->setRole(Role::small, QFont::DemiBold);
  title_->setWordWrap(true);
  column->addWidget(title_);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(0);
  for (int i = 0; i < 2; ++i) {
    SavingPart& part =
        savings_[static_cast<std::size_t>(i)] = {new RoleLabel(Role::caption, 2), new RoleLabel(Role::heading),
                                                 new RoleLabel(Role::caption, 2), new RoleLabel(Role::caption, 2)};
    int line = 0;
    for (RoleLabel* label : {part.head, part.share, part.interval, part.of}) {
      label->setElided(true);
      grid->addWidget(label, line++, i);
    }
    grid->setColumnStretch(i, 1);
  }
  column->addLayout(grid);
  text_ = new RoleLabel(Role::caption, 2);
  text_->setWordWrap(true);
  column->addWidget(text_);
  column->addStretch(1);
}

void SpecialiseView::makeInspector() {
  inspector_ = new InspectorPart(this);
  model_ = new PlainTable(this);
  table_ = bindName(new DataTable, [] { return tr("Both architectures on both devices"); });
  table_->setObjectName("specialiseTable");
  table_->setModelAndColumns(model_, {124, 58, 58}, 0);
  remark_ = inspector_->addParagraph();
  inspector_->add({table_});
  compare_ = bindText(new QPushButton(icon("compare"), {}), [] { return tr("Compare in full"); });
  compare_->setObjectName("specialiseCompare");
  bindTip(compare_, [] { return tr("Both side by side on the Architecture page, with every number"); });
  inspector_->addAtLeft(compare_);
}

QWidget* SpecialiseView::inspector() const { return inspector_; }

QList<Exportable*> SpecialiseView::exportViews() const {
  if (!work_->shown()) return {};
  return {marks_, drawings_};
}

QString SpecialiseView::emptyText() const { return stack_->currentIndex() == 0 ? empty_->text() : QString(); }

void SpecialiseView::reload() {
  work_->reload();
  fillBoxes();
}

void SpecialiseView::fillBoxes() {
  for (std::size_t place = 0; place < 2; ++place) {
    const QSignalBlocker quiet(devices_[place]);
    devices_[place]->clear();
    for (const SpecialiseWork::Offer& offer : work_->offers())
      devices_[place]->addItem(offer.device ? offer.title : tr("%1, published").arg(offer.title));
    devices_[place]->setCurrentIndex(work_->chosen(static_cast<int>(place)));
  }
}

void SpecialiseView::showResult() {
  const auto& shown = work_->shown();
  for (std::size_t place = 0; place < 2; ++place) {
    const QSignalBlocker quiet(devices_[place]);
    devices_[place]->setCurrentIndex(work_->chosen(static_cast<int>(place)));
  }
  const bool published = work_->isPublished() && !work_->isNoPair();
  task_->setVisible(published);
  if (published) {
    const QSignalBlocker quiet(task_);
    const auto& offers = work_->offers();
    task_->clear();
    for (const std::string& task :
         published_tasks_of({offers[work_->chosen(0)].published, offers[work_->chosen(1)].published}))
      task_->addItem(taskTitle(task), QString::fromStdString(task));
    task_->setCurrentIndex(task_->findData(QString::fromStdString(work_->task())));
  }
  const bool bleu = work_->kind() == QualityKind::bleu;
  {
    const QSignalBlocker quiet(target_);
    quality_->setText(bleu ? tr("BLEU at least") : tr("proxy loss at most, bits"));
    target_->setAccessibleName(quality_->text());
    target_->setDecimals(bleu ? 1 : 3);
    target_->setSingleStep(bleu ? 0.1 : 0.01);
    if (shown) target_->setValue(shown->table.target);
  }
  quality_->setVisible(shown || work_->problem());
  target_->setVisible(quality_->isVisibleTo(choice_));
  marks_->set(shown);
  drawings_->set(shown, shown ? session_->spaceOf(entryOf(0)) : session_->space());
  stack_->setCurrentIndex(shown ? 1 : 0);
  compare_->setEnabled(shown.has_value());
  table_->setVisible(shown.has_value());
  // What is not shown has no words: they would be those of another language one day.
  if (shown) {
    empty_->set({}, {}, {});
    showVerdict();
    showTable();
  } else {
    showNoResult();
    showEmpty();
  }
}

void SpecialiseView::showNoResult() {
  for (RoleLabel* label : {title_, text_, remark_}) label->setText({});
  for (const SavingPart& part : savings_)
    for (RoleLabel* label : {part.head, part.share, part.interval, part.of}) label->setText({});
  model_->set({}, {});
}

void SpecialiseView::showEmpty() {
  if (work_->isReading()) return empty_->set(tr("Reading"), tr("What is known of the two devices is being read."), {});
  if (work_->isNoPair())
    return empty_->set(tr("No pair"),
                       tr("Choose two devices of this workspace, or two published ones: milliseconds of one cannot "
                          "stand beside those of the other."),
                       work_->ownDevices() < 2 ? tr("Measure another device") : QString());
  if (!work_->problem()) return;
  if (work_->problem()->code() == ErrorCode::infeasible && !work_->isKnown())
    return empty_->set(
        tr("Nothing to compare yet"),
        tr("Fewer than two architectures of known quality are known on both devices. Searches evaluate them: a search "
           "for the whole front on each device finds what the other one would not."),
        tr("Go to Search"));
  empty_->set(tr("No such table"), words(*work_->problem()), {});
}

void SpecialiseView::showVerdict() {
  const SpecialiseShown& shown = *work_->shown();
  title_->setText(verdictTitle(shown));
  text_->setText(verdictText(shown));
  const bool compared = shown.table.verdict != SpecialisationVerdict::one_architecture;
  for (int i = 0; i < 2; ++i) {
    const SavingPart& part = savings_[static_cast<std::size_t>(i)];
    const Saving& saving = shown.table.saving[static_cast<std::size_t>(i)];
    part.head->setText(shown.devices[static_cast<std::size_t>(i)]);
    part.share->setText(savingText(saving));
    part.share->setRole(saving.paid == Paid::yes || saving.paid == Paid::no ? Role::heading : Role::small,
                        QFont::DemiBold);
    part.interval->setText(savingInterval(saving));
    part.of->setText(savingOf(shown, i));
    for (RoleLabel* label : {part.head, part.share, part.interval, part.of}) label->setVisible(compared);
  }
}

void SpecialiseView::showTable() {
  const SpecialiseShown& shown = *work_->shown();
  const SpecialisationTable& table = shown.table;
  const ArchitectureEntry first = entryOf(0);
  const SearchSpace& space = session_->spaceOf(first);
  std::vector<QStringList> rows;
  const auto both = [&](const QString& name, const auto& of) {
    rows.push_back({name, of(table.best[0]), of(table.best[1])});
  };
  for (std::size_t device = 0; device < 2; ++device) {
    both(tr("ms on %1").arg(shown.devices[device]),
         [&](const SpecialisedModel& best) { return specialiseMs(best.on[device].ms); });
    // Ends below each other: beside each other the Inspector has no room for them.
    for (const bool low : {true, false})
      both(low ? tr("95 %: from") : tr("95 %: to"), [&](const SpecialisedModel& best) {
        const auto& ends = best.on[device].interval;
        return ends ? specialiseMs(low ? ends->low : ends->high) : QString();
      });
  }
  both(table.kind == QualityKind::bleu ? tr("BLEU") : tr("loss, bits"),
       [&](const SpecialisedModel& best) { return number(best.quality, table.kind == QualityKind::bleu ? 1 : 3); });
  both(tr("Parameters, M"),
       [&](const SpecialisedModel& best) { return millions(params_of(best.arch, space.qkv_dim)); });
  both(tr("Decoder layers"),
       [](const SpecialisedModel& best) { return number(static_cast<std::int64_t>(best.arch.decoder_depth())); });
  both(tr("Decoder dim"),
       [](const SpecialisedModel& best) { return number(static_cast<std::int64_t>(best.arch.decoder_dim)); });
  model_->set({QString(), specialiseLetter(0), specialiseLetter(1)}, std::move(rows));
  table_->setFixedHeight((model_->rowCount() + 1) * scaled(24) + 2);
  QStringList remarks{tr("A: %1. B: %2.").arg(shown.models[0], shown.models[1]),
                      tr("Differences below %1 count for nothing; %n architecture(s) of known quality.", nullptr,
                         static_cast<int>(table.candidates))
                          .arg(qualityText(table.kind, table.resolution))};
  for (const SpecialisedModel& best : table.best)
    for (const DeviceMs& ms : best.on)
      if (ms.origin == MsOrigin::published && remarks.size() < 3)
        remarks << tr("Published milliseconds carry the interval of their rounding alone.");
  remark_->setText(remarks.join(' '));
}

ArchitectureEntry SpecialiseView::entryOf(int model) const {
  const SpecialisedModel& best = work_->shown()->table.best[static_cast<std::size_t>(model)];
  if (work_->isPublished())
    if (const PublishedModel* published = find_published(best.name)) return choiceOf(*published);
  ArchitectureEntry entry;
  entry.arch = best.arch;
  if (work_->shown()->table.kind == QualityKind::bleu)
    entry.numbers.bleu = best.quality;
  else
    entry.numbers.loss_bits = best.quality;
  return entry;
}

void SpecialiseView::open(int model) {
  if (!work_->shown()) return;
  session_->selection()->setCurrent(entryOf(model));
  emit session_->requests()->page("architecture");
}

void SpecialiseView::compare() {
  if (!work_->shown()) return;
  Selection* selection = session_->selection();
  for (const ArchitectureEntry& other : QList<ArchitectureEntry>(selection->pinned())) selection->unpin(other.arch);
  selection->setCurrent(entryOf(0));
  selection->pin(entryOf(1));
  emit session_->requests()->compare();
}

}  // namespace hat::ui
