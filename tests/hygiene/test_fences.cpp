// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "hygiene/fences.h"

using namespace hat::hygiene;

/// Who may include whom.
class TestFences : public QObject {
  Q_OBJECT

 private slots:
  void no_include_crosses_a_fence() {
    std::vector<std::string> broken;
    int seen = 0;
    for (const File& file : read_tree(HAT_SOURCE_DIR)) {
      if (!file.is_cpp()) continue;
      for (const std::string& header : includes_of(file)) {
        ++seen;
        if (const std::string why = broken_fence(file.path, header); !why.empty())
          broken.push_back(file.path + " includes " + header + ": " + why);
      }
    }
    QVERIFY2(seen > 100, "the tree was not read");
    QVERIFY2(broken.empty(), joined(broken).c_str());
  }

  void only_the_jobs_of_the_window_know_threads() {
    std::vector<std::string> broken;
    for (const File& file : read_tree(HAT_SOURCE_DIR)) {
      if (!file.is_cpp() || !file.is_under("ui/") || file.is_under("ui/jobs/")) continue;
      if (const std::string word = thread_word(code_of(file.text)); !word.empty())
        broken.push_back(file.path + " uses " + word);
    }
    QVERIFY2(broken.empty(), joined(broken).c_str());
  }

  // The checks themselves: a fence that lets everything pass would be green for ever.

  void a_fence_stops_what_it_forbids_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("forbidden");
    const auto row = [](const char* path, const char* header, bool forbidden) {
      QTest::addRow("%s %s", path, header) << QString(path) << QString(header) << forbidden;
    };
    row("core/domain/arch/a.h", "QString", true);
    row("core/tensor/train/a.cpp", "QtCore/QString", true);
    row("core/domain/search/queue.h", "queue", false);
    row("core/domain/latency/a.cpp", "torch/torch.h", true);
    row("ui/window/a.cpp", "torch/torch.h", true);
    row("core/tensor/nn/a.cpp", "torch/torch.h", false);
    row("core/runtime/decode/a.cpp", "ATen/ATen.h", true);
    row("core/runtime/text/a.cpp", "tensor/nn/model.h", true);
    row("core/runtime/latency/a.cpp", "runtime/decode/decoder.h", false);
    row("core/domain/space/a.cpp", "domain/io/field_file.h", true);
    row("core/domain/io/a.cpp", "domain/io/field_file.h", false);
    row("core/tensor/train/a.cpp", "domain/io/field_file.h", false);
    row("core/domain/workspace/a.cpp", "domain/io/field_file.h", false);
    row("core/domain/io/a.cpp", "domain/workspace/workspace.h", true);
    row("core/domain/search/a.cpp", "domain/workspace/workspace.h", true);
    row("core/tensor/train/a.cpp", "domain/workspace/workspace.h", false);
    row("core/domain/arch/a.cpp", "domain/space/search_space.h", true);
    row("core/domain/space/a.cpp", "domain/search/evolution.h", true);
    row("core/domain/search/a.cpp", "domain/space/search_space.h", false);
    row("core/domain/search/a.cpp", "runtime/engine.h", true);
    row("ui/jobs/a.cpp", "runtime/engine.h", true);
    row("ui/jobs/a.cpp", "domain/engine.h", false);
    row("ui/pages/search/a.cpp", "ui/pages/pareto/page.h", true);
    row("ui/pages/search/a.cpp", "ui/pages/search/page.h", false);
    row("ui/pages/search_page.cpp", "ui/pages/pareto_page.h", true);
    row("ui/pages/search_page.cpp", "ui/pages/search_page.h", false);
    row("ui/window/window.cpp", "ui/pages/pareto/page.h", false);
    row("ui/pages/search/a.cpp", "ui/pages/page.h", false);
    row("ui/pages/search/a.cpp", "ui/window/main_window.h", true);
    row("ui/session/a.cpp", "ui/models/catalog.h", true);
    row("ui/models/a.cpp", "ui/session/session.h", false);
    row("ui/learn/a.cpp", "ui/window/main_window.h", true);
    row("ui/window/a.cpp", "ui/attic/a.h", true);
    row("app/cli/main.cpp", "ui/theme/theme.h", true);
    row("core/runtime/engine.cpp", "tensor/proxy/search.h", true);
    row("core/runtime/engine.cpp", "runtime/tensor_module.h", false);
    row("core/tensor/module.cpp", "tensor/proxy/search.h", false);
    row("core/runtime/process/startup.cpp", "torch/torch.h", true);
    row("app/cli/main.cpp", "runtime/engine.h", false);
    row("app/studio/main.cpp", "tensor/train/train.h", true);
    row("app/studio/main.cpp", "runtime/process/startup.h", false);
  }
  void a_fence_stops_what_it_forbids() {
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, forbidden);
    QCOMPARE(!broken_fence(path.toStdString(), header.toStdString()).empty(), forbidden);
  }

  void includes_are_read_in_every_form() {
    const File file{"a.cpp",
                    "#include <vector>\n#  include \"domain/error.h\"  // why\n// #include <QString>\n  "
                    "#include<map>\n#define include 1\n"};
    const std::vector<std::string> expected{"vector", "domain/error.h", "map"};
    QCOMPARE(includes_of(file), expected);
  }

  void threads_in_comments_and_strings_do_not_count() {
    QVERIFY(
        thread_word(
            code_of("// std::thread\nint a; /* QThread */ const char* s = \"std::async\"; auto r = R\"x(QThread)x\";"))
            .empty());
    QCOMPARE(thread_word(code_of("char c = '\"'; int n = 1'000; std::thread worker;")), std::string("std::thread"));
    QCOMPARE(thread_word(code_of("  QThread* thread = nullptr;")), std::string("QThread"));
    QVERIFY(thread_word(code_of("MyQThreadLike a;")).empty());
  }
};

QTEST_GUILESS_MAIN(TestFences)
#include "test_fences.moc"
