// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/shortlist_file.h"

#include <QtTest>

#include "domain/error.h"

using namespace hat;

namespace {

/// 4 source and 300 target tokens; token 3 may become 299, 4 or 17.
text::Shortlist small() {
  text::Shortlist list;
  list.target_vocab = 300;
  list.joint = true;
  list.always = {2, 3, 40};
  list.offsets = {0, 0, 0, 0, 3};
  list.tokens = {299, 4, 17};
  return list;
}

}  // namespace

class TestShortlistFile : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  [[nodiscard]] std::string path(const char* name) const { return dir_.filePath(name).toStdString(); }

 private slots:
  void what_was_written_is_read() {
    const std::string file = path("a.safetensors");
    write_shortlist(file, small());
    const text::Shortlist read = read_shortlist(file, 4, 300);
    QCOMPARE(read.always, small().always);
    QCOMPARE(read.offsets, small().offsets);
    QCOMPARE(read.tokens, small().tokens);
    QCOMPARE(read.target_vocab, 300);
    QVERIFY(read.joint);
  }
  void another_vocabulary_is_named() {
    const std::string file = path("b.safetensors");
    write_shortlist(file, small());
    try {
      (void)read_shortlist(file, 5, 300);
      QFAIL("read");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QVERIFY2(QString(error.what()).contains("expected a shortlist of 5 source and 300 target tokens, got 4 and 300"),
               error.what());
    }
  }
  void tokens_outside_of_the_vocabulary_are_refused() {
    text::Shortlist list = small();
    list.tokens[1] = 300;
    write_shortlist(path("c.safetensors"), list);
    QVERIFY_THROWS_EXCEPTION(Error, (void)read_shortlist(path("c.safetensors"), 4, 300));
    list = small();
    list.always = {3, 40};  // a translation could not end
    write_shortlist(path("d.safetensors"), list);
    QVERIFY_THROWS_EXCEPTION(Error, (void)read_shortlist(path("d.safetensors"), 4, 300));
  }
  void a_sentence_may_use_what_its_tokens_may_become() {
    const text::Shortlist list = small();
    const std::vector<std::vector<int>> plain{{2}}, one{{3, 2}};
    QCOMPARE(list.tokens_for(plain), std::vector<int>({2, 3, 40}));
    QCOMPARE(list.tokens_for(one), std::vector<int>({2, 3, 4, 17, 40, 299}));
    text::Shortlist apart = list;
    apart.joint = false;
    apart.always = {2, 40};
    QCOMPARE(apart.tokens_for(one), std::vector<int>({2, 4, 17, 40, 299}));  // 3 is another word on the other side
  }
  void the_padding_token_is_never_among_them() {
    text::Shortlist list = small();
    list.always = {1, 2};
    const std::vector<std::vector<int>> sentence{{1, 2}};
    QCOMPARE(list.tokens_for(sentence), std::vector<int>({2}));
  }
};

QTEST_GUILESS_MAIN(TestShortlistFile)
#include "test_shortlist_file.moc"
