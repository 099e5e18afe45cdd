// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512bf16,amx-tile,amx-int8,amx-bf16,avx2,fma")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

#include "runtime/decode/kernels_avx512.inc"

#include "runtime/decode/kernels_vnni.inc"

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

#include "runtime/decode/kernels_bf16.inc"

// A panel's next 16 units of each output are a tile of weights as they lie, 64 bytes of 16 rows are one of activations,
// and what comes out is a tile of sums: rows by the outputs of the panel. The functions below say what the intrinsics
// of GCC 12 do not: that they read and write memory.
constexpr int tile_rows = 16, tile_row_bytes = 64, tile_bytes = tile_rows * tile_row_bytes;
// Of the eight registers, four hold sums, two activations, two weights.
constexpr int sums_at = 0, activations_at = 4, weights_at = 6;

/// What LDTILECFG reads.
struct alignas(64) TileShapes {
  std::uint8_t palette = 1, start_row = 0, reserved[14] = {};
  std::uint16_t row_bytes[16] = {};
  std::uint8_t rows[16] = {};
};

/// Configures the tiles of this thread for so many rows of activations; afterwards there are none, so that the system
/// has nothing to keep of them.
class Tiles {
 public:
  explicit Tiles(int rows) {
    TileShapes shapes;
    for (int t = 0; t < weights_at + 2; ++t) {
      shapes.row_bytes[t] = tile_row_bytes;
      shapes.rows[t] = static_cast<std::uint8_t>(t < weights_at ? rows : tile_rows);
    }
    asm volatile("ldtilecfg %0" : : "m"(shapes));
  }
  ~Tiles() { asm volatile("tilerelease"); }
  Tiles(const Tiles&) = delete;
  Tiles& operator=(const Tiles&) = delete;
};

/// So far ahead weights are asked for.
constexpr int prefetch_tiles = 2;

template <int tile>
inline void load_tile(const void* from, std::size_t stride) {
  asm volatile("tileloadd (%0,%1,1), %%tmm%c2" : : "r"(from), "r"(stride), "i"(tile) : "memory");
}
template <int tile>
inline void store_tile(void* to) {
  asm volatile("tilestored %%tmm%c2, (%0,%1,1)"
               :
               : "r"(to), "r"(static_cast<std::size_t>(tile_row_bytes)), "i"(tile)
               : "memory");
}
template <int tile>
inline void zero_tile() {
  asm volatile("tilezero %%tmm%c0" : : "i"(tile));
}

struct Bf16Form {
  using Task = Bf16Task;
  static constexpr int value_bytes = 2, group = bf16_group;
  static const void* activations(const Task& task) { return task.rounded; }
  static std::size_t stride(const Task& task) { return static_cast<std::size_t>(task.rounded_stride) * value_bytes; }
  static std::size_t panel_bytes(const Task& task) { return task.panel_stride * value_bytes; }
  template <int sums, int x, int weights>
  static void multiply() {
    asm volatile("tdpbf16ps %%tmm%c2, %%tmm%c1, %%tmm%c0" : : "i"(sums), "i"(x), "i"(weights));
  }
  static V finished(const Task& task, I sums, int, int column) {
    return (V)sums + (task.bias ? load(task.bias + column) : V{});
  }
};

struct Int8Form {
  using Task = Int8Task;
  static constexpr int value_bytes = 1, group = int8_group;
  static const void* activations(const Task& task) { return task.x; }
  static std::size_t stride(const Task& task) { return static_cast<std::size_t>(task.x_stride); }
  static std::size_t panel_bytes(const Task& task) {
    return static_cast<std::size_t>(groups_of(task.inputs, int8_group)) * int8_group * panel_width;
  }
  template <int sums, int x, int weights>
  static void multiply() {  // unsigned by signed
    asm volatile("tdpbusd %%tmm%c2, %%tmm%c1, %%tmm%c0" : : "i"(sums), "i"(x), "i"(weights));
  }
  static V finished(const Task& task, I sums, int row, int column) { return int8_outputs(task, sums, row, column); }
};

/// A product by tiles. The order in which a row is summed is the same however many rows there are.
template <class Form>
class TileProduct {
  using Task = typename Form::Task;

 public:
  TileProduct(const Task& task)
      : task_(task),
        blocks_((task.rows + tile_rows - 1) / tile_rows),
        height_((task.rows + blocks_ - 1) / blocks_),
        stride_(Form::stride(task)),
        panel_bytes_(Form::panel_bytes(task)) {
    const int units = groups_of(task.inputs, Form::group);
    steps_ = units / tile_rows;
    rest_ = units % tile_rows;
  }

  void run(int first_panel, int last_panel) {
    const Tiles tiles(height_);
    // Of few rows, the activations are read once for four panels. Of many, two panels stay in the first cache level
    // while the rows pass over them.
    if (blocks_ == 1) {
      for (; first_panel + 4 <= last_panel; first_panel += 4) run_panels<4>(first_panel);
      if (first_panel + 3 == last_panel) return run_panels<3>(first_panel);
    }
    for (; first_panel + 2 <= last_panel; first_panel += 2) run_panels<2>(first_panel);
    if (first_panel < last_panel) run_panels<1>(first_panel);
  }

 private:
  /// All rows of P panels.
  template <int P>
  void run_panels(int panel) {
    const char* weights = reinterpret_cast<const char*>(task_.panels) + panel * panel_bytes_;
    alignas(64) char rest_of_weights[P][tile_bytes];
    if (rest_ > 0)
      for (int p = 0; p < P; ++p) {
        const char* from = weights + p * panel_bytes_ + static_cast<std::size_t>(steps_) * tile_bytes;
        for (int u = 0; u < tile_rows; ++u) {
          const I unit = u < rest_ ? load_ints(from + u * tile_row_bytes) : I{};
          __builtin_memcpy(rest_of_weights[p] + u * tile_row_bytes, &unit, sizeof unit);
        }
      }
    int block = 0;
    if constexpr (P <= 2)
      for (; block + 2 <= blocks_; block += 2) run_block<2, P>(block, panel, weights, rest_of_weights);
    for (; block < blocks_; ++block) run_block<1, P>(block, panel, weights, rest_of_weights);
  }

  /// Blocks overlap where the rows are not a multiple of them.
  [[nodiscard]] int first_row(int block) const {
    const int first = block * height_;
    return first + height_ <= task_.rows ? first : task_.rows - height_;
  }

  template <int B, int P>
  void run_block(int block, int panel, const char* weights, const char (*rest_of_weights)[tile_bytes]) {
    const char* x[B];
    for (int b = 0; b < B; ++b)
      x[b] =
          static_cast<const char*>(static_cast<const void*>(Form::activations(task_))) + first_row(block + b) * stride_;
    each<B * P>([]<int at>() { zero_tile<sums_at + at>(); });
    for (int step = 0; step < steps_; ++step) {
      multiply<B, P>(x, stride_, weights + static_cast<std::size_t>(step) * tile_bytes, panel_bytes_);
      for (int b = 0; b < B; ++b) x[b] += tile_row_bytes;
    }
    if (rest_ > 0) {
      // Behind the last input lies what must not be read: it becomes zero here.
      alignas(64) char rest_of_rows[B][tile_bytes];
      const __mmask16 there = static_cast<__mmask16>((1u << rest_) - 1);
      for (int b = 0; b < B; ++b) {
        for (int r = 0; r < height_; ++r) {
          const __m512i row = _mm512_maskz_loadu_epi32(there, x[b] + r * stride_);
          __builtin_memcpy(rest_of_rows[b] + r * tile_row_bytes, &row, sizeof row);
        }
        x[b] = rest_of_rows[b];
      }
      multiply<B, P>(x, tile_row_bytes, rest_of_weights[0], tile_bytes);
    }
    each<B * P>([&]<int at>() { write<at>(block + at / P, panel + at % P); });
  }

  /// Calls work<0>() and so on.
  template <int count, class Work>
  static inline __attribute__((always_inline)) void each(const Work& work) {
    if constexpr (count > 0) {
      each<count - 1>(work);
      work.template operator()<count - 1>();
    }
  }

  static inline void prefetch_rows(const char* from, std::size_t stride) {
#pragma GCC unroll 16
    for (int row = 0; row < tile_rows; ++row) __builtin_prefetch(from + row * stride);
  }

  /// 64 bytes of B * height rows by P panels.
  template <int B, int P>
  static inline __attribute__((always_inline)) void multiply(const char* const (&x)[B], std::size_t x_stride,
                                                             const char* weights, std::size_t panel_bytes) {
    each<B>([&]<int b>() {
      if constexpr (B > 1) prefetch_rows(x[b] + tile_row_bytes, x_stride);
      load_tile<activations_at + b>(x[b], x_stride);
    });
    each<P>([&]<int p>() {
      constexpr int tile = weights_at + p % 2;
      prefetch_rows(weights + p * panel_bytes + prefetch_tiles * tile_bytes, tile_row_bytes);
      load_tile<tile>(weights + p * panel_bytes, tile_row_bytes);
      each<B>([]<int b>() { Form::template multiply<sums_at + b * P + p, activations_at + b, tile>(); });
    });
  }

  /// Rows that the block in front has written already are left out: y may be the residual.
  template <int at>
  void write(int block, int panel) {
    alignas(64) std::int32_t sums[tile_rows][panel_width];
    store_tile<sums_at + at>(sums);
    const int first = first_row(block), column = panel * panel_width;
    for (int row = block * height_; row < first + height_; ++row) {
      V values[1] = {Form::finished(task_, load_ints(sums[row - first]), row, column)};
      finish(task_, row, column, values);
    }
  }

  const Task& task_;
  const int blocks_, height_;
  const std::size_t stride_, panel_bytes_;
  int steps_ = 0, rest_ = 0;  ///< whole tiles of inputs, and units behind them
};

void dot_bf16(const Bf16Task& task, int first_panel, int last_panel) {
  if (task.rows > 0) TileProduct<Bf16Form>(task).run(first_panel, last_panel);
}

/// Below so many rows vectors are as fast.
constexpr int fewest_int8_rows = 8;

void linear_int8_by_tiles(const Int8Task& task, int first_panel, int last_panel) {
  if (task.rows < fewest_int8_rows) return linear_int8(task, first_panel, last_panel);
  TileProduct<Int8Form>(task).run(first_panel, last_panel);
}

}  // namespace

const Kernels avx512_amx_kernels = {
    "avx512-amx",         "AVX-512", "AMX",      "AMX",     linear,           linear_bf16, dot_bf16, round_bf16,
    linear_int8_by_tiles, quantize,  layer_norm, attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
