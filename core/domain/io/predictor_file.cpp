// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/predictor_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <map>
#include <sstream>

#include "domain/io/field_file.h"
#include "domain/io/hat/torch_file.h"
#include "domain/io/safetensors.h"
#include "domain/io/yaml_writer.h"

namespace hat {
namespace {

constexpr const char* kind_key = "kind";
constexpr std::string_view kind_prefix = "hat-studio latency predictor: ";

std::string layer_name(std::size_t index, std::size_t count) {
  if (index == 0) return "first_layer";
  return index + 1 == count ? std::string("predict") : fmt::format("layers.{}", index - 1);
}

[[noreturn]] void fail(const std::string& path, std::string field, Message message) {
  throw Error(ErrorCode::format, Problem{path, std::move(field), std::move(message)});
}

/// The metadata of a predictor file; every reader names the key that is missing or wrong.
class Facts {
 public:
  Facts(const std::string& path, const std::map<std::string, std::string>& values) : path_(path), values_(values) {}

  [[nodiscard]] const std::string& text(const std::string& key) const {
    const auto found = values_.find(key);
    if (found == values_.end()) fail(path_, key, message("expected this key in the metadata"));
    return found->second;
  }
  template <class Number>
  [[nodiscard]] Number number(const std::string& key) const {
    return parse<Number>(key, text(key));
  }
  [[nodiscard]] bool has(const std::string& key) const { return values_.contains(key); }
  [[nodiscard]] Features norms(const std::string& key) const { return numbers<Features>(key); }
  /// As many numbers as there are.
  [[nodiscard]] std::vector<double> list(const std::string& key) const {
    std::istringstream words(text(key));
    std::vector<double> numbers;
    std::string word;
    while (words >> word) numbers.push_back(parse<double>(key, word));
    return numbers;
  }
  template <class Array>
  [[nodiscard]] Array numbers(const std::string& key) const {
    std::istringstream words(text(key));
    Array numbers{};
    std::string word;
    for (double& number : numbers) {
      if (!(words >> word)) fail(path_, key, message("expected {} numbers", numbers.size()));
      number = parse<double>(key, word);
    }
    return numbers;
  }

 private:
  template <class Number>
  [[nodiscard]] Number parse(const std::string& key, const std::string& word) const {
    Number value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size())
      fail(path_, key, message("expected a number, got \"{}\"", word));
    return value;
  }
  const std::string& path_;
  const std::map<std::string, std::string>& values_;
};

/// HAT's own predictor is no file of ours, and one command away from being one.
void point_to_import(const std::string& path) {
  bool is_torch = false;
  try {
    is_torch = TorchFile::recognises(MappedFile::open(path));
  } catch (const Error&) {
    return;  // said by whoever reads it
  }
  if (is_torch)
    fail(path, "",
         message("expected a latency predictor of this program, got a file of PyTorch: {} makes one of HAT's predictor",
                 "hat import"));
}

std::string kind_text(PredictorKind kind) {
  return std::string(kind_prefix) + names_of(kind).at(static_cast<std::size_t>(kind));
}

PredictorKind kind_of(const std::string& path, const Facts& facts) {
  const std::string& told = facts.text(kind_key);
  for (const PredictorKind kind : {PredictorKind::mlp, PredictorKind::layers, PredictorKind::components})
    if (told == kind_text(kind)) return kind;
  if (told.starts_with(kind_prefix))
    fail(path, kind_key,
         message(
             "expected a kind of predictor that this version knows ({}), got \"{}\": is the file of a later version?",
             "components, layers, mlp", told.substr(kind_prefix.size())));
  fail(path, kind_key, message("expected \"{}\", got \"{}\"", kind_text(PredictorKind::mlp), told));
}

PredictorInfo info_from(const std::string& path, const Facts& facts) {
  PredictorInfo info;
  info.device = {facts.text("device_name"), facts.text("device_processor"), facts.number<int>("device_threads"),
                 facts.text("device_engine"), facts.text("device_date")};
  if (facts.has("device_precision"))
    if (Message wrong = set_field(info.device.precision, field_value(facts.text("device_precision"))); !wrong.empty())
      fail(path, "device_precision", std::move(wrong));
  if (info.device.engine == hat_engine_name) info.device.threads = 0;  // older files say 1, which nobody had told them
  info.source_tokens = facts.number<int>("source_tokens");
  info.target_tokens = facts.number<int>("target_tokens");
  info.beam = facts.number<int>("beam");
  info.rows = facts.number<std::int64_t>("rows");
  info.feature_norms = facts.norms("feature_norms");
  info.latency_norm_ms = facts.number<double>("latency_norm_ms");
  info.held_out = {facts.number<std::int64_t>("held_out_rows"), facts.number<double>("rmse_ms"),
                   facts.number<double>("mape"), facts.number<double>("kendall_tau")};
  // Older files do not tell it: without ties it follows from tau.
  info.held_out.pairs_wrong = facts.has("pairs_wrong") ? facts.number<double>("pairs_wrong")
                              : info.held_out.rows > 0 ? (1 - info.held_out.kendall_tau) / 2
                                                       : 0;

  if (facts.has("split_share")) {
    info.held_out_share = facts.number<double>("split_share");
    info.split_seed = facts.number<std::uint64_t>("split_seed");
    if (facts.has("split"))
      if (Message wrong = set_field(info.split, field_value(facts.text("split"))); !wrong.empty())
        fail(path, "split", std::move(wrong));
  }
  if (facts.has("coverage_least") || facts.has("coverage_most"))
    info.coverage = {facts.norms("coverage_least"), facts.norms("coverage_most"),
                     facts.text("coverage_of") == "layers"};

  if (facts.has("least_ms")) {
    std::istringstream words(facts.text("least_ms"));
    int depth = 0;
    double least = 0;
    while (words >> depth >> least) info.least_ms[depth] = least;
    if (!words.eof()) fail(path, "least_ms", message("expected pairs of a decoder depth and ms"));
  }
  if (facts.has("expected_error")) info.expected_error = facts.number<double>("expected_error");
  if (facts.has("calibration")) {
    info.calibration = facts.list("calibration");
    if (!std::ranges::is_sorted(info.calibration)) fail(path, "calibration", message("expected ascending numbers"));
  }
  return info;
}

std::vector<DenseLayer> network_from(const std::string& path, const SafeTensors& file) {
  const std::size_t count = file.tensors().size() / 2;
  std::vector<DenseLayer> layers;
  for (std::size_t i = 0; i < count; ++i) {
    const auto tensor = [&](const char* part, std::size_t axes) -> const TensorView& {
      const std::string name = fmt::format("{}.{}", layer_name(i, count), part);
      const auto found = file.tensors().find(name);
      if (found == file.tensors().end()) fail(path, name, message("expected a tensor of this name"));
      if (found->second.shape.size() != axes)
        fail(path, name, message("expected {} axes, got {}", axes, found->second.shape.size()));
      return found->second;
    };
    const TensorView& weight = tensor("weight", 2);
    const TensorView& bias = tensor("bias", 1);
    layers.push_back(
        {static_cast<int>(weight.shape[1]), static_cast<int>(weight.shape[0]), weight.to_floats(), bias.to_floats()});
  }
  return layers;
}

LayerTerms weights_from(const std::string& path, const Facts& facts) {
  const std::string known = fmt::format("{}", fmt::join(layer_term_names, " "));
  if (facts.text("terms") != known)
    fail(path, "terms", message("expected \"{}\", got \"{}\"", known, facts.text("terms")));
  return facts.numbers<LayerTerms>("weights");
}

constexpr const char* part_terms_version = "1";  // of cost_terms: weights mean nothing beside other terms

std::string weights_key(std::size_t kind) { return fmt::format("weights.{}", names_of(Component{}).at(kind)); }

ComponentCosts costs_from(const std::string& path, const Facts& facts) {
  if (facts.text("part_terms") != part_terms_version)
    fail(path, "part_terms", message("expected \"{}\", got \"{}\"", part_terms_version, facts.text("part_terms")));
  ComponentCosts costs;
  for (std::size_t kind = 0; kind < part_kinds; ++kind)
    costs.weights[kind] = facts.numbers<PartCosts>(weights_key(kind));
  costs.cache = {facts.numbers<decltype(CacheCurve::at)>("cache_at"),
                 facts.numbers<decltype(CacheCurve::value)>("cache_value")};
  const std::string known = fmt::format("{}", fmt::join(layer_term_names, " "));
  if (facts.text("terms") != known)
    fail(path, "terms", message("expected \"{}\", got \"{}\"", known, facts.text("terms")));
  costs.whole = facts.numbers<LayerTerms>("whole");
  const std::vector<double> numbers = facts.list("shapes");
  constexpr std::size_t columns = 6;
  if (numbers.size() % columns != 0) fail(path, "shapes", message("expected {} numbers for each shape", columns));
  for (std::size_t i = 0; i < numbers.size(); i += columns) {
    for (std::size_t k = 0; k + 1 < columns; ++k)
      if (!(numbers[i + k] >= 0 && numbers[i + k] <= most_dim) || (k == 0 && numbers[i] >= part_kinds))
        fail(path, "shapes", message("expected the sizes of a part, got {}", numbers[i + k]));
    const auto size = [&](std::size_t k) { return static_cast<int>(numbers[i + k]); };
    costs.shapes.push_back({{static_cast<Component>(size(0)), size(1), size(2), size(3), size(4)}, numbers[i + 5]});
  }
  return costs;
}

std::map<std::string, std::string> facts_of(const PredictorInfo& info) {
  std::map<std::string, std::string> metadata{{kind_key, kind_text(info.kind)},
                                              {"device_name", info.device.name},
                                              {"device_processor", info.device.processor},
                                              {"device_threads", fmt::to_string(info.device.threads)},
                                              {"device_engine", info.device.engine},
                                              {"device_date", info.device.date},
                                              {"device_precision", yaml_value(info.device.precision)},
                                              {"source_tokens", fmt::to_string(info.source_tokens)},
                                              {"target_tokens", fmt::to_string(info.target_tokens)},
                                              {"beam", fmt::to_string(info.beam)},
                                              {"rows", fmt::to_string(info.rows)},
                                              {"feature_norms", fmt::format("{}", fmt::join(info.feature_norms, " "))},
                                              {"latency_norm_ms", fmt::to_string(info.latency_norm_ms)},
                                              {"held_out_rows", fmt::to_string(info.held_out.rows)},
                                              {"rmse_ms", fmt::to_string(info.held_out.rmse_ms)},
                                              {"mape", fmt::to_string(info.held_out.mape)},
                                              {"kendall_tau", fmt::to_string(info.held_out.kendall_tau)},
                                              {"pairs_wrong", fmt::to_string(info.held_out.pairs_wrong)}};
  if (info.held_out_share > 0) {
    metadata["split_share"] = fmt::to_string(info.held_out_share);
    metadata["split"] = names_of(info.split).at(static_cast<std::size_t>(info.split));
    metadata["split_seed"] = fmt::to_string(info.split_seed);
  }
  if (info.coverage.known()) {
    metadata["coverage_least"] = fmt::format("{}", fmt::join(info.coverage.least, " "));
    metadata["coverage_most"] = fmt::format("{}", fmt::join(info.coverage.most, " "));
    metadata["coverage_of"] = info.coverage.per_layer ? "layers" : "means";
  }
  std::string least;
  for (const auto& [depth, ms] : info.least_ms) least += fmt::format("{}{} {}", least.empty() ? "" : " ", depth, ms);
  if (!least.empty()) metadata["least_ms"] = least;
  if (info.rough()) metadata["expected_error"] = fmt::to_string(info.expected_error);
  if (!info.calibration.empty()) metadata["calibration"] = fmt::format("{}", fmt::join(info.calibration, " "));
  return metadata;
}

}  // namespace

std::unique_ptr<LatencyPredictor> load_predictor(const std::string& path) {
  point_to_import(path);
  const SafeTensors file = SafeTensors::open(path);
  const Facts facts(path, file.metadata());
  const PredictorKind kind = kind_of(path, facts);
  PredictorInfo info = info_from(path, facts);
  try {
    if (kind == PredictorKind::layers)
      return std::make_unique<LayerPredictor>(weights_from(path, facts), std::move(info));
    if (kind == PredictorKind::components)
      return std::make_unique<ComponentPredictor>(costs_from(path, facts), std::move(info));
    return std::make_unique<MlpPredictor>(network_from(path, file), std::move(info));
  } catch (const Error& error) {
    std::vector<Problem> problems = error.problems();
    for (Problem& problem : problems) problem.file = path;
    throw Error(error.code(), std::move(problems));
  }
}

PredictorInfo read_predictor_info(const std::string& path) {
  point_to_import(path);
  const SafeTensors file = SafeTensors::open(path);
  const Facts facts(path, file.metadata());
  PredictorInfo info = info_from(path, facts);
  info.kind = kind_of(path, facts);
  return info;
}

void save_predictor(const MlpPredictor& predictor, const std::string& path) {
  const auto& layers = predictor.layers();
  std::vector<NamedTensor> tensors;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::string name = layer_name(i, layers.size());
    tensors.push_back({name + ".weight", DType::f32, {layers[i].out, layers[i].in}, layers[i].weight.data()});
    tensors.push_back({name + ".bias", DType::f32, {layers[i].out}, layers[i].bias.data()});
  }
  write_safetensors(path, tensors, facts_of(predictor.info()));
}

void save_predictor(const LayerPredictor& predictor, const std::string& path) {
  std::map<std::string, std::string> metadata = facts_of(predictor.info());
  metadata["terms"] = fmt::format("{}", fmt::join(layer_term_names, " "));
  metadata["weights"] = fmt::format("{}", fmt::join(predictor.weights(), " "));
  write_safetensors(path, {}, metadata);
}

void save_predictor(const ComponentPredictor& predictor, const std::string& path) {
  const ComponentCosts& costs = predictor.costs();
  std::map<std::string, std::string> metadata = facts_of(predictor.info());
  metadata["part_terms"] = part_terms_version;
  for (std::size_t kind = 0; kind < part_kinds; ++kind)
    metadata[weights_key(kind)] = fmt::format("{}", fmt::join(costs.weights[kind], " "));
  metadata["cache_at"] = fmt::format("{}", fmt::join(costs.cache.at, " "));
  metadata["cache_value"] = fmt::format("{}", fmt::join(costs.cache.value, " "));
  metadata["terms"] = fmt::format("{}", fmt::join(layer_term_names, " "));
  metadata["whole"] = fmt::format("{}", fmt::join(costs.whole, " "));
  std::string shapes;
  for (const auto& [shape, factor] : costs.shapes)
    shapes += fmt::format("{}{} {} {} {} {} {}", shapes.empty() ? "" : " ", static_cast<int>(shape.component),
                          shape.dim, shape.ffn_dim, shape.heads, shape.sources, factor);
  metadata["shapes"] = shapes;
  write_safetensors(path, {}, metadata);
}

}  // namespace hat
