// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspector.h"

#include <QVBoxLayout>

#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/graph/arch_edits.h"
#include "ui/graph/silhouette.h"
#include "ui/models/silhouette_view.h"
#include "ui/session/session.h"
#include "ui/text/model_words.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/focus_ring.h"
#include "ui/window/current_numbers.h"
#include "ui/window/model_actions.h"
#include "ui/window/pinned_list.h"

namespace hat::ui {
namespace {

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
  bindName(this, [] { return tr("Inspector"); });
  auto* body = new Body;
  body->setBackgroundRole(QPalette::Window);
  body->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(16, 0, 14, 12);
  column->setSpacing(8);
  column->addLayout(makeHead());
  nothing_ = bindText(new RoleLabel(Role::small, 2),
                      [] { return tr("No architecture is current. Click a point, a row or a pinned one."); });
  nothing_->setWordWrap(true);
  column->addWidget(nothing_);
  column->addWidget(numbers_ = new CurrentNumbers(session));
  column->addWidget(actions_ = new ModelActions(session));
  column->addWidget(part_line_ = new Hairline);
  auto* part_host = new QWidget;
  part_layout_ = new QVBoxLayout(part_host);
  part_layout_->setContentsMargins(0, 0, 0, 0);
  column->addWidget(part_host);
  column->addWidget(new PinnedList(session, body));
  column->addStretch(1);
  setWidget(body);
  connect(session->selection(), &Selection::currentChanged, this, &Inspector::refresh);
  connect(session, &Session::workspaceChanged, this, &Inspector::refresh);
  connect(session->device(), &DeviceState::predictorChanged, this, &Inspector::refresh);
  connect(session->device(), &DeviceState::promiseChanged, this, &Inspector::refresh);
  connect(session->budget(), &Budget::changed, this, &Inspector::refresh);
  connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { silhouette_->update(); });
  bindTexts(this, [this] { refresh(); });
}

QHBoxLayout* Inspector::makeHead() {
  silhouette_ = new SilhouetteView(session_, SilhouetteSize::inspector);
  name_ = new RoleLabel(Role::body);
  name_->setRole(Role::body, QFont::DemiBold);
  name_->setWordWrap(true);
  detail_ = new RoleLabel(Role::caption, 3);
  detail_->setWordWrap(true);
  edited_ = new RoleLabel(Role::caption, 1);
  edited_->setInk("warn");
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(name_);
  words->addWidget(detail_);
  words->addWidget(edited_);
  words->addStretch(1);
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->addWidget(silhouette_, 0, Qt::AlignTop);
  head->addLayout(words, 1);
  return head;
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

void Inspector::refresh() {
  const Selection* selection = session_->selection();
  const bool any = selection->hasCurrent() && session_->spaceOf(selection->current()).qkv_dim > 0;
  nothing_->setVisible(!any);
  for (QWidget* widget : std::initializer_list<QWidget*>{numbers_, silhouette_, name_, detail_, actions_, edited_})
    widget->setVisible(any);
  silhouette_->update();
  if (!any) return;
  const ArchitectureEntry& current = selection->current();
  name_->setText(current.name());
  // A model says whose weights it has, and what people wrote about it.
  const ModelInfo* model = session_->model(current.model_folder);
  QStringList details;
  if (model) details << weightsSentence(model->origin, QString::fromStdString(model->parent));
  if (model && !model->description.empty()) details << QString::fromStdString(model->description);
  detail_->setText(!details.isEmpty()         ? details.join('\n')
                   : current.detail.isEmpty() ? tr("id %1").arg(QString::fromStdString(id_of(current.arch)))
                                              : current.detail.text());
  const int changes = current.origin ? differences(current.arch, current.origin->arch) : 0;
  edited_->setVisible(changes > 0);
  edited_->setText(tr("edited, %n change(s)", nullptr, changes));
  numbers_->refresh();
  actions_->refresh();
}

}  // namespace hat::ui
