// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPen>
#include <QStringList>

namespace hat::ui {

/// The shape that goes with a series' colour and dash.
enum class Marker { disc, square, triangle_up, diamond, triangle_down, cross };

/// One series of a chart: colour, marker and dash always change together.
struct Series {
  QColor color;
  Marker marker = Marker::disc;
  QList<qreal> dash;  ///< in pen widths, for a pen of 1.5 px; empty is solid

  [[nodiscard]] QPen pen(qreal width = 1.5) const;
};

/// Every colour of the program. Nothing else in the code names one.
struct Theme {
  bool dark_mode = false;
  // Levels, lines, text.
  QColor window, base, sunken, over, hover;
  QColor line, line2, ctl, grid;
  QColor text1, text2, text3, disabled;
  // The one current thing.
  QColor accent, accentsoft, onaccent;
  // Parts of a network.
  QColor enc, encsoft, encline;
  QColor dec, decsoft, decline;
  QColor xat, xatsoft, xatdim;
  QColor ghost, ghostline;
  // States.
  QColor ok, oksoft, warn, warnsoft, err, errsoft;
  // Data.
  std::array<Series, 6> series;
  std::array<QColor, 6> q;  ///< sequential: more is further from the background

  static const Theme& light();
  static const Theme& dark();

  [[nodiscard]] QPalette palette() const;
  /// Text on a cell filled with q[level].
  [[nodiscard]] QColor onQ(int level) const { return level <= 2 ? text1 : base; }
};

/// The current theme. Only valid on the window's thread.
[[nodiscard]] const Theme& theme();

/// Contrast of two opaque colours as WCAG 2 defines it: (L1 + 0.05) / (L2 + 0.05) of their relative luminances.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// What a text is for; each role has one size, weight and line height.
enum class Role { caption, small, body, text, heading, number };

/// Inter at the role's size times the text scale; `weight` replaces the role's own when it is positive.
[[nodiscard]] QFont fontFor(Role role, int weight = 0);
/// The same size in a face whose figures are all equally wide: columns of numbers.
[[nodiscard]] QFont numberFont(Role role, int weight = 0);
/// Fixed pitch: text forms, paths.
[[nodiscard]] QFont fixedFont(Role role);
/// Line height of a role in px at 96 dpi, times the text scale.
[[nodiscard]] int lineHeight(Role role);
/// `size` px at 100 % times the text scale.
[[nodiscard]] int scaled(int size);

/// Which theme, text scale and face the program shows; follows the system until somebody chooses.
class ThemeManager : public QObject {
  Q_OBJECT
 public:
  enum class Choice { system, light, dark };

  static ThemeManager& instance();

  [[nodiscard]] Choice choice() const { return choice_; }
  void setChoice(Choice choice);
  [[nodiscard]] double textScale() const { return text_scale_; }
  void setTextScale(double scale);  ///< 1 to 2
  [[nodiscard]] bool systemFont() const { return system_font_; }
  void setSystemFont(bool on);
  /// Faces after the first one, for what it has no characters of.
  [[nodiscard]] const QStringList& moreFaces() const { return more_faces_; }
  void setMoreFaces(const QStringList& families);

  /// Installs style, palette and font on the application and keeps them right from then on. Once, early.
  void install();

 signals:
  void changed();  ///< theme, text scale or face: repaint and lay out again

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  ThemeManager() = default;
  void apply();
  [[nodiscard]] bool systemIsDark() const;

  Choice choice_ = Choice::system;
  double text_scale_ = 1;
  bool system_font_ = false;
  bool installed_ = false;
  bool applying_ = false;
  QPalette system_palette_;
  QString system_family_;
  QStringList more_faces_;
};

/// Calls `restyle` whenever theme, text scale or face change, as long as `widget` lives: at once where it can be seen,
/// else when it is shown next (see WhenSeen).
void whenThemed(QWidget* widget, std::function<void()> restyle);

/// Calls `size` now, and then as whenThemed does: for sizes made of scaled().
void whenScaled(QWidget* owner, std::function<void()> size);

}  // namespace hat::ui
