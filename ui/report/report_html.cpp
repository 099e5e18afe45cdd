// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_html.h"

#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

QString style() {
  const Theme& t = Theme::light();
  QString css = R"(
body { margin: 0; background: %base; color: %text1; font: 15px/1.5 Inter, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 960px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 28px; line-height: 36px; margin: 0; }
h2 { font-size: 20px; line-height: 28px; margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid %line; }
p { margin: 8px 0; max-width: 72ch; }
p.subtitle, p.note, figcaption { color: %text2; font-size: 13px; line-height: 20px; }
table { border-collapse: collapse; margin: 12px 0; font-size: 13px; line-height: 18px; }
th { text-align: left; font-weight: 500; color: %text2; }
th, td { padding: 5px 16px 5px 0; border-bottom: 1px solid %line; vertical-align: top; }
.n { text-align: right; white-space: nowrap; }
tr.total td { font-weight: 600; border-top: 1px solid %line2; }
code { font: 12px/18px "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
figure { margin: 16px 0 24px; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; }
@media print { main { max-width: none; padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)";
  const std::pair<const char*, QColor> names[] = {
      {"%base", t.base}, {"%text1", t.text1}, {"%text2", t.text2}, {"%line2", t.line2}, {"%line", t.line}};
  for (const auto& [name, color] : names) css.replace(QLatin1String(name), color.name());
  return css;
}

QString cell(const QString& tag, QChar column, const QString& text) {
  const QString words = column == 'c' && tag == "td" ? "<code>" + escaped(text) + "</code>" : escaped(text);
  const QString scope = tag == "th" ? " scope=\"col\"" : "";
  return "<" + tag + scope + (column == 'n' ? " class=\"n\"" : "") + ">" + words + "</" + tag + ">";
}

QString table(const ReportTable& table) {
  QString html = "<table>\n<thead><tr>";
  for (qsizetype i = 0; i < table.head.size(); ++i) html += cell("th", table.columns.at(i), table.head[i]);
  html += "</tr></thead>\n<tbody>\n";
  for (qsizetype r = 0; r < table.rows.size(); ++r) {
    html += table.last_is_total && r + 1 == table.rows.size() ? "<tr class=\"total\">" : "<tr>";
    for (qsizetype i = 0; i < table.rows[r].size(); ++i) html += cell("td", table.columns.at(i), table.rows[r][i]);
    html += "</tr>\n";
  }
  return html + "</tbody>\n</table>\n";
}

QString picture(const ReportPicture& picture) {
  QString svg = QString::fromUtf8(picture.svg);
  svg.insert(svg.indexOf("<svg") + 4, QString(" role=\"img\" aria-label=\"%1\"").arg(escaped(picture.caption)));
  QString html = "<figure>\n" + svg + "\n<figcaption>" + escaped(picture.caption);
  if (!picture.code.isEmpty()) html += "<br><code>" + escaped(picture.code) + "</code>";
  return html + "</figcaption>\n</figure>\n";
}

}  // namespace

QByteArray reportHtml(const Report& report) {
  QString html =
      "<!DOCTYPE html>\n<html lang=\"" + escaped(report.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  html +=
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" "
      "content=\"HAT Studio " HAT_VERSION "\">\n";
  html += "<title>" + escaped(report.title) + "</title>\n<style>" + style() + "</style>\n</head>\n<body>\n<main>\n";
  html += "<h1>" + escaped(report.title) + "</h1>\n<p class=\"subtitle\">" + escaped(report.subtitle) + "</p>\n";
  for (const ReportBlock& block : report.blocks) {
    switch (block.kind) {
      case ReportBlock::Kind::heading: html += "<h2>" + escaped(block.text) + "</h2>\n"; break;
      case ReportBlock::Kind::paragraph: html += "<p>" + escaped(block.text) + "</p>\n"; break;
      case ReportBlock::Kind::note: html += "<p class=\"note\">" + escaped(block.text) + "</p>\n"; break;
      case ReportBlock::Kind::table: html += table(block.table); break;
      case ReportBlock::Kind::picture: html += picture(block.picture); break;
    }
  }
  html += "</main>\n</body>\n</html>\n";
  return html.toUtf8();
}

}  // namespace hat::ui
