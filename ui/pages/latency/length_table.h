// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/results.h"
#include "ui/models/data_table.h"

namespace hat::ui {

class PlainTable;

/// Milliseconds of an architecture by sentence length and component, a row each length.
class LengthTable : public DataTable {
  Q_OBJECT
 public:
  explicit LengthTable(QWidget* parent = nullptr);
  /// `now` stands out; null: none does. Without a profile there are no rows.
  void setProfile(const ProfileResult* profile, const LengthPoint* now);
  [[nodiscard]] PlainTable* rows() const { return rows_; }

 private:
  PlainTable* rows_;
};

}  // namespace hat::ui
