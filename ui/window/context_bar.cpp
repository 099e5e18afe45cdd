// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/context_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

#include "domain/latency/predictor.h"
#include "domain/results/promise.h"
#include "ui/controls/budget_box.h"
#include "ui/controls/controls.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/elision.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

/// A button of the context bar that opens a menu: drawn like a combo box.
class MenuButton : public QToolButton {
 public:
  explicit MenuButton(bool flat = false) : flat_(flat) {
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMenu(new QMenu(this));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override {
    return {QFontMetrics(fontFor(Role::body, QFont::Medium)).horizontalAdvance(text()) + (icon().isNull() ? 0 : 24) +
                (flat_ ? 22 : 38),
            scaled(28)};
  }
  QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), scaled(96)), scaled(28)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(flat_ ? QPen(Qt::NoPen) : QPen(isEnabled() ? t.line2 : t.line, 1));
    p.setBrush(isDown() ? t.line2 : underMouse() ? t.hover : flat_ ? t.window : t.base);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = 11;
    if (!icon().isNull()) {
      icon().paint(&p, QRect(x, height() / 2 - 8, 16, 16));
      x += 22;
    }
    p.setPen(t.text1);
    p.setFont(fontFor(Role::body, QFont::Medium));
    const QRect room(x, 0, width() - x - (flat_ ? 4 : 24), height());
    p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elidedIn(this, p.fontMetrics(), text(), room.width(), rect()));
    p.setPen(QPen(t.text2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c(width() - 15, height() / 2.0);
    if (!flat_) p.drawPolyline(QPolygonF{c + QPointF(-3.5, -1.5), c + QPointF(0, 2), c + QPointF(3.5, -1.5)});
    if (keyboardFocus(this)) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
  }

 private:
  bool flat_;
};

}  // namespace

ContextBar::ContextBar(Session* session, QWidget* parent) : QToolBar(parent), session_(session) {
  setObjectName("context");
  setMovable(false);
  setFloatable(false);
  auto* box = new QWidget;
  row_ = new QHBoxLayout(box);
  row_->setContentsMargins(16, 5, 8, 6);
  row_->setSpacing(8);
  workspace_ = bindName(new MenuButton, [] { return tr("Workspace"); });
  device_ = bindName(new MenuButton, [] { return tr("Device"); });
  device_->setObjectName("device");
  device_->setIcon(icon("device"));
  budget_ = bindName(new BudgetBox, [] { return tr("Latency budget in ms"); });
  budget_->setObjectName("budget");
  budget_->setRange(0, 100000);
  budget_->setKeyboardTracking(false);
  budget_->setFixedHeight(scaled(28));
  bindTexts(budget_, [this] {
    budget_->setPrefix(tr("Budget") + "  ");
    budget_->setSuffix(" " + tr("ms"));
    budget_->setSpecialValueText(tr("No budget"));
    budget_->setLocale(QLocale());
  });
  confidence_ = bindName(new MenuButton, [] { return tr("How surely the budget is kept"); });
  confidence_->setObjectName("confidence");
  connect(confidence_->menu(), &QMenu::aboutToShow, this, &ContextBar::fillConfidences);
  rough_ = new Tag;
  rough_->setObjectName("rough");
  busy_ = new Tag;
  busy_->setObjectName("busyNow");
  export_ = bindText(new MenuButton(true), [] { return tr("Export"); });
  export_->setIcon(icon("export"));
  row_->addWidget(workspace_);
  row_->addWidget(device_);
  row_->addWidget(budget_);
  row_->addWidget(confidence_);
  row_->addWidget(rough_);
  row_->addWidget(busy_);
  row_->addStretch(1);
  row_->addWidget(export_);
  addWidget(box);
  connect(budget_, &QDoubleSpinBox::valueChanged, session->budget(), &Budget::choose);
  connect(budget_, &BudgetBox::confidenceTyped, session->budget(), &Budget::setConfidence);
  connect(session, &Session::workspaceChanged, this, &ContextBar::refreshReach);
  connect(session->device(), &DeviceState::predictorChanged, this, &ContextBar::refreshReach);
  connect(session->device(), &DeviceState::settingChanged, this, &ContextBar::refresh);
  connect(session->device(), &DeviceState::promiseChanged, this, &ContextBar::refresh);
  connect(session->budget(), &Budget::changed, this, &ContextBar::refresh);
  connect(session->busy(), &BusyWatch::changed, this, &ContextBar::refreshBusy);
  bindTexts(this, [this] {
    setWindowTitle(tr("Context"));
    refresh();
    refreshBusy();
  });
}

void ContextBar::addButton(QWidget* button) { row_->addWidget(button); }

QMenu* ContextBar::workspaceMenu() const { return workspace_->menu(); }

QMenu* ContextBar::exportMenu() const { return export_->menu(); }

QMenu* ContextBar::confidenceMenu() const { return confidence_->menu(); }

QMenu* ContextBar::deviceMenu() const { return device_->menu(); }

void ContextBar::setDevices(const QStringList& names, const QStringList& unmeasured, int current, QAction* more) {
  QMenu* menu = device_->menu();
  menu->clear();
  // One of their actions may be what has led here.
  for (QObject* old : {static_cast<QObject*>(group_), static_cast<QObject*>(settings_)})
    if (old) old->deleteLater();
  settings_ = nullptr;
  group_ = new QActionGroup(menu);
  const auto add = [&](QMenu* to, const QString& name, int index) {
    QAction* a = to->addAction(name);
    a->setCheckable(true);
    a->setChecked(index == current);
    group_->addAction(a);
    connect(a, &QAction::triggered, this, [this, index] { emit deviceChosen(index); });
  };
  for (int i = 0; i < names.size(); ++i) add(menu, names[i], i);
  if (!unmeasured.isEmpty()) {
    settings_ = menu->addMenu(tr("Another setting of this machine"));
    for (int i = 0; i < unmeasured.size(); ++i) add(settings_, unmeasured[i], static_cast<int>(names.size()) + i);
  }
  menu->addSeparator();
  menu->addAction(more);
  refresh();
}

void ContextBar::refresh() {
  const QString name = session_->workspaceName();
  workspace_->setText(name.isEmpty() ? tr("No workspace") : name);
  workspace_->updateGeometry();
  const DeviceState* device = session_->device();
  const std::optional<DeviceSetting>& unmeasured = device->unmeasured();
  device_->setText(unmeasured                     ? tr("%1, not measured").arg(settingText(*unmeasured))
                   : device->name().isEmpty()     ? tr("No device measured")
                   : device->predictorIsRefused() ? tr("%1, not to be relied on").arg(device->name())
                                                  : device->name());
  QStringList lines;
  if (unmeasured && device->predictor())
    lines << tr("Translations take %1, which nobody has measured here: milliseconds are those of the device below.")
                 .arg(settingText(*unmeasured));
  if (device->predictor())
    lines << device->name() << predictorLines(device->predictor()->info(), device->predictorFile())
          << sentences(device->predictorDoubts());
  if (const PromiseCheck* check = device->promise()) lines << keptText(*check) << keptLines(*check);
  const QString rough = device->predictor() ? roughText(device->predictor()->info().expected_error) : QString();
  rough_->set("busy", rough.isEmpty() ? rough : QString::fromUtf8("▲ ") + rough);
  rough_->setToolTip(rough.isEmpty() ? rough : sentences(device->predictorDoubts()).join(QLatin1Char(10)));
  rough_->setAccessibleDescription(rough_->toolTip());
  device_->setToolTip(lines.join(QLatin1Char(10)));
  device_->setAccessibleDescription(device_->toolTip());
  device_->updateGeometry();
  refreshBudget();
}

void ContextBar::refreshBudget() {
  const QSignalBlocker blocker(budget_);
  budget_->setValue(session_->budget()->ms());
  const UpperBound bound = session_->bound();
  const double ms = session_->budget()->ms(), fastest = budget_->reach().lower;
  const bool out = budget_->isOutOfReach() || (budget_->reach().span() > 0 && ms > 0 && bound.limit(ms) < fastest);
  budget_->setProperty("error", out);
  budget_->setToolTip(!out ? QString()
                      : bound.factor
                          ? tr("The fastest takes %1, %2.").arg(milliseconds(fastest), atMostText(bound, fastest))
                          : tr("The fastest takes %1.").arg(milliseconds(fastest)));
  budget_->update();
  confidence_->setText(bound.confidence <= 0 ? tr("as predicted")
                       : bound.is_missing()  ? tr("nothing promised")
                                             : tr("kept with %1").arg(percent(bound.confidence)));
  confidence_->setToolTip(
      bound.confidence <= 0 ? tr("Predictions are taken as they are: half of the new architectures take longer.")
      : bound.is_missing()  ? nothingPromised(bound)
      : bound.factor && ms > 0
          ? tr("What is only predicted counts by its upper end: the budget is kept in %1 of all cases by what is "
               "predicted to take at most %2.")
                .arg(percent(bound.confidence), tr("%1 ms").arg(number(bound.limit(ms), 2)))
          : QString());
  confidence_->setAccessibleDescription(confidence_->text() + ". " + confidence_->toolTip());
  confidence_->updateGeometry();
}

void ContextBar::fillConfidences() {
  QMenu* menu = confidence_->menu();
  menu->clear();
  std::vector<double> offered{0.8, 0.9, 0.95, 0.99};
  const double now = session_->budget()->confidence(), ms = session_->budget()->ms();
  if (now > 0 && std::ranges::find(offered, now) == offered.end())
    offered.insert(std::ranges::upper_bound(offered, now), now);
  auto* group = new QActionGroup(menu);
  const auto add = [&](double confidence, const QString& text) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(confidence == now);
    group->addAction(action);
    connect(action, &QAction::triggered, session_->budget(),
            [this, confidence] { session_->budget()->setConfidence(confidence); });
  };
  for (const double confidence : offered) {
    const UpperBound bound{confidence, session_->device()->boundFactor(confidence),
                           session_->device()->predictor() != nullptr};
    // What a menu shows at its right edge stands behind a tabulator.
    const QString price = bound.is_missing()       ? tr("nothing promised")
                          : bound.factor && ms > 0 ? tr("search for at most %1 ms").arg(number(bound.limit(ms), 2))
                                                   : QString();
    add(confidence, price.isEmpty() ? percent(confidence) : percent(confidence) + '\t' + price);
  }
  add(0, tr("Predicted value"));
  const PromiseCheck* check = session_->device()->promise();
  if (!check) return;
  menu->addSeparator();
  QAction* badge = menu->addAction(tr("This device: %1, promised %2").arg(keptText(*check), percent(check->promised)));
  connect(badge, &QAction::triggered, session_->requests(), [this] { emit session_->requests()->page("latency"); });
}

void ContextBar::refreshReach() {
  // Some milliseconds of predicting: once for a device and a workspace.
  Range reach{0, 0};
  const SearchSpace& space = session_->space();
  if (session_->device()->predictor() && !space.encoder_dims.empty()) {
    reach = {session_->device()->predictedMs(space.smallest()), session_->device()->predictedMs(space.largest())};
    if (!std::isfinite(reach.span()) || reach.lower <= 0 || reach.span() < 0) reach = {0, 0};
  }
  budget_->setReach(reach);
  refresh();
}

void ContextBar::refreshBusy() {
  const bool busy = session_->busy()->isBusy();
  busy_->set("busy", busy ? QString::fromUtf8("▲ ") + tr("busy now") : QString());
  busy_->setToolTip(busy ? session_->busy()->sentence() + ' ' +
                               tr("What is measured now takes longer than on a quiet machine.")
                         : QString());
  busy_->setAccessibleDescription(busy_->toolTip());
  emit busySaid(busy_->toolTip());  // not only the tool tip says why
}

void ContextBar::restyle() {
  setFixedHeight(scaled(40));
  setFont(fontFor(Role::body));
  budget_->setFixedHeight(scaled(28));
  budget_->setFont(fontFor(Role::body, QFont::Medium));
  export_->setFont(fontFor(Role::body));
}

}  // namespace hat::ui
