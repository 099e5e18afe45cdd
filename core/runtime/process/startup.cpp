// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/process/startup.h"

#include <malloc.h>
#include <unistd.h>

#include <climits>
#include <cstdlib>

#include "runtime/process/openblas_core.h"

namespace hat::runtime {

void prepare_process(int argc, char** argv) {
  (void)argc;
  if (std::getenv("HAT_PLAIN_START") != nullptr) return;
  mallopt(M_MMAP_THRESHOLD, INT_MAX);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  mallopt(M_TOP_PAD, 64 << 20);
#if defined(__x86_64__)
  bool again = false;
  const auto set = [&](const char* name, const char* value) {
    if (std::getenv(name) != nullptr) return;
    setenv(name, value, 1);
    again = true;
  };
  if (blas_vectors_here() == BlasVectors::avx512) set("OPENBLAS_CORETYPE", "SkylakeX");
  // Every shape of a matrix product has generated code; a training meets more shapes than the cache keeps by default,
  // and generating costs more than multiplying.
  set("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "8192");
  // Threads of a parallel region wait a little for the next one instead of sleeping at once: a training on two quiet
  // processors is 8 % faster than without. Waiting 20 times as long gains nothing more, and halves its speed beside
  // another busy program.
  set("GOMP_SPINCOUNT", "1000");
  if (!again) return;
  execv("/proc/self/exe", argv);
#else
  (void)argv;
#endif
}

}  // namespace hat::runtime
