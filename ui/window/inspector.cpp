// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspector.h"

#include <cmath>

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/arch/cost.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/workspace.h"
#include "ui/graph/arch_edits.h"
#include "ui/graph/silhouette.h"
#include "ui/models/evaluated_entries.h"
#include "ui/models/published_catalog.h"
#include "ui/models/silhouette_view.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/model_words.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"
#include "ui/window/evaluator.h"

namespace hat::ui {
namespace {

QString ms_text(double ms) { return QLocale().toString(ms, 'f', ms < 1000 ? 1 : 0); }

/// With a true minus and its sign always shown.
QString signed_text(double value, int decimals) {
  const QString number = QLocale().toString(std::abs(value), 'f', decimals);
  const bool zero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
  return zero ? number : (value < 0 ? QString::fromUtf8("−") : QString("+")) + number;
}

/// A pinned architecture: silhouette, name, ms; a click makes it current, the button unpins it.
class PinnedRow : public QWidget {
 public:
  PinnedRow(Session* session, const ArchitectureEntry& choice) : session_(session), choice_(choice) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    auto* silhouette = new SilhouetteView(session, SilhouetteSize::tooltip);
    silhouette->setChoice(&choice_);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new RoleLabel(Role::small, 1, choice.name());
    name->setElided(true);
    const double ms = session->device()->predictedMs(choice), loss = session->losses()->of(choice),
                 bleu = orNan(choice.numbers.bleu);
    QStringList facts;
    if (std::isfinite(ms)) facts << Inspector::tr("%1 ms predicted").arg(ms_text(ms));
    if (std::isfinite(bleu))
      facts << Inspector::tr("%1 BLEU").arg(QLocale().toString(bleu, 'f', 1));
    else if (std::isfinite(loss))
      facts << Inspector::tr("%1 bits").arg(QLocale().toString(loss, 'f', 3));
    auto* detail = new RoleLabel(Role::caption, 3, facts.join(", "));
    detail->setElided(true);
    words->addWidget(name);
    words->addWidget(detail);
    auto* remove = iconButton("close", Inspector::tr("Unpin"));
    QObject::connect(remove, &QPushButton::clicked, session->selection(),
                     [session, arch = choice.arch] { session->selection()->unpin(arch); });
    row->addWidget(silhouette);
    row->addLayout(words, 1);
    row->addWidget(remove);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(choice.name());
  }

 protected:
  void mousePressEvent(QMouseEvent*) override { session_->selection()->setCurrent(ArchitectureEntry(choice_)); }
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
      session_->selection()->setCurrent(ArchitectureEntry(choice_));
    else
      QWidget::keyPressEvent(event);
  }
  void paintEvent(QPaintEvent*) override { paintInnerFocusRing(this); }
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }
  void enterEvent(QEnterEvent*) override { session_->selection()->setHovered(choice_); }
  void leaveEvent(QEvent*) override { session_->selection()->setHovered(std::nullopt); }

 private:
  Session* session_;
  ArchitectureEntry choice_;
};

/// As wide as the Inspector is, whatever stands in it: a part that wants more room has less, and the numbers beside it
/// keep their edge.
class Body : public QWidget {
 public:
  using QWidget::QWidget;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};

}  // namespace

Inspector::Inspector(Session* session, QWidget* parent) : QScrollArea(parent), session_(session) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setBackgroundRole(QPalette::Window);
  setFocusPolicy(Qt::TabFocus);
  ringOnFocus(this);
  auto* body = new Body;
  body->setBackgroundRole(QPalette::Window);
  body->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(16, 0, 14, 12);
  column->setSpacing(8);

  auto* top = new QHBoxLayout;
  top->setSpacing(12);
  silhouette_ = new SilhouetteView(session, SilhouetteSize::inspector);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  name_ = new RoleLabel(Role::body);
  name_->setRole(Role::body, QFont::DemiBold);
  name_->setWordWrap(true);
  detail_ = new RoleLabel(Role::caption, 3);
  detail_->setWordWrap(true);
  edited_ = new RoleLabel(Role::caption, 1);
  edited_->setInk("warn");
  words->addWidget(name_);
  words->addWidget(detail_);
  words->addWidget(edited_);
  words->addStretch(1);
  top->addWidget(silhouette_, 0, Qt::AlignTop);
  top->addLayout(words, 1);
  column->addLayout(top);

  nothing_ = new RoleLabel(Role::small, 2);
  nothing_->setWordWrap(true);
  column->addWidget(nothing_);
  numbers_ = new QWidget;
  auto* grid = new QGridLayout(numbers_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  for (int r = 0; r < row_count; ++r) {
    Line line{new RoleLabel(Role::small, 2), new RoleLabel(Role::small, 1), new RoleLabel(Role::small, 3)};
    line.label->setElided(true);
    line.value->setNumbers(true);
    line.delta->setNumbers(true);
    grid->addWidget(line.label, r, 0);
    grid->addWidget(line.value, r, 1, Qt::AlignRight);
    grid->addWidget(line.delta, r, 2, Qt::AlignRight);
    lines_.append(line);
  }
  column->addWidget(numbers_);
  actions_ = new QWidget;
  auto* actions = new QHBoxLayout(actions_);
  actions->setContentsMargins(0, 0, 0, 0);
  actions->setSpacing(6);
  evaluate_ = new QPushButton;
  evaluate_->setObjectName("evaluateCurrent");
  more_ = iconButton("more", {});
  more_->setObjectName("modelActions");
  auto* menu = new QMenu(more_);
  edit_ = menu->addAction(QString());
  edit_->setObjectName("editModel");
  bin_ = menu->addAction(QString());
  bin_->setObjectName("binModel");
  actions->addWidget(evaluate_);
  actions->addWidget(more_);
  actions->addStretch(1);
  column->addWidget(actions_);
  connect(more_, &QPushButton::clicked, menu,
          [this, menu] { menu->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
  connect(evaluate_, &QPushButton::clicked, this,
          [this] { emit session_->requests()->evaluation({session_->selection()->current()}); });
  connect(edit_, &QAction::triggered, this,
          [this] { emit session_->requests()->modelEdit(session_->selection()->current().model_folder); });
  connect(bin_, &QAction::triggered, this,
          [this] { emit session_->requests()->modelRemoval(session_->selection()->current().model_folder); });

  part_line_ = new Hairline;
  column->addWidget(part_line_);
  part_host_ = new QWidget;
  part_layout_ = new QVBoxLayout(part_host_);
  part_layout_->setContentsMargins(0, 0, 0, 0);
  column->addWidget(part_host_);

  pinned_box_ = new QWidget;
  pinned_layout_ = new QVBoxLayout(pinned_box_);
  pinned_layout_->setContentsMargins(0, 0, 0, 0);
  pinned_layout_->setSpacing(4);
  pinned_head_ = new SectionHead;
  pinned_layout_->addWidget(new Hairline);
  pinned_layout_->addWidget(pinned_head_);
  column->addWidget(pinned_box_);
  column->addStretch(1);
  setWidget(body);

  Selection* selection = session->selection();
  connect(selection, &Selection::currentChanged, this, &Inspector::refresh);
  connect(selection, &Selection::pinnedChanged, this, &Inspector::refreshPinned);
  connect(session, &Session::workspaceChanged, this, &Inspector::refresh);
  connect(session->device(), &DeviceState::predictorChanged, this, [this] {
    refresh();
    refreshPinned();
  });
  connect(session->budget(), &Budget::changed, this, &Inspector::refresh);
  connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { silhouette_->update(); });
  retranslate();
}

void Inspector::setPart(QWidget* part) {
  if (part_ == part) return;
  if (part_) {
    part_->hide();
    part_layout_->removeWidget(part_);
  }
  part_ = part;
  if (part) {
    part_layout_->addWidget(part);
    part->show();
  }
  part_line_->setVisible(part != nullptr);
}

void Inspector::retranslate() {
  setAccessibleName(tr("Inspector"));
  nothing_->setText(tr("No architecture is current. Click a point, a row or a pinned one."));
  const auto published = [](int device) { return tr("Latency, %1").arg(publishedDevices()[device].second); };
  const QString names[] = {tr("Parameters"),
                           tr("FLOPs"),
                           tr("Latency, predicted"),
                           tr("Latency, measured"),
                           published(0),
                           published(1),
                           published(2),
                           tr("Over the budget by"),
                           tr("Proxy loss"),
                           tr("BLEU"),
                           tr("BLEU, HAT's scoring"),
                           tr("BLEU, detokenised")};
  for (int r = 0; r < row_count; ++r) lines_[r].label->setText(names[r]);
  pinned_head_->setTitle(tr("Pinned"));
  evaluate_->setText(tr("Evaluate…"));
  evaluate_->setToolTip(tr("BLEU on a text, and milliseconds"));
  edit_->setText(tr("Name and description…"));
  bin_->setText(tr("Move to the bin…"));
  more_->setToolTip(tr("What else can be done with this model"));
  more_->setAccessibleName(more_->toolTip());
  refresh();
  refreshPinned();
}

void Inspector::setLine(Row row, const QString& value, const QString& delta, const QString& ink) {
  const Line& line = lines_[row];
  const bool any = !value.isEmpty();
  line.label->setVisible(any);
  line.value->setVisible(any);
  line.delta->setVisible(any && !delta.isEmpty());
  line.value->setText(value);
  line.value->setInk(ink);
  line.delta->setText(delta);
}

void Inspector::refresh() {
  Selection* selection = session_->selection();
  const bool any = selection->hasCurrent() && session_->spaceOf(selection->current()).qkv_dim > 0;
  nothing_->setVisible(!any);
  numbers_->setVisible(any);
  silhouette_->setVisible(any);
  name_->setVisible(any);
  detail_->setVisible(any);
  actions_->setVisible(any);
  edited_->setVisible(any);
  silhouette_->update();
  if (!any) return;
  const ArchitectureEntry& c = selection->current();
  const SearchSpace& space = session_->spaceOf(c);
  const ArchitectureEntry* from = c.origin.get();
  name_->setText(c.name());
  const QString id = tr("id %1").arg(QString::fromStdString(id_of(c.arch)));
  // A model says whose weights it has, and what people wrote about it.
  const ModelInfo* model = session_->model(c.model_folder);
  QStringList details;
  if (model) details << weightsSentence(model->origin, QString::fromStdString(model->parent));
  if (model && !model->description.empty()) details << QString::fromStdString(model->description);
  detail_->setText(!details.isEmpty() ? details.join('\n') : c.detail.isEmpty() ? id : c.detail.text());
  const int changes = from ? differences(c.arch, from->arch) : 0;
  edited_->setVisible(changes > 0);
  edited_->setText(tr("edited, %n change(s)", nullptr, changes));
  const QLocale l;
  const auto delta = [&](double now, double before, int decimals) {
    return from && std::isfinite(now) && std::isfinite(before) ? signed_text(now - before, decimals) : QString();
  };
  const double params_now = params_of(c.arch, space.qkv_dim) / 1e6,
               flops_now = flops_of(c.arch, space.qkv_dim, space.tokens) / 1e9;
  const double nan = std::nan("");
  setLine(params, tr("%1 M").arg(l.toString(params_now, 'f', 2)),
          delta(params_now, from ? params_of(from->arch, space.qkv_dim) / 1e6 : nan, 2));
  setLine(flops, tr("%1 G").arg(l.toString(flops_now, 'f', 2)),
          delta(flops_now, from ? flops_of(from->arch, space.qkv_dim, space.tokens) / 1e9 : nan, 2));
  const double ms = session_->device()->predictedMs(c);
  setLine(predicted,
          std::isfinite(ms)
              ? (session_->device()->predictorIsRefused() ? tr("%1 ms, rough") : tr("%1 ms")).arg(ms_text(ms))
          : session_->device()->predictor() ? tr("outside its data")
                                            : tr("no predictor"),
          delta(ms, from ? session_->device()->predictedMs(*from) : nan, 1), std::isfinite(ms) ? "1" : "3");
  // Whose prediction it is: the device, its file.
  const QString by =
      session_->device()->predictor()
          ? (QStringList{session_->device()->name()} +
             predictorLines(session_->device()->predictor()->info(), session_->device()->predictorFile()))
                .join(QLatin1Char(10))
          : QString();
  lines_[predicted].label->setToolTip(by);
  lines_[predicted].value->setToolTip(by);
  const double measured_ms = orNan(c.numbers.latency_ms);
  setLine(measured, std::isfinite(measured_ms) ? tr("%1 ms").arg(ms_text(measured_ms)) : QString());
  const bool is_published = c.published.bleu.has_value();
  for (int i = 0; i < 3; ++i) {
    const std::optional<double> published_ms = c.published.ms_on(publishedDevices()[i].first);
    setLine(static_cast<Row>(published_1 + i), published_ms ? tr("%1 ms").arg(ms_text(*published_ms)) : QString());
  }
  setLine(published_bleu, is_published ? l.toString(orNan(c.published.bleu), 'f', 1) : QString());
  setLine(published_sacre, is_published ? l.toString(orNan(c.published.sacrebleu), 'f', 1) : QString());
  const double budget = session_->budget()->ms();
  const double known_ms = std::isfinite(measured_ms) ? measured_ms : ms;  // measured before predicted
  setLine(over,
          budget > 0 && known_ms > budget ? QString::fromUtf8("▲ ") + tr("%1 ms").arg(ms_text(known_ms - budget))
                                          : QString(),
          {}, "err");
  const double loss_bits = orNan(c.numbers.loss_bits), before_bits = from ? session_->losses()->of(*from) : nan;
  const int asked = static_cast<int>(c.numbers.loss_tokens.value_or(session_->losses()->tokens()));
  lines_[loss].label->setText(proxyLossLabel(asked));
  lines_[loss].label->setToolTip(proxyLossTip(asked));
  if (std::isfinite(loss_bits))
    setLine(loss, tr("%1 bits").arg(l.toString(loss_bits, 'f', 3)), delta(loss_bits, before_bits, 3));
  else if (is_published)
    setLine(loss, {});
  else
    setLine(loss, tr("not evaluated"),
            std::isfinite(before_bits) ? "(" + l.toString(before_bits, 'f', 3) + ")" : QString(), "3");
  const double bleu_now = orNan(c.numbers.bleu), bleu_before = from ? orNan(from->numbers.bleu) : nan;
  // Of which text, and where it comes from; a model that was evaluated on another text than the others says so here.
  const Workspace* workspace = session_->workspace();
  const ModelInfo* whose = model                                                       ? model
                           : c.model_folder.isEmpty() && workspace && workspace->super ? &*workspace->super
                                                                                       : nullptr;
  const Evaluation* evaluated =
      whose ? evaluation_of_model(workspace->evaluations, whose->fingerprint, c.arch) : nullptr;
  const bool of_that = evaluated && (!std::isfinite(bleu_now) || bleu_now == evaluated->bleu);
  lines_[bleu].label->setText(
      of_that ? tr("BLEU, %1").arg(QFileInfo(QString::fromStdString(evaluated->reference)).fileName()) : tr("BLEU"));
  lines_[bleu].label->setToolTip(of_that ? evaluationLines(*evaluated).join(QLatin1Char(10)) : QString());
  lines_[bleu].value->setToolTip(lines_[bleu].label->toolTip());
  evaluate_->setVisible(Evaluator::canEvaluate(*session_, c));
  more_->setVisible(model != nullptr);
  bin_->setVisible(model != nullptr && !model->is_super);
  if (of_that)
    setLine(bleu, l.toString(evaluated->bleu, 'f', 1));
  else if (std::isfinite(bleu_now))
    setLine(bleu, l.toString(bleu_now, 'f', 1));
  else if (is_published)
    setLine(bleu, {});
  else
    setLine(bleu, tr("not evaluated"),
            std::isfinite(bleu_before) ? "(" + l.toString(bleu_before, 'f', 1) + ")" : QString(), "3");
}

void Inspector::refreshPinned() {
  while (pinned_layout_->count() > 2) {
    QLayoutItem* item = pinned_layout_->takeAt(2);
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  const QList<ArchitectureEntry>& pinned = session_->selection()->pinned();
  pinned_box_->setVisible(!pinned.isEmpty());
  for (const ArchitectureEntry& choice : pinned) pinned_layout_->addWidget(new PinnedRow(session_, choice));
}

}  // namespace hat::ui
