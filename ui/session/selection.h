// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include <QList>
#include <QObject>
#include <QString>

#include "domain/arch/architecture.h"
#include "domain/results/card_numbers.h"
#include "domain/space/search_space.h"
#include "ui/text/translated_text.h"

namespace hat::ui {

/// What HAT published of a model.
struct PublishedNumbers {
  std::optional<double> bleu = {};        ///< 0 to 100, HAT's scoring
  std::optional<double> sacrebleu = {};   ///< 0 to 100, sacreBLEU's scoring
  std::map<std::string, double> ms = {};  ///< of one sentence, by HAT's key of the device ("xeon")

  [[nodiscard]] std::optional<double> ms_on(const std::string& device) const;
  bool operator==(const PublishedNumbers&) const = default;
};

/// For what is drawn and formatted: NaN when unknown.
[[nodiscard]] inline double orNan(const std::optional<double>& number) {
  return number.value_or(std::numeric_limits<double>::quiet_NaN());
}

/// An architecture together with what is known of it. Equal when the architecture and the model are.
struct ArchitectureEntry {
  Architecture arch;
  TranslatedText label;   ///< how people call it; empty: the architecture's id
  TranslatedText detail;  ///< one more line ("generation 18, crossover")
  QString model_folder;   ///< of its own weights; empty: inherited from the SuperTransformer
  /// As far as known. Its `loss_tokens` are the target tokens that were asked for (0: all; without it those of the
  /// session).
  CardNumbers numbers;

  /// What an edited architecture was made from; null when it is as it was found.
  std::shared_ptr<const ArchitectureEntry> origin;
  /// The space that it belongs to where that is not the session's: of a published model, of an imported one. Null: the
  /// session's.
  std::shared_ptr<const SearchSpace> space = {};
  PublishedNumbers published = {};

  [[nodiscard]] QString name() const { return label.isEmpty() ? QString::fromStdString(id_of(arch)) : label.text(); }
  bool operator==(const ArchitectureEntry& other) const {
    return arch == other.arch && model_folder == other.model_folder;
  }
};

/// What every page shares: one current architecture, the pinned ones, and the one under the pointer.
class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  [[nodiscard]] bool hasCurrent() const { return current_.has_value(); }
  /// Must have one.
  [[nodiscard]] const ArchitectureEntry& current() const { return *current_; }
  void setCurrent(const ArchitectureEntry& choice);
  /// The same choice with another architecture or other numbers: an edit, not a jump. Emits currentChanged too.
  void updateCurrent(const ArchitectureEntry& choice) { setCurrent(choice); }

  [[nodiscard]] const QList<ArchitectureEntry>& pinned() const { return pinned_; }
  [[nodiscard]] bool isPinned(const Architecture& arch) const;
  void pin(const ArchitectureEntry& choice);
  void unpin(const Architecture& arch);

  [[nodiscard]] const std::optional<ArchitectureEntry>& hovered() const { return hovered_; }
  void setHovered(std::optional<ArchitectureEntry> choice);

 signals:
  void currentChanged();
  void pinnedChanged();
  void hoverChanged();

 private:
  std::optional<ArchitectureEntry> current_, hovered_;
  QList<ArchitectureEntry> pinned_;
};

}  // namespace hat::ui
