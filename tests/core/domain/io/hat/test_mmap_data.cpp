// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <random>

#include "domain/io/file.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/line_reader.h"
#include "support/reference.h"

using namespace hat;

namespace {

template <class T>
void put(std::string& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
}
/// An index by hand: what a writer could have left.
std::string index_of(std::uint8_t type, const std::vector<std::int32_t>& lengths,
                     const std::vector<std::int64_t>& places, std::uint64_t count) {
  std::string bytes("MMIDIDX\0\0", 9);
  put(bytes, std::uint64_t{1});
  put(bytes, type);
  put(bytes, count);
  for (const auto length : lengths) put(bytes, length);
  for (const auto place : places) put(bytes, place);
  return bytes;
}
QString problem_of(const std::string& index, const std::string& data) {
  try {
    (void)MmapData::parse(index, data, "train");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

class TestMmapData : public QObject {
  Q_OBJECT
 private slots:
  // Origin: fairseq's preprocess.py on the reference's toy corpus; ids, words and text are equal.
  void fairseqs_files_hold_the_text_they_were_made_of() {
    const QDir folder(hat::test::golden_folder());
    for (const char* language : {"de", "en"}) {
      const Dictionary dictionary =
          Dictionary::read(folder.filePath(QString("data_bin_joined/dict.%1.txt").arg(language)).toStdString());
      QCOMPARE(dictionary.size() % 8, 0);
      for (const char* split : {"train", "valid", "test"}) {
        const std::string path =
            folder.filePath(QString("data_bin_joined/%1.de-en.%2").arg(split, language)).toStdString();
        const MmapData data = MmapData::open(path);
        QVERIFY(data.type() == MmapType::u16);
        LineReader lines(folder.filePath(QString("data_text/%1.%2").arg(split, language)).toStdString());
        std::size_t n = 0;
        QTemporaryDir copies;
        std::vector<std::vector<int>> all;
        for (std::string line; lines.next(line); ++n) {
          QVERIFY(n < data.size());
          all.push_back(data.sentence(n));
          QCOMPARE(all.back(), dictionary.encode(line));
          const std::string text = dictionary.decode(all.back());
          if (text.find("<unk>") == text.npos) QCOMPARE(text, line);
        }
        QCOMPARE(n, data.size());
        const std::string copy = copies.filePath("copy").toStdString();
        write_mmap_data(copy, all, MmapType::u16);
        QVERIFY(read_file(copy + ".idx") == read_file(path + ".idx"));
        QVERIFY(read_file(copy + ".bin") == read_file(path + ".bin"));
      }
    }
  }
  void every_type_comes_back() {
    QTemporaryDir folder;
    const std::vector<std::vector<int>> sentences{{5, 100, 2}, {2}, {}, {127, 2}};
    for (const MmapType type :
         {MmapType::u8, MmapType::i8, MmapType::i16, MmapType::i32, MmapType::i64, MmapType::u16}) {
      const std::string path = folder.filePath("x.idx").toStdString();
      write_mmap_data(path, sentences, type);
      const MmapData data = MmapData::open(folder.filePath("x.bin").toStdString());
      QCOMPARE(data.size(), 4u);
      QCOMPARE(data.tokens(), 6);
      for (std::size_t i = 0; i < 4; ++i) QCOMPARE(data.sentence(i), sentences[i]);
    }
    QVERIFY(mmap_type_for(65499) == MmapType::u16 && mmap_type_for(65500) == MmapType::i32);
    const std::vector<std::vector<int>> large{{300}};
    QVERIFY_THROWS_EXCEPTION(Error, write_mmap_data(folder.filePath("y").toStdString(), large, MmapType::u8));
    QVERIFY(!QFile::exists(folder.filePath("y.bin")) && !QFile::exists(folder.filePath("y.idx")));
  }
  void documents_are_read_where_the_file_has_them() {
    std::string index = index_of(1, {1, 2}, {0, 1}, 2);
    put(index, std::uint64_t{2});
    put(index, std::int64_t{0});
    put(index, std::int64_t{2});
    const MmapData data = MmapData::parse(index, "abc", "x");
    QCOMPARE(data.documents(), (std::vector<std::int64_t>{0, 2}));
    QCOMPARE(data.sentence(1), (std::vector<int>{'b', 'c'}));
    std::memcpy(index.data() + index.size() - 8, "\xff\xff\xff\xff\xff\xff\xff\xff", 8);
    QVERIFY(problem_of(index, "abc").contains("expected ascending numbers"));
  }
  void what_does_not_fit_is_named_with_its_place() {
    const std::string good = index_of(8, {2, 1}, {0, 4}, 2);
    const std::string data(6, '\0');
    QCOMPARE(problem_of(good, data), "no error");
    QVERIFY(problem_of("", data).startsWith("train.idx: byte 0: expected the index"));
    QVERIFY(problem_of(good.substr(0, 20), data).startsWith("train.idx: byte 20: expected a header"));
    QVERIFY(problem_of("TNTIDX\0\0", data).contains("older"));
    QVERIFY(problem_of(index_of(7, {}, {}, 0), data).contains("floating-point"));
    QVERIFY(problem_of(index_of(9, {}, {}, 0), data).startsWith("train.idx: byte 17: expected a type code"));
    QVERIFY(problem_of(index_of(8, {2, 1}, {0, 4}, 3), data)
                .startsWith("train.idx: byte 18: expected at most 2 sentences"));
    QVERIFY(problem_of(index_of(8, {2, 1}, {0, 4}, ~0ULL), data).startsWith("train.idx: byte 18"));
    QVERIFY(problem_of(index_of(8, {-1, 1}, {0, 4}, 2), data).contains("expected the length of sentence 1, got -1"));
    QVERIFY(problem_of(index_of(8, {2, 2}, {0, 4}, 2), data).contains("expected sentence 2"));
    QVERIFY(problem_of(index_of(8, {2, 1}, {0, -4}, 2), data).contains("got place -4"));
    QVERIFY(problem_of(index_of(8, {2, 1}, {0, 2}, 2), data).contains("expected sentence 2"));  // they overlap
    QVERIFY(problem_of(good + "abc", data).contains("got 3 bytes"));
    std::string version = good;
    version[9] = 2;
    QVERIFY(problem_of(version, data).contains("expected version 1, got 2"));
  }
  void ids_that_are_none_are_told() {
    const MmapData data = MmapData::parse(index_of(2, {2}, {0}, 1), "\x05\xff", "x");
    QVERIFY_THROWS_EXCEPTION(Error, (void)data.sentence(0));
    QVERIFY_THROWS_EXCEPTION(Error, (void)data.sentence(1));
  }
  void damaged_files_are_errors_and_nothing_else() {
    const std::string good = index_of(8, {2, 1, 3}, {0, 4, 6}, 3), data(12, '\1');
    std::mt19937 random(7);
    for (int round = 0; round < 4000; ++round) {
      std::string index = good;
      for (int change = random() % 3; change >= 0; --change)
        index[random() % index.size()] = static_cast<char>(random());
      if (random() % 4 == 0) index.resize(random() % (index.size() + 1));
      try {
        const MmapData read = MmapData::parse(index, data, "x");
        for (std::size_t i = 0; i < read.size(); ++i) (void)read.sentence(i);
      } catch (const Error& error) {
        QVERIFY(!error.problems().empty() && !error.problems()[0].file.empty());
      }
    }
  }
  void a_missing_half_is_named() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("x").toStdString();
    const std::vector<std::vector<int>> sentences{{2}};
    write_mmap_data(path, sentences, MmapType::u16);
    QVERIFY(QFile::remove(folder.filePath("x.bin")));
    try {
      (void)MmapData::open(path);
      QFAIL("expected an error");
    } catch (const Error& error) {
      QVERIFY(QString(error.what()).contains("x.bin"));
    }
  }
};

QTEST_GUILESS_MAIN(TestMmapData)
#include "test_mmap_data.moc"
