// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search_bed.h"

#include <fmt/format.h>

#include "bench/sample.h"
#include "domain/config/latency.h"
#include "runtime/engine.h"

namespace hat::bench {

SearchBed::SearchBed(Report& report) : engine_(runtime::make_engine()), workspace_(sample_workspace()) {
  JobControl control;
  MeasureConfig measure;
  measure.model = workspace_.super->folder;
  measure.samples = 200;
  measure.output = folder_.path() + "/latency.csv";
  JobContext<MeasureEvent> measuring(control);
  report.watch(measure.threads);
  engine_->measure(measure, measuring);
  FitConfig fit;
  fit.data = measure.output;
  fit.output = predictor_ = folder_.path() + "/predictor.safetensors";
  JobContext<FitEvent> fitting(control);
  const FitResult fitted = engine_->fit(fit, fitting);
  report.add({.what = "predictor of this machine, held-out rows",
              .value = fitted.held_out.rmse_ms,
              .unit = "ms RMSE",
              .beside = fmt::format("MAPE {:.1f} %, Kendall tau {:.3f}", 100 * fitted.held_out.mape,
                                    fitted.held_out.kendall_tau)});

  const SearchSpace& space = workspace_.super->network.space;
  measure.output.clear();
  measure.archs = {to_text(space.smallest()), to_text(space.largest())};
  const MeasureResult ends = engine_->measure(measure, measuring);
  smallest_ms_ = ends.rows.at(0).latency.total_ms();
  largest_ms_ = ends.rows.at(1).latency.total_ms();
}

}  // namespace hat::bench
