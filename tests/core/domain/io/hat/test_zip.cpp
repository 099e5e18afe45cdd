// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/domain/io/hat/hostile.h"
#include "domain/io/hat/zip.h"

using namespace hat;
using namespace hat::test;

namespace {

/// Made with Python's zipfile: "a/stored" (b"hello zip") stored, "b/deflated" (400 bytes of b"deflate me ") deflated.
const QByteArray two_entries = QByteArray::fromBase64(
    "UEsDBBQAAAAAAAAAIQCLc5WsCQAAAAkAAAAIAAAAYS9zdG9yZWRoZWxsbyB6aXBQSwMEFAAAAAgAAAAhAANVmPwSAAAAkAEAAAoAAABiL2RlZm"
    "xhdGVkS0lNy0ksSVXITVVIGWUOPBMAUEsBAhQDFAAAAAAAAAAhAItzlawJAAAACQAAAAgAAAAAAAAAAAAAAIABAAAAAGEvc3RvcmVkUEsBAhQD"
    "FAAAAAgAAAAhAANVmPwSAAAAkAEAAAoAAAAAAAAAAAAAAIABLwAAAGIvZGVmbGF0ZWRQSwUGAAAAAAIAAgBuAAAAaQAAAAAA");
/// The same stored entry as a stream writes it: sizes in a zip64 extra field, and behind the data.
const QByteArray zip64_stream = QByteArray::fromBase64(
    "UEsDBC0ACAAAAAAAIQAAAAAA//////////8IABQAYS9zdG9yZWQBABAAAAAAAAAAAAAAAAAAAAAAAGhlbGxvIHppcFBLBwiLc5WsCQAAAAAAAA"
    "AJAAAAAAAAAFBLAQItAy0ACAAAAAAAIQCLc5Ws//////////8IABQAAAAAAAAAAACAAQAAAABhL3N0b3JlZAEAEAAJAAAAAAAAAAkAAAAAAAAA"
    "UEsGBiwAAAAAAAAALQAtAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAEoAAAAAAAAAWwAAAAAAAABQSwYHAAAAAKUAAAAAAAAAAQAAAFBLBQYAAA"
    "AA////////////////AAA=");

void read_all(const QByteArray& bytes) {
  const ZipArchive archive = ZipArchive::open(file_of(bytes));
  for (const ZipArchive::Entry& entry : archive.entries()) (void)archive.read(entry);
}
std::string text_in(const ZipArchive& archive, const char* name) {
  const auto content = archive.read(*archive.find(name));
  return {reinterpret_cast<const char*>(content.bytes.data()), content.bytes.size()};
}

}  // namespace

class TestZip : public QObject {
  Q_OBJECT

 private slots:
  void stored_and_deflated_entries_are_read() {
    const MappedFile file = file_of(two_entries);
    QVERIFY(looks_like_zip(file));
    const ZipArchive archive = ZipArchive::open(file);
    QCOMPARE(archive.entries().size(), std::size_t(2));
    QCOMPARE(text_in(archive, "a/stored"), std::string("hello zip"));
    std::string expected;
    while (expected.size() < 400) expected += "deflate me ";
    expected.resize(400);
    QCOMPARE(text_in(archive, "b/deflated"), expected);
    QVERIFY(archive.find("nothing") == nullptr);
    // A stored entry is the archive's own bytes: nothing is copied.
    QVERIFY(archive.read(*archive.find("a/stored")).bytes.data() > file.bytes().data());
  }
  void bytes_behind_the_archive_do_no_harm() {
    const ZipArchive archive = ZipArchive::open(file_of(QByteArray(two_entries) + "\r\n"));
    QCOMPARE(archive.entries().size(), std::size_t(2));
    QCOMPARE(text_in(archive, "a/stored"), std::string("hello zip"));
  }
  void a_zip64_archive_written_as_a_stream_is_read() {
    const ZipArchive archive = ZipArchive::open(file_of(zip64_stream));
    QCOMPARE(text_in(archive, "a/stored"), std::string("hello zip"));
  }
  void an_archive_cut_at_any_byte_is_refused() {
    for (qsizetype size = 0; size < two_entries.size(); ++size) {
      const std::string said = fault_of([&] { read_all(two_entries.left(size)); });
      QVERIFY2(said.starts_with("hostile.pt: byte "), said.c_str());
    }
  }
  void flipped_bytes_do_no_harm() {
    for (const QByteArray& whole : {two_entries, zip64_stream}) for_every_flip(whole, read_all);
  }
  void a_changed_content_does_not_fit_its_checksum() {
    QByteArray bytes = two_entries;
    bytes.replace("hello zip", "hallo zip");
    QVERIFY(fault_of([&] { read_all(bytes); }).find("entry a/stored is damaged") != std::string::npos);
  }
  void lies_in_the_directory_are_refused_data() {
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    // Offsets in the first entry of the directory.
    QTest::newRow("method") << 10 << QByteArray("\x0c\x00", 2) << "packed with method 12";
    QTest::newRow("encrypted") << 8 << QByteArray("\x01\x00", 2) << "encrypted";
    QTest::newRow("two sizes") << 24 << QByteArray("\x0a\x00\x00\x00", 4) << "two sizes";
    QTest::newRow("sizes beyond the end") << 20 << QByteArray("\xff\xff\xff\x7f\xff\xff\xff\x7f", 8) << "does not fit";
    QTest::newRow("header beyond the end") << 42 << QByteArray("\xff\xff\xff\x7f", 4) << "does not fit";
    QTest::newRow("name") << 46 << QByteArray("x") << "got another name";
    QTest::newRow("no UTF-8") << 46 << QByteArray("\xff") << "UTF-8";
  }
  void lies_in_the_directory_are_refused() {
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QByteArray changed = two_entries;
    changed.replace(changed.indexOf("PK\x01\x02") + offset, bytes.size(), bytes);
    const std::string said = fault_of([&] { read_all(changed); });
    QVERIFY2(QString::fromStdString(said).contains(message), said.c_str());
  }
  void a_bomb_is_refused_before_it_is_inflated() {
    QByteArray bytes = two_entries;  // the deflated entry says that it becomes 512 MiB
    const qsizetype second = bytes.indexOf("PK\x01\x02", bytes.indexOf("PK\x01\x02") + 4);
    bytes.replace(second + 24, 4, QByteArray("\x00\x00\x00\x20", 4));
    std::string said;
    const std::size_t peak = peak_of([&] { said = fault_of([&] { read_all(bytes); }); });
    QVERIFY2(said.find("more than 32 times") != std::string::npos, said.c_str());
    QVERIFY(peak < 1 << 16);
  }
  void more_or_fewer_bytes_than_promised_are_refused() {
    for (const int size : {399, 401}) {
      QByteArray bytes = two_entries;
      const qsizetype second = bytes.indexOf("PK\x01\x02", bytes.indexOf("PK\x01\x02") + 4);
      const auto narrow = static_cast<std::uint32_t>(size);
      bytes.replace(second + 24, 4, QByteArray(reinterpret_cast<const char*>(&narrow), 4));
      QVERIFY(fault_of([&] { read_all(bytes); }).find("bytes after inflating") != std::string::npos);
    }
  }
};

QTEST_GUILESS_MAIN(TestZip)
#include "test_zip.moc"
