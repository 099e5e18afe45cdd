// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/messages.h"

#include <QCoreApplication>
#include <QStringList>

namespace hat::ui {

QString filled(const QString& pattern, const QStringList& arguments) {
  QString text;
  qsizetype next = 0, from = 0;
  for (qsizetype open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
    const qsizetype close = pattern.indexOf('}', open);
    if (close < 0) break;
    bool numbered = false;
    const int number = pattern.mid(open + 1, close - open - 1).toInt(&numbered);
    const qsizetype index = numbered ? number : next++;
    text += pattern.mid(from, open - from);
    text += index >= 0 && index < arguments.size() ? arguments[index] : pattern.mid(open, close - open + 1);
    from = close + 1;
  }
  return text + pattern.mid(from);
}

QString words(const Message& message) {
  if (message.is_verbatim()) return QString::fromStdString(message.words());
  QStringList arguments;
  for (const Message& argument : message.arguments()) arguments << words(argument);
  return filled(QCoreApplication::translate("Message", message.pattern().c_str()), arguments);
}

QString words(const Problem& problem) {
  QString text;
  for (const QString& part : {QString::fromStdString(problem.file), words(problem.place),
                              QString::fromStdString(problem.field), words(problem.message)}) {
    if (part.isEmpty()) continue;
    //: A file, a line, a field and what is wrong there: "model.yaml: line 3: space: expected ..."
    text = text.isEmpty() ? part : filled(QCoreApplication::translate("Message", "{}: {}"), {text, part});
  }
  return text;
}

QString words(const Error& error) {
  QStringList lines;
  for (const Problem& problem : error.problems()) lines << words(problem);
  return lines.join('\n');
}

}  // namespace hat::ui
