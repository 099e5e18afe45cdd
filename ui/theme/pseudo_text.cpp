// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pseudo_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hat::ui {
namespace {

constexpr char16_t lower[] = u"áƀçðéƒĝĥíĵķłḿñöþɋŕšţüṽŵẋýž";
constexpr char16_t upper[] = u"ÁɃÇÐÉƑĜĤÍĴĶŁḾÑÖÞɊŔŠŢÜṼŴẊÝŽ";

QChar accented(QChar c) {
  if (c >= u'a' && c <= u'z') return lower[c.unicode() - u'a'];
  if (c >= u'A' && c <= u'Z') return upper[c.unicode() - u'A'];
  return c;
}

/// Two fifths more, in words where the text has words, so that it wraps as a longer sentence would. The brackets count.
QString padding(const QString& text) {
  int more = static_cast<int>(text.size()) * 2 / 5 - 2;
  const bool words = text.contains(' ');
  QString pad;
  while (more > 0) {
    const int length = words ? std::min(more, 7) : more;
    if (words && length > 1)
      pad += ' ' + QString(length - 1, u'~');
    else
      pad += QString(length, u'~');
    more -= length;
  }
  return pad;
}

}  // namespace

QString pseudoText(const QString& text) {
  // What programs read: places of arguments, markup, entities, the patterns of a file dialog's filter.
  static const QRegularExpression fixed(R"(%L?\d+|%n|<[^<>]*>|&[a-z]+;|\(\*[^()]*\)|;;)");
  const QString core = text.trimmed();
  if (core.isEmpty()) return text;
  const qsizetype lead = text.indexOf(core);
  QString out;
  qsizetype at = 0;
  const auto accent = [&](QStringView part) {
    for (const QChar c : part) out += accented(c);
  };
  auto matches = fixed.globalMatch(core);
  while (matches.hasNext()) {
    const QRegularExpressionMatch match = matches.next();
    accent(QStringView(core).mid(at, match.capturedStart() - at));
    out += match.captured();
    at = match.capturedEnd();
  }
  accent(QStringView(core).mid(at));
  return text.left(lead) + '[' + out + padding(core) + ']' + text.mid(lead + core.size());
}

}  // namespace hat::ui
