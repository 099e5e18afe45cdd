// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardItemModel>
#include <QtTest>

#include "ui/models/data_table.h"
#include "ui/theme/theme.h"

using namespace hat::ui;

namespace {

QStandardItem* cell(const QString& text, bool number) {
  auto* item = new QStandardItem(text);
  item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  return item;
}

}  // namespace

class TestDataTable : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_number_is_never_cut_however_narrow_the_table_and_whenever_it_comes() {
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({"#", "Loss", "Genes"});
    DataTable table;
    table.setModelAndColumns(&model, {20, 24, 60}, 2);
    table.resize(140, 200);
    table.show();
    const auto cut = [&](int column, const QString& text) {
      return table.columnWidth(column) <
             QFontMetrics(numberFont(Role::small)).horizontalAdvance(text) + 16;  // 8 px on both sides
    };
    model.appendRow({cell("1", true), cell("3.191", true), cell("a long word that may be cut", false)});
    QVERIFY(!cut(1, "3.191"));
    for (int i = 2; i <= 12; ++i)
      model.appendRow({cell(QString::number(i), true), cell("3.200", true), cell("word", false)});
    QVERIFY(!cut(0, "12"));
    model.item(3, 1)->setText("1,234,567.891");
    QVERIFY(!cut(1, "1,234,567.891"));
  }
};

QTEST_MAIN(TestDataTable)
#include "test_data_table.moc"
