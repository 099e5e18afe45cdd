// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QCoreApplication>

#include "ui/models/model_catalog.h"
#include "ui/report/report.h"
#include "ui/report/report_facts.h"

class QPainter;

namespace hat::ui {

class Session;

/// Puts a report together from the session and from what lies in files: words in the window's language, pictures in the
/// light theme. In small steps, so that the window stays alive; on its thread.
class ReportComposer {
  Q_DECLARE_TR_FUNCTIONS(Report)
 public:
  /// `facts` as gathered for the session's workspace, which must be open.
  ReportComposer(Session* session, ReportFacts facts);

  /// Does a little; false when the report is whole.
  bool step();
  [[nodiscard]] const Report& report() const { return report_; }

 private:
  void addWorkspace();
  void addSpace();
  void addModels();
  void addFront();
  void addArchitecture(const CatalogEntry& entry);
  void addTrainings();
  void addTraining(const ReportFacts::Training& training);
  void addSearches();
  void addLatency();
  void addCosts();
  void addProvenance();
  void add(ReportBlock block) { report_.blocks << std::move(block); }

  Session* session_;
  ReportFacts facts_;
  std::vector<CatalogEntry> models_;
  Report report_;
  QList<std::function<void()>> tasks_;
};

/// One <svg> element of what `paint` paints; `size` px are at the current text scale, the picture is shown at `shown`.
[[nodiscard]] ReportPicture reportPicture(QSizeF size, QSizeF shown, const QString& caption,
                                          const std::function<void(QPainter&)>& paint);

}  // namespace hat::ui
