// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

#include "core/runtime/decode/golden.h"
#include "domain/metrics/bleu.h"
#include "runtime/decode/verbs.h"
#include "runtime/text/moses_bpe.h"
#include "runtime/text/tokenizer.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::test;

/// HAT's generate-and-score run, repeated.
class TestGenerate : public QObject {
  Q_OBJECT
 private slots:
  // Origin: fairseq's generate with HAT's toy network, beam 5 (tests/reference/README.md). Texts and their order are
  // equal, scores and log probabilities within 1e-3.
  void sentences_and_scores_are_those_of_fairseqs_generate() {
    const QString golden = golden_folder();
    QTemporaryDir folder;
    TranslationModel model;
    model.weights = read_weights(std::string(HAT_TEST_DATA "/golden/shared/model.safetensors"));
    model.info.is_super = true;
    model.info.network = golden_network("shared", *model.weights);
    const std::string file = folder.filePath("tokenizer.model").toStdString();
    write_moses_bpe(file, (golden + "shared/dict.de.txt").toStdString(), "", "de");
    model.source_tokenizer = model.target_tokenizer = Tokenizer::load(file);
    QCOMPARE(model.target_tokenizer->vocab_size(), model.info.network.target_vocab);

    EvaluateConfig config;
    config.arch = (golden + "generate_shared_mixed/gene.yml").toStdString();
    config.source = (golden + "data_text/test.de").toStdString();
    config.reference = (golden + "data_text/test.en").toStdString();
    config.raw_tokens = config.sentences = true;
    model.info.numbers.max_target_tokens = 63;  // the toy network has 64 positions, and its card says so
    config.threads = 1;
    JobControl control;
    JobContext<EvaluateEvent> context(control);
    const EvaluateResult result = evaluate(config, context, model);

    QFile out(golden + "generate_shared_mixed/test_gen.out");
    QVERIFY(out.open(QIODevice::ReadOnly));
    std::size_t next = 0;
    for (const QByteArray& line : out.readAll().split('\n')) {
      if (line.size() < 2 || line[1] != '-' || !QByteArray("STHP").contains(line[0])) continue;
      const QList<QByteArray> fields = line.split('\t');
      QVERIFY(next < result.sentences.size());
      const EvaluatedSentence& ours = result.sentences[next];
      QCOMPARE(fields[0].mid(2).toLongLong(), static_cast<qlonglong>(ours.line));
      if (line[0] == 'S') QCOMPARE(QByteArray::fromStdString(ours.source), fields[1]);
      if (line[0] == 'T') QCOMPARE(QByteArray::fromStdString(ours.reference), fields[1]);
      if (line[0] == 'H') {
        QCOMPARE(QByteArray::fromStdString(ours.hypothesis), fields[2]);
        QVERIFY2(std::abs(ours.score - fields[1].toDouble()) < 1e-3,
                 fields[0] + QByteArray::number(ours.score, 'g', 9));
      }
      if (line[0] == 'P') {
        const QList<QByteArray> scores = fields[1].split(' ');
        QCOMPARE(scores.size(), static_cast<qsizetype>(ours.token_scores.size()));
        for (qsizetype i = 0; i < scores.size(); ++i)
          QVERIFY(std::abs(scores[i].toDouble() - ours.token_scores[static_cast<std::size_t>(i)]) < 1e-3);
        ++next;
      }
    }
    QCOMPARE(next, result.sentences.size());
    QCOMPARE(next, std::size_t(10));

    // The score that HAT's script prints for this run.
    std::vector<std::string> hypotheses, references;
    for (const EvaluatedSentence& sentence : result.sentences) {
      hypotheses.push_back(sentence.hypothesis);
      references.push_back(sentence.reference);
    }
    QFile score(golden + "generate_shared_mixed/test.bleu");
    QVERIFY(score.open(QIODevice::ReadOnly));
    QVERIFY(score.readAll().contains(hat_bleu(hypotheses, references, true).line.c_str()));
  }
};

QTEST_GUILESS_MAIN(TestGenerate)
#include "test_generate.moc"
