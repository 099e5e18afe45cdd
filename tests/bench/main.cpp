// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "domain/error.h"
#include "runtime/process/startup.h"

namespace hat::bench {
namespace {

std::vector<Subject>& registry() {
  static std::vector<Subject> all;
  return all;
}

int usage(std::FILE* stream) {
  fmt::print(
      stream,
      "usage: hat-bench [--json] [SUBJECT...]\n\nWithout a subject: all but those marked *, which take long.\n\n");
  for (const Subject& subject : subjects())
    fmt::print(stream, "  {:<10}{} {}\n", subject.name, subject.takes_long ? '*' : ' ', subject.sentence);
  return stream == stdout ? 0 : 2;
}

int run(const std::vector<std::string>& arguments) {
  bool json = false;
  std::vector<std::string> wanted;
  for (const std::string& argument : arguments) {
    if (argument == "--help" || argument == "-h" || argument == "--list") return usage(stdout);
    if (argument == "--json")
      json = true;
    else
      wanted.push_back(argument);
  }
  const std::vector<Subject> all = subjects();
  for (const std::string& name : wanted)
    if (std::ranges::none_of(all, [&](const Subject& subject) { return subject.name == name; })) {
      fmt::print(stderr, "hat-bench: there is no subject \"{}\"\n", name);
      return usage(stderr);
    }

  Report report(json);
  int status = 0;
  for (const Subject& subject : all) {
    const bool named = std::ranges::find(wanted, subject.name) != wanted.end();
    if (wanted.empty() ? subject.takes_long : !named) continue;
    report.begin(subject.name, subject.sentence);
    try {
      subject.run(report);
    } catch (const Error& error) {
      fmt::print(stderr, "hat-bench: {}: {}\n", subject.name, error.what());
      status = 1;
    }
  }
  if (json) fmt::print("{}\n", to_json(report.rows()));
  return status;
}

}  // namespace

Registration::Registration(Subject subject) { registry().push_back(std::move(subject)); }

std::vector<Subject> subjects() {
  std::vector<Subject> all = registry();
  std::ranges::sort(all, {}, &Subject::order);
  return all;
}

}  // namespace hat::bench

int main(int argc, char** argv) {
  hat::runtime::prepare_process(argc, argv);
  return hat::bench::run({argv + 1, argv + argc});
}
