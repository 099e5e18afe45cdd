// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "domain/text/char_class.h"
#include "domain/text/moses.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::text;

namespace {

QString joined(const std::vector<std::string>& tokens) {
  QStringList list;
  for (const std::string& token : tokens) list << QString::fromStdString(token);
  return list.join(' ');
}
QString raw(const char* line, const char* language, MosesOptions options = {.escape = false}) {
  return joined(moses_tokens(line, language, options));
}
QString text_of(const char* tokens, const char* language) {
  std::vector<std::string> list;
  for (const QString& token : QString(tokens).split(' ')) list.push_back(token.toStdString());
  return QString::fromStdString(moses_text(list, language));
}

}  // namespace

class TestMoses : public QObject {
  Q_OBJECT
 private slots:
  // Origin: sacremoses 0.1.1, on the 464 lines of the file; every line is equal.
  void tokens_and_texts_equal_sacremoses() {
    QFile file(hat::test::golden_folder() + "text/moses.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    int lines = 0;
    for (const QString& language : all.keys()) {
      const std::string code = language.toStdString();
      for (const QJsonValue& value : all[language].toArray()) {
        const QJsonObject golden = value.toObject();
        const std::string line = golden["text"].toString().toStdString();
        const auto tokens = moses_tokens(line, code);
        QCOMPARE(joined(tokens), golden["tokens"].toString());
        QCOMPARE(joined(moses_tokens(line, code, {.escape = false})), golden["tokens_unescaped"].toString());
        QCOMPARE(joined(moses_tokens(line, code, {.dash_split = true})), golden["tokens_dash_split"].toString());
        QCOMPARE(QString::fromStdString(moses_text(tokens, code)), golden["detokenised"].toString());
        ++lines;
      }
    }
    QVERIFY(lines > 400);
  }

  void symbols_stand_alone_and_white_space_is_one_blank() {
    QCOMPARE(raw("a(b)\tc  d\u00a0e\u2009f", "en"), "a ( b ) c d e f");
    QCOMPARE(raw("x\x01y", "en"), "xy");
    QCOMPARE(raw("50%/100\u20ac", "de"), "50 % / 100 \u20ac");
    QCOMPARE(raw("\U0001F600ok", "en"), "\U0001F600 ok");
    QCOMPARE(raw("\u4e2d\u6587", "en"), "\u4e2d \u6587");
    QVERIFY(moses_tokens("", "en").empty());
    QVERIFY(moses_tokens(" \t", "fr").empty());
  }
  void commas_stay_between_digits_only() {
    QCOMPARE(raw("1,000 a,b 1,a a,1 5,", "en"), "1,000 a , b 1 , a a , 1 5 ,");
    QCOMPARE(raw("a,,b", "en"), "a , , b");
  }
  void runs_of_full_stops_are_one_token() {
    QCOMPARE(raw("wait...what", "en"), "wait ... what");
    QCOMPARE(raw("a.....", "en"), "a .....");
    QCOMPARE(raw("..", "en"), "..");
  }
  void full_stops_stay_with_abbreviations_and_before_lower_case() {
    QCOMPARE(raw("Mr. X. met No. 5 and No. He left. then etc.", "en"), "Mr. X. met No. 5 and No . He left. then etc .");
    QCOMPARE(raw("Am 3. Mai bzw. 150. Nr. A.", "de"), "Am 3. Mai bzw. 150 . Nr. A.");
    QCOMPARE(raw("M. Dupont, chap. Deux. Fin.", "fr"), "M. Dupont , chap. Deux . Fin .");
    QCOMPARE(raw("e.g. U.S. 3.4.", "en"), "e.g. U.S. 3.4 .");
  }
  void apostrophes_follow_the_language() {
    QCOMPARE(raw("don't 1990's 'x' dogs' 5'6", "en"), "don 't 1990 's ' x ' dogs ' 5 ' 6");
    QCOMPARE(raw("l'an d'ici", "fr"), "l' an d' ici");
    QCOMPARE(raw("geht's", "de"), "geht ' s");
    QCOMPARE(raw("He left.'", "en"), "He left . '");
  }
  void hyphens_are_split_on_request() {
    QCOMPARE(raw("a-b-c -d e- 1-2", "en", {.dash_split = true, .escape = false}), "a @-@ b @-@ c -d e- 1 @-@ 2");
    QCOMPARE(raw("a-b", "en"), "a-b");
  }
  void entities_are_escaped_and_read_back() {
    const auto tokens = moses_tokens("a & b <c> \"d\" [e] f|g &amp;", "en");
    QCOMPARE(joined(tokens), "a &amp; b &lt; c &gt; &quot; d &quot; &#91; e &#93; f &#124; g &amp; amp ;");
    QCOMPARE(text_of("&amp;quot; &bar; &apos;", "en"), "&quot; | '");
  }
  void kept_texts_stay_whole() {
    QCOMPARE(raw("see http://a.org/b?c=d, now", "en", {.escape = false, .keep = {"http://a.org/b?c=d"}}),
             "see http://a.org/b?c=d , now");
    QCOMPARE(raw("a <b> c", "en", {.escape = true, .keep = {"<b>"}}), "a <b> c");
  }
  void punctuation_joins_its_word_again() {
    QCOMPARE(text_of("Hello , world ( again ) : 5 % .", "en"), "Hello, world (again): 5%.");
    QCOMPARE(text_of("C' est vrai ? 5 % : \u00ab oui \u00bb !", "fr"), "C'est vrai ? 5 % : \u00ab oui \u00bb !");
    QCOMPARE(text_of("well @-@ known", "de"), "well-known");
    QCOMPARE(text_of("he said \" yes \" and \" no \"", "en"), "he said \"yes\" and \"no\"");
    QCOMPARE(text_of("the dogs ' bone isn 't", "en"), "the dogs' bone isn't");
    QCOMPARE(text_of("$ 5 \u4e2d \u6587", "en"), "$5 \u4e2d\u6587");
    QCOMPARE(QString::fromStdString(moses_text({}, "en")), "");
  }
  void bytes_that_are_no_text_do_no_harm() {
    QCOMPARE(raw("a\xff"
                 "b",
                 "en"),
             "a \ufffd b");
    const std::string dots(100000, '.');
    QCOMPARE(moses_tokens(dots, "en").size(), 1u);
    QCOMPARE(moses_tokens(dots, "en")[0], dots);
  }
  void classes_are_those_of_unicode_7_without_ideographs() {
    QVERIFY(is_letter(U'a') && is_letter(U'\u00e9') && is_letter(U'\u0416') && !is_letter(U'1') &&
            !is_letter(U'\u4e2d') && !is_letter(U'\uac00'));
    QVERIFY(is_number(U'7') && is_number(U'\u2167') && !is_number(U'\u00b2') && !is_number(U'\u00bd'));
    QVERIFY(is_lowercase(U'\u00df') && !is_lowercase(U'\u00c4') && is_currency(U'\u20ac') && !is_currency(U'%'));
    QVERIFY(is_cjk(U'\u4e2d') && !is_cjk(U'a') && !is_letter(0x1d400) && !is_letter(0x10ffff));
  }
};

QTEST_GUILESS_MAIN(TestMoses)
#include "test_moses.moc"
