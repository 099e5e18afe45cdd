// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>
#include <QTextTable>

#include <cmath>

#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr int picture_type = QTextFormat::UserObject + 1;
constexpr int picture_property = QTextFormat::UserProperty + 1;
constexpr int dpi = 1200;
constexpr double per_px = dpi / 96.0;

/// Draws a picture of the report inside the text, as vectors.
class Pictures : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)
 public:
  Pictures(const QList<ReportBlock>* blocks, double widest) : blocks_(blocks), widest_(widest) {}

  QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
    const QSizeF size = picture(format).size * per_px;
    return size.width() > widest_ ? size * (widest_ / size.width()) : size;
  }
  void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override {
    QSvgRenderer renderer(picture(format).svg);
    renderer.render(painter, rect);
  }

 private:
  [[nodiscard]] const ReportPicture& picture(const QTextFormat& format) const {
    return blocks_->at(format.intProperty(picture_property)).picture;
  }

  const QList<ReportBlock>* blocks_;
  double widest_;
};

QTextCharFormat chars(const QString& family, double points, QFont::Weight weight, const QColor& color) {
  QTextCharFormat format;
  format.setFontFamilies({family});
  format.setFontPointSize(points);
  format.setFontWeight(weight);
  format.setForeground(color);
  return format;
}

/// The document, filled block by block.
class Pages {
 public:
  Pages(const Report& report, QTextDocument& document) : report_(report), document_(document), cursor_(&document) {}

  void fill() {
    const Theme& t = Theme::light();
    begin(0, 2);
    cursor_.insertText(report_.title, chars(report_.family, 21, QFont::DemiBold, t.text1));
    begin(0, 12);
    cursor_.insertText(report_.subtitle, chars(report_.family, 9, QFont::Normal, t.text2));
    for (int i = 0; i < report_.blocks.size(); ++i) {
      const ReportBlock& block = report_.blocks[i];
      switch (block.kind) {
        case ReportBlock::Kind::heading:
          begin(18, 6);
          headings_ << cursor_.block().blockNumber();
          cursor_.insertText(block.text, chars(report_.family, 14, QFont::DemiBold, t.text1));
          break;
        case ReportBlock::Kind::paragraph:
          begin(0, 6);
          cursor_.insertText(block.text, chars(report_.family, 9.5, QFont::Normal, t.text1));
          break;
        case ReportBlock::Kind::note:
          begin(0, 6);
          cursor_.insertText(block.text, chars(report_.family, 8.25, QFont::Normal, t.text2));
          break;
        case ReportBlock::Kind::table: insert(block.table); break;
        case ReportBlock::Kind::picture: insert(block.picture, i); break;
      }
    }
  }

  /// Headings that would stand alone at the foot of a page begin the next one.
  void keepHeadings(double page_height) {
    // Where a block's first line stands: a picture that does not fit any more is on the page behind its block's own
    // place.
    const auto line_top = [&](const QTextBlock& block) {
      (void)document_.documentLayout()->blockBoundingRect(block);  // lays it out
      const QTextLayout* layout = block.layout();
      return layout->position().y() + (layout->lineCount() > 0 ? layout->lineAt(0).y() : 0);
    };
    for (const int number : headings_) {
      const QTextBlock block = document_.findBlockByNumber(number);
      const double top = line_top(block);
      const bool alone =
          block.next().isValid() && std::floor(line_top(block.next()) / page_height) > std::floor(top / page_height);
      if (!alone && std::fmod(top, page_height) < 0.82 * page_height) continue;
      QTextCursor cursor(block);
      QTextBlockFormat format = block.blockFormat();
      format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
      cursor.setBlockFormat(format);
    }
  }

 private:
  void begin(double above, double below) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    // The empty block that a document begins with, and the one behind a table, are used before a new one is made.
    if (cursor_.block().length() > 1)
      cursor_.insertBlock(format);
    else
      cursor_.setBlockFormat(format);
  }

  void insert(const ReportPicture& picture, int index) {
    begin(4, 2);
    QTextCharFormat format;
    format.setObjectType(picture_type);
    format.setProperty(picture_property, index);
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter), format);
    begin(0, picture.code.isEmpty() ? 12 : 0);
    cursor_.insertText(picture.caption, chars(report_.family, 8.25, QFont::Normal, Theme::light().text2));
    if (picture.code.isEmpty()) return;
    begin(0, 12);
    cursor_.insertText(picture.code, chars("DejaVu Sans Mono", 7, QFont::Normal, Theme::light().text2));
  }

  void insert(const ReportTable& table) {
    const Theme& t = Theme::light();
    begin(0, 0);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    format.setTopMargin(4);
    format.setBottomMargin(10);
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    QTextTable* made = cursor_.insertTable(int(table.rows.size()) + 1, int(table.head.size()), format);
    const auto put = [&](int row, int column, const QString& text, bool head, bool total) {
      const QChar kind = table.columns.at(column);
      QTextTableCell cell = made->cellAt(row, column);
      QTextTableCellFormat border;
      border.setBottomBorder(0.75);
      border.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
      border.setBottomBorderBrush(t.line);
      border.setPadding(3);
      cell.setFormat(border);
      QTextCursor inside = cell.firstCursorPosition();
      QTextBlockFormat align;
      align.setAlignment(kind == 'n' ? Qt::AlignRight : Qt::AlignLeft);
      inside.setBlockFormat(align);
      const bool code = kind == 'c' && !head;
      inside.insertText(text, chars(code ? "DejaVu Sans Mono" : report_.family, code ? 6.5 : 8.25,
                                    head    ? QFont::Medium
                                    : total ? QFont::DemiBold
                                            : QFont::Normal,
                                    head ? t.text2 : t.text1));
    };
    for (int column = 0; column < table.head.size(); ++column) put(0, column, table.head[column], true, false);
    for (int row = 0; row < table.rows.size(); ++row)
      for (int column = 0; column < table.rows[row].size(); ++column)
        put(row + 1, column, table.rows[row][column], false, table.last_is_total && row + 1 == table.rows.size());
    cursor_.movePosition(QTextCursor::End);
  }

  const Report& report_;
  QTextDocument& document_;
  QTextCursor cursor_;
  QList<int> headings_;
};

}  // namespace

QByteArray reportPdf(const Report& report) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(dpi);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(18, 16, 18, 18), QPageLayout::Millimeter);
  writer.setTitle(report.title);
  writer.setCreator("HAT Studio " HAT_VERSION);
  const double foot = 24 * per_px;
  const QSizeF page(writer.width(), writer.height() - foot);

  QTextDocument document;
  document.setUndoRedoEnabled(false);
  document.setDocumentMargin(0);
  document.setUseDesignMetrics(true);
  document.documentLayout()->setPaintDevice(&writer);
  Pictures pictures(&report.blocks, page.width());
  document.documentLayout()->registerHandler(picture_type, &pictures);
  document.setPageSize(page);
  Pages pages(report, document);
  pages.fill();
  pages.keepHeadings(page.height());

  QPainter painter(&writer);
  const int count = document.pageCount();
  QFont small(report.family);
  small.setPointSizeF(8.25);
  for (int i = 0; i < count; ++i) {
    if (i > 0) writer.newPage();
    painter.save();
    painter.translate(0, -i * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, i * page.height(), page.width(), page.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(small);
    painter.setPen(Theme::light().text3);
    const QRectF line(0, page.height(), page.width(), foot);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, report.title);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QString("%1 / %2").arg(i + 1).arg(count));
  }
  painter.end();
  buffer.close();
  return bytes;
}

}  // namespace hat::ui

#include "report_pdf.moc"
