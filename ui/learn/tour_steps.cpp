// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/tour_steps.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>

#include "domain/workspace/places.h"
#include "ui/learn/tour_stage.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"

namespace hat::ui {
namespace {

/// The texts of the tour.
struct Steps {
  Q_DECLARE_TR_FUNCTIONS(Tour)
 public:
  static QList<TourStep> make(TourStage* stage, Session* session);
};

bool shows_sample(const Session& session) {
  const std::string sample = find_sample_workspace();
  return sample.empty() || (session.workspace() && QDir(QString::fromStdString(session.workspace()->folder)) ==
                                                       QDir(QString::fromStdString(sample)));
}

QList<TourStep> Steps::make(TourStage* stage, Session* session) {
  const auto filled = [stage](const QString& id) {
    return [stage, id] {
      if (Page* page = stage->page(id)) page->prepareForCapture();
    };
  };
  const auto ready = [stage, session](const QString& id) {
    return [stage, session, id] {
      const Page* page = stage->page(id);
      if (!page || !page->isSettled() || !session->workspace() || !session->device()->predictor() ||
          session->space().encoder_dims.empty())
        return false;
      return std::isfinite(session->device()->predictedMs(session->space().largest()));
    };
  };
  return {
      {"space",
       {"rail"},
       tr("HAT in three steps"),
       tr("The task: translate well, and fast enough on one particular machine. HAT trains one SuperTransformer that "
          "contains very many "
          "architectures, searches it for the best one that keeps a latency budget, and trains that one. The pages "
          "follow this order. The tour takes "
          "about ten minutes, and you can use the window all the while."),
       tr("Open the sample workspace"),
       [session] { return !shows_sample(*session); },
       [stage] { stage->openSample(); }},
      {"space",
       {"count"},
       tr("Step 1: one network for all of them"),
       tr("So many different Transformers can be made of the choices below: widths, depths, heads, and which encoder "
          "layers a decoder layer reads. "
          "Nobody can train each of them. A SuperTransformer holds all of them in one set of weights: a smaller "
          "architecture uses the front part of "
          "each matrix."),
       {},
       {},
       {}},
      {"space",
       {"cloud"},
       tr("FLOPs are not milliseconds"),
       tr("Each dot is one of those architectures. Two dots one above the other need the same number of operations, "
          "but not the same time. What is "
          "fast depends on the machine, so HAT asks the machine."),
       {},
       {},
       {}},
      {"architecture",
       {"drawing"},
       tr("A SubTransformer inside the SuperTransformer"),
       tr("This is one architecture, to scale: encoder at the left, decoder at the right. The pale shapes behind are "
          "the SuperTransformer's full "
          "size. Click a layer, press + and −, and watch the numbers in the Inspector. Ctrl+Z takes it back."),
       {},
       {},
       {}},
      {"architecture",
       {"drawing"},
       tr("Every decoder layer chooses what it reads"),
       tr("The lines in the middle lead from encoder layers to the decoder layers that attend to them. In a usual "
          "Transformer all of them start at "
          "the last encoder layer; here any set will do, with the same weights. Drag from an encoder layer to a "
          "decoder layer to add one."),
       {},
       {},
       {}},
      {"train",
       {"losses", "startTraining", "what"},
       tr("How the SuperTransformer learns"),
       tr("Each update draws one SubTransformer at random and improves the weights that it uses. After thousands of "
          "updates all of them work, and "
          "any of them can be tried without training it. The sample brings such weights along; with parallel text of "
          "your own you would start "
          "here."),
       {},
       {},
       {}},
      {"latency",
       {"device"},
       tr("What is fast on this machine?"),
       tr("Some architectures are measured on the device, and a latency predictor is fitted to them. It then tells the "
          "milliseconds of any other at "
          "once. The first start does this by itself: ten probes in some seconds, and more while nothing else works. "
          "Until the tenth the predictor of the workspace's maker is used, and says so."),
       {},
       {},
       {}},
      {"search",
       {"budget"},
       tr("Your latency budget"),
       tr("So many milliseconds may one sentence take. Every number on every page is about this device and this "
          "budget. Change it here, or drag the "
          "dashed line in a plot."),
       {},
       {},
       {}},
      {"search",
       {"startSearch", "cloud"},
       tr("Step 2: search"),
       tr("An evolution starts from random architectures within the budget. The best have children; those over the "
          "budget are thrown away. Nothing "
          "is trained: each candidate is judged by the loss that it has with the SuperTransformer's weights. A small "
          "search takes less than a "
          "minute."),
       tr("Start a small search"),
       ready("search"),
       filled("search")},
      {"search",
       {"cloud", "startSearch"},
       tr("Watch it move"),
       tr("Left is faster, down is better. Generation by generation the cloud moves towards the budget line and "
          "downwards. When it is over, the best "
          "candidates are measured on this machine, and the slider replays every generation."),
       {},
       {},
       {}},
      {"pareto",
       {"front"},
       tr("One winner for every budget"),
       tr("All models of the workspace by latency and quality. On the step line nothing better is to be had without "
          "more milliseconds. The search's "
          "winner is among them."),
       {},
       {},
       {}},
      {"train",
       {"newTraining", "startTraining", "what"},
       tr("Step 3: train the winner"),
       tr("With inherited weights the winner translates at once. Trained by itself, from those weights or from "
          "scratch, it gets better: it no longer "
          "shares them with all the others. Choose SubTransformer here; the architecture is the current one."),
       {},
       {},
       {}},
      {"translate",
       {"budgets"},
       tr("The same sentence at three budgets"),
       tr("Every tick is a model. Each budget uses the best model that keeps it. Type a sentence: three translations "
          "with the milliseconds they "
          "took. Drag a thumb to change a budget."),
       tr("Translate an example"),
       ready("translate"),
       filled("translate")},
      {"translate",
       {"attention", "source"},
       tr("What each word looked at"),
       tr("Point at a word of a translation: the table shows which source words it was made from, in each encoder "
          "layer that the decoder layer "
          "reads."),
       {},
       {},
       {}},
      {"translate",
       {"learn"},
       tr("Go on by yourself"),
       tr("Learn, or F1, explains the page that you are on: what you see, what would change it, and what to try. The "
          "tour is in the Help menu "
          "whenever you want it again."),
       {},
       {},
       {}},
  };
}

}  // namespace

QList<TourStep> tourSteps(TourStage* stage, Session* session) { return Steps::make(stage, session); }

}  // namespace hat::ui
