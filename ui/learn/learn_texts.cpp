// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_texts.h"

#include <QCoreApplication>

namespace hat::ui {
namespace {

/// The texts, one function a page.
struct Learn {
  Q_DECLARE_TR_FUNCTIONS(Learn)
 public:
  enum Word { super_word, sub_word, loss_word, predictor_word, sources_word, flops_word, front_word, bleu_word };
  static QList<std::pair<QString, QString>> words(std::initializer_list<Word> wanted);
  static LearnText space();
  static LearnText architecture();
  static LearnText train();
  static LearnText latency();
  static LearnText search();
  static LearnText pareto();
  static LearnText translate();
};

QList<std::pair<QString, QString>> Learn::words(std::initializer_list<Word> wanted) {
  QList<std::pair<QString, QString>> list;
  for (const Word word : wanted) {
    switch (word) {
      case super_word:
        list << std::pair{tr("SuperTransformer"),
                          tr("One network whose weights contain every architecture of the search space.")};
        break;
      case sub_word:
        list << std::pair{tr("SubTransformer"),
                          tr("One architecture of the space. It uses the front part of each shared weight matrix.")};
        break;
      case loss_word:
        list << std::pair{
            tr("Proxy loss"),
            tr("Validation loss with inherited weights, without any training of its own. Lower is better.")};
        break;
      case predictor_word:
        list << std::pair{
            tr("Latency predictor"),
            tr("A small network that was fitted to measured times of one device. It answers at once where "
               "measuring takes a second.")};
        break;
      case sources_word:
        list << std::pair{tr("Cross-attention sources"),
                          tr("The encoder layers that a decoder layer reads: any of them, not only the last.")};
        break;
      case flops_word:
        list << std::pair{tr("FLOPs"), tr("Additions and multiplications for one sentence. They say how much is "
                                          "computed, not how long it takes.")};
        break;
      case front_word:
        list << std::pair{tr("Pareto front"), tr("The models that no other model beats in both latency and quality.")};
        break;
      case bleu_word:
        list << std::pair{tr("BLEU"), tr("How many runs of one to four words a translation shares with a reference, "
                                         "from 0 to 100. Only scores of "
                                         "the same test set can be compared.")};
        break;
    }
  }
  return list;
}

LearnText Learn::space() {
  return {{tr("The chips on the left are the choices that an architecture may make: how wide, how deep, how many "
              "attention heads, which encoder "
              "layers a decoder layer reads. The number above them says exactly how many different SubTransformers "
              "that gives."),
           tr("Each dot in the cloud is one of them, drawn at random. If FLOPs told the time, the dots would lie on "
              "one line. They lie on shelves "
              "instead, one for each number of decoder layers: the encoder reads the sentence once, but the decoder "
              "runs again for every word that "
              "it writes."),
           tr("Below it stands what each choice costs on each device: the mean change of latency when that choice "
              "alone is made.")},
          {tr("Switching a chip off removes every architecture that needs it. The number and the cloud follow at once; "
              "Undo brings it back."),
           tr("Another device moves the dots. The same choice can be cheap on a graphics card and dear on a small "
              "processor, which is why HAT "
              "searches for each device anew."),
           tr("Fewer heads do not save weights: the same numbers are shared by fewer, wider heads.")},
          {tr("Put FLOPs on one axis and latency on the other, and look for two dots with equal FLOPs and different "
              "times."),
           tr("Switch off all decoder depths but one and watch the shelves go."),
           tr("Click a dot: it becomes the current architecture on every page."),
           tr("Choose HAT's WMT space in the header: what does one decoder layer more cost on a graphics card, a "
              "server's processor and a small "
              "board? File > Import takes HAT's measurements of all three."),
           tr("Allow any subset of sources, or fewer choices, and search that.")},
          words({super_word, sub_word, flops_word})};
}

LearnText Learn::architecture() {
  return {{tr("The current architecture, drawn to scale. The encoder stands on the left and reads the source sentence, "
              "the decoder on the right "
              "writes the translation. Layer 1 is at the bottom."),
           tr("A block is as wide as its embedding dim, its bar as long as its FFN dim, its dots are attention heads. "
              "The pale shapes behind are the "
              "SuperTransformer's full size: what this SubTransformer leaves unused."),
           tr("Lines in the middle are cross-attention: they lead from encoder layers to the decoder layers that read "
              "them. In a usual Transformer "
              "every decoder layer reads only the last encoder layer.")},
          {tr("Everything that is smaller than the pale shape uses the front part of the same weights: the first "
              "columns, the first rows, the first "
              "layers."),
           tr("Reading more encoder layers makes more keys and values to look at, with the same weights. It costs some "
              "time and no parameters."),
           tr("A decoder layer costs more time than an encoder layer of the same size.")},
          {tr("Click a layer: the Inspector shows which slice of each weight matrix it uses."),
           tr("Press + and − on a layer and watch parameters, FLOPs, milliseconds and proxy loss move. Ctrl+Z takes it "
              "back."),
           tr("Drag from an encoder layer's port to a decoder layer to add a source. Compare puts two architectures "
              "side by side and marks what "
              "differs.")},
          words({super_word, sub_word, sources_word, loss_word})};
}

LearnText Learn::train() {
  return {{tr("The course of a training. One update draws one SubTransformer at random, every choice with the same "
              "chance, and improves the weights "
              "that it uses. After thousands of updates the shared weights work for all of them."),
           tr("The curves are validation losses of a few fixed architectures: the largest, the smallest and sampled "
              "ones. All of them should fall "
              "together. A loss of 5 bits per token means that the network is as unsure as if it chose among 32 "
              "equally likely tokens."),
           tr("The bars below show how often each choice was drawn against how often chance would draw it.")},
          {tr("The learning rate rises during warmup and then falls. Too high, and the loss jumps: the collapse alarm "
              "says so."),
           tr("A SubTransformer can be trained alone, from scratch or from inherited weights. It then no longer shares "
              "its weights with anybody, and "
              "gets better."),
           tr("More text and more updates help; a larger batch makes the curve smoother.")},
          {tr("Start a training on parallel text of your own: two files, a sentence a line. It can be paused, stopped "
              "at a checkpoint, and goes on "
              "where it was."),
           tr("Lay other runs over this one: choose them in the header."),
           tr("Read what the network says now, in the Inspector, of a sentence that it was never trained on. A low "
              "loss means little where words "
              "repeat themselves."),
           tr("When a run has ended, open it as a workspace and search in it.")},
          words({super_word, sub_word, loss_word})};
}

LearnText Learn::latency() {
  return {{tr("How long architectures take on a device, measured, and how well the latency predictor knows it. Each "
              "point is one architecture: where "
              "it lies on the diagonal, the prediction was right."),
           tr("A search asks for the latency of thousands of architectures. Measuring each of them would be slow and "
              "noisy, so some are measured, a "
              "predictor is fitted to them, and the search asks the predictor."),
           tr("Times cover one sentence of fixed length: the encoder once, the decoder token by token with several "
              "hypotheses side by side.")},
          {tr("Another machine, another number of threads, or a longer sentence gives other times. A predictor speaks "
              "for the device that it was "
              "fitted on, and for no other."),
           tr("A machine that is busy or hot is slow for a while. The drift audit shows such stretches; they spoil a "
              "predictor that is fitted to "
              "them."),
           tr("More measured architectures make the predictor better, up to the noise of the machine.")},
          {tr("Measure this machine while nothing else runs on it. It takes about a minute for the sample workspace."),
           tr("Look at the rank correlation: for a search it matters more that the order is right than that every "
              "millisecond is."),
           tr("See where the milliseconds go: most of them belong to the decoder.")},
          words({predictor_word, flops_word})};
}

LearnText Learn::search() {
  return {{tr("An evolution. The first generation is drawn at random among the architectures that keep the latency "
              "budget. The best of it have "
              "children: by mutation, where genes are drawn anew, and by crossover, where a child takes each gene from "
              "one of two parents. Children "
              "over the budget are thrown away."),
           tr("Each dot is one candidate: to the left is faster, down is better. The stronger its colour, the later "
              "its generation. The dashed line "
              "is the budget."),
           tr("Nothing is trained here. A candidate is judged by its proxy loss with the SuperTransformer's weights, "
              "and by its predicted latency. "
              "That is why a search takes minutes and not months.")},
          {tr("A tighter budget moves the line to the left, and the best loss that can be reached goes up."),
           tr("A larger population and more generations look at more architectures. After some generations little is "
              "gained."),
           tr("At the end the best candidates are measured on this machine, and the winner is the best one that really "
              "keeps the budget.")},
          {tr("Start a search, then move the generation slider and watch the cloud travel towards the corner."),
           tr("Look at the winner's family: which of its ancestors came by mutation, which by crossover."),
           tr("Choose random search among the settings, with the same budget and as many evaluations, and compare what "
              "it finds.")},
          words({loss_word, predictor_word, sub_word})};
}

LearnText Learn::pareto() {
  return {{tr("All models of the workspace by latency and quality. The step line is the front: on it, a model can only "
              "get better by becoming "
              "slower. Points off the line are beaten by another model in both."),
           tr("One latency budget has one winner; the front holds the answers for all budgets at once."),
           tr("The table and the parallel lines show the same models. A line passes through the values of its genes, "
              "so one sees what good models "
              "have in common.")},
          {tr("Every search adds its winner, every trained SubTransformer becomes a model."),
           tr("Predicted and measured latency can differ, and so can the front. Choose which one the axis shows."),
           tr("Proxy loss and BLEU order models alike, but not exactly: the proxy is evaluated without training.")},
          {tr("Drag the budget line and see which models are allowed."),
           tr("Drag along an axis of the parallel lines to keep only models with those values."),
           tr("Pin two models with P, then open Architecture and compare them.")},
          words({front_word, bleu_word, loss_word})};
}

LearnText Learn::translate() {
  return {{tr("The sentence is translated as you type, by the best model that keeps each budget: fast and plain on the "
              "left, slower and better on "
              "the right."),
           tr("Each tick of the slider is a model, with its silhouette above it. The bar under a translation shows the "
              "measured milliseconds of this "
              "sentence against the predicted ones and the budget."),
           tr("The table below is cross-attention: how much each source word counted while one word was written, for "
              "each encoder layer that a "
              "decoder layer reads. The numbers of one decoder layer add up to 1 over all that it reads.")},
          {tr("Moving a thumb changes the budget, and at some point the model."),
           tr("Longer sentences take longer: the decoder runs once for each token. Predictions are for one sentence "
              "length and are off for others."),
           tr("The sample's models are small, and trained on messages, help texts and games: sentences of that kind "
              "come out best.")},
          {tr("Type the same sentence with and without its last words and watch the milliseconds."),
           tr("Point at a word of the translation to see which source words it came from. Choose another decoder "
              "layer: it may read other encoder "
              "layers."),
           tr("F5 turns the page into a presentation: large type, nothing else.")},
          words({sources_word, bleu_word})};
}

}  // namespace

LearnText learnText(const QString& id) {
  if (id == "space") return Learn::space();
  if (id == "architecture") return Learn::architecture();
  if (id == "train") return Learn::train();
  if (id == "latency") return Learn::latency();
  if (id == "search") return Learn::search();
  if (id == "pareto") return Learn::pareto();
  if (id == "translate") return Learn::translate();
  return {};
}

}  // namespace hat::ui
