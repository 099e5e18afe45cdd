// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace hat::ui {

/// `file` with one of `suffixes` ("png", without a dot) at its end: the first one is put there where another or none
/// stands. Upper case is as good.
[[nodiscard]] QString withSuffix(const QString& file, const QStringList& suffixes);

/// Asks where to save, beginning with `suggestion`. The answer ends in the suffix of the filter that was chosen, and
/// nothing that exists is taken without a question; empty where the user declines. `filters`: "Web page (*.html)", one
/// for each kind; with anyFile() among them another suffix that is typed stays.
[[nodiscard]] QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion,
                                     const QStringList& filters);

/// "All files (*)".
[[nodiscard]] QString anyFile();

/// Says that a file could not be written, in a box that nobody overlooks and that waits for nobody.
void sayNotWritten(QWidget* parent, const QString& problem);

}  // namespace hat::ui
