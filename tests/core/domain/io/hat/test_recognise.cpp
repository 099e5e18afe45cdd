// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/hat/recognise.h"

using namespace hat;

namespace {

const std::string choices =
    "encoder-embed-choice: [640, 512]\ndecoder-embed-choice: [640, 512]\nencoder-ffn-embed-dim-choice: "
    "[3072]\ndecoder-ffn-embed-dim-choice: [3072]\n"
    "encoder-layer-num-choice: [6]\ndecoder-layer-num-choice: [6, 1]\nencoder-self-attention-heads-choice: "
    "[8]\ndecoder-self-attention-heads-choice: "
    "[8]\n"
    "decoder-ende-attention-heads-choice: [8]\ndecoder-arbitrary-ende-attn-choice: [-1, 1, 2]\n";

}  // namespace

/// What a file is, told by its content whatever it is called.
class TestRecognise : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string write(const std::string& text, const char* name = "file") const {
    const std::string path = dir_.filePath(name).toStdString();
    write_atomically(path, text);
    return path;
  }

 private slots:
  void hats_configs_are_told_apart_by_their_keys_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("settings");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& text, FileKind kind, HatFileKind settings,
                        const char* says) {
      QTest::newRow(name) << QString::fromStdString(text) << static_cast<int>(kind) << static_cast<int>(settings)
                          << QString(says);
    };
    row("space", choices, FileKind::space, HatFileKind::supertransformer, "search space");
    row("space and training", "arch: transformersuper_wmt_en_de\nlr: 1e-7\n" + choices, FileKind::space,
        HatFileKind::supertransformer, "with the settings of its training");
    row("architecture", "encoder-embed-dim-subtransformer: 512\ndecoder-layer-num-subtransformer: 1\n",
        FileKind::architecture, HatFileKind::subtransformer, "SubTransformer");
    row("evolution", "evo-iter: 30\n" + choices, FileKind::settings, HatFileKind::evo_search, "evolutionary search");
    row("latency data set", "lat-dataset-path: x\nlat-dataset-size: 2000\n" + choices, FileKind::settings,
        HatFileKind::latency_dataset, "latency data set");
    row("latency predictor", "train-steps: 5000\nbsz: 128\n", FileKind::settings, HatFileKind::latency_predictor,
        "latency predictor");
    // Two words a line are no byte pairs, and a word with a number no dictionary, where every line is a key and its
    // value.
    row("training",
        "arch: transformersuper_iwslt_de_en\noptimizer: adam\nlr-scheduler: inverse_sqrt\nmax-update: 50000\n",
        FileKind::settings, HatFileKind::training, "training");
    row("lists over lines", "encoder-embed-choice:\n  - 640\n  - 512\n#a remark\ndecoder-layer-num-choice:\n- 6\n- 1\n",
        FileKind::space, HatFileKind::supertransformer, "search space");
  }
  void hats_configs_are_told_apart_by_their_keys() {
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, settings);
    QFETCH(QString, says);
    const Recognised what = recognise(write(text.toStdString()));
    QCOMPARE(static_cast<int>(what.kind), kind);
    QVERIFY(what.settings.has_value());
    QCOMPARE(static_cast<int>(*what.settings), settings);
    QVERIFY2(QString::fromStdString(what.sentence.english()).contains(says), what.sentence.english().c_str());
  }
  void other_texts_are_told_apart_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& text, FileKind kind) {
      QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("dictionary", "the 120\n, 99\nmax-update: 3\nmadeupword0000 0\n", FileKind::dictionary);
    row("codes", "#version: 0.2\na b\nab c</w>\n", FileKind::bpe_codes);
    row("codes without a version", "a b\nab c</w>\n", FileKind::bpe_codes);
    row("text form", "# the winner\nenc 64: 96/4 | dec 64: 96/4/4@1\n", FileKind::architecture);
    row("own yaml", "architecture: \"enc 64: 96/4 | dec 64: 96/4/4@1\"\n", FileKind::architecture);
    row("own space", "encoder_dims: [64]\nqkv_dim: 64\n", FileKind::space);
    row("results", "name,latency_ms,bleu\nours,12,25\n", FileKind::points);
    row("another table", "name,year\nours,2020\n", FileKind::text);
    row("other yaml", "colour: blue\n", FileKind::yaml);
    row("json", "{\"a\": 1}\n", FileKind::text);
    row("json in one long line", "[\"" + QByteArray(100'000, 'x') + "\"]", FileKind::text);
    row("plain text", "Die Katze schläft.\nDer Hund nicht.\n", FileKind::text);
    const QByteArray bom = "\xEF\xBB\xBF";
    row("own space with a mark", bom + "encoder_dims: [64]\nqkv_dim: 64\n", FileKind::space);
    row("codes with a mark", bom + "#version: 0.2\na b\n", FileKind::bpe_codes);
    row("results with a mark", bom + "name,latency_ms,bleu\nours,12,25\n", FileKind::points);
    row("latency data with an index", ",encoder_embed_dim,latency_mean_encoder\n0,1,2\n", FileKind::latency_data);
    row("a pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n", FileKind::unknown);
    row("a web page", "<!DOCTYPE html>\n<html><body>sign in</body></html>\n", FileKind::unknown);
    row("empty", "", FileKind::unknown);
    row("numpy", QByteArray("\x93NUMPY\x01\0v\0", 10), FileKind::unknown);
    row("bytes", QByteArray("\0\x01\x02\xff", 4), FileKind::unknown);
  }
  void other_texts_are_told_apart() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const Recognised what = recognise(write(text.toStdString()));
    QVERIFY2(static_cast<int>(what.kind) == kind, what.sentence.english().c_str());
    QVERIFY(what.sentence.english().find("empty") == std::string::npos || text.isEmpty());
  }
  void what_was_not_downloaded_is_named() {
    QVERIFY(recognise(write("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n"))
                .sentence.english()
                .find("git lfs pull") != std::string::npos);
    QVERIFY(recognise(write(" \n<HTML>")).sentence.english().find("a web page") != std::string::npos);
  }
  void both_files_of_binarised_data_are_named_with_their_counts() {
    const std::vector<std::vector<int>> sentences{{5, 6, 2}, {7, 2}};
    write_mmap_data(dir_.filePath("train.de-en.de").toStdString(), sentences, MmapType::u16);
    for (const char* ending : {".idx", ".bin"}) {
      const Recognised what = recognise(dir_.filePath(QString("train.de-en.de") + ending).toStdString());
      QVERIFY2(what.kind == FileKind::binary_data, what.sentence.english().c_str());
      QVERIFY2(what.sentence.english().ends_with("2 sentences, 5 tokens"), what.sentence.english().c_str());
    }
    QCOMPARE(recognise(dir_.path().toStdString()).kind, FileKind::binary_folder);
    QFile::remove(dir_.filePath("train.de-en.de.bin"));
    QVERIFY(recognise(dir_.filePath("train.de-en.de.idx").toStdString())
                .sentence.english()
                .ends_with("whose .bin is not beside it"));
    QFile::remove(dir_.filePath("train.de-en.de.idx"));
  }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
