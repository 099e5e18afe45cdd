// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include <filesystem>

#include "domain/config/latency.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/hat/imported_device.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/devices.h"
#include "domain/workspace/load.h"
#include "support/fake_verbs.h"
#include "support/hat_predictor.h"
#include "support/reference.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/space/space_page.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/import_dialog.h"
#include "ui/window/importer.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// Remembers what it was asked to import; the models and data that it says it made are there.
class FakeImports : public FakeVerbs {
 public:
  ModelInfo import_model(const ImportConfig& config) override {
    imported = config;
    ModelInfo info = inspect(config.output);
    info.folder = config.output;
    info.name = config.name;
    info.is_super = false;
    info.arch = space.smallest();
    info.network.space = space;
    return info;
  }
  PrepareResult import_data(const ImportDataConfig& config) override {
    data = config;
    PrepareResult result;
    result.folder = config.output;
    result.train_pairs = 4000;
    return result;
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>&) override {
    PredictorInfo info;
    info.device = read_latency_csv(config.data).device;
    info.feature_norms.fill(1);
    save_predictor(MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.5f), {1.f}}}, info), config.output);
    ++fits;
    FitResult result;
    result.predictor = config.output;
    result.held_out = {5, 0.1, 0.02, 0.9};
    return result;
  }
  ImportConfig imported;
  ImportDataConfig data;
  std::atomic<int> fits{0};
};

struct World {
  QTemporaryDir dir;
  FakeImports engine;
  Session session{&engine};
  MainWindow window{&session};
  QSignalSpy said{window.importer(), &Importer::said};
  QSignalSpy wanted{&window, &MainWindow::openWorkspace};

  World() {
    qputenv("XDG_DATA_HOME", dir.filePath("data").toUtf8());
    QDir().mkpath(dir.filePath("workspace"));
    auto workspace = std::make_shared<Workspace>();
    workspace->folder = dir.filePath("workspace").toStdString();
    workspace->space = engine.space;
    workspace->runs_folder = dir.filePath("runs").toStdString();
    workspace->machine_folder = dir.filePath("machine").toStdString();
    session.setWorkspace(workspace, "Sample", engine.space);
    window.resize(1280, 800);
    window.show();
    window.showPage("pareto");
  }
  QString write(const char* name, const std::string& text) const {
    QDir().mkpath(QFileInfo(dir.filePath(name)).path());
    write_atomically(dir.filePath(name).toStdString(), text);
    return dir.filePath(name);
  }
  /// As the mouse does it.
  void drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files) urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(500, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(500, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &event);
  }
  bool idle() {
    return QTest::qWaitFor([this] { return session.jobs()->isIdle(); }, patience);
  }
  QString lastSaid() const { return said.isEmpty() ? QString() : said.last().first().toString(); }
};

const std::string wmt_space =
    "arch: transformersuper_wmt_en_de\nencoder-embed-choice: [640, 512]\ndecoder-embed-choice: [640, "
    "512]\nencoder-ffn-embed-dim-choice: [3072, "
    "2048, 1024]\n"
    "decoder-ffn-embed-dim-choice: [3072, 2048, 1024]\nencoder-layer-num-choice: [6]\ndecoder-layer-num-choice: [6, 5, "
    "4, 3, 2, 1]\n"
    "encoder-self-attention-heads-choice: [8, 4]\ndecoder-self-attention-heads-choice: [8, "
    "4]\ndecoder-ende-attention-heads-choice: [8, 4]\n"
    "decoder-arbitrary-ende-attn-choice: [-1, 1, 2]\n";

std::string table_file(const QString& path) {
  LatencyTable table;
  Rng rng(1);
  const SearchSpace space = preset_space("wmt14");
  for (int i = 0; i < 50; ++i)
    table.rows.push_back({features_of(space.sample(rng)), {10, 100.0 + i, 0, 0}, std::nullopt});
  write_latency_csv(path.toStdString(), table);
  QFile::remove(QString::fromStdString(device_file_of(path.toStdString())));
  return path.toStdString();
}

}  // namespace

class TestImporter : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void a_page_is_shown_before_its_points_are_told_of_so_that_no_word_is_wiped() {
    World world;
    QStringList order;
    connect(world.session.requests(), &Requests::page, this, [&] { order << "page"; });
    connect(world.session.requests(), &Requests::points, this, [&] { order << "points"; });
    world.window.importer()->take({world.write("mine.csv", "name,latency_ms,bleu\na,nan,20\n")});
    QTRY_COMPARE(order, (QStringList{"page", "points"}));
  }
  void a_workspace_is_opened_by_its_folder_or_its_file() {
    World w;
    w.write("other/workspace.yaml", "name: Other\n");
    w.drop({w.dir.filePath("other")});
    QVERIFY(w.idle());
    w.drop({w.dir.filePath("other/workspace.yaml")});
    QVERIFY(w.idle());
    QCOMPARE(w.wanted.size(), 2);
    for (const auto& arguments : w.wanted) QCOMPARE(arguments.first().toString(), w.dir.filePath("other"));
  }
  void an_architecture_of_hats_is_shown_in_a_space_that_holds_it() {
    World w;
    const QString file = w.write(
        "gene.yml",
        "encoder-embed-dim-subtransformer: 640\ndecoder-embed-dim-subtransformer: "
        "512\nencoder-ffn-embed-dim-all-subtransformer: 3072\n"
        "decoder-ffn-embed-dim-all-subtransformer: [3072, 1024]\nencoder-layer-num-subtransformer: "
        "6\ndecoder-layer-num-subtransformer: 2\n"
        "encoder-self-attention-heads-all-subtransformer: 8\ndecoder-self-attention-heads-all-subtransformer: [8, 4]\n"
        "decoder-ende-attention-heads-all-subtransformer: [4, 8]\ndecoder-arbitrary-ende-attn-all-subtransformer: [2, "
        "-1]\n");
    w.drop({file});
    QVERIFY(w.idle());
    QCOMPARE(w.window.currentPage()->id(), QString("architecture"));
    const ArchitectureEntry& current = w.session.selection()->current();
    QCOMPARE(current.label.text(), QString("gene"));
    QCOMPARE(to_text(current.arch).substr(0, 12), std::string("enc 640: 307"));
    QCOMPARE(current.arch.decoder[0].sources.text(), std::string("4,5,6"));
    QVERIFY(current.space && current.space->name == "wmt14" && current.space->contains(current.arch));
    QVERIFY(w.lastSaid().contains("outside this workspace's search space"));
    // It is edited among the choices of its own space.
    auto* page = qobject_cast<ArchitecturePage*>(w.window.page("architecture"));
    page->editor()->select({Side::decoder, 2, 0});
    QTest::keyClick(page->view(), Qt::Key_Plus);
    QCOMPARE(w.session.selection()->current().arch.decoder[1].ffn_dim, 2048);
    QVERIFY(w.session.selection()->current().space);
  }
  void an_architecture_of_the_workspaces_space_counts_sources_from_its_last_layer() {
    World w;
    Architecture arch = w.engine.space.largest();
    w.drop({w.write("best.yaml", architecture_to_yaml(arch))});
    QVERIFY(w.idle());
    QCOMPARE(to_text(w.session.selection()->current().arch), to_text(arch));
    QVERIFY(!w.session.selection()->current().space);
  }
  void a_space_inside_the_workspaces_switches_choices_off_and_can_be_undone() {
    World w;
    SearchSpace part = w.engine.space;
    part.decoder_depths = {part.decoder_depths.front()};
    part.name = "part";
    auto* page = qobject_cast<SpacePage*>(w.window.page("space"));
    w.drop({w.write("part.yaml", space_to_yaml(part))});
    QVERIFY(w.idle());
    QCOMPARE(w.window.currentPage()->id(), QString("space"));
    QCOMPARE(page->space().decoder_depths, part.decoder_depths);
    QVERIFY(w.wanted.isEmpty());
    page->undoStack()->undo();
    QCOMPARE(page->space().decoder_depths, w.engine.space.decoder_depths);
  }
  void another_space_becomes_a_workspace_of_its_own() {
    World w;
    w.drop({w.write("space0.yml", wmt_space)});
    QVERIFY(w.idle());
    QCOMPARE(w.wanted.size(), 1);
    const Workspace made = load_workspace(w.wanted.first().first().toString().toStdString());
    QCOMPARE(made.name, std::string("space0"));
    QCOMPARE(made.space.count(), preset_space("wmt14").count());
  }
  void settings_of_an_evolution_fill_the_search_form_and_those_of_a_training_the_train_form() {
    World w;
    w.drop({w.write("evo.yml", "evo-iter: 17\npopulation-size: 40\nmutation-prob: 0.25\nfeature-dim: 10\n")});
    QVERIFY(w.idle());
    QCOMPARE(w.window.currentPage()->id(), QString("search"));
    QCOMPARE(w.window.page("search")->findChild<QSpinBox*>("generations")->value(), 17);
    QCOMPARE(w.window.page("search")->findChild<QSpinBox*>("population")->value(), 40);
    QVERIFY2(w.lastSaid().contains("no use for feature-dim"), qPrintable(w.lastSaid()));
    w.drop({w.write("common.yml", "optimizer: adam\nlr-scheduler: inverse_sqrt\nlr: 0.0005\nmax-update: 1234\n")});
    QVERIFY(w.idle());
    QCOMPARE(w.window.currentPage()->id(), QString("train"));
    QCOMPARE(w.window.page("train")->findChild<QSpinBox*>("max_updates")->value(), 1234);
  }
  void an_unknown_key_is_told_with_its_line_and_nothing_changes() {
    World w;
    const int before = w.window.page("search")->findChild<QSpinBox*>("generations")->value();
    w.drop({w.write("evo.yml", "evo-iter: 17\npopulation-sise: 40\n")});
    QVERIFY(w.idle());
    QVERIFY2(w.lastSaid().contains("line 2: population_sise: unknown key, did you mean population_size"),
             qPrintable(w.lastSaid()));
    QCOMPARE(w.window.page("search")->findChild<QSpinBox*>("generations")->value(), before);
  }
  void a_published_data_set_becomes_a_device_after_a_fit() {
    World w;
    QSignalSpy chosen(w.window.importer(), &Importer::deviceImported);
    const QString csv = w.dir.filePath("wmt14ende_cpu_xeon_all.csv");
    (void)table_file(csv);
    w.drop({csv});
    QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patience);
    QCOMPARE(w.engine.fits, 1);
    QCOMPARE(chosen.first().first().toString(), QString("Intel Xeon E5-2640 CPU, WMT'14 En-De"));
    const auto devices = imported_devices(imported_devices_folder(*w.session.workspace()));
    QCOMPARE(devices.size(), std::size_t(1));
    QVERIFY(!devices[0].predictor.empty());
    QVERIFY2(w.lastSaid().contains("2.0 %"), qPrintable(w.lastSaid()));
  }
  void binarised_data_goes_to_the_train_page() {
    World w;
    const std::vector<std::vector<int>> sentences{{5, 6, 2}};
    for (const char* name : {"bin/train.de-en.de", "bin/train.de-en.en"}) {
      QDir().mkpath(w.dir.filePath("bin"));
      write_mmap_data(w.dir.filePath(name).toStdString(), sentences, MmapType::u16);
    }
    w.drop({w.dir.filePath("bin/train.de-en.en.bin")});
    QVERIFY(w.idle());
    QCOMPARE(w.window.currentPage()->id(), QString("train"));
    QCOMPARE(w.engine.data.source_language, std::string("de"));
    bool there = false;
    for (QLineEdit* edit : w.window.page("train")->findChildren<QLineEdit*>())
      there = there || edit->text() == QString::fromStdString(w.engine.data.output);
    QVERIFY(there);
    QVERIFY(w.lastSaid().contains("4,000 training"));
  }
  void what_is_nothing_of_hats_is_said_in_the_status_bar() {
    World w;
    w.drop({w.write("notes.txt", "Milk, bread.\n")});
    QVERIFY(w.idle());
    QVERIFY2(w.lastSaid().contains("notes.txt: lines of text"), qPrintable(w.lastSaid()));
    QVERIFY(!w.window.importer()->dialog());
    w.drop({w.write("cut.pt", std::string("PK\x03\x04 cut", 8))});
    QVERIFY(w.idle());
    QVERIFY2(w.lastSaid().contains("cut.pt"), qPrintable(w.lastSaid()));
  }
  void several_files_are_listed_first_and_only_the_chosen_ones_are_taken() {
    World w;
    const QString gene = w.write("gene.yml", "enc 64: 96/4 | dec 64: 96/4/4@1"),
                  notes = w.write("notes.txt", "Milk, bread.\n"), evo = w.write("evo.yml", "evo-iter: 5\n");
    w.drop({gene, notes, evo});
    QVERIFY(w.idle());
    ImportDialog* dialog = w.window.importer()->dialog();
    QVERIFY(dialog && dialog->isVisible());
    for (const char* part : {"gene.yml", "Architecture page", "evo.yml", "Search page", "notes.txt: lines of text"})
      QVERIFY2(dialog->text().contains(part), qPrintable(dialog->text()));
    QVERIFY(!w.session.selection()->hasCurrent());  // nothing before Import
    dialog->findChildren<QAbstractButton*>().first()->setChecked(false);
    QTest::mouseClick(dialog->findChild<QPushButton*>("import"), Qt::LeftButton);
    QVERIFY(w.idle());
    QVERIFY(!w.session.selection()->hasCurrent());
    QCOMPARE(w.window.page("search")->findChild<QSpinBox*>("generations")->value(), 5);
  }
  void a_checkpoint_is_asked_for_its_name_and_says_what_is_missing() {
    World w;
    const QString folder = golden_folder() + "separate/";
    w.drop({folder + "checkpoint_trained.legacy.pt"});
    QVERIFY(w.idle());
    ImportDialog* dialog = w.window.importer()->dialog();
    QVERIFY(dialog);
    QVERIFY2(dialog->text().contains("HAT checkpoint: SuperTransformer") &&
                 dialog->text().contains("Without dictionaries it takes raw tokens only"),
             qPrintable(dialog->text()));
    dialog->reject();
    // With the architecture of a SubTransformer it is a model of this workspace.
    const QString gene = w.write("gene.yml", "enc 64: 128/4 128/4 | dec 64: 128/4/4@2,3");
    w.drop({folder + "dict.de.txt", folder + "dict.en.txt", gene, folder + "checkpoint_trained.legacy.pt"});
    QVERIFY(w.idle());
    dialog = w.window.importer()->dialog();
    QVERIFY2(
        dialog && dialog->text().contains("a model of this workspace") && dialog->text().contains("Without byte pairs"),
        dialog ? qPrintable(dialog->text()) : "no dialog");
    dialog->findChild<QLineEdit*>("modelName")->setText("My model");
    QTest::mouseClick(dialog->findChild<QPushButton*>("import"), Qt::LeftButton);
    QVERIFY(w.idle());
    QCOMPARE(w.engine.imported.name, std::string("My model"));
    QCOMPARE(w.engine.imported.source_dict, (folder + "dict.de.txt").toStdString());
    QCOMPARE(w.engine.imported.arch, gene.toStdString());
    QVERIFY(w.engine.imported.output.starts_with(w.session.workspace()->runs_folder + "/models/"));
    QCOMPARE(w.session.workspace()->models.size(), std::size_t(1));
    QVERIFY(w.lastSaid().contains("My model is a model of this workspace now"));
  }
  void a_predictor_of_hats_wants_its_device_where_no_name_tells_it() {
    World w;
    QSignalSpy chosen(w.window.importer(), &Importer::deviceImported);
    (void)write_hat_predictor(w.dir.filePath("best.pt").toStdString());
    w.drop({w.dir.filePath("best.pt")});
    QVERIFY(w.idle());
    ImportDialog* dialog = w.window.importer()->dialog();
    QVERIFY(dialog);
    auto* import = dialog->findChild<QPushButton*>("import");
    QVERIFY(!import->isEnabled());
    auto* device = dialog->findChild<QComboBox*>("device");
    device->setCurrentIndex(device->findData("xeon"));
    QVERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patience);
    QCOMPARE(chosen.first().first().toString(), QString("Intel Xeon E5-2640 CPU"));
    // One whose name tells it needs no question.
    const QString named = w.dir.filePath("predictor_iwslt14deen_gpu_titanxp.pt");
    (void)write_hat_predictor(named.toStdString());
    w.drop({named});
    QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 2, patience);
    QCOMPARE(chosen.last().first().toString(), QString("Nvidia TITAN Xp GPU, IWSLT'14 De-En"));
    QCOMPARE(imported_devices(imported_devices_folder(*w.session.workspace())).size(), std::size_t(2));
  }
};

QTEST_MAIN(TestImporter)
#include "test_importer.moc"
