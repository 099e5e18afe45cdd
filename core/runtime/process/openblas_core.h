// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "domain/message.h"

namespace hat::runtime {

/// The widest vectors that OpenBLAS has kernels for on an x86 processor, ascending.
enum class BlasVectors { sse, avx, avx2, avx512 };

/// What this processor has; sse on another one than x86, whose core types are others.
[[nodiscard]] BlasVectors blas_vectors_here();

/// Whether OpenBLAS multiplies with narrower vectors than `processor` has when OPENBLAS_CORETYPE is `core_type`. A name
/// that OpenBLAS does not know ("Generic") chooses nothing: version 0.3.21 then goes by what the processor has.
[[nodiscard]] bool slows_openblas(std::string_view core_type, BlasVectors processor);

/// What to say before LibTorch multiplies, when OPENBLAS_CORETYPE of the environment slows it down here; nothing
/// otherwise. A clause, as Notice wants it.
[[nodiscard]] std::optional<Message> slow_openblas_notice();

}  // namespace hat::runtime
