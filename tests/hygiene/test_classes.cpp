// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <map>
#include <regex>

#include "hygiene/source_tree.h"

using namespace hat::hygiene;

namespace {

std::string without_suffix(const std::string& path) { return path.substr(0, path.rfind('.')); }

/// Names of the classes and structs that `file` defines, those inside others included.
std::set<std::string> classes_of(const File& file) {
  static const std::regex head(R"((?:^|[\n;{}])\s*(?:class|struct)\s+(?:\w+::)*(\w+)[^;(){}<>=]*\{)");
  const std::string code = code_of(file.text);
  std::set<std::string> found;
  // A class' first member may be a class: the search goes on right behind the name.
  for (auto at = code.cbegin(); at != code.cend();) {
    std::smatch match;
    if (!std::regex_search(at, code.cend(), match, head)) break;
    found.insert(match[1]);
    at = match[1].second;
  }
  return found;
}

/// Whose members `file` implements: the first name of every "Class::member(" that begins a definition.
std::set<std::string> implemented_in(const File& file) {
  static const std::regex member(R"(^(?:[\w<>:,&*]+[\s&*]+)*?(\w+)::(?:\w+::)*~?\w+(?:\s?[=!<>+\-()\[\]]+)?\()");
  std::set<std::string> found;
  int depth = 0;  // of braces inside the namespace: definitions stand at none
  bool inside = false;
  for (const std::string& line : File{"", code_of(file.text)}.lines()) {
    std::smatch match;
    if (line.starts_with("namespace")) {
      inside = true;
      continue;
    }
    if (inside && depth == 0 && !line.empty() && line[0] != ' ' && std::regex_search(line, match, member))
      found.insert(match[1]);
    if (!inside) continue;
    for (const char c : line) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    depth = std::max(depth, 0);  // the namespace's own end
  }
  return found;
}

/// What is wrong with the sources of the window's parts: a file without a header of its name, or one that implements a
/// class which only another header has.
std::vector<std::string> strays_of(const std::vector<File>& files) {
  std::map<std::string, const File*> headers;
  std::map<std::string, std::string> class_in;  // by the class, in which header
  for (const File& file : files) {
    if (!file.path.ends_with(".h")) continue;
    headers[without_suffix(file.path)] = &file;
    for (const std::string& name : classes_of(file)) class_in[name] = file.path;
  }
  std::vector<std::string> strays;
  for (const File& file : files) {
    if (!file.path.ends_with(".cpp")) continue;
    const auto header = headers.find(without_suffix(file.path));
    if (header == headers.end()) {
      strays.push_back(file.path + " has no header of its name");
      continue;
    }
    const std::set<std::string> own = classes_of(*header->second), local = classes_of(file);
    for (const std::string& name : implemented_in(file))
      if (!own.contains(name) && !local.contains(name) && class_in.contains(name))
        strays.push_back(file.path + " implements " + name + " of " + class_in[name]);
  }
  return strays;
}

}  // namespace

/// A class is in one header, and in the source beside it.
class TestClasses : public QObject {
  Q_OBJECT

 private slots:
  void every_class_of_the_window_is_implemented_beside_its_header() {
    std::vector<File> files = read_tree(HAT_SOURCE_DIR);
    std::erase_if(files, [](const File& file) { return !file.is_under("ui/") || !file.is_cpp(); });
    QVERIFY2(files.size() > 100, "the tree was not read");
    const std::vector<std::string> strays = strays_of(files);
    QVERIFY2(strays.empty(), joined(strays).c_str());
  }

  // The check itself.

  void strays_are_found() {
    const File header{"ui/a.h",
                      "namespace n {\nclass A : public B {\n  struct Inner {\n    int x;\n  };\n  void f();\n};\n}\n"};
    const File own{
        "ui/a.cpp",
        "#include \"a.h\"\nnamespace n {\nclass Local {\n  void g();\n};\nvoid Local::g() {}\nvoid A::f() {\n  "
        "B::f();\n}\nA::Inner A::h() { return {}; }\n}\n"};
    QCOMPARE(strays_of({header, own}), std::vector<std::string>{});
    const File part{"ui/a_parts.cpp", "namespace n {\nvoid A::f() {}\n}\n"};
    QCOMPARE(strays_of({header, own, part}), std::vector<std::string>{"ui/a_parts.cpp has no header of its name"});
    const File other{"ui/b.h", "namespace n {\nint b();\n}\n"};
    for (const char* member :
         {"A::A(int x) : x_(x) {}", "A::~A() = default;", "int A::f() const {", "const T<int>& A::f() {",
          "bool A::operator==(const A& o) const {", "A::Inner A::f() {"}) {
      const File stray{"ui/b.cpp", std::string("namespace n {\n") + member + "\n}\n}\n"};
      QCOMPARE(strays_of({header, other, stray}), std::vector<std::string>{"ui/b.cpp implements A of ui/a.h"});
    }
    const File uses{"ui/b.cpp", "namespace n {\nint b() {\n  return A::f();\n}\nint c = 1;\n}\n"};
    QCOMPARE(strays_of({header, other, uses}), std::vector<std::string>{});
  }
};

QTEST_GUILESS_MAIN(TestClasses)
#include "test_classes.moc"
