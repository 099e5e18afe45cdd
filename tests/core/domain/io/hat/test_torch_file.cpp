// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>

#include "core/domain/io/hat/hostile.h"
#include "domain/io/file.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/hat/torch_file.h"
#include "domain/io/hat/torch_writer.h"
#include "domain/io/latency_csv.h"
#include "domain/space/search_space.h"
#include "support/hat_predictor.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::test;

namespace {

const std::string golden = golden_folder().toStdString();

template <class T>
QByteArray raw(std::initializer_list<T> values) {
  return QByteArray(reinterpret_cast<const char*>(values.begin()), static_cast<qsizetype>(values.size() * sizeof(T)));
}
QByteArray zeros(int count) { return QByteArray(count, '\0'); }

/// A legacy file with a dict {"x": tensor}: one storage "0" of `numel` elements of `type`, whose data are `data`.
QByteArray legacy(const char* type, qint64 numel, const QByteArray& data, const QByteArray& offset_shape_strides,
                  const QByteArray& view = "N", qint64 written = -1) {
  const auto number = [](qint64 value) { return "L" + QByteArray::number(value) + "L\n"; };
  constexpr char head[] =
      "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03.\x80\x02}X\x0d\0\0\0little_"
      "endian\x88s.";
  QByteArray bytes(head, sizeof head - 1);
  bytes += "\x80\x02}S'x'\nctorch._utils\n_rebuild_tensor_v2\n((S'storage'\nctorch\n" + QByteArray(type) +
           "\nS'0'\nS'cpu'\n" + number(numel) + view + "tQ" + offset_shape_strides + "\x89}tRs.";
  bytes += "\x80\x02]S'0'\na.";
  if (written < 0) written = numel;
  bytes += QByteArray(reinterpret_cast<const char*>(&written), 8) + data;
  return bytes;
}
std::vector<float> floats_in(const QByteArray& bytes) {
  const TorchFile file = TorchFile::read(file_of(bytes));
  return file.tensor(file.root().find("x").value()).to_floats();
}
using Floats = std::vector<float>;

void understand(const QByteArray& bytes) {
  const TorchFile file = TorchFile::read(file_of(bytes));
  if (content_of(file) == TorchContent::checkpoint) {
    const HatCheckpoint checkpoint = read_hat_checkpoint(file);
    for (const auto& [name, tensor] : checkpoint.weights) (void)tensor.to_floats();
  } else {
    for (const auto& [name, tensor] : file.tensors(file.root())) (void)tensor.to_floats();
  }
}

/// A dict of two tensors with one storage of four floats, in both containers.
QByteArray written(TorchFile::Container container) {
  static const float numbers[4] = {1, 2, 3, 4};
  TorchWriter writer(container);
  const int storage = writer.add_storage(TorchType::f32, std::as_bytes(std::span(numbers)));
  const std::int64_t square[2] = {2, 2}, row[1] = {4};
  writer.begin_ordered_dict();
  writer.text("square");
  writer.tensor(storage, square);
  writer.text("row");
  writer.tensor(storage, row);
  writer.end_dict();
  const QTemporaryDir folder;
  const std::string path = folder.filePath("model.pt").toStdString();
  writer.write(path);
  return QByteArray::fromStdString(read_file(path));
}

}  // namespace

class TestTorchFile : public QObject {
  Q_OBJECT

 private slots:
  void numbers_of_every_type_are_read_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("float") << QByteArray("FloatStorage") << raw({1.f, -2.f, 3.f});
    QTest::newRow("double") << QByteArray("DoubleStorage") << raw({1., -2., 3.});
    QTest::newRow("half") << QByteArray("HalfStorage") << raw<quint16>({0x3c00, 0xc000, 0x4200});
    QTest::newRow("bfloat16") << QByteArray("BFloat16Storage") << raw<quint16>({0x3f80, 0xc000, 0x4040});
    QTest::newRow("long") << QByteArray("LongStorage") << raw<qint64>({1, -2, 3});
    QTest::newRow("int") << QByteArray("IntStorage") << raw<qint32>({1, -2, 3});
    QTest::newRow("short") << QByteArray("ShortStorage") << raw<qint16>({1, -2, 3});
    QTest::newRow("char") << QByteArray("CharStorage") << raw<qint8>({1, -2, 3});
    QTest::newRow("cuda") << QByteArray("cuda.FloatStorage") << raw({1.f, -2.f, 3.f});
  }
  void numbers_of_every_type_are_read() {
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    if (type.startsWith("cuda.")) type = "cuda.FloatStorage";
    QByteArray bytes =
        legacy(type.startsWith("cuda.") ? "FloatStorage" : type.constData(), 3, data, QByteArray("I0\n(I3\nt(I1\nt"));
    if (type.startsWith("cuda.")) bytes.replace("ctorch\nFloatStorage", "ctorch.cuda\nFloatStorage");
    QCOMPARE(floats_in(bytes), (Floats{1, -2, 3}));
  }
  void views_are_followed_by_their_strides() {
    const QByteArray six = raw({0.f, 1.f, 2.f, 3.f, 4.f, 5.f});
    QCOMPARE(floats_in(legacy("FloatStorage", 6, six, "I0\n(I3\nI2\nt(I1\nI3\nt")),
             (Floats{0, 3, 1, 4, 2, 5}));  // transposed
    QCOMPARE(floats_in(legacy("FloatStorage", 6, six, "I1\n(I2\nI2\nt(I3\nI1\nt")),
             (Floats{1, 2, 4, 5}));                                                               // columns cut off
    QCOMPARE(floats_in(legacy("FloatStorage", 6, six, "I5\n(t(t")), (Floats{5}));                 // a scalar
    QCOMPARE(floats_in(legacy("FloatStorage", 6, six, "I0\n(I0\nI2\nt(I2\nI1\nt")), (Floats{}));  // nothing
    QCOMPARE(floats_in(legacy("FloatStorage", 6, six, "I1\n(I2\nt(I1\nt", "(S'v'\nI2\nI3\nt")),
             (Floats{3, 4}));  // a view of the older container
  }
  void tensors_that_reach_beyond_their_storage_are_refused() {
    const QByteArray six = zeros(24);
    for (const char* claim : {"I0\n(I7\nt(I1\nt", "I5\n(I2\nt(I1\nt", "I0\n(I2\nI2\nt(I5\nI1\nt", "I-1\n(I1\nt(I1\nt",
                              "I0\n(I2\nt(I-1\nt", "I0\n(I4611686018427387904\nI4\nt(I0\nI0\nt",
                              "I0\n(I2\nt(L9223372036854775807L\nt", "I0\n(I7\nt(I0\nt", "I0\n(I2\nt(t"}) {
      const std::string said = fault_of([&] { (void)floats_in(legacy("FloatStorage", 6, six, claim)); });
      QVERIFY2(said.starts_with("hostile.pt: byte "), said.c_str());
    }
    QVERIFY(fault_of([&] {
              (void)floats_in(legacy("FloatStorage", 6, six, "I0\n(I3\nt(I1\nt", "(S'v'\nI5\nI3\nt"));
            }).find("inside of its storage") != std::string::npos);
  }
  void faults_of_the_older_container_are_named() {
    const QByteArray claim = "I0\n(I3\nt(I1\nt", data = raw({1.f, 2.f, 3.f});
    const auto said = [&](const QByteArray& bytes) {
      return QString::fromStdString(fault_of([&] { (void)floats_in(bytes); }));
    };
    QVERIFY(said("N.").contains("a pickle of something else"));
    QVERIFY(said("").contains("got nothing"));
    QByteArray big = legacy("FloatStorage", 3, data, claim);
    big.replace("little_endian\x88", "little_endian\x89");
    QVERIFY2(said(big).contains("big-endian machine"), qPrintable(said(big)));
    QVERIFY(said(legacy("FloatStorage", 3, data.left(8), claim)).contains("truncated: expected 12 bytes, got 8"));
    QVERIFY(said(legacy("FloatStorage", 3, data + "x", claim)).contains("1 bytes at the end"));
    QVERIFY(said(legacy("FloatStorage", 3, data, claim, "N", 4)).contains("number of elements of storage 0"));
    QVERIFY(said(legacy("FloatStorage", 3, data, claim, "N", Q_INT64_C(0x7fffffffffffffff)))
                .contains("number of elements"));
    QVERIFY(said(legacy("ComplexFloatStorage", 3, data, claim)).contains("got torch.ComplexFloatStorage"));
    QByteArray other = legacy("FloatStorage", 3, data, claim);
    other.replace("]S'0'\na.", "]S'1'\na.");
    QVERIFY(said(other).contains("no tensor uses the storage \"1\""));
    QVERIFY(said(zeros(257) + "ustar" + zeros(300)).contains("tar container"));
  }
  void both_containers_that_are_written_here_are_read() {
    for (const auto container : {TorchFile::Container::zip, TorchFile::Container::legacy}) {
      const QByteArray bytes = written(container);
      const TorchFile file = TorchFile::read(file_of(bytes));
      QVERIFY(TorchFile::recognises(file_of(bytes)));
      QCOMPARE(file.container(), container);
      const auto tensors = file.tensors(file.root());
      QCOMPARE(tensors.size(), std::size_t(2));
      QCOMPARE(tensors.at("square").to_floats(), (Floats{1, 2, 3, 4}));
      QCOMPARE(tensors.at("square").shape, (std::vector<std::int64_t>{2, 2}));
      QVERIFY(tensors.at("row").storage == tensors.at("square").storage &&
              !tensors.at("row").same_as(tensors.at("square")));
    }
  }
  void files_cut_short_are_refused_and_flipped_bytes_do_no_harm() {
    for (const auto container : {TorchFile::Container::zip, TorchFile::Container::legacy}) {
      const QByteArray whole = written(container);
      for (qsizetype size = 0; size < whole.size(); size += 5) {
        const std::string said = fault_of([&] { understand(whole.left(size)); });
        QVERIFY2(said.starts_with("hostile.pt: "), said.c_str());
      }
      for_every_flip(whole, understand, 5);
    }
  }
  // torch.load unpacks five parts (and the word "storage") in the older container and four in the archive, and nothing
  // else.
  void ids_of_storages_have_the_number_of_parts_that_torch_loads() {
    for (const auto container : {TorchFile::Container::zip, TorchFile::Container::legacy}) {
      QByteArray whole = written(container);
      const QByteArray id = container == TorchFile::Container::zip ? "K\x04tQ" : "K\x04NtQ";
      QVERIFY(whole.contains(id));
      if (container == TorchFile::Container::zip) continue;  // its checksums would speak first
      whole.replace("K\x04NtQ", "K\x04tQ");
      const std::string said = fault_of([&] { understand(whole); });
      QVERIFY2(said.find("expected the id of a storage in 6 parts, got 5") != std::string::npos, said.c_str());
    }
  }
  void many_views_of_one_storage_cannot_fill_the_memory() {
    // 3,000 tensors that each show the whole storage of 40 kB: 120 MB of floats out of a file of 400 kB.
    std::vector<float> numbers(10'000);
    TorchWriter writer(TorchFile::Container::legacy);
    const int storage = writer.add_storage(TorchType::f32, std::as_bytes(std::span(numbers)));
    const std::int64_t shape[1] = {10'000};
    writer.begin_dict();
    for (int i = 0; i < 3000; ++i) {
      writer.text(std::to_string(i));
      writer.tensor(storage, shape);
    }
    writer.end_dict();
    const QTemporaryDir folder;
    const std::string path = folder.filePath("many.pt").toStdString();
    writer.write(path);
    const std::string said = fault_of([&] {
      const TorchFile file = TorchFile::open(path);
      (void)file.tensors(file.root());
    });
    QVERIFY2(said.find("far more elements than the file can hold") != std::string::npos, said.c_str());
  }

  void a_predictor_with_a_number_that_is_none_names_the_tensor() {
    const std::vector<float> good(10, 0.5f), bad{std::numeric_limits<float>::quiet_NaN()};
    const auto predictor = [&](const std::vector<float>& bias) {
      TorchWriter writer(TorchFile::Container::legacy);
      const int weights = writer.add_storage(TorchType::f32, std::as_bytes(std::span(good))),
                biases = writer.add_storage(TorchType::f32, std::as_bytes(std::span(bias)));
      const std::int64_t row[2] = {1, 10}, single[2] = {1, 1}, one[1] = {1};
      writer.begin_ordered_dict();
      for (const char* layer : {"first_layer", "predict"}) {
        writer.text(std::string(layer) + ".weight");
        writer.tensor(weights, layer[0] == 'f' ? row : single);
        writer.text(std::string(layer) + ".bias");
        writer.tensor(biases, one);
      }
      writer.end_dict();
      const QTemporaryDir folder;
      const std::string path = folder.filePath("p.pt").toStdString();
      writer.write(path);
      return fault_of([&] { (void)read_hat_predictor(TorchFile::open(path), *hat_device_in("xeon"), 30); });
    };
    QCOMPARE(predictor({0.25f}), std::string("no error"));
    const std::string said = predictor(bad);
    QVERIFY2(said.find("p.pt: first_layer.bias: expected finite numbers") != std::string::npos, said.c_str());
  }
  void heads_that_the_arguments_do_not_name_are_not_made_up() {
    QVERIFY(read_hat_checkpoint(TorchFile::open(golden + "shared/checkpoint_trained_noopt.zip.pt")).heads_known);
    // The same file, where the names of the arguments that tell heads are others.
    QByteArray bytes = QByteArray::fromStdString(read_file(golden + "shared/checkpoint_init.legacy.pt"));
    for (const char* stack : {"encoder_attention_heads", "decoder_attention_heads"})
      bytes.replace(stack, QByteArray(stack).replace("attention", "attentive"));
    QVERIFY(read_hat_checkpoint(TorchFile::read(file_of(bytes))).heads_known);  // the choices still tell
    for (const char* key : {"encoder_self_attention_heads_choice", "decoder_self_attention_heads_choice",
                            "decoder_ende_attention_heads_choice"})
      bytes.replace(key, QByteArray(key).replace("choice", "chosen"));
    QVERIFY(!read_hat_checkpoint(TorchFile::read(file_of(bytes))).heads_known);
  }

  // HAT's own files.

  void hats_checkpoints_are_understood_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char* name : {"shared/checkpoint_init.legacy.pt", "shared/checkpoint_trained.legacy.pt",
                             "shared/checkpoint_trained_noopt.zip.pt", "separate/checkpoint_init.legacy.pt",
                             "separate/checkpoint_trained.legacy.pt"})
      QTest::newRow(name) << QString(name) << QString(name).section('/', 0, 0);
  }
  void hats_checkpoints_are_understood() {
    QFETCH(QString, name);
    QFETCH(QString, kind);
    HAT_NEED_SHARED(golden_file(name), "this checkpoint of HAT's toy network was not read");
    const TorchFile file = TorchFile::open(golden_file(name).toStdString());
    QCOMPARE(content_of(file), TorchContent::checkpoint);
    const HatCheckpoint checkpoint = read_hat_checkpoint(file);
    const Network& network = checkpoint.network;
    QVERIFY(checkpoint.is_super && !checkpoint.arch);
    QCOMPARE(network.sharing, kind == "shared" ? Sharing::shared : Sharing::separate);
    QCOMPARE(network.norm, Norm::post);
    QCOMPARE(network.source_vocab, kind == "shared" ? 152 : 88);
    QCOMPARE(network.target_vocab, kind == "shared" ? 152 : 80);
    QCOMPARE(network.space.qkv_dim, 48);
    QCOMPARE(network.space.encoder_dims, (std::vector<int>{64, 48}));
    QCOMPARE(network.space.decoder_ffn_dims, (std::vector<int>{128, 96, 64}));
    QCOMPARE(network.space.cross_heads, (std::vector<int>{4, 2}));
    QCOMPARE(network.space.encoder_depths, (std::vector<int>{3, 2}));
    QCOMPARE(network.space.decoder_depths, (std::vector<int>{3, 2, 1}));
    QCOMPARE(network.space.sources, (std::vector<SourceRule>{{1, {}}, {2, {}}, {3, {}}}));
    QCOMPARE(network.space.tokens, kind == "shared" ? 30 : 23);
    QCOMPARE(network.encoder_position_dim, 64);
    QCOMPARE(checkpoint.source_language, std::string("de"));
    QCOMPARE(checkpoint.weights.size(), std::size_t(kind == "shared" ? 91 : 93));
    QVERIFY(checkpoint.updates.has_value());
    // The same weights that the project's own converter wrote.
    if (name.contains("trained")) {
      const SafeTensors expected =
          SafeTensors::open(std::string(HAT_TEST_DATA) + "/golden/" + kind.toStdString() + "/model.safetensors");
      QCOMPARE(checkpoint.weights.size(), expected.tensors().size());
      for (const auto& [tensor, view] : expected.tensors())
        QVERIFY2(checkpoint.weights.at(tensor).to_floats() == view.to_floats(), tensor.c_str());
    }
  }
  void a_checkpoint_of_hat_cut_anywhere_is_refused() {
    for (const char* name : {"shared/checkpoint_trained_noopt.zip.pt", "separate/checkpoint_trained.legacy.pt"}) {
      const QByteArray whole = QByteArray::fromStdString(read_file(golden + name));
      for (int i = 0; i < 8; ++i) {
        const std::string said = fault_of([&] { understand(whole.left(whole.size() * i / 8)); });
        QVERIFY2(said.starts_with("hostile.pt: "), said.c_str());
      }
      QVERIFY(fault_of([&] { understand(whole.left(whole.size() - 1)); }).starts_with("hostile.pt: "));
    }
  }
  void a_predictor_as_hat_publishes_them_predicts_what_its_layers_say() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("wmt14ende_cpu_xeon.pt").toStdString();
    const std::vector<DenseLayer> layers = write_hat_predictor(path);
    const TorchFile file = TorchFile::open(path);
    QCOMPARE(file.container(), TorchFile::Container::legacy);
    QCOMPARE(content_of(file), TorchContent::predictor);
    const HatDevice* device = hat_device_in(path);
    QVERIFY(device != nullptr);
    const MlpPredictor predictor = read_hat_predictor(file, *device, 30);
    QCOMPARE(predictor.info().device.name, std::string(device->name));
    QCOMPARE(predictor.layers().size(), layers.size());
    Rng rng(2);
    const SearchSpace space = preset_space("wmt14");
    for (int i = 0; i < 50; ++i) {
      const Features features = features_of(space.sample(rng));
      const double expected = hat_prediction(layers, features) * device->latency_norm_ms,
                   ours = *predictor.predict_features_ms(features);
      QVERIFY2(expected > 1 && std::abs(ours - expected) < 1e-4 * expected,
               qPrintable(QString("%1 ms, by hand %2 ms").arg(ours).arg(expected)));
    }
  }
  void released_predictors_give_their_published_predictions_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("xeon") << QString("wmt14ende_cpu_xeon");
    QTest::newRow("titanxp") << QString("iwslt14deen_gpu_titanxp");
  }
  void released_predictors_give_their_published_predictions() {
    QFETCH(QString, name);
    const std::string base = (shared_folder() + "latency/predictor_" + name).toStdString();
    HAT_NEED_SHARED(QString::fromStdString(base + ".pt"),
                    "the predictions of a released predictor were not compared with the published ones");
    const TorchFile file = TorchFile::open(base + ".pt");
    QCOMPARE(content_of(file), TorchContent::predictor);
    const HatDevice* device = hat_device_in(base);
    QVERIFY(device != nullptr);
    const MlpPredictor predictor = read_hat_predictor(file, *device, 30);
    const LatencyTable table = read_latency_csv((shared_folder() + "latency/" + name + "_all.csv").toStdString());
    const QByteArray predictions = QByteArray::fromStdString(read_file(base + ".predictions_ms.npy")).mid(128);
    QCOMPARE(predictions.size(), static_cast<qsizetype>(table.rows.size() * sizeof(float)));
    double worst = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      float expected;
      std::memcpy(&expected, predictions.constData() + i * sizeof(float), sizeof(float));
      worst = std::max(worst, std::abs(*predictor.predict_features_ms(table.rows[i].features) - expected));
    }
    QVERIFY2(worst < 0.01, qPrintable(QString("predictions differ by %1 ms").arg(worst)));
    QCOMPARE(predictor.info().device.name, std::string(device->name));
  }
};

QTEST_GUILESS_MAIN(TestTorchFile)
#include "test_torch_file.moc"
