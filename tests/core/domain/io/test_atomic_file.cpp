// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <QtTest>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/line_reader.h"
#include "domain/text/utf8.h"

using namespace hat;

namespace {
std::string error_text(const std::function<void()>& action, ErrorCode expected) {
  try {
    action();
  } catch (const Error& error) {
    return error.code() == expected ? error.what() : std::string("another error code: ") + error.what();
  }
  return "no error";
}
int files_in(const QString& folder) { return int(QDir(folder).entryList(QDir::Files | QDir::Hidden).size()); }
void write_gzip(const std::string& path, const std::string& bytes) {
  gzFile file = gzopen(path.c_str(), "wb");
  gzwrite(file, bytes.data(), unsigned(bytes.size()));
  gzclose(file);
}
std::vector<std::string> lines_of(const std::string& path) {
  LineReader reader(path);
  std::vector<std::string> lines;
  for (std::string line; reader.next(line);) lines.push_back(line);
  return lines;
}
}  // namespace

class TestAtomicFile : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const char* name) const { return dir_.filePath(name).toStdString(); }

 private slots:
  void a_committed_file_holds_everything_and_leaves_no_temporary_behind() {
    const std::string path = at("whole");
    const std::string big(700'000, 'x');
    AtomicFile file(path);
    file.write("head");
    file.write(big);
    file.write("tail");
    file.write_at(0, "HEAD");
    QCOMPARE(file.size(), std::int64_t(700'008));
    QVERIFY(!std::filesystem::exists(path));
    file.commit();
    QVERIFY(read_file(path) == "HEAD" + big + "tail");
    QCOMPARE(files_in(dir_.path()), 1);
    std::filesystem::remove(path);
  }
  void what_is_written_piece_by_piece_is_there_whole_or_not_at_all() {
    const std::string path = at("pieces");
    write_atomically(path, [](AtomicFile& file) {
      file.write("one ");
      file.write("two");
    });
    QCOMPARE(read_file(path), std::string("one two"));
    QVERIFY_THROWS_EXCEPTION(Error, write_atomically(path, [](AtomicFile& file) {
                               file.write("half");
                               throw Error(ErrorCode::internal, Problem{"", "", message("no more")});
                             }));
    QCOMPARE(read_file(path), std::string("one two"));
    QCOMPARE(files_in(dir_.path()), 1);
    std::filesystem::remove(path);
  }
  void without_commit_the_old_file_stays() {
    const std::string path = at("old");
    write_atomically(path, "old");
    {
      AtomicFile file(path);
      file.write("new");
    }
    QCOMPARE(read_file(path), std::string("old"));
    QCOMPARE(files_in(dir_.path()), 1);
    std::filesystem::remove(path);
  }
  void a_device_is_written_directly() {
    write_atomically("/dev/null", "gone");
    QVERIFY(std::filesystem::is_character_file("/dev/null"));
  }
  void writing_into_a_missing_folder_or_over_a_folder_says_so() {
    const std::string missing = error_text([&] { write_atomically(at("none/file"), ""); }, ErrorCode::io);
    QVERIFY2(missing.find("there is no folder") != std::string::npos, missing.c_str());
    const std::string folder = error_text([&] { write_atomically(dir_.path().toStdString(), ""); }, ErrorCode::io);
    QVERIFY2(folder.find("got a folder") != std::string::npos, folder.c_str());
  }
  void reading_names_a_missing_file_and_a_folder() {
    const std::string missing = error_text([&] { (void)read_file(at("none")); }, ErrorCode::io);
    QVERIFY2(missing.find(at("none")) == 0 && missing.find("there is none") != std::string::npos, missing.c_str());
    const std::string folder = error_text([&] { (void)read_file(dir_.path().toStdString()); }, ErrorCode::io);
    QVERIFY2(folder.find("got a folder") != std::string::npos, folder.c_str());
  }
  void lines_of_plain_and_gzip_text_are_the_same() {
    const std::string text = "one\r\n\nth\xC3\xA9 third\nlast without end";
    write_atomically(at("plain"), text);
    write_gzip(at("packed"), text);
    const std::vector<std::string> expected{"one", "", "th\xC3\xA9 third", "last without end"};
    QVERIFY(lines_of(at("plain")) == expected);
    QVERIFY(lines_of(at("packed")) == expected);
  }
  void long_lines_and_many_lines_cross_the_buffer() {
    std::string text;
    std::vector<std::string> expected;
    for (int i = 0; i < 5; ++i) expected.push_back(std::string(150'000 + i, char('a' + i)));
    for (int i = 0; i < 100'000; ++i) expected.push_back(std::to_string(i));
    for (const std::string& line : expected) text += line + '\n';
    write_gzip(at("long"), text);
    QVERIFY(lines_of(at("long")) == expected);
  }
  void an_empty_file_has_no_lines() {
    write_atomically(at("empty"), "");
    QVERIFY(lines_of(at("empty")).empty());
  }
  void invalid_utf8_names_file_and_line() {
    write_atomically(at("latin"), "fine\nschl\xF6\xDF\n");
    const std::string text = error_text([&] { lines_of(at("latin")); }, ErrorCode::format);
    QVERIFY2(text.find("latin: line 2: expected UTF-8") != std::string::npos, text.c_str());
  }
  void a_truncated_gzip_file_is_an_error() {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += std::to_string(i * 7919) + '\n';
    write_gzip(at("whole.gz"), text);
    const std::string bytes = read_file(at("whole.gz"));
    write_atomically(at("cut.gz"), std::string_view(bytes).substr(0, bytes.size() / 2));
    const std::string message = error_text([&] { lines_of(at("cut.gz")); }, ErrorCode::format);
    QVERIFY2(message.find("truncated") != std::string::npos, message.c_str());
  }
  void utf8_refuses_overlong_forms_surrogates_and_cut_sequences() {
    const auto npos = std::string_view::npos;
    QCOMPARE(find_invalid_utf8("plain"), npos);
    QCOMPARE(find_invalid_utf8("\xE2\x82\xAC \xF0\x9F\x98\x80 \xC3\xBC"), npos);
    QCOMPARE(find_invalid_utf8("a\xC0\x80"), std::size_t(1));
    QCOMPARE(find_invalid_utf8("\xE0\x80\x80"), std::size_t(0));
    QCOMPARE(find_invalid_utf8("\xED\xA0\x80"), std::size_t(0));
    QCOMPARE(find_invalid_utf8("\xF4\x90\x80\x80"), std::size_t(0));
    QCOMPARE(find_invalid_utf8("ab\xE2\x82"), std::size_t(2));
    QCOMPARE(find_invalid_utf8("\x80"), std::size_t(0));
  }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
