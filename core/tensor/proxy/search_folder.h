// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/config/search.h"
#include "domain/events/events.h"
#include "domain/io/append_file.h"
#include "domain/io/folder_lock.h"
#include "domain/io/search_run.h"
#include "domain/results/results.h"
#include "domain/space/search_space.h"

namespace hat::tensor {

/// Keeps a search's folder up to date while it goes on (domain/io/search_run.h says what lies there): a candidate is in
/// its file before anybody is told of it, and survives whatever becomes of this program. A search that finds nothing
/// within its budget leaves nothing behind. Without a folder to write to, it does nothing.
class SearchFolder {
 public:
  /// Takes the folder for this search, and reads what an earlier session left when config.resume is set; `config` then
  /// gets the pace and the factor that its limit counted on. Error(invalid_input) for a folder that is not new, that is
  /// another search's, or where one is at work.
  SearchFolder(SearchConfig& config, const SearchSpace& space, const SearchOrigin& origin);
  ~SearchFolder();
  SearchFolder(const SearchFolder&) = delete;
  SearchFolder& operator=(const SearchFolder&) = delete;

  /// Loss of a candidate that an earlier session evaluated; an estimate only where there is a limit that it may be
  /// above.
  [[nodiscard]] std::optional<ProxyLoss> known_loss(const Architecture& arch, const Architecture* limit) const;
  [[nodiscard]] std::size_t known_count() const { return known_.size(); }

  void add(const CandidatesDone& done);
  void add(const GenerationDone& done);
  void finish(const SearchResult& result);

 private:
  void begin();
  void write(const char* name, const std::string& text) const;
  void write_or_remove(const char* name, const std::string& text) const;

  const SearchConfig& config_;
  const SearchSpace& space_;
  SearchOrigin origin_;
  std::filesystem::path folder_;
  std::optional<FolderLock> lock_;
  std::unordered_map<Architecture, ProxyLoss> known_;
  std::string generations_;
  std::optional<AppendFile> candidates_;
  bool made_ = false, begun_ = false;
};

}  // namespace hat::tensor
