// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>

namespace hat::ui {

/// A text that is kept: one that never changes (a name), or one worded anew whenever it is read, so that it follows the
/// language.
class TranslatedText {
 public:
  TranslatedText() = default;
  TranslatedText(const QString& fixed) : fixed_(fixed) {}
  TranslatedText(const char* fixed) : fixed_(QString::fromUtf8(fixed)) {}
  template <class Make>
  requires std::is_invocable_r_v<QString, const Make&> TranslatedText(Make make) : make_(std::move(make)) {}

  [[nodiscard]] QString text() const { return make_ ? make_() : fixed_; }
  operator QString() const { return text(); }
  [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
  friend bool operator==(const TranslatedText& a, const TranslatedText& b) { return a.text() == b.text(); }

 private:
  QString fixed_;
  std::function<QString()> make_;
};

}  // namespace hat::ui
