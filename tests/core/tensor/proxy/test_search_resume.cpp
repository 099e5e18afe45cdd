// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/search_run.h"
#include "runtime/engine.h"

using namespace hat;
using namespace hat::runtime;
namespace fs = std::filesystem;

class TestSearchResume : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  std::unique_ptr<Engine> engine_ = make_engine();

  std::string path(const std::string& name) const { return folder_.path().toStdString() + '/' + name; }
  SearchConfig config(const std::string& run) const {
    const std::string sample = HAT_SOURCE_DIR "/resources/sample";
    SearchConfig c;
    c.model = sample + "/super";
    c.predictor = sample + "/predictor.safetensors";
    c.output = path(run);
    c.budget_ms = 9;
    c.population = 8;
    c.parents = 4;
    c.mutations = c.crossovers = 2;
    c.generations = 3;
    c.valid_tokens = 60;
    c.remeasure = false;
    c.threads = 1;
    return c;
  }
  SearchResult run(const SearchConfig& c, const std::function<void(const SearchEvent&, JobControl&)>& watch = {}) {
    JobControl control;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (watch) watch(event, control);
    });
    return engine_->search(c, context);
  }
  static std::size_t arrived(const SearchEvent& event) {
    const auto* done = std::get_if<CandidatesDone>(&event);
    return done == nullptr ? 0 : static_cast<std::size_t>(done->evaluated);
  }

 private Q_SLOTS:
  void a_killed_search_goes_on_to_the_same_result() {
    SearchConfig at_once = config("whole");
    at_once.predictor_origin = "workspace";
    const SearchResult whole = run(at_once);
    SearchConfig c = config("parts");
    c.predictor_origin = "workspace";
    for (const std::size_t end : {3, 9}) {  // in the first generation, and behind it
      try {
        (void)run(c, [&](const SearchEvent& event, JobControl& control) {
          if (const std::size_t count = arrived(event); count >= end) {
            QVERIFY(read_candidates(c.output + "/candidates.csv").size() >= count);  // what is told is safe
            control.cancel();
          }
        });
        QFAIL("not cancelled");
      } catch (const Cancelled&) {
      }
      QVERIFY(!read_search_run(c.output).has_ended);
      c.resume = true;
      c.predictor_origin = "given";  // as search.yaml names it now
    }
    std::size_t again = 0;
    QStringList notices;
    const SearchResult resumed = run(c, [&](const SearchEvent& event, JobControl&) {
      again = std::max(again, arrived(event));
      if (const auto* notice = std::get_if<Notice>(&event)) notices << QString::fromStdString(notice->text.english());
    });
    QVERIFY(resumed.best.arch == whole.best.arch);
    QCOMPARE(resumed.best.loss_bits, whole.best.loss_bits);
    for (const char* file : {"candidates.csv", "front.csv", "generations.csv", "population.csv", "space.yaml",
                             "origin.yaml", "winner.yaml"})
      QCOMPARE(read_file(c.output + '/' + file), read_file(path("whole") + '/' + file));
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices[0].startsWith("goes on with the "), qPrintable(notices[0]));
    QCOMPARE(QDir(QString::fromStdString(c.output)).entryList(QDir::Files | QDir::Hidden),
             QDir(QString::fromStdString(path("whole"))).entryList(QDir::Files | QDir::Hidden));
  }

  void a_folder_that_holds_a_search_or_other_files_is_not_written_into() {
    const std::string before = read_file(path("whole") + "/candidates.csv");
    QVERIFY_THROWS_EXCEPTION(Error, (void)run(config("whole")));
    SearchConfig other = config("whole");
    other.resume = true;
    other.seed = 7;
    try {
      (void)run(other);
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("seed: expected 1, with which the search was begun, got 7"),
               error.what());
    }
    QCOMPARE(read_file(path("whole") + "/candidates.csv"), before);
    fs::create_directory(path("mine"));
    write_atomically(path("mine") + "/notes.txt", "mine");
    QVERIFY_THROWS_EXCEPTION(Error, (void)run(config("mine")));
    QCOMPARE(QDir(folder_.filePath("mine")).entryList(QDir::Files), QStringList{"notes.txt"});
  }

  void a_folder_that_was_moved_goes_on_alone_and_with_what_it_was_begun_with() {
    const fs::path sample = HAT_SOURCE_DIR "/resources/sample";
    fs::create_directories(path("home/runs"));
    fs::copy(sample / "super", path("home/super"), fs::copy_options::recursive);
    for (const char* file : {"predictor.safetensors", "valid.en", "valid.de"})
      fs::copy(sample / file, path("home") + '/' + file);
    write_atomically(path("home/workspace.yaml"), "name: home\n");
    SearchConfig c = config("home/runs/one");
    c.model = path("home/super");
    c.predictor = path("home/predictor.safetensors");
    c.data = path("home");
    try {
      (void)run(c, [](const SearchEvent& event, JobControl& control) {
        if (arrived(event) >= 3) control.cancel();
      });
      QFAIL("not cancelled");
    } catch (const Cancelled&) {
    }
    const auto goes_on_in = [&](const std::string& folder, const std::string& model) {
      SearchConfig again = read_search_run(folder).config;
      QCOMPARE(again.model, model);
      again.resume = true;
      std::size_t known = 0;
      (void)run(again, [&](const SearchEvent& event, JobControl& control) {
        if (std::holds_alternative<Notice>(event)) known = read_candidates(folder + "/candidates.csv").size();
        if (arrived(event) > 0) control.stop_early();
      });
      QVERIFY(known >= 3);
    };
    fs::copy(path("home/runs/one"), path("copy"), fs::copy_options::recursive);
    goes_on_in(path("copy"), path("home/super"));
    fs::rename(path("home"), path("new-home"));
    goes_on_in(path("new-home/runs/one"), path("new-home/super"));
    for (const auto& entry : fs::recursive_directory_iterator(path("new-home/runs/one")))
      if (entry.path().extension() == ".yaml")
        QVERIFY2(read_file(entry.path().string()).find(path("home/")) == std::string::npos, entry.path().c_str());
  }

  void a_second_search_in_the_same_folder_is_refused_while_the_first_is_at_work() {
    SearchConfig c = config("shared");
    bool refused = false;
    (void)run(c, [&](const SearchEvent& event, JobControl&) {
      if (arrived(event) == 0 || refused) return;
      SearchConfig second = c;
      second.resume = true;
      try {
        (void)run(second);
      } catch (const Error& error) {
        refused = QString(error.what()).contains("another run is at work in it");
      }
    });
    QVERIFY(refused);
  }

  void an_impossible_budget_leaves_nothing_behind() {
    SearchConfig c = config("impossible");
    c.budget_ms = 0.001;
    QVERIFY_THROWS_EXCEPTION(Error, (void)run(c));
    QVERIFY(!fs::exists(path("impossible")));
  }
};

QTEST_GUILESS_MAIN(TestSearchResume)
#include "test_search_resume.moc"
