// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace {

struct Message {
  QString context, source, type;
  bool plural = false;
  QStringList forms;  ///< one without plurals
  [[nodiscard]] QString name() const { return context + " \"" + source + '"'; }
};

struct File {
  QString language;
  QList<Message> messages;
};

File read(const QString& text) {
  File file;
  Message message;
  QString context;
  QXmlStreamReader xml(text);
  while (!xml.atEnd()) {
    const QXmlStreamReader::TokenType token = xml.readNext();
    if (token == QXmlStreamReader::EndElement && xml.name() == u"message") file.messages << message;
    if (token != QXmlStreamReader::StartElement) continue;
    const auto attributes = xml.attributes();
    if (xml.name() == u"TS")
      file.language = attributes.value("language").toString();
    else if (xml.name() == u"name")
      context = xml.readElementText();
    else if (xml.name() == u"message")
      message = {context, {}, {}, attributes.value("numerus") == u"yes", {}};
    else if (xml.name() == u"source")
      message.source = xml.readElementText();
    else if (xml.name() == u"translation") {
      message.type = attributes.value("type").toString();
      if (!message.plural) message.forms << xml.readElementText();
    } else if (xml.name() == u"numerusform")
      message.forms << xml.readElementText();
  }
  return file;
}

File readLanguage(const QString& code) {
  QFile file(HAT_SOURCE_DIR "/translations/hat-studio_" + code + ".ts");
  return file.open(QIODevice::ReadOnly) ? read(QString::fromUtf8(file.readAll())) : File{};
}

QStringList sorted(const QRegularExpression& pattern, const QString& text) {
  QStringList found;
  auto matches = pattern.globalMatch(text);
  while (matches.hasNext()) found << matches.next().captured();
  found.sort();
  return found;
}

/// Whether each of the source's "{}" is filled once: by as many in their order, or by "{0}", "{1}", ... in any.
bool fillsBraces(const QString& source, const QString& form) {
  static const QRegularExpression braces("\\{\\d*\\}");
  const QStringList wanted = sorted(braces, source), found = sorted(braces, form);
  if (found == wanted) return true;
  QStringList numbered;
  for (int i = 0; i < wanted.size(); ++i) numbered << QString("{%1}").arg(i);
  numbered.sort();
  return wanted.count("{}") == wanted.size() && found == numbered;
}

bool isSpace(const QString& text, qsizetype at) {
  return !text.isEmpty() && text[at < 0 ? text.size() + at : at].isSpace();
}

/// What is wrong with one form of a translation as a text that stands in for its source.
QString wrongIn(const Message& message, const QString& form, const QString& code) {
  static const QRegularExpression places("%L?\\d+"), markup("<[^<>]*>"), filters("\\(\\*[^()]*\\)"),
      mnemonic("&(?=[^\\s&])"), point("\\d\\.\\d");
  if (form.trimmed().isEmpty() != message.source.trimmed().isEmpty()) return "is empty";
  if (sorted(places, form) != sorted(places, message.source)) return "has other placeholders";
  if (!fillsBraces(message.source, form)) return "does not fill every placeholder once";
  if (message.plural && form.count("%n") != message.source.count("%n"))
    return "has not the number where the source has it";
  if (sorted(markup, form) != sorted(markup, message.source)) return "has other markup";
  if (sorted(filters, form) != sorted(filters, message.source)) return "has other file patterns";
  if (sorted(mnemonic, form).size() != sorted(mnemonic, message.source).size())
    return "has a mnemonic too many or too few";
  if (isSpace(form, 0) != isSpace(message.source, 0) || isSpace(form, -1) != isSpace(message.source, -1))
    return "has other spaces around it";
  if (message.source.endsWith("…") != form.endsWith("…")) return "opens a dialog, or not";
  // Words may be abbreviated where the source's are not; a sentence ends as one.
  if (message.source.endsWith('.') && !form.endsWith('.') && !form.endsWith("。")) return "is not a sentence";
  if ((code == "de" || code == "fr") && point.match(form).hasMatch()) return "has an English decimal sign";
  return {};
}

QStringList wrongWith(const File& file, const QString& code) {
  static const std::map<QString, int> plural_forms{{"en", 2}, {"de", 2}, {"fr", 2}, {"zh_CN", 1}};
  QStringList wrong;
  for (const Message& message : file.messages) {
    if (!message.type.isEmpty()) wrong << message.name() + " is " + message.type;
    const int forms = message.plural ? plural_forms.at(code) : 1;
    if (message.forms.size() != forms)
      wrong << QString("%1 has %2 forms, expected %3").arg(message.name()).arg(message.forms.size()).arg(forms);
    for (const QString& form : message.forms) {
      if (const QString what = wrongIn(message, form, code); !what.isEmpty())
        wrong << message.name() + ": \"" + form + "\" " + what;
    }
  }
  return wrong;
}

}  // namespace

/// Every file of translations/ says what the sources say.
class TestTranslations : public QObject {
  Q_OBJECT

 private slots:
  void every_translation_is_whole_and_stands_in_for_its_source_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << "en"
                                     << "en_US";
    QTest::newRow("German") << "de"
                            << "de_DE";
    QTest::newRow("French") << "fr"
                            << "fr_FR";
    QTest::newRow("Chinese") << "zh_CN"
                             << "zh_CN";
  }
  void every_translation_is_whole_and_stands_in_for_its_source() {
    QFETCH(QString, code);
    QFETCH(QString, language);
    const File file = readLanguage(code);
    QCOMPARE(file.language, language);
    QVERIFY(file.messages.size() > (code == "en" ? 5 : 500));
    const QStringList wrong = wrongWith(file, code);
    QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
  }

  void labels_show_a_text_as_it_is_so_only_the_about_box_has_markup() {
    static const QRegularExpression tag("<[a-z/][^<>]*>");
    const File file = readLanguage("de");
    for (const Message& message : file.messages) {
      const bool about =
          message.context == "hat::ui::MainWindow" && message.source.startsWith("Explores, searches and runs");
      QVERIFY2(about || !tag.match(message.source).hasMatch(), qPrintable(message.name()));
    }
  }

  void every_language_has_the_same_texts() {
    const auto names = [](const File& file) {
      std::set<QString> set;
      for (const Message& message : file.messages) set.insert(message.name());
      return set;
    };
    const std::set<QString> german = names(readLanguage("de"));
    QVERIFY(names(readLanguage("fr")) == german);
    QVERIFY(names(readLanguage("zh_CN")) == german);
    std::set<QString> plurals;
    for (const Message& message : readLanguage("de").messages) {
      if (message.plural) plurals.insert(message.name());
    }
    QVERIFY(names(readLanguage("en")) == plurals);
  }

  void a_faulty_translation_is_found_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::newRow("placeholder") << "%1 of %2"
                                 << "%1 von %1";
    QTest::newRow("a brace too few") << "expected {}, got {}"
                                     << "erwartet: {}";
    QTest::newRow("a brace twice") << "expected {}, got {}"
                                   << "{0} statt {0}";
    QTest::newRow("empty") << "Open"
                           << "";
    QTest::newRow("mnemonic") << "&Open"
                              << "Öffnen";
    QTest::newRow("markup") << "<b>%1</b>"
                            << "<b>%1";
    QTest::newRow("space") << " ms"
                           << "ms";
    QTest::newRow("dialog") << "Open…"
                            << "Öffnen";
    QTest::newRow("sentence") << "Saved."
                              << "Gespeichert";
    QTest::newRow("decimal sign") << "0.3 bits"
                                  << "0.3 Bit";
    QTest::newRow("filter") << "Text (*.txt)"
                            << "Text (*.text)";
  }
  void a_faulty_translation_is_found() {
    QFETCH(QString, source);
    QFETCH(QString, translation);
    const auto file = [&](const QString& type) {
      return read(QString("<TS "
                          "language=\"de_DE\"><context><name>C</name><message><source>%1</source><translation%2>%3</"
                          "translation></message></context></TS>")
                      .arg(source.toHtmlEscaped(), type, translation.toHtmlEscaped()));
    };
    QCOMPARE(wrongWith(file({}), "de").size(), 1);
    QVERIFY(!wrongWith(file(" type=\"unfinished\""), "de").isEmpty());
    QVERIFY(!wrongWith(file(" type=\"vanished\""), "de").isEmpty());
  }
  void a_translation_may_turn_what_is_filled_in_around() {
    QVERIFY(fillsBraces("expected {}, got {}", "{1} statt {0}"));
    QVERIFY(fillsBraces("expected {}, got {}", "erwartet: {}, gefunden: {}"));
  }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
