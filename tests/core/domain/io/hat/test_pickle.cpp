// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <utility>

#include <cstring>

#include "core/domain/io/hat/hostile.h"
#include "domain/io/hat/pickle.h"

using namespace hat;
using namespace hat::test;
using Kind = PickleValue::Kind;

namespace {

/// pickle.dumps of Python 3.11, protocols 0 to 5, of one dict:
/// {'none': None, 'yes': True, 'no': False, 'small': 7, 'negative': -3, 'big': 2**40, 'huge': 2**80, 'half': 0.5,
///  'text': 'grün 😀\n', 'bytes': b'\x00\xff', 'list': [1, [2, (3,)], {}], 'tuple': (1, 2, 3, 4), 'set': {5}, 'loop':
///  loop, 'args': argparse.Namespace(arch='x', heads=[8, 4]), 'od': OrderedDict([('a', 1), ('b', 2)])} with loop =
///  [loop].
const char* const pickles[] = {
    "KGRwMApWbm9uZQpwMQpOc1Z5ZXMKcDIKSTAxCnNWbm8KcDMKSTAwCnNWc21hbGwKcDQKSTcKc1ZuZWdhdGl2ZQpwNQpJLTMKc1ZiaWcKcDYKTD"
    "EwOTk1MTE2Mjc3NzZMCnNWaHVnZQpwNwpMMTIwODkyNTgxOTYxNDYyOTE3NDcwNjE3NkwKc1ZoYWxmCnA4CkYwLjUKc1Z0ZXh0CnA5ClZncvxu"
    "IFxVMDAwMWY2MDBcdTAwMGEKcDEwCnNWYnl0ZXMKcDExCmNfY29kZWNzCmVuY29kZQpwMTIKKFZcdTAwMDD/CnAxMwpWbGF0aW4xCnAxNAp0cD"
    "E1ClJwMTYKc1ZsaXN0CnAxNwoobHAxOApJMQphKGxwMTkKSTIKYShJMwp0cDIwCmFhKGRwMjEKYXNWdHVwbGUKcDIyCihJMQpJMgpJMwpJNAp0"
    "cDIzCnNWc2V0CnAyNApjX19idWlsdGluX18Kc2V0CnAyNQooKGxwMjYKSTUKYXRwMjcKUnAyOApzVmxvb3AKcDI5CihscDMwCmczMAphc1Zhcm"
    "dzCnAzMQpjY29weV9yZWcKX3JlY29uc3RydWN0b3IKcDMyCihjYXJncGFyc2UKTmFtZXNwYWNlCnAzMwpjX19idWlsdGluX18Kb2JqZWN0CnAz"
    "NApOdHAzNQpScDM2CihkcDM3ClZhcmNoCnAzOApWeApwMzkKc1ZoZWFkcwpwNDAKKGxwNDEKSTgKYUk0CmFzYnNWb2QKcDQyCmNjb2xsZWN0aW"
    "9ucwpPcmRlcmVkRGljdApwNDMKKHRScDQ0ClZhCnA0NQpJMQpzVmIKcDQ2CkkyCnNzLg==",
    "fXEAKFgEAAAAbm9uZXEBTlgDAAAAeWVzcQJJMDEKWAIAAABub3EDSTAwClgFAAAAc21hbGxxBEsHWAgAAABuZWdhdGl2ZXEFSv3///9YAwAAAG"
    "JpZ3EGTDEwOTk1MTE2Mjc3NzZMClgEAAAAaHVnZXEHTDEyMDg5MjU4MTk2MTQ2MjkxNzQ3MDYxNzZMClgEAAAAaGFsZnEIRz/gAAAAAAAAWAQA"
    "AAB0ZXh0cQlYCwAAAGdyw7xuIPCfmIAKcQpYBQAAAGJ5dGVzcQtjX2NvZGVjcwplbmNvZGUKcQwoWAMAAAAAw79xDVgGAAAAbGF0aW4xcQ50cQ"
    "9ScRBYBAAAAGxpc3RxEV1xEihLAV1xEyhLAihLA3RxFGV9cRVlWAUAAAB0dXBsZXEWKEsBSwJLA0sEdHEXWAMAAABzZXRxGGNfX2J1aWx0aW5f"
    "XwpzZXQKcRkoXXEaSwVhdHEbUnEcWAQAAABsb29wcR1dcR5oHmFYBAAAAGFyZ3NxH2Njb3B5X3JlZwpfcmVjb25zdHJ1Y3RvcgpxIChjYXJncG"
    "Fyc2UKTmFtZXNwYWNlCnEhY19fYnVpbHRpbl9fCm9iamVjdApxIk50cSNScSR9cSUoWAQAAABhcmNocSZYAQAAAHhxJ1gFAAAAaGVhZHNxKF1x"
    "KShLCEsEZXViWAIAAABvZHEqY2NvbGxlY3Rpb25zCk9yZGVyZWREaWN0CnErKVJxLChYAQAAAGFxLUsBWAEAAABicS5LAnV1Lg==",
    "gAJ9cQAoWAQAAABub25lcQFOWAMAAAB5ZXNxAohYAgAAAG5vcQOJWAUAAABzbWFsbHEESwdYCAAAAG5lZ2F0aXZlcQVK/f///1gDAAAAYmlncQ"
    "aKBgAAAAAAAVgEAAAAaHVnZXEHigsAAAAAAAAAAAAAAVgEAAAAaGFsZnEIRz/gAAAAAAAAWAQAAAB0ZXh0cQlYCwAAAGdyw7xuIPCfmIAKcQpY"
    "BQAAAGJ5dGVzcQtjX2NvZGVjcwplbmNvZGUKcQxYAwAAAADDv3ENWAYAAABsYXRpbjFxDoZxD1JxEFgEAAAAbGlzdHERXXESKEsBXXETKEsCSw"
    "OFcRRlfXEVZVgFAAAAdHVwbGVxFihLAUsCSwNLBHRxF1gDAAAAc2V0cRhjX19idWlsdGluX18Kc2V0CnEZXXEaSwVhhXEbUnEcWAQAAABsb29w"
    "cR1dcR5oHmFYBAAAAGFyZ3NxH2NhcmdwYXJzZQpOYW1lc3BhY2UKcSApgXEhfXEiKFgEAAAAYXJjaHEjWAEAAAB4cSRYBQAAAGhlYWRzcSVdcS"
    "YoSwhLBGV1YlgCAAAAb2RxJ2Njb2xsZWN0aW9ucwpPcmRlcmVkRGljdApxKClScSkoWAEAAABhcSpLAVgBAAAAYnErSwJ1dS4=",
    "gAN9cQAoWAQAAABub25lcQFOWAMAAAB5ZXNxAohYAgAAAG5vcQOJWAUAAABzbWFsbHEESwdYCAAAAG5lZ2F0aXZlcQVK/f///1gDAAAAYmlncQ"
    "aKBgAAAAAAAVgEAAAAaHVnZXEHigsAAAAAAAAAAAAAAVgEAAAAaGFsZnEIRz/gAAAAAAAAWAQAAAB0ZXh0cQlYCwAAAGdyw7xuIPCfmIAKcQpY"
    "BQAAAGJ5dGVzcQtDAgD/cQxYBAAAAGxpc3RxDV1xDihLAV1xDyhLAksDhXEQZX1xEWVYBQAAAHR1cGxlcRIoSwFLAksDSwR0cRNYAwAAAHNldH"
    "EUY2J1aWx0aW5zCnNldApxFV1xFksFYYVxF1JxGFgEAAAAbG9vcHEZXXEaaBphWAQAAABhcmdzcRtjYXJncGFyc2UKTmFtZXNwYWNlCnEcKYFx"
    "HX1xHihYBAAAAGFyY2hxH1gBAAAAeHEgWAUAAABoZWFkc3EhXXEiKEsISwRldWJYAgAAAG9kcSNjY29sbGVjdGlvbnMKT3JkZXJlZERpY3QKcS"
    "QpUnElKFgBAAAAYXEmSwFYAQAAAGJxJ0sCdXUu",
    "gASVQwEAAAAAAAB9lCiMBG5vbmWUTowDeWVzlIiMAm5vlImMBXNtYWxslEsHjAhuZWdhdGl2ZZRK/f///4wDYmlnlIoGAAAAAAABjARodWdllI"
    "oLAAAAAAAAAAAAAAGMBGhhbGaURz/gAAAAAAAAjAR0ZXh0lIwLZ3LDvG4g8J+YgAqUjAVieXRlc5RDAgD/lIwEbGlzdJRdlChLAV2UKEsCSwOF"
    "lGV9lGWMBXR1cGxllChLAUsCSwNLBHSUjANzZXSUj5QoSwWQjARsb29wlF2UaBdhjARhcmdzlIwIYXJncGFyc2WUjAlOYW1lc3BhY2WUk5QpgZ"
    "R9lCiMBGFyY2iUjAF4lIwFaGVhZHOUXZQoSwhLBGV1YowCb2SUjAtjb2xsZWN0aW9uc5SMC09yZGVyZWREaWN0lJOUKVKUKIwBYZRLAYwBYpRL"
    "AnV1Lg==",
    "gAWVQwEAAAAAAAB9lCiMBG5vbmWUTowDeWVzlIiMAm5vlImMBXNtYWxslEsHjAhuZWdhdGl2ZZRK/f///4wDYmlnlIoGAAAAAAABjARodWdllI"
    "oLAAAAAAAAAAAAAAGMBGhhbGaURz/gAAAAAAAAjAR0ZXh0lIwLZ3LDvG4g8J+YgAqUjAVieXRlc5RDAgD/lIwEbGlzdJRdlChLAV2UKEsCSwOF"
    "lGV9lGWMBXR1cGxllChLAUsCSwNLBHSUjANzZXSUj5QoSwWQjARsb29wlF2UaBdhjARhcmdzlIwIYXJncGFyc2WUjAlOYW1lc3BhY2WUk5QpgZ"
    "R9lCiMBGFyY2iUjAF4lIwFaGVhZHOUXZQoSwhLBGV1YowCb2SUjAtjb2xsZWN0aW9uc5SMC09yZGVyZWREaWN0lJOUKVKUKIwBYZRLAYwBYpRL"
    "AnV1Lg=="};

Pickle read(const QByteArray& bytes) {
  const MappedFile file = file_of(bytes);
  return Pickle::read(file.bytes(), file);
}

}  // namespace

class TestPickle : public QObject {
  Q_OBJECT

 private slots:
  void every_protocol_gives_the_same_values_data() {
    QTest::addColumn<int>("protocol");
    for (int i = 0; i < 6; ++i) QTest::addRow("protocol %d", i) << i;
  }
  void every_protocol_gives_the_same_values() {
    QFETCH(int, protocol);
    const QByteArray bytes = QByteArray::fromBase64(pickles[protocol]);
    const Pickle pickle = read(bytes + "more");
    QCOMPARE(pickle.size(), std::uint64_t(bytes.size()));
    const PickleValue root = pickle.root();
    const auto at = [&](const char* key) { return root.find(key).value(); };
    QCOMPARE(root.pairs(), 16u);
    QVERIFY(at("none").is_none());
    QCOMPARE(at("yes").boolean(), std::optional(true));
    QCOMPARE(at("no").boolean(), std::optional(false));
    QCOMPARE(at("small").integer(), std::optional(std::int64_t(7)));
    QCOMPARE(at("negative").integer(), std::optional(std::int64_t(-3)));
    QCOMPARE(at("big").integer(), std::optional(std::int64_t(1) << 40));
    QVERIFY(at("huge").is(Kind::big_integer) && !at("huge").integer());
    QCOMPARE(at("half").real(), std::optional(0.5));
    QCOMPARE(at("text").text(), std::string_view("grün 😀\n"));
    QCOMPARE(at("list").size(), 3u);
    QCOMPARE(at("list").item(1).item(1).item(0).integer(), std::optional(std::int64_t(3)));
    QVERIFY(at("list").item(2).is(Kind::dict));
    QCOMPARE(at("tuple").size(), 4u);
    QCOMPARE(at("tuple").item(3).integer(), std::optional(std::int64_t(4)));
    const PickleValue set = at("set");
    QCOMPARE((set.is(Kind::set) ? set : set.args().item(0)).item(0).integer(), std::optional(std::int64_t(5)));
    QCOMPARE(at("loop").item(0).id(), at("loop").id());
    if (protocol >= 2) {
      QVERIFY(at("args").is_call_of("argparse.Namespace"));
      QVERIFY(at("od").is_call_of("collections.OrderedDict"));
      QCOMPARE(at("od").find("b")->integer(), std::optional(std::int64_t(2)));
    }
    if (protocol >= 3) QCOMPARE(at("bytes").text(), std::string_view("\0\xff", 2));
    QCOMPARE(at("args").state().find("arch")->text(), std::string_view("x"));
    QCOMPARE(at("args").state().find("heads")->size(), 2u);
  }
  void a_global_is_a_name_and_a_call_is_a_thing_that_remembers() {
    // What a malicious file would do: os.system("echo no").
    const Pickle pickle = read("cos\nsystem\n(S'echo no'\ntR.");
    const PickleValue root = pickle.root();
    QVERIFY(root.is(Kind::object));
    QVERIFY(root.is_call_of("os.system"));
    QCOMPARE(root.args().item(0).text(), std::string_view("echo no"));
  }
  void the_oldest_ways_to_build_objects_are_read() {
    const Pickle inst = read("(S'a'\nimod\nName\n(dS'k'\nI1\nsb.");
    QVERIFY(inst.root().is_call_of("mod.Name"));
    QCOMPARE(inst.root().args().item(0).text(), std::string_view("a"));
    QCOMPARE(inst.root().state().find("k")->integer(), std::optional(std::int64_t(1)));
    const Pickle obj = read("(cmod\nName\nI5\no.");
    QVERIFY(obj.root().is_call_of("mod.Name"));
    QCOMPARE(obj.root().args().item(0).integer(), std::optional(std::int64_t(5)));
    QCOMPARE(read("S'tab\\t\\x41'\n.").root().text(), std::string_view("tab\tA"));
    QCOMPARE(read("Ppersistent\n.").root().args().text(), std::string_view("persistent"));
  }
  void values_know_where_they_stand() {
    const Pickle pickle = read("(I1\nI2\nt.");
    QCOMPARE(pickle.root().item(1).place(), std::uint64_t(4));
    QVERIFY(QByteArray(pickle.error(pickle.root().item(1), message("expected more")).what()) ==
            "hostile.pt: byte 4: expected more");
  }
  void text_that_is_no_utf8_is_bytes() { QVERIFY(read(QByteArray("U\x02\xff\xfe.")).root().is(Kind::bytes)); }
  void faults_name_the_file_and_the_byte_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
      QTest::newRow(name) << bytes << QByteArray(message);
    };
    row("nothing", "", "byte 0: expected a pickle");
    row("no end", "N", "byte 1: truncated");
    row("nothing built", ".", "byte 0: expected a value on the stack");
    row("text too long", QByteArray("X\xff\xff\xff\x7f", 5), "byte 5: truncated: expected 2147483647 bytes, got 0");
    row("negative length", QByteArray("T\xff\xff\xff\xff", 5), "byte 0: expected a length, got -1");
    row("64-bit length", QByteArray("\x8d\xff\xff\xff\xff\xff\xff\xff\xff", 9), "byte 9: truncated");
    row("frame too long", QByteArray("\x80\x04\x95\xff\xff\xff\xff\xff\xff\xff\xff.", 12),
        "byte 2: truncated: expected a frame");
    row("no mark", "NNt.", "byte 2: expected a mark");
    row("below the mark", "N(a.", "byte 2: expected 1 values on the stack, got 0");
    row("append to a number", "I1\nNa.", "byte 4: expected a list to append to");
    row("key without value", "}(Nu.", "byte 3: expected a value for every key");
    row("empty memo", "h\x05.", "byte 0: nothing is kept in the memo under 5");
    row("huge memo", QByteArray("Nr\xff\xff\xff\x7f.", 7), "byte 1: expected a memo number of at most");
    row("future protocol", "\x80\x09N.", "byte 0: expected a pickle of protocol 0 to 5, got 9");
    row("extension", "\x82\x01.", "byte 0: values of Python's extension registry");
    row("outside buffer", "\x97.", "byte 0: buffers outside");
    row("no instruction", "N\x07.", "byte 1: expected an instruction of a pickle, got byte 0x07");
    row("no number", "Ihello\n.", "byte 0: expected a whole number");
    row("state of nothing", "NNb.", "byte 2: expected an object");
  }
  void faults_name_the_file_and_the_byte() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const std::string said = fault_of([&] { (void)read(bytes); });
    QVERIFY2(said.find("hostile.pt: " + message.toStdString()) != std::string::npos, said.c_str());
  }
  void a_pickle_cut_short_is_refused_and_flipped_bytes_do_no_harm() {
    for (const char* text : {pickles[0], pickles[2], pickles[4]}) {
      const QByteArray whole = QByteArray::fromBase64(text);
      for (qsizetype size = 0; size < whole.size(); size += 3) {
        const std::string said = fault_of([&] { (void)read(whole.left(size)); });
        QVERIFY2(said.starts_with("hostile.pt: byte "), said.c_str());
      }
      for_every_flip(whole, [](const QByteArray& bytes) { (void)read(bytes); });
    }
  }
  void nesting_is_bounded() {
    const auto nested = [](int depth) { return QByteArray(depth, ']') + QByteArray(depth - 1, 'a') + "."; };
    (void)read(nested(1000));
    const std::string said = fault_of([&] { (void)read(nested(1002)); });
    QVERIFY2(said.find("nested more than 1000 deep") != std::string::npos, said.c_str());
    const QByteArray tuples = ")" + QByteArray(20'000, '\x85') + ".";
    QVERIFY(fault_of([&] { (void)read(tuples); }).find("nested") != std::string::npos);
    QVERIFY(fault_of([&] { (void)read("N" + QByteArray(20'000, '\x81') + "."); }).find("expected a value") !=
            std::string::npos);
  }
  void what_is_built_takes_a_small_multiple_of_the_file() {
    const int size = 1 << 16;
    QByteArray references;  // a tuple of three old ones, over and over: 5 bytes a value
    for (int i = 0; i < size / 6; ++i)
      references += QByteArray(
          ")))\x87"
          "0",
          5);
    QByteArray memos("N");
    for (int i = 0; i < size; ++i) memos += '\x94';
    QByteArray objects("c\n\n");
    for (int i = 0; i < size / 3; ++i) objects += "))\x81";
    QByteArray list("](");
    for (int i = 0; i < size / 3; ++i) list += QByteArray("M") + QByteArray(reinterpret_cast<const char*>(&i), 2);
    for (const QByteArray& bytes :
         {QByteArray(size, ']'), QByteArray(size, '('), QByteArray(size, '}'), QByteArray("]") + QByteArray(size, '2'),
          references + ".", memos + ".", objects + ".", list + "e.", QByteArray("c") + QByteArray(size, 'x') + "\n"}) {
      const std::size_t peak = peak_of([&] {
        try {
          (void)read(bytes);
        } catch (const Error&) {
        }
      });
      QVERIFY2(
          std::cmp_less(peak, 48 * bytes.size() + 65536),
          qPrintable(QString("%1 bytes took %2: %3").arg(bytes.size()).arg(peak).arg(QString(bytes.left(4).toHex()))));
    }
  }
};

QTEST_GUILESS_MAIN(TestPickle)
#include "test_pickle.moc"
