// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

#include "ui/models/model_catalog.h"
#include "ui/series/front.h"

namespace hat::ui {

/// By what the Pareto page compares.
struct ParetoAxes {
  bool measured = false;  ///< else predicted latency
  Quality quality = Quality::bleu;
  [[nodiscard]] bool byLoss() const { return quality == Quality::loss; }
  [[nodiscard]] Better better() const { return quality == Quality::bleu ? Better::higher : Better::lower; }
  [[nodiscard]] XY at(const CatalogEntry& entry) const { return {entry.ms(measured), entry.quality(quality)}; }
  /// A value of that quality, in words: "4.2 bits".
  [[nodiscard]] QString text(double value) const;
};

/// Where the entries lie, and which of the models no other one beats. Points of the user's own are for comparison: they
/// may be of another device or text, so no front is made with them.
struct ParetoFront {
  std::vector<XY> places;           ///< of every entry; NaN for one that is not shown
  std::vector<std::size_t> models;  ///< those on the front, as indices of entries, by ascending ms
  double hypervolume = 0;           ///< ms times the quality's unit; the reference is the slowest and the worst model
  [[nodiscard]] bool has(std::size_t entry) const;
  [[nodiscard]] bool hasPlace(std::size_t entry) const;  ///< both numbers are known, and it is shown
};

using ShowsEntry = std::function<bool(const CatalogEntry& entry)>;

[[nodiscard]] ParetoFront paretoFront(const std::vector<CatalogEntry>& entries, const ParetoAxes& axes,
                                      const ShowsEntry& shows);

/// Every model, point and candidate with all that is known of it.
[[nodiscard]] QString paretoCsv(const Session& session, const std::vector<CatalogEntry>& entries,
                                const ParetoAxes& axes, const ParetoFront& front, const ShowsEntry& shows,
                                bool shows_candidates);

}  // namespace hat::ui
