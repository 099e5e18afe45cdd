// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <vector>

namespace {

constexpr QSize size(1280, 800);
constexpr int cell = 16;  // px: 80 x 50 cells

/// Pictures of the window, drawn by the program itself.
struct Pictures {
  QTemporaryDir folder, home;
  int status = -1;
  QString said;

  Pictures(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_DATA_HOME", home.path());
    environment.insert("XDG_CONFIG_HOME", home.path());
    program.setProcessEnvironment(environment);
    program.start(HAT_BINARY_DIR "/bin/hat-studio", QStringList{"--capture", folder.path()} + arguments);
    program.waitForFinished(500 * 1000);
    status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    said = QString::fromUtf8(program.readAllStandardError());
  }
  [[nodiscard]] QStringList names() const { return QDir(folder.path()).entryList({"*.png"}, QDir::Files, QDir::Name); }
  [[nodiscard]] QImage picture(const QString& name) const {
    return QImage(folder.filePath(name)).convertToFormat(QImage::Format_RGB32);
  }
};

int lightness(QRgb pixel) { return qGray(pixel); }

/// Which cells of a picture have something drawn in them: pixels that differ from their left or upper neighbour.
std::vector<bool> ink(const QImage& picture) {
  const int columns = picture.width() / cell, rows = picture.height() / cell;
  std::vector<bool> cells(static_cast<std::size_t>(columns * rows));
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      int changes = 0;
      for (int y = row * cell + 1; y < (row + 1) * cell; ++y)
        for (int x = column * cell + 1; x < (column + 1) * cell; ++x) {
          const int here = lightness(picture.pixel(x, y));
          changes += std::abs(here - lightness(picture.pixel(x - 1, y))) > 24 ||
                     std::abs(here - lightness(picture.pixel(x, y - 1))) > 24;
        }
      cells[static_cast<std::size_t>(row * columns + column)] = changes >= 6;
    }
  return cells;
}

/// The share of a region's cells that have ink.
double share(const std::vector<bool>& cells, const QRect& region) {
  int with = 0, all = 0;
  for (int row = region.top() / cell; row < region.bottom() / cell; ++row)
    for (int column = region.left() / cell; column < region.right() / cell; ++column, ++all)
      with += cells[static_cast<std::size_t>(row * (size.width() / cell) + column)];
  return static_cast<double>(with) / all;
}

/// The longest run of one colour other than the neighbours' in column `x`: a vertical hairline, in px.
int vertical_line(const QImage& picture, int x) {
  int longest = 0, run = 0;
  for (int y = 1; y < picture.height(); ++y) {
    const QRgb here = picture.pixel(x, y);
    const bool line = here != picture.pixel(x - 1, y) || here != picture.pixel(x + 1, y);
    run = line && here == picture.pixel(x, y - 1) ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

const QStringList pages{"architecture.png", "latency.png", "pareto.png",   "search.png",
                        "space.png",        "train.png",   "translate.png"};
/// Where the page itself lies: right of the rail, under menu and context bar, left of the Inspector, over the Jobs
/// dock.
const QRect page_area(96, 128, 1280 - 96 - 288, 540);
const QRect rail(0, 80, 80, 430), inspector(1280 - 264, 80, 256, 240);

}  // namespace

class TestCapture : public QObject {
  Q_OBJECT
  std::unique_ptr<Pictures> light_, dark_;

 private slots:
  void initTestCase() {
    light_ = std::make_unique<Pictures>(QStringList{"--theme", "light", "--size", "1280x800"});
    QVERIFY2(light_->status == 0, qPrintable(light_->said));
    dark_ = std::make_unique<Pictures>(QStringList{"--theme", "dark", "--language", "de", "--size", "1280x800"});
    QVERIFY2(dark_->status == 0, qPrintable(dark_->said));
  }

  void every_page_is_drawn_at_the_size_that_was_asked_for() {
    for (const Pictures* set : {light_.get(), dark_.get()})
      for (const QString& name : pages) {
        QVERIFY2(set->names().contains(name), qPrintable(name));
        QCOMPARE(set->picture(name).size(), size);
      }
    QCOMPARE(light_->names(), dark_->names());
  }

  void rail_page_and_inspector_have_their_places_on_every_page() {
    for (const Pictures* set : {light_.get(), dark_.get()})
      for (const QString& name : pages) {
        const QImage picture = set->picture(name);
        const std::vector<bool> cells = ink(picture);
        QVERIFY2(share(cells, rail) > 0.15, qPrintable(name + ": the rail"));
        QVERIFY2(share(cells, inspector) > 0.15, qPrintable(name + ": the Inspector"));
        // The line between page and Inspector, 272 px from the right, and nowhere else nearby.
        int longest = 0, at = 0;
        for (int x = size.width() - 300; x < size.width() - 250; ++x)
          if (const int length = vertical_line(picture, x); length > longest) longest = length, at = x;
        QVERIFY2(longest > 400, qPrintable(QString("%1: line of %2 px at %3").arg(name).arg(longest).arg(at)));
        QVERIFY2(std::abs(at - (size.width() - 272)) <= 3,
                 qPrintable(QString("%1: the Inspector begins at %2").arg(name).arg(at)));
      }
  }

  void no_page_is_empty_and_none_is_crowded() {
    for (const Pictures* set : {light_.get(), dark_.get()})
      for (const QString& name : pages) {
        const std::vector<bool> cells = ink(set->picture(name));
        const double whole = share(cells, page_area);
        QVERIFY2(whole > 0.08 && whole < 0.85, qPrintable(QString("%1: %2 of the page has ink").arg(name).arg(whole)));
        // Content in both halves: no plot is missing.
        QRect left = page_area, right = page_area;
        left.setRight(page_area.center().x());
        right.setLeft(page_area.center().x());
        for (const QRect& half : {left, right}) QVERIFY2(share(cells, half) > 0.04, qPrintable(name));
      }
  }

  void light_and_dark_have_the_same_structure() {
    // The drawing of an architecture has hardly any words: what is drawn does not depend on theme or language.
    const std::vector<bool> a = ink(light_->picture("architecture.png")), b = ink(dark_->picture("architecture.png"));
    const QRect drawing(96, 176, 1280 - 96 - 288, 420);
    int same = 0, all = 0;
    for (int row = drawing.top() / cell; row < drawing.bottom() / cell; ++row)
      for (int column = drawing.left() / cell; column < drawing.right() / cell; ++column, ++all) {
        const std::size_t at = static_cast<std::size_t>(row * (size.width() / cell) + column);
        same += a[at] == b[at];
      }
    QVERIFY2(same > 0.9 * all, qPrintable(QString("%1 of %2 cells").arg(same).arg(all)));
  }

  void the_themes_are_light_and_dark() {
    for (const QString& name : pages) {
      qint64 sums[2] = {0, 0};
      const QImage pictures[2] = {light_->picture(name), dark_->picture(name)};
      for (int i = 0; i < 2; ++i)
        for (int y = 0; y < size.height(); y += 7)
          for (int x = 0; x < size.width(); x += 7) sums[i] += lightness(pictures[i].pixel(x, y));
      const double pixels = std::ceil(size.width() / 7.0) * std::ceil(size.height() / 7.0);
      QVERIFY2(sums[0] / pixels > 200, qPrintable(name));
      QVERIFY2(sums[1] / pixels < 70, qPrintable(name));
    }
  }

  void an_unknown_page_is_wrong_usage_and_leaves_nothing() {
    const Pictures wrong({"--page", "nowhere"});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.said.contains("--page") && wrong.said.contains("architecture"), qPrintable(wrong.said));
    QVERIFY(wrong.names().isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "test_capture.moc"
