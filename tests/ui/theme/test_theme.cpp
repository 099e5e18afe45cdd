// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCheckBox>
#include <QFile>
#include <QRawFont>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

#include "ui/theme/language.h"
#include "ui/theme/theme.h"

using namespace hat::ui;

/// Recomputes the contrasts that the colours of ui/theme were chosen for (WCAG 2); tolerance 0.05 is their rounding to
/// one digit.
class TestTheme : public QObject {
  Q_OBJECT
 private slots:
  void contrast_of_black_on_white_is_21() { QCOMPARE(contrast(Qt::black, Qt::white), 21.0); }

  void text_and_inks_have_the_contrast_that_the_design_promises_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("token");
    QTest::addColumn<double>("expected");
    const struct {
      const char* token;
      double light, dark;
    } rows[] = {{"text1", 15.2, 13.6}, {"text2", 7.7, 8.4}, {"text3", 5.0, 5.8}, {"accent", 5.9, 6.9},
                {"enc", 4.6, 7.2},     {"dec", 4.5, 7.2},   {"xat", 6.1, 6.7},   {"ok", 5.5, 7.5},
                {"warn", 5.7, 8.3},    {"err", 5.9, 6.8}};
    for (const auto& row : rows) {
      QTest::addRow("%s, light", row.token) << false << QString(row.token) << row.light;
      QTest::addRow("%s, dark", row.token) << true << QString(row.token) << row.dark;
    }
  }
  void text_and_inks_have_the_contrast_that_the_design_promises() {
    QFETCH(bool, dark);
    QFETCH(QString, token);
    QFETCH(double, expected);
    const Theme& t = dark ? Theme::dark() : Theme::light();
    const std::map<QString, QColor> tokens = {
        {"text1", t.text1}, {"text2", t.text2}, {"text3", t.text3}, {"accent", t.accent}, {"enc", t.enc},
        {"dec", t.dec},     {"xat", t.xat},     {"ok", t.ok},       {"warn", t.warn},     {"err", t.err}};
    const QColor ink = tokens.at(token);
    const double lowest = std::min(contrast(ink, t.base), contrast(ink, t.window));
    QVERIFY2(std::abs(lowest - expected) <= 0.051, qPrintable(QString::number(lowest)));
  }

  void graphics_stand_out_from_the_base() {
    for (const Theme* t : {&Theme::light(), &Theme::dark()}) {
      for (const Series& s : t->series) QVERIFY(contrast(s.color, t->base) >= 3.15);
      QVERIFY(contrast(t->ctl, t->base) >= 3.25);
      QVERIFY(contrast(t->xatdim, t->base) >= 3.05);
    }
  }

  void the_box_of_a_check_box_stands_out_from_the_window() {
    ThemeManager::instance().install();
    for (const auto choice : {ThemeManager::Choice::light, ThemeManager::Choice::dark}) {
      ThemeManager::instance().setChoice(choice);
      for (const bool checked : {false, true}) {
        QCheckBox box;
        box.setChecked(checked);
        const QImage picture = box.grab().toImage();
        double most = 1;
        for (int y = 0; y < picture.height(); ++y)
          for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), theme().window));
        QVERIFY2(most >= 3, qPrintable(QString("%1, checked %2").arg(most).arg(checked)));
      }
    }
    ThemeManager::instance().setChoice(ThemeManager::Choice::system);
  }

  void state_inks_are_readable_on_their_soft_fills() {
    for (const Theme* t : {&Theme::light(), &Theme::dark()}) {
      const double least = t->dark_mode ? 5.55 : 5.05;
      QVERIFY(contrast(t->ok, t->oksoft) >= least);
      QVERIFY(contrast(t->warn, t->warnsoft) >= least);
      QVERIFY(contrast(t->err, t->errsoft) >= least);
      QVERIFY(contrast(t->text2, t->encsoft) >= 6.65);
      QVERIFY(contrast(t->text2, t->decsoft) >= 6.65);
      QVERIFY(contrast(t->onaccent, t->accent) >= 6.45);
    }
  }

  void series_differ_in_shape_and_dash_not_only_in_colour() {
    const Theme& t = Theme::light();
    for (std::size_t i = 0; i < t.series.size(); ++i) {
      for (std::size_t j = i + 1; j < t.series.size(); ++j) {
        QVERIFY(t.series[i].marker != t.series[j].marker);
        QVERIFY(t.series[i].dash != t.series[j].dash);
      }
    }
  }

  void every_character_of_the_chinese_texts_has_a_glyph() {
    if (!canBeWritten("zh_CN")) QSKIP("no font here has Chinese: fonts-droid-fallback is one of apt-packages.txt");
    QFile file(HAT_SOURCE_DIR "/translations/hat-studio_zh_CN.ts");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<char32_t> characters;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
      if (xml.readNext() == QXmlStreamReader::StartElement &&
          (xml.name() == QString("translation") || xml.name() == QString("numerusform"))) {
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        for (const char32_t c : text.toUcs4())
          if (c > 0x20) characters.insert(c);
      }
    QVERIFY(characters.size() > 300);
    setLanguage("zh_CN");
    QString missing;
    for (const QFont& font : {fontFor(Role::body), fontFor(Role::caption, QFont::DemiBold), numberFont(Role::small)}) {
      // The faces that the theme names, not whatever else the system finds.
      QList<QRawFont> faces;
      for (const QString& family : font.families()) faces << QRawFont::fromFont(QFont(family));
      for (const char32_t c : characters)
        if (std::none_of(faces.begin(), faces.end(), [c](const QRawFont& face) { return face.supportsCharacter(c); }))
          missing += QString::fromUcs4(&c, 1);
    }
    setLanguage("en");
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
  }

  void no_text_is_smaller_than_a_caption_and_all_grow_with_the_scale() {
    ThemeManager::instance().setTextScale(2);
    QCOMPARE(fontFor(Role::caption).pointSizeF(), 16.5);
    QCOMPARE(scaled(24), 48);
    ThemeManager::instance().setTextScale(1);
    QCOMPARE(fontFor(Role::caption).pointSizeF(), 8.25);
  }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
