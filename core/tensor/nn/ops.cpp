// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/nn/ops.h"

#include <ATen/Parallel.h>

#include <cmath>

#include "tensor/nn/kernels.h"
#include "tensor/nn/products.h"

#if AT_PARALLEL_OPENMP && !defined(_OPENMP)
#error "at::parallel_for of this LibTorch is serial without OpenMP: compile with it"
#endif

namespace hat::tensor::ops {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

constexpr std::int64_t rows_per_task = 32;
constexpr std::int64_t loss_rows = 512;  // logits of so many rows stay in the last-level cache

bool fused(const Tensor& x) { return x.device().is_cpu() && x.scalar_type() == torch::kFloat32; }

std::int64_t as_int(std::uint64_t key) { return static_cast<std::int64_t>(key); }
kernels::Dropout mask_of(double probability, std::int64_t key) {
  return kernels::Dropout::make(probability, static_cast<std::uint64_t>(key));
}

// ---- dropout ----

struct DropoutFunction : Function<DropoutFunction> {
  static Tensor forward(AutogradContext* context, const Tensor& x, double probability, std::int64_t key) {
    context->saved_data["probability"] = probability;
    context->saved_data["key"] = key;
    return apply_mask(x, probability, key);
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    return {apply_mask(grads[0], context->saved_data["probability"].toDouble(), context->saved_data["key"].toInt()),
            Tensor(), Tensor()};
  }
  static Tensor apply_mask(const Tensor& x, double probability, std::int64_t key) {
    const Tensor in = x.contiguous();
    Tensor out = torch::empty_like(in);
    const auto mask = mask_of(probability, key);
    const float* from = in.data_ptr<float>();
    float* to = out.data_ptr<float>();
    at::parallel_for(0, in.numel(), 1 << 15,
                     [&](std::int64_t a, std::int64_t b) { kernels::dropout(from + a, to + a, b - a, a, mask); });
    return out;
  }
};

// ---- layer norm of a sum ----

struct AddNormFunction : Function<AddNormFunction> {
  static Tensor forward(AutogradContext* context, const Tensor& x_in, const Tensor& residual_in,
                        const Tensor& weight_in, const Tensor& bias_in, double probability, std::int64_t key) {
    const Tensor x = x_in.contiguous(), residual = residual_in.contiguous();
    const Tensor weight = weight_in.contiguous(), bias = bias_in.contiguous();
    const std::int64_t rows = x.size(0);
    const int dim = static_cast<int>(x.size(1));
    Tensor y = torch::empty_like(x), normalised = torch::empty_like(x), inverse = torch::empty({rows}, x.options());
    const auto mask = mask_of(probability, key);
    at::parallel_for(0, rows, rows_per_task, [&](std::int64_t a, std::int64_t b) {
      kernels::add_norm(x.data_ptr<float>(), residual.data_ptr<float>(), weight.data_ptr<float>(),
                        bias.data_ptr<float>(), y.data_ptr<float>(), normalised.data_ptr<float>(),
                        inverse.data_ptr<float>(), a, b - a, dim, mask);
    });
    context->save_for_backward({normalised, inverse, weight});
    context->saved_data["probability"] = probability;
    context->saved_data["key"] = key;
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    const auto saved = context->get_saved_variables();
    const Tensor grad = grads[0].contiguous();
    const Tensor &normalised = saved[0], &inverse = saved[1], &weight = saved[2];
    const std::int64_t rows = grad.size(0);
    const int dim = static_cast<int>(grad.size(1));
    Tensor grad_x = torch::empty_like(grad), grad_residual = torch::empty_like(grad);
    // As many as are worth their sums, and never as many as there are threads: the bits do not depend on those.
    const std::int64_t shares = std::clamp<std::int64_t>(rows / 32, 1, 16);
    Tensor sums = torch::zeros({shares, 2, dim}, grad.options());
    const auto mask = mask_of(context->saved_data["probability"].toDouble(), context->saved_data["key"].toInt());
    const std::int64_t share = (rows + shares - 1) / shares;
    at::parallel_for(0, shares, 1, [&](std::int64_t first, std::int64_t last) {
      for (std::int64_t t = first; t < last; ++t) {
        const std::int64_t a = t * share, b = std::min(rows, a + share);
        if (a >= b) continue;
        float* sum = sums.data_ptr<float>() + t * 2 * dim;
        kernels::add_norm_backward(grad.data_ptr<float>(), weight.data_ptr<float>(), normalised.data_ptr<float>(),
                                   inverse.data_ptr<float>(), grad_x.data_ptr<float>(), grad_residual.data_ptr<float>(),
                                   sum, sum + dim, a, b - a, dim, mask);
      }
    });
    const Tensor total = sums.sum(0);
    return {grad_x, grad_residual, total[0], total[1], Tensor(), Tensor()};
  }
};

// ---- attention ----

/// Runs `work(head, sentence, head index)` over all (sentence, head) pairs, some per thread.
struct Layout {
  const Ragged* target;
  const Ragged* source;
  int sources = 1;
  int heads = 1;
  std::int64_t width = 0;
  bool causal = false;
  std::vector<std::int64_t> probabilities{0};  // first element of each sentence's [heads, queries, stride]

  Layout(const Ragged& t, const Ragged& s, int n, int h, std::int64_t q, bool c)
      : target(&t), source(&s), sources(n), heads(h), width(q / h), causal(c) {
    for (std::int64_t b = 0; b < t.sentences(); ++b)
      probabilities.push_back(probabilities.back() +
                              heads * t.length(b) * kernels::probability_stride(static_cast<int>(s.length(b)) * n));
  }
  [[nodiscard]] kernels::Head head(std::int64_t b, int h, const float* q, std::int64_t q_stride, const float* k,
                                   const float* v, std::int64_t kv_stride, kernels::Dropout mask) const {
    kernels::Head one{};
    one.q = q + target->offsets[b] * q_stride + h * width;
    one.k = k + source->offsets[b] * sources * kv_stride + h * width;
    one.v = v + source->offsets[b] * sources * kv_stride + h * width;
    one.q_stride = q_stride;
    one.kv_stride = kv_stride;
    one.out_stride = width * heads;
    one.queries = static_cast<int>(target->length(b));
    one.keys = static_cast<int>(source->length(b)) * sources;
    one.width = static_cast<int>(width);
    one.scale = 1.0F / std::sqrt(static_cast<float>(width));
    one.causal = causal;
    one.mask = mask;
    one.mask_first = first_probability(b, h);
    return one;
  }
  [[nodiscard]] std::int64_t first_probability(std::int64_t b, int h) const {
    return probabilities[b] + (probabilities[b + 1] - probabilities[b]) / heads * h;
  }
  template <class Work>
  void each(const Work& work) const {
    at::parallel_for(0, target->sentences() * heads, 4, [&](std::int64_t a, std::int64_t z) {
      const std::int64_t stride = kernels::probability_stride(static_cast<int>(source->longest()) * sources);
      std::vector<float> scratch(static_cast<std::size_t>(stride * (width + 2 * target->longest())));
      for (std::int64_t pair = a; pair < z; ++pair) work(pair / heads, static_cast<int>(pair % heads), scratch.data());
    });
  }
};

struct AttentionFunction : Function<AttentionFunction> {
  /// Self-attention when `kv` is empty: `queries` is then [rows, 3q].
  static Tensor forward(AutogradContext* context, const Tensor& queries, const Tensor& kv, const Ragged* target,
                        const Ragged* source, std::int64_t sources, std::int64_t heads, bool causal, double probability,
                        std::int64_t key) {
    const bool self = kv.numel() == 0;
    const Tensor q = queries.contiguous();
    const Tensor keys = self ? q : kv.contiguous();
    const std::int64_t width = self ? q.size(1) / 3 : q.size(1);
    const Layout layout(*target, *source, static_cast<int>(sources), static_cast<int>(heads), width, causal);
    Tensor out = torch::empty({q.size(0), width}, q.options());
    Tensor probabilities = torch::empty({layout.probabilities.back()}, q.options());
    const auto mask = mask_of(probability, key);
    const float* k = keys.data_ptr<float>() + (self ? width : 0);
    layout.each([&](std::int64_t b, int h, float* scratch) {
      const auto head = layout.head(b, h, q.data_ptr<float>(), q.size(1), k, k + width, keys.size(1), mask);
      kernels::attend(head, out.data_ptr<float>() + target->offsets[b] * width + h * layout.width,
                      probabilities.data_ptr<float>() + layout.first_probability(b, h), scratch);
    });
    context->save_for_backward({q, self ? Tensor() : keys, probabilities});
    auto& data = context->saved_data;
    // The batch outlives its backward pass: the trainer owns both.
    data["target"] = reinterpret_cast<std::int64_t>(target);
    data["source"] = reinterpret_cast<std::int64_t>(source);
    data["sources"] = sources;
    data["heads"] = heads;
    data["causal"] = causal;
    data["probability"] = probability;
    data["key"] = key;
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    const auto saved = context->get_saved_variables();
    auto& data = context->saved_data;
    const auto* target = reinterpret_cast<const Ragged*>(data["target"].toInt());
    const auto* source = reinterpret_cast<const Ragged*>(data["source"].toInt());
    const bool self = !saved[1].defined();
    const Tensor& q = saved[0];
    const Tensor& keys = self ? q : saved[1];
    const std::int64_t width = self ? q.size(1) / 3 : q.size(1);
    const Layout layout(*target, *source, static_cast<int>(data["sources"].toInt()),
                        static_cast<int>(data["heads"].toInt()), width, data["causal"].toBool());
    const Tensor grad = grads[0].contiguous();
    Tensor grad_q = torch::empty_like(q);
    Tensor grad_kv = self ? grad_q : torch::empty_like(keys);
    const auto mask = mask_of(data["probability"].toDouble(), data["key"].toInt());
    const float* k = keys.data_ptr<float>() + (self ? width : 0);
    float* gk = grad_kv.data_ptr<float>() + (self ? width : 0);
    layout.each([&](std::int64_t b, int h, float* scratch) {
      const auto head = layout.head(b, h, q.data_ptr<float>(), q.size(1), k, k + width, keys.size(1), mask);
      const std::int64_t kv_at = source->offsets[b] * layout.sources * keys.size(1) + h * layout.width;
      kernels::attend_backward(head, grad.data_ptr<float>() + target->offsets[b] * width + h * layout.width,
                               saved[2].data_ptr<float>() + layout.first_probability(b, h),
                               grad_q.data_ptr<float>() + target->offsets[b] * q.size(1) + h * layout.width, gk + kv_at,
                               gk + width + kv_at, scratch);
    });
    return {grad_q, self ? Tensor() : grad_kv, Tensor(), Tensor(), Tensor(), Tensor(), Tensor(), Tensor(), Tensor()};
  }
};

/// Index [sentences, longest * copies] of each sentence's rows, `rows` where there is none.
Tensor padded_index(const Ragged& ragged, int copies, torch::Device device) {
  const std::int64_t longest = ragged.longest() * copies;
  std::vector<std::int64_t> index(static_cast<std::size_t>(ragged.sentences() * longest), ragged.rows() * copies);
  for (std::int64_t b = 0; b < ragged.sentences(); ++b)
    for (std::int64_t i = 0; i < ragged.length(b) * copies; ++i)
      index[b * longest + i] = ragged.offsets[b] * copies + i;
  return torch::tensor(index, torch::kInt64).view({ragged.sentences(), longest}).to(device);
}

/// The same attention from LibTorch's operators, padded: for CUDA, and as the reference of the tests.
Tensor composed_attention(const Tensor& q, const Tensor& k, const Tensor& v, const Ragged& target, const Ragged& source,
                          int sources, int heads, bool causal, Drop drop) {
  const std::int64_t width = q.size(1) / heads;
  const auto pad = [&](const Tensor& rows, const Tensor& index) {
    const Tensor extended = torch::cat({rows, torch::zeros({1, rows.size(1)}, rows.options())});
    return extended.index_select(0, index.flatten()).view({index.size(0), index.size(1), heads, width}).transpose(1, 2);
  };
  const Tensor query_index = padded_index(target, 1, q.device());
  const Tensor key_index = padded_index(source, sources, q.device());
  Tensor scores = torch::matmul(pad(q, query_index) * (1.0 / std::sqrt(static_cast<double>(width))),
                                pad(k, key_index).transpose(2, 3));
  const double minus_infinity = -std::numeric_limits<float>::infinity();
  scores = scores.masked_fill((key_index == k.size(0)).unsqueeze(1).unsqueeze(1), minus_infinity);
  if (causal) {
    const Tensor later =
        torch::ones({scores.size(2), scores.size(3)}, torch::TensorOptions().dtype(torch::kBool).device(q.device()))
            .triu(1);
    scores = scores.masked_fill(later, minus_infinity);
  }
  Tensor p = torch::softmax(scores, -1, torch::kFloat32).to(v.scalar_type());
  if (drop.probability > 0) p = torch::dropout(p, drop.probability, true);
  const Tensor out = torch::matmul(p, pad(v, key_index)).transpose(1, 2).reshape({query_index.numel(), width * heads});
  return out.index_select(0, (query_index.flatten() != q.size(0)).nonzero().flatten());
}

// ---- loss ----

struct OutputLossFunction : Function<OutputLossFunction> {
  static variable_list forward(AutogradContext* context, const Tensor& hidden_in, const Tensor& weight,
                               const Tensor& targets, double smoothing, bool bf16, bool need_gradient) {
    const Tensor hidden = hidden_in.contiguous();
    const std::int64_t rows = hidden.size(0), vocab = weight.size(0);
    Tensor grad_hidden, grad_weight;
    if (need_gradient) {
      grad_hidden = torch::empty_like(hidden);
      grad_weight = torch::zeros({vocab, weight.size(1)}, weight.options());
    }
    const Tensor small_weight = bf16 ? products::narrow_weight(weight) : Tensor();
    const std::int64_t* target = targets.data_ptr<std::int64_t>();
    std::vector<kernels::LossSums> sums(static_cast<std::size_t>(rows));
    for (std::int64_t first = 0; first < rows; first += loss_rows) {
      const std::int64_t count = std::min(loss_rows, rows - first);
      const Tensor part = hidden.narrow(0, first, count);
      if (bf16) {
        const Tensor small = products::narrow_rows(part);
        Tensor logits = products::product(small, small_weight.t());
        std::uint16_t* z = products::bits(logits);
        at::parallel_for(0, count, 4, [&](std::int64_t a, std::int64_t b) {
          std::vector<float> scratch(static_cast<std::size_t>(vocab));
          for (std::int64_t row = a; row < b; ++row)
            sums[first + row] = kernels::smoothed_loss(z + row * vocab, target[first + row], vocab, smoothing,
                                                       need_gradient, scratch.data());
        });
        if (!need_gradient) continue;
        logits.narrow(0, count, logits.size(0) - count).zero_();  // the rows that only fill up have no loss
        Tensor to = grad_hidden.narrow(0, first, count);
        products::widen_rows(products::product(logits, small_weight), Tensor(), to);
        grad_weight.add_(products::product(logits.t(), small));
      } else {
        Tensor logits = torch::mm(part, weight.t());
        at::parallel_for(0, count, 4, [&](std::int64_t a, std::int64_t b) {
          for (std::int64_t row = a; row < b; ++row)
            sums[first + row] = kernels::smoothed_loss(logits.data_ptr<float>() + row * vocab, target + first + row, 1,
                                                       vocab, smoothing, need_gradient);
        });
        if (!need_gradient) continue;
        Tensor to = grad_hidden.narrow(0, first, count);
        torch::mm_out(to, logits, weight);
        grad_weight.addmm_(logits.t(), part);
      }
    }
    double loss = 0, nll = 0;
    for (const kernels::LossSums& sum : sums) loss += sum.loss, nll += sum.nll;
    if (need_gradient) context->save_for_backward({grad_hidden, grad_weight});
    const Tensor both = torch::tensor({loss, nll}, torch::kFloat64);
    context->mark_non_differentiable({both});
    return {torch::tensor(loss, torch::kFloat32), both};
  }
  static variable_list backward(AutogradContext* context, variable_list grads) {
    const auto saved = context->get_saved_variables();
    const float scale = grads[0].item<float>();
    if (scale == 1.0F) return {saved[0], saved[1], Tensor(), Tensor(), Tensor(), Tensor()};
    return {saved[0] * scale, saved[1] * scale, Tensor(), Tensor(), Tensor(), Tensor()};
  }
};

}  // namespace

Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias, bool bf16) {
  if (!bf16) return torch::linear(x, weight, bias);
  if (fused(x)) return products::linear(x, weight, bias);
  return torch::linear(x.to(torch::kBFloat16), weight.to(torch::kBFloat16),
                       bias.defined() ? bias.to(torch::kBFloat16) : bias)
      .to(torch::kFloat32);
}

Tensor feed_forward(const Tensor& x, const Tensor& weight1, const Tensor& bias1, const Tensor& weight2,
                    const Tensor& bias2, Drop drop, bool bf16) {
  if (bf16 && fused(x) && drop.probability <= 0) return products::feed_forward(x, weight1, bias1, weight2, bias2);
  return linear(dropout(torch::relu(linear(x, weight1, bias1, bf16)), drop), weight2, bias2, bf16);
}

Tensor dropout(const Tensor& x, Drop drop) {
  if (drop.probability <= 0) return x;
  if (fused(x)) return DropoutFunction::apply(x, drop.probability, as_int(drop.key));
  return torch::dropout(x, drop.probability, true);
}

Tensor add_norm(const Tensor& x, const Tensor& residual, const Tensor& weight, const Tensor& bias, Drop drop) {
  if (fused(x)) return AddNormFunction::apply(x, residual, weight, bias, drop.probability, as_int(drop.key));
  return torch::layer_norm(residual + dropout(x, drop), {x.size(1)}, weight, bias, 1e-5);
}

Tensor self_attention(const Tensor& qkv, const Ragged& ragged, int heads, bool causal, Drop drop) {
  if (fused(qkv))
    return AttentionFunction::apply(qkv, torch::empty({0}), &ragged, &ragged, std::int64_t{1},
                                    static_cast<std::int64_t>(heads), causal, drop.probability, as_int(drop.key));
  const auto parts = qkv.chunk(3, 1);
  return composed_attention(parts[0], parts[1], parts[2], ragged, ragged, 1, heads, causal, drop);
}

Tensor cross_attention(const Tensor& q, const Tensor& kv, const Ragged& target, const Ragged& source, int sources,
                       int heads, Drop drop) {
  if (fused(q))
    return AttentionFunction::apply(q, kv, &target, &source, static_cast<std::int64_t>(sources),
                                    static_cast<std::int64_t>(heads), false, drop.probability, as_int(drop.key));
  const auto parts = kv.chunk(2, 1);
  return composed_attention(q, parts[0], parts[1], target, source, sources, heads, false, drop);
}

Loss output_loss(const Tensor& hidden, const Tensor& weight, const Tensor& targets, double smoothing, bool bf16) {
  Loss result;
  if (fused(hidden)) {
    const bool need_gradient = torch::GradMode::is_enabled() && (hidden.requires_grad() || weight.requires_grad());
    const auto out = OutputLossFunction::apply(hidden, weight, targets, smoothing, bf16, need_gradient);
    result.sum = out[0];
    result.loss = out[1][0].item<double>();
    result.nll = out[1][1].item<double>();
    return result;
  }
  const Tensor log_p = torch::log_softmax(torch::matmul(hidden, weight.t()), -1, torch::kFloat32);
  const Tensor nll = -log_p.gather(1, targets.unsqueeze(1)).sum();
  result.sum = (1 - smoothing) * nll - smoothing / static_cast<double>(weight.size(0)) * log_p.sum();
  result.loss = result.sum.item<double>();
  result.nll = nll.item<double>();
  return result;
}

}  // namespace hat::tensor::ops
