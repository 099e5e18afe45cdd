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
  rough_ = new Tag;
  rough_->setObjectName("rough");
  busy_ = new Tag;
  busy_->setObjectName("busyNow");
  export_ = bindText(new MenuButton(true), [] { return tr("Export"); });
  export_->setIcon(icon("export"));
  row_->addWidget(workspace_);
  row_->addWidget(device_);
  row_->addWidget(budget_);
  row_->addWidget(rough_);
  row_->addWidget(busy_);
  row_->addStretch(1);
  row_->addWidget(export_);
  addWidget(box);
  connect(budget_, &QDoubleSpinBox::valueChanged, session->budget(), &Budget::choose);
  connect(session, &Session::workspaceChanged, this, &ContextBar::refreshReach);
  connect(session->device(), &DeviceState::predictorChanged, this, &ContextBar::refreshReach);
  connect(session->device(), &DeviceState::settingChanged, this, &ContextBar::refresh);
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
  const QString rough = device->predictor() ? roughText(device->predictor()->info().expected_error) : QString();
  rough_->set("busy", rough.isEmpty() ? rough : QString::fromUtf8("▲ ") + rough);
  rough_->setToolTip(rough.isEmpty() ? rough : sentences(device->predictorDoubts()).join(QLatin1Char(10)));
  rough_->setAccessibleDescription(rough_->toolTip());
  device_->setToolTip(lines.join(QLatin1Char(10)));
  device_->setAccessibleDescription(device_->toolTip());
  device_->updateGeometry();
  const QSignalBlocker blocker(budget_);
  budget_->setValue(session_->budget()->ms());
  budget_->setProperty("error", budget_->isOutOfReach());
  budget_->setToolTip(budget_->isOutOfReach() ? tr("The fastest takes %1.").arg(milliseconds(budget_->reach().lower))
                                              : QString());
  budget_->update();
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
