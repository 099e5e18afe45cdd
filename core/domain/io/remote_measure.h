// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "domain/config/latency.h"
#include "domain/results/results.h"
#include "domain/space/search_space.h"

namespace hat {

// What is said between a program that has another machine measured and `hat latency serve` there, through ssh: one line
// of JSON asks, then come lines of JSON: first what the machine is, then a row for each architecture as it is measured,
// then rows again whose times have got better since, then the end or an error. Both ends are this program; a version
// that speaks otherwise says so in its first line.

struct RemoteRequest {
  MeasureConfig config;  ///< without anything that is a file of the asking machine
  SearchSpace space;
  bool revises = false;  ///< rows may be told again as they get better; older programs take each only once
};

/// The line that asks, with its newline. `config.archs` are measured, or samples where there are none; the weights are
/// random, which takes as long as trained ones.
[[nodiscard]] std::string remote_request_line(const MeasureConfig& config, const SearchSpace& space);
/// Error(format) that says what was expected.
[[nodiscard]] RemoteRequest read_remote_request(const std::string& line);

/// Device, tokens and beam of `result`; its rows are not told.
[[nodiscard]] std::string remote_header_line(const MeasureResult& result);
[[nodiscard]] std::string remote_row_line(const Architecture& arch, const Latency& latency);
/// For programs to which rows may be told again.
[[nodiscard]] std::string remote_progress_line(const Progress& progress);
/// Of an older program nothing is certified.
[[nodiscard]] std::string remote_end_line(const std::optional<MeasureCertificate>& certificate = {});
[[nodiscard]] std::string remote_error_line(const Error& error);

struct RemoteEnd {
  std::optional<MeasureCertificate> certificate;
};
using RemoteLine = std::variant<MeasureResult, LatencyRow, Progress, RemoteEnd>;

/// False for what is not ours: a login shell may greet before the program speaks.
[[nodiscard]] bool is_remote_line(const std::string& line);
/// Throws the error that the line tells, its problems' files named after `host`; Error(format) for a line that cannot
/// be understood.
[[nodiscard]] RemoteLine read_remote_line(const std::string& line, const std::string& host);

}  // namespace hat
