// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/adam.h"

#include <ATen/Parallel.h>

#include <cmath>

#include "tensor/nn/kernels.h"

namespace hat::tensor {

Adam::Adam(std::vector<std::pair<std::string, torch::Tensor>> parameters, const TrainConfig& config)
    : parameters_(std::move(parameters)),
      beta1_(config.adam_beta1),
      beta2_(config.adam_beta2),
      eps_(config.adam_eps),
      weight_decay_(config.weight_decay) {
  for (const auto& [name, tensor] : parameters_) {
    const torch::Tensor like = tensor.detach();
    states_.push_back({torch::zeros_like(like), torch::zeros_like(like), 0});
  }
}

double Adam::gradient_norm(double scale) const {
  double sum = 0;
  for (const auto& [name, tensor] : parameters_) {
    const torch::Tensor& grad = tensor.grad();
    if (!grad.defined()) continue;
    if (grad.device().is_cpu()) {
      const torch::Tensor dense = grad.contiguous();
      sum += kernels::norm2(dense.data_ptr<float>(), dense.numel());
    } else {
      sum += grad.square().sum().item<double>();
    }
  }
  return std::sqrt(sum) * scale;
}

void Adam::drop_gradients() {
  for (auto& [name, tensor] : parameters_) tensor.mutable_grad() = torch::Tensor();
}

void Adam::step(double lr, double scale) {
  const torch::NoGradGuard no_grad;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    torch::Tensor& tensor = parameters_[i].second;
    const torch::Tensor grad = tensor.grad();
    if (!grad.defined()) continue;
    State& state = states_[i];
    ++state.steps;
    const auto t = static_cast<double>(state.steps);
    const double step_size = lr * std::sqrt(1 - std::pow(beta2_, t)) / (1 - std::pow(beta1_, t));
    if (tensor.device().is_cpu()) {
      const torch::Tensor dense = grad.contiguous();
      float* weight = tensor.data_ptr<float>();
      at::parallel_for(0, tensor.numel(), 1 << 15, [&](std::int64_t a, std::int64_t b) {
        kernels::adam(weight + a, dense.data_ptr<float>() + a, state.mean.data_ptr<float>() + a,
                      state.square.data_ptr<float>() + a, b - a, static_cast<float>(beta1_), static_cast<float>(beta2_),
                      static_cast<float>(eps_), static_cast<float>(step_size), static_cast<float>(weight_decay_ * lr),
                      static_cast<float>(scale));
      });
    } else {
      const torch::Tensor g = grad * scale;
      state.mean.mul_(beta1_).add_(g, 1 - beta1_);
      state.square.mul_(beta2_).addcmul_(g, g, 1 - beta2_);
      if (weight_decay_ != 0) tensor.mul_(1 - weight_decay_ * lr);
      tensor.addcdiv_(state.mean, state.square.sqrt().add_(eps_), -step_size);
    }
    tensor.mutable_grad() = torch::Tensor();
  }
}

}  // namespace hat::tensor
