// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The project's own files as text, for tests about the source itself.
namespace hat::hygiene {

struct File {
  std::string path;  ///< from the top of the tree, with '/'
  std::string text;

  [[nodiscard]] bool is_under(std::string_view folder) const { return std::string_view(path).starts_with(folder); }
  [[nodiscard]] bool is_cpp() const { return path.ends_with(".cpp") || path.ends_with(".h"); }
  [[nodiscard]] bool is_cmake() const { return path.ends_with("CMakeLists.txt") || path.ends_with(".cmake"); }
  [[nodiscard]] bool is_script() const { return text.starts_with("#!"); }

  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      found.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
    return found;
  }
};

/// Every text file of the project below `top`: not the build's output, not git's own, not pictures and weights.
inline std::vector<File> read_tree(const std::filesystem::path& top) {
  namespace fs = std::filesystem;
  static const std::set<std::string> binary{".png", ".ico", ".icns", ".safetensors", ".model", ".gz",
                                            ".pt",  ".npy", ".ttf",  ".bin",         ".idx"};
  std::vector<File> files;
  for (fs::recursive_directory_iterator entry(top), end; entry != end; ++entry) {
    const std::string name = entry->path().filename().string();
    if (entry->is_directory()) {
      const bool ours = name == ".ci" || (!name.starts_with('.') && !(entry.depth() == 0 && name.starts_with("build")));
      if (!ours || name == "__pycache__") entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file() || binary.contains(entry->path().extension().string()) || name == ".git") continue;
    std::ifstream stream(entry->path(), std::ios::binary);
    files.push_back({fs::relative(entry->path(), top).generic_string(), {std::istreambuf_iterator<char>(stream), {}}});
  }
  std::ranges::sort(files, {}, &File::path);
  return files;
}

/// What stands between <> or "" in the #include lines of `text`.
inline std::vector<std::string> includes_of(const File& file) {
  std::vector<std::string> found;
  for (const std::string& line : file.lines()) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') continue;
    const std::size_t word = line.find("include", hash);
    if (word == std::string::npos || line.find_first_not_of(" \t", hash + 1) != word) continue;
    const std::size_t begin = line.find_first_of("<\"", word);
    if (begin == std::string::npos) continue;
    const std::size_t end = line.find_first_of(">\"", begin + 1);
    if (end != std::string::npos) found.push_back(line.substr(begin + 1, end - begin - 1));
  }
  return found;
}

/// The program in `text` without its comments and the contents of its strings: what the compiler acts on.
/// Knows //, /* */, "...", '...' (not a digit separator) and R"tag(...)tag".
inline std::string code_of(const std::string& text) {
  std::string code;
  code.reserve(text.size());
  const auto keep_lines = [&](std::size_t from, std::size_t to) {
    code.append(std::count(text.begin() + from, text.begin() + to, '\n'), '\n');
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = std::string_view(text).substr(i);
    if (rest.starts_with("//")) {
      i = std::min(text.find('\n', i), text.size());
    } else if (rest.starts_with("/*")) {
      const std::size_t close = text.find("*/", i + 2);
      const std::size_t end = close == std::string::npos ? text.size() : close + 2;
      keep_lines(i, end);
      i = end;
    } else if (rest.starts_with("R\"")) {
      const std::size_t open = text.find('(', i);
      if (open == std::string::npos) break;
      const std::string tag = ")" + text.substr(i + 2, open - i - 2) + "\"";
      const std::size_t close = text.find(tag, open);
      const std::size_t end = close == std::string::npos ? text.size() : close + tag.size();
      code += "\"\"";
      keep_lines(i, end);
      i = end;
    } else if (text[i] == '"' ||
               (text[i] == '\'' && !(i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1]))))) {
      const char quote = text[i];
      std::size_t end = i + 1;
      while (end < text.size() && text[end] != quote && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
      code.append(2, quote);
      i = std::min(end + 1, text.size());
    } else {
      code += text[i++];
    }
  }
  return code;
}

/// True when `word` stands in `code` as a whole word; it may hold "::".
inline bool has_word(std::string_view code, std::string_view word) {
  const auto is_part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
    const bool begins = at == 0 || !is_part(code[at - 1]);
    const bool ends = at + word.size() == code.size() || !is_part(code[at + word.size()]);
    if (begins && ends) return true;
  }
  return false;
}

/// Problems as one text for QVERIFY2.
inline std::string joined(const std::vector<std::string>& problems) {
  std::string text;
  for (const std::string& problem : problems) text += "\n  " + problem;
  return text;
}

}  // namespace hat::hygiene
