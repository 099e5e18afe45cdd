// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/io/fingerprint.h"

using namespace hat;

class TestFingerprint : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void it_is_fnv_1a_of_the_bytes() {
    // Origin: the test vectors that the authors of FNV publish for 64-bit FNV-1a.
    QCOMPARE(fingerprint_of(""), 0xcbf29ce484222325U);
    QCOMPARE(fingerprint_of("a"), 0xaf63dc4c8601ec8cU);
    QCOMPARE(fingerprint_of("foobar"), 0x85944171f73967e8U);
  }

  void parts_make_the_same_as_the_whole_and_fields_do_not() {
    Fingerprint whole, parts, one, other;
    whole.add("foobar");
    parts.add("foo");
    parts.add("bar");
    QCOMPARE(parts.text(), whole.text());
    QCOMPARE(whole.text(), std::string("85944171f73967e8"));
    one.add_field("ab");
    one.add_field("c");
    other.add_field("a");
    other.add_field("bc");
    QVERIFY(one.text() != other.text());
  }
};

QTEST_APPLESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
