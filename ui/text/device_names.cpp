// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/device_names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct DeviceNames {
  Q_DECLARE_TR_FUNCTIONS(DeviceNames)
};

}  // namespace

QString deviceTitle(const LatencyDevice& device) {
  if (!device.given_name.empty()) return QString::fromStdString(device.given_name);
  const QString name = QString::fromStdString(device.device.name);
  switch (device.origin) {
    case LatencyDevice::Origin::own:
      return device.setting == DeviceSetting{} ? DeviceNames::tr("This machine")
                                               : DeviceNames::tr("This machine, %1").arg(settingText(device.setting));
    // "this machine" was that of whoever made the workspace.
    case LatencyDevice::Origin::workspace:
      return name.isEmpty() || name == "this machine" ? DeviceNames::tr("Maker's machine") : name;
    case LatencyDevice::Origin::imported: break;
  }
  return name.isEmpty() ? QString::fromStdString(device.id) : name;
}

QString settingText(const DeviceSetting& setting) {
  return QString("%1, %2").arg(
      DeviceNames::tr("%n thread(s)", nullptr, setting.threads),
      QString::fromStdString(names_of(setting.precision)[static_cast<std::size_t>(setting.precision)]));
}

QStringList deviceTitles(const std::vector<LatencyDevice>& devices, const DeviceHere& here) {
  QStringList titles;
  for (const LatencyDevice& device : devices) {
    const Device& then = device.device;
    QStringList changed;
    if (here && device.origin == LatencyDevice::Origin::own && device.given_name.empty() && !then.processor.empty()) {
      const Device now = here(device.setting);
      if (then.processor != now.processor) changed << QString::fromStdString(then.processor);
      if (then.threads > 0 && then.threads != now.threads)
        changed << DeviceNames::tr("%n thread(s)", nullptr, then.threads);
      if (then.engine != now.engine) changed << QString::fromStdString(then.engine);
    }
    titles << (changed.isEmpty() ? deviceTitle(device)
                                 : DeviceNames::tr("%1, before: %2").arg(deviceTitle(device), changed.join(", ")));
  }
  // One property after the other, until no two are alike; the folder's name is never shared.
  const auto words = [](const LatencyDevice& device, int property) -> QString {
    switch (property) {
      case 0: return QString::fromStdString(device.device.processor);
      case 1:
        return !device.device.processor.empty() && device.device.threads > 0
                   ? DeviceNames::tr("%n thread(s)", nullptr, device.device.threads)
                   : QString();
      case 2: return QString::fromStdString(device.device.engine);
      case 3: return dayText(device.device.date);
      case 4:
        return device.source_tokens > 0 ? DeviceNames::tr("%n token(s)", nullptr, device.source_tokens) : QString();
      case 5: return device.rows > 0 ? DeviceNames::tr("%n row(s)", nullptr, static_cast<int>(device.rows)) : QString();
      default: return QString::fromStdString(device.id);
    }
  };
  for (int property = 0; property <= 6; ++property) {
    const QStringList before = titles;
    for (qsizetype i = 0; i < before.size(); ++i) {
      bool differs = false;
      for (qsizetype j = 0; j < before.size(); ++j)
        differs = differs || (j != i && before[j] == before[i] &&
                              words(devices[static_cast<std::size_t>(j)], property) !=
                                  words(devices[static_cast<std::size_t>(i)], property));
      if (!differs) continue;
      const QString more = words(devices[static_cast<std::size_t>(i)], property);
      titles[i] = more.isEmpty() ? before[i] : QString("%1, %2").arg(before[i], more);
    }
  }
  return titles;
}

int deviceSeries(const std::vector<LatencyDevice>& devices, int row) {
  constexpr int this_machine = 3;
  if (row < 0 || row >= static_cast<int>(devices.size())) return 0;
  const auto usual = [&](int at) {
    const LatencyDevice& device = devices[static_cast<std::size_t>(at)];
    return device.origin == LatencyDevice::Origin::own && device.setting == DeviceSetting{};
  };
  if (usual(row)) return this_machine;
  int place = 0;
  for (int before = 0; before < row; ++before) place += !usual(before);
  place %= 5;  // six series, one of them taken
  return place < this_machine ? place : place + 1;
}

QStringList shortDeviceTitles(const QStringList& titles) {
  if (titles.size() < 2) return titles;
  const auto tail = titles.front().lastIndexOf(", ");
  if (tail < 1) return titles;
  const QString same = titles.front().mid(tail);
  QStringList shorter;
  for (const QString& title : titles) {
    if (!title.endsWith(same) || title.size() == same.size()) return titles;
    shorter << title.chopped(same.size());
  }
  return shorter;
}

QString processorText(const Device& device) {
  const QString processor = QString::fromStdString(device.processor);
  if (processor.isEmpty()) return {};
  if (device.threads < 1) return processor;  // a GPU, or data that do not say
  return device.threads == 1
             ? DeviceNames::tr("%1, 1 thread").arg(processor)
             : DeviceNames::tr("%1, %2 threads").arg(processor, number(static_cast<std::int64_t>(device.threads)));
}

QString roughText(double expected_error) {
  return expected_error > 0 ? DeviceNames::tr("rough: ± %1 %").arg(number(100 * expected_error, 0)) : QString();
}

QStringList predictorLines(const PredictorInfo& info, const QString& file) {
  QStringList lines, measured;
  if (const QString processor = processorText(info.device); !processor.isEmpty()) lines << processor;
  if (!info.device.engine.empty()) lines << QString::fromStdString(info.device.engine);
  if (info.rows > 0) measured << DeviceNames::tr("%n row(s)", nullptr, static_cast<int>(info.rows));
  if (const QString day = dayText(info.device.date); !day.isEmpty()) measured << day;
  if (info.source_tokens > 0) measured << DeviceNames::tr("%n token(s)", nullptr, info.source_tokens);
  if (!measured.isEmpty()) lines << measured.join(", ");
  lines << file;
  return lines;
}

QString dayText(const std::string& date) {
  const QDateTime time = QDateTime::fromString(QString::fromStdString(date), Qt::ISODate);
  return time.isValid() ? QLocale().toString(time.date(), QLocale::ShortFormat) : QString();
}

}  // namespace hat::ui
