// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "tensor/nn/ops.h"

#include <QtTest>

using namespace hat::tensor;
using torch::Tensor;

namespace {

Ragged ragged_of(const std::vector<std::int64_t>& lengths) {
  Ragged ragged;
  for (const std::int64_t length : lengths) ragged.offsets.push_back(ragged.offsets.back() + length);
  return ragged;
}

/// Largest difference of two tensors' elements.
double gap(const Tensor& a, const Tensor& b) {
  return (a.to(torch::kFloat64) - b.to(torch::kFloat64)).abs().max().item<double>();
}

/// Runs `f` on float32 inputs (fused loops) and on float64 copies (LibTorch's operators) and compares value and
/// gradients.
void compare(const std::vector<Tensor>& inputs, const std::function<Tensor(const std::vector<Tensor>&)>& f,
             double tolerance) {
  std::vector<Tensor> narrow, wide;
  for (const Tensor& input : inputs) {
    narrow.push_back(input.detach().clone().set_requires_grad(true));
    wide.push_back(input.detach().to(torch::kFloat64).set_requires_grad(true));
  }
  const Tensor a = f(narrow), b = f(wide);
  QVERIFY2(gap(a, b) < tolerance, qPrintable(QString::number(gap(a, b))));
  const Tensor direction = torch::randn_like(a.detach());
  (a * direction).sum().backward();
  (b * direction.to(torch::kFloat64)).sum().backward();
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    QVERIFY2(gap(narrow[i].grad(), wide[i].grad()) < 20 * tolerance,
             qPrintable(QString("gradient of input %1: %2").arg(i).arg(gap(narrow[i].grad(), wide[i].grad()))));
  }
}

}  // namespace

class TestOps : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { torch::manual_seed(1); }

  void fused_self_attention_equals_the_composed_one_with_gradients() {
    const Ragged ragged = ragged_of({5, 1, 9});
    for (const bool causal : {false, true})
      compare(
          {torch::randn({15, 3 * 16})},
          [&](const auto& in) { return ops::self_attention(in[0], ragged, 4, causal, {}); }, 2e-6);
  }
  void fused_cross_attention_over_several_sources_equals_the_composed_one_with_gradients() {
    const Ragged target = ragged_of({3, 7, 2}), source = ragged_of({4, 1, 6});
    for (const int sources : {1, 3})
      compare(
          {torch::randn({12, 16}), torch::randn({11 * sources, 32})},
          [&](const auto& in) { return ops::cross_attention(in[0], in[1], target, source, sources, 2, {}); }, 2e-6);
  }
  void fused_attention_equals_the_composed_one_for_every_width_of_heads_and_sentences_of_several_blocks() {
    const Ragged target = ragged_of({37, 16, 1, 18}), source = ragged_of({21, 33, 2, 16});
    for (const int width : {8, 32, 48, 64, 72}) {
      for (const bool causal : {false, true})
        compare(
            {torch::randn({72, 3 * 2 * width})},
            [&](const auto& in) { return ops::self_attention(in[0], target, 2, causal, {}); }, 5e-6);
      compare(
          {torch::randn({72, 2 * width}), torch::randn({72 * 3, 4 * width})},
          [&](const auto& in) { return ops::cross_attention(in[0], in[1], target, source, 3, 2, {}); }, 5e-6);
    }
  }
  void fused_layer_norm_of_a_sum_equals_the_composed_one_with_gradients() {
    compare(
        {torch::randn({33, 24}), torch::randn({33, 24}), torch::randn({24}), torch::randn({24})},
        [&](const auto& in) { return ops::add_norm(in[0], in[1], in[2], in[3], {}); }, 3e-6);
  }
  void fused_loss_equals_the_composed_one_with_gradients() {
    const Tensor targets = torch::randint(0, 37, {1100}, torch::kInt64);
    compare(
        {torch::randn({1100, 8}), torch::randn({37, 8})},
        [&](const auto& in) { return ops::output_loss(in[0], in[1], targets, 0.1, false).sum / 1100; }, 1e-5);
  }
  void bfloat16_products_stay_within_its_rounding_with_gradients_whatever_the_number_of_rows() {
    // Eight bits of mantissa: 2^-9 relative per factor, sums of 24 products of unit size.
    for (const std::int64_t rows : {1, 127, 128, 129})
      compare(
          {torch::randn({rows, 24}) * 0.5, torch::randn({40, 32}) * 0.5, torch::randn({40})},
          [&](const auto& in) {
            return ops::linear(in[0], in[1].narrow(1, 0, 24).narrow(0, 0, 36), in[2].narrow(0, 0, 36),
                               in[0].scalar_type() == torch::kFloat32);
          },
          4e-2);
  }
  void bfloat16_feed_forward_stays_within_its_rounding_with_gradients() {
    // Biases of 4 keep every hidden value away from the ReLU's corner, where rounding would turn whole gradients on or
    // off.
    const Tensor corner = (torch::arange(48) % 2 * 8 - 4).to(torch::kFloat32);
    compare(
        {torch::randn({130, 16}), torch::randn({48, 16}) * 0.2, corner, torch::randn({16, 48}) * 0.2,
         torch::randn({16})},
        [&](const auto& in) {
          return ops::feed_forward(in[0], in[1], in[2], in[3], in[4], {}, in[0].scalar_type() == torch::kFloat32);
        },
        8e-2);
  }
  void bfloat16_loss_stays_within_its_rounding_with_gradients() {
    const Tensor targets = torch::randint(0, 37, {600}, torch::kInt64);
    compare(
        {torch::randn({600, 8}), torch::randn({37, 8})},
        [&](const auto& in) {
          return ops::output_loss(in[0], in[1], targets, 0.1, in[0].scalar_type() == torch::kFloat32).sum / 600;
        },
        1e-2);
  }
  void loss_reports_the_sums_it_differentiates() {
    const Tensor hidden = torch::randn({6, 4}), weight = torch::randn({9, 4}),
                 targets = torch::randint(0, 9, {6}, torch::kInt64);
    const auto loss = ops::output_loss(hidden, weight, targets, 0.1, false);
    const Tensor log_p = torch::log_softmax(torch::matmul(hidden, weight.t()), 1);
    const double nll = -log_p.gather(1, targets.unsqueeze(1)).sum().item<double>();
    QVERIFY(std::abs(loss.nll - nll) < 1e-4);
    QVERIFY(std::abs(loss.loss - (0.9 * nll - 0.1 / 9 * log_p.sum().item<double>())) < 1e-4);
    QVERIFY(std::abs(loss.sum.item<double>() - loss.loss) < 1e-4);
  }
  void dropout_drops_the_asked_share_and_repeats_itself_for_the_same_key() {
    const Tensor ones = torch::ones({200, 500});
    const Tensor a = ops::dropout(ones, {0.3, 77}), b = ops::dropout(ones, {0.3, 77}),
                 c = ops::dropout(ones, {0.3, 78});
    QCOMPARE(gap(a, b), 0.0);
    QVERIFY(gap(a, c) > 0.5);
    const double dropped = (a == 0).to(torch::kFloat64).mean().item<double>();
    QVERIFY2(std::abs(dropped - 0.3) < 0.005, qPrintable(QString::number(dropped)));
    QVERIFY(std::abs(a.mean().item<double>() - 1.0) < 0.01);
    // Neighbouring keys are independent: both drop together as often as chance has it.
    const double together = ((a == 0) & (c == 0)).to(torch::kFloat64).mean().item<double>();
    QVERIFY2(std::abs(together - 0.09) < 0.005, qPrintable(QString::number(together)));
  }
  void dropout_gradient_uses_the_mask_of_the_forward_pass() {
    Tensor x = torch::randn({50, 40}).set_requires_grad(true);
    const Tensor y = ops::dropout(x, {0.5, 3});
    y.sum().backward();
    QCOMPARE(gap(x.grad() * x.detach(), y.detach()), 0.0);
  }
  void dropped_attention_has_the_gradient_of_its_own_mask() {
    // The mask is fixed by the key, so the finite difference of the same call is the derivative.
    const Ragged ragged = ragged_of({6});
    Tensor x = torch::randn({6, 24}).set_requires_grad(true);
    const Tensor direction = torch::randn({6, 8});
    const auto f = [&](const Tensor& in) {
      return (ops::self_attention(in, ragged, 2, true, {0.4, 5}) * direction).sum();
    };
    f(x).backward();
    const Tensor step = torch::randn_like(x.detach());
    const double h = 1e-2;
    const double numeric =
        (f(x.detach() + h * step).item<double>() - f(x.detach() - h * step).item<double>()) / (2 * h);
    const double analytic = (x.grad() * step).sum().item<double>();
    QVERIFY2(std::abs(numeric - analytic) < 2e-2 * std::max(1.0, std::abs(analytic)),
             qPrintable(QString("%1 %2").arg(numeric).arg(analytic)));
  }
};

QTEST_GUILESS_MAIN(TestOps)
#include "test_ops.moc"
