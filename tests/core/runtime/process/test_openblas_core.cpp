// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "runtime/process/openblas_core.h"

using namespace hat;
using namespace hat::runtime;

/// Which values of OPENBLAS_CORETYPE slow a processor down, and what is said of them.
class TestOpenblasCore : public QObject {
  Q_OBJECT
 private slots:
  void a_core_type_of_narrower_vectors_than_the_processors_slows_it() {
    QVERIFY(slows_openblas("Haswell", BlasVectors::avx512));
    QVERIFY(slows_openblas("Zen", BlasVectors::avx512));
    QVERIFY(slows_openblas("Sandybridge", BlasVectors::avx2));
    QVERIFY(slows_openblas("Excavator", BlasVectors::avx2));
    QVERIFY(slows_openblas("Prescott", BlasVectors::avx));
    QVERIFY(slows_openblas("Katmai", BlasVectors::avx2));
  }
  void a_core_type_that_uses_all_of_the_processor_does_not() {
    QVERIFY(!slows_openblas("SkylakeX", BlasVectors::avx512));
    QVERIFY(!slows_openblas("Haswell", BlasVectors::avx2));
    QVERIFY(!slows_openblas("Zen", BlasVectors::avx2));
    QVERIFY(!slows_openblas("Sandybridge", BlasVectors::avx));
    QVERIFY(!slows_openblas("Nehalem", BlasVectors::sse));
  }
  void capitals_are_nothing_to_it() {
    QVERIFY(slows_openblas("HASWELL", BlasVectors::avx512) && slows_openblas("haswell", BlasVectors::avx512));
  }
  void a_name_that_openblas_does_not_know_chooses_nothing() {
    for (const char* name : {"", "Generic", "Nonsense", "Haswell2"})
      QVERIFY2(!slows_openblas(name, BlasVectors::avx512), name);
  }
  void the_variable_is_named_with_its_value_where_it_slows_this_processor() {
    qputenv("OPENBLAS_CORETYPE", "Prescott");
    const std::optional<Message> said = slow_openblas_notice();
    QCOMPARE(said.has_value(), blas_vectors_here() > BlasVectors::sse);
    if (said) QVERIFY2(said->english().starts_with("OPENBLAS_CORETYPE is set to Prescott:"), said->english().c_str());
    qunsetenv("OPENBLAS_CORETYPE");
    QVERIFY(!slow_openblas_notice());
  }
  void what_the_program_sets_itself_is_not_named() {
    if (blas_vectors_here() < BlasVectors::avx512) QSKIP("the program sets nothing without AVX-512");
    qputenv("OPENBLAS_CORETYPE", "SkylakeX");
    QVERIFY(!slow_openblas_notice());
    qunsetenv("OPENBLAS_CORETYPE");
  }
};

QTEST_GUILESS_MAIN(TestOpenblasCore)
#include "test_openblas_core.moc"
