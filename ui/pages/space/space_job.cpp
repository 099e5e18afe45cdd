// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_job.h"

#include <memory>
#include <utility>

#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/space/space_page.h"
#include "ui/session/session.h"

namespace hat::ui {
namespace {

constexpr int sample_count = 1000;
constexpr qsizetype most_devices = 4;  // as many markers as a row can tell apart

}  // namespace

void drawSpace(Session& session, QObject* owner, const SearchSpace& space, std::uint64_t seed,
               std::function<void(JobOutcome<DrawnSpace>)> done) {
  const std::shared_ptr<const LatencyPredictor> predictor = session.device()->predictorPtr();
  // The chosen device first, then the others that the context bar offers; each only where it was measured on such
  // architectures.
  QList<DeviceState::Offer> others = session.device()->offers();
  DeviceState::Offer chosen{session.device()->name(), session.device()->predictorFile()};
  for (const DeviceState::Offer& offer : others)
    if (offer.predictor == chosen.predictor) chosen.series = offer.series;
  others.removeIf([&](const DeviceState::Offer& offer) { return offer.predictor == chosen.predictor; });
  startJob<Progress, DrawnSpace>(
      *session.jobs(), [] { return SpacePage::tr("Sample the space"); }, Lane::interactive, owner,
      [predictor, chosen, others, space, seed](JobContext<Progress>& context) {
        std::vector<LatencyModel> models;
        DrawnSpace drawn;
        const auto add = [&](const DeviceState::Offer& device, const std::shared_ptr<const LatencyPredictor>& on) {
          if (disjoint(on->info().coverage, space)) return;
          models.push_back([on](const Architecture& arch) { return on->predict_ms(arch); });
          drawn.devices << device.name;
          drawn.series.push_back(device.series);
        };
        if (predictor) add(chosen, predictor);
        for (const DeviceState::Offer& other : others)
          if (drawn.devices.size() < most_devices) add(other, load_predictor(other.predictor.toStdString()));
        drawn.sample = sample_space(space, models, sample_count, seed, [&] { context.checkpoint(); });
        return drawn;
      },
      {}, std::move(done), "space");
}

}  // namespace hat::ui
