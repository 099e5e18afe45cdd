// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "domain/space/search_space.h"
#include "domain/workspace/load.h"

namespace {

const std::string sample = std::string(HAT_SOURCE_DIR) + "/resources/sample";

std::vector<std::string> lines_of(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream stream(path);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

/// The workspace that the program brings along.
class TestSample : public QObject {
  Q_OBJECT

 private slots:
  void the_workspace_loads_and_names_its_languages() {
    const hat::Workspace workspace = hat::load_workspace(sample);
    QCOMPARE(workspace.source_language, std::string("en"));
    QCOMPARE(workspace.target_language, std::string("de"));
    QVERIFY(std::filesystem::equivalent(workspace.valid_source, sample + "/valid.en"));
    QVERIFY(std::filesystem::equivalent(workspace.valid_target, sample + "/valid.de"));
  }

  void its_space_is_the_preset_sample() { QVERIFY(hat::load_workspace(sample).space == hat::preset_space("sample")); }

  void its_validation_set_is_160_different_pairs_in_plain_characters() {
    const std::vector<std::string> source = lines_of(sample + "/valid.en");
    const std::vector<std::string> target = lines_of(sample + "/valid.de");
    QCOMPARE(source.size(), std::size_t(160));
    QCOMPARE(target.size(), std::size_t(160));
    QCOMPARE(std::set<std::string>(source.begin(), source.end()).size(), source.size());
    QCOMPARE(std::set<std::string>(target.begin(), target.end()).size(), target.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
      QVERIFY2(!source[i].empty() && !target[i].empty(), source[i].c_str());
      // The training text has ASCII quotes and dots alone; a typographic one would cost loss for nothing.
      QVERIFY2(source[i].find("\xE2\x80") == std::string::npos && target[i].find("\xE2\x80") == std::string::npos,
               target[i].c_str());
    }
  }

  void it_is_at_most_60_MB() {
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sample))
      if (entry.is_regular_file()) bytes += entry.file_size();
    QVERIFY2(bytes > 10'000 && bytes <= 60'000'000, std::to_string(bytes).c_str());
  }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
