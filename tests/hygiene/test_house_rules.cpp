// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <map>

#include "hygiene/source_tree.h"

using namespace hat::hygiene;

namespace {

constexpr std::size_t most_lines = 500;
const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later";

/// Words that may not stand in a file of the project, each written in two parts so that this file holds none.
std::vector<std::string> unfinished_marks() {
  return {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("XX") + "X:"};
}

std::vector<std::string> places_of_one_machine() {
  return {std::string("/wo") + "rk/", std::string("/ro") + "ot/", std::string("/ho") + "me/",
          std::string("/Use") + "rs/"};
}

std::vector<std::string> registry_hosts() {
  return {std::string("pypi.") + "org",           std::string("pythonhosted.") + "org",
          std::string("npmjs.") + "org",          std::string("crates.") + "io",
          std::string("deb.debian.") + "org",     std::string("proxy.golang.") + "org",
          std::string("conda.") + "anaconda.org", std::string("huggingface.") + "co"};
}

/// "path:line: word" for every line that holds one of `words`.
std::vector<std::string> lines_with(const std::vector<File>& files, const std::vector<std::string>& words) {
  std::vector<std::string> found;
  for (const File& file : files) {
    const std::vector<std::string> lines = file.lines();
    for (std::size_t i = 0; i < lines.size(); ++i)
      for (const std::string& word : words)
        if (lines[i].find(word) != std::string::npos)
          found.push_back(file.path + ":" + std::to_string(i + 1) + ": " + word);
  }
  return found;
}

bool names_its_licence(const File& file) {
  const std::vector<std::string> lines = file.lines();
  for (std::size_t i = 0; i < lines.size() && i < 2; ++i)
    if (lines[i] == "// " + licence || lines[i] == "# " + licence) return true;
  return false;
}

/// Path → reason of long_files.txt.
std::map<std::string, std::string> allowed_long_files() {
  std::map<std::string, std::string> allowed;
  std::ifstream list(std::string(HAT_SOURCE_DIR) + "/tests/hygiene/long_files.txt");
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t colon = line.find(": ");
    allowed[line.substr(0, colon)] = colon == std::string::npos ? "" : line.substr(colon + 2);
  }
  return allowed;
}

}  // namespace

/// What every file of the project keeps to.
class TestHouseRules : public QObject {
  Q_OBJECT

  std::vector<File> tree_;

 private slots:
  void initTestCase() {
    tree_ = read_tree(HAT_SOURCE_DIR);
    // The licence is quoted whole, and the notes of the design may name whatever they like.
    std::erase_if(tree_, [](const File& file) { return file.path == "LICENSE"; });
    QVERIFY2(tree_.size() > 30, "the tree was not read");
  }

  void every_source_file_names_its_licence() {
    std::vector<std::string> without;
    for (const File& file : tree_)
      if ((file.is_cpp() || file.is_cmake() || file.is_script()) && !names_its_licence(file))
        without.push_back(file.path);
    QVERIFY2(without.empty(), joined(without).c_str());
    QVERIFY(!names_its_licence({"a.cpp", "#include <vector>\n"}));
  }

  void a_file_over_500_lines_has_a_reason() {
    const std::map<std::string, std::string> allowed = allowed_long_files();
    std::vector<std::string> wrong;
    std::set<std::string> long_ones;
    for (const File& file : tree_) {
      if (!file.is_cpp()) continue;
      const std::size_t count = file.lines().size();
      if (count <= most_lines) continue;
      long_ones.insert(file.path);
      const auto entry = allowed.find(file.path);
      if (entry == allowed.end())
        wrong.push_back(file.path + " has " + std::to_string(count) +
                        " lines: split it, or give a reason in long_files.txt");
      else if (entry->second.size() < 20)
        wrong.push_back(file.path + ": its entry in long_files.txt has no reason");
    }
    for (const auto& [path, reason] : allowed)
      if (!long_ones.contains(path)) wrong.push_back(path + " is not long (any more): remove it from long_files.txt");
    QVERIFY2(wrong.empty(), joined(wrong).c_str());
  }

  void files_are_saved_and_yaml_is_written_in_one_way() {
    std::vector<std::string> other;
    for (const File& file : tree_)
      if (file.is_cpp() && (file.is_under("core/") || file.is_under("ui/") || file.is_under("app/")))
        for (const char* word : {"QSaveFile", "std::ofstream", "fopen", "YAML::Emitter"})
          if (has_word(code_of(file.text), word))
            other.push_back(file.path + " uses " + word + ": write_atomically saves, YamlWriter writes YAML");
    QVERIFY2(other.empty(), joined(other).c_str());
  }

  void nothing_is_marked_as_unfinished() {
    const std::vector<std::string> found = lines_with(tree_, unfinished_marks());
    QVERIFY2(found.empty(), joined(found).c_str());
    QCOMPARE(lines_with({{"a.h", "int a;\n// " + unfinished_marks()[0] + " later\n"}}, unfinished_marks()).size(),
             std::size_t(1));
  }

  void no_file_names_a_place_of_one_machine() {
    const std::vector<std::string> found = lines_with(tree_, places_of_one_machine());
    QVERIFY2(found.empty(), joined(found).c_str());
    QCOMPARE(lines_with({{"a.h", "open(\"" + places_of_one_machine()[2] + "me/x\")"}}, places_of_one_machine()).size(),
             std::size_t(1));
  }

  void no_file_names_the_host_of_a_package_registry() {
    const std::vector<std::string> found = lines_with(tree_, registry_hosts());
    QVERIFY2(found.empty(), joined(found).c_str());
  }

  void every_file_ends_with_a_line_break_and_holds_no_tabs_or_carriage_returns() {
    std::vector<std::string> wrong;
    for (const File& file : tree_) {
      if (!file.is_cpp() && !file.is_cmake() && !file.is_script()) continue;
      if (file.text.empty() || file.text.back() != '\n') wrong.push_back(file.path + " does not end with a line break");
      if (file.text.find('\t') != std::string::npos) wrong.push_back(file.path + " holds a tab");
      if (file.text.find('\r') != std::string::npos) wrong.push_back(file.path + " holds a carriage return");
    }
    QVERIFY2(wrong.empty(), joined(wrong).c_str());
  }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "test_house_rules.moc"
