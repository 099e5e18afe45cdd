// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

/// What people have is neither replaced nor mixed with something else by a word on the command line.
class TestOutputs : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  QString model_, gene_;
  [[nodiscard]] QString at(const QString& name) const { return dir_.filePath(name); }
  [[nodiscard]] std::string text(const QString& name) const { return read_file(at(name).toStdString()); }
  /// Wrong usage that names the option, and nothing is changed below the model's folder.
  void refuses(const QStringList& arguments, const char* said) {
    const auto stamps = [this] {
      QStringList all;
      for (const QFileInfo& file :
           QDir(model_).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name))
        all << file.fileName() + QString(" %1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
      return all;
    };
    const QStringList before = stamps();
    const Run run = hat_program(arguments);
    QVERIFY2(run.status == 2, qPrintable(arguments.join(' ') + ": " + run.err));
    SAYS(run, said);
    QCOMPARE(stamps(), before);
  }

 private slots:
  void initTestCase() {
    model_ = at("model");
    const Run run =
        hat_program({"export", "--model", HAT_SOURCE_DIR "/resources/sample", "--output", model_, "--half"});
    QVERIFY2(run.status == 0, run.err.constData());
    gene_ = at("arch.yaml");
    write_atomically(gene_.toStdString(), "architecture: \"enc 256: 512/4 512/4 512/4 | dec 256: 512/4/4@3\"\n");
  }

  void an_export_replaces_no_part_of_the_model_that_it_reads() {
    refuses({"export", "--model", model_, "--format", "fairseq", "--output", model_ + "/model.safetensors"},
            "--model, which is read from there");
    refuses({"export", "--model", model_, "--format", "svg", "--output", model_ + "/tokenizer.model"},
            "--model, which is read from there");
    refuses({"export", "--model", model_, "--arch", gene_, "--output", model_}, "--output: expected a folder");
    refuses({"export", "--model", model_, "--arch", gene_, "--output", model_ + "/sub"}, "outside of --model");
    refuses({"export", "--model", model_, "--output", dir_.path()}, "--output: expected");
  }

  void no_file_replaces_one_of_another_kind() {
    write_atomically(at("text.de").toStdString(), "ein Satz\n");
    const QString weights = model_ + "/model.safetensors", csv = at("rows.csv");
    QVERIFY(QFile::copy(HAT_SOURCE_DIR "/resources/sample/latency.csv", csv));
    refuses({"convert", gene_, "--output", weights}, "holds something else");
    refuses({"convert", gene_, "--output", at("text.de")}, "expected a new file or an older YAML file");
    refuses({"import", gene_, "--output", csv}, "holds something else");
    refuses({"export", "--arch", gene_, "--format", "text", "--output", csv},
            "expected a new file or an older architecture");
    refuses({"export", "--arch", gene_, "--format", "svg", "--output", gene_ + ".svg", "--model", "/nowhere"},
            "--model");
    refuses({"export", "--model", HAT_SOURCE_DIR "/resources/sample", "--arch", gene_, "--output", model_},
            "holds another model");
    refuses({"demo", "--output", dir_.path()}, "--output: expected a new or an empty folder");
    // The same once more is no harm.
    for (int i = 0; i < 2; ++i)
      QCOMPARE(hat_program({"convert", gene_, "--format", "hat", "--output", at("hat.yml")}).status, 0);
  }

  void no_file_replaces_the_card_of_a_folder() {
    refuses({"convert", gene_, "--output", model_ + "/model.yaml"}, "says what its folder is");
    refuses({"export", "--arch", gene_, "--format", "yaml", "--output", model_ + "/model.yaml"},
            "says what its folder is");
  }

  void nothing_is_written_over_the_file_that_it_is_made_of() {
    const std::string before = text("arch.yaml");
    refuses({"convert", gene_, "--format", "hat", "--output", gene_}, "which is read from there");
    refuses({"import", gene_, "--output", gene_}, "which is read from there");
    refuses({"export", "--arch", gene_, "--output", gene_, "--format", "text"}, "which is read from there");
    QCOMPARE(text("arch.yaml"), before);
  }

  void a_workspace_of_damaged_parts_is_refused_and_leaves_nothing() {
    QDir().mkpath(at("cut"));
    for (const char* file : {"model.yaml", "tokenizer.model"}) QFile::copy(model_ + '/' + file, at("cut/") + file);
    const std::string weights = read_file((model_ + "/model.safetensors").toStdString());
    write_atomically(at("cut/model.safetensors").toStdString(), weights.substr(0, weights.size() / 2));
    const Run run = hat_program({"workspace", "create", at("ws"), "--super", at("cut")});
    QCOMPARE(run.status, 1);
    SAYS(run, "model.safetensors");
    QVERIFY(!QFileInfo::exists(at("ws")));
    const Run unnamed = hat_program({"workspace", "create", "", "--space", "sample"});
    QCOMPARE(unnamed.status, 2);
    SAYS(unnamed, "FOLDER");
  }

  void a_run_that_is_not_there_cannot_go_on_and_is_named() {
    for (const QString verb : {"train super", "search"}) {
      const Run run = hat_program(verb.split(' ') + QStringList{"--output", at("no run"), "--resume"});
      QCOMPARE(run.status, 2);
      SAYS(run, "no run");
      QVERIFY2(run.err.count('\n') == 1, run.err.constData());
    }
  }

  void a_number_beyond_its_range_is_told_the_range() {
    const Run run = hat_program({"latency", "measure", "--samples", "1000000000000000000"});
    QCOMPARE(run.status, 2);
    SAYS(run, "2147483647");
  }

  void whole_and_changed_files_are_told_apart_on_demand() {
    const Run whole = hat_program({"verify", model_});
    QVERIFY2(whole.status == 0, whole.err.constData());
    QVERIFY(whole.out.contains("whole        " + model_.toUtf8() + "/model.safetensors"));
    std::string weights = read_file((model_ + "/model.safetensors").toStdString());
    weights[weights.size() / 2] = static_cast<char>(weights[weights.size() / 2] ^ 1);
    write_atomically((model_ + "/model.safetensors").toStdString(), weights);
    const Run changed = hat_program({"verify", model_, "--json"});
    QCOMPARE(changed.status, 1);
    QVERIFY(changed.out.contains("\"changed\""));
    const Run nothing = hat_program({"verify", at("nowhere")});
    QVERIFY(nothing.status != 0);
    SAYS(nothing, "nowhere");
  }
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "test_outputs.moc"
