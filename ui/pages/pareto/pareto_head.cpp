// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_head.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace hat::ui {

ParetoHead::ParetoHead(QWidget* parent) : PageHeader(parent) {
  layer_ = bindName(new SegmentedControl, [] { return tr("Which models"); });
  bindLabels(layer_, [] { return QStringList{tr("Workspace"), tr("Published"), tr("Specialise")}; });
  layer_->setObjectName("layer");
  layer_->setCurrent(0);
  addLeading(layer_);
  evaluate_ = addButton("evaluateModels");
  x_ = bindName(new QComboBox, [] { return tr("Horizontal axis"); });
  x_->setObjectName("xAxis");
  x_->addItems({QString(), QString()});
  bindTexts(x_, [this] {
    const QSignalBlocker quiet(x_);
    x_->setItemText(0, tr("x: predicted latency"));
    x_->setItemText(1, tr("x: measured latency"));
  });
  y_ = bindName(new QComboBox, [] { return tr("Vertical axis"); });
  y_->setObjectName("yAxis");
  y_->addItems({QString(), QString(), QString(), QString()});
  bindTexts(y_, [this] {
    const QSignalBlocker quiet(y_);
    y_->setItemText(0, tr("y: BLEU"));
    y_->setItemText(1, tr("y: proxy loss"));
    y_->setItemText(2, tr("y: parameters"));
    y_->setItemText(3, tr("y: FLOPs"));
  });
  for (QComboBox* box : {x_, y_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addAction(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ParetoHead::axesChanged);
  }
  connect(layer_, &SegmentedControl::activated, this, &ParetoHead::layerChosen);
  connect(evaluate_, &QPushButton::clicked, this, &ParetoHead::evaluationWanted);
}

ParetoAxes ParetoHead::axes() const {
  return {x_->currentIndex() == 1, static_cast<Quality>(std::max(0, y_->currentIndex()))};
}

void ParetoHead::setMeasured() {
  const QSignalBlocker quiet(x_);
  x_->setCurrentIndex(1);
}

void ParetoHead::setByLoss() {
  const QSignalBlocker quiet(y_);
  y_->setCurrentIndex(static_cast<int>(Quality::loss));
}

void ParetoHead::setAxesShown(bool shown) {
  x_->setVisible(shown);
  y_->setVisible(shown);
}

void ParetoHead::setMissing(qsizetype models) {
  evaluate_->setVisible(models > 0);
  evaluate_->setText(tr("Evaluate %1…").arg(models));
  evaluate_->setToolTip(tr("BLEU and milliseconds of the %n model(s) that have no BLEU beside the others", nullptr,
                           static_cast<int>(models)));
}

}  // namespace hat::ui
