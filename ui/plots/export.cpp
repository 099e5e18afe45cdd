// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/export.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

#include "domain/io/atomic_file.h"
#include "ui/text/plain.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr int dots_per_inch = 96;  // of a px, everywhere

void draw(QPaintDevice& device, Exportable& view, bool vectors) {
  QCPPainter painter(&device);
  painter.setMode(QCPPainter::pmVectorized, vectors);
  painter.setMode(QCPPainter::pmNoCaching);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(QRectF(QPointF(), view.pictureSize()), theme().base);
  view.paintPicture(painter);
}

/// The part of a straight line inside of a box (Liang and Barsky); false: none.
bool clip(QPointF& a, QPointF& b, const QRectF& box) {
  double from = 0, to = 1;
  const QPointF by = b - a;
  const auto side = [&](double step, double room) {
    if (step == 0) return room >= 0;
    const double at = room / step;
    if (step < 0)
      from = std::max(from, at);
    else
      to = std::min(to, at);
    return from <= to;
  };
  if (!side(-by.x(), a.x() - box.left()) || !side(by.x(), box.right() - a.x()) || !side(-by.y(), a.y() - box.top()) ||
      !side(by.y(), box.bottom() - a.y()))
    return false;
  b = a + to * by;
  a += from * by;
  return true;
}

}  // namespace

QSize SideBySide::pictureSize() const {
  QSize size(0, 0);
  for (const Exportable* view : views_)
    size = QSize(size.width() + view->pictureSize().width(), std::max(size.height(), view->pictureSize().height()));
  return size;
}

void SideBySide::paintPicture(QPainter& painter) {
  for (Exportable* view : views_) {
    painter.save();
    view->paintPicture(painter);
    painter.restore();
    painter.translate(view->pictureSize().width(), 0);
  }
}

QString SideBySide::csv() const {
  QString text;
  for (const Exportable* view : views_) text += view->csv();
  return text;
}

QStringList exportKinds() { return {"svg", "pdf", "png", "csv"}; }

QImage imageOf(Exportable& view, double scale) {
  const QSize size = view.pictureSize();
  QImage image(std::max(1, qRound(size.width() * scale)), std::max(1, qRound(size.height() * scale)),
               QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  image.fill(theme().base);
  draw(image, view, false);
  return image;
}

QByteArray exported(Exportable& view, const QString& kind, double scale) {
  if (kind == "csv") return view.csv().toUtf8();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const QSize size = view.pictureSize();
  if (kind == "png") {
    QImage image = imageOf(view, scale);
    // So that it is as large as on the screen wherever it is put in.
    image.setDotsPerMeterX(qRound(dots_per_inch * scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.save(&buffer, "PNG");
  } else if (kind == "svg") {
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(dots_per_inch);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(svg_title);
    draw(svg, view, true);
    return withTitle(bytes, view.pictureTitle());
  } else if (kind == "pdf") {
    QPdfWriter pdf(&buffer);
    pdf.setResolution(dots_per_inch);
    pdf.setPageMargins(QMarginsF());
    pdf.setPageSize(QPageSize(QSizeF(size) * 72.0 / dots_per_inch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setTitle(view.pictureTitle());
    draw(pdf, view, true);
  } else {
    throw Error(ErrorCode::invalid_input,
                Problem{kind.toStdString(), "", message("expected a .svg, .pdf, .png or .csv file")});
  }
  return bytes;
}

void exportView(Exportable& view, const QString& kind, const QString& file, double scale) {
  write_atomically(file.toStdString(), exported(view, kind, scale).toStdString());
}

void copyView(Exportable& view) {
  auto* data = new QMimeData;
  QImage image = imageOf(view);
  image.setDevicePixelRatio(1);  // whoever pastes it gets every pixel
  data->setImageData(image);
  if (const QString text = view.copiedText(); !text.isEmpty()) data->setText(text);
  QApplication::clipboard()->setMimeData(data);
}

QString csvCell(const QString& text) {
  if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r')) return text;
  return '"' + QString(text).replace('"', "\"\"") + '"';
}

QString csvCell(double value, int digits) {
  return std::isfinite(value) ? QString::number(value, 'g', digits) : QString();
}

QList<QPolygonF> linesInside(const QPolygonF& corners, const QRectF& box) {
  QList<QPolygonF> found;
  for (qsizetype i = 1; i < corners.size(); ++i) {
    QPointF a = corners[i - 1], b = corners[i];
    if (!std::isfinite(a.x() + a.y() + b.x() + b.y()) || !clip(a, b, box)) continue;
    if (found.isEmpty() || found.last().last() != a) found << QPolygonF{a};
    found.last() << b;
  }
  return found;
}

}  // namespace hat::ui
