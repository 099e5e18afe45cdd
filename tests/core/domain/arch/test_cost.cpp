// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "domain/arch/cost.h"
#include "support/reference.h"

using namespace hat;

class TestCost : public QObject {
  Q_OBJECT
 private slots:
  // Origin: the paper's table of the 44 released SubTransformers (M and G with two digits), rounded as printed.
  void params_and_flops_of_all_released_models_equal_the_printed_digits() {
    QFile file(hat::test::golden_folder() + "released-models.tsv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split('\t');
    int rows = 0;
    while (!file.atEnd()) {
      const QStringList cells = QString::fromUtf8(file.readLine()).split('\t');
      if (cells.size() < header.size()) continue;
      const auto cell = [&](const char* name) { return cells[header.indexOf(name)].trimmed(); };
      const auto list = [&](const char* name) { return cell(name).split(' '); };
      Architecture arch{cell("enc_embed").toInt(), cell("dec_embed").toInt(), {}, {}};
      const int encoder_depth = cell("enc_layers").toInt();
      for (int i = 0; i < encoder_depth; ++i)
        arch.encoder.push_back({list("enc_ffn")[i].toInt(), list("enc_self_heads")[i].toInt()});
      for (int i = 0; i < cell("dec_layers").toInt(); ++i) {
        const int number = list("dec_arbitrary_ende_attn")[i].toInt();
        arch.decoder.push_back({list("dec_ffn")[i].toInt(), list("dec_self_heads")[i].toInt(),
                                list("dec_ende_heads")[i].toInt(),
                                SourceSet::last(number == -1 ? 1 : number + 1, encoder_depth)});
      }
      const int qkv = cell("qkv_dim").toInt();
      const int tokens = cell("task").startsWith("iwslt") ? 23 : 30;
      const QString params = cell("table_params_M"), flops = cell("table_flops_G");
      const auto digits = [](const QString& text) {
        return text.contains('.') ? int(text.size() - text.indexOf('.') - 1) : 0;
      };
      const QByteArray name = cell("name").toUtf8();
      QVERIFY2(QString::number(double(params_of(arch, qkv)) / 1e6, 'f', digits(params)) == params,
               name + " params " + QByteArray::number(double(params_of(arch, qkv))));
      QVERIFY2(QString::number(double(flops_of(arch, qkv, tokens)) / 1e9, 'f', digits(flops)) == flops,
               name + " FLOPs " + QByteArray::number(double(flops_of(arch, qkv, tokens))));
      ++rows;
    }
    QCOMPARE(rows, 44);
  }
};

QTEST_GUILESS_MAIN(TestCost)
#include "test_cost.moc"
