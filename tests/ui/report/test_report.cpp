// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <filesystem>

#include "domain/config/search.h"
#include "domain/io/atomic_file.h"
#include "domain/io/cost_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/load.h"
#include "support/fake_engine.h"
#include "ui/models/model_catalog.h"
#include "ui/report/report_chart.h"
#include "ui/report/report_composer.h"
#include "ui/report/report_html.h"
#include "ui/report/report_writer.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;

namespace {

const std::string sample = HAT_SOURCE_DIR "/resources/sample";

RunCost some_cost(const char* what, double seconds, double wh) {
  RunCost cost;
  cost.what = what;
  cost.started = "2026-01-02T03:04:05Z";
  cost.seconds = seconds;
  cost.energy_wh = wh;
  return cost;
}

/// Every <svg> element of a page.
QStringList pictures_of(const QString& html) {
  QStringList found;
  qsizetype from = 0;
  while ((from = html.indexOf("<svg", from)) >= 0) {
    const qsizetype end = html.indexOf("</svg>", from) + 6;
    found << html.mid(from, end - from);
    from = end;
  }
  return found;
}

bool is_well_formed(const QString& xml) {
  QXmlStreamReader reader(xml);
  while (!reader.atEnd()) reader.readNext();
  return !reader.hasError();
}

}  // namespace

class TestReport : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;

  /// The sample workspace with one training and one search in its folder of runs.
  struct World {
    test::FakeEngine engine;
    Session session{&engine};
    std::string runs;
    explicit World(bool with_runs = true) {
      auto workspace = std::make_shared<Workspace>(load_workspace(sample));
      runs = workspace->runs_folder;
      std::filesystem::remove_all(runs);
      std::shared_ptr<const LatencyPredictor> predictor = load_predictor(workspace->predictor);
      if (with_runs)
        make_runs(*workspace);
      else
        workspace->folder = runs;  // where nothing was brought along
      session.setWorkspace(workspace, "English–German <sample>", workspace->space);
      session.device()->setPredictor(
          predictor, [predictor](const Architecture& arch) { return predictor->predict_ms(arch); }, "Maker's machine",
          QString::fromStdString(workspace->predictor));
      session.budget()->choose(20);
    }
    void make_runs(const Workspace& workspace) const {
      const std::string train = runs + "/train-20260102-030405", search = runs + "/search-20260103-030405";
      std::filesystem::create_directories(train);
      std::filesystem::create_directories(search);
      TrainConfig config;
      config.data = "data";
      config.output = train;
      config.max_updates = 200;
      write_atomically(train + "/run.yaml", to_yaml(config));
      const std::string arch = to_text(workspace.space.largest());
      write_atomically(
          train + "/train.csv",
          "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n50,9.5,9.25,0.001,1.5,2000.5,\"" +
              arch + "\"\n");
      write_atomically(train + "/valid.csv", "update,name,loss_bits,nll_bits,architecture\n50,largest,8.5,8.0,\"" +
                                                 arch + "\"\n100,largest,7.5,7.0,\"" + arch +
                                                 "\"\n50,smallest,8.75,8.5,\"" + arch + "\"\n100,smallest,8.0,7.75,\"" +
                                                 arch + "\"\n");
      write_costs(cost_file_of(train), {some_cost("train", 3600, 65)});
      SearchConfig searching;
      searching.budget_ms = 17.5;
      write_atomically(search + "/search.yaml", to_yaml(searching));
      write_atomically(search + "/generations.csv",
                       "generation,best_loss_bits,median_loss_bits,evaluated,cache_hits,allowed_share,best\n1,5.5,5.9,"
                       "10,0,0.5,x\n2,5.25,5.6,20,0,0.5,x\n");
      write_atomically(search + "/winner.yaml",
                       "architecture: \"" + to_text(workspace.space.smallest()) +
                           "\"\nid: x\nloss_bits: 5.25\npredicted_ms: 16.5\nmeasured_ms: 17.25\nseed: 1\n");
      write_costs(cost_file_of(search), {some_cost("search", 90, 1.625)});
    }
    [[nodiscard]] ReportFacts facts() {
      return gatherReportFacts(*session.workspace(), session.device()->predictorFile().toStdString(),
                               session.device()->predictorPtr(), [] {});
    }
    [[nodiscard]] Report report() {
      ReportComposer composer(&session, facts());
      while (composer.step()) continue;
      return composer.report();
    }
    /// What write() ends with: the file, or the sentence of what is wrong.
    QString write(const QString& file) {
      ReportWriter writer(&session);
      QSignalSpy written(&writer, &ReportWriter::written), failed(&writer, &ReportWriter::failed);
      writer.write(file);
      if (!QTest::qWaitFor([&] { return written.size() + failed.size() > 0; }, 60'000)) return "nothing came of it";
      return (written.isEmpty() ? failed : written).first().first().toString();
    }
  };

 private slots:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", dir_.filePath("data").toUtf8());
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::dark);  // a report is light all the same
    setLanguage("en");
  }
  void cleanup() {
    ThemeManager::instance().setTextScale(1);
    setLanguage("en");
  }

  void the_page_holds_every_model_its_picture_and_nothing_from_elsewhere() {
    World w;
    const QString html = QString::fromUtf8(reportHtml(w.report()));
    const std::vector<CatalogEntry> models = catalog_of(w.session);
    QVERIFY(models.size() >= 5);  // three models, the largest and the smallest
    for (const CatalogEntry& model : models) {
      const QString name = model.choice.name().toHtmlEscaped(),
                    arch = QString::fromStdString(to_text(model.choice.arch));
      QVERIFY2(html.contains("<td>" + name + "</td>"), qPrintable(name));
      QVERIFY2(html.count("<code>" + arch + "</code>") >= 2, qPrintable(arch));  // in the table and under its picture
    }
    QVERIFY(html.contains("nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp"));
    // One file: no address that a browser would fetch.
    QVERIFY(!html.contains(QRegularExpression("(src|href)\\s*=")));
    QVERIFY(!html.contains("@import") && !html.contains("url("));
    QVERIFY(html.contains("<title>English–German &lt;sample&gt;</title>"));
  }

  void every_picture_is_a_valid_svg_with_a_name_and_without_pixels() {
    World w;
    const QStringList pictures = pictures_of(QString::fromUtf8(reportHtml(w.report())));
    const std::size_t models = catalog_of(w.session).size();
    // Models; front, search, latency; trainings, the sample's own three too.
    QCOMPARE(pictures.size(), static_cast<qsizetype>(models) + 3 + 4);
    for (const QString& picture : pictures) {
      QVERIFY2(is_well_formed(picture), qPrintable(picture.left(200)));
      QSvgRenderer renderer(picture.toUtf8());
      QVERIFY(renderer.isValid());
      QVERIFY(renderer.viewBoxF().width() > 100);
      QVERIFY(picture.contains(QRegularExpression("^<svg role=\"img\" aria-label=\"[^\"]{10,}\"")));
      QVERIFY(!picture.contains("<image"));
      QVERIFY(picture.contains("<text") && (picture.contains("<path") || picture.contains("<polyline")));
    }
  }

  void runs_their_costs_and_the_paper_s_stand_beside_each_other() {
    World w;
    const QString html = QString::fromUtf8(reportHtml(w.report()));
    for (const char* part : {"train-20260102-030405", "search-20260103-030405", "50 of 200", "17.5", "estimate: 65 W",
                             "65 Wh", "67 Wh of it estimated", "184", "2,190,000", "456 USD", "626,000 lb",
                             "52 lb (24 kg)", "432.7 g of CO₂ per kWh (US average (EPA 2018))"})
      QVERIFY2(html.contains(part), part);
  }

  void how_the_workspaces_own_models_were_trained_is_among_its_trainings() {
    World w;
    const ReportFacts facts = w.facts();
    QStringList names;
    for (const ReportFacts::Training& training : facts.trainings)
      names << QString::fromStdString(std::filesystem::path(training.run.folder).filename().string());
    QCOMPARE(names, QStringList({"train-20260102-030405", "SuperTransformer", "budget-14", "budget-14-again"}));
    QVERIFY(reportHtml(w.report()).contains("Training run budget-14-again"));
  }

  void the_space_is_counted_exactly() {
    World w;
    const QString html = QString::fromUtf8(reportHtml(w.report()));
    QString digits = QString::fromStdString(w.session.space().count().get_str());
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) digits.insert(i, ',');
    QVERIFY2(html.contains(digits), qPrintable(digits));
  }

  void latency_is_audited_and_the_predictor_judged() {
    World w;
    const ReportFacts facts = w.facts();
    QVERIFY(facts.latency);
    QCOMPARE(facts.latency->rows, std::size_t(300));
    QCOMPARE(facts.latency->points.size(), std::size_t(300));
    QVERIFY(facts.latency->errors->mape > 0 && facts.latency->errors->rows == 300);
    QVERIFY(facts.problems.empty());
    QCOMPARE(facts.searches.at(0).measured_ms, 17.25);
    QCOMPARE(facts.searches.at(0).best_by_generation.at(1), (XY{2, 5.25}));
  }

  void what_cannot_be_read_is_left_out_and_said() {
    World w;
    write_atomically(w.runs + "/search-20260103-030405/winner.yaml", "loss_bits: low\narchitecture: \"enc\"\n");
    const Report report = w.report();
    QVERIFY(report.blocks.last().text.startsWith("Left out: "));
    QVERIFY(report.blocks.last().text.contains("winner.yaml"));
  }

  void a_workspace_without_runs_says_so() {
    World w(false);
    const QString html = QString::fromUtf8(reportHtml(w.report()));
    QVERIFY(html.contains("No training run lies in") && html.contains("No finished search lies in") &&
            html.contains("has recorded its cost"));
  }

  void text_size_and_theme_of_the_window_do_not_change_its_pictures_size() {
    World w;
    const Report plain = w.report();
    ThemeManager::instance().setTextScale(2);
    const Report large = w.report();
    for (qsizetype i = 0; i < plain.blocks.size(); ++i) {
      if (plain.blocks[i].kind != ReportBlock::Kind::picture) continue;
      QVERIFY(std::abs(plain.blocks[i].picture.size.width() - large.blocks[i].picture.size.width()) < 60);
      QVERIFY(plain.blocks[i].picture.svg.contains("fill=\"#ffffff\""));
    }
  }

  void both_kinds_of_file_are_written_whole() {
    World w;
    const QString html = dir_.filePath("report.html"), pdf = dir_.filePath("report.pdf");
    QCOMPARE(w.write(html), html);
    QVERIFY(read_file(html.toStdString()).ends_with("</html>\n"));
    QCOMPARE(w.write(pdf), pdf);
    const std::string bytes = read_file(pdf.toStdString());
    QVERIFY(bytes.starts_with("%PDF-"));
    QVERIFY(bytes.find("%%EOF") != std::string::npos);
    QVERIFY(QByteArray::fromStdString(bytes).count("/Type /Page\n") >= 3);
    // Vectors: no picture made of pixels.
    QVERIFY(bytes.find("/Subtype /Image") == std::string::npos);
    QVERIFY(w.session.jobs()->isIdle());
  }

  void a_name_or_a_folder_that_will_not_do_is_said_in_a_sentence() {
    World w;
    QVERIFY(w.write(dir_.filePath("report.txt")).contains("expected a file name that ends with .html or .pdf"));
    const QString nowhere = dir_.filePath("none/report.html");
    const QString said = w.write(nowhere);
    QVERIFY2(said.contains(nowhere), qPrintable(said));
    QVERIFY(!QFileInfo::exists(nowhere));
  }

  void it_speaks_german() {
    World w;
    setLanguage("de");
    const Report report = w.report();
    QCOMPARE(report.language, QString("de"));
    QVERIFY(reportHtml(report).contains("lang=\"de\""));
    // Numbers follow the language: 2.190.000 GPU hours.
    QVERIFY(QString::fromUtf8(reportHtml(report)).contains("2.190.000"));
  }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
