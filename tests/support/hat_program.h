// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTest>

/// The run's sentences on stderr hold `part`.
#define SAYS(run, part) QVERIFY2((run).err.contains(part), (run).err.constData())

namespace hat::test {

/// How a run of hat ended; status -1: it did not end by itself.
struct Run {
  int status = -1;
  QByteArray out, err;
};
/// Runs hat with all of its input given at once, to its end.
inline Run hat_program(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  const QString program = qEnvironmentVariable("HAT_PROGRAM", HAT_BINARY_DIR "/bin/hat");
  process.start(program, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace hat::test
