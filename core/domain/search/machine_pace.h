// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat {

/// The pace that a search counts on: this machine's ms over predicted ms, as several architectures were measured. 1
/// while the two differ by less than a sixth and `error`, the share to which the machine's own pace is known: the
/// predictor's errors and the moods of a machine that others share are not told from a pace then. Else on a grid of a
/// tenth, so that two searches a minute apart mostly allow the same predictions. 1 for anything that is no positive
/// number.
[[nodiscard]] double counted_pace(double measured, double error);

}  // namespace hat
