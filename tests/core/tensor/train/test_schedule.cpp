// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

#include "support/reference.h"
#include "tensor/train/schedule.h"

using namespace hat;
using namespace hat::tensor;

class TestSchedule : public QObject {
  Q_OBJECT
 private slots:
  // Origin: HAT's schedulers with its published settings, asked for the rate of some updates; tolerance 1e-9 relative.
  void learning_rates_are_hats() {
    QFile file(hat::test::golden_folder() + "lr_schedules.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    int compared = 0;
    for (const QString& name : all.keys()) {
      TrainConfig config;
      config.warmup_updates = name.contains("_sub_") ? 4000 : 10000;
      config.warmup_init_lr = 1e-7;
      if (name.contains("cosine")) {
        config.schedule = Schedule::cosine;
        config.max_updates = 40000;
        config.lr = 1e-3;
        config.min_lr = 1e-7;
      } else {
        config.schedule = Schedule::inverse_sqrt;
        config.max_updates = 50000;
        config.lr = 5e-4;
      }
      for (const QJsonValue row : all[name].toArray()) {
        const double ours = learning_rate(config, row[0].toInt()), theirs = row[1].toDouble();
        QVERIFY2(std::abs(ours - theirs) <= 1e-9 * theirs,
                 qPrintable(QString("%1, update %2: %3, HAT %4").arg(name).arg(row[0].toInt()).arg(ours).arg(theirs)));
        ++compared;
      }
    }
    QVERIFY(compared > 40);
  }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
