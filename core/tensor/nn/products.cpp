// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/nn/products.h"

#include <ATen/Parallel.h>

#include <algorithm>

#include "tensor/nn/kernels.h"

#if AT_PARALLEL_OPENMP && !defined(_OPENMP)
#error "at::parallel_for of this LibTorch is serial without OpenMP: compile with it"
#endif

namespace hat::tensor::products {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

constexpr std::int64_t block =
    128;  // at most that many rows of zeros; some dozen shapes for batches of some thousand tokens
constexpr std::int64_t rows_per_task = 32;
constexpr std::int64_t most_shares = 16;

std::int64_t whole_blocks(std::int64_t rows) { return (rows + block - 1) / block * block; }

/// oneDNN multiplies bfloat16 with sums in float32 where the processor has AVX-512; without it LibTorch sums in
/// bfloat16, whose error grows with every row.
bool sums_in_fp32() {
#if defined(__x86_64__)
  static const bool has =
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
  return has;
#else
  return false;
#endif
}

torch::TensorOptions small() { return torch::TensorOptions().dtype(torch::kBFloat16); }

/// Runs work(first row, rows, sums) with a share of the rows and its own sums [columns]; returns their total. The
/// shares are those of the rows and not of the threads: the bits of the total are the same however many threads there
/// are.
template <class Work>
Tensor summed_over_rows(std::int64_t rows, std::int64_t columns, const Work& work) {
  const std::int64_t shares = std::clamp<std::int64_t>(rows / rows_per_task, 1, most_shares);
  Tensor sums = torch::zeros({shares, columns}, torch::kFloat32);
  const std::int64_t share = (rows + shares - 1) / shares;
  at::parallel_for(0, shares, 1, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t t = first; t < last; ++t) {
      const std::int64_t a = t * share, b = std::min(rows, a + share);
      if (a < b) work(a, b - a, sums.data_ptr<float>() + t * columns);
    }
  });
  return shares == 1 ? sums[0] : sums.sum(0);
}

/// The gradient of a product's output: rounded, in whole blocks, and the sum of its rows (the bias's gradient).
struct Incoming {
  Tensor grad, sum;
};
Incoming incoming(const Tensor& grad_in) {
  const Tensor grad = grad_in.contiguous();
  const std::int64_t rows = grad.size(0), columns = grad.size(1);
  Incoming result{torch::empty({whole_blocks(rows), columns}, small()), Tensor()};
  std::uint16_t* to = bits(result.grad);
  result.sum = summed_over_rows(rows, columns, [&](std::int64_t first, std::int64_t count, float* sums) {
    kernels::narrow_and_sum(grad.data_ptr<float>() + first * columns, to + first * columns, sums, count, columns);
  });
  result.grad.narrow(0, rows, result.grad.size(0) - rows).zero_();
  return result;
}

Tensor widened(const Tensor& from, std::int64_t rows, const Tensor& bias = Tensor()) {
  Tensor to = torch::empty({rows, from.size(1)}, torch::kFloat32);
  widen_rows(from, bias, to);
  return to;
}

struct LinearFunction : Function<LinearFunction> {
  static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight, const Tensor& bias) {
    const Tensor small_x = narrow_rows(x), small_weight = narrow_weight(weight);
    context->save_for_backward({small_x, small_weight});
    context->saved_data["rows"] = x.size(0);
    context->saved_data["bias"] = bias.numel() > 0;
    return widened(product(small_x, small_weight.t()), x.size(0), bias.numel() > 0 ? bias.contiguous() : Tensor());
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    const auto saved = context->get_saved_variables();
    const Tensor &x = saved[0], &weight = saved[1];
    const Incoming in = incoming(grads[0]);
    Tensor grad_x, grad_weight;
    if (context->needs_input_grad(0)) grad_x = widened(product(in.grad, weight), context->saved_data["rows"].toInt());
    if (context->needs_input_grad(1)) grad_weight = widened(product(in.grad.t(), x), weight.size(0));
    return {grad_x, grad_weight, context->saved_data["bias"].toBool() ? in.sum : Tensor()};
  }
};

struct FeedForwardFunction : Function<FeedForwardFunction> {
  static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight1, const Tensor& bias1_in,
                        const Tensor& weight2, const Tensor& bias2_in) {
    const Tensor small_x = narrow_rows(x), small1 = narrow_weight(weight1), small2 = narrow_weight(weight2);
    const Tensor bias1 = bias1_in.contiguous(), bias2 = bias2_in.contiguous();
    Tensor hidden = product(small_x, small1.t());
    const std::int64_t columns = hidden.size(1);
    std::uint16_t* h = bits(hidden);
    at::parallel_for(0, hidden.size(0), rows_per_task, [&](std::int64_t a, std::int64_t b) {
      kernels::bias_relu(h + a * columns, bias1.data_ptr<float>(), b - a, columns);
    });
    context->save_for_backward({small_x, small1, small2, hidden});
    context->saved_data["rows"] = x.size(0);
    return widened(product(hidden, small2.t()), x.size(0), bias2);
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    const auto saved = context->get_saved_variables();
    const Tensor &x = saved[0], &weight1 = saved[1], &weight2 = saved[2], &hidden = saved[3];
    const Incoming in = incoming(grads[0]);
    const Tensor grad_weight2 = widened(product(in.grad.t(), hidden), weight2.size(0));
    Tensor grad_hidden = product(in.grad, weight2);
    const std::int64_t columns = hidden.size(1);
    std::uint16_t* g = bits(grad_hidden);
    const std::uint16_t* h = bits(hidden);
    const Tensor sum1 =
        summed_over_rows(hidden.size(0), columns, [&](std::int64_t first, std::int64_t count, float* sums) {
          kernels::relu_backward(g + first * columns, h + first * columns, sums, count, columns);
        });
    const Tensor grad_weight1 = widened(product(grad_hidden.t(), x), weight1.size(0));
    Tensor grad_x;
    if (context->needs_input_grad(0))
      grad_x = widened(product(grad_hidden, weight1), context->saved_data["rows"].toInt());
    return {grad_x, grad_weight1, sum1, grad_weight2, in.sum};
  }
};

}  // namespace

Tensor product(const Tensor& a, const Tensor& b) {
  return sums_in_fp32() ? torch::mm(a, b)
                        : torch::mm(a.to(torch::kFloat32), b.to(torch::kFloat32)).to(torch::kBFloat16);
}

std::uint16_t* bits(const Tensor& tensor) { return reinterpret_cast<std::uint16_t*>(tensor.data_ptr<at::BFloat16>()); }

Tensor narrow_rows(const Tensor& x_in) {
  const Tensor x = x_in.contiguous();
  const std::int64_t rows = x.size(0), columns = x.size(1);
  Tensor result = torch::empty({whole_blocks(rows), columns}, small());
  std::uint16_t* to = bits(result);
  at::parallel_for(0, rows, rows_per_task, [&](std::int64_t a, std::int64_t b) {
    kernels::narrow(x.data_ptr<float>() + a * columns, columns, to + a * columns, b - a, columns);
  });
  result.narrow(0, rows, result.size(0) - rows).zero_();
  return result;
}

Tensor narrow_weight(const Tensor& weight) {
  const Tensor rows = weight.stride(1) == 1 ? weight : weight.contiguous();
  const std::int64_t columns = rows.size(1), stride = rows.stride(0);
  Tensor result = torch::empty({rows.size(0), columns}, small());
  std::uint16_t* to = bits(result);
  at::parallel_for(0, rows.size(0), rows_per_task, [&](std::int64_t a, std::int64_t b) {
    kernels::narrow(rows.data_ptr<float>() + a * stride, stride, to + a * columns, b - a, columns);
  });
  return result;
}

void widen_rows(const Tensor& from, const Tensor& bias, Tensor& to) {
  const std::int64_t columns = to.size(1);
  const std::uint16_t* in = bits(from);
  const float* add = bias.defined() ? bias.data_ptr<float>() : nullptr;
  at::parallel_for(0, to.size(0), rows_per_task, [&](std::int64_t a, std::int64_t b) {
    kernels::widen(in + a * columns, add, to.data_ptr<float>() + a * columns, b - a, columns);
  });
}

Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  return LinearFunction::apply(x, weight, bias.defined() ? bias : torch::empty({0}));
}

Tensor feed_forward(const Tensor& x, const Tensor& weight1, const Tensor& bias1, const Tensor& weight2,
                    const Tensor& bias2) {
  return FeedForwardFunction::apply(x, weight1, bias1, weight2, bias2);
}

}  // namespace hat::tensor::products
