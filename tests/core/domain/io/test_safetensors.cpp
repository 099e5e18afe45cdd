// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <cstring>
#include <limits>

#include "domain/io/safetensors.h"

using namespace hat;

class TestSafetensors : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

  /// A file with that header text (not padded) and that many bytes of data.
  std::string file_with(const std::string& header, std::size_t data_bytes) {
    const std::string name = path("made.safetensors");
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    const std::uint64_t length = header.size();
    file.write(reinterpret_cast<const char*>(&length), 8);
    file.write(header.data(), header.size());
    file.write(std::string(data_bytes, '\0').data(), data_bytes);
    return name;
  }
  void expect_format_error(const std::string& file, const char* words) {
    try {
      (void)SafeTensors::open(file);
      QFAIL("accepted a broken file");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
      QVERIFY2(std::string(error.what()).find(file) != std::string::npos, error.what());
    }
  }

 private slots:
  void every_half_survives_the_way_to_float_and_back() {
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
      const auto half = static_cast<std::uint16_t>(bits);
      const float value = half_to_float(half);
      if (std::isnan(value)) {
        QVERIFY((half & 0x7c00) == 0x7c00 && (half & 0x3ff) != 0);
        QVERIFY(std::isnan(half_to_float(float_to_half(value))));
      } else if (float_to_half(value) != half) {
        QFAIL(qPrintable(QString("half %1 became %2").arg(bits, 0, 16).arg(float_to_half(value), 0, 16)));
      }
    }
  }
  void halves_have_the_values_of_ieee_754() {
    QCOMPARE(half_to_float(0x3c00), 1.0f);
    QCOMPARE(half_to_float(0xc000), -2.0f);
    QCOMPARE(half_to_float(0x7bff), 65504.0f);
    QCOMPARE(half_to_float(0x0001), std::ldexp(1.0f, -24));
    QCOMPARE(half_to_float(0x03ff), std::ldexp(1023.0f, -24));
    QCOMPARE(half_to_float(0x0400), std::ldexp(1.0f, -14));
    QVERIFY(std::isinf(half_to_float(0x7c00)));
  }
  void narrowing_rounds_to_nearest_and_ties_to_even() {
    QCOMPARE(float_to_half(1.0f + std::ldexp(1.0f, -11)), std::uint16_t(0x3c00));      // tie, down to even
    QCOMPARE(float_to_half(1.0f + 3 * std::ldexp(1.0f, -11)), std::uint16_t(0x3c02));  // tie, up to even
    QCOMPARE(float_to_half(1.0f + 1.01f * std::ldexp(1.0f, -11)), std::uint16_t(0x3c01));
    QCOMPARE(float_to_half(65519.9f), std::uint16_t(0x7bff));
    QCOMPARE(float_to_half(65520.0f), std::uint16_t(0x7c00));
    QCOMPARE(float_to_half(std::ldexp(1.0f, -25)), std::uint16_t(0));  // half of the smallest: to even
    QCOMPARE(float_to_half(1.1f * std::ldexp(1.0f, -25)), std::uint16_t(1));
    QCOMPARE(float_to_half(-std::numeric_limits<float>::infinity()), std::uint16_t(0xfc00));
    QCOMPARE(float_to_bfloat16(1.0f + std::ldexp(1.0f, -8)), std::uint16_t(0x3f80));
    QCOMPARE(float_to_bfloat16(1.0f + 3 * std::ldexp(1.0f, -8)), std::uint16_t(0x3f82));
    QVERIFY(std::isnan(bfloat16_to_float(float_to_bfloat16(std::numeric_limits<float>::quiet_NaN()))));
    QCOMPARE(bfloat16_to_float(0xc040), -3.0f);
  }
  void what_is_written_is_read_again() {
    const float floats[] = {1.5f, -2.0f, 0.0f, 1e-30f, 3.0f, 4.0f};
    const std::uint16_t halves[] = {0x3c00, 0x0001, 0xc000};
    const std::int64_t wholes[] = {-7, 1'000'000};
    const NamedTensor tensors[] = {{"b.weight", DType::f32, {2, 3}, floats},
                                   {"a.half", DType::f16, {3}, halves},
                                   {"steps", DType::i64, {2}, wholes},
                                   {"empty", DType::f32, {0, 4}, nullptr}};
    write_safetensors(path("good.safetensors"), tensors, {{"format", "test"}, {"note", "ä \"quoted\""}});
    const SafeTensors file = SafeTensors::open(path("good.safetensors"));
    QCOMPARE(file.tensors().size(), std::size_t(4));
    QCOMPARE(file.metadata().at("note"), std::string("ä \"quoted\""));
    QCOMPARE(file.tensors().at("b.weight").shape, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(file.tensors().at("b.weight").to_floats(), std::vector<float>(std::begin(floats), std::end(floats)));
    QCOMPARE(file.tensors().at("a.half").to_floats(), (std::vector<float>{1.0f, std::ldexp(1.0f, -24), -2.0f}));
    QCOMPARE(file.tensors().at("steps").to_floats(), (std::vector<float>{-7, 1'000'000}));
    QCOMPARE(file.tensors().at("empty").count(), std::int64_t(0));
  }
  void views_outlive_the_object_that_opened_the_file_as_long_as_a_copy_lives() {
    const float one = 1;
    const NamedTensor tensors[] = {{"x", DType::f32, {1}, &one}};
    write_safetensors(path("copy.safetensors"), tensors, {});
    auto first = std::make_unique<SafeTensors>(SafeTensors::open(path("copy.safetensors")));
    const SafeTensors second = *first;
    first.reset();
    QCOMPARE(second.tensors().at("x").to_floats(), std::vector<float>{1});
  }
  void a_file_cut_at_any_byte_is_refused() {
    const float floats[8] = {};
    const NamedTensor tensors[] = {{"x", DType::f32, {4}, floats}, {"y", DType::f32, {4}, floats}};
    write_safetensors(path("whole.safetensors"), tensors, {});
    QFile whole(folder_.filePath("whole.safetensors"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
      QFile cut(folder_.filePath("cut.safetensors"));
      QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
      cut.write(bytes.left(size));
      cut.close();
      expect_format_error(path("cut.safetensors"), "truncated");
    }
  }
  void headers_that_lie_are_refused() {
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4),
                        "does not fit its shape");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", 8),
                        "does not fit its shape");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}})", 8), "truncated");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", 8),
                        "expected dtype, shape");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})", 8),
                        "does not fit");
    expect_format_error(file_with(R"({"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})", 8), "got F64");
    expect_format_error(
        file_with(
            R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"y":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
            12),
        "overlaps");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8),
                        "belong to no tensor");
    expect_format_error(file_with(R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 8),
                        "belong to no tensor");
    expect_format_error(
        file_with(
            R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
            1),
        "twice");
    expect_format_error(file_with(R"([1, 2])", 0), "JSON object");
    expect_format_error(file_with("no json at all", 0), "JSON object");
    expect_format_error(file_with(R"({"__metadata__":{"a":1}})", 0), "__metadata__");
  }
  void twenty_thousand_names_are_read_and_one_that_is_there_twice_is_found_among_them() {
    const std::string entry = "\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}";
    std::string header = "{";
    for (int i = 0; i < 20'000; ++i) header += (i > 0 ? ",\"t" : "\"t") + std::to_string(i) + entry;
    QCOMPARE(SafeTensors::open(file_with(header + "}", 0)).tensors().size(), std::size_t(20'000));
    expect_format_error(file_with(header + ",\"t77" + entry + "}", 0), "tensor t77 is there twice");
  }
  void what_was_not_downloaded_is_named() {
    QFile file(folder_.filePath("pointer.safetensors"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n");
    file.close();
    expect_format_error(path("pointer.safetensors"), "git lfs pull");
  }
  void a_text_file_is_refused_in_words() {
    QFile file(folder_.filePath("text.safetensors"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("these are no weights");
    file.close();
    expect_format_error(path("text.safetensors"), "not a safetensors file");
  }
  void a_missing_file_and_a_folder_are_errors_of_the_world() {
    for (const std::string& name : {path("nothing.safetensors"), folder_.path().toStdString()}) {
      try {
        (void)SafeTensors::open(name);
        QFAIL("opened nothing");
      } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::io);
        QCOMPARE(error.problems()[0].file, name);
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
