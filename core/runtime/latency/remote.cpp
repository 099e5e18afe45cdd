// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/remote.h"

#include <fmt/format.h>

#include "domain/error.h"
#include "domain/io/remote_measure.h"

namespace hat::runtime {
namespace {

std::vector<std::string> command_for(const MeasureConfig& config) {
  // Nobody is there to answer a question, and a machine that is switched off should not cost minutes.
  return {"ssh",
          "-T",
          "-o",
          "BatchMode=yes",
          "-o",
          "ConnectTimeout=10",
          "--",
          config.host,
          config.remote_program + " latency serve"};
}

/// Thrown inside a wait to leave it.
struct Enough {};

std::string last_line(const std::string& text) {
  const auto end = text.find_last_not_of(" \r\n");
  if (end == std::string::npos) return {};
  const auto before = text.find_last_of("\r\n", end);
  return text.substr(before == std::string::npos ? 0 : before + 1,
                     end - (before == std::string::npos ? 0 : before + 1) + 1);
}

}  // namespace

RemoteMeasurement::RemoteMeasurement(const MeasureConfig& config, const SearchSpace& space)
    : host_(config.host),
      program_(config.remote_program),
      ssh_(command_for(config), remote_request_line(config, space)) {}

void RemoteMeasurement::broke_off() {
  const int status = ssh_.exit_status();
  const std::string said = last_line(ssh_.complaints());
  const auto with_reason = [&](const Message& what) { return said.empty() ? what : message("{}: {}", what, said); };
  if (status == 255)
    throw Error(ErrorCode::io, Problem{host_, "",
                                       with_reason(reached_ ? message("the connection through ssh was lost")
                                                            : message("cannot be reached through ssh"))});
  if (status == 127 || status == 126)
    throw Error(ErrorCode::io,
                Problem{"", "remote_program",
                        with_reason(message(
                            "expected the program {} on {}, there is none: install HAT Studio there, or name its place",
                            program_, host_))});
  throw Error(ErrorCode::io,
              Problem{host_, "", with_reason(message("the measurement broke off with status {}", status))});
}

Device RemoteMeasurement::device(const std::function<void()>& waiting) {
  while (const auto line = ssh_.next_line(waiting)) {
    if (!is_remote_line(*line)) continue;
    const RemoteLine first = read_remote_line(*line, host_);
    const auto* header = std::get_if<MeasureResult>(&first);
    if (header == nullptr)
      throw Error(ErrorCode::format, Problem{host_, "", message("expected to be told of the machine first")});
    reached_ = true;
    Device device = header->device;
    device.name = host_;
    return device;
  }
  broke_off();
}

std::optional<RemoteLine> RemoteMeasurement::next(const std::function<void()>& waiting,
                                                  const std::function<bool()>& enough) {
  try {
    while (const auto line = ssh_.next_line([&] {
      waiting();
      if (enough()) throw Enough{};
    })) {
      if (!is_remote_line(*line)) continue;
      RemoteLine told = read_remote_line(*line, host_);
      if (!std::holds_alternative<MeasureResult>(told)) return told;
    }
  } catch (const Enough&) {
    return std::nullopt;
  }
  broke_off();
}

}  // namespace hat::runtime
