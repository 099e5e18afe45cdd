// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "domain/io/field_file.h"
#include "domain/io/hat_yaml.h"
#include "ui/session/selection.h"

namespace hat::ui {

/// A config file of HAT, as settings of this program.
struct ImportedSettings {
  HatFileKind kind = HatFileKind::training;
  QString file;
  FieldFile fields;    ///< of SearchConfig, MeasureConfig, FitConfig or TrainConfig
  QStringList unused;  ///< HAT's keys that mean nothing here
};

/// What one part of the window asks another for, without knowing who answers. Asking changes nothing by itself: whoever
/// can do it is connected here. Lives on the window's thread.
class Requests : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 signals:
  // --- to look at ---
  void page(const QString& id);        ///< another page: "architecture", "translate", ...
  void compare();                      ///< the current and the pinned architectures side by side
  void device(const std::string& id);  ///< another device's latencies, by LatencyDevice::id
  // --- to do ---
  void parts();     ///< the current architecture measured part by part
  void training();  ///< a SuperTransformer trained on the design
  void measure();   ///< this machine measured and a predictor fitted
  void evaluation(const QList<hat::ui::ArchitectureEntry>& choices);  ///< BLEU and ms of these
  void modelEdit(const QString& folder);                              ///< another name or description
  void modelRemoval(const QString& folder);                           ///< into the bin
  void modelRestore(const QString& binned);                           ///< out of it again
  // --- imported, for whoever can use it ---
  void space(const hat::SearchSpace& space, const QString& name);  ///< it lies inside the session's
  void settings(const hat::ui::ImportedSettings& settings);        ///< of one of HAT's programs
  void data(const QString& folder);                                ///< a prepared data folder
  void points(const QString& file);  ///< results of one's own, to be shown on the Pareto page
};

}  // namespace hat::ui
