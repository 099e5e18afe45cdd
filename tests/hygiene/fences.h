// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hygiene/source_tree.h"

namespace hat::hygiene {

namespace detail {

inline bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// Qt's headers: <QString>, <QtGlobal>, <QtCore/qglobal.h>, <qcustomplot.h>.
inline bool is_qt(std::string_view header) {
  return (header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1]))) ||
         starts_with_any(header, {"Qt", "qglobal", "qcustomplot"});
}

inline bool is_torch(std::string_view header) {
  return starts_with_any(header, {"torch/", "ATen/", "c10/", "caffe2/"});
}

/// The page that a file under ui/pages/ belongs to: its folder there, or its own name without suffix. Empty elsewhere.
inline std::string page_of(std::string_view path) {
  constexpr std::string_view pages = "ui/pages/";
  if (!path.starts_with(pages)) return {};
  path.remove_prefix(pages.size());
  return std::string(path.substr(0, path.find_first_of("/.")));
}

/// How high a file or a header of ui/ lies: each folder sees itself and those below. -1 for anything else, and for a
/// folder that has no place yet.
inline int ui_floor(std::string_view path) {
  constexpr std::string_view ui = "ui/";
  if (!path.starts_with(ui)) return -1;
  path.remove_prefix(ui.size());
  const std::string_view folder = path.substr(0, path.find('/'));
  int floor = 0;
  for (const char* one : {"text", "theme", "series", "controls", "jobs", "session", "graph", "models", "plots", "forms",
                          "report", "pages", "learn", "window"}) {
    if (folder == one) return floor;
    ++floor;
  }
  return -1;
}

}  // namespace detail

/// Why one file may not include one header: a clause, or empty when it may
/// (resources/guide/developers/architecture.md): app → {ui, runtime → tensor} → domain; inside domain arch ← space ←
/// search, and io is for verbs and front ends.
inline std::string broken_fence(std::string_view path, std::string_view header) {
  using namespace detail;
  const bool domain = path.starts_with("core/domain/");
  if (path.starts_with("core/") && is_qt(header)) return "core knows no Qt";
  if (path.starts_with("app/cli/") && is_qt(header)) return "the command line is built without Qt";
  if (is_torch(header) && !starts_with_any(path, {"core/tensor/", "tests/core/tensor/", "tests/bench/"}))
    return "LibTorch stays inside core/tensor";
  if (path.starts_with("core/runtime/") && header.starts_with("tensor/"))
    return "the parts without LibTorch do not reach into the parts with it";

  if (domain && starts_with_any(header, {"runtime/", "tensor/", "ui/", "app/"}))
    return "the domain knows no layer above it";
  if (starts_with_any(path, {"core/runtime/", "core/tensor/"}) && starts_with_any(header, {"ui/", "app/"}))
    return "the engine knows no layer above it";
  if (domain && !starts_with_any(path, {"core/domain/io/", "core/domain/workspace/"}) &&
      header.starts_with("domain/io/"))
    return "only workspaces, verbs and front ends read and write files";
  if (domain && !path.starts_with("core/domain/workspace/") && header.starts_with("domain/workspace/"))
    return "a workspace is made of the domain's parts, which do not know it";
  if (path.starts_with("core/domain/arch/") && header.starts_with("domain/") &&
      !starts_with_any(header, {"domain/arch/", "domain/error.h"}))
    return "an architecture knows nothing but itself";
  if (path.starts_with("core/domain/space/") && header.starts_with("domain/search/"))
    return "a space does not know who searches it";

  if (path.starts_with("ui/") && starts_with_any(header, {"runtime/", "tensor/"}))
    return "the window sees the verbs' interface, not the engine";
  if (path.starts_with("ui/") && header.starts_with("app/")) return "the window's parts do not know the program";
  if (header.starts_with("ui/") && ui_floor(header) < 0)
    return "the folder has no place among the floors of ui yet (ui_floor)";
  if (path.starts_with("ui/") && ui_floor(header) > ui_floor(path))
    return "no arrow runs back up: ui's folders see themselves and those below";
  if (const std::string page = page_of(header); !page.empty() && page != "page") {
    const std::string own = page_of(path);
    if (!own.empty() && own != page) return "pages meet in the window and know no other page";
  }
  if (path.starts_with("app/cli/") && header.starts_with("ui/")) return "the command line has no window";
  if (path.starts_with("app/") && starts_with_any(header, {"runtime/", "tensor/"}) && header != "runtime/engine.h" &&
      header != "runtime/process/startup.h")
    return "runtime/engine.h is the engine's one header for others (and startup.h for main)";
  return {};
}

/// Which sign of threads of its own `code` (without comments and strings) holds; empty when none.
inline std::string thread_word(std::string_view code) {
  for (const char* word :
       {"std::thread", "std::jthread", "std::async", "QThread", "QThreadPool", "QtConcurrent", "QRunnable"})
    if (has_word(code, word)) return word;
  return {};
}

}  // namespace hat::hygiene
