// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/export.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>

#include "domain/error.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

using Paint = std::function<void(QPainter&, const QRectF&)>;

void draw(QPaintDevice& device, QSize size, const Paint& paint) {
  QPainter painter(&device);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area(QPointF(), size);
  painter.fillRect(area, theme().base);
  paint(painter, area);
}

QPixmap pictureOf(QSize size, const Paint& paint) {
  QPixmap picture(size * 2);
  picture.setDevicePixelRatio(2);
  draw(picture, size, paint);
  return picture;
}

void write(const QString& file, const QByteArray& bytes) {
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
    throw Error(ErrorCode::io, Problem{file.toStdString(), "", "cannot be written: " + out.errorString().toStdString()});
}

}  // namespace

void exportPainted(const QString& kind, const QString& file, QSize size, const Paint& paint, const QString& csv) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (kind == "csv") {
    bytes = csv.toUtf8();
  } else if (kind == "png") {
    pictureOf(size, paint).save(&buffer, "PNG");
  } else if (kind == "svg") {
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    draw(svg, size, paint);
  } else if (kind == "pdf") {
    QPdfWriter pdf(&buffer);
    pdf.setResolution(96);
    pdf.setPageMargins(QMarginsF());
    pdf.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point, QString(), QPageSize::ExactMatch));
    draw(pdf, size, paint);
  } else {
    throw Error(ErrorCode::invalid_input, Problem{file.toStdString(), "", "expected a .svg, .pdf, .png or .csv file"});
  }
  write(file, bytes);
}

void copyPainted(QSize size, const Paint& paint, const QString& csv) {
  auto* data = new QMimeData;
  data->setImageData(pictureOf(size, paint).toImage());
  data->setText(csv);
  QApplication::clipboard()->setMimeData(data);
}

void writeText(const QString& file, const QString& text) { write(file, text.toUtf8()); }

}  // namespace hat::ui
