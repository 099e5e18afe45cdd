// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>
#include <QtGlobal>

/// Where the numbers of the original programs are. tests/reference comes with a clone (its README.md says how they were
/// made); HAT's own data files do not, and neither do two checkpoints that are too large: they are looked for in
/// ../shared/reference.
namespace hat::test {

/// Of tests/reference.
inline QString golden_folder() { return QStringLiteral(HAT_SOURCE_DIR "/tests/reference/"); }
/// Beside the checkout; may not be there.
inline QString shared_folder() { return QStringLiteral(HAT_SOURCE_DIR "/../shared/reference/"); }

/// A file of the reference numbers, wherever it is: in the repository, else beside it.
inline QString golden_file(const QString& name) {
  const QString own = golden_folder() + name;
  return QFileInfo::exists(own) ? own : shared_folder() + "golden/" + name;
}

/// Whether it is a fault that something of ../shared is missing: on a machine that checks every change and has the rest
/// of it.
inline bool shared_is_expected() {
  return qEnvironmentVariableIsSet("CI") && QFileInfo::exists(QStringLiteral(HAT_SOURCE_DIR "/../shared"));
}

}  // namespace hat::test

/// Skips a test, or the row of one, whose `file` (of shared_folder() or golden_file()) is missing; `loss` says what was
/// not tested then.
#define HAT_NEED_SHARED(file, loss)                                                                       \
  if (const QFileInfo hat_needed(file); !hat_needed.exists()) {                                           \
    const QString hat_sentence = hat_needed.fileName() + " is missing in ../shared/reference: " + (loss); \
    if (hat::test::shared_is_expected()) QFAIL(qPrintable(hat_sentence));                                 \
    QSKIP(qPrintable(hat_sentence));                                                                      \
  }
