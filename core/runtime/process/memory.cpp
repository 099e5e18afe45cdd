// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/process/memory.h"

#include <fmt/format.h>
#include <unistd.h>

#include "domain/arch/cost.h"
#include "domain/error.h"

namespace hat::runtime {

void expect_room(const Network& network, double bytes_per_parameter, const std::string& file,
                 const std::string& field) {
  const SearchSpace& space = network.space;
  const double embeddings = static_cast<double>(network.source_vocab) * space.max_encoder_dim() +
                            2.0 * network.target_vocab * space.max_decoder_dim();
  const double parameters = static_cast<double>(params_of(space.largest(), space.qkv_dim)) + embeddings;
  const double needed = parameters * bytes_per_parameter,
               there = static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE));
  if (there <= 0 || needed <= there) return;
  constexpr double giga = 1 << 30;
  throw Error(ErrorCode::invalid_input,
              Problem{file, field,
                      message("expected a network that fits into memory, got one of {:.1f} thousand million "
                              "parameters, which takes {:.0f} GB of this machine's {:.0f}",
                              parameters / 1e9, needed / giga, there / giga)});
}

}  // namespace hat::runtime
