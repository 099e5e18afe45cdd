// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace hat::ui {

/// A table of a report. `columns` has a letter for each column: w words, n numbers (at the right), c an architecture's
/// text form (fixed pitch).
struct ReportTable {
  QStringList head;
  QString columns;
  QList<QStringList> rows;
  bool last_is_total = false;
};

/// A picture of a report: vectors, never pixels.
struct ReportPicture {
  QByteArray svg;   ///< one <svg> element
  QSizeF size;      ///< px at 96 dpi
  QString caption;  ///< says what is to be seen, also to who cannot see it
  QString code;     ///< an architecture's text form under the caption; may be empty
};

/// One part of a report, in the order of reading.
struct ReportBlock {
  enum class Kind { heading, paragraph, note, table, picture };
  Kind kind = Kind::paragraph;
  QString text;  ///< plain
  ReportTable table;
  ReportPicture picture;

  static ReportBlock heading(const QString& text) { return {Kind::heading, text, {}, {}}; }
  static ReportBlock paragraph(const QString& text) { return {Kind::paragraph, text, {}, {}}; }
  static ReportBlock note(const QString& text) { return {Kind::note, text, {}, {}}; }
  static ReportBlock of(ReportTable table) { return {Kind::table, {}, std::move(table), {}}; }
  static ReportBlock of(ReportPicture picture) { return {Kind::picture, {}, {}, std::move(picture)}; }
};

/// A report: what both writers print.
struct Report {
  QString title, subtitle;
  QString language;  ///< "en", "de"
  QString family;    ///< of the text's font
  QList<ReportBlock> blocks;
};

}  // namespace hat::ui
