// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

#include "domain/io/hat/import_plan.h"
#include "ui/session/session.h"

class QWidget;

namespace hat::ui {

class ImportDialog;

/// File > Import and drag and drop: looks into files off the window's thread, says what they are, and puts each where
/// it belongs. What leaves nothing to choose happens at once; else a dialog lists it first.
class Importer : public QObject {
  Q_OBJECT
 public:
  Importer(Session* session, QWidget* window);

  /// Files and folders of HAT's or of this program.
  void take(const QStringList& paths);
  /// Asks for files first.
  void ask();
  /// Fits a predictor to an imported device's data, as a job; deviceImported() follows.
  void fit(const QString& name, const std::string& data, const std::string& predictor);
  /// What is listed right now; null when nothing is.
  [[nodiscard]] ImportDialog* dialog() const;

 signals:
  void said(const QString& sentence);           ///< for the status bar
  void workspaceWanted(const QString& folder);  ///< to be opened
  void deviceImported(const QString& name);     ///< a device is there and has a predictor: to be chosen
  void devicesChanged();                        ///< the folder of imported devices has other content

 private:
  void show(const ImportPlan& plan);
  void run(const ImportTask& task);
  void runCheckpoint(const ImportTask& task);
  void runModel(const ImportTask& task);
  void runDevice(const ImportTask& task);
  void runArchitecture(const ImportTask& task);
  void runSpace(const ImportTask& task);
  void runSettings(const ImportTask& task);
  void runData(const ImportTask& task);
  void takeSpace(const SearchSpace& space, const QString& file);
  void added(const ModelInfo& model);
  [[nodiscard]] QString destination(const ImportTask& task) const;
  /// A verb or a look at files on a worker thread; errors go to the status bar.
  template <class Result>
  void inBackground(const QString& title, Lane lane, std::function<Result()> work, std::function<void(Result&)> done);

  Session* session_;
  QWidget* window_;
  QPointer<ImportDialog> dialog_;
  QStringList paths_;  ///< of the dialog
};

}  // namespace hat::ui
