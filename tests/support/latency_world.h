// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

#include "domain/config/certify.h"
#include "domain/config/latency.h"
#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/promise_file.h"
#include "domain/latency/compare.h"
#include "domain/latency/drift.h"
#include "domain/latency/predictor.h"
#include "domain/latency/probes.h"
#include "domain/latency/promise.h"
#include "domain/latency/split.h"
#include "support/fake_verbs.h"
#include "support/latency_tables.h"
#include "ui/series/latency_series.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace hat::test {

using namespace hat::ui;  // what is tested with these is a page

inline constexpr int patience = 20000;

/// Measures as a device would that takes 2 ms and 5 more for each decoder layer, and fits what is true of it.
class FakeMeter : public FakeVerbs {
 public:
  MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context) override {
    last_measure = config;
    ran_on = std::this_thread::get_id();
    ++measurements;
    MeasureResult result{device(config.threads, config.precision), space.tokens, space.tokens, config.beam, {}};
    result.machine_busy = busy;
    if (!config.host.empty()) result.device.name = config.host;
    std::vector<Architecture> before;
    if (config.resume)
      for (const LatencyTable::Row& row : read_latency_csv(config.output).rows) {
        before.push_back(*row.arch);
        result.rows.push_back({*row.arch, row.latency});
      }
    const std::vector<Architecture> wanted = wanted_by(config);
    const auto total = static_cast<std::int64_t>(wanted.size() + (config.archs.empty() ? 0 : before.size()));
    for (const Architecture& arch : wanted) {
      if (context.stopping()) break;
      if (std::ranges::find(before, arch) != before.end()) continue;
      const double ms = (2 + 5.0 * arch.decoder_depth()) * noise_of(arch);
      result.rows.push_back({arch, {0.2 * ms, 0.8 * ms, 0.1, 0.2}});
      context.report(
          Measured{static_cast<std::int64_t>(result.rows.size()) - 1, total, arch, result.rows.back().latency});
      while (hold && static_cast<int>(result.rows.size()) >= hold_after && !context.stopping()) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
    }
    if (fails) throw Error(ErrorCode::io, Problem{config.output, "", message("the disk is full")});
    write_latency_csv(config.output, table_of_result(result));
    return result;
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>&) override {
    last_fit = config;
    ++fits;
    const LatencyTable table = read_latency_csv(config.data);
    const DriftAudit audit = audit_drift(table);
    const auto slow = config.leave_out_drift ? slow_rows_of(audit) : std::vector<std::size_t>{};
    Rng rng(config.seed);
    const LatencySplit split = split_rows(table.rows.size(), config.held_out, rng, slow);
    LatencyTable held_out;
    for (const std::size_t row : split.held_out) held_out.rows.push_back(table.rows[row]);
    const std::int64_t rows = static_cast<std::int64_t>(table.rows.size() - slow.size());
    save_plain_predictor(config.output, rows, coverage_of(table));
    const PredictorErrors errors = evaluate_predictor(*load_predictor(config.output), held_out);
    FitResult result{config.output, errors, errors, static_cast<std::int64_t>(slow.size())};
    result.rows = rows;
    result.expected_error = rows < 20 ? 0.06 : 0;
    save_plain_predictor(config.output, rows, coverage_of(table), errors, {}, result.expected_error);
    return result;
  }
  /// Every tenth budget is not kept.
  CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context) override {
    last_certify = config;
    ran_on = std::this_thread::get_id();
    CertifyResult result;
    for (int i = 0; i < config.count; ++i) {
      while (hold && i >= hold_after) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      result.tries.push_back({i, config.count, space.smallest(), 10, 9, 9.9, i % 10 == 9 ? 10.5 : 9.5, 1.1});
      context.report(result.tries.back());
    }
    result.check = check_of(result.tries, config.confidence);
    result.check.date = "2026-01-31T12:00:00Z";
    Fingerprint fingerprint;
    fingerprint.add(read_file(config.predictor));
    result.check.predictor = fingerprint.text();
    result.file = promise_file_of(config.predictor);
    write_promise(result.file, result.check);
    return result;
  }
  ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) override {
    profiled_arch = config.arch;
    ProfileResult result{device(1), architecture_from_text(config.arch), config.beam, config.repeats, space.tokens, {}};
    for (int tokens = space.tokens / 2; tokens <= 2 * space.tokens; tokens += space.tokens / 2) {
      LengthPoint point;
      point.tokens = tokens;
      point.latency = {0.1 * tokens, 0.9 * tokens, 0.1, 0.1};
      point.components = {{Component::encoder_attention, 1, 0.1 * tokens},
                          {Component::self_attention, 1, 0.2 * tokens},
                          {Component::self_attention, 2, 0.2 * tokens},
                          {Component::cross_attention, 1, 0.1 * tokens},
                          {Component::ffn, 1, 0.2 * tokens},
                          {Component::output, 0, 0.1 * tokens},
                          {Component::decoder_rest, 0, 0.1 * tokens}};
      while (hold_profile && !context.stopping()) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      if (context.stopping()) break;
      result.points.push_back(point);
      context.report(point);
    }
    return result;
  }
  /// What `config` asks for.
  [[nodiscard]] std::vector<Architecture> wanted_by(const MeasureConfig& config) const {
    std::vector<Architecture> archs;
    for (const std::string& text : config.archs) archs.push_back(architecture_from_text(text));
    if (config.probes > 0) archs = choose_probes(space, static_cast<std::size_t>(config.probes), config.seed);
    if (!archs.empty()) return archs;
    Rng rng(config.seed);
    for (int i = 0; i < config.samples; ++i) archs.push_back(space.sample(rng));
    return archs;
  }
  static LatencyTable table_of_result(const MeasureResult& result) { return hat::table_of(result); }
  std::atomic<bool> hold{false}, hold_profile{false}, fails{false}, busy{false};
  std::atomic<int> hold_after{30}, measurements{0}, fits{0};
  std::atomic<std::thread::id> ran_on;
  MeasureConfig last_measure;
  FitConfig last_fit;
  CertifyConfig last_certify;
  std::string profiled_arch;
};

struct World {
  World() : session(&engine) {
    workspace = std::make_shared<Workspace>(*fake_workspace(folder.path().toStdString(), 2));
    workspace->machine_folder = folder.filePath("machine").toStdString();
    workspace->predictor.clear();
    std::filesystem::create_directories(workspace->machine_folder);
  }
  void bring(const LatencyTable& table) {
    workspace->latency_data = workspace->folder + "/latency.csv";
    write_latency_csv(workspace->latency_data, table);
  }
  /// What this machine measured earlier, fitted.
  void measured(const LatencyTable& table, bool without_drift = true) {
    write_latency_csv(workspace->own_latency_data(), table);
    JobControl control;
    JobContext<FitEvent> context(control);
    FitConfig config;
    config.data = workspace->own_latency_data();
    config.output = workspace->own_predictor();
    config.leave_out_drift = without_drift;
    (void)engine.fit(config, context);
    engine.fits = 0;
  }
  void open() { session.setWorkspace(workspace, "Sample workspace", workspace->space); }
  QTemporaryDir folder;
  FakeMeter engine;
  Session session;
  std::shared_ptr<Workspace> workspace;
};

inline void shown(QWidget& widget) {
  widget.resize(928, 676);
  widget.show();
  widget.activateWindow();  // only an active window's widgets get the focus
  QVERIFY(QTest::qWaitForWindowActive(&widget));
}

inline bool says(QWidget& page, const QString& words) {
  for (QLabel* label : page.findChildren<QLabel*>())
    if (label->isVisible() && label->text().contains(words)) return true;
  return false;
}

}  // namespace hat::test
