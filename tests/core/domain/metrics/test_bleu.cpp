// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

#include "domain/error.h"
#include "domain/metrics/bleu.h"
#include "domain/metrics/chrf.h"
#include "support/reference.h"

using namespace hat;

namespace {

std::vector<std::string> strings(const QJsonValue& array) {
  std::vector<std::string> all;
  for (const QJsonValue& value : array.toArray()) all.push_back(value.toString().toStdString());
  return all;
}

std::vector<std::string> lines_of(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  std::vector<std::string> lines;
  for (const QByteArray& line : file.readAll().split('\n')) lines.push_back(line.toStdString());
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

bool close(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

}  // namespace

class TestBleu : public QObject {
  Q_OBJECT
 private slots:
  // Origin: sacreBLEU 2.6.0 run on the texts in the file; tolerance 1e-9 of 100 (it prints two digits).
  void scores_and_signatures_equal_sacrebleus() {
    QFile file(hat::test::golden_folder() + "text/sacrebleu.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases.size(), 5);
    const std::vector<std::pair<const char*, BleuOptions>> kinds{{"bleu", {}},
                                                                 {"bleu_lc", {.lowercase = true}},
                                                                 {"bleu_none", {.tokenization = Tokenization::none}},
                                                                 {"bleu_intl", {.tokenization = Tokenization::intl}},
                                                                 {"bleu_nosmooth", {.smoothing = Smoothing::none}}};
    for (const QJsonValue& value : cases) {
      const QJsonObject golden = value.toObject();
      const QByteArray name = golden["name"].toString().toUtf8();
      const auto hypotheses = strings(golden["hypotheses"]), references = strings(golden["references"]);
      for (const auto& [key, options] : kinds) {
        const QJsonObject expected = golden[key].toObject();
        const Bleu bleu = corpus_bleu(hypotheses, references, options);
        QVERIFY2(close(bleu.score, expected["score"].toDouble()), name + " " + key + " " + bleu.line.c_str());
        QCOMPARE(bleu.signature, expected["signature"].toString().toStdString());
        if (!expected.contains("line")) continue;
        QCOMPARE(bleu.line, expected["line"].toString().toStdString());
        QVERIFY(close(bleu.brevity, expected["bp"].toDouble()));
        for (int n = 0; n < 4; ++n) {
          QCOMPARE(static_cast<int>(bleu.counts[n]), expected["counts"].toArray()[n].toInt());
          QCOMPARE(static_cast<int>(bleu.totals[n]), expected["totals"].toArray()[n].toInt());
          QVERIFY(close(bleu.precisions[n], expected["precisions"].toArray()[n].toDouble()));
        }
      }
      const Chrf chrf = corpus_chrf(hypotheses, references);
      QVERIFY2(close(chrf.score, golden["chrf2"]["score"].toDouble()), name + " chrF2");
      QCOMPARE(chrf.signature, golden["chrf2"]["signature"].toString().toStdString());
      QVERIFY2(
          close(corpus_chrf(hypotheses, references, {.word_order = 2}).score, golden["chrf2pp"]["score"].toDouble()),
          name + " chrF2++");
      const QJsonArray sentences = golden["sentence_bleu"].toArray();
      for (int i = 0; i < sentences.size(); ++i) {
        const double score = sentence_bleu(hypotheses[i], references[i]).score;
        QVERIFY2(close(score, sentences[i].toDouble(), 5.1e-7),
                 name + " sentence " + QByteArray::number(i) + ": " + QByteArray::number(score, 'g', 10));
      }
    }
  }
  // Origin: HAT's scorer run on bleu_cases.*: its lines, first raw, then with hyphens split, then each sentence.
  void hats_own_bleu_equals_its_lines() {
    const QString base = hat::test::golden_folder() + "bleu_cases";
    const auto expected = lines_of(base + ".out");
    const auto hypotheses = lines_of(base + ".sys"), references = lines_of(base + ".ref");
    QCOMPARE(expected.size(), std::size_t{7});
    QCOMPARE(hat_bleu(hypotheses, references, false).line, expected[0]);
    QCOMPARE(hat_bleu(hypotheses, references, true).line, expected[1]);
    QVERIFY(hat_bleu(hypotheses, references, true).signature != corpus_bleu(hypotheses, references).signature);
    for (std::size_t i = 0; i < hypotheses.size(); ++i)
      QCOMPARE(std::to_string(i) + " " + hat_sentence_bleu(hypotheses[i], references[i]).line, expected[i + 2]);
  }
  void smoothing_and_empty_input_by_hand() {
    // One token of two right, no bigram: precisions 50 and, of one bigram, half a match (exp) or a tenth (floor).
    const Bleu exp = sentence_bleu("a b", "a c");
    QVERIFY(close(exp.score, std::sqrt(50.0 * 50.0)));
    QVERIFY(close(sentence_bleu("a b", "a c", {.smoothing = Smoothing::floor}).score, std::sqrt(50.0 * 10.0)));
    QCOMPARE(sentence_bleu("a b", "a c", {.smoothing = Smoothing::none}).score, 0.0);
    QCOMPARE(sentence_bleu("", "a").score, 0.0);
    QCOMPARE(corpus_bleu({}, {}).score, 0.0);
    QCOMPARE(corpus_chrf({}, {}).score, 0.0);
  }
  void bytes_that_are_not_utf8_do_no_harm() {
    const std::vector<std::string> broken{"\xff\xc0 a\xe2\x82"};
    QVERIFY(corpus_bleu(broken, broken).hypothesis_length > 0);
    QVERIFY(close(corpus_chrf(broken, broken).score, 100));
  }
  void unequal_line_counts_are_an_error() {
    const std::vector<std::string> one{"a"}, two{"a", "b"};
    QVERIFY_THROWS_EXCEPTION(Error, (void)corpus_bleu(one, two));
    QVERIFY_THROWS_EXCEPTION(Error, (void)corpus_chrf(two, one));
  }
};

QTEST_GUILESS_MAIN(TestBleu)
#include "test_bleu.moc"
