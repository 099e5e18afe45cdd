// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <string>

#include "domain/results/published.h"
#include "ui/series/front.h"

class QComboBox;

namespace hat::ui {

class Chip;

/// What a published number is.
enum class PublishedValue { bleu, sacrebleu, params, flops };

/// Nothing where it was published nowhere.
[[nodiscard]] std::optional<double> valueOf(const PublishedBaseline& baseline, PublishedValue value);
[[nodiscard]] double valueOf(const PublishedModel& model, PublishedValue value);
/// More of BLEU, less of the others.
[[nodiscard]] Better betterOf(PublishedValue value);

/// The row over the facets: which task, devices and baselines are shown, by which value.
class PublishedChooser : public QWidget {
  Q_OBJECT
 public:
  explicit PublishedChooser(QWidget* parent = nullptr);

  /// "wmt14.en-de"; "" for every task.
  [[nodiscard]] std::string task() const;
  void setTask(const std::string& task);
  [[nodiscard]] bool isOfTask(const std::string& other) const { return task().empty() || task() == other; }
  [[nodiscard]] PublishedValue value() const;
  [[nodiscard]] QString valueTitle() const;
  /// Scores of different test sets never share an axis.
  [[nodiscard]] bool isMixed() const { return task().empty() && betterOf(value()) == Better::higher; }
  /// An index of publishedDevices().
  [[nodiscard]] bool showsDevice(int device) const;
  void setDeviceShown(int device, bool shown);
  [[nodiscard]] bool showsBaselines() const;

 signals:
  void changed();

 private:
  [[nodiscard]] static QComboBox* makeTask();
  [[nodiscard]] static QComboBox* makeValue();

  QComboBox *task_, *value_;
  std::array<Chip*, 3> chips_;
  Chip* baselines_;
};

}  // namespace hat::ui
