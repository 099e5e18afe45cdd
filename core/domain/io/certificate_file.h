// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/results/results.h"

namespace hat {

/// "folder/name.certificate.yaml" of "folder/name.csv". A file of its own: programs that know nothing of certificates
/// refuse keys in a device's sidecar that they do not know.
[[nodiscard]] std::string certificate_file_of(const std::string& csv_path);

/// What lies beside a latency data set, without `uncovered`. Nothing when there is none, or when it is of another
/// measurement than `device`, that of the data set: their dates differ. Error(format) when it is damaged; keys that
/// nobody knows are left alone.
[[nodiscard]] std::optional<MeasureCertificate> read_certificate(const std::string& csv_path, const Device& device);

/// Whole or not at all.
void write_certificate(const std::string& csv_path, const Device& device, const MeasureCertificate& certificate);

}  // namespace hat
