// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QObject>

#include "domain/arch/architecture.h"

namespace hat::ui {

struct ArchitectureEntry;

/// Proxy losses in bits per token, of inherited weights, all over the same target tokens of the workspace's validation
/// text: those of the last search, so that its candidates and the models can be compared. Lives on the window's thread.
class LossBook : public QObject {
  Q_OBJECT
 public:
  explicit LossBook(QObject* parent = nullptr);

  [[nodiscard]] int tokens() const { return tokens_; }
  /// Losses of other tokens are forgotten.
  void setTokens(int tokens);
  /// NaN when nobody evaluated it yet.
  [[nodiscard]] double of(const Architecture& arch) const;
  /// The same of a choice, with what it knows itself where that is of the same tokens: losses of other tokens cannot be
  /// compared.
  [[nodiscard]] double of(const ArchitectureEntry& choice) const;
  void set(const Architecture& arch, double bits);
  void clear() { losses_.clear(); }

 signals:
  void tokensChanged();

 private:
  int tokens_;                             ///< at first those of a search that nobody told otherwise
  std::map<Architecture, double> losses_;  // ids are 32 bits: two architectures may share one
};

}  // namespace hat::ui
