// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QValidator>

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "domain/config/field.h"

namespace hat::ui {

/// Numbers of any size: 0.25, 1e-08.
class NumberBox : public QDoubleSpinBox {
 public:
  explicit NumberBox(QWidget* parent = nullptr) : QDoubleSpinBox(parent) { setDecimals(15); }
  /// All digits that it takes to read the same number again.
  [[nodiscard]] QString textFromValue(double value) const override {
    return locale().toString(value, 'g', QLocale::FloatingPointShortest);
  }
  [[nodiscard]] double valueFromText(const QString& text) const override { return locale().toDouble(text); }
  QValidator::State validate(QString& text, int&) const override {
    bool number = false;
    const double value = locale().toDouble(text, &number);
    return number && value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
  }
};

/// A whole number of up to 64 bits, which no spin box holds: seeds.
class WholeBox : public QLineEdit {
 public:
  WholeBox(std::uint64_t most, QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setValidator(new Digits(most, this));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
      bool number = false;
      const std::uint64_t value = text.toULongLong(&number);
      if (number) value_ = value;
    });
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }
  void setValue(std::uint64_t value) {
    value_ = value;
    setText(QString::number(value));
  }

 private:
  class Digits : public QValidator {
   public:
    Digits(std::uint64_t most, WholeBox* box) : QValidator(box), box_(box), most_(most) {}
    /// Nothing is no number: the last one stays.
    void fixup(QString& text) const override { text = QString::number(box_->value()); }
    State validate(QString& text, int&) const override {
      text = text.trimmed();
      if (text.isEmpty()) return Intermediate;
      bool number = false;
      const std::uint64_t value = text.toULongLong(&number);
      return number && value <= most_ && text[0].isDigit() ? Acceptable : Invalid;
    }

   private:
    const WholeBox* box_;
    std::uint64_t most_;
  };
  std::uint64_t value_ = 0;
};

/// Editors of a config's fields, made from its `fields` visitor: one widget per field, by name. Lists have none.
class FieldEditors {
 public:
  /// Makes an editor for each field for which `wanted(name)`; the caller lays them out and owns them through `parent`.
  template <class Config>
  void make(const Config& config, QWidget* parent, const std::function<bool(const std::string&)>& wanted) {
    Config::fields(config, [&](const FieldInfo& info, const auto& value) {
      if (!wanted(info.name)) return;
      if (QWidget* editor = editorFor(value, parent)) {
        editor->setObjectName(QString::fromLatin1(info.name));
        names_.push_back(info.name);
        help_[info.name] = info.help;
        editors_[info.name] = editor;
      }
    });
  }
  /// Writes what the editors hold into `config`.
  template <class Config>
  void store(Config& config) const {
    Config::fields(config, [&](const FieldInfo& info, auto& value) {
      if (const auto editor = editors_.find(info.name); editor != editors_.end()) read(editor->second, value);
    });
  }
  /// Shows what `config` holds.
  template <class Config>
  void load(const Config& config) {
    Config::fields(config, [&](const FieldInfo& info, const auto& value) {
      if (const auto editor = editors_.find(info.name); editor != editors_.end()) show(editor->second, value);
    });
  }

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] QWidget* editor(const std::string& name) const { return editors_.at(name); }
  [[nodiscard]] const std::string& help(const std::string& name) const { return help_.at(name); }

 private:
  static QSpinBox* spin(QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(0, std::numeric_limits<int>::max());
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    return box;
  }
  static QWidget* editorFor(bool value, QWidget* parent) {
    auto* box = new QCheckBox(parent);
    box->setChecked(value);
    return box;
  }
  template <class Int>
  requires(std::is_integral_v<Int> && !std::is_same_v<Int, bool>) static QWidget* editorFor(Int value,
                                                                                            QWidget* parent) {
    if constexpr (sizeof(Int) > sizeof(int)) {
      auto* box = new WholeBox(static_cast<std::uint64_t>(std::numeric_limits<Int>::max()), parent);
      box->setValue(static_cast<std::uint64_t>(value));
      return box;
    } else {
      auto* box = spin(parent);
      box->setValue(value);
      return box;
    }
  }
  static QWidget* editorFor(double value, QWidget* parent) {
    auto* box = new NumberBox(parent);
    box->setRange(0, 1e300);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setValue(value);
    return box;
  }
  static QWidget* editorFor(const std::string& value, QWidget* parent) {
    return new QLineEdit(QString::fromStdString(value), parent);
  }
  template <class Enum>
  requires(std::is_enum_v<Enum>) static QWidget* editorFor(Enum value, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const std::string& name : names_of(Enum{})) box->addItem(QString::fromStdString(name));
    box->setCurrentIndex(static_cast<int>(value));
    return box;
  }
  template <class Other>
  requires(!std::is_arithmetic_v<Other> && !std::is_enum_v<Other>) static QWidget* editorFor(const Other&, QWidget*) {
    return nullptr;
  }

  static void read(QWidget* editor, bool& value) { value = static_cast<QCheckBox*>(editor)->isChecked(); }
  template <class Int>
  requires(std::is_integral_v<Int> && !std::is_same_v<Int, bool>) static void read(QWidget* editor, Int& value) {
    if constexpr (sizeof(Int) > sizeof(int))
      value = static_cast<Int>(static_cast<WholeBox*>(editor)->value());
    else
      value = static_cast<QSpinBox*>(editor)->value();
  }
  static void read(QWidget* editor, double& value) { value = static_cast<QDoubleSpinBox*>(editor)->value(); }
  static void read(QWidget* editor, std::string& value) {
    value = static_cast<QLineEdit*>(editor)->text().toStdString();
  }
  template <class Enum>
  requires(std::is_enum_v<Enum>) static void read(QWidget* editor, Enum& value) {
    value = static_cast<Enum>(static_cast<QComboBox*>(editor)->currentIndex());
  }
  static void read(QWidget*, std::vector<std::string>&) {}

  static void show(QWidget* editor, bool value) { static_cast<QCheckBox*>(editor)->setChecked(value); }
  template <class Int>
  requires(std::is_integral_v<Int> && !std::is_same_v<Int, bool>) static void show(QWidget* editor, Int value) {
    if constexpr (sizeof(Int) > sizeof(int))
      static_cast<WholeBox*>(editor)->setValue(static_cast<std::uint64_t>(value));
    else
      static_cast<QSpinBox*>(editor)->setValue(value);
  }
  static void show(QWidget* editor, double value) { static_cast<QDoubleSpinBox*>(editor)->setValue(value); }
  static void show(QWidget* editor, const std::string& value) {
    static_cast<QLineEdit*>(editor)->setText(QString::fromStdString(value));
  }
  template <class Enum>
  requires(std::is_enum_v<Enum>) static void show(QWidget* editor, Enum value) {
    static_cast<QComboBox*>(editor)->setCurrentIndex(static_cast<int>(value));
  }
  static void show(QWidget*, const std::vector<std::string>&) {}

  std::vector<std::string> names_;
  std::map<std::string, std::string> help_;
  std::map<std::string, QWidget*> editors_;
};

}  // namespace hat::ui
