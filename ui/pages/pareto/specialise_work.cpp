// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/specialise_work.h"

#include <algorithm>

#include "domain/search/specialise_published.h"
#include "domain/workspace/specialise_evidence.h"
#include "ui/models/published_catalog.h"
#include "ui/text/device_names.h"

namespace hat::ui {
namespace {

/// The paper's own table, where it is shown first.
constexpr double paper_bleu = 28.1;

bool sameOffer(const SpecialiseWork::Offer& one, const SpecialiseWork::Offer& other) {
  return one.published == other.published && one.device.has_value() == other.device.has_value() &&
         (!one.device || one.device->id == other.device->id);
}

}  // namespace

SpecialiseWork::SpecialiseWork(Session* session, QObject* parent) : QObject(parent), session_(session) {}

int SpecialiseWork::ownDevices() const {
  return static_cast<int>(std::ranges::count_if(offers_, [](const Offer& one) { return one.device.has_value(); }));
}

bool SpecialiseWork::isPublished() const {
  return chosen_[0] >= 0 && chosen_[1] >= 0 && !offerAt(0).device && !offerAt(1).device;
}

bool SpecialiseWork::isNoPair() const {
  return chosen_[0] < 0 || chosen_[0] == chosen_[1] || offerAt(0).device.has_value() != offerAt(1).device.has_value();
}

void SpecialiseWork::reload() {
  std::array<std::optional<Offer>, 2> before;
  for (std::size_t i = 0; i < 2; ++i)
    if (chosen_[i] >= 0) before[i] = offerAt(i);
  offers_.clear();
  devices_ = session_->workspace() ? devices_of(*session_->workspace()) : std::vector<LatencyDevice>{};
  for (std::size_t i = 0; i < devices_.size(); ++i)
    if (!devices_[i].data.empty() || !devices_[i].predictor.empty())
      offers_.append({{}, devices_[i], {}, deviceSeries(devices_, static_cast<int>(i))});
  const int own = ownDevices();
  for (std::size_t i = 0; i < publishedDevices().size(); ++i)
    if (const auto name = find_published_device(publishedDevices()[i].first))
      offers_.append({publishedDevices()[i].second, {}, *name, static_cast<int>(i)});
  nameOffers();
  const int first = own >= 2 ? 0 : own, second = own >= 2 ? 1 : own + 2;  // TITAN Xp and Raspberry Pi: the paper's pair
  for (std::size_t i = 0; i < 2; ++i) {
    chosen_[i] = i == 0 ? first : second;
    if (!before[i]) continue;
    const auto again = std::ranges::find_if(offers_, [&](const Offer& one) { return sameOffer(one, *before[i]); });
    if (again != offers_.end()) chosen_[i] = static_cast<int>(again - offers_.begin());
  }
  if (!before[0] && own < 2) target_ = paper_bleu;
  read();
}

void SpecialiseWork::nameOffers() {
  const QStringList titles = deviceTitles(devices_);
  for (Offer& offer : offers_)
    for (std::size_t i = 0; i < devices_.size(); ++i)
      if (offer.device && offer.device->id == devices_[i].id) offer.title = titles[static_cast<qsizetype>(i)];
}

void SpecialiseWork::rename() {
  nameOffers();
  nameResult();
}

void SpecialiseWork::nameResult() {
  if (!shown_) return;
  for (std::size_t i = 0; i < 2; ++i) {
    shown_->devices[i] = offerAt(i).title;
    const std::string& name = shown_->table.best[i].name;
    const PublishedModel* model = isPublished() ? find_published(name) : nullptr;
    shown_->models[i] = model ? choiceOf(*model).name() : QString::fromStdString(name);
  }
}

void SpecialiseWork::choose(int place, int offer) {
  if (offer < 0 || offer >= offers_.size() || chosen_[static_cast<std::size_t>(place)] == offer) return;
  chosen_[static_cast<std::size_t>(place)] = offer;
  target_.reset();
  read();
}

void SpecialiseWork::setTask(const std::string& task) {
  if (task_ == task) return;
  task_ = task;
  target_.reset();
  read();
}

void SpecialiseWork::setTarget(std::optional<double> target) {
  target_ = target;
  answer();
}

void SpecialiseWork::read() {
  const std::uint64_t ticket = ++ticket_;
  evidence_.reset();
  shown_.reset();
  problem_.reset();
  reading_ = false;
  if (isNoPair()) return emit changed();
  if (isPublished()) {
    try {
      take(published_evidence(task_, {offerAt(0).published, offerAt(1).published}));
    } catch (const Error& error) {
      problem_ = error;
      emit changed();
    }
    return;
  }
  reading_ = true;
  startJob<Progress, SpecialiseEvidence>(
      *session_->jobs(), [] { return tr("Read what is known on two devices"); }, Lane::interactive, this,
      [workspace = session_->workspacePtr(), first = *offerAt(0).device,
       second = *offerAt(1).device](JobContext<Progress>&) {
        std::vector<Problem> unreadable;  // the Search page tells of those
        return workspace_evidence(*workspace, {first, second}, {}, unreadable);
      },
      {},
      [this, ticket](JobOutcome<SpecialiseEvidence> outcome) {
        if (ticket != ticket_) return;
        reading_ = false;
        if (auto* evidence = std::get_if<SpecialiseEvidence>(&outcome)) return take(std::move(*evidence));
        if (const auto* error = std::get_if<Error>(&outcome)) problem_ = *error;
        emit changed();
      },
      "specialise");
  emit changed();
}

void SpecialiseWork::take(SpecialiseEvidence evidence) {
  evidence_ = std::move(evidence);
  answer();
}

void SpecialiseWork::answer() {
  if (!evidence_) return;
  shown_.reset();
  problem_.reset();
  try {
    SpecialiseShown shown{specialise(*evidence_, {target_, {}, usual_resolution(evidence_->kind)})};
    for (std::size_t i = 0; i < 2; ++i) shown.series[i] = offerAt(i).series;
    if (shown.series[0] == shown.series[1]) shown.series[1] = (shown.series[0] + 1) % 6;
    shown_ = std::move(shown);
    nameResult();
  } catch (const Error& error) {
    problem_ = error;
  }
  emit changed();
}

}  // namespace hat::ui
