// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "ui/report/report.h"
#include "ui/report/report_facts.h"

namespace hat::ui {

class ReportComposer;
class Session;

/// Writes the report of the open workspace as one file, .html or .pdf, whole or not at all. Files are read and the
/// report is printed by jobs; the pictures are drawn in between, one at a time, so that the window stays alive.
class ReportWriter : public QObject {
  Q_OBJECT
 public:
  explicit ReportWriter(Session* session, QObject* parent = nullptr);
  ~ReportWriter() override;

  [[nodiscard]] bool isBusy() const { return busy_; }
  /// Ends with one of the signals. Must not be busy.
  void write(const QString& file);

 signals:
  void written(const QString& file);
  void failed(const QString& sentence);

 private:
  void compose();
  void print(const Report& report);
  void fail(const QString& sentence);

  Session* session_;
  QString file_;
  bool busy_ = false;
  std::unique_ptr<ReportComposer> composer_;
};

}  // namespace hat::ui
