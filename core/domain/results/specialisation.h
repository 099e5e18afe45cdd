// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"

namespace hat {

// The table of the paper (HAT, ACL 2020, section 4.2): the best architecture of each of two devices at equal quality,
// each on both devices, and whether specialising paid.

/// Where milliseconds come from.
enum class MsOrigin {
  measured,   ///< on the device
  predicted,  ///< by its latency predictor
  published   ///< by others, as printed: their interval is that of the rounding alone
};
inline std::vector<std::string> names_of(MsOrigin) { return {"measured", "predicted", "published"}; }

/// Ends of a 95 % interval.
struct Interval95 {
  double low = 0, high = 0;
  bool operator==(const Interval95&) const = default;
};

/// Milliseconds of one architecture on one device.
struct DeviceMs {
  double ms = 0;
  MsOrigin origin = MsOrigin::predicted;
  std::optional<Interval95> interval;  ///< in ms; nothing where nobody knows how far it may be off
  std::optional<double> at_most_ms;    ///< of a predicted one: promised with 95 % (LatencyPredictor::bound_ms)
};

/// What quality is measured in.
enum class QualityKind {
  bleu,      ///< higher is better
  loss_bits  ///< proxy loss in bits per target token, lower is better
};
inline std::vector<std::string> names_of(QualityKind) { return {"bleu", "loss_bits"}; }

/// The best architecture of a device, on both.
struct SpecialisedModel {
  std::string name;
  Architecture arch;
  double quality = 0;
  std::array<DeviceMs, 2> on;  ///< by device
};

/// Whether specialising paid on one device.
enum class Paid {
  yes,            ///< the device is faster with its own
  no_difference,  ///< none was found: the interval of the saving holds 0
  no,             ///< it is faster with the other's
  not_known       ///< nobody knows how far the milliseconds may be off
};
inline std::vector<std::string> names_of(Paid) { return {"yes", "no_difference", "no", "not_known"}; }

/// What a device saves with its own architecture against the other's.
struct Saving {
  double ms = 0, share = 0;  ///< of what it takes with the other's; below 0 where the other's is faster
  std::optional<Interval95> ms_interval, share_interval;
  Paid paid = Paid::not_known;
};

enum class SpecialisationVerdict {
  one_architecture,  ///< is the best of both devices
  unequal_quality,   ///< the two differ by more than the resolution: their milliseconds are not compared
  pays_on_both,
  pays_on_one,
  pays_on_neither
};
inline std::vector<std::string> names_of(SpecialisationVerdict) {
  return {"one_architecture", "unequal_quality", "pays_on_both", "pays_on_one", "pays_on_neither"};
}

struct SpecialisationTable {
  std::array<std::string, 2> devices;
  QualityKind kind = QualityKind::bleu;
  std::string text;       ///< that the quality is of; "" when nobody says so
  double target = 0;      ///< quality that was asked for
  double resolution = 0;  ///< smaller differences of quality count for nothing
  std::int64_t candidates = 0;
  std::array<SpecialisedModel, 2> best;  ///< of each device
  std::array<Saving, 2> saving;          ///< on each device
  SpecialisationVerdict verdict = SpecialisationVerdict::pays_on_neither;

  /// How much better the second device's is; in BLEU or bits.
  [[nodiscard]] double second_is_better_by() const {
    const double difference = best[1].quality - best[0].quality;
    return kind == QualityKind::bleu ? difference : -difference;
  }
};

}  // namespace hat
