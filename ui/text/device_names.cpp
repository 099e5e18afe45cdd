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

QString processorText(const Device& device) {
  const QString processor = QString::fromStdString(device.processor);
  if (processor.isEmpty()) return {};
  return device.threads == 1 ? DeviceNames::tr("%1, 1 thread").arg(processor)
                             : DeviceNames::tr("%1, %2 threads").arg(processor, number(static_cast<std::int64_t>(device.threads)));
}

QString dayText(const std::string& date) {
  const QDateTime time = QDateTime::fromString(QString::fromStdString(date), Qt::ISODate);
  return time.isValid() ? QLocale().toString(time.date(), QLocale::ShortFormat) : QString();
}

}  // namespace hat::ui
