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
  const QString name = QString::fromStdString(device.device.name);
  switch (device.origin) {
    case LatencyDevice::Origin::own: return DeviceNames::tr("This machine");
    // "this machine" was that of whoever made the workspace.
    case LatencyDevice::Origin::workspace: return name.isEmpty() || name == "this machine" ? DeviceNames::tr("Maker's machine") : name;
    case LatencyDevice::Origin::imported: break;
  }
  return name.isEmpty() ? QString::fromStdString(device.id) : name;
}

int deviceSeries(const std::vector<LatencyDevice>& devices, int row) {
  constexpr int this_machine = 3;
  if (row < 0 || row >= static_cast<int>(devices.size())) return 0;
  if (devices[static_cast<std::size_t>(row)].origin == LatencyDevice::Origin::own) return this_machine;
  int place = 0;
  for (int before = 0; before < row; ++before) place += devices[static_cast<std::size_t>(before)].origin != LatencyDevice::Origin::own;
  place %= 5;  // six series, one of them taken
  return place < this_machine ? place : place + 1;
}

QStringList besideOneAnother(const QStringList& titles) {
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
  return device.threads == 1 ? DeviceNames::tr("%1, 1 thread").arg(processor)
                             : DeviceNames::tr("%1, %2 threads").arg(processor, number(static_cast<std::int64_t>(device.threads)));
}

QString dayText(const std::string& date) {
  const QDateTime time = QDateTime::fromString(QString::fromStdString(date), Qt::ISODate);
  return time.isValid() ? QLocale().toString(time.date(), QLocale::ShortFormat) : QString();
}

}  // namespace hat::ui
