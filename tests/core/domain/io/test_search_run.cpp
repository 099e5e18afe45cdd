// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/search_run.h"
#include "domain/io/space_yaml.h"
#include "domain/space/search_space.h"

using namespace hat;

class TestSearchRun : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const std::string& name) const { return dir_.path().toStdString() + '/' + name; }

  static std::vector<Candidate> some() {
    Rng rng(3);
    const SearchSpace space = preset_space("sample");
    std::vector<Candidate> all;
    for (int i = 0; i < 4; ++i) {
      Candidate one{space.sample(rng), 10.25 + i, 4.0 + 1.0 / 3 / (i + 1), i / 2 + 1, static_cast<Origin>(i), {}};
      if (i == 3) one.parents = {id_of(all[0].arch), id_of(all[1].arch)};
      all.push_back(one);
    }
    all[2].loss_bits = std::numeric_limits<double>::infinity();
    all[1].text_share = 0.3125;
    return all;
  }
  static std::string table() {
    std::string text = candidates_header();
    for (const Candidate& one : some()) text += candidate_row(one);
    return text;
  }

 private Q_SLOTS:
  void candidates_are_read_back_to_the_bit() {
    write_atomically(at("c.csv"), table());
    const std::vector<Candidate> read = read_candidates(at("c.csv")), written = some();
    QCOMPARE(read.size(), written.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
      QVERIFY(read[i].arch == written[i].arch);
      QCOMPARE(read[i].loss_bits, written[i].loss_bits);  // not rounded: a search that goes on compares them
      QCOMPARE(read[i].latency_ms, written[i].latency_ms);
      QCOMPARE(read[i].born, written[i].born);
      QCOMPARE(static_cast<int>(read[i].origin), static_cast<int>(written[i].origin));
      QVERIFY(read[i].parents == written[i].parents);
      QCOMPARE(read[i].text_share, written[i].text_share);
      QCOMPARE(read[i].is_given_up(), i == 1);
    }
  }
  void runs_from_before_candidates_were_given_up_have_all_of_them_whole() {
    std::string older;
    for (const Candidate& one : some()) {
      const std::string row = candidate_row(one);
      older += row.substr(0, row.rfind(',')) + "\n";
    }
    write_atomically(at("older.csv"), "id,generation,predicted_ms,loss_bits,origin,parents,architecture\n" + older);
    const std::vector<Candidate> read = read_candidates(at("older.csv"));
    QCOMPARE(read.size(), some().size());
    for (const Candidate& one : read) QVERIFY(!one.is_given_up());
  }

  void a_row_that_was_cut_short_does_not_count_and_a_wrong_one_is_named() {
    const std::string whole = table();
    const std::size_t last = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t cut = last + 1; cut + 1 < whole.size(); ++cut) {
      write_atomically(at("cut.csv"), whole.substr(0, cut));
      QCOMPARE(read_candidates(at("cut.csv")).size(), std::size_t(3));
    }
    write_atomically(at("wrong.csv"), whole + "x,1,2,low,seed,,\"enc\",1\n");
    try {
      (void)read_candidates(at("wrong.csv"));
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("wrong.csv: line 6, column loss_bits: expected a number, got \"low\""),
               error.what());
    }
  }

  void a_run_can_be_moved_alone_and_with_its_workspace() {
    for (const char* folder : {"ws/super", "ws/runs/one", "outside"}) QDir(dir_.path()).mkpath(folder);
    for (const char* file : {"ws/workspace.yaml", "ws/valid.de", "outside/p"}) write_atomically(at(file), "x\n");
    SearchConfig config;
    config.model = at("ws/super");
    config.data = at("ws");
    config.predictor = at("outside/p");
    config.space = "sample";
    config.output = at("ws/runs/one");
    config.resume = true;
    write_search_config(config);
    const auto is = [&](const std::string& folder, const std::string& workspace) {
      const SearchRun run = read_search_head(folder);
      QCOMPARE(run.config.model, workspace + "/super");
      QCOMPARE(run.config.data, workspace);
      QCOMPARE(run.config.predictor, at("outside/p"));
      QCOMPARE(run.config.space, std::string("sample"));
      QCOMPARE(run.config.output, folder);
      QVERIFY(!run.config.resume && !run.has_ended);
    };
    is(at("ws/runs/one"), at("ws"));
    QVERIFY(QDir().rename(dir_.filePath("ws/runs/one"), dir_.filePath("alone")));
    is(at("alone"), at("ws"));
    QVERIFY(QDir().rename(dir_.filePath("alone"), dir_.filePath("ws/runs/one")));
    QVERIFY(QDir().rename(dir_.filePath("ws"), dir_.filePath("moved")));
    is(at("moved/runs/one"), at("moved"));
  }

  void generations_are_read_as_they_were_written() {
    QDir(dir_.path()).mkdir("generations");
    QVERIFY(read_generations(at("generations")).empty());
    GenerationDone done;
    done.generation = 3;
    done.population = some();
    write_atomically(at("generations/generations.csv"), generations_header() + generation_row(done) + "4\n5,1.5,2.5,x");
    const auto read = read_generations(at("generations"));
    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(read[0].generation, 3.0);
    QCOMPARE(*read[0].best_bits, 4.333333);
    QVERIFY(!read[0].median_bits);  // of a candidate whose loss is infinite
    QVERIFY(!read[1].best_bits);
  }

  void a_run_says_what_it_is_and_what_may_not_change() {
    QDir(dir_.path()).mkdir("run");
    QVERIFY(!is_search_run(at("run")));
    SearchConfig config;
    config.model = "/somewhere/super";
    config.predictor = "/somewhere/p";
    config.budget_ms = 9.5;
    config.pace = 1.1;
    const SearchSpace space = preset_space("sample");
    write_atomically(at("run/search.yaml"), to_yaml(config));
    write_atomically(at("run/space.yaml"), space_to_yaml(space));
    write_atomically(at("run/origin.yaml"), to_yaml(SearchOrigin{"a", "b", "0123456789012345"}));
    write_atomically(at("run/candidates.csv"), table());
    QVERIFY(is_search_run(at("run")));
    const SearchRun run = read_search_run(at("run"));
    QCOMPARE(run.config.budget_ms, 9.5);
    QCOMPARE(run.candidates.size(), std::size_t(4));
    QCOMPARE(run.origin.text, std::string("0123456789012345"));
    QVERIFY(!run.has_ended);
    // Elsewhere, with more generations, on other threads: the same search.
    SearchConfig now = config;
    now.model = "/moved/super";
    now.generations = 40;
    now.threads = 3;
    now.resume = true;
    QVERIFY(resume_problems(run, now, space, run.origin).empty());
    now.pace = 1.3;
    QCOMPARE(resume_problems(run, now, space, run.origin).at(0).field, std::string("pace"));
    now.pace = 0;  // not given: the run's own
    now.seed = 2;
    now.budget_ms = 10;
    now.generations = 1;
    const auto problems = resume_problems(run, now, preset_space("iwslt14"), {"other", "b", "0123456789012345"});
    QStringList fields;
    for (const Problem& problem : problems) fields << QString::fromStdString(problem.field);
    QCOMPARE(fields, (QStringList{"model", "space", "generations", "budget_ms", "seed"}));
    QCOMPARE(problems[3].message.english(), std::string("expected 9.5, with which the search was begun, got 10"));
  }
};

QTEST_APPLESS_MAIN(TestSearchRun)
#include "test_search_run.moc"
