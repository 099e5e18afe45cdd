// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

/// Files of HAT come in, are converted, and go out again.
class TestHatFiles : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  QString write(const char* name, const std::string& text) const {
    write_atomically(dir_.filePath(name).toStdString(), text);
    return dir_.filePath(name);
  }

 private slots:
  void initTestCase() { qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8()); }
  void import_names_files_by_their_content_and_writes_one_thing() {
    const QString training = write("common.yml",
                                   "arch: transformersuper_iwslt_de_en\noptimizer: adam\nlr-scheduler: "
                                   "inverse_sqrt\nlr: 0.0005\nmax-update: 50000\n");
    const QString gene = write(
        "gene.yml",
        "encoder-embed-dim-subtransformer: 512\ndecoder-embed-dim-subtransformer: "
        "512\nencoder-ffn-embed-dim-all-subtransformer: 2048\n"
        "decoder-ffn-embed-dim-all-subtransformer: 1024\nencoder-layer-num-subtransformer: "
        "2\ndecoder-layer-num-subtransformer: 1\n"
        "encoder-self-attention-heads-all-subtransformer: 4\ndecoder-self-attention-heads-all-subtransformer: 4\n"
        "decoder-ende-attention-heads-all-subtransformer: 4\ndecoder-arbitrary-ende-attn-all-subtransformer: 1\n");
    const Run named = hat_program({"import", training, gene});
    QCOMPARE(named.status, 0);
    QVERIFY2(named.out.contains("settings of a training") && named.out.contains("the architecture of a SubTransformer"),
             named.out.constData());
    const Run json = hat_program({"import", training, gene, "--json"});
    const QJsonArray files = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[1].toObject()["kind"].toString(), QString("architecture"));
    QCOMPARE(files[1].toObject()["file"].toString(), gene);
    SAYS(named, "nothing was written");
    QCOMPARE(hat_program({"import", gene, "--output", dir_.filePath("gene.own.yaml")}).status, 0);
    QCOMPARE(to_text(load_architecture(dir_.filePath("gene.own.yaml").toStdString())),
             std::string("enc 512: 2048/4 2048/4 | dec 512: 1024/4/4@1,2"));
    QCOMPARE(hat_program({"import", training, "--output", dir_.filePath("train.yaml")}).status, 0);
    QVERIFY(
        QString::fromStdString(read_file(dir_.filePath("train.yaml").toStdString())).contains("max_updates: 50000"));
    const Run two = hat_program({"import", training, gene, "--output", dir_.filePath("both")});
    QCOMPARE(two.status, 2);
    SAYS(two, "expected files that make one thing to write, got 2");
    // A key that nobody knows is said at once, also when nothing is written.
    const Run unknown = hat_program(
        {"import", write("typo.yml", "encoder-layers: 6\nencoder-embed-choice: [640]\nencoder-embd-dim: 640\n")});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.out.contains("a SuperTransformer's search space"), unknown.out.constData());
    SAYS(unknown, "typo.yml: line 3: encoder_embd_dim: unknown key, did you mean encoder_embed_dim?");
    const Run cut = hat_program({"import", write("cut.pt", "PK\x03\x04 cut")});
    QCOMPARE(cut.status, 1);
    SAYS(cut, "cut.pt: ");
    QCOMPARE(hat_program({"import", write("notes.bin", std::string("\0\1\2", 3))}).status, 2);
  }
  void hats_files_are_converted_and_written_back() {
    const Run space = hat_program({"convert", "iwslt14", "--format", "hat", "--output", dir_.filePath("space1.yml")});
    QVERIFY2(space.status == 0, space.err.constData());
    QCOMPARE(hat_program({"space", dir_.filePath("space1.yml"), "--json"}).out.contains("\"tokens\": 23"), true);
    QVERIFY(hat_program({"convert", dir_.filePath("space1.yml")}).out.contains("encoder_ffn_dims: [2048, 1024, 512]"));
    const char* text = "enc 512: 1024/4 1024/4 1024/4 1024/4 1024/4 1024/4 | dec 512: 2048/4/4@6 1024/4/2@4,5,6";
    QVERIFY(hat_program({"convert", text, "--format", "hat", "--output", dir_.filePath("sub.yml")}).status == 0);
    QCOMPARE(hat_program({"convert", dir_.filePath("sub.yml"), "--format", "text"}).out, QByteArray(text) + '\n');
    // HAT's own file may say once what holds for every layer; it is written back with a number for each.
    const QByteArray lists = read_file(dir_.filePath("sub.yml").toStdString()).c_str();
    QString scalars = lists;
    scalars.replace("[4, 4, 4, 4, 4, 4]", "4").replace("[1024, 1024, 1024, 1024, 1024, 1024]", "1024");
    QVERIFY(scalars != lists);
    QCOMPARE(hat_program({"convert", write("scalars.yml", scalars.toStdString()), "--format", "hat"}).out, lists);
    QCOMPARE(hat_program({"convert", dir_.filePath("space1.yml"), "--format", "hat"})
                 .out.contains("decoder-arbitrary-ende-attn-choice: [-1, 1, 2]"),
             true);
    const Run refused = hat_program({"convert", "enc 512: 1024/4 1024/4 | dec 512: 2048/4/4@1", "--format", "hat"});
    QCOMPARE(refused.status, 2);
    SAYS(refused,
         "decoder[1].sources: expected the last 1, 2 or 3 of 2 encoder layers, which is all that HAT can express");
    const Run evo = hat_program(
        {"convert", write("evo.yml", "evo-iter: 7\nparent-size: 25\nlat-norm: 5000\nlatency-constraint: 200\n")});
    QVERIFY(evo.out.contains("generations: 7") && evo.out.contains("budget_ms: 200"));
    SAYS(evo, "no use for lat-norm");
    const Run unknown = hat_program({"search", "--config", write("evo2.yml", "evo-iter: 7\nparent-sizes: 25\n")});
    QCOMPARE(unknown.status, 2);
    SAYS(unknown, "evo2.yml: line 2: parent_sizes: unknown key, did you mean parent_size?");
    const Run other = hat_program({"train", "super", "--config", dir_.filePath("evo.yml")});
    QCOMPARE(other.status, 2);
    SAYS(other, "got a config of HAT's evolutionary search");
  }
  void a_converted_config_names_its_files_by_their_whole_paths() {
    const QString before = QDir::currentPath();
    QDir::setCurrent(dir_.path());
    write("evo3.yml", "evo-iter: 7\nparent-size: 25\nrestore-file: evo3.yml\n");
    const Run run = hat_program({"convert", "evo3.yml"});
    QDir::setCurrent(before);
    QVERIFY2(run.out.contains("model: " + dir_.filePath("evo3.yml").toUtf8()), (run.out + run.err).constData());
  }
  void results_of_ones_own_are_named_and_sent_to_the_window() {
    const Run run = hat_program({"import", write("points.csv", "name,latency_ms,bleu\nmine,12.5,24.1\n")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("points.csv: results to show beside the workspace's"), run.out.constData());
    SAYS(run, "hat-studio");
    QVERIFY(!run.err.contains("--output"));
  }
  void exported_hat_yaml_describes_the_same_architecture() {
    const QString text = "enc 256: 1024/8 768/4 512/4 | dec 192: 1024/8/4@2,3 512/4/4@3";
    const QString file = dir_.filePath("gene.yml");
    QCOMPARE(hat_program({"export", "--arch", text, "--format", "hat-yaml", "--output", file}).status, 0);
    QVERIFY(hat_program({"describe", file}).out.contains(text.toUtf8()));
  }
  void a_subtransformer_is_exported_for_hat_in_one_step() {
    const QString sample = HAT_TEST_DATA "/golden/shared";
    const QString text = "enc 48: 96/4 128/2 64/2 | dec 64: 128/2/4@2,3 64/4/2@3";
    const Run run = hat_program(
        {"export", "--model", sample, "--arch", text, "--format", "fairseq", "--output", dir_.filePath("sub.pt")});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.contains("SubTransformer"), run.out.constData());
    QVERIFY(hat_program({"import", dir_.filePath("sub.pt")}).out.contains(text.toUtf8()));
    QCOMPARE(QDir(dir_.path()).entryList({"sub.pt*"}, QDir::AllEntries | QDir::Hidden).size(),
             1);  // no folder of the way is left
    const Run outside = hat_program({"export", "--model", sample, "--arch", "enc 32: 96/4 | dec 64: 128/2/4@1",
                                     "--format", "fairseq", "--output", dir_.filePath("no.pt")});
    QCOMPARE(outside.status, 2);
    SAYS(outside, "encoder_dim");
    QVERIFY(!QFile::exists(dir_.filePath("no.pt")));
  }
};

QTEST_GUILESS_MAIN(TestHatFiles)
#include "test_hat_files.moc"
