// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_page.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include "domain/error.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/pages/pareto/front_facts.h"
#include "ui/pages/pareto/pareto_head.h"
#include "ui/pages/pareto/pareto_layers.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/pages/pareto/specialise_view.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {

ParetoPage::ParetoPage(Session* session, QWidget* parent) : Page(session, parent) {
  models_ = new ParetoModels(session, this);
  head_ = bindText(new ParetoHead, [this] { return title(); });
  evaluate_action_ = bindText(new QAction(this), [] { return tr("Evaluate the selected model…"); });
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_ = new EmptyState);
  stack_->addWidget(view_ = new ModelsView(session, models_));
  stack_->addWidget(published_ = new PublishedView(session));
  stack_->addWidget(specialise_ = new SpecialiseView(session));
  setFrame(head_, stack_);
  bindTexts(empty_, [this] {
    empty_->set(tr("No models yet"),
                tr("This page compares the models of a workspace by latency and quality. A search adds its winner; "
                   "trained SubTransformers appear by themselves."),
                tr("Go to Search"));
  });
  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* parts = new QVBoxLayout(inspector_);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->addWidget(facts_ = new FrontFacts);
  parts->addWidget(published_->inspector());
  parts->addWidget(specialise_->inspector());

  connect(head_, &ParetoHead::layerChosen, this, &ParetoPage::showLayer);
  connect(head_, &ParetoHead::axesChanged, this, &ParetoPage::compare);
  connect(head_, &ParetoHead::evaluationWanted, this,
          [this] { emit this->session()->requests()->evaluation(models_->withoutBleu()); });
  connect(evaluate_action_, &QAction::triggered, this, &ParetoPage::evaluateCurrent);
  connect(empty_, &EmptyState::activated, this, [this] { emit this->session()->requests()->page("search"); });
  connect(models_, &ParetoModels::failed, this, &Page::hint);
  connect(view_, &ModelsView::hint, this, &Page::hint);
  connect(published_, &PublishedView::hint, this, &Page::hint);
  connect(specialise_, &SpecialiseView::hint, this, &Page::hint);
  connect(layers(), &ParetoLayers::changed, this, &ParetoPage::rebuild);
  connect(layers(), &ParetoLayers::addWanted, this, &ParetoPage::askForPoints);
  connect(layers(), &ParetoLayers::removeWanted, this, &ParetoPage::removePoints);
  connect(session->requests(), &Requests::points, this, &ParetoPage::addPoints);
  connect(models_, &ParetoModels::lossArrived, this, &ParetoPage::rebuild);
  connect(session, &Session::workspaceChanged, this, &ParetoPage::reload);
  connect(session->device(), &DeviceState::predictorChanged, this, &ParetoPage::reload);
  connect(session->losses(), &LossBook::tokensChanged, this, &ParetoPage::reload);
  connect(session, &Session::candidatesChanged, this, &ParetoPage::rebuild);
  connect(session->budget(), &Budget::confidenceChanged, models_, &ParetoModels::reload);
  connect(session->budget(), &Budget::changed, this, &ParetoPage::rebuild);
  remember(head_->layer());
  for (QComboBox* box : head_->boxes()) remember(box);
  remember(plot());
  reload();
}

void ParetoPage::reload() {
  if (head_->shown() == ParetoHead::specialise) specialise_->reload();
  reloadModels();
}

void ParetoPage::reloadModels() {
  models_->reload();
  if (!models_->knows(&CatalogEntry::predicted_ms) && models_->knows(&CatalogEntry::measured_ms)) head_->setMeasured();
  if (!models_->entries().empty() && !models_->knows(&CatalogEntry::bleu)) head_->setByLoss();
  compare();
}

void ParetoPage::compare() {
  models_->wantLosses(head_->axes().byLoss());
  rebuild();
}

void ParetoPage::rebuild() {
  const ParetoHead::Layer layer = head_->shown();
  const bool own = layer == ParetoHead::workspace, any = !models_->entries().empty();
  const ParetoAxes axes = head_->axes();
  stack_->setCurrentIndex(layer == ParetoHead::specialise ? 3 : layer == ParetoHead::published ? 2 : any ? 1 : 0);
  head_->setAxesShown(own && any);
  facts_->setVisible(own);
  published_->inspector()->setVisible(layer == ParetoHead::published);
  specialise_->inspector()->setVisible(layer == ParetoHead::specialise);
  head_->setMissing(own ? models_->withoutBleu().size() : 0);
  evaluate_action_->setEnabled(own);
  if (!any) return facts_->showNothing();
  if (axes.byLoss()) models_->takeLosses();
  view_->show(axes);
  front_.clear();
  for (const std::size_t i : view_->front().models) front_.push_back(models_->entries()[i].id());
  facts_->show(models_->entries(), axes, view_->front(), session()->budget()->ms(), session()->bound());
}

void ParetoPage::evaluateCurrent() {
  const Selection* selection = session()->selection();
  if (selection->hasCurrent()) emit session()->requests()->evaluation({selection->current()});
}

void ParetoPage::askForPoints() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Points of your own"), {}, tr("CSV files (*.csv);;All files (*)"));
  if (!file.isEmpty()) addPoints(file);
}

void ParetoPage::addPoints(const QString& file) {
  try {
    const int count = models_->add(file);
    reload();
    showPublished(false);
    emit hint(tr("%n point(s) of %1 are shown beside the models.", nullptr, count).arg(QFileInfo(file).fileName()));
  } catch (const Error& error) {
    emit hint(words(error));
  }
}

void ParetoPage::removePoints(const QString& file) {
  try {
    models_->remove(file);
  } catch (const Error& error) {
    emit hint(words(error));
  }
  reload();
}

bool ParetoPage::showsPublished() const { return head_->shown() == ParetoHead::published; }

void ParetoPage::showPublished(bool published) { showLayer(published ? ParetoHead::published : ParetoHead::workspace); }

void ParetoPage::showSpecialise() { showLayer(ParetoHead::specialise); }

void ParetoPage::showLayer(int layer) {
  head_->setLayer(static_cast<ParetoHead::Layer>(layer));
  if (layer == ParetoHead::specialise) specialise_->reload();
  rebuild();
}

bool ParetoPage::isSettled() const { return !models_->isComputing() && specialise_->isSettled(); }

QList<Exportable*> ParetoPage::exportViews() const {
  if (head_->shown() == ParetoHead::specialise) return specialise_->exportViews();
  return showsPublished() ? published_->exportViews() : QList<Exportable*>{plot(), parallel()};
}

void ParetoPage::prepareForCapture() {
  if (!front_.empty()) view_->select(front_[front_.size() / 2]);
}

}  // namespace hat::ui
