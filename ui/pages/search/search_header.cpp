// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_header.h"

#include <QComboBox>
#include <QPushButton>

#include "ui/theme/icons.h"

namespace hat::ui {

SearchHeader::SearchHeader(QWidget* parent) : PageHeader(parent) {
  choose = bindName(new QComboBox, [] { return tr("Searches of the workspace"); });
  bindPlaceholder(choose, [] { return tr("Earlier searches"); });
  choose->setObjectName("runs");
  choose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choose->setMinimumContentsLength(8);
  addLeading(choose);
  pause = addButton("pause");
  stop = addButton("stop", {}, icon("stop"));
  open_run = addButton("showRun", [] { return tr("Open"); });
  resume = addButton("resumeRun", [] { return tr("Go on with it"); });
  bindTip(resume, [] { return tr("The same search to its end, with what it has found so far"); });
  go_on = addButton("continueSearch");
  open_winner = addButton("openArchitecture", [] { return tr("Open in Architecture"); });
  translate = addButton("translateWinner", [] { return tr("Translate with it"); });
  evaluate = addButton("evaluateWinner", [] { return tr("Evaluate…"); });
  bindTip(evaluate, [] { return tr("BLEU and milliseconds of the winner, so that it gets its place on the front"); });
  list = addButton("listRuns", [] { return tr("All runs"); });
  bindTip(list, [] { return tr("The searches of the workspace, to open, compare and go on with"); });
  again = addButton("newSearch", [] { return tr("New search…"); });
}

}  // namespace hat::ui
