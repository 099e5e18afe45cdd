// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>

#include "ui/theme/elision.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"
#include "ui/theme/wheel.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {

const QList<qreal> kSolid{}, kDash2{4, 2}, kDash3{1.3, 2}, kDash4{5.3, 2, 1.3, 2}, kDash5{8, 2},
    kDash6{1.3, 1.3, 4, 1.3};

std::array<Series, 6> make_series(std::array<const char*, 6> c) {
  return {Series{c[0], Marker::disc, kSolid},          Series{c[1], Marker::square, kDash2},
          Series{c[2], Marker::triangle_up, kDash3},   Series{c[3], Marker::diamond, kDash4},
          Series{c[4], Marker::triangle_down, kDash5}, Series{c[5], Marker::cross, kDash6}};
}

Theme make_light() {
  Theme t;
  t.window = "#F3F4F5", t.base = "#FFFFFF", t.sunken = "#E9EBED", t.over = "#F2F3F5", t.hover = "#E6E9EC";
  t.line = "#DFE2E5", t.line2 = "#BFC4CA", t.ctl = "#878E96", t.grid = "#EBEDEF";
  t.text1 = "#1B1E22", t.text2 = "#474E56", t.text3 = "#626971", t.disabled = "#9AA1A8";
  t.accent = "#2155CD", t.accentsoft = "#E2EAFB", t.onaccent = "#FFFFFF";
  t.enc = "#0B7A83", t.encsoft = "#D7ECED", t.encline = "#7DBBC0";
  t.dec = "#B4540A", t.decsoft = "#F8E6D7", t.decline = "#DDA679";
  t.xat = "#8A3B8F", t.xatsoft = "#F0E1F1", t.xatdim = "#B284B5";
  t.ghost = "#F1F2F4", t.ghostline = "#D3D7DB";
  t.ok = "#22703A", t.oksoft = "#DDF0E2", t.warn = "#7E5A00", t.warnsoft = "#FAEFCF", t.err = "#B3261E",
  t.errsoft = "#FBE4E2";
  t.series = make_series({"#262D36", "#C42A58", "#648516", "#3D97CC", "#8C5A2B", "#6A4FB0"});
  t.q = {"#E8EDF3", "#C3D0E0", "#93AACB", "#5473A6", "#3A5C96", "#1C3568"};
  return t;
}

Theme make_dark() {
  Theme t;
  t.dark_mode = true;
  t.window = "#1D1F22", t.base = "#16181A", t.sunken = "#191B1D", t.over = "#212428", t.hover = "#2A2D31";
  t.line = "#2D3034", t.line2 = "#484D53", t.ctl = "#7C838B", t.grid = "#25282B";
  t.text1 = "#E7E9EB", t.text2 = "#B4BABF", t.text3 = "#939AA1", t.disabled = "#62686F";
  t.accent = "#83A7F7", t.accentsoft = "#202E50", t.onaccent = "#0E1626";
  t.enc = "#4DBAC2", t.encsoft = "#163538", t.encline = "#2C7076";
  t.dec = "#E79A60", t.decsoft = "#3D2817", t.decline = "#8A5730";
  t.xat = "#D08FD4", t.xatsoft = "#3A2340", t.xatdim = "#82608A";
  t.ghost = "#1E2124", t.ghostline = "#3A3E43";
  t.ok = "#6CC084", t.oksoft = "#1C3524", t.warn = "#DDB24C", t.warnsoft = "#3A2F12", t.err = "#F2887F",
  t.errsoft = "#452220";
  t.series = make_series({"#E4E8EC", "#EC6A8E", "#A9C863", "#5FB8EA", "#C08F62", "#A48CF0"});
  t.q = {"#22282F", "#2F4058", "#44608B", "#6486BC", "#93B0DF", "#D3E1F7"};
  return t;
}

const Theme* current = nullptr;

double luminance(const QColor& color) {
  const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct RoleSize {
  double points;
  int weight;
  int line;
};
constexpr RoleSize size_of(Role role) {
  switch (role) {
    case Role::caption: return {8.25, QFont::Normal, 16};
    case Role::small: return {9, QFont::Normal, 16};
    case Role::body: return {9.75, QFont::Normal, 16};
    case Role::text: return {11.25, QFont::Normal, 24};
    case Role::heading: return {15, QFont::DemiBold, 28};
    case Role::number: return {21, QFont::DemiBold, 36};
  }
  return {9.75, QFont::Normal, 16};
}

bool has_family(const QString& family) {
  static const QStringList families = QFontDatabase::families();
  return families.contains(family);
}

QFont sized(QFont font, Role role, int weight) {
  const RoleSize size = size_of(role);
  font.setPointSizeF(size.points * ThemeManager::instance().textScale());
  font.setWeight(static_cast<QFont::Weight>(weight > 0 ? weight : size.weight));
  return font;
}

QFont variant(QFont f, Role role, int weight) {
  const QString first = !ThemeManager::instance().systemFont() && has_family("Inter") ? QString("Inter") : f.family();
  f.setFamilies(QStringList(first) + ThemeManager::instance().moreFaces());
  return sized(f, role, weight);
}

}  // namespace

QPen Series::pen(qreal width) const {
  QPen pen(color, width);
  pen.setCapStyle(Qt::FlatCap);
  if (!dash.isEmpty()) pen.setDashPattern(dash);
  return pen;
}

const Theme& Theme::light() {
  static const Theme theme = make_light();
  return theme;
}

const Theme& Theme::dark() {
  static const Theme theme = make_dark();
  return theme;
}

const Theme& theme() { return current ? *current : Theme::light(); }

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette Theme::palette() const {
  QPalette p;
  const auto set = [&p](QPalette::ColorRole role, const QColor& color) { p.setColor(role, color); };
  set(QPalette::Window, window);
  set(QPalette::Button, window);
  set(QPalette::Base, base);
  set(QPalette::ToolTipBase, base);
  set(QPalette::ToolTipText, text1);
  set(QPalette::AlternateBase, sunken);
  set(QPalette::Midlight, hover);
  set(QPalette::Light, base);
  set(QPalette::Mid, line);
  set(QPalette::Dark, line2);
  set(QPalette::Shadow, line2);
  set(QPalette::WindowText, text1);
  set(QPalette::Text, text1);
  set(QPalette::ButtonText, text1);
  set(QPalette::BrightText, err);
  set(QPalette::HighlightedText, text1);
  set(QPalette::Highlight, accentsoft);
  set(QPalette::PlaceholderText, text3);
  set(QPalette::Link, accent);
  set(QPalette::LinkVisited, accent);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
    p.setColor(QPalette::Disabled, role, disabled);
  }
  p.setColor(QPalette::Disabled, QPalette::Base, window);
  p.setColor(QPalette::Disabled, QPalette::Highlight, hover);
  return p;
}

QFont fontFor(Role role, int weight) { return variant(QApplication::font(), role, weight); }

QFont numberFont(Role role, int weight) {
  QFont f = fontFor(role, weight);
  // Qt 6.4 cannot ask a face for its tabular figures: take one that has no others.
  for (const char* family : {"Roboto", "Open Sans", "Noto Sans", "DejaVu Sans"}) {
    if (has_family(family)) {
      f.setFamilies(QStringList(family) +
                    f.families());  // what it has not, arrows among it, comes from the face of the words
      break;
    }
  }
  return f;
}

QFont fixedFont(Role role) {
  QFont f = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  return sized(f, role, 0);
}

int lineHeight(Role role) { return scaled(size_of(role).line); }

int scaled(int size) { return static_cast<int>(std::lround(size * ThemeManager::instance().textScale())); }

ThemeManager& ThemeManager::instance() {
  static ThemeManager manager;
  return manager;
}

void ThemeManager::setChoice(Choice choice) {
  if (choice_ == choice) return;
  choice_ = choice;
  apply();
}

void ThemeManager::setTextScale(double scale) {
  scale = std::clamp(scale, 1.0, 2.0);
  if (text_scale_ == scale) return;
  text_scale_ = scale;
  apply();
}

void ThemeManager::setSystemFont(bool on) {
  if (system_font_ == on) return;
  system_font_ = on;
  apply();
}

void ThemeManager::setMoreFaces(const QStringList& families) {
  if (more_faces_ == families) return;
  more_faces_ = families;
  apply();
}

bool ThemeManager::systemIsDark() const {
  return system_palette_.color(QPalette::Window).lightness() < system_palette_.color(QPalette::WindowText).lightness();
}

void ThemeManager::install() {
  system_palette_ = qApp->palette();
  system_family_ = qApp->font().family();
  installed_ = true;
  qApp->setStyle(new AppStyle);
  qApp->installEventFilter(this);
  qApp->installEventFilter(new WheelGuard(qApp));
  qApp->installEventFilter(new ElisionTips(qApp));
  scrollToFocus();
  apply();
}

void ThemeManager::apply() {
  const bool dark = choice_ == Choice::dark || (choice_ == Choice::system && installed_ && systemIsDark());
  current = dark ? &Theme::dark() : &Theme::light();
  if (installed_) {
    applying_ = true;
    qApp->setPalette(current->palette());
    QFont base = qApp->font();
    if (system_font_) base.setFamilies({system_family_});
    base = variant(base, Role::body, 0);
    if (base != qApp->font()) {
      qApp->setFont(base);
      // Qt 6.4 forgets the size hint of a combo box when its font changes, and keeps the minimum one.
      for (QWidget* widget : QApplication::allWidgets()) {
        if (!qobject_cast<QComboBox*>(widget)) continue;
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
      }
    }
    applying_ = false;
  }
  emit changed();
}

void whenThemed(QWidget* widget, std::function<void()> restyle) {
  whenSeen(widget, std::move(restyle))->on(&ThemeManager::instance(), &ThemeManager::changed);
}

void whenScaled(QWidget* owner, std::function<void()> size) {
  size();
  whenThemed(owner, std::move(size));
}

bool ThemeManager::eventFilter(QObject* object, QEvent* event) {
  // A desktop that switches to dark sends its palette through the platform; our own switches do the same and are
  // skipped.
  if (event->type() == QEvent::ThemeChange && object == qApp && !applying_) {
    const QPalette ours = qApp->palette();
    qApp->setPalette(QPalette());
    system_palette_ = qApp->palette();
    qApp->setPalette(ours);
    if (choice_ == Choice::system) apply();
  }
  return QObject::eventFilter(object, event);
}

}  // namespace hat::ui
