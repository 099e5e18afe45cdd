// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPdfWriter>
#include <QtTest>

#include <cmath>

#include "ui/plots/disc_stamp.h"

using namespace hat::ui;

class TestDiscStamp : public QObject {
  Q_OBJECT

  static QImage canvas(double ratio) {
    QImage image(static_cast<int>(40 * ratio), static_cast<int>(40 * ratio), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
  }
  /// Where the ink is, in px, and how much of it.
  struct Ink {
    double x = 0, y = 0, sum = 0;
  };
  static Ink ink(const QImage& image) {
    Ink ink;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const double dark = 255 - qGray(image.pixel(x, y));
        ink.sum += dark, ink.x += dark * (x + 0.5), ink.y += dark * (y + 0.5);
      }
    ink.x /= ink.sum * image.devicePixelRatio(), ink.y /= ink.sum * image.devicePixelRatio();
    return ink;
  }

 private slots:
  void a_stamp_lies_where_the_ellipse_would_with_as_much_ink() {
    for (const double ratio : {1.0, 1.5, 2.0})
      for (const QPointF at : {QPointF(20, 20), QPointF(12.3, 17.8), QPointF(9.76, 30.49), QPointF(25.5, 8.25)}) {
        QImage stamped = canvas(ratio), drawn = canvas(ratio);
        {
          QPainter painter(&stamped);
          const auto stamp = DiscStamp::for_painter(painter, Qt::black, 1.75);
          QVERIFY(stamp);
          stamp->put(painter, at);
        }
        {
          QPainter painter(&drawn);
          painter.setRenderHint(QPainter::Antialiasing);
          painter.setPen(Qt::NoPen);
          painter.setBrush(Qt::black);
          painter.drawEllipse(at, 1.75, 1.75);
        }
        const Ink a = ink(stamped), b = ink(drawn);
        QVERIFY2(std::abs(a.x - b.x) <= 0.3 / ratio && std::abs(a.y - b.y) <= 0.3 / ratio,
                 qPrintable(QString("%1 %2 against %3 %4").arg(a.x).arg(a.y).arg(b.x).arg(b.y)));
        QVERIFY2(std::abs(a.sum / b.sum - 1) < 0.12, qPrintable(QString("%1 against %2").arg(a.sum).arg(b.sum)));
      }
  }

  void vectors_stay_vectors() {
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&paper);
    QPainter painter(&pdf);
    QVERIFY(!DiscStamp::for_painter(painter, Qt::black, 2));
    painter.end();
    QImage image = canvas(1);
    QPainter scaled(&image);
    scaled.scale(2, 2);
    QVERIFY(!DiscStamp::for_painter(scaled, Qt::black, 2));
  }
};

QTEST_MAIN(TestDiscStamp)
#include "test_disc_stamp.moc"
