// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace hat::test {

/// As it is seen at 100 %: `size` pixels, a device pixel ratio of 1.
inline QImage at_size(const QImage& image, QSize size) {
  QImage same = image.convertToFormat(QImage::Format_RGB32);
  same.setDevicePixelRatio(1);
  return same.size() == size ? same : same.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Mean difference of the channels of two pictures of one size, of 255.
inline double difference(const QImage& a, const QImage& b) {
  double sum = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) {
      const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
      sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
    }
  return sum / 3.0 / (static_cast<double>(a.width()) * a.height());
}

constexpr int grid = 16;
using Ink = std::array<double, std::size_t{grid} * grid>;

/// How far each cell of a grid is from the background, of 1.
inline Ink ink_of(const QImage& image, const QColor& background) {
  Ink ink{};
  std::array<int, std::size_t{grid} * grid> pixels{};
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const std::size_t cell = static_cast<std::size_t>(y * grid / image.height()) * grid +
                               static_cast<std::size_t>(x * grid / image.width());
      const QRgb p = image.pixel(x, y);
      const int off = std::max({std::abs(qRed(p) - background.red()), std::abs(qGreen(p) - background.green()),
                                std::abs(qBlue(p) - background.blue())});
      ink[cell] += off / 255.0;
      ++pixels[cell];
    }
  for (std::size_t i = 0; i < ink.size(); ++i) ink[i] /= std::max(1, pixels[i]);
  return ink;
}

struct InkDifference {
  double mean = 0, most = 0, all = 0;  ///< all: the ink of the first, to tell an empty picture
};
inline InkDifference ink_difference(const QImage& a, const QImage& b, const QColor& background) {
  const Ink one = ink_of(a, background), other = ink_of(b, background);
  InkDifference found;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const double off = std::abs(one[i] - other[i]);
    found.mean += off / static_cast<double>(one.size());
    found.most = std::max(found.most, off);
    found.all += one[i] / static_cast<double>(one.size());
  }
  return found;
}

/// A null image where it cannot be read.
inline QImage render_svg(const QByteArray& bytes, QSize size) {
  QSvgRenderer renderer(bytes);
  if (!renderer.isValid()) return {};
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::magenta);  // whatever the file leaves free is seen
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, QRectF(QPointF(), size));
  return image;
}

inline bool can_render_pdf() { return !QStandardPaths::findExecutable("pdftoppm").isEmpty(); }

/// The first page at 96 dots an inch, so that a px of the screen is a pixel; null where it cannot be read.
inline QImage render_pdf(const QByteArray& bytes) {
  QTemporaryDir folder;
  QFile file(folder.filePath("a.pdf"));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
  file.close();
  QProcess program;
  program.start("pdftoppm",
                {"-r", "96", "-f", "1", "-l", "1", "-singlefile", "-png", file.fileName(), folder.filePath("page")});
  if (!program.waitForFinished(60000)) return {};
  return QImage(folder.filePath("page.png"));
}

}  // namespace hat::test
