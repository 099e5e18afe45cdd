// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat::runtime {

/// What makes the Debian stack fast, set before anything computes; call it first thing in main(). Needs no LibTorch
/// header.
///
/// OpenBLAS 0.3.21 does not know processors newer than itself and then takes kernels for an older instruction set:
/// where the processor has AVX-512 it is told so (OPENBLAS_CORETYPE). That is read when the library loads, before
/// main(), so the program starts itself anew with the right environment, once. malloc is told to keep large blocks,
/// because giving them back and getting them zeroed anew costs up to a third of a training step. Does nothing when
/// HAT_PLAIN_START is set; what the user set in the environment is never changed (see slow_openblas_notice).
void prepare_process(int argc, char** argv);

}  // namespace hat::runtime
